"""The HTTP server: reads requests, and sends the responses of the pipeline with the faults of the connection."""

from __future__ import annotations

import asyncio
from email.utils import formatdate
from time import time

from aiohttp import web

from ampeco_simulator.http.pipeline import Pipeline, PipelineResult, Request


class Server:
    """Serves one pipeline with ``aiohttp.web.Server``."""

    def __init__(self, pipeline: Pipeline) -> None:
        self._pipeline = pipeline
        self._runner: web.ServerRunner | None = None
        self._closing = asyncio.Event()
        self.url = ""

    async def start(self, host: str, port: int) -> None:
        """Listen; port 0 selects a free one. ``OSError`` when the address is in use."""
        server = web.Server(self._handle, access_log=None)
        self._runner = web.ServerRunner(server, shutdown_timeout=0.1)
        await self._runner.setup()
        site = web.TCPSite(self._runner, host, port)
        await site.start()
        _, actual_port, *_ = self._runner.addresses[0]
        self.url = f"http://{host}:{actual_port}"

    async def close(self) -> None:
        """Stop listening and end open requests."""
        self._closing.set()
        if self._runner is not None:
            await self._runner.cleanup()
            self._runner = None

    async def _handle(self, request: web.BaseRequest) -> web.StreamResponse:
        body = await request.read() if request.can_read_body else b""
        path, _, query = request.raw_path.partition("?")
        result = self._pipeline.process(Request(request.method, path, query, request.headers, body, self.url))
        faults = result.faults
        if faults.delay:
            await asyncio.sleep(faults.delay)
        match faults.failure and faults.failure.kind:
            case "reset":
                return self._abort(request)
            case "stall":
                await self._closing.wait()
                return self._abort(request)
            case "truncated":
                return await self._send_half(request, result)
        return web.Response(body=result.response.body, status=result.response.status, headers=_headers(result))

    async def _send_half(self, request: web.BaseRequest, result: PipelineResult) -> web.StreamResponse:
        body = result.response.body
        response = web.StreamResponse(status=result.response.status, headers=_headers(result))
        response.content_length = len(body)
        await response.prepare(request)
        await response.write(body[: len(body) // 2])
        self._abort(request)
        return response

    def _abort(self, request: web.BaseRequest) -> web.StreamResponse:
        if request.transport is not None:
            request.transport.abort()
        return web.Response()


def _headers(result: PipelineResult) -> dict[str, str]:
    headers = dict(result.response.headers)
    if result.faults.skew:
        headers["Date"] = formatdate(time() + result.faults.skew, usegmt=True)
    if result.response.body:
        headers["Content-Type"] = result.response.content_type
    return headers
