"""Other programs use the same token: the pace yields to them, and recovers."""

from __future__ import annotations

from random import Random
from typing import TYPE_CHECKING

import pytest

from ampeco_async._rate_limit import RateLimits
from ampeco_async._rate_limit.budget import Budget
from tests.unit.rate_limit.servers import LimitedServer
from tests.unit.rate_limit.simulation import Simulation

if TYPE_CHECKING:
    from collections.abc import Iterator

KINDS = ["aligned", "first-hit", "sliding"]


def poisson(per_second: float, begin: float, end: float) -> Iterator[float]:
    random = Random(7)
    moment = begin
    while (moment := moment + random.expovariate(per_second)) < end:
        yield moment


def simulation(kind: str, **server: float) -> Simulation:
    return Simulation(Budget(RateLimits(per_day=10**7)), LimitedServer(kind, phase=17.3, **server), concurrency=300)


@pytest.mark.parametrize("kind", KINDS)
def test_yields_to_steady_foreign_usage_and_recovers(kind):
    run = simulation(kind)
    run.foreign(poisson(5.0, 300.0, 900.0))
    run.run(1500.0)
    assert run.statuses.get(429, 0) <= 5
    assert run.share(360.0, 900.0) >= 0.95
    assert run.share(1020.0, 1500.0) >= 0.98


@pytest.mark.parametrize("kind", KINDS)
def test_a_burst_of_foreign_calls_causes_one_backoff(kind):
    run = simulation(kind)
    run.foreign(400.0 + i * 0.001 for i in range(900))
    run.run(900.0)
    # At most what was under way when the limit ran out.
    assert run.statuses.get(429, 0) <= 10
    assert run.last_429 < 470.0
    assert run.share(540.0, 900.0) >= 0.98


@pytest.mark.parametrize("kind", KINDS)
def test_starts_where_another_process_has_used_the_minute_up(kind):
    run = simulation(kind)
    for i in range(950):
        run.server.call(-0.5 + i * 0.0001)
    run.run(600.0)
    assert run.statuses.get(429, 0) <= 10
    assert run.share(120.0, 600.0) >= 0.98


@pytest.mark.parametrize("kind", KINDS)
def test_a_limit_lowered_while_running(kind):
    run = simulation(kind)
    run.at(500.0, lambda: setattr(run.server, "limit", 400))
    run.run(1200.0)
    assert run.statuses.get(429, 0) <= 10
    assert 0.97 <= run.share(700.0, 1200.0) <= 1.0


def test_a_ceiling_leaves_the_rest_to_others():
    server = LimitedServer("sliding")
    run = Simulation(Budget(RateLimits(per_minute=300, per_day=10**7)), server)
    run.foreign(poisson(8.0, 0.0, 600.0))
    run.run(600.0)
    assert run.statuses.get(429, 0) == 0
    assert 0.95 * 300 <= len([1 for moment, _ in run.sent if 300 < moment <= 360]) <= 300
