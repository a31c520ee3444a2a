"""Pages in the three styles of listings: by opaque cursor, by page number, and all items at once."""

from __future__ import annotations

from base64 import urlsafe_b64decode, urlsafe_b64encode
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl, urlencode

import attrs
import orjson

from ampeco_simulator.http.responses import validation_error

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ampeco_simulator.paging.id_sources import IdSource

_UNPAGED_PER_PAGE = 100
"""The least ``per_page`` in the ``meta`` of a listing that is not paged."""


@attrs.frozen
class Cursor:
    """A position in a listing: after the item with id ``item_id``, or before it when ``backwards``.

    Cursors name an item, so pages stay correct while items are added or removed.
    """

    item_id: int
    backwards: bool = False

    def text(self) -> str:
        """Encode the cursor as URL-safe Base64 without padding."""
        payload = orjson.dumps({"id": self.item_id, "_pointsToNextItems": not self.backwards})
        return urlsafe_b64encode(payload).decode().rstrip("=")


def parse_cursor(text: str) -> Cursor | None:
    """Decode a cursor; return None for a text that this simulator has not produced."""
    try:
        payload = orjson.loads(urlsafe_b64decode(text + "=" * (-len(text) % 4)))
        return Cursor(int(payload["id"]), backwards=not payload["_pointsToNextItems"])
    except (ValueError, KeyError, TypeError):
        return None


@attrs.frozen
class Page:
    """The ids of one page, and the ``links`` and ``meta`` of the response."""

    ids: Sequence[int]
    links: Mapping[str, Any]
    meta: Mapping[str, Any]


def cursor_page(source: IdSource, text: str, per_page: int, url: str, query: str) -> Page:
    """Return the page after (or before) a cursor, the first page for an empty one. 422 for an invalid cursor."""
    cursor = parse_cursor(text) if text else None
    if text and cursor is None:
        raise validation_error({"cursor": ["The cursor is invalid."]})
    if cursor is not None and cursor.backwards:
        ids = source.before(cursor.item_id, per_page)
        more_after = bool(ids)
        more_before = bool(ids) and bool(source.before(ids[0], 1))
    else:
        ids = source.after(None if cursor is None else cursor.item_id, per_page + 1)
        more_after = len(ids) > per_page
        ids = ids[:per_page]
        more_before = cursor is not None and bool(ids)
    next_cursor = Cursor(ids[-1]).text() if more_after else None
    previous_cursor = Cursor(ids[0], backwards=True).text() if more_before else None
    return Page(
        ids,
        {
            "first": None,
            "last": None,
            "prev": _link(url, query, "cursor", previous_cursor),
            "next": _link(url, query, "cursor", next_cursor),
        },
        {"path": url, "per_page": per_page, "next_cursor": next_cursor, "prev_cursor": previous_cursor},
    )


def numbered_page(source: IdSource, number: int, per_page: int, url: str, query: str, *, shifted: bool = False) -> Page:
    """Return a page by its number, with the total. With ``shifted`` it starts with the last item of the page before."""
    total = source.total()
    last = max(1, -(-total // per_page))
    ids = source.at(max(0, (number - 1) * per_page - shifted), per_page)
    first_shown = (number - 1) * per_page + 1 if ids else None
    links = {
        "first": _link(url, query, "page", 1),
        "last": _link(url, query, "page", last),
        "prev": _link(url, query, "page", number - 1 if number > 1 else None),
        "next": _link(url, query, "page", number + 1 if number < last else None),
    }
    page_links = [{"url": links["prev"], "label": "&laquo; Previous", "active": False}]
    page_links += [
        {"url": _link(url, query, "page", shown), "label": str(shown), "active": shown == number}
        for shown in range(max(1, number - 3), min(last, number + 3) + 1)
    ]
    page_links.append({"url": links["next"], "label": "Next &raquo;", "active": False})
    return Page(
        ids,
        links,
        {
            "current_page": number,
            "from": first_shown,
            "last_page": last,
            "links": page_links,
            "path": url,
            "per_page": per_page,
            "to": None if first_shown is None else first_shown + len(ids) - 1,
            "total": total,
        },
    )


def whole_listing(source: IdSource, url: str) -> Page:
    """Return all items as one page, for listings that the API does not page."""
    ids = source.at(0, source.total())
    return Page(
        ids,
        {"first": None, "last": None, "prev": None, "next": None},
        {"path": url, "per_page": max(_UNPAGED_PER_PAGE, len(ids)), "next_cursor": None, "prev_cursor": None},
    )


def _link(url: str, query: str, name: str, value: str | int | None) -> str | None:
    if value is None:
        return None
    other_parameters = [
        (key, text) for key, text in parse_qsl(query, keep_blank_values=True) if key not in ("cursor", "page")
    ]
    return f"{url}?{urlencode([*other_parameters, (name, value)])}"
