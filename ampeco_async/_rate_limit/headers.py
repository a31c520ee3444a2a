"""The rate-limit headers of a response."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from typing import TYPE_CHECKING, Final, NamedTuple, Self

if TYPE_CHECKING:
    from collections.abc import Mapping

# Longer numbers are beyond every limit and every Unix time.
_MOST_DIGITS: Final = 15


class RateLimitHeaders(NamedTuple):
    """What a response says about the limit; ``None`` where a header is missing or not a sensible number."""

    limit: int | None = None
    """``X-RateLimit-Limit``: successful calls that the tenant allows in a window."""
    remaining: int | None = None
    """``X-RateLimit-Remaining``: how many of them are left."""
    retry_after: float | None = None
    """Seconds, from the response on, until the tenant accepts calls again; only read from a 429."""

    @classmethod
    def parse(cls, headers: Mapping[str, str], *, refused_at: float | None = None) -> Self:
        """Read the headers of a response.

        ``headers`` is a case-insensitive mapping. ``refused_at`` is the Unix time at which a 429 arrived, ``None`` for
        every other status. ``Retry-After`` takes precedence over ``X-RateLimit-Reset``.
        """
        limit = _whole_number(headers.get("X-RateLimit-Limit")) or None
        remaining = _whole_number(headers.get("X-RateLimit-Remaining"))
        if refused_at is None:
            return cls(limit, remaining)
        wait = retry_after(headers, refused_at)
        if wait is None:
            reset = _whole_number(headers.get("X-RateLimit-Reset"))
            wait = None if reset is None else max(0.0, reset - _server_time(headers, refused_at))
        return cls(limit, remaining, wait)


def retry_after(headers: Mapping[str, str], now: float) -> float | None:
    """Return the ``Retry-After`` of a response in seconds, not below 0; ``None`` if there is no valid one.

    A date is measured against the server's own ``Date`` header, so that a wrong clock on either side does no harm, or
    against ``now`` (Unix time) if there is none.
    """
    value = headers.get("Retry-After")
    seconds = _whole_number(value)
    if seconds is not None:
        return float(seconds)
    moment = _unix_time(value)
    return None if moment is None else max(0.0, moment - _server_time(headers, now))


def wait_text(seconds: float, now: float) -> str:
    """Return a wait for a message: ``20 s, until 2026-11-25T08:40:05+00:00``. ``now`` is Unix time."""
    try:
        until = (datetime.fromtimestamp(now, UTC) + timedelta(seconds=seconds)).isoformat(timespec="seconds")
    except (OverflowError, ValueError):
        return f"{seconds:.10g} s"
    return f"{seconds:.10g} s, until {until}"


def _server_time(headers: Mapping[str, str], now: float) -> float:
    server_time = _unix_time(headers.get("Date"))
    return now if server_time is None else server_time


def _whole_number(text: str | None) -> int | None:
    if text is None:
        return None
    text = text.strip()
    return int(text) if text.isascii() and text.isdigit() and len(text) <= _MOST_DIGITS else None


def _unix_time(http_date: str | None) -> float | None:
    if http_date is None:
        return None
    try:
        moment = parsedate_to_datetime(http_date)
        # HTTP dates are always UTC; the obsolete format does not name it.
        return (moment if moment.tzinfo is not None else moment.replace(tzinfo=UTC)).timestamp()
    except (TypeError, ValueError, OverflowError):
        return None
