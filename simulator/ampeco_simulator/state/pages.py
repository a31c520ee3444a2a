"""Pages of a listing: cursor style, page style, and which of them a request asks for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl, urlencode

import attrs

from ampeco_simulator.answer import invalid
from ampeco_simulator.state.collection import following, preceding
from ampeco_simulator.state.cursors import Cursor, parse_cursor

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ampeco_simulator.state.source import Source

MOST = 100


@attrs.frozen
class Ids:
    """A source over a sorted sequence of ids."""

    ids: Sequence[int]

    def after(self, identity: int | None, count: int) -> Sequence[int]:
        """Up to `count` ids after one, or from the first."""
        return following(self.ids, identity, count)

    def before(self, identity: int, count: int) -> Sequence[int]:
        """Up to `count` ids before one, ascending."""
        return preceding(self.ids, identity, count)

    def at(self, offset: int, count: int) -> Sequence[int]:
        """Up to `count` ids from an offset."""
        return self.ids[offset : offset + count]

    def total(self) -> int:
        """How many there are."""
        return len(self.ids)


@attrs.frozen
class Page:
    """The ids of one page, and the envelope's `links` and `meta`."""

    ids: Sequence[int]
    links: Mapping[str, Any]
    meta: Mapping[str, Any]


def cursor_page(source: Source, text: str, per_page: int, address: str, query: str) -> Page:
    """One page in cursor style. An empty cursor asks for the first. Raises a refusal for a bad cursor."""
    cursor = parse_cursor(text) if text else None
    if text and cursor is None:
        raise invalid({"cursor": ["The cursor is invalid."]})
    if cursor is not None and cursor.backwards:
        ids = source.before(cursor.identity, per_page)
        more_after = bool(ids)
        more_before = bool(ids) and bool(source.before(ids[0], 1))
    else:
        ids = source.after(None if cursor is None else cursor.identity, per_page + 1)
        more_after = len(ids) > per_page
        ids = ids[:per_page]
        more_before = cursor is not None and bool(ids)
    following_cursor = Cursor(ids[-1]).text() if more_after else None
    previous_cursor = Cursor(ids[0], backwards=True).text() if more_before else None
    return Page(
        ids,
        {
            "first": None,
            "last": None,
            "prev": _link(address, query, "cursor", previous_cursor),
            "next": _link(address, query, "cursor", following_cursor),
        },
        {"path": address, "per_page": per_page, "next_cursor": following_cursor, "prev_cursor": previous_cursor},
    )


def numbered_page(
    source: Source, number: int, per_page: int, address: str, query: str, *, shifted: bool = False
) -> Page:
    """One page in page style, with the total. A shifted one begins with the last item of the page before."""
    total = source.total()
    last = max(1, -(-total // per_page))
    ids = source.at(max(0, (number - 1) * per_page - shifted), per_page)
    first_shown = (number - 1) * per_page + 1 if ids else None
    links = {
        "first": _link(address, query, "page", 1),
        "last": _link(address, query, "page", last),
        "prev": _link(address, query, "page", number - 1 if number > 1 else None),
        "next": _link(address, query, "page", number + 1 if number < last else None),
    }
    marks = [{"url": links["prev"], "label": "&laquo; Previous", "active": False}]
    marks += [
        {"url": _link(address, query, "page", shown), "label": str(shown), "active": shown == number}
        for shown in range(max(1, number - 3), min(last, number + 3) + 1)
    ]
    marks.append({"url": links["next"], "label": "Next &raquo;", "active": False})
    return Page(
        ids,
        links,
        {
            "current_page": number,
            "from": first_shown,
            "last_page": last,
            "links": marks,
            "path": address,
            "per_page": per_page,
            "to": None if first_shown is None else first_shown + len(ids) - 1,
            "total": total,
        },
    )


def whole_listing(source: Source, address: str) -> Page:
    """A listing that the API does not page: everything at once."""
    ids = source.at(0, source.total())
    return Page(
        ids,
        {"first": None, "last": None, "prev": None, "next": None},
        {"path": address, "per_page": max(MOST, len(ids)), "next_cursor": None, "prev_cursor": None},
    )


def _link(address: str, query: str, name: str, value: str | int | None) -> str | None:
    if value is None:
        return None
    kept = [(key, text) for key, text in parse_qsl(query, keep_blank_values=True) if key not in ("cursor", "page")]
    return f"{address}?{urlencode([*kept, (name, value)])}"
