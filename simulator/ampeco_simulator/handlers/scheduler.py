"""What is still to happen: commands are accepted now, and the charge point acts later."""

from __future__ import annotations

from collections.abc import Callable
from heapq import heappop, heappush

Job = Callable[[int], None]
"""Takes the moment for which it was put down, Unix time."""


class Scheduler:
    """Jobs by their moment."""

    def __init__(self) -> None:
        self._jobs: list[tuple[int, int, Job]] = []
        self._count = 0

    def add(self, moment: int, job: Job) -> None:
        """Put a job down. Those of one moment are done in the order in which they were put down."""
        self._count += 1
        heappush(self._jobs, (moment, self._count, job))

    def next_until(self, now: int) -> int | None:
        """The moment of the next job, None when none is due by a time."""
        return self._jobs[0][0] if self._jobs and self._jobs[0][0] <= now else None

    def do_next(self) -> None:
        """Do the next job."""
        moment, _, job = heappop(self._jobs)
        job(moment)
