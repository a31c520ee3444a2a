"""What the headers of a response say about the limits."""

from __future__ import annotations

from email.utils import parsedate_to_datetime
from typing import TYPE_CHECKING

from attrs import frozen

if TYPE_CHECKING:
    from collections.abc import Mapping


@frozen
class Notice:
    """The rate-limit headers of one response; None where the header is missing or no sensible number."""

    limit: int | None = None
    remaining: int | None = None
    retry_after: float | None = None
    """Seconds from the response."""


def read_notice(headers: Mapping[str, str], *, now: float, refused: bool) -> Notice:
    """Read them. `headers` is case-insensitive or spelled as the API spells them; `now` is Unix time.

    `Retry-After` goes before `X-RateLimit-Reset`, which needs two clocks to agree (or the server's `Date`).
    """
    limit = _whole(headers.get("X-RateLimit-Limit"))
    remaining = _whole(headers.get("X-RateLimit-Remaining"))
    if not refused:
        return Notice(limit or None, remaining)
    server_now = _date(headers.get("Date"))
    if server_now is None:
        server_now = now
    wait = _seconds(headers.get("Retry-After"), server_now)
    if wait is None:
        reset = _whole(headers.get("X-RateLimit-Reset"))
        wait = None if reset is None else max(0.0, reset - server_now)
    return Notice(limit or None, remaining, wait)


def _whole(text: str | None) -> int | None:
    if text is None:
        return None
    text = text.strip()
    # Fifteen digits are beyond every limit and Unix time.
    return int(text) if text.isascii() and text.isdigit() and len(text) < 16 else None


def _seconds(text: str | None, server_now: float) -> float | None:
    if text is None:
        return None
    whole = _whole(text)
    if whole is not None:
        return float(whole)
    moment = _date(text)
    return None if moment is None else max(0.0, moment - server_now)


def _date(text: str | None) -> float | None:
    if text is None:
        return None
    try:
        return parsedate_to_datetime(text).timestamp()
    except (TypeError, ValueError, OverflowError):
        return None
