"""When a call is tried again. Pure decisions: nothing here waits or sends."""

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
)


@attrs.frozen(kw_only=True)
class Attempt:
    """What is known of a call when a request of it has failed."""

    safe: bool
    """GET or HEAD."""
    idempotent: bool
    """A write of which a repeat does no harm, and which the caller lets repeat."""
    failures: int
    """Failed requests of this call so far, this one included, refusals by the rate limit left out."""
    refusals: int
    """Answers 429 so far."""
    elapsed: float
    """Seconds since the call began."""
    remaining: float | None
    """Seconds until the deadline of the call, ``None`` without one."""
    paced: bool
    """Whether the rate gate makes the call wait after a 429, so that the policy need not."""
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
    """Decides after a failure; ``None`` leaves it to the next of a chain, and at its end to giving up.

    It is only asked where a repeat can do no harm: no policy can make a write happen twice.
    """

    def __call__(self, error: AmpecoError, attempt: Attempt, /) -> Retry | GiveUp | None:
        """Decide."""


@attrs.frozen(kw_only=True)
class RetryPolicy:
    """Exponential backoff with full jitter; the server's ``Retry-After`` goes before it, up to ``longest_wait``."""

    attempts: int = attrs.field(default=4, validator=attrs.validators.ge(1))
    """Requests in all, for a lost connection, a timeout, or a gateway's 502, 503, 504."""
    server_error_attempts: int = attrs.field(default=2, validator=attrs.validators.ge(1))
    """Requests in all for a 500: it is seldom gone at the next try."""
    refused_attempts: int = attrs.field(default=8, validator=attrs.validators.ge(1))
    """Requests in all that may be answered 429."""
    base: float = attrs.field(default=0.5, validator=attrs.validators.gt(0))
    """Seconds: upper end of the first pause, doubled for each further one."""
    cap: float = attrs.field(default=20.0, validator=attrs.validators.gt(0))
    """Seconds: longest pause of our own."""
    longest_wait: float = attrs.field(default=120.0, validator=attrs.validators.ge(0))
    """Seconds: a server that asks for more gets no further request, and the caller the error at once."""

    def __call__(self, error: AmpecoError, attempt: Attempt, /) -> Retry | GiveUp | None:
        """Decide on any failure; never leaves it open."""
        refused = isinstance(error, RateLimitedError)
        if (attempt.refusals if refused else attempt.failures) >= self._limit(error):
            return GiveUp()
        asked = error.retry_after if isinstance(error, StatusError) else None
        if asked is not None and asked > self.longest_wait:
            return GiveUp()
        if attempt.remaining is not None and asked is not None and asked >= attempt.remaining:
            return GiveUp()
        after = 0.0 if refused and attempt.paced else self._pause(attempt, asked)
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
        """Full jitter; on top of what the server asks for, so that those whom it sent away do not return as one."""
        tries = max(1, attempt.failures + attempt.refusals)
        own = min(self.cap, self.base * 2.0 ** (tries - 1)) * attempt.jitter
        return own if asked is None else asked + min(own, self.base)


def chain(*deciders: RetryDecider) -> RetryDecider:
    """Ask one after the other; the first that is not ``None`` holds."""

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


def may_repeat(error: AmpecoError, *, safe: bool, idempotent: bool) -> bool:
    """Return whether sending the request again can do no harm.

    ============================  =========  =================  ============
    what happened                 GET, HEAD  idempotent writes  other writes
    ============================  =========  =================  ============
    never sent                    yes        yes                yes
    429, 425                      yes        yes                yes
    502, 503, 504                 yes        yes                no
    500 and others but 501        yes        no                 no
    408, lost, timed out          yes        yes                no
    anything else                 no         no                 no
    ============================  =========  =================  ============

    Idempotent writes are those whose caller asked for it with ``repeat_idempotent``; without, they are like others.
    """
    if isinstance(error, NotSentError | RateLimitedError | TooEarlyError):
        return True
    if isinstance(error, ServerError):
        return (safe and error.status != 501) or (idempotent and error.status in _GATEWAY)
    return isinstance(error, TransportError | ServerGaveUpError) and (safe or idempotent)
