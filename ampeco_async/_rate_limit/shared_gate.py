"""A gate whose slots come from a store that several processes share."""

from __future__ import annotations

import logging
import secrets
from itertools import count
from typing import TYPE_CHECKING, Final

from ampeco_async._rate_limit.headers import Notice
from ampeco_async._rate_limit.nap import undisturbed
from ampeco_async._rate_limit.store import Ask, News, Outcome, RateStore, RateStoreError
from ampeco_async._rate_limit.strangers import Origin
from ampeco_async._rate_limit.tenant_gate import TenantGate

if TYPE_CHECKING:
    from ampeco_async._clock import Clock
    from ampeco_async._rate_limit.permit import Permit, Slot
    from ampeco_async._rate_limit.rules import Priority, RateLimits

_log = logging.getLogger("ampeco_async.rate_limit")
# While the store is gone it is asked again after so many seconds, twice as many every time.
_FIRST_PAUSE: Final = 1.0
_LONGEST_PAUSE: Final = 30.0
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
        self._opens: dict[Priority, float] = {"interactive": 0.0, "bulk": 0.0}  # by the store's last answers
        self._pause = 0.0  # between questions to a store that is gone
        self._ask_again = float("-inf")

    def _at_once(self, priority: Priority, now: float) -> Permit | None:
        return super()._at_once(priority, now) if now < self._ask_again else None

    def _expected(self, priority: Priority, now: float) -> float:
        return max(super()._expected(priority, now), self._opens[priority] - now)

    async def _serve(self) -> float:
        if self.clock.monotonic() < self._ask_again:
            return min(await super()._serve(), max(self._ask_again - self.clock.monotonic(), 0.0))
        with self._lock:
            heads = self.line.order()
        delay = float("inf")
        for head in heads:
            wait = await self._ask_for(head.priority)
            delay = min(delay, wait)
            if self._holds_back_others(head, wait):
                break
        return delay

    async def _ask_for(self, priority: Priority) -> float:
        """Ask the store for one slot and give it to the head of that lane. Returns the seconds to wait."""
        ticket = self._ticket()
        with self._lock:
            news, self._news = self._news, []
            ask = Ask(ticket, priority, self.budget.limits, self.clock.monotonic(), tuple(news))
        try:
            answer = await undisturbed(self._store.take(self._key, ask))
        except RateStoreError as lost:
            self._keep(news)
            self._without_store(lost)
            return 0.0
        except BaseException:
            # Cancelled: the slot may have been taken, and what failed gives it back.
            self._keep([self._unused(ticket, Origin(0.0, 0))])
            raise
        with self._lock:
            self._found()
            now = self.clock.monotonic()
            self._opens[priority] = now + answer.wait
            if answer.wait > 0:
                # Nobody in this lane starts before its head: interactive calls go where bulk calls may not.
                if priority == "interactive":
                    self._refuse_late(now, now + answer.wait)
                return answer.wait
            head = next((waiter for waiter in self.line.order() if waiter.priority == priority), None)
            if head is None:
                self._news.append(self._unused(ticket, answer.origin))
            else:
                self._hand_over(head, self._permit(priority, now, ticket, answer.origin))
        return 0.0

    def _without_store(self, lost: RateStoreError) -> None:
        with self._lock:
            if self._store.fail_open:
                if not self._pause:
                    _log.warning("rate limit store lost, pacing this process alone: %s", lost)
                self._pause = min(max(2 * self._pause, _FIRST_PAUSE), _LONGEST_PAUSE)
                self._ask_again = self.clock.monotonic() + self._pause
                return
            while heads := self.line.order():
                self._hand_over(heads[0], lost)

    def _found(self) -> None:
        if self._pause:
            self._pause = 0.0
            _log.info("rate limit store found again")

    def _ticket(self) -> str:
        return f"{self._process}:{next(self._tickets)}"

    def _permit(self, priority: Priority, now: float, slot: str = "", origin: Origin | None = None) -> Permit:
        # A slot given while the store is gone has a name too: the store counts it afterwards.
        return super()._permit(priority, now, slot or self._ticket(), origin)

    def _keep(self, news: list[News]) -> None:
        with self._lock:
            self._news = [*news, *self._news][-_MOST_NEWS:]

    def _unused(self, ticket: str, origin: Origin) -> News:
        return News(ticket, origin, "failed", Notice(), self.clock.monotonic())

    def _report(self, slot: Slot, outcome: Outcome, notice: Notice, now: float) -> None:
        origin = slot.store_origin or Origin(0.0, 0)
        self._news.append(News(slot.ticket, origin, outcome, notice, now))
        del self._news[:-_MOST_NEWS]
