"""The simulator's socket: aiohttp's bare server around the pipeline."""

from __future__ import annotations

import asyncio
from email.utils import formatdate
from time import time
from typing import TYPE_CHECKING

from aiohttp import web

from ampeco_async.simulator.pipeline import Pipeline, Reply, Request

if TYPE_CHECKING:
    from ampeco_async.simulator.answer import Answer
    from ampeco_async.simulator.faults import Fault


class Server:
    """Serves one pipeline over HTTP."""

    def __init__(self, pipeline: Pipeline) -> None:
        self._pipeline = pipeline
        self._runner: web.ServerRunner | None = None
        self._closing = asyncio.Event()
        self.url = ""

    async def start(self, host: str, port: int) -> None:
        """Listen; port 0 takes a free one. OSError when the address is in use."""
        server = web.Server(self._handle, access_log=None)
        self._runner = web.ServerRunner(server, shutdown_timeout=0.1)
        await self._runner.setup()
        site = web.TCPSite(self._runner, host, port)
        await site.start()
        bound = self._runner.addresses[0]
        self.url = f"http://{host}:{bound[1]}"

    async def close(self) -> None:
        """Stop listening and end what is being served."""
        self._closing.set()
        if self._runner is not None:
            await self._runner.cleanup()
            self._runner = None

    async def _handle(self, request: web.BaseRequest) -> web.StreamResponse:
        body = await request.read() if request.can_read_body else b""
        path, _, query = request.raw_path.partition("?")
        reply = self._pipeline.reply(Request(request.method, path, query, request.headers, body, self.url))
        delay = self._pipeline.faults.delay()
        if delay:
            await asyncio.sleep(delay)
        if reply.fault is not None:
            return await self._faulty(request, reply, reply.fault)
        return self._response(reply.answer)

    def _response(self, answer: Answer) -> web.Response:
        headers = dict(answer.headers)
        skew = self._pipeline.faults.clock_skew
        if skew:
            headers["Date"] = formatdate(time() + skew, usegmt=True)
        if answer.body:
            headers["Content-Type"] = answer.content_type
        return web.Response(body=answer.body, status=answer.status, headers=headers)

    async def _faulty(self, request: web.BaseRequest, reply: Reply, fault: Fault) -> web.StreamResponse:
        answer = reply.answer
        match fault.kind:
            case "reset":
                return self._cut(request)
            case "stall":
                await self._closing.wait()
                return self._cut(request)
            case "truncated" if answer.body:
                response = web.StreamResponse(status=answer.status, headers=dict(answer.headers))
                response.content_type = answer.content_type
                response.content_length = len(answer.body)
                await response.prepare(request)
                await response.write(answer.body[: len(answer.body) // 2])
                self._cut(request)
                return response
        return self._response(answer)

    def _cut(self, request: web.BaseRequest) -> web.StreamResponse:
        if request.transport is not None:
            request.transport.abort()
        return web.Response()
