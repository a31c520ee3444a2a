"""The gate of a client without limits: it only holds calls back after a 429."""

from __future__ import annotations

import threading
from contextlib import suppress
from typing import TYPE_CHECKING, Final

from ampeco_async import _fork
from ampeco_async._rate_limit.backoff import RateLimitBackoff
from ampeco_async._rate_limit.gate import (
    Caller,
    Lease,
    OnWait,
    RateGate,
    backoff_too_long,
    closed_while_waiting,
    wait_too_long,
    warn_of_backoff,
)
from ampeco_async._rate_limit.limits import DEFAULT_MAX_BACKOFF, DEFAULT_WINDOW
from ampeco_async._rate_limit.wait_queue import Waiter
from ampeco_async._rate_limit.window import StartMark
from ampeco_async._waiting import NOTICEABLE_WAIT, WaitTimeoutError, wait_for

if TYPE_CHECKING:
    from ampeco_async._clock import Clock
    from ampeco_async._options import Priority
    from ampeco_async._rate_limit.budget import Accounting
    from ampeco_async._rate_limit.headers import RateLimitHeaders

# Seconds that are not worth waiting: a rounding error of the clock.
_NEGLIGIBLE: Final = 1e-6


class UnpacedGate(RateGate):
    """Counts and paces nothing. After a 429 every call waits for the end of the backoff, then all start at once."""

    def __init__(self, clock: Clock, tenant: str = "the tenant") -> None:
        self.clock = clock
        self.tenant = tenant
        self.generation = 0
        self._backoff = RateLimitBackoff(DEFAULT_WINDOW, DEFAULT_MAX_BACKOFF)
        self._lock = threading.Lock()
        self._waiters: set[Waiter] = set()
        _fork.register(self)

    def after_fork(self) -> None:
        """Forget the waiting calls of the parent; a backoff goes on."""
        _fork.keep_for_ever(self._waiters)
        self.generation += 1
        self._lock = threading.Lock()
        self._waiters = set()

    async def acquire(
        self,
        priority: Priority = "interactive",
        deadline: float | None = None,
        *,
        on_wait: OnWait | None = None,
        caller: Caller | None = None,
    ) -> Lease:
        """Wait for the end of a backoff; see ``RateGate.acquire``."""
        if self.clock.monotonic() < self._backoff.until:
            await self._wait_for_backoff(Waiter(priority, deadline, caller), on_wait)
        # A wake-up that is early by a rounding error is a start after the backoff.
        return Lease(self, StartMark(max(self.clock.monotonic(), self._backoff.until), 0))

    def shows_spent_limit(self, headers: RateLimitHeaders, *, acts: bool) -> bool:
        """Return whether a 429 with these headers shows that the tenant's limit is spent.

        As ``Budget.shows_spent_limit``, without a count of our own.
        """
        return not acts if headers.remaining is None else headers.remaining == 0

    def finish(self, lease: Lease, accounting: Accounting, headers: RateLimitHeaders | None) -> None:
        """End a call; see ``RateGate.finish``."""
        if headers is None:
            return
        with self._lock:
            if accounting == "counted":
                self._backoff.refusals = 0
            elif accounting == "refused":
                now = self.clock.monotonic()
                closed_until = self._backoff.until
                self._backoff.extend(headers.retry_after, started_at=lease.start_mark.started_at, now=now)
                warn_of_backoff(self, self._backoff, closed_until, now)
                # The waiting calls check whether they can still meet their deadline.
                for waiter in self._waiters:
                    waiter.notify()

    def end_waits(self, caller: Caller) -> None:
        """End the waits of a caller that is closed; see ``RateGate.end_waits``."""
        with self._lock:
            for waiter in self._waiters:
                if waiter.caller is caller:
                    waiter.notify()

    async def _wait_for_backoff(self, waiter: Waiter, on_wait: OnWait | None) -> None:
        with self._lock:
            self._waiters.add(waiter)
        try:
            while True:
                waiter.rearm()
                now, until = self.clock.monotonic(), self._backoff.until
                wait = until - now
                if wait <= _NEGLIGIBLE:
                    return
                if waiter.caller is not None and waiter.caller.closed:
                    raise closed_while_waiting()
                if self._backoff.too_long(now) is not None:
                    raise backoff_too_long(self, self._backoff, now)
                if waiter.deadline is not None and until > waiter.deadline:
                    raise wait_too_long(wait, self.clock.time())
                if on_wait is not None and wait >= NOTICEABLE_WAIT:
                    on_wait(wait)
                    on_wait = None
                with suppress(WaitTimeoutError):
                    await wait_for(waiter.wakeup, until, self.clock)
        finally:
            with self._lock:
                self._waiters.discard(waiter)
