"""The retry matrix and the policy, as pure decisions."""

from __future__ import annotations

from typing import Any

import attrs
import pytest

from ampeco_async import errors
from ampeco_async._retry import Attempt, GiveUp, Retry, RetryPolicy, chain, may_have_happened, may_repeat

ATTEMPT = Attempt(safe=True, idempotent=False, failures=1, refusals=0, elapsed=0.0, remaining=None, jitter=0.5)


def status(code: int, wait: float | None = None) -> errors.StatusError:
    kinds = {429: errors.RateLimitedError, 425: errors.TooEarlyError, 408: errors.ServerGaveUpError}
    kind = kinds.get(code, errors.ServerError if code >= 500 else errors.StatusError)
    return kind("x", status=code, retry_after=wait)


# Error, whether GET, an idempotent write, another write may be sent again, and whether a write may have happened.
MATRIX = [
    (errors.NotSentError("x"), (True, True, True), False),
    (status(429), (True, True, True), False),
    (status(425), (True, True, True), False),
    (status(502), (True, True, False), True),
    (status(503), (True, True, False), True),
    (status(503, 1.0), (True, True, False), True),
    (status(504), (True, True, False), True),
    (status(502, 1.0), (True, True, False), True),
    (status(500), (True, False, False), False),
    (status(501), (False, False, False), False),
    (status(507), (True, False, False), False),
    (status(408), (True, True, False), False),
    (errors.ConnectionLostError("x"), (True, True, False), True),
    (errors.RequestTimeoutError("x"), (True, True, False), True),
    (status(400), (False, False, False), False),
    (status(404), (False, False, False), False),
    (status(409), (False, False, False), False),
    (errors.DecodeError("x"), (False, False, False), False),
    (errors.DeadlineError("x"), (False, False, False), False),
    (errors.OAuthError("x"), (False, False, False), False),
]


@pytest.mark.parametrize(("error", "repeat", "happened"), MATRIX, ids=lambda value: str(value)[:40])
def test_matrix(error: errors.AmpecoError, repeat: tuple[bool, bool, bool], happened: bool) -> None:
    kinds = ((True, False), (False, True), (False, False))
    assert tuple(may_repeat(error, safe=safe, idempotent=idempotent) for safe, idempotent in kinds) == repeat
    assert may_have_happened(error) is happened


def decide(policy: RetryPolicy, error: errors.AmpecoError, **facts: Any) -> Any:
    return policy(error, attrs.evolve(ATTEMPT, **facts))


@pytest.mark.parametrize(("failures", "after"), [(1, 0.25), (2, 0.5), (3, 1.0)])
def test_backoff_doubles_and_is_jittered(failures: int, after: float) -> None:
    error = errors.ConnectionLostError("x")
    assert decide(RetryPolicy(), error, failures=failures) == Retry(after)
    assert decide(RetryPolicy(), error, failures=failures, jitter=0.0) == Retry(0.0)
    assert decide(RetryPolicy(), error, failures=failures, jitter=1.0) == Retry(after * 2)


def test_backoff_is_capped() -> None:
    assert decide(RetryPolicy(attempts=999), status(503), failures=500, jitter=1.0) == Retry(20.0)


def test_attempts_are_counted_by_kind() -> None:
    assert decide(RetryPolicy(), errors.ConnectionLostError("x"), failures=4) == GiveUp()
    assert decide(RetryPolicy(), status(500), failures=1) == Retry(0.25)
    assert decide(RetryPolicy(), status(500), failures=2) == GiveUp()
    assert isinstance(decide(RetryPolicy(), status(429), failures=9, refusals=7), Retry)
    assert decide(RetryPolicy(), status(429), failures=0, refusals=8) == GiveUp()
    assert decide(RetryPolicy(attempts=1), errors.NotSentError("x")) == GiveUp()


def test_retry_after_replaces_the_backoff() -> None:
    assert decide(RetryPolicy(), status(503, 30.0)) == Retry(30.25)


def test_after_a_429_the_gate_waits_and_not_the_policy() -> None:
    assert decide(RetryPolicy(), status(429, 30.0), failures=0, refusals=1) == Retry(0.0)
    assert decide(RetryPolicy(), status(429), failures=0, refusals=1) == Retry(0.0)


@pytest.mark.parametrize("code", [429, 503])
def test_no_retry_when_the_server_asks_for_too_long_a_wait(code: int) -> None:
    assert decide(RetryPolicy(), status(code, 121.0)) == GiveUp()
    assert decide(RetryPolicy(), status(code, 50.0), remaining=50.0) == GiveUp()
    assert isinstance(decide(RetryPolicy(), status(code, 50.0), remaining=51.0), Retry)


def test_no_pause_reaches_the_deadline() -> None:
    assert decide(RetryPolicy(), errors.NotSentError("x"), remaining=0.25) == GiveUp()
    assert decide(RetryPolicy(), errors.NotSentError("x"), remaining=0.26) == Retry(0.25)


def test_a_chain_takes_the_first_decision() -> None:
    def on_lost(error: errors.AmpecoError, attempt: Attempt, /) -> Retry | GiveUp | None:
        return GiveUp() if isinstance(error, errors.ConnectionLostError) else None

    policy = chain(on_lost, RetryPolicy())
    assert policy(errors.ConnectionLostError("x"), ATTEMPT) == GiveUp()
    assert policy(errors.NotSentError("x"), ATTEMPT) == Retry(0.25)
    assert chain(on_lost)(errors.NotSentError("x"), ATTEMPT) is None


@pytest.mark.parametrize("bad", [{"attempts": 0}, {"base": 0}, {"cap": -1}, {"longest_wait": -1}])
def test_values_that_a_policy_refuses(bad: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match=next(iter(bad))):
        RetryPolicy(**bad)
