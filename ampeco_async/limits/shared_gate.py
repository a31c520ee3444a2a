"""A gate whose slots come from a store that several processes share."""

from __future__ import annotations

import logging
import secrets
from itertools import count
from typing import TYPE_CHECKING, Final

from ampeco_async.limits.headers import Notice
from ampeco_async.limits.store import Ask, News, Outcome, RateStore, RateStoreError
from ampeco_async.limits.tenant_gate import TenantGate

if TYPE_CHECKING:
    from ampeco_async.clock import Clock
    from ampeco_async.limits.permit import Permit, Slot
    from ampeco_async.limits.rules import Priority, RateLimits

_log = logging.getLogger("ampeco_async.limits")
# While the store is gone it is asked again after so many seconds.
_RETRY_STORE: Final = 1.0
_MOST_NEWS: Final = 1000


class SharedGate(TenantGate):
    """Keeps the order of its own callers and leaves the decision to the store.

    The local budget counts along. It paces this process while the store is gone, if the store says fail open.
    """

    def __init__(self, limits: RateLimits, clock: Clock, store: RateStore, key: str) -> None:
        super().__init__(limits, clock)
        self._store = store
        self._key = key
        self._news: list[News] = []
        self._process = secrets.token_hex(8)
        self._tickets = count()
        self._lost = False
        self._ask_again = float("-inf")

    def _at_once(self, priority: Priority, now: float) -> Permit | None:
        return super()._at_once(priority, now) if now < self._ask_again else None

    async def _serve(self) -> float:
        if self.clock.monotonic() < self._ask_again:
            return min(await super()._serve(), max(self._ask_again - self.clock.monotonic(), 0.0))
        with self._lock:
            heads = self.line.order()
        delay = float("inf")
        for head in heads:
            wait = await self._ask_for(head.priority)
            if wait <= 0:
                return 0.0
            delay = min(delay, wait)
        return delay

    async def _ask_for(self, priority: Priority) -> float:
        """Ask the store for one slot and give it to the head of that lane. Returns the seconds to wait."""
        ticket = f"{self._process}:{next(self._tickets)}"
        with self._lock:
            news, self._news = self._news, []
        try:
            answer = await self._store.take(self._key, Ask(ticket, priority, self.budget.limits, tuple(news)))
        except RateStoreError as lost:
            self._keep(news)
            return self._without_store(priority, lost)
        except BaseException:
            # The slot may have been taken: what failed gives it back.
            self._keep([*news, News(ticket, 0, "failed", Notice())])
            raise
        with self._lock:
            self._found()
            if answer.wait > 0:
                return answer.wait
            head = next((waiter for waiter in self.line.order() if waiter.priority == priority), None)
            if head is None:
                self._news.append(News(ticket, answer.mark, "failed", Notice()))
            else:
                self._hand_over(head, self._permit(priority, self.clock.monotonic(), ticket, answer))
        return 0.0

    def _without_store(self, priority: Priority, lost: RateStoreError) -> float:
        if self._store.fail_open:
            with self._lock:
                if not self._lost:
                    self._lost = True
                    _log.warning("rate limit store lost, pacing this process alone: %s", lost)
                self._ask_again = self.clock.monotonic() + _RETRY_STORE
            return 0.0
        with self._lock:
            for head in self.line.order():
                if head.priority == priority:
                    self._hand_over(head, lost)
        return 0.0

    def _found(self) -> None:
        if self._lost:
            self._lost = False
            _log.warning("rate limit store found again")

    def _keep(self, news: list[News]) -> None:
        with self._lock:
            self._news = [*news, *self._news][-_MOST_NEWS:]

    def _report(self, slot: Slot, outcome: Outcome, notice: Notice) -> None:
        self._news.append(News(slot.ticket, slot.answer.mark if slot.answer else 0, outcome, notice))
        del self._news[:-_MOST_NEWS]
