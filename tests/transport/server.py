"""A tenant on raw sockets: it plays a given step for each request, and keeps what it received."""

from __future__ import annotations

import asyncio
import socket
import struct
from collections import deque
from collections.abc import Awaitable, Callable
from typing import Self

import attrs


@attrs.frozen
class ReceivedRequest:
    """A request that was read to its end."""

    method: str
    target: str
    headers: dict[str, str]
    body: bytes


@attrs.define(eq=False)
class Connection:
    """One connection, as the server has it."""

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

    async def until_closed(self) -> None:
        """Send nothing until the client closes the connection."""
        while await self.reader.read(1024):
            pass
        self.close()


Step = Callable[[Connection], Awaitable[None]]


class FaultyTenant:
    """Plays one step for each request, in order; after the last one it responds with 200."""

    def __init__(self, *steps: Step, greeting: list[Step] | None = None) -> None:
        self.steps = deque(steps)
        self.greeting = deque(greeting or [])
        """Played on new connections, before anything is read."""
        self.received: list[ReceivedRequest] = []
        self.connections = 0
        self.open: set[Connection] = set()
        self._empty = asyncio.Event()
        self._empty.set()

    async def __aenter__(self) -> Self:
        self._server = await asyncio.start_server(self._serve, "127.0.0.1", 0)
        self.port = self._server.sockets[0].getsockname()[1]
        return self

    async def __aexit__(self, *_: object) -> None:
        self._server.close()
        for connection in list(self.open):
            connection.close()
        await self._empty.wait()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    async def all_closed(self) -> None:
        """Return once the client has closed all connections."""
        async with asyncio.timeout(2):
            await self._empty.wait()

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        connection = Connection(reader, writer)
        self.connections += 1
        self.open.add(connection)
        self._empty.clear()
        try:
            if self.greeting:
                await self.greeting.popleft()(connection)
            while not writer.is_closing():
                self.received.append(await self._read(reader))
                step = self.steps.popleft() if self.steps else json_response()
                await step(connection)
        except (asyncio.IncompleteReadError, ConnectionError):
            pass
        finally:
            writer.close()
            self.open.discard(connection)
            if not self.open:
                self._empty.set()

    async def _read(self, reader: asyncio.StreamReader) -> ReceivedRequest:
        head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1").split("\r\n")
        method, target, _ = head[0].split(" ")
        headers = {name.lower(): value for name, _, value in (row.partition(": ") for row in head[1:] if row)}
        return ReceivedRequest(method, target, headers, await reader.readexactly(int(headers.get("content-length", 0))))


def respond(status: int, body: bytes = b"", **headers: str) -> Step:
    """A complete response."""
    rows = {"Content-Type": "application/json", "Content-Length": str(len(body))}
    rows |= {name.replace("_", "-"): value for name, value in headers.items()}
    head = "".join(f"{name}: {value}\r\n" for name, value in rows.items())

    async def step(connection: Connection) -> None:
        await connection.send(f"HTTP/1.1 {status} Whatever\r\n{head}\r\n".encode() + body)

    return step


def json_response(body: bytes = b'{"data": {"id": 1}}', status: int = 200, **headers: str) -> Step:
    return respond(status, body, **headers)


async def reset(connection: Connection) -> None:
    connection.reset()


async def disconnect(connection: Connection) -> None:
    connection.close()


async def no_response(connection: Connection) -> None:
    await connection.until_closed()


async def slow_headers(connection: Connection) -> None:
    await connection.send(b"HTTP/1.1 200 OK\r\nContent-Ty")
    await connection.until_closed()


async def stalled_body(connection: Connection) -> None:
    await connection.send(b'HTTP/1.1 200 OK\r\nContent-Length: 40\r\n\r\n{"data": ')
    await connection.until_closed()


async def half_body(connection: Connection) -> None:
    await connection.send(b'HTTP/1.1 200 OK\r\nContent-Length: 40\r\n\r\n{"data": ')
    connection.close()


async def too_long_body(connection: Connection) -> None:
    await connection.send(b'HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}{"more": 1}')
    connection.close()


async def not_http(connection: Connection) -> None:
    await connection.send(b"SSH-2.0-OpenSSH_9.6\r\n\r\n")
    connection.close()
