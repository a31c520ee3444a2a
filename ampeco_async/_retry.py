"""When a call is tried again. These are decisions only: nothing here waits or sends."""

from __future__ import annotations

from typing import Protocol

import attrs

from ampeco_async.errors import (
    AmpecoError,
    ConnectionLostError,
    NotSentError,
    RateLimitedError,
    RequestTimeoutError,
    ServerError,
    ServerGaveUpError,
    StatusError,
    TooEarlyError,
    TransportError,
    UnreadableResponseError,
)


@attrs.frozen(kw_only=True)
class Attempt:
    """What is known of a call when one of its attempts has failed."""

    safe: bool
    """GET or HEAD."""
    idempotent: bool
    """A write that does no harm when repeated, and whose caller allows that with ``repeat_idempotent``."""
    failures: int
    """Failed attempts of this call so far, this one included, without those refused with 429."""
    refusals: int
    """Attempts refused with 429 so far."""
    elapsed: float
    """Seconds since the call began."""
    remaining: float | None
    """Seconds until the deadline of the call, ``None`` without one."""
    jitter: float
    """A random number from 0 to 1."""


@attrs.frozen
class Retry:
    """Try again in ``after`` seconds."""

    after: float


@attrs.frozen
class GiveUp:
    """Raise the error."""


class RetryDecider(Protocol):
    """Decides after a failed attempt; ``None`` leaves the decision to the next of a chain, and finally gives up.

    It is called only where a repeat can do no harm: no policy can cause a write to happen twice.
    """

    def __call__(self, error: AmpecoError, attempt: Attempt, /) -> Retry | GiveUp | None:
        """Decide."""


@attrs.frozen(kw_only=True)
class RetryPolicy:
    """Exponential backoff with full jitter, or the server's ``Retry-After``, up to ``longest_wait``.

    After a 429 that shows that the tenant's limit is spent there is no pause here: the rate gate decides when the next
    attempt starts.
    """

    attempts: int = attrs.field(default=4, validator=attrs.validators.ge(1))
    """Attempts in total for a lost connection, a timeout, an unreadable response, or a gateway's 502, 503, 504."""
    server_error_attempts: int = attrs.field(default=2, validator=attrs.validators.ge(1))
    """Attempts in total for a 500, which seldom succeeds at the next one."""
    refused_attempts: int = attrs.field(default=8, validator=attrs.validators.ge(1))
    """Attempts in total that may be refused with 429. What acts on a charger or moves money has only one, unless the
    call has ``retry_refused=True``."""
    base: float = attrs.field(default=0.5, validator=attrs.validators.gt(0))
    """Seconds: upper bound of the first pause, doubled for each further one."""
    cap: float = attrs.field(default=20.0, validator=attrs.validators.gt(0))
    """Seconds: longest pause that the server did not ask for."""
    longest_wait: float = attrs.field(default=120.0, validator=attrs.validators.ge(0))
    """Seconds: if the server asks for more, the call fails at once."""

    def __call__(self, error: AmpecoError, attempt: Attempt, /) -> Retry | GiveUp | None:
        """Decide on any failure."""
        refused = isinstance(error, RateLimitedError)
        if (attempt.refusals if refused else attempt.failures) >= self._limit(error):
            return GiveUp()
        asked = error.retry_after if isinstance(error, StatusError) else None
        if asked is not None and asked > self.longest_wait:
            return GiveUp()
        if attempt.remaining is not None and asked is not None and asked >= attempt.remaining:
            return GiveUp()
        waits_at_gate = isinstance(error, RateLimitedError) and error.limit_spent
        after = 0.0 if waits_at_gate else self._pause(attempt, asked)
        if attempt.remaining is not None and after >= attempt.remaining:
            return GiveUp()
        return Retry(after)

    def _limit(self, error: AmpecoError) -> int:
        if isinstance(error, RateLimitedError):
            return self.refused_attempts
        if isinstance(error, ServerError) and error.status not in _GATEWAY:
            return self.server_error_attempts
        return self.attempts

    def _pause(self, attempt: Attempt, asked: float | None) -> float:
        """Return a pause with full jitter, added to what the server asks for: its clients must not return together."""
        tries = max(1, attempt.failures + attempt.refusals)
        own = min(self.cap, self.base * 2.0 ** (tries - 1)) * attempt.jitter
        return own if asked is None else asked + min(own, self.base)


def chain(*deciders: RetryDecider) -> RetryDecider:
    """Return a decider that asks each in order and takes the first decision that is not ``None``."""

    def decide(error: AmpecoError, attempt: Attempt, /) -> Retry | GiveUp | None:
        for decider in deciders:
            decision = decider(error, attempt)
            if decision is not None:
                return decision
        return None

    return decide


_GATEWAY = frozenset({502, 503, 504})


def may_have_happened(error: AmpecoError) -> bool:
    """Return whether a write that failed in this way may have been carried out."""
    if isinstance(error, ServerError):
        return error.status in _GATEWAY
    return isinstance(error, ConnectionLostError | RequestTimeoutError)


# Parts of the paths below ``/resources/`` whose writes reach a charger or a payment provider.
_ACTING_PARTS = frozenset(
    {
        "booking-requests",
        "configurations",
        "payment-methods",
        "personal-smart-charging-preferences",
        "smart-charging",
        "transactions",
    }
)


def acts(method: str, path: str) -> bool:
    """Return whether a request acts on a charger or moves money. ``path`` may have placeholders or values.

    Every write below ``/public-api/actions/`` counts, also where the contract marks it as idempotent: that it does no
    harm twice does not mean that it is still wanted minutes later. Below ``/public-api/resources/`` it is the writes of
    a charge point's configuration, of smart charging, of bookings, of payment methods and of transactions. All others
    change records only.
    """
    if method in ("GET", "HEAD"):
        return False
    parts = path.split("/")
    return "actions" in parts[2:3] or not _ACTING_PARTS.isdisjoint(parts)


def may_repeat(error: AmpecoError, *, safe: bool, idempotent: bool, repeat_refused: bool = True) -> bool:
    """Return whether sending the request again can do no harm.

    ============================  =========  =================  ============
    what happened                 GET, HEAD  idempotent writes  other writes
    ============================  =========  =================  ============
    never sent                    yes        yes                yes
    429, 425                      yes        refused            refused
    502, 503, 504                 yes        yes                no
    500 and others but 501        yes        no                 no
    408, lost, timed out          yes        yes                no
    200 that cannot be read       yes        no                 no
    anything else                 no         no                 no
    ============================  =========  =================  ============

    Idempotent writes are those whose caller passed ``repeat_idempotent=True``; all others count as other writes. What
    was refused may be sent again if ``repeat_refused``, which is false for what acts on a charger or moves money.
    """
    if isinstance(error, RateLimitedError | TooEarlyError):
        return safe or repeat_refused
    if isinstance(error, NotSentError):
        return True
    if isinstance(error, ServerError):
        return (safe and error.status != 501) or (idempotent and error.status in _GATEWAY)
    if isinstance(error, UnreadableResponseError):
        return safe
    return isinstance(error, TransportError | ServerGaveUpError) and (safe or idempotent)
