"""The tenant's time: stands still and is moved by hand, or runs with the wall clock."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from time import gmtime, monotonic, strftime

DEFAULT_BASE = datetime(2026, 7, 1, tzinfo=UTC)


class Clock:
    """Time as the simulated tenant sees it, in whole seconds."""

    def __init__(self, base: datetime = DEFAULT_BASE, *, running: bool = False) -> None:
        if base.tzinfo is None:
            raise ValueError("the time base needs a time zone")
        self._base = int(base.timestamp())
        self._advanced = 0
        self._started = monotonic() if running else None

    @property
    def base(self) -> int:
        """Where the seeded history ends: Unix time."""
        return self._base

    def now(self) -> int:
        """Unix time at the tenant."""
        running = 0 if self._started is None else int(monotonic() - self._started)
        return self._base + self._advanced + running

    def advance(self, step: timedelta) -> int:
        """Move time forward, never back; answers the new Unix time."""
        seconds = int(step.total_seconds())
        if seconds < 0:
            raise ValueError("time only moves forward")
        self._advanced += seconds
        return self.now()

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
    return strftime("%Y-%m-%dT%H:%M:%S+00:00", gmtime(moment))


def parse_time(text: str) -> int | None:
    """Unix time of an ISO 8601 text (a missing offset means UTC), None when it is not one."""
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        return None
    if moment.tzinfo is None:
        moment = moment.replace(tzinfo=UTC)
    return int(moment.timestamp())
