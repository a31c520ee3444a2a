"""A tenant made of raw sockets, which does what it is told to each request and counts what arrives."""

from __future__ import annotations

import asyncio
import socket
import struct
from collections import deque
from collections.abc import Awaitable, Callable
from typing import Self

import attrs


@attrs.frozen
class Arrival:
    """A request that was read to its end."""

    method: str
    target: str
    headers: dict[str, str]
    body: bytes


@attrs.define(eq=False)
class Line:
    """One connection, from the server's side."""

    reader: asyncio.StreamReader
    writer: asyncio.StreamWriter

    async def send(self, raw: bytes) -> None:
        self.writer.write(raw)
        await self.writer.drain()

    def reset(self) -> None:
        """End it with RST instead of FIN."""
        sock = self.writer.get_extra_info("socket")
        sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self.writer.transport.abort()

    def close(self) -> None:
        self.writer.close()

    async def until_gone(self) -> None:
        """Say nothing until the client hangs up."""
        while await self.reader.read(1024):
            pass
        self.close()


Step = Callable[[Line], Awaitable[None]]


class FaultyTenant:
    """Plays the steps one by one, a step a request; when they are used up, answers 200."""

    def __init__(self, *steps: Step, greeting: list[Step] | None = None) -> None:
        self.steps = deque(steps)
        self.greeting = deque(greeting or [])
        """Played on new connections, before anything is read."""
        self.arrivals: list[Arrival] = []
        self.connections = 0
        self.open: set[Line] = set()
        self._empty = asyncio.Event()
        self._empty.set()

    async def __aenter__(self) -> Self:
        self._server = await asyncio.start_server(self._serve, "127.0.0.1", 0)
        self.port = self._server.sockets[0].getsockname()[1]
        return self

    async def __aexit__(self, *_: object) -> None:
        self._server.close()
        for line in list(self.open):
            line.close()
        await self._empty.wait()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    async def all_closed(self) -> None:
        """Return once the client has left no connection."""
        async with asyncio.timeout(2):
            await self._empty.wait()

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        line = Line(reader, writer)
        self.connections += 1
        self.open.add(line)
        self._empty.clear()
        try:
            if self.greeting:
                await self.greeting.popleft()(line)
            while not writer.is_closing():
                self.arrivals.append(await self._read(reader))
                step = self.steps.popleft() if self.steps else json_answer()
                await step(line)
        except (asyncio.IncompleteReadError, ConnectionError):
            pass
        finally:
            writer.close()
            self.open.discard(line)
            if not self.open:
                self._empty.set()

    async def _read(self, reader: asyncio.StreamReader) -> Arrival:
        head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1").split("\r\n")
        method, target, _ = head[0].split(" ")
        headers = {name.lower(): value for name, _, value in (row.partition(": ") for row in head[1:] if row)}
        return Arrival(method, target, headers, await reader.readexactly(int(headers.get("content-length", 0))))


def answer(status: int, body: bytes = b"", **headers: str) -> Step:
    """A complete answer."""
    rows = {"Content-Type": "application/json", "Content-Length": str(len(body))}
    rows |= {name.replace("_", "-"): value for name, value in headers.items()}
    head = "".join(f"{name}: {value}\r\n" for name, value in rows.items())

    async def step(line: Line) -> None:
        await line.send(f"HTTP/1.1 {status} Whatever\r\n{head}\r\n".encode() + body)

    return step


def json_answer(body: bytes = b'{"data": {"id": 1}}', status: int = 200, **headers: str) -> Step:
    return answer(status, body, **headers)


async def reset(line: Line) -> None:
    line.reset()


async def hang_up(line: Line) -> None:
    line.close()


async def silence(line: Line) -> None:
    await line.until_gone()


async def slow_headers(line: Line) -> None:
    await line.send(b"HTTP/1.1 200 OK\r\nContent-Ty")
    await line.until_gone()


async def stalled_body(line: Line) -> None:
    await line.send(b'HTTP/1.1 200 OK\r\nContent-Length: 40\r\n\r\n{"data": ')
    await line.until_gone()


async def half_body(line: Line) -> None:
    await line.send(b'HTTP/1.1 200 OK\r\nContent-Length: 40\r\n\r\n{"data": ')
    line.close()


async def too_long_body(line: Line) -> None:
    await line.send(b'HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}{"more": 1}')
    line.close()


async def no_http(line: Line) -> None:
    await line.send(b"SSH-2.0-OpenSSH_9.6\r\n\r\n")
    line.close()
