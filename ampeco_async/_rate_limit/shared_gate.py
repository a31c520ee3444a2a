"""A gate that asks a store, shared by several processes, for every start."""

from __future__ import annotations

import logging
import secrets
from itertools import count
from typing import TYPE_CHECKING, Final

from ampeco_async._rate_limit.gate import Lease, PacedGate
from ampeco_async._rate_limit.headers import RateLimitHeaders
from ampeco_async._rate_limit.store import AcquireDecision, AcquireRequest, CallReport, RateStore, RateStoreError
from ampeco_async._rate_limit.window import StartMark
from ampeco_async._waiting import finish_despite_cancellation

if TYPE_CHECKING:
    from ampeco_async._clock import Clock
    from ampeco_async._options import Priority
    from ampeco_async._rate_limit.budget import Accounting
    from ampeco_async._rate_limit.limits import RateLimits

_log = logging.getLogger("ampeco_async.rate_limit")
# Seconds until a store that cannot be reached is asked again, doubled every time.
_FIRST_PAUSE: Final = 1.0
_LONGEST_PAUSE: Final = 30.0
# Reports kept while the store cannot be reached.
_MOST_REPORTS: Final = 1000
_NO_START_MARK: Final = StartMark(0.0, 0)


class SharedGate(PacedGate):
    """Keeps the order of the calls of this process and leaves the decisions to the store.

    The budget of the process counts too. It paces this process while the store cannot be reached, if the store is
    configured to fail open.
    """

    def __init__(
        self, limits: RateLimits, clock: Clock, store: RateStore, key: str, tenant: str = "the tenant"
    ) -> None:
        super().__init__(limits, clock, tenant)
        self._store = store
        self._key = key
        self._begin_reports()
        self._store_pause = 0.0
        self._ask_store_at = float("-inf")

    def after_fork(self) -> None:
        """Start afresh; the parent itself reports its calls to the store."""
        super().after_fork()
        self._begin_reports()

    def _begin_reports(self) -> None:
        self._reports: list[CallReport] = []
        # Call ids are unique among all processes.
        self._process_id = secrets.token_hex(8)
        self._call_numbers = count()
        self._opens_at: dict[Priority, float] = {"interactive": 0.0, "bulk": 0.0}  # by the store's last decisions

    def finish(self, lease: Lease, accounting: Accounting, headers: RateLimitHeaders | None) -> None:
        """End a call; see ``RateGate.finish``. The store learns of it with the next request."""
        with self._lock:
            super().finish(lease, accounting, headers)
            if headers is not None and headers.retry_after is not None:
                # The other processes wait for no longer either.
                headers = headers._replace(retry_after=min(headers.retry_after, self.budget.backoff.longest))
            # A lease granted while the store could not be reached is counted by the store afterwards.
            self._reports.append(
                CallReport(
                    lease.call_id or self._new_call_id(),
                    lease.store_start_mark or _NO_START_MARK,
                    accounting,
                    headers or RateLimitHeaders(),
                    self.clock.monotonic(),
                )
            )
            del self._reports[:-_MOST_REPORTS]

    def _start_now(self, priority: Priority, now: float) -> Lease | None:
        return super()._start_now(priority, now) if now < self._ask_store_at else None

    def _expected_wait(self, priority: Priority, now: float) -> float:
        return max(super()._expected_wait(priority, now), self._opens_at[priority] - now)

    async def _serve(self) -> float:
        if self.clock.monotonic() < self._ask_store_at:
            return min(await super()._serve(), max(self._ask_store_at - self.clock.monotonic(), 0.0))
        with self._lock:
            heads = self.queue.heads()
        delay = float("inf")
        for head in heads:
            wait = await self._ask_store(head.priority)
            delay = min(delay, wait)
            if self._blocks_others(head, wait):
                break
        return delay

    async def _ask_store(self, priority: Priority) -> float:
        """Ask the store for one start and give it to the first of that queue. Return the seconds to wait."""
        call_id = self._new_call_id()
        with self._lock:
            reports, self._reports = self._reports, []
            request = AcquireRequest(call_id, priority, self.budget.limits, self.clock.monotonic(), tuple(reports))
        try:
            decision = await finish_despite_cancellation(self._exchange(request))
        except BaseException:
            # Cancelled: the store may have granted the start, and a failed call returns it.
            self._put_back([self._unused(call_id, _NO_START_MARK)])
            raise
        if decision is None:
            return 0.0
        with self._lock:
            if self._store_pause:
                self._store_pause = 0.0
                _log.info("the rate limit store can be reached again")
            now = self.clock.monotonic()
            self._opens_at[priority] = now + decision.wait
            if decision.wait > 0:
                # No call of this queue starts before its first; interactive calls may start where bulk calls may not.
                if priority == "interactive":
                    self._reject_late(now, now + decision.wait)
                return decision.wait
            head = next((waiter for waiter in self.queue.heads() if waiter.priority == priority), None)
            if head is None:
                self._reports.append(self._unused(call_id, decision.start_mark))
            else:
                self.queue.record_start(priority)
                start_mark = self.budget.start(self.budget.decide(priority, now), now)
                self._resolve(head, Lease(self, start_mark, call_id=call_id, store_start_mark=decision.start_mark))
        return 0.0

    async def _exchange(self, request: AcquireRequest) -> AcquireDecision | None:
        """Return the decision of the store, ``None`` if it fails: the reports of the request are then kept."""
        try:
            return await self._store.acquire(self._key, request)
        except RateStoreError as error:
            self._put_back(list(request.reports))
            self._handle_store_error(error)
            return None

    def _handle_store_error(self, error: RateStoreError) -> None:
        with self._lock:
            if self._store.fail_open:
                if not self._store_pause:
                    _log.warning("the rate limit store cannot be reached, this process paces alone: %s", error)
                self._store_pause = min(max(2 * self._store_pause, _FIRST_PAUSE), _LONGEST_PAUSE)
                self._ask_store_at = self.clock.monotonic() + self._store_pause
                return
            while heads := self.queue.heads():
                self._resolve(heads[0], error)

    def _new_call_id(self) -> str:
        return f"{self._process_id}:{next(self._call_numbers)}"

    def _put_back(self, reports: list[CallReport]) -> None:
        with self._lock:
            self._reports = [*reports, *self._reports][-_MOST_REPORTS:]

    def _unused(self, call_id: str, start_mark: StartMark) -> CallReport:
        return CallReport(call_id, start_mark, "failed", RateLimitHeaders(), self.clock.monotonic())
