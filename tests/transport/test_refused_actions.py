"""A 429 on what acts on a charger or moves money: it is not sent again by itself, and concerns nobody else."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from ampeco_async import AmpecoClient, RateLimits
from ampeco_async.errors import RateLimitedError, StatusError
from tests.support.clock import VirtualClock
from tests.transport.server import FaultyTenant, respond
from tests.unit.client.sample import TOKEN, things

if TYPE_CHECKING:
    from tests.transport.server import Step

GATES = pytest.mark.parametrize("limits", [RateLimits(), None], ids=["paced", "unpaced"])
LEFT = {"X_RateLimit_Limit": "1000", "X_RateLimit_Remaining": "812"}
COOLDOWN = respond(429, b'{"message": "Too Many Attempts."}', Retry_After="3", **LEFT)
SPENT = respond(429, b"{}", Retry_After="3", X_RateLimit_Limit="1000", X_RateLimit_Remaining="0")
NO_FIGURE = respond(429, b"", Retry_After="3")


class Refusing:
    """A tenant that plays the steps, and a client of it on a virtual clock."""

    def __init__(self, *steps: Step, limits: RateLimits | None) -> None:
        self.clock = VirtualClock(idle_seconds=0.01)
        self.tenant = FaultyTenant(*steps)
        self.limits = limits

    async def __aenter__(self) -> Refusing:
        await self.tenant.__aenter__()
        # A token of its own, and so a gate of its own.
        self.client = AmpecoClient(self.tenant.url, f"{TOKEN}{id(self)}", limits=self.limits, clock=self.clock)
        self.began = self.clock.monotonic()
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.client.close()
        await self.tenant.__aexit__()

    @property
    def elapsed(self) -> float:
        return self.clock.monotonic() - self.began

    def sent(self, method: str) -> int:
        return sum(one.method == method for one in self.tenant.received)


@GATES
async def test_a_start_in_its_cooldown_fails_at_once_and_holds_nobody_back(limits: RateLimits | None) -> None:
    async with Refusing(COOLDOWN, limits=limits) as refusing:
        with pytest.raises(RateLimitedError) as caught:
            await things(refusing.client).start(1)
        await things(refusing.client).get(7)
        assert refusing.elapsed == 0
        assert (refusing.sent("POST"), refusing.sent("GET")) == (1, 1)
    assert (caught.value.retry_after, caught.value.limit_spent, caught.value.attempts) == (3, False, 1)


@GATES
@pytest.mark.parametrize("step", [COOLDOWN, SPENT, NO_FIGURE], ids=["cooldown", "spent", "no figure"])
async def test_a_start_is_sent_again_only_for_those_who_ask(limits: RateLimits | None, step: Step) -> None:
    async with Refusing(step, step, step, limits=limits) as refusing:
        with pytest.raises(RateLimitedError):
            await things(refusing.client).start(1)
        assert refusing.sent("POST") == 1
        with pytest.raises(RateLimitedError):
            await refusing.client.request("POST", "/public-api/actions/thing/v1.0/1/start", idempotent=True)
        assert refusing.sent("POST") == 2
        asked_at = refusing.elapsed
        await things(refusing.client).start(1, retry_refused=True)
        assert refusing.sent("POST") == 4
        assert refusing.elapsed - asked_at >= 3
        refusing.tenant.steps.append(step)
        await things(refusing.client.with_options(retry_refused=True)).start(1)
        assert refusing.sent("POST") == 6


@GATES
async def test_a_refused_start_is_never_sent_after_the_deadline(limits: RateLimits | None) -> None:
    async with Refusing(COOLDOWN, COOLDOWN, limits=limits) as refusing:
        for _ in range(2):
            with pytest.raises(RateLimitedError):
                await things(refusing.client).start(1, retry_refused=True, deadline=2)
        assert refusing.elapsed == 0
        assert refusing.sent("POST") == 2


@GATES
@pytest.mark.parametrize(
    ("call", "step", "closes"),
    [
        ("start", SPENT, True),
        ("start", NO_FIGURE, False),
        ("get", SPENT, True),
        ("get", NO_FIGURE, True),
        ("get", COOLDOWN, False),
    ],
)
async def test_only_a_spent_limit_holds_others_back(
    limits: RateLimits | None, call: str, step: Step, closes: bool
) -> None:
    async with Refusing(step, limits=limits) as refusing:
        with pytest.raises(RateLimitedError) as caught:
            await getattr(things(refusing.client), call)(1, retry=None)
        assert caught.value.limit_spent is closes
        await things(refusing.client).get(7)
        assert (refusing.elapsed >= 3) is closes


@GATES
async def test_a_read_that_alone_was_refused_waits_alone(limits: RateLimits | None) -> None:
    async with Refusing(COOLDOWN, limits=limits) as refusing:
        await things(refusing.client).get(1)
        assert refusing.elapsed >= 3
        assert refusing.sent("GET") == 2


@GATES
@pytest.mark.parametrize("status", [406, 408, 409, 412, 423, 424, 425, 503])
async def test_no_other_refusal_of_an_action_is_repeated_or_holds_others_back(
    limits: RateLimits | None, status: int
) -> None:
    step = respond(status, b'{"message": "No."}', Retry_After="60", X_RateLimit_Remaining="0")
    async with Refusing(step, limits=limits and RateLimits(per_minute=999)) as refusing:
        with pytest.raises(Exception) as caught:  # noqa: PT011 - 503 is an unknown outcome, the others are not
            await things(refusing.client).start(1)
        assert caught.value.status == status
        refusing.tenant.steps.append(respond(200, b"{}", **LEFT))
        await things(refusing.client).get(7)
        assert (refusing.sent("POST"), refusing.sent("GET")) == (1, 1)
        assert refusing.elapsed < 3


async def test_a_record_is_written_again_after_a_429() -> None:
    async with Refusing(COOLDOWN, SPENT, limits=RateLimits()) as refusing:
        await things(refusing.client).create({"a": 1})
        assert refusing.sent("POST") == 3


async def test_a_writing_resource_that_acts() -> None:
    async with Refusing(COOLDOWN, COOLDOWN, limits=None) as refusing:
        for path in ("charge-points/v2.0/7/configurations/key", "transactions/v1.0"):
            method: Any = "PATCH" if "key" in path else "POST"
            with pytest.raises(StatusError):
                await refusing.client.request(method, f"/public-api/resources/{path}", json={})
        assert len(refusing.tenant.received) == 2
