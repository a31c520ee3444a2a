"""The tenant's clock: it is moved by ``advance``, or runs with the wall clock."""

from __future__ import annotations

from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from functools import lru_cache
from time import gmtime, monotonic, strftime
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

DEFAULT_BASE = datetime(2026, 7, 1, tzinfo=UTC)

# Parts of formatted times: see ``iso``.
_MINUTES = [f"T{minute // 60:02d}:{minute % 60:02d}:" for minute in range(1440)]
_SECONDS = [f"{second:02d}+00:00" for second in range(60)]


@lru_cache(maxsize=4096)
def _day(number: int) -> str:
    """Format the date that is a number of days after 1970-01-01."""
    return strftime("%Y-%m-%d", gmtime(number * 86400))


class Clock:
    """The time at the simulated tenant, in whole seconds."""

    def __init__(self, base: datetime = DEFAULT_BASE, *, running: bool = False) -> None:
        if base.tzinfo is None:
            raise ValueError("base must have a time zone")
        self._base = int(base.timestamp())
        self._advanced = 0
        self._started = monotonic() if running else None
        self._frozen: int | None = None

    @property
    def base(self) -> int:
        """Unix time at which the seeded history ends."""
        return self._base

    def now(self) -> int:
        """Return the Unix time at the tenant."""
        if self._frozen is not None:
            return self._frozen
        running = 0 if self._started is None else int(monotonic() - self._started)
        return self._base + self._advanced + running

    def advance(self, step: timedelta) -> int:
        """Move the time forward and return the new Unix time. ``ValueError`` for a negative step."""
        seconds = int(step.total_seconds())
        if seconds < 0:
            raise ValueError("time can only move forward")
        self._advanced += seconds
        return self.now()

    @contextmanager
    def frozen_at(self, moment: int) -> Iterator[None]:
        """Set the clock to a past moment inside a ``with`` block, for jobs that were due then."""
        self._frozen = moment
        try:
            yield
        finally:
            self._frozen = None

    @property
    def running(self) -> bool:
        """Whether the clock runs with the wall clock."""
        return self._started is not None

    @property
    def advanced(self) -> int:
        """The sum of all steps of ``advance``, in seconds."""
        return self._advanced


def iso(moment: int) -> str:
    """Format a Unix time as ISO 8601 in UTC, such as ``2026-07-01T00:00:00+00:00``."""
    # Joined from prepared parts, which is faster than strftime: a page of sessions has hundreds of times.
    day, second = divmod(moment, 86400)
    return f"{_day(day)}{_MINUTES[second // 60]}{_SECONDS[second % 60]}"


def parse_time(text: str) -> int | None:
    """Parse ISO 8601 to Unix time; without an offset it is UTC. Return None for other texts."""
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        return None
    if moment.tzinfo is None:
        moment = moment.replace(tzinfo=UTC)
    return int(moment.timestamp())
