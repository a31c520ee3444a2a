"""Where a listing goes on, read from whatever its answer says."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal
from urllib.parse import parse_qs, urlsplit

import attrs

if TYPE_CHECKING:
    from collections.abc import Mapping


@attrs.frozen
class Position:
    """A place in a listing: the query parameter that leads there, and its value."""

    parameter: Literal["cursor", "page"]
    value: str | int


def next_position(meta: Mapping[str, Any], links: Mapping[str, Any]) -> Position | None:
    """Return where the next page begins, ``None`` after the last one.

    Cursors go first: ``meta.next_cursor``, ``meta.cursor`` of older releases, then the parameter in ``links.next``. The
    link itself is never fetched: the server may name any host in it. Page numbers go up to ``last_page``.
    """
    cursor = meta["next_cursor"] if "next_cursor" in meta else meta.get("cursor") or _in_link(links, "cursor")
    if cursor:
        return Position("cursor", str(cursor))
    current, last = whole(meta.get("current_page")), whole(meta.get("last_page"))
    if current is not None and last is not None:
        return Position("page", current + 1) if current < last else None
    if "next_cursor" in meta:
        return None
    page = whole(_in_link(links, "page"))
    return None if page is None else Position("page", page)


def whole(value: Any) -> int | None:
    """Return a whole number that may come as text."""
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
