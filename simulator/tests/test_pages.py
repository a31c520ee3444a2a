"""Pages of every listing, also while items are created and deleted."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import orjson
import pytest

from .conftest import running
from .listings import Item, items_of, listings, pages_of, path_of

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

    from ampeco_simulator.contract.operations import Operation

    from .conftest import Tenant

_BY_CURSOR, _BY_NUMBER = ("cursor", "hybrid"), ("page", "hybrid")


@pytest.fixture
async def small() -> AsyncIterator[Tenant]:
    async with running(charge_points=24, users=24, sessions=30) as made:
        yield made


def _paged(tenant: Tenant, styles: tuple[str, ...]) -> Iterator[Operation]:
    return (operation for operation in listings(tenant) if operation.pagination in styles)


def _names(items: list[Item]) -> list[Any]:
    """Return what identifies each item: its id, or all of its fields."""
    return [item["id"] if isinstance(item, dict) and "id" in item else orjson.dumps(item) for item in items]


def _size(items: list[Item]) -> str:
    """Return a page size that gives several pages."""
    return "7" if len(items) > 14 else "2"


async def test_pages_contain_every_item_once_in_both_styles(small: Tenant) -> None:
    for style in (_BY_CURSOR, _BY_NUMBER):
        for operation in _paged(small, style):
            everything = await items_of(small, operation)
            query = {"per_page": _size(everything)}
            pages = [page async for page in pages_of(small, operation, query, numbered=style is _BY_NUMBER)]
            assert [item for page in pages for item in page] == everything, operation.id
            assert len(pages) > 1 or len(everything) <= int(query["per_page"])


async def test_cursors_lead_back_through_the_same_pages(small: Tenant) -> None:
    for operation in _paged(small, _BY_CURSOR):
        everything, path = await items_of(small, operation), path_of(small, operation)
        query, cursor = {"per_page": _size(everything)}, ""
        forth: list[list[Item]] = []
        while True:
            page = (await small.get(path, params={**query, "cursor": cursor})).json
            forth.append(page["data"])
            if page["meta"]["next_cursor"] is None:
                break
            cursor = page["meta"]["next_cursor"]
        back = [page["data"]]
        while page["meta"]["prev_cursor"] is not None:
            page = (await small.get(path, params={**query, "cursor": page["meta"]["prev_cursor"]})).json
            back.append(page["data"])
        assert back[::-1] == forth, operation.id


def _changes(tenant: Tenant, operation: Operation) -> tuple[str | None, bool]:
    """Return the operation that creates an item of a listing, if there is one, and whether items can be deleted."""
    creates, deletes = None, False
    for other in tenant.sim.contract.operations.values():
        if other.method == "POST" and other.path == operation.path:
            creates = other.id
        if other.method == "DELETE" and other.path.rpartition("/")[0] == operation.path:
            deletes = True
    return creates, deletes


async def _create(tenant: Tenant, operation_id: str | None) -> None:
    """Create an item, if there is an operation for it."""
    if operation_id is not None:
        sample = tenant.sim.sample(operation_id)
        await tenant.call("POST", sample.path.removeprefix("/public-api"), json=sample.body)


async def _delete(tenant: Tenant, path: str, name: Any) -> bool:
    return (await tenant.call("DELETE", f"{path}/{name}")).status in (200, 204)


async def test_a_walk_by_cursor_neither_skips_nor_repeats_items_while_they_change(small: Tenant) -> None:
    changed = 0
    for operation in _paged(small, _BY_CURSOR):
        before, path = _names(await items_of(small, operation)), path_of(small, operation)
        creates, deletes = _changes(small, operation)
        seen: list[Any] = []
        gone: set[Any] = set()
        async for page in pages_of(small, operation, {"per_page": "7" if len(before) > 14 else "2"}):
            assert not gone & set(_names(page)), operation.id
            seen += _names(page)
            ahead = [name for name in before if name not in seen and name not in gone]
            if ahead:
                await _create(small, creates)
            if ahead and deletes:
                gone |= {name for name in (seen[-1], ahead[-1]) if await _delete(small, path, name)}
        left = [name for name in before if name not in gone or name in seen]
        assert seen[: len(left)] == left, operation.id
        come = [name for name in _names(await items_of(small, operation)) if name not in before]
        assert seen[len(left) :] == come, operation.id
        changed += bool(come) + bool(gone)
    assert changed > 30
