"""Bytes that a server sends on an idle connection never become the response to a later request."""

from __future__ import annotations

import asyncio

import pytest

from ampeco_async import AmpecoClient
from ampeco_async.errors import ConflictError
from tests.transport.server import Connection, FaultyTenant, Step, json_response
from tests.unit.client.sample import TOKEN, things

EXTRA = b'HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 21\r\n\r\n{"data": {"id": 666}}'


def item(number: int) -> Step:
    return json_response(b'{"data": {"id": %d}}' % number)


def item_and_more(number: int, more: bytes, delay: float) -> Step:
    """Respond, and send something else on the connection afterwards."""

    async def step(connection: Connection) -> None:
        await item(number)(connection)
        await asyncio.sleep(delay)
        await connection.send(more)

    return step


@pytest.mark.parametrize(
    ("more", "connections"),
    # aiohttp's parser holds back the beginning of a head, and forgets it with the next request.
    [(EXTRA, 2), (EXTRA[:60], 1), (EXTRA[:-5], 2), (b"\r\nHello", 2)],
    ids=["whole", "head", "without its end", "text"],
)
async def test_an_extra_response_is_not_taken_for_the_next(more: bytes, connections: int) -> None:
    async with (
        FaultyTenant(item_and_more(1, more, 0.01), item(2), item(3)) as faulty,
        AmpecoClient(faulty.url, TOKEN, limits=None) as client,
    ):
        assert (await things(client).get(1))["id"] == 1
        await asyncio.sleep(0.03)
        assert [(await things(client).get(number))["id"] for number in (2, 3)] == [2, 3]
    assert [request.target.rpartition("/")[2] for request in faulty.received] == ["1", "2", "3"]
    assert faulty.connections == connections


async def test_an_extra_response_in_the_same_packet() -> None:
    async def both(connection: Connection) -> None:
        await connection.send(EXTRA.replace(b"666", b"111") + EXTRA)

    async with FaultyTenant(both, item(2)) as faulty, AmpecoClient(faulty.url, TOKEN, limits=None) as client:
        assert [(await things(client).get(number))["id"] for number in (1, 2)] == [111, 2]
    assert faulty.connections == 2


async def test_a_write_does_not_succeed_by_an_extra_response() -> None:
    async with (
        FaultyTenant(item_and_more(1, EXTRA, 0.0), json_response(b'{"message": "No."}', 409)) as faulty,
        AmpecoClient(faulty.url, TOKEN, limits=None) as client,
    ):
        await things(client).get(1)
        await asyncio.sleep(0.01)
        with pytest.raises(ConflictError):
            await things(client).start(1)
    assert [request.method for request in faulty.received] == ["GET", "POST"]


async def test_bytes_that_the_event_loop_has_not_read_yet() -> None:
    """They wait in the socket, so that only looking at it shows them."""
    async with FaultyTenant(item(1), item(2)) as faulty, AmpecoClient(faulty.url, TOKEN, limits=None) as client:
        await things(client).get(1)
        (connection,) = faulty.open
        connection.writer.get_extra_info("socket")._sock.send(EXTRA)
        assert (await things(client).get(2))["id"] == 2
    assert faulty.connections == 2


async def test_a_clean_connection_is_used_again() -> None:
    async with FaultyTenant() as faulty, AmpecoClient(faulty.url, TOKEN, limits=None) as client:
        for _ in range(5):
            await things(client).get(1)
            await asyncio.sleep(0.002)
    assert faulty.connections == 1
