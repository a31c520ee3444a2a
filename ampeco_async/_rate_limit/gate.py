"""The rate gate of one tenant and token: waits, and leaves the decisions to ``Budget`` and ``WaitQueue``."""

from __future__ import annotations

import logging
import math
import threading
from abc import ABC, abstractmethod
from collections.abc import Callable, Mapping
from contextlib import suppress
from typing import TYPE_CHECKING, Final, Protocol

from ampeco_async import _fork
from ampeco_async._rate_limit.budget import Budget
from ampeco_async._rate_limit.headers import RateLimitHeaders, wait_text
from ampeco_async._rate_limit.wait_queue import Waiter, WaitQueue
from ampeco_async._waiting import NOTICEABLE_WAIT, WaitTimeoutError, wait_for
from ampeco_async.errors import ClientClosedError, RateLimitWaitError

if TYPE_CHECKING:
    import asyncio

    from ampeco_async._clock import Clock
    from ampeco_async._options import Priority
    from ampeco_async._rate_limit.backoff import RateLimitBackoff
    from ampeco_async._rate_limit.budget import Accounting
    from ampeco_async._rate_limit.limits import RateLimits
    from ampeco_async._rate_limit.window import StartMark

OnWait = Callable[[float], None]
"""Is given the expected seconds when a wait begins."""

_NEVER: Final = float("inf")
_MINUTE: Final = 60.0
_log: Final = logging.getLogger("ampeco_async.rate_limit")


class Caller(Protocol):
    """Who makes a call: a client, whose calls end when it is closed."""

    @property
    def closed(self) -> bool:
        """Whether no further call may start."""
        ...


class RateGate(ABC):
    """Lets calls start when the tenant accepts them."""

    clock: Clock

    tenant: str
    """For messages."""
    generation: int
    """Number of forks since the gate was made."""

    @abstractmethod
    async def acquire(
        self,
        priority: Priority = "interactive",
        deadline: float | None = None,
        *,
        on_wait: OnWait | None = None,
        caller: Caller | None = None,
    ) -> Lease:
        """Wait until one call may start.

        Args:
            priority: which queue to wait in.
            deadline: in the clock's monotonic seconds.
            on_wait: is called with the expected seconds before a wait begins that a user would notice.
            caller: the client that makes the call, see ``end_waits``.

        Raises:
            RateLimitWaitError: as soon as it is known that the wait ends after the deadline, or that the tenant asks
                for a longer one than ``max_backoff``.
            ClientClosedError: the caller was closed before the call could start.
        """

    @abstractmethod
    def end_waits(self, caller: Caller) -> None:
        """Let the waiting calls of a caller that is closed fail with ClientClosedError, in all event loops."""

    @abstractmethod
    def shows_spent_limit(self, headers: RateLimitHeaders, *, acts: bool) -> bool:
        """Return whether a 429 with these headers shows that the tenant's limit is spent; see ``Budget``."""

    @abstractmethod
    def finish(self, lease: Lease, accounting: Accounting, headers: RateLimitHeaders | None) -> None:
        """End a call; only the lease calls this, once."""


class Lease:
    """The right to make one call. It ends once, with ``complete`` or ``abandon``; further calls do nothing.

    A lease that is dropped ends as if the request had arrived. In the child of a fork, leases of the parent do nothing.
    """

    __slots__ = ("_gate", "_generation", "call_id", "start_mark", "store_start_mark")

    def __init__(
        self, gate: RateGate, start_mark: StartMark, *, call_id: str = "", store_start_mark: StartMark | None = None
    ) -> None:
        self._gate: RateGate | None = gate
        self._generation = gate.generation
        self.start_mark = start_mark
        self.call_id = call_id
        """The name of the call in a store that processes share."""
        self.store_start_mark = store_start_mark
        """In the store's time; ``None`` if the store did not decide."""

    def complete(self, status: int, headers: Mapping[str, str], *, acts: bool = False) -> bool:
        """End the call after a response. Return whether the gate now holds all calls back.

        Only a 429 that shows that the tenant's limit is spent does that. ``headers`` is a case-insensitive mapping.
        ``acts``: whether the call was one that the tenant may refuse because of its item, see
        ``Budget.shows_spent_limit``.
        """
        gate, self._gate = self._gate, None
        if gate is None or gate.generation != self._generation:
            return False
        if status != 429:
            gate.finish(self, "counted" if status < 400 else "failed", RateLimitHeaders.parse(headers))
            return False
        parsed = RateLimitHeaders.parse(headers, refused_at=gate.clock.time())
        spent = gate.shows_spent_limit(parsed, acts=acts)
        gate.finish(self, "refused" if spent else "failed", parsed)
        return spent

    def abandon(self, arrived: bool) -> None:
        """End the call without a response; ``arrived``: whether the request may have reached the tenant."""
        gate, self._gate = self._gate, None
        if gate is not None and gate.generation == self._generation:
            gate.finish(self, "counted" if arrived else "failed", None)

    def __del__(self) -> None:
        if self._gate is not None:
            self.abandon(arrived=True)


class PacedGate(RateGate):
    """Paces the calls of all clients, tasks, event loops and threads of a process.

    There is no background task: in every event loop, one of the waiting calls is the leader. It sleeps until the next
    start is due and starts the calls that are first in the queue, also those of other loops, until it starts itself;
    then it hands the leadership over. No call depends on another event loop, which may stop at any time.
    """

    def __init__(self, limits: RateLimits, clock: Clock, tenant: str = "the tenant") -> None:
        self.budget = Budget(limits)
        self.clock = clock
        self.tenant = tenant
        self.generation = 0
        self.queue = WaitQueue(limits.interactive_share)
        self._lock = threading.RLock()
        self._leaders: dict[asyncio.AbstractEventLoop, Waiter] = {}
        _fork.register(self)

    def after_fork(self) -> None:
        """Forget the waiting calls and the calls under way, which the parent makes; keep what is known of the limits.

        The lock may have been held, and the counts half changed, by another thread of the parent.
        """
        _fork.keep_for_ever(self.queue, self._leaders)
        self.generation += 1
        self.budget = self.budget.after_fork()
        self.queue = WaitQueue(self.budget.limits.interactive_share)
        self._lock = threading.RLock()
        self._leaders = {}

    async def acquire(
        self,
        priority: Priority = "interactive",
        deadline: float | None = None,
        *,
        on_wait: OnWait | None = None,
        caller: Caller | None = None,
    ) -> Lease:
        """Wait until one call may start; see ``RateGate.acquire``."""
        with self._lock:
            now = self.clock.monotonic()
            lease = self._start_now(priority, now)
            if lease is not None:
                return lease
            if caller is not None and caller.closed:
                raise closed_while_waiting()
            self._check_backoff(now)
            wait = self._expected_wait(priority, now)
            if deadline is not None and now + wait > deadline:
                raise self._wait_too_long(wait)
            waiter = Waiter(priority, deadline, caller)
            self.queue.join(waiter)
            leader = self._leaders.get(waiter.loop)
            if leader is not None and min(now + wait, _NEVER if deadline is None else deadline) < leader.sleeps_until:
                leader.notify()
        try:
            if on_wait is not None and wait >= NOTICEABLE_WAIT:
                on_wait(wait)
                on_wait = None
            return await self._wait_for_start(waiter, on_wait)
        except BaseException:
            with self._lock:
                self._withdraw(waiter)
            raise

    def shows_spent_limit(self, headers: RateLimitHeaders, *, acts: bool) -> bool:
        """Return whether a 429 with these headers shows that the tenant's limit is spent."""
        with self._lock:
            return self.budget.shows_spent_limit(headers, acts=acts, now=self.clock.monotonic())

    def finish(self, lease: Lease, accounting: Accounting, headers: RateLimitHeaders | None) -> None:
        """End a call; see ``RateGate.finish``."""
        with self._lock:
            now = self.clock.monotonic()
            backoff = self.budget.backoff
            closed_until = backoff.until
            self.budget.finish(lease.start_mark, accounting, headers, now)
            if accounting == "refused":
                warn_of_backoff(self, backoff, closed_until, now)
                self._reject_late(now)
                if backoff.too_long(now) is not None:
                    for waiter in self.queue:
                        self._resolve(waiter, backoff_too_long(self, backoff, now))
            elif accounting == "failed":
                for leader in self._leaders.values():
                    if leader.loop_running:
                        leader.notify()

    def end_waits(self, caller: Caller) -> None:
        """End the waits of a caller that is closed; see ``RateGate.end_waits``."""
        with self._lock:
            for waiter in self.queue:
                if waiter.caller is caller:
                    self._resolve(waiter, closed_while_waiting())

    def tighten(self, limits: RateLimits) -> None:
        """Keep the lower figures of the present limits and those of another client."""
        with self._lock:
            self.budget.tighten(limits)

    def _start_now(self, priority: Priority, now: float) -> Lease | None:
        """Start a new call that need not wait."""
        if self.queue.size and not self.queue.lets_pass(priority):
            return None
        decision = self.budget.decide(priority, now)
        if decision.wait > 0:
            return None
        if self.queue.size or self.queue.debt:
            self.queue.record_start(priority)
        return Lease(self, self.budget.start(decision, now))

    def _expected_wait(self, priority: Priority, now: float) -> float:
        """Return the seconds that a new call would have to wait, as far as it is known."""
        return self.budget.decide(priority, now, self.queue.count_ahead(priority)).wait

    async def _serve(self) -> float:
        """Start the calls that are due. Return the seconds until the next try."""
        with self._lock:
            while True:
                now = self.clock.monotonic()
                delay = _NEVER
                for head in self.queue.heads():
                    decision = self.budget.decide(head.priority, now)
                    delay = min(delay, decision.wait)
                    if decision.wait <= 0:
                        self.queue.record_start(head.priority)
                        self._resolve(head, Lease(self, self.budget.start(decision, now)))
                    if self._blocks_others(head, decision.wait):
                        break
                if delay > 0:
                    return delay

    def _blocks_others(self, head: Waiter, wait: float) -> bool:
        """Return whether the next in order is served before the first of the other queue.

        A bulk call whose turn it is waits longer for its start than an interactive one would. It only lets others pass
        while the limit of the day, of which interactive calls have a part of their own, holds it back.
        """
        return wait <= 0 or (head.priority == "bulk" and wait < self.budget.limits.window)

    async def _wait_for_start(self, waiter: Waiter, on_wait: OnWait | None) -> Lease:
        """Wait in the queue, as the leader if there is none. ``on_wait`` is for a wait that was not expected."""
        while waiter.result is None:
            with self._lock:
                if not waiter.queued and waiter.result is None:
                    # Its event loop had stopped for a while.
                    self.queue.join(waiter)
                if waiter.loop not in self._leaders:
                    self._become_leader(waiter)
                is_leader = self._leaders[waiter.loop] is waiter
                waiter.rearm()
            if not is_leader:
                await waiter.wakeup
                continue
            delay = await self._serve()
            with self._lock:
                now = self.clock.monotonic()
                self._reject_late(now)
                wake_at = waiter.sleeps_until = min(now + delay, self.queue.next_deadline())
            if waiter.result is None and wake_at > now:
                if on_wait is not None and delay >= NOTICEABLE_WAIT:
                    on_wait(delay)
                    on_wait = None
                with suppress(WaitTimeoutError):
                    await wait_for(waiter.wakeup, wake_at, self.clock)
        with self._lock:
            self._hand_over_leadership(waiter)
        if isinstance(waiter.result, Exception):
            raise waiter.result
        return waiter.result

    def _resolve(self, waiter: Waiter, result: Lease | Exception) -> None:
        self.queue.leave(waiter)
        waiter.result = result
        if not waiter.notify() and not isinstance(result, Exception):
            result.abandon(arrived=False)

    def _withdraw(self, waiter: Waiter) -> None:
        """Take out a call that was cancelled or failed, without losing a start or the leadership."""
        self.queue.leave(waiter)
        result, waiter.result = waiter.result, None
        if result is not None and not isinstance(result, Exception):
            result.abandon(arrived=False)
        self._hand_over_leadership(waiter)

    def _become_leader(self, waiter: Waiter) -> None:
        for loop in [known for known in self._leaders if known.is_closed()]:
            del self._leaders[loop]
        self._leaders[waiter.loop] = waiter

    def _hand_over_leadership(self, waiter: Waiter) -> None:
        if self._leaders.get(waiter.loop) is waiter:
            del self._leaders[waiter.loop]
        # Also if it was woken to become the leader, and was cancelled before it could.
        if waiter.loop not in self._leaders:
            successor = self.queue.first_of(waiter.loop)
            if successor is not None:
                successor.notify()

    def _reject_late(self, now: float, opens_at: float = 0.0) -> None:
        """Let the calls fail whose deadline is over, or comes before the gate opens again."""
        for waiter in self.queue.with_deadline_until(max(now, self.budget.backoff.until, opens_at)):
            self._resolve(waiter, self._wait_too_long(self.budget.decide(waiter.priority, now).wait))

    def _check_backoff(self, now: float) -> None:
        if self.budget.backoff.too_long(now) is not None:
            raise backoff_too_long(self, self.budget.backoff, now)

    def _wait_too_long(self, wait: float) -> RateLimitWaitError:
        return wait_too_long(wait, self.clock.time())


def wait_too_long(wait: float, now: float) -> RateLimitWaitError:
    """Return the error for a wait of so many seconds that ends after the deadline. ``now`` is Unix time."""
    expected = wait_text(round(wait, 3), now)
    return RateLimitWaitError(
        f"the rate limit would have kept this call waiting {expected}, past its deadline", wait=wait
    )


def backoff_too_long(gate: RateGate, backoff: RateLimitBackoff, now: float) -> RateLimitWaitError:
    """Return the error for a call during a backoff that is shorter than the tenant asks for."""
    asked = backoff.too_long(now) or 0.0
    return RateLimitWaitError(
        f"the tenant accepts no calls for {wait_text(math.ceil(asked), gate.clock.time())}, says its last 429; that is"
        f" longer than max_backoff, and the next call is sent in {math.ceil(backoff.until - now)} s",
        wait=asked,
    )


def closed_while_waiting() -> ClientClosedError:
    """Return the error for a call whose client was closed before it could start."""
    return ClientClosedError("the client was closed while this call waited for the rate limit; nothing was sent")


def warn_of_backoff(gate: RateGate, backoff: RateLimitBackoff, closed_until: float, now: float) -> None:
    """Log that the gate has closed: once, and again if the backoff becomes longer by more than a minute."""
    if closed_until > now and backoff.until - closed_until <= _MINUTE:
        return
    asked = backoff.too_long(now)
    wall = gate.clock.time()
    if asked is None:
        text = wait_text(round(backoff.until - now, 3), wall)
        _log.warning("the rate limit of %s is spent: all calls wait %s", gate.tenant, text)
    else:
        _log.warning(
            "the rate limit of %s is spent: it accepts no calls for %s; calls fail, and the next one is sent in %d s",
            gate.tenant,
            wait_text(math.ceil(asked), wall),
            math.ceil(backoff.until - now),
        )
