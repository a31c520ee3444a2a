"""A queue of jobs ordered by time, for what a charge point does some time after an action has responded."""

from __future__ import annotations

from collections.abc import Callable
from heapq import heappop, heappush
from typing import NamedTuple

Job = Callable[[int], None]
"""Receives the Unix time for which it was scheduled."""


class _Entry(NamedTuple):
    moment: int
    number: int
    """Counts up, so that jobs of the same time keep their order."""
    job: Job


class Scheduler:
    """Keeps jobs in order of their time; jobs of the same time keep the order in which they were added."""

    def __init__(self) -> None:
        self._queue: list[_Entry] = []
        self._count = 0

    def add(self, moment: int, job: Job) -> None:
        """Schedule a job for a Unix time."""
        self._count += 1
        heappush(self._queue, _Entry(moment, self._count, job))

    def next_due(self, now: int) -> int | None:
        """Return the time of the next job, None when no job is due by ``now``."""
        return self._queue[0].moment if self._queue and self._queue[0].moment <= now else None

    def run_next(self) -> None:
        """Run the next job."""
        entry = heappop(self._queue)
        entry.job(entry.moment)
