"""What the rate gate exchanges with a store that several processes share."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from attrs import frozen

from ampeco_async.errors import AmpecoError

if TYPE_CHECKING:
    from ampeco_async._options import Priority
    from ampeco_async._rate_limit.budget import Accounting
    from ampeco_async._rate_limit.headers import RateLimitHeaders
    from ampeco_async._rate_limit.limits import RateLimits
    from ampeco_async._rate_limit.window import StartMark


class RateStoreError(AmpecoError):
    """The store of the rate gate cannot be reached or does not answer."""


@frozen
class CallReport:
    """How a call ended."""

    call_id: str
    start_mark: StartMark
    """From the store's decision."""
    accounting: Accounting
    headers: RateLimitHeaders
    """Of its response; all ``None`` if there was none."""
    ended_at: float
    """Monotonic seconds of the reporting process."""


@frozen
class AcquireRequest:
    """The request of one call to start."""

    call_id: str
    """Unique among all processes. A repeated request with the same one counts once."""
    priority: Priority
    limits: RateLimits
    requested_at: float
    """In the same time as ``CallReport.ended_at``."""
    reports: tuple[CallReport, ...] = ()
    """Calls that have ended meanwhile; they are processed before the decision, whatever it is."""


@frozen
class AcquireDecision:
    """The answer to an ``AcquireRequest``."""

    wait: float
    """0 if the call may start, else the seconds until it is worth asking again."""
    start_mark: StartMark
    """In the store's time; the ``CallReport`` returns it."""


class RateStore(Protocol):
    """Counts the calls of all processes that use one tenant and token."""

    @property
    def fail_open(self) -> bool:
        """What happens while the store cannot be reached.

        True: calls go on, paced by this process alone. False: they raise ``RateStoreError``.
        """
        ...

    async def acquire(self, key: str, request: AcquireRequest) -> AcquireDecision:
        """Decide about one call, in one atomic step, within a few seconds: a cancelled call waits for its end.

        Raises:
            RateStoreError: the store cannot be reached or does not answer.
        """
        ...
