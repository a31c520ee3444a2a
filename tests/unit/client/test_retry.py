"""The retry matrix and the policy, as pure decisions."""

from __future__ import annotations

from typing import Any

import attrs
import pytest

from ampeco_async import errors
from ampeco_async._retry import (
    _ACTING_PARTS,
    Attempt,
    GiveUp,
    Retry,
    RetryPolicy,
    acts,
    chain,
    may_have_happened,
    may_repeat,
)
from tests.contract.operations import operations

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


@pytest.mark.parametrize("code", [429, 425])
def test_what_acts_is_not_repeated_after_a_refusal(code: int) -> None:
    kinds = ((True, False), (False, True), (False, False))
    repeat = [may_repeat(status(code), safe=safe, idempotent=same, repeat_refused=False) for safe, same in kinds]
    assert repeat == [True, False, False]
    assert may_repeat(errors.NotSentError("x"), safe=False, idempotent=False, repeat_refused=False)


def test_which_operations_act() -> None:
    by_kind = {acts(each.method, each.path): each for each in operations()}
    assert set(by_kind) == {True, False}
    for each in operations():
        reads = each.method in ("GET", "HEAD")
        if each.path.startswith("/public-api/actions/"):
            assert acts(each.method, each.path) is not reads, each.name
        elif not reads and {406, 408, 424} & set(each.errors):
            # The contract says that a charger or another system may refuse it, or does not respond.
            assert acts(each.method, each.path), each.name


@pytest.mark.parametrize("part", sorted(_ACTING_PARTS))
def test_the_contract_has_every_resource_that_acts(part: str) -> None:
    assert any(part in each.path.split("/") and acts(each.method, each.path) for each in operations())


@pytest.mark.parametrize(
    ("method", "path", "expected"),
    [
        ("POST", "/public-api/actions/charge-point/v1.0/7/start/2", True),
        ("POST", "/public-api/actions/users/v1.0/7/clear-subscription-amount-due", True),
        ("GET", "/public-api/actions/users/v1.0/7/get-total-eligible-coupon-energy", False),
        ("PATCH", "/public-api/resources/charge-points/v2.0/7/configurations/HeartbeatInterval", True),
        ("GET", "/public-api/resources/charge-points/v2.0/7/configurations", False),
        ("POST", "/public-api/resources/transactions/v1.0", True),
        ("POST", "/public-api/resources/configuration-templates/v1.0", False),
        ("POST", "/public-api/resources/users/v1.0", False),
        ("DELETE", "/public-api/resources/users/v1.0/actions", False),
    ],
)
def test_whether_a_request_acts(method: str, path: str, expected: bool) -> None:
    assert acts(method, path) is expected


def test_a_refusal_of_one_item_is_waited_for_by_the_policy() -> None:
    refused = errors.RateLimitedError("x", status=429, retry_after=30.0, limit_spent=False)
    decision = decide(RetryPolicy(), refused, failures=0, refusals=1)
    assert isinstance(decision, Retry)
    assert 30.0 <= decision.after <= 31.0
    assert decide(RetryPolicy(), refused, failures=0, refusals=1, remaining=20.0) == GiveUp()


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
