"""Listings: one object that is awaited, iterated, or paged through."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, AsyncIterator, Callable, Coroutine, Generator, Iterator, Mapping
from contextlib import aclosing
from typing import TYPE_CHECKING, Any, Generic, TypeVar, overload

import attrs

from ampeco_async._http.next_page import Position, whole
from ampeco_async.errors import PaginationError

if TYPE_CHECKING:
    from ampeco_async._response import ResponseInfo

T = TypeVar("T")

# A filter may leave pages empty, but a server that goes on like this will never end.
_MOST_EMPTY_PAGES = 100


@attrs.frozen
class Page(Generic[T]):
    """One page of a listing. Iterating gives its items."""

    items: list[T]
    response: ResponseInfo
    meta: Mapping[str, Any] = attrs.field(repr=False)
    """As the tenant sent it."""
    position: Position | None = attrs.field(repr=False)
    """Of the next page."""

    def __iter__(self) -> Iterator[T]:
        """Iterate over the items."""
        return iter(self.items)

    def __len__(self) -> int:
        """Return the number of items on this page."""
        return len(self.items)

    @overload
    def __getitem__(self, index: int) -> T: ...
    @overload
    def __getitem__(self, index: slice) -> list[T]: ...
    def __getitem__(self, index: int | slice) -> T | list[T]:
        """Return an item, or several, by index on this page."""
        return self.items[index]

    @property
    def next_cursor(self) -> str | None:
        """Pass it as ``cursor=`` to go on from here, any day; ``None`` on the last page, and in page style."""
        position = self.position
        return str(position.value) if position is not None and position.parameter == "cursor" else None

    @property
    def next_page(self) -> int | None:
        """Pass it as ``page=`` to go on from here; ``None`` on the last page and in cursor style."""
        position = self.position
        return int(position.value) if position is not None and position.parameter == "page" else None

    @property
    def total(self) -> int | None:
        """Items in all, where the tenant counts them (page style)."""
        return whole(self.meta.get("total"))


Fetch = Callable[[Position | None], Coroutine[Any, Any, Page[T]]]
"""Gets the page at a position; ``None`` is where the caller's own arguments lead."""


class Pager(Generic[T]):
    """A listing that is fetched as it is used.

    ``await pager`` gives the first page, ``async for item in pager`` every item, ``async for page in pager.pages()``
    page by page. Each starts anew, and nothing is sent before.
    """

    def __init__(self, fetch: Fetch[T], name: str) -> None:
        self._fetch = fetch
        self._name = name

    def __repr__(self) -> str:
        """Name the listing."""
        return f"<Pager of {self._name}>"

    def __await__(self) -> Generator[Any, None, Page[T]]:
        """Fetch the first page."""
        return self._fetch(None).__await__()

    def __aiter__(self) -> AsyncIterator[T]:
        """Iterate over the items of all pages."""
        return self.items()

    async def items(self, *, prefetch: bool = False) -> AsyncGenerator[T, None]:
        """Iterate over the items of all pages. ``prefetch`` as for :meth:`pages`."""
        async with aclosing(self._pages(prefetch)) as pages:
            async for page in pages:
                for item in page.items:
                    yield item

    def pages(self, *, prefetch: bool = False) -> AsyncGenerator[Page[T], None]:
        """Iterate page by page. ``prefetch`` asks for the next page while the caller is busy with this one."""
        return self._pages(prefetch)

    async def collect(self, limit: int | None = None) -> list[T]:
        """Return the items as a list, at most ``limit`` of them; no page is fetched beyond what that takes."""
        collected: list[T] = []
        if limit is not None and limit <= 0:
            return collected
        async with aclosing(self._pages(prefetch=False)) as pages:
            async for page in pages:
                collected += page.items
                if limit is not None and len(collected) >= limit:
                    return collected[:limit]
        return collected

    async def _pages(self, prefetch: bool) -> AsyncGenerator[Page[T], None]:
        seen: set[Position] = set()
        empty = 0
        ahead: asyncio.Task[Page[T]] | None = None
        page = await self._fetch(None)
        try:
            while (position := page.position) is not None:
                empty = 0 if page.items else empty + 1
                circle = self._circle(position, seen, empty, page)
                seen.add(position)
                if prefetch and circle is None:
                    ahead = asyncio.ensure_future(self._fetch(position))
                yield page
                if circle is not None:
                    raise circle
                page = await (self._fetch(position) if ahead is None else ahead)
            yield page
        finally:
            if ahead is not None:
                await _dismiss(ahead)

    def _circle(self, position: Position, seen: set[Position], empty: int, page: Page[T]) -> PaginationError | None:
        """Return the error for a listing that goes in circles."""
        if position in seen:
            problem = f"the {position.parameter} of the next page was given before"
        elif empty > _MOST_EMPTY_PAGES:
            problem = f"{empty} empty pages in a row, and still a next one"
        else:
            return None
        return PaginationError(
            f"{self._name} would never end: {problem}", status=page.response.status, trace_id=page.response.trace_id
        )


async def _dismiss(task: asyncio.Task[Any]) -> None:
    """End a task whose result nobody wants any more; a failure of it is nobody's concern either."""
    task.cancel()
    await asyncio.wait((task,))
    if not task.cancelled():
        task.exception()
