"""Budget against limited servers, event by event, without an event loop."""

from __future__ import annotations

import heapq
from itertools import count
from random import Random
from typing import TYPE_CHECKING

from ampeco_async._rate_limit.headers import read_notice

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from ampeco_async._rate_limit.budget import Budget
    from ampeco_async._rate_limit.rules import Priority
    from ampeco_async._rate_limit.strangers import Origin
    from tests.unit.rate_limit.servers import LimitedServer

EPOCH = 1_790_000_000.0


class Simulation:
    """A job that always has another bulk call to make, beside interactive calls and strangers at given times."""

    def __init__(
        self,
        budget: Budget,
        server: LimitedServer,
        *,
        seed: int = 0,
        latency: tuple[float, float] = (0.02, 0.3),
        failing: float = 0.0,
        oversleep: float = 0.002,
        concurrency: int = 100,
        start: float = 0.0,
    ) -> None:
        self.budget, self.server = budget, server
        self.now = start
        self.sent: list[tuple[float, Priority]] = []
        self.waits: list[float] = []
        self.statuses: dict[int, int] = {}
        self.first_429 = self.last_429 = float("-inf")
        self._random = Random(seed)
        self._latency, self._failing, self._oversleep = latency, failing, oversleep
        self._concurrency, self._under_way = concurrency, 0
        self._events: list[tuple[float, int, Callable[[], None]]] = []
        self._order = count()
        self._asking: list[float] = []  # interactive calls that wait, by arrival
        self._wake_at = float("inf")
        self._bulk = False

    def at(self, moment: float, event: Callable[[], None]) -> None:
        heapq.heappush(self._events, (moment, next(self._order), event))

    def strangers(self, moments: Iterable[float]) -> None:
        """Others call the server with the same token, and retry nothing."""
        for moment in moments:
            self.at(moment, lambda: self.server.call(self.now) and None)

    def interactive(self, moments: Iterable[float]) -> None:
        for moment in moments:
            self.at(moment, self._ask)

    def run(self, until: float, *, bulk: bool = True) -> Simulation:
        self._bulk = bulk
        self.at(self.now, self._serve)
        while self._events and self._events[0][0] <= until:
            self.now, _, event = heapq.heappop(self._events)
            event()
        self.now = until
        return self

    def _ask(self) -> None:
        self._asking.append(self.now)
        self._serve()

    def _serve(self) -> None:
        while self._asking or (self._bulk and self._under_way < self._concurrency):
            priority: Priority = "interactive" if self._asking else "bulk"
            wait = self.budget.wait(priority, self.now)
            if wait > 0:
                wake = self.now + wait + self._random.uniform(0, self._oversleep)
                if wake < self._wake_at:
                    self._wake_at = wake
                    self.at(wake, self._woken)
                return
            if self._asking:
                self.waits.append(self.now - self._asking.pop(0))
            self._send(priority)

    def _woken(self) -> None:
        if self.now >= self._wake_at:
            self._wake_at = float("inf")
            self._serve()

    def _send(self, priority: Priority) -> None:
        origin = self.budget.take(priority, self.now)
        self.sent.append((self.now, priority))
        self._under_way += 1
        there, back = (self._random.uniform(*self._latency) / 2 for _ in range(2))
        ok = self._random.random() >= self._failing

        def arrive() -> None:
            status, headers = self.server.call(self.now, ok=ok)
            self.at(self.now + back, lambda: self._answer(status, headers, origin))

        self.at(self.now + there, arrive)

    def _answer(self, status: int, headers: dict[str, str], origin: Origin) -> None:
        self._under_way -= 1
        self.statuses[status] = self.statuses.get(status, 0) + 1
        notice = read_notice(headers, now=EPOCH + self.now, refused=status == 429)
        if status == 200:
            self.budget.count(self.now)
            self.budget.closing.succeed()
            self.budget.observe(notice, origin, self.now)
        elif status == 429:
            self.last_429 = self.now
            self.budget.give_back(self.now)
            self.budget.refuse(notice, origin, self.now)
        else:
            self.budget.give_back(self.now)
            self.budget.observe(notice, origin, self.now)
        self._serve()

    def share(self, begin: float, end: float) -> float:
        """Used part of the limit between two moments, all users of the token together."""
        served = sum(begin < moment <= end for moment in self.server.served)
        return served / (self.server.limit * (end - begin) / self.server.window)
