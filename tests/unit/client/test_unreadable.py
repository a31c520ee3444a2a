"""Successful responses without what the contract promises: a list, an item, or JSON at all."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from ampeco_async import AmpecoClient, RetryPolicy
from ampeco_async.errors import DecodeError, UnreadableResponseError
from ampeco_async.models import LocationUpdate, StartSession
from tests.support.clock import VirtualClock
from tests.support.mocked import MockedTenant
from tests.unit.client.sample import TOKEN, operation, things

if TYPE_CHECKING:
    from collections.abc import Iterator

FIRST_PAGE = b'{"data": [{"id": "1"}], "links": {}, "meta": {"next_cursor": "c2"}}'
LAST_PAGE = b'{"data": [{"id": "2"}], "links": {}, "meta": {"next_cursor": null}}'

WITHOUT_A_LIST = {
    "empty body": b"",
    "null": b"null",
    "empty object": b"{}",
    "empty list as PHP writes an empty object": b"[]",
    "null data": b'{"data": null}',
    "object for data": b'{"data": {}}',
    "null data with links": b'{"data": null, "links": {}, "meta": {}}',
    "message": b'{"message": "Server maintenance"}',
    "HTML": b"<html><title>Maintenance</title></html>",
    "cut off": LAST_PAGE[:20],
}
WITHOUT_AN_ITEM = {
    "empty body": b"",
    "null": b"null",
    "empty object": b"{}",
    "empty list": b"[]",
    "null data": b'{"data": null}',
    "empty data": b'{"data": {}}',
    "empty list for data": b'{"data": []}',
    "message": b'{"message": "Server maintenance"}',
    "data without an id": b'{"data": {"name": "Depot"}}',
    "HTML": b"<html><title>Maintenance</title></html>",
    "cut off": b'{"data": {"id": 1, "na',
}


@pytest.fixture
def mocked() -> Iterator[MockedTenant]:
    with MockedTenant() as tenant:
        yield tenant


def client_of(mocked: MockedTenant, **options: Any) -> AmpecoClient:
    return AmpecoClient(
        mocked.url, TOKEN, limits=None, retry=RetryPolicy(attempts=3), clock=VirtualClock(idle_seconds=0.01), **options
    )


@pytest.mark.parametrize("strict", [False, True])
@pytest.mark.parametrize("body", WITHOUT_A_LIST.values(), ids=WITHOUT_A_LIST)
async def test_a_listing_never_ends_early_without_an_error(mocked: MockedTenant, body: bytes, strict: bool) -> None:
    mocked.respond(FIRST_PAGE)
    for _ in range(3):
        mocked.respond(body)
    async with client_of(mocked, strict=strict) as ampeco:
        with pytest.raises(UnreadableResponseError) as caught:
            await things(ampeco).list().collect()
    assert (caught.value.status, caught.value.attempts) == (200, 3)
    assert len(mocked.received) == 4


@pytest.mark.parametrize("body", WITHOUT_A_LIST.values(), ids=WITHOUT_A_LIST)
async def test_a_page_without_a_list_is_fetched_again(mocked: MockedTenant, body: bytes) -> None:
    for each in (FIRST_PAGE, body, LAST_PAGE):
        mocked.respond(each)
    async with client_of(mocked) as ampeco:
        sessions = await ampeco.sessions.list().collect()
    assert [session.id for session in sessions] == ["1", "2"]
    assert len(mocked.received) == 3


async def test_listings_without_pages_may_be_bare(mocked: MockedTenant) -> None:
    mocked.respond(b"[]")
    mocked.respond(b'[{"id": 1}]')
    async with client_of(mocked) as ampeco:
        assert await things(ampeco).list("none").collect() == []
        assert await things(ampeco).list("cursor").collect() == [{"id": 1}]


async def test_the_place_of_a_problem_is_counted_from_the_body(mocked: MockedTenant) -> None:
    mocked.respond(b'{"data": [{"id": "1"}, {"id": "2", "energy": true}]}')
    async with client_of(mocked, strict=True) as ampeco:
        with pytest.raises(DecodeError) as caught:
            await ampeco.sessions.list().collect()
    assert caught.value.json_path == "$.data[1].energy"


@pytest.mark.parametrize("body", [b"", b"null", b"{}", b'{"data": null}', b'{"message": "Server maintenance"}'])
async def test_a_result_that_is_a_list(mocked: MockedTenant, body: bytes) -> None:
    mocked.respond(body)
    async with client_of(mocked) as ampeco:
        with pytest.raises(UnreadableResponseError, match=r"without a list.*most likely carried out"):
            await things(ampeco).call(operation("POST", result="list[dict[str, Any]]"), 1)
    assert len(mocked.received) == 1


@pytest.mark.parametrize("body", WITHOUT_AN_ITEM.values(), ids=WITHOUT_AN_ITEM)
async def test_an_item_without_its_promised_id_is_read_again(mocked: MockedTenant, body: bytes) -> None:
    mocked.respond(body)
    mocked.respond(b'{"data": {"id": 7}}')
    async with client_of(mocked) as ampeco:
        assert (await ampeco.charge_points.get(7)).id == 7
        for _ in range(3):
            mocked.respond(body)
        with pytest.raises(UnreadableResponseError) as caught:
            await ampeco.charge_points.get(7)
    assert (caught.value.status, caught.value.attempts) == (200, 3)


@pytest.mark.parametrize("body", [b"", b"null", b'{"message": "Server maintenance"}'])
async def test_a_read_of_an_object_without_a_required_id(mocked: MockedTenant, body: bytes) -> None:
    mocked.respond(body)
    mocked.respond(b'{"data": {}}')
    async with client_of(mocked) as ampeco:
        await ampeco.settings.get()
    assert len(mocked.received) == 2


@pytest.mark.parametrize("body", WITHOUT_AN_ITEM.values(), ids=WITHOUT_AN_ITEM)
async def test_a_write_with_an_unreadable_response_was_most_likely_carried_out(
    mocked: MockedTenant, body: bytes
) -> None:
    mocked.respond(body)
    async with client_of(mocked) as ampeco:
        with pytest.raises(DecodeError, match="responded with 200, this was most likely carried out") as caught:
            await ampeco.locations.update(7, LocationUpdate(), repeat_idempotent=True)
    assert caught.value.status == 200
    assert len(mocked.received) == 1


async def test_a_write_whose_response_departs_from_the_contract(mocked: MockedTenant) -> None:
    mocked.respond(b'{"data": {"id": true}}', 201)
    async with client_of(mocked, strict=True) as ampeco:
        with pytest.raises(DecodeError, match="responded with 201, this was most likely carried out"):
            await ampeco.locations.update(7, LocationUpdate())


@pytest.mark.parametrize("body", [b"", b"[]", b"{}", b"null", b'{"message": "Accepted"}', b'{"success": true}'])
async def test_an_action_may_respond_with_little(mocked: MockedTenant, body: bytes) -> None:
    mocked.respond(body, 202)
    async with client_of(mocked) as ampeco:
        await ampeco.charge_points.start(1, 1, StartSession(user_id=7))
    assert len(mocked.received) == 1
