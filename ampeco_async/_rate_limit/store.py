"""What the rate gate asks of a store that several processes share."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Protocol

from attrs import frozen

from ampeco_async.errors import AmpecoError

if TYPE_CHECKING:
    from ampeco_async._rate_limit.headers import Notice
    from ampeco_async._rate_limit.rules import Priority, RateLimits
    from ampeco_async._rate_limit.strangers import Origin

Outcome = Literal["counted", "failed", "refused"]


class RateStoreError(AmpecoError):
    """The store of the rate gate cannot be reached or does not answer."""


@frozen
class News:
    """How a call ended, when (monotonic seconds), and what its response said of the limits."""

    slot: str
    origin: Origin
    """As the store's answer gave it."""
    outcome: Outcome
    notice: Notice
    ended_at: float


@frozen
class Ask:
    """One call wants to start. `slot` is a fresh unique id; `news` is told first, whatever the answer.

    `asked_at` is in the same time as the news.
    """

    slot: str
    priority: Priority
    limits: RateLimits
    asked_at: float
    news: tuple[News, ...] = ()


@frozen
class Answer:
    """The decision. `origin` goes back in `News`.

    `wait` 0 means that the call may start, else it is the seconds until it is worth asking again.
    """

    wait: float
    origin: Origin


class RateStore(Protocol):
    """Counts the calls of all processes that use one tenant and token."""

    @property
    def fail_open(self) -> bool:
        """What happens while the store is gone.

        True: calls go on, paced by this process alone. False: they raise `RateStoreError`.
        """
        ...

    async def take(self, key: str, ask: Ask) -> Answer:
        """Decide about one call, in one step that no other process can come between. Raises `RateStoreError`."""
        ...
