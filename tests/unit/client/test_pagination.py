"""Listings of every style, against responses written by hand."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl

import orjson
import pytest

from ampeco_async._client import AmpecoClient
from ampeco_async._pagination import Position, next_position
from ampeco_async.errors import ConfigurationError, DecodeError, ItemNotFoundError, PaginationError
from tests.support.mocked import MockedTenant
from tests.transport.server import FaultyTenant, json_response, no_response
from tests.unit.client.sample import TOKEN, Things, things

if TYPE_CHECKING:
    from collections.abc import AsyncIterator


class Tenant:
    """A tenant without a socket, and a namespace that calls it."""

    def __init__(self, mocked: MockedTenant, client: AmpecoClient) -> None:
        self.mocked = mocked
        self.things: Things = things(client)

    def responses(self, *bodies: Any) -> None:
        for body in bodies:
            self.mocked.respond(orjson.dumps(body))

    @property
    def queries(self) -> list[dict[str, str]]:
        return [dict(parse_qsl(request.target.partition("?")[2], True)) for request in self.mocked.received]


@pytest.fixture
async def tenant() -> AsyncIterator[Tenant]:
    with MockedTenant() as mocked:
        async with AmpecoClient(mocked.url, TOKEN, limits=None) as client:
            yield Tenant(mocked, client)


def page(*ids: int, links: Any = None, **meta: Any) -> dict[str, Any]:
    return {"data": [{"id": one} for one in ids], "links": links or {}, "meta": meta}


def ids(items: Any) -> list[int]:
    return [item["id"] for item in items]


async def test_cursor_style(tenant: Tenant) -> None:
    tenant.responses(page(1, 2, next_cursor="n1"), page(3, next_cursor="n2"), page(4, next_cursor=None))
    assert ids([item async for item in tenant.things.list("cursor", per_page=2, status="a")]) == [1, 2, 3, 4]
    common = {"per_page": "2", "filter[status]": "a"}
    assert tenant.queries == [{**common, "cursor": cursor} for cursor in ("", "n1", "n2")]


async def test_awaiting_gives_the_first_page_and_asks_once(tenant: Tenant) -> None:
    tenant.responses(page(1, 2, next_cursor="n1", total=9))
    first = await tenant.things.list()
    assert (ids(first), len(first), first[1]["id"], ids(first[:1]), first.next_cursor) == ([1, 2], 2, 2, [1], "n1")
    assert (first.next_page, first.total, first.response.status) == (None, 9, 200)
    assert len(tenant.queries) == 1


async def test_resuming_from_a_cursor(tenant: Tenant) -> None:
    tenant.responses(page(5, next_cursor=None))
    assert ids(await tenant.things.list("hybrid", cursor="n7").collect()) == [5]
    assert tenant.queries == [{"cursor": "n7"}]


async def test_hybrid_asks_for_cursor_style_and_takes_page_style(tenant: Tenant) -> None:
    """An older release ignores the empty cursor and counts pages."""
    tenant.responses(
        page(1, current_page=1, last_page=3), page(2, current_page=2, last_page=3), page(3, current_page=3, last_page=3)
    )
    assert ids(await tenant.things.list("hybrid").collect()) == [1, 2, 3]
    assert tenant.queries == [{"cursor": ""}, {"page": "2"}, {"page": "3"}]


async def test_page_style_ends_with_the_last_page(tenant: Tenant) -> None:
    tenant.responses(page(1, current_page=1, last_page=2, total=2), page(2, current_page=2, last_page=2, total=2))
    pages = [one async for one in tenant.things.list("page").pages()]
    assert [(one.next_page, one.total) for one in pages] == [(2, 2), (None, 2)]
    assert tenant.queries == [{}, {"page": "2"}]


async def test_page_style_from_a_page(tenant: Tenant) -> None:
    tenant.responses(page(9, current_page=7, last_page=7))
    await tenant.things.list("hybrid", page=7).collect()
    assert tenant.queries == [{"page": "7"}]


@pytest.mark.parametrize("body", [[{"id": 1}], {"data": [{"id": 1}]}, page(1, next_cursor="never asked for")])
async def test_an_unpaginated_listing_is_one_page(tenant: Tenant, body: Any) -> None:
    tenant.responses(body)
    assert ids(await tenant.things.list("none").collect()) == [1]
    assert tenant.queries == [{}]


async def test_iterating_again_starts_from_the_beginning(tenant: Tenant) -> None:
    tenant.responses(page(1), page(1))
    pager = tenant.things.list()
    assert ids(await pager.collect()) == ids(await pager.collect()) == [1]
    assert tenant.queries == [{"cursor": ""}] * 2


async def test_nothing_is_sent_before_use(tenant: Tenant) -> None:
    assert repr(tenant.things.list()) == "<Pager of things.list>"
    assert tenant.queries == []


@pytest.mark.parametrize("limit", [0, 1, 2, 3, 99])
async def test_collecting_up_to_a_limit(tenant: Tenant, limit: int) -> None:
    tenant.responses(page(1, 2, next_cursor="a"), page(3, 4, next_cursor=None))
    assert ids(await tenant.things.list().collect(limit)) == [1, 2, 3, 4][:limit]
    assert len(tenant.queries) == (0 if limit == 0 else 1 if limit < 3 else 2)


async def test_a_cursor_that_comes_again_is_an_error_after_its_page(tenant: Tenant) -> None:
    tenant.responses(page(1, next_cursor="a"), page(2, next_cursor="b"), page(3, next_cursor="a"))
    got: list[int] = []
    with pytest.raises(PaginationError, match="would never end"):
        await _drain(tenant.things.list().items(), got)
    assert got == [1, 2, 3]
    assert len(tenant.queries) == 3


async def test_a_server_that_is_stuck_on_a_page(tenant: Tenant) -> None:
    tenant.responses(*[page(1, current_page=1, last_page=9)] * 9)
    with pytest.raises(PaginationError):
        await tenant.things.list("page").collect()
    assert len(tenant.queries) == 2


async def test_an_empty_page_is_not_the_end_but_many_are(tenant: Tenant) -> None:
    tenant.responses(page(next_cursor="a"), page(1, next_cursor=None))
    assert ids(await tenant.things.list().collect()) == [1]
    tenant.responses(*[page(next_cursor=f"c{number}") for number in range(200)])
    with pytest.raises(PaginationError, match="empty pages"):
        await tenant.things.list().collect()
    assert len(tenant.queries) == 2 + 101


@pytest.mark.parametrize("per_page", [0, 101, -1, True, 1.5, "many"])
async def test_per_page_is_checked_before_sending(tenant: Tenant, per_page: Any) -> None:
    with pytest.raises(ConfigurationError, match="per_page"):
        tenant.things.list(per_page=per_page)


@pytest.mark.parametrize(("data", "items"), [([], []), ({"0": {"id": 1}, "2": {"id": 2}}, [{"id": 1}, {"id": 2}])])
async def test_lists_as_php_writes_them(tenant: Tenant, data: Any, items: list[Any]) -> None:
    tenant.responses({"data": data, "meta": [], "links": []})
    assert await tenant.things.list().collect() == items


async def test_a_listing_that_is_not_a_list(tenant: Tenant) -> None:
    tenant.responses({"data": {"id": 1, "name": "x"}})
    with pytest.raises(DecodeError):
        await tenant.things.list()


async def test_the_next_link_is_never_fetched(tenant: Tenant) -> None:
    tenant.responses(page(1, links={"next": "https://evil.example/x?cursor=c%2F1&token=x"}), page(2))
    assert ids(await tenant.things.list().collect()) == [1, 2]
    assert tenant.queries == [{"cursor": ""}, {"cursor": "c/1"}]


async def test_prefetch_fetches_one_page_ahead(tenant: Tenant) -> None:
    tenant.responses(page(1, next_cursor="a"), page(2, next_cursor="b"), page(3, next_cursor=None))
    seen = []
    async for one in tenant.things.list().pages(prefetch=True):
        await asyncio.sleep(0.02)
        seen.append((ids(one), len(tenant.queries)))
    assert seen == [([1], 2), ([2], 3), ([3], 3)]


async def test_leaving_early_ends_the_prefetch() -> None:
    first = json_response(orjson.dumps(page(1, next_cursor="a")))
    async with FaultyTenant(first, no_response) as faulty, AmpecoClient(faulty.url, TOKEN, limits=None) as client:
        pages = things(client).list().pages(prefetch=True)
        async for _ in pages:
            break
        assert _fetching()
        await pages.aclose()
        assert not _fetching()


def _fetching() -> list[str]:
    return [repr(task) for task in asyncio.all_tasks() if "Dispatcher.page" in repr(task)]


async def test_an_error_of_the_prefetch_comes_when_its_page_is_due(tenant: Tenant) -> None:
    tenant.responses(page(1, next_cursor="a"))
    tenant.mocked.respond(b'{"message": "No query results for model"}', 404)
    got: list[int] = []
    with pytest.raises(ItemNotFoundError):
        await _drain(tenant.things.list().items(prefetch=True), got)
    assert got == [1]


async def _drain(items: AsyncIterator[Any], into: list[int]) -> None:
    async for item in items:
        into.append(item["id"])  # noqa: PERF401  (what came before an error must be kept)


CURSOR = {"next": "https://x/y?page=3&cursor=c1"}


@pytest.mark.parametrize(
    ("meta", "links", "wanted"),
    [
        ({}, {}, None),
        ({"next_cursor": "a", "cursor": "b"}, CURSOR, Position("cursor", "a")),
        ({"next_cursor": None}, CURSOR, None),
        ({"cursor": "b"}, {}, Position("cursor", "b")),
        ({"cursor": None}, CURSOR, Position("cursor", "c1")),
        ({}, {"next": "https://x/y?page=3"}, Position("page", 3)),
        ({}, {"next": "https://x/y?page=x"}, None),
        ({}, {"next": "https://[::1"}, None),
        ({}, {"next": None}, None),
        ({"current_page": 1, "last_page": 2}, {}, Position("page", 2)),
        ({"current_page": "1", "last_page": "2"}, {}, Position("page", 2)),
        ({"current_page": 2, "last_page": 2}, {"next": "https://x/y?page=3"}, None),
        ({"current_page": 1, "last_page": 0}, {}, None),
        ({"next_cursor": 17}, {}, Position("cursor", "17")),
    ],
)
def test_position_of_the_next_page(meta: dict[str, Any], links: dict[str, Any], wanted: Position | None) -> None:
    assert next_position(meta, links) == wanted


async def test_a_listing_as_a_task(tenant: Tenant) -> None:
    tenant.responses(page(1), page(2), page(3))
    listing = tenant.things.list()
    first, second = asyncio.create_task(listing), asyncio.create_task(listing)
    assert sorted([ids(await first), ids(await second)]) == [[1], [2]]
    assert ids((await asyncio.gather(listing))[0]) == [3]


async def test_pages_can_be_iterated_again(tenant: Tenant) -> None:
    tenant.responses(page(1), page(2))
    pages = tenant.things.list().pages()
    assert [ids(one) async for one in pages] == [[1]]
    assert [ids(one) async for one in pages] == [[2]]


async def test_a_plain_loop_is_refused_with_what_to_write(tenant: Tenant) -> None:
    with pytest.raises(TypeError, match=r"async for item in ampeco\.things\.list"):
        list(tenant.things.list())


async def test_async_for_over_an_awaited_page(tenant: Tenant) -> None:
    tenant.responses(page(1, 2, next_cursor="a"))
    assert [item["id"] async for item in await tenant.things.list()] == [1, 2]
