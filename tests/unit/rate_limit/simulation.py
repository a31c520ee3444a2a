"""Budget against limited servers, event by event, without an event loop."""

from __future__ import annotations

import heapq
from itertools import count
from random import Random
from typing import TYPE_CHECKING

from ampeco_async._rate_limit.headers import RateLimitHeaders

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from ampeco_async._options import Priority
    from ampeco_async._rate_limit.budget import Accounting, Budget, Decision
    from ampeco_async._rate_limit.window import StartMark
    from tests.unit.rate_limit.servers import LimitedServer

EPOCH = 1_790_000_000.0


class Simulation:
    """A job that always has another bulk call to make, beside interactive and foreign calls at given times."""

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
        self._waiting: list[float] = []  # interactive calls that wait, by arrival
        self._wake_at = float("inf")
        self._bulk = False

    def at(self, moment: float, event: Callable[[], None]) -> None:
        heapq.heappush(self._events, (moment, next(self._order), event))

    def foreign(self, moments: Iterable[float]) -> None:
        """Let another program call the server with the same token; it retries nothing."""
        for moment in moments:
            self.at(moment, lambda: self.server.call(self.now) and None)

    def interactive(self, moments: Iterable[float]) -> None:
        for moment in moments:
            self.at(moment, self._call_interactive)

    def run(self, until: float, *, bulk: bool = True) -> Simulation:
        self._bulk = bulk
        self.at(self.now, self._serve)
        while self._events and self._events[0][0] <= until:
            self.now, _, event = heapq.heappop(self._events)
            event()
        self.now = until
        return self

    def _call_interactive(self) -> None:
        self._waiting.append(self.now)
        self._serve()

    def _serve(self) -> None:
        while self._waiting or (self._bulk and self._under_way < self._concurrency):
            priority: Priority = "interactive" if self._waiting else "bulk"
            decision = self.budget.decide(priority, self.now)
            if decision.wait > 0:
                wake = self.now + decision.wait + self._random.uniform(0, self._oversleep)
                if wake < self._wake_at:
                    self._wake_at = wake
                    self.at(wake, self._woken)
                return
            if self._waiting:
                self.waits.append(self.now - self._waiting.pop(0))
            self._send(priority, decision)

    def _woken(self) -> None:
        if self.now >= self._wake_at:
            self._wake_at = float("inf")
            self._serve()

    def _send(self, priority: Priority, decision: Decision) -> None:
        start_mark = self.budget.start(decision, self.now)
        self.sent.append((self.now, priority))
        self._under_way += 1
        there, back = (self._random.uniform(*self._latency) / 2 for _ in range(2))
        ok = self._random.random() >= self._failing

        def arrive() -> None:
            status, headers = self.server.call(self.now, ok=ok)
            self.at(self.now + back, lambda: self._answer(status, headers, start_mark))

        self.at(self.now + there, arrive)

    def _answer(self, status: int, headers: dict[str, str], start_mark: StartMark) -> None:
        self._under_way -= 1
        self.statuses[status] = self.statuses.get(status, 0) + 1
        refused = status == 429
        if refused:
            self.last_429 = self.now
        parsed = RateLimitHeaders.parse(headers, refused_at=EPOCH + self.now if refused else None)
        accounting: Accounting = "refused" if refused else "counted" if status == 200 else "failed"
        self.budget.finish(start_mark, accounting, parsed, self.now)
        self._serve()

    def share(self, begin: float, end: float) -> float:
        """Return the used part of the limit between two moments, all users of the token together."""
        served = sum(begin < moment <= end for moment in self.server.served)
        return served / (self.server.limit * (end - begin) / self.server.window)
