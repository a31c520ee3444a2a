"""Delays follow the given distribution."""

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


def _delays(tenant: Tenant, operation: str = "chargePointRead", count: int = 4_000) -> list[float]:
    """Return the delays in seconds of ``count`` calls of an operation."""
    wanted = tenant.sim.contract.operations[operation]
    return [tenant.sim.faults.draw(wanted, "").delay for _ in range(count)]


async def test_a_latency_lies_between_its_bounds(tenant: Tenant) -> None:
    assert set(_delays(tenant)) == {0.0}
    for latency in ((0.1, 0.3), (Uniform(0.1, 0.3),)):
        tenant.sim.faults.latency(*latency)
        delays = _delays(tenant)
        assert all(0.1 <= delay < 0.3 for delay in delays)
        assert 0.19 < median(delays) < 0.21


@pytest.mark.parametrize("percentile", [95, 99])
async def test_a_long_tail_has_its_median_and_its_percentile(tenant: Tenant, percentile: float) -> None:
    tenant.sim.faults.latency(LongTail(0.1, 2.0, percentile))
    delays = _delays(tenant, count=20_000)
    assert 0.095 < median(delays) < 0.105
    late = 100 * sum(delay > 2.0 for delay in delays) / len(delays)
    assert late == pytest.approx(100 - percentile, rel=0.25)
    tenant.sim.faults.clear()
    tenant.sim.faults.latency(LongTail(0.1, 2.0, percentile))
    assert _delays(tenant, count=100) == delays[:100]


async def test_the_latency_of_one_operation_has_precedence(tenant: Tenant) -> None:
    faults = tenant.sim.faults
    faults.latency(0.001)
    faults.latency(60, operation="chargePointRead")
    with pytest.raises(TimeoutError):
        await tenant.get(_POINT, timeout=_SHORT)
    assert (await tenant.get("/resources/id-tags/v2.0/5")).status == 200
    faults.latency(0, operation="chargePointRead")
    assert (await tenant.get(_POINT)).status == 200


async def test_a_latency_can_have_a_probability(tenant: Tenant) -> None:
    tenant.sim.faults.latency(0.01)
    tenant.sim.faults.add(Fault("latency", delay=5), 0.02)
    delays = _delays(tenant)
    assert set(delays) == {0.01, 5}
    assert 40 < delays.count(5) < 130


@pytest.mark.parametrize(
    ("make", "hint"),
    [
        (lambda: LongTail(0, 1), "0 < median < high"),
        (lambda: LongTail(0.5, 0.1), "0 < median < high"),
        (lambda: LongTail(0.1, 1, 40), "between 50 and 100"),
        (lambda: Uniform(0.5, 0.1), "low <= high"),
    ],
)
def test_an_invalid_distribution_is_a_value_error(make: Any, hint: str) -> None:
    with pytest.raises(ValueError, match=hint):
        make()
