"""One gate for each tenant and token, as long as it is needed."""

from __future__ import annotations

import asyncio
import gc
import threading

from ampeco_async._clock import SystemClock
from ampeco_async._rate_limit import RateLimits, rate_gate, registry
from ampeco_async._rate_limit.unpaced_gate import UnpacedGate
from tests.support.clock import VirtualClock


def gate_of(origin: str = "https://a.example", token: str = "t", limits: RateLimits | None = None, clock=None):
    return rate_gate(origin, token, limits or RateLimits(), clock=clock or SystemClock())


def test_one_gate_for_one_tenant_and_token():
    assert gate_of() is gate_of()
    assert gate_of() is not gate_of("https://b.example")
    assert gate_of() is not gate_of(token="u")
    assert gate_of() is not gate_of(clock=VirtualClock())


def test_the_lower_of_two_ceilings_holds():
    clock = VirtualClock()
    gate = gate_of(limits=RateLimits(per_minute=500), clock=clock)
    gate_of(limits=RateLimits(per_minute=200), clock=clock)
    gate_of(limits=RateLimits(per_minute=300), clock=clock)
    gate_of(clock=clock)
    gate.budget.minute.refresh(0.0)
    assert gate.budget.minute.limit == 200


def test_a_client_without_limits_has_a_gate_of_its_own():
    one, other = (rate_gate("https://a.example", "t", None, clock=SystemClock()) for _ in range(2))
    assert isinstance(one, UnpacedGate)
    assert one is not other


def test_gates_do_not_pile_up():
    for number in range(1000):
        gate_of(f"https://{number}.example")
    gc.collect()
    assert len(registry._in_use) <= 300
    assert len(registry._recent) <= 128


def test_a_gate_in_use_is_kept():
    gate = gate_of("https://kept.example")
    for number in range(500):
        gate_of(f"https://{number}.example")
    assert gate_of("https://kept.example") is gate


def test_a_gate_outlives_event_loops():
    clock = VirtualClock()

    async def some(count):
        gate = gate_of("https://loops.example", clock=clock)
        for lease in await asyncio.gather(*(gate.acquire("bulk") for _ in range(count))):
            lease.complete(200, {})
        return gate

    async def left_waiting():
        gate = gate_of("https://loops.example", clock=clock)
        jobs = [asyncio.create_task(gate.acquire("bulk")) for _ in range(50)]
        await asyncio.sleep(0)
        return jobs

    first = asyncio.run(some(30))
    asyncio.run(left_waiting())
    gc.collect()
    assert first.queue.size == 0
    assert asyncio.run(some(30)) is first
    assert first.budget.minute.in_flight == 0


def test_event_loops_in_threads_share_one_queue():
    gate = rate_gate("https://threads.example", "t", RateLimits(per_minute=50, window=0.5), clock=SystemClock())
    served = []

    async def calls():
        async def call():
            lease = await gate.acquire("bulk")
            served.append(threading.get_ident())
            lease.complete(200, {})

        await asyncio.gather(*(call() for _ in range(40)))

    threads = [threading.Thread(target=asyncio.run, args=(calls(),)) for _ in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(30)
    assert len(served) == 120
    assert gate.queue.size == 0
