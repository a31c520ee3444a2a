"""Latency follows the distribution that was asked for."""

from __future__ import annotations

from statistics import median
from typing import TYPE_CHECKING, Any

import aiohttp
import pytest

from ampeco_simulator import Fault, LongTail, Uniform

if TYPE_CHECKING:
    from .conftest import Tenant

_POINT = "/resources/charge-points/v2.0/1"
_SHORT = aiohttp.ClientTimeout(total=0.2)


def _drawn(tenant: Tenant, operation: str = "chargePointRead", count: int = 4_000) -> list[float]:
    """Seconds that so many calls of an operation would wait."""
    wanted = tenant.sim.contract.operations[operation]
    return [tenant.sim.faults.draw(wanted, "").delay for _ in range(count)]


async def test_between_two_bounds(tenant: Tenant) -> None:
    assert set(_drawn(tenant)) == {0.0}
    for latency in ((0.1, 0.3), (Uniform(0.1, 0.3),)):
        tenant.sim.faults.latency(*latency)
        drawn = _drawn(tenant)
        assert all(0.1 <= delay < 0.3 for delay in drawn)
        assert 0.19 < median(drawn) < 0.21


@pytest.mark.parametrize("percentile", [95, 99])
async def test_a_long_tail_by_its_median_and_a_percentile(tenant: Tenant, percentile: float) -> None:
    tenant.sim.faults.latency(LongTail(0.1, 2.0, percentile))
    drawn = _drawn(tenant, count=20_000)
    assert 0.095 < median(drawn) < 0.105
    late = 100 * sum(delay > 2.0 for delay in drawn) / len(drawn)
    assert late == pytest.approx(100 - percentile, rel=0.25)
    tenant.sim.faults.clear()
    tenant.sim.faults.latency(LongTail(0.1, 2.0, percentile))
    assert _drawn(tenant, count=100) == drawn[:100]


async def test_one_operation_is_slower_than_the_others(tenant: Tenant) -> None:
    faults = tenant.sim.faults
    faults.latency(0.001)
    faults.latency(60, operation="chargePointRead")
    with pytest.raises(TimeoutError):
        await tenant.get(_POINT, timeout=_SHORT)
    assert (await tenant.get("/resources/id-tags/v2.0/5")).status == 200
    faults.latency(0, operation="chargePointRead")
    assert (await tenant.get(_POINT)).status == 200


async def test_a_few_calls_are_much_slower(tenant: Tenant) -> None:
    tenant.sim.faults.latency(0.01)
    tenant.sim.faults.add(Fault("latency", delay=5), 0.02)
    drawn = _drawn(tenant)
    assert set(drawn) == {0.01, 5}
    assert 40 < drawn.count(5) < 130


@pytest.mark.parametrize(
    ("make", "hint"),
    [
        (lambda: LongTail(0, 1), "median above 0"),
        (lambda: LongTail(0.5, 0.1), "higher percentile"),
        (lambda: LongTail(0.1, 1, 40), "between 50 and 100"),
        (lambda: Uniform(0.5, 0.1), "low <= high"),
    ],
)
def test_a_distribution_that_makes_no_sense_is_refused(make: Any, hint: str) -> None:
    with pytest.raises(ValueError, match=hint):
        make()
