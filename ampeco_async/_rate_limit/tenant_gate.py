"""The gate of one tenant and token: the shell around `Budget` and `Line` that waits."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING, Final

from ampeco_async._rate_limit.budget import Budget
from ampeco_async._rate_limit.deadlines import Deadlines
from ampeco_async._rate_limit.headers import Notice, read_notice
from ampeco_async._rate_limit.line import Line, Waiter
from ampeco_async._rate_limit.nap import nap
from ampeco_async._rate_limit.permit import GatePermit, Permit, Slot
from ampeco_async.errors import RateLimitWaitError

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ampeco_async._clock import Clock
    from ampeco_async._rate_limit.gate import OnWait
    from ampeco_async._rate_limit.rules import Priority, RateLimits
    from ampeco_async._rate_limit.store import Outcome
    from ampeco_async._rate_limit.strangers import Origin

_FOREVER: Final = float("inf")


class TenantGate:
    """Shared by all clients, tasks, event loops and threads of a process.

    There is no background task: one of those that wait leads. It sleeps until the next slot is due and hands out slots
    to whoever is next, until its own turn has come; then another one leads.
    """

    def __init__(self, limits: RateLimits, clock: Clock) -> None:
        self.budget = Budget(limits)
        self.clock = clock
        self.line = Line(limits.interactive_share)
        self._deadlines = Deadlines()
        self._lock = threading.RLock()
        self._leader: Waiter | None = None
        self._asleep_until = _FOREVER

    async def acquire(
        self, priority: Priority = "interactive", deadline: float | None = None, *, on_wait: OnWait | None = None
    ) -> Permit:
        """Wait for the turn of one call; see `RateGate`."""
        with self._lock:
            now = self.clock.monotonic()
            permit = self._at_once(priority, now)
            if permit is not None:
                return permit
            wait = self._expected(priority, now)
            if deadline is not None and now + wait > deadline:
                raise too_late(wait)
            waiter = Waiter(priority, deadline)
            self.line.join(waiter)
            self._deadlines.add(waiter)
            if min(now + wait, _FOREVER if deadline is None else deadline) < self._asleep_until:
                self._rouse_leader()
        try:
            if on_wait is not None and wait > 0:
                on_wait(wait)
            return await self._stand(waiter)
        except BaseException:
            with self._lock:
                self._leave(waiter)
            raise

    def settle(self, slot: Slot, status: int, headers: Mapping[str, str]) -> None:
        """A call ended with a response (the permit calls this)."""
        refused = status == 429
        notice = read_notice(headers, now=self.clock.time(), refused=refused)
        with self._lock:
            now = self.clock.monotonic()
            if refused:
                self.budget.give_back(now)
                self.budget.refuse(notice, slot.origin, now)
                self._refuse_late(now)
            elif status < 400:
                self.budget.count(now)
                self.budget.closing.succeed()
                self.budget.observe(notice, slot.origin, now)
            else:
                self.budget.give_back(now)
                self.budget.observe(notice, slot.origin, now)
                self._rouse_leader()
            self._report(slot, "refused" if refused else "counted" if status < 400 else "failed", notice, now)

    def abandon(self, slot: Slot, arrived: bool) -> None:
        """A call ended without a response (the permit calls this)."""
        with self._lock:
            now = self.clock.monotonic()
            if arrived:
                self.budget.count(now)
            else:
                self.budget.give_back(now)
                self._rouse_leader()
            self._report(slot, "counted" if arrived else "failed", Notice(), now)

    def tighten(self, limits: RateLimits) -> None:
        """Another client has named its limits: the lower figures hold."""
        with self._lock:
            self.budget.tighten(limits)

    def _expected(self, priority: Priority, now: float) -> float:
        """The wait of a newcomer, as far as can be told."""
        return self.budget.wait(priority, now, self.line.ahead_of_new(priority))

    def _at_once(self, priority: Priority, now: float) -> Permit | None:
        """Let a newcomer through that need not wait."""
        if not self.line.passes(priority) or self.budget.wait(priority, now) > 0:
            return None
        return self._permit(priority, now)

    async def _serve(self) -> float:
        """Hand out what is due. Returns the seconds until it is worth trying again."""
        with self._lock:
            while True:
                now = self.clock.monotonic()
                delay = _FOREVER
                for head in self.line.order():
                    wait = self.budget.wait(head.priority, now)
                    delay = min(delay, wait)
                    if wait <= 0:
                        self._hand_over(head, self._permit(head.priority, now))
                    if self._holds_back_others(head, wait):
                        break
                if delay > 0:
                    return delay

    def _holds_back_others(self, head: Waiter, wait: float) -> bool:
        """Whether the next in order keeps its turn.

        A bulk call whose turn it is waits for its slot longer than an interactive one would. It lets others pass only
        if its own limit, the day's, keeps it.
        """
        return wait <= 0 or (head.priority == "bulk" and wait < self.budget.limits.window)

    def _report(self, slot: Slot, outcome: Outcome, notice: Notice, now: float) -> None:
        """Nobody else wants to know."""

    def _permit(self, priority: Priority, now: float, slot: str = "", origin: Origin | None = None) -> Permit:
        self.line.note_served(priority)
        return GatePermit(self, Slot(self.budget.take(priority, now), slot, origin))

    async def _stand(self, waiter: Waiter) -> Permit:
        """Wait in the line, leading it if nobody else does."""
        while waiter.outcome is None:
            with self._lock:
                if self._leader is None or not self._leader.alive:
                    self._leader = waiter
                leads = self._leader is waiter
                waiter.rearm()
            if not leads:
                await waiter.wake
                continue
            delay = await self._serve()
            with self._lock:
                now = self.clock.monotonic()
                self._refuse_late(now)
                delay = min(delay, self._deadlines.earliest() - now)
                self._asleep_until = now + delay
            if waiter.outcome is None and delay > 0:
                await nap(self.clock, delay, waiter.wake)
        with self._lock:
            self._resign(waiter)
        if isinstance(waiter.outcome, Exception):
            raise waiter.outcome
        return waiter.outcome

    def _hand_over(self, waiter: Waiter, outcome: Permit | Exception) -> None:
        self.line.leave(waiter)
        waiter.outcome = outcome
        if not waiter.rouse() and not isinstance(outcome, Exception):
            outcome.abandon(arrived=False)

    def _leave(self, waiter: Waiter) -> None:
        """The caller was cancelled, or failed: no slot may be lost, and somebody has to lead."""
        self.line.leave(waiter)
        outcome, waiter.outcome = waiter.outcome, None
        if outcome is not None and not isinstance(outcome, Exception):
            outcome.abandon(arrived=False)
        self._resign(waiter)

    def _resign(self, waiter: Waiter) -> None:
        if self._leader is waiter:
            self._leader = None
            self._asleep_until = _FOREVER
        # Also when it had been called to lead and was cancelled before it could.
        if self._leader is None:
            heir = next(self.line.waiting(), None)
            if heir is not None:
                heir.rouse()

    def _rouse_leader(self) -> None:
        if self._leader is not None:
            self._leader.rouse()

    def _refuse_late(self, now: float, opens: float = 0.0) -> None:
        """Tell those whose deadline is over, or comes before the gate opens again."""
        for waiter in self._deadlines.due(max(now, self.budget.closing.until, opens)):
            self._hand_over(waiter, too_late(self.budget.wait(waiter.priority, now)))


def too_late(wait: float) -> RateLimitWaitError:
    """The error for a wait of so many seconds that no deadline allows."""
    message = f"the rate limit would have kept this call waiting {wait:.3g} s, past its deadline"
    return RateLimitWaitError(message, wait=wait)
