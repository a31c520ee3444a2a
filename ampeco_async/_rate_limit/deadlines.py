"""The deadlines of those who wait, earliest first."""

from __future__ import annotations

import heapq
from itertools import count
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ampeco_async._rate_limit.line import Waiter


class Deadlines:
    """A heap of waiters that have a deadline. Those that are gone are dropped when their time comes."""

    def __init__(self) -> None:
        self._heap: list[tuple[float, int, Waiter]] = []
        self._order = count()

    def add(self, waiter: Waiter) -> None:
        """Remember its deadline, if it has one."""
        if waiter.deadline is not None:
            heapq.heappush(self._heap, (waiter.deadline, next(self._order), waiter))

    def earliest(self) -> float:
        """The next deadline of one that still waits; infinity without any."""
        while self._heap and self._heap[0][2].gone:
            heapq.heappop(self._heap)
        return self._heap[0][0] if self._heap else float("inf")

    def due(self, moment: float) -> Iterator[Waiter]:
        """Take out those that wait still and whose deadline is not after that moment."""
        while self.earliest() <= moment:
            yield heapq.heappop(self._heap)[2]
