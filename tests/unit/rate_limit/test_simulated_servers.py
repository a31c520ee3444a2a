"""The pace against every form of window: nearly all of the limit used, nothing refused, interactive calls at once."""

from __future__ import annotations

from random import Random

import pytest

from ampeco_async._rate_limit import RateLimits
from ampeco_async._rate_limit.budget import Budget
from tests.unit.rate_limit.servers import LimitedServer
from tests.unit.rate_limit.simulation import Simulation

KINDS = ["aligned", "first-hit", "sliding"]
UNLIMITED_DAY = 10**7
MINUTES = 10


def percentile(values: list[float], part: float) -> float:
    return sorted(values)[int(len(values) * part)]


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize(
    ("limit", "options", "least"),
    [
        (1000, {}, 0.98),
        (1000, {"failing": 0.3}, 0.98),
        (1000, {"latency": (0.5, 3.0)}, 0.95),
        (3000, {}, 0.98),
        (100, {}, 0.98),
        (1000, {"oversleep": 0.2}, 0.98),
    ],
    ids=["plain", "failing calls", "slow answers", "raised limit", "lowered limit", "late wake-ups"],
)
def test_bulk_job_uses_the_limit(kind, limit, options, least):
    server = LimitedServer(kind, limit=limit, phase=17.3)
    simulation = Simulation(Budget(RateLimits(per_day=UNLIMITED_DAY)), server, concurrency=300, **options)
    random = Random(1)
    simulation.interactive(random.uniform(0, MINUTES * 60) for _ in range(limit // 2))
    simulation.run(MINUTES * 60)
    assert server.refused == 0
    assert least <= simulation.share(5 * 60, MINUTES * 60) <= 1.0
    assert percentile(simulation.waits, 0.99) <= 60 / limit


@pytest.mark.parametrize("kind", KINDS)
def test_a_window_of_three_seconds(kind):
    server = LimitedServer(kind, limit=300, window=3.0, phase=1.1)
    budget = Budget(RateLimits(per_minute=300, window=3.0, per_day=UNLIMITED_DAY))
    simulation = Simulation(budget, server, latency=(0.001, 0.008)).run(60.0)
    assert server.refused == 0
    assert simulation.share(15.0, 60.0) >= 0.98


@pytest.mark.parametrize("kind", KINDS)
def test_a_burst_of_interactive_calls_does_not_stop_the_bulk_job_later(kind):
    server = LimitedServer(kind, phase=17.3)
    simulation = Simulation(Budget(RateLimits(per_day=UNLIMITED_DAY)), server)
    simulation.interactive(0.5 + i * 0.0001 for i in range(450))
    simulation.run(300.0)
    assert server.refused == 0
    gaps = [b - a for (a, _), (b, _) in zip(simulation.sent, simulation.sent[1:], strict=False)]
    assert max(gaps) < 1.0


@pytest.mark.parametrize("kind", KINDS)
def test_the_day_is_kept_and_its_last_part_left_to_interactive_calls(kind):
    day = 600.0
    server = LimitedServer(kind, limit=2000, window=day, phase=100.0)
    limits = RateLimits(per_minute=500, per_day=2000, day_window=day, interactive_day_share=0.1)
    simulation = Simulation(Budget(limits), server)
    simulation.interactive([400.0 + i for i in range(150)])
    simulation.run(550.0)
    assert server.refused == 0
    bulk = sum(priority == "bulk" for _, priority in simulation.sent)
    assert 1750 <= bulk <= 1800
    assert max(simulation.waits) == 0.0
    simulation.run(6 * day)
    assert server.refused == 0


@pytest.mark.parametrize("kind", KINDS)
def test_a_web_app_with_few_calls_never_waits(kind):
    server = LimitedServer(kind)
    simulation = Simulation(Budget(RateLimits()), server)
    simulation.interactive(minute * 60 + i * 0.001 for minute in range(5) for i in range(5))
    simulation.run(400.0, bulk=False)
    assert len(simulation.waits) == 25
    assert max(simulation.waits) == 0.0


@pytest.mark.parametrize("kind", KINDS)
def test_calls_that_all_fail_are_not_sent_without_bound(kind):
    server = LimitedServer(kind)
    simulation = Simulation(Budget(RateLimits()), server, failing=1.0, concurrency=1000).run(600.0)
    assert 1.5 * 10_000 <= len(simulation.sent) <= 2 * 10_000 + 1000
