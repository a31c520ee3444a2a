"""The simulator's socket: aiohttp's bare server around the pipeline."""

from __future__ import annotations

import asyncio
from email.utils import formatdate
from time import time

from aiohttp import web

from ampeco_simulator.pipeline import Pipeline, Reply, Request


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
        drawn = reply.drawn
        if drawn.delay:
            await asyncio.sleep(drawn.delay)
        match drawn.failure and drawn.failure.kind:
            case "reset":
                return self._cut(request)
            case "stall":
                await self._closing.wait()
                return self._cut(request)
            case "truncated":
                return await self._truncated(request, reply)
        return web.Response(body=reply.answer.body, status=reply.answer.status, headers=_headers(reply))

    async def _truncated(self, request: web.BaseRequest, reply: Reply) -> web.StreamResponse:
        body = reply.answer.body
        response = web.StreamResponse(status=reply.answer.status, headers=_headers(reply))
        response.content_length = len(body)
        await response.prepare(request)
        await response.write(body[: len(body) // 2])
        self._cut(request)
        return response

    def _cut(self, request: web.BaseRequest) -> web.StreamResponse:
        if request.transport is not None:
            request.transport.abort()
        return web.Response()


def _headers(reply: Reply) -> dict[str, str]:
    headers = dict(reply.answer.headers)
    if reply.drawn.skew:
        headers["Date"] = formatdate(time() + reply.drawn.skew, usegmt=True)
    if reply.answer.body:
        headers["Content-Type"] = reply.answer.content_type
    return headers
