"""Listings: one object that is awaited, iterated, or paged through."""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine
from contextlib import aclosing
from typing import TYPE_CHECKING, Any, Generic, Literal, NoReturn, TypeVar, overload
from urllib.parse import parse_qs, urlsplit

import attrs

from ampeco_async._arguments import check_arguments
from ampeco_async.errors import ConfigurationError, PaginationError

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, AsyncIterator, Callable, Generator, Iterator, Mapping, Sequence

    from ampeco_async._dispatcher import Dispatcher
    from ampeco_async._operation import Operation, PaginationStyle
    from ampeco_async._options import CallOptions
    from ampeco_async._response import ResponseInfo

T = TypeVar("T")
# A filter may leave pages empty, but a server that continues like this would never end.
_MAX_EMPTY_PAGES = 100
_MAX_PER_PAGE = 100


@attrs.frozen
class Position:
    """A place in a listing: the query parameter that leads there, and its value."""

    parameter: Literal["cursor", "page"]
    value: str | int


@attrs.frozen
class Page(Generic[T]):
    """One page of a listing. Iterating gives its items."""

    items: list[T]
    response: ResponseInfo
    meta: Mapping[str, Any] = attrs.field(repr=False)
    """As the tenant sent it."""
    position: Position | None = attrs.field(repr=False)
    """Where the next page begins, ``None`` after the last one."""

    def __iter__(self) -> Iterator[T]:
        """Iterate over the items."""
        return iter(self.items)

    async def __aiter__(self) -> AsyncIterator[T]:
        """Iterate over the items of this page, in a loop with ``async for`` too."""
        for item in self.items:
            yield item

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
        """Pass it as ``cursor=`` to continue from here, also later; ``None`` on the last page, and in page style."""
        position = self.position
        return str(position.value) if position is not None and position.parameter == "cursor" else None

    @property
    def next_page(self) -> int | None:
        """Pass it as ``page=`` to continue from here; ``None`` on the last page, and in cursor style."""
        position = self.position
        return int(position.value) if position is not None and position.parameter == "page" else None

    @property
    def total(self) -> int | None:
        """Number of items of the whole listing, where the tenant counts them (page style)."""
        return whole_number(self.meta.get("total"))


class Pager(Coroutine[Any, Any, Page[T]], Generic[T]):
    """A listing that is fetched as it is used.

    ``await pager`` gives the first page, ``async for item in pager`` every item, ``async for page in pager.pages()``
    page by page. Each of them starts from the beginning, and nothing is sent before.
    """

    def __init__(
        self,
        dispatcher: Dispatcher,
        operation: Operation[T],
        path_values: Sequence[object],
        query: Mapping[str, Any],
        options: CallOptions,
    ) -> None:
        """Prepare a listing; generated methods do. The arguments are those of ``Dispatcher.call``."""
        check_arguments(operation.name, options, operation)
        self._dispatcher = dispatcher
        self._operation = operation
        self._path_values = path_values
        self._query, self._first = _split_query(operation.pagination, query)
        self._options = options
        self._fetches: dict[asyncio.Task[Any] | None, Coroutine[Any, Any, Page[T]]] = {}

    def __repr__(self) -> str:
        """Name the listing."""
        return f"<Pager of {self._operation.name}>"

    def __await__(self) -> Generator[Any, None, Page[T]]:
        """Fetch the first page."""
        return self._fetch(None).__await__()

    def __aiter__(self) -> AsyncIterator[T]:
        """Iterate over the items of all pages."""
        return self.items()

    def __iter__(self) -> NoReturn:
        """Refuse, with what to write instead."""
        raise TypeError(f"use `async for item in ampeco.{self._operation.name}(...)`, or `await` it for the first page")

    # The methods of a coroutine let ``asyncio.create_task`` take a listing, as ``await`` and ``gather`` do.

    def send(self, value: Any) -> Any:
        """Start or continue the running task's fetch of the first page."""
        return self._step(lambda fetch: fetch.send(value))

    def throw(self, *arguments: Any) -> Any:
        """Raise an exception in the running task's fetch of the first page."""
        return self._step(lambda fetch: fetch.throw(*arguments))

    def close(self) -> None:
        """End every fetch of the first page that a task has begun."""
        while self._fetches:
            self._fetches.popitem()[1].close()

    def _step(self, resume: Callable[[Coroutine[Any, Any, Page[T]]], Any]) -> Any:
        task = asyncio.current_task()
        fetch = self._fetches.get(task)
        if fetch is None:
            fetch = self._fetches[task] = self._fetch(None)
        try:
            return resume(fetch)
        except BaseException:
            # Finished: StopIteration has the page, anything else is the error.
            self._fetches.pop(task, None)
            raise

    async def items(self, *, prefetch: bool = False) -> AsyncGenerator[T, None]:
        """Iterate over the items of all pages. ``prefetch`` as for :meth:`pages`."""
        async with aclosing(self._pages(prefetch)) as pages:
            async for page in pages:
                for item in page.items:
                    yield item

    def pages(self, *, prefetch: bool = False) -> Pages[T]:
        """Iterate page by page. ``prefetch`` fetches the next page while the caller processes this one."""
        return Pages(lambda: self._pages(prefetch))

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

    def _fetch(self, position: Position | None) -> Coroutine[Any, Any, Page[T]]:
        """Fetch the page at a position; ``None`` is the first page, as the caller's arguments say."""
        at: Mapping[str, Any] = self._first if position is None else {position.parameter: position.value}
        return self._dispatcher.page(self._operation, self._path_values, self._query, at, self._options)

    async def _pages(self, prefetch: bool) -> AsyncGenerator[Page[T], None]:
        seen: set[Position] = set()
        empty_pages = 0
        prefetched: asyncio.Task[Page[T]] | None = None
        page = await self._fetch(None)
        try:
            while (position := page.position) is not None:
                empty_pages = 0 if page.items else empty_pages + 1
                endless = self._endless(position, seen, empty_pages, page)
                seen.add(position)
                if prefetch and endless is None:
                    prefetched = asyncio.ensure_future(self._fetch(position))
                yield page
                if endless is not None:
                    raise endless
                page = await (self._fetch(position) if prefetched is None else prefetched)
            yield page
        finally:
            if prefetched is not None:
                await _discard(prefetched)

    def _endless(
        self, position: Position, seen: set[Position], empty_pages: int, page: Page[T]
    ) -> PaginationError | None:
        """Return the error for a listing that would never end, ``None`` for any other."""
        if position in seen:
            problem = f"the {position.parameter} of the next page was given before"
        elif empty_pages > _MAX_EMPTY_PAGES:
            problem = f"{empty_pages} empty pages in a row, and still a next one"
        else:
            return None
        return PaginationError(
            f"{self._operation.name} would never end: {problem}",
            status=page.response.status,
            trace_id=page.response.trace_id,
        )


class Pages(Generic[T]):
    """The pages of a listing. Each ``async for`` starts from the beginning."""

    def __init__(self, start: Callable[[], AsyncGenerator[Page[T], None]]) -> None:
        self._start = start
        self._current: AsyncGenerator[Page[T], None] | None = None

    def __aiter__(self) -> AsyncIterator[Page[T]]:
        """Start from the first page."""
        self._current = self._start()
        return self._current

    async def __anext__(self) -> Page[T]:
        """Return the next page of the last iteration that was started."""
        if self._current is None:
            self._current = self._start()
        return await anext(self._current)

    async def aclose(self) -> None:
        """End the last iteration that was started: a page that is being prefetched is cancelled."""
        if self._current is not None:
            await self._current.aclose()


async def _discard(task: asyncio.Task[Any]) -> None:
    """End a task whose result is not needed; if it failed, that is ignored."""
    task.cancel()
    await asyncio.wait((task,))
    if not task.cancelled():
        task.exception()


def _split_query(style: PaginationStyle | None, query: Mapping[str, Any]) -> tuple[dict[str, Any], dict[str, Any]]:
    """Split the query of a listing into what holds for all pages, and what leads to the first one."""
    per_page = query.get("per_page")
    if per_page is not None:
        count = None if isinstance(per_page, float) else whole_number(per_page)
        if count is None or not 1 <= count <= _MAX_PER_PAGE:
            raise ConfigurationError(f"per_page must be a whole number from 1 to {_MAX_PER_PAGE}")
    first = {name: query[name] for name in ("cursor", "page") if query.get(name) is not None}
    if not first and style in ("cursor", "hybrid"):
        # An empty cursor asks for cursor style; without it a hybrid listing responds in page style.
        first = {"cursor": ""}
    return {name: value for name, value in query.items() if name not in ("cursor", "page")}, first


def next_position(meta: Mapping[str, Any], links: Mapping[str, Any]) -> Position | None:
    """Return where the next page begins, ``None`` after the last one.

    Cursors take precedence: ``meta.next_cursor``, ``meta.cursor`` of older releases, then the parameter in
    ``links.next``. The link itself is never fetched, since the server may name any host in it. Page numbers go up to
    ``last_page``.
    """
    cursor = meta["next_cursor"] if "next_cursor" in meta else meta.get("cursor") or _in_link(links, "cursor")
    if cursor:
        return Position("cursor", str(cursor))
    current, last = whole_number(meta.get("current_page")), whole_number(meta.get("last_page"))
    if current is not None and last is not None:
        return Position("page", current + 1) if current < last else None
    if "next_cursor" in meta:
        return None
    page = whole_number(_in_link(links, "page"))
    return None if page is None else Position("page", page)


def whole_number(value: Any) -> int | None:
    """Return a whole number that may be given as text, ``None`` for anything else."""
    if isinstance(value, bool):
        return None
    if isinstance(value, int):
        return value
    return int(value) if isinstance(value, str) and value.isascii() and value.isdigit() else None


def _in_link(links: Mapping[str, Any], parameter: str) -> str | None:
    link = links.get("next")
    if not isinstance(link, str):
        return None
    try:
        return parse_qs(urlsplit(link).query).get(parameter, [None])[-1]
    except ValueError:
        return None
