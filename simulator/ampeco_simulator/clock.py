"""The tenant's time: stands still and is moved by hand, or runs with the wall clock."""

from __future__ import annotations

from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from functools import lru_cache
from time import gmtime, monotonic, strftime
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

DEFAULT_BASE = datetime(2026, 7, 1, tzinfo=UTC)

_MINUTES = [f"T{minute // 60:02d}:{minute % 60:02d}:" for minute in range(1440)]
_SECONDS = [f"{second:02d}+00:00" for second in range(60)]


@lru_cache(maxsize=4096)
def _day(number: int) -> str:
    """A date by its number of days since 1970."""
    return strftime("%Y-%m-%d", gmtime(number * 86400))


class Clock:
    """Time as the simulated tenant sees it, in whole seconds."""

    def __init__(self, base: datetime = DEFAULT_BASE, *, running: bool = False) -> None:
        if base.tzinfo is None:
            raise ValueError("the time base needs a time zone")
        self._base = int(base.timestamp())
        self._advanced = 0
        self._started = monotonic() if running else None
        self._held: int | None = None

    @property
    def base(self) -> int:
        """Where the seeded history ends: Unix time."""
        return self._base

    def now(self) -> int:
        """Unix time at the tenant."""
        if self._held is not None:
            return self._held
        running = 0 if self._started is None else int(monotonic() - self._started)
        return self._base + self._advanced + running

    def advance(self, step: timedelta) -> int:
        """Move time forward, never back; answers the new Unix time."""
        seconds = int(step.total_seconds())
        if seconds < 0:
            raise ValueError("time only moves forward")
        self._advanced += seconds
        return self.now()

    @contextmanager
    def held_at(self, moment: int) -> Iterator[None]:
        """Show a moment that has passed, for what should have been done then."""
        self._held = moment
        try:
            yield
        finally:
            self._held = None

    @property
    def running(self) -> bool:
        """Whether time passes by itself."""
        return self._started is not None

    @property
    def advanced(self) -> int:
        """Seconds moved by hand so far."""
        return self._advanced


def iso(moment: int) -> str:
    """Unix time as ISO 8601 in UTC with an offset, whole seconds."""
    # Put together from known parts: a page of sessions has hundreds of times.
    day, second = divmod(moment, 86400)
    return f"{_day(day)}{_MINUTES[second // 60]}{_SECONDS[second % 60]}"


def parse_time(text: str) -> int | None:
    """Unix time of an ISO 8601 text (a missing offset means UTC), None when it is not one."""
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        return None
    if moment.tzinfo is None:
        moment = moment.replace(tzinfo=UTC)
    return int(moment.timestamp())
