"""The tests' own clock."""

from __future__ import annotations

import asyncio

from tests.support.clock import VirtualClock


async def test_many_sleepers_wake_in_order_and_on_time():
    clock = VirtualClock()
    woken = []

    async def sleeper(number):
        await clock.sleep(number % 97 + 1)
        woken.append((clock.monotonic() - 1000.0, number))

    await asyncio.gather(*(sleeper(number) for number in range(5000)))
    assert woken == sorted(woken)
    assert woken[-1][0] == 97.0
    assert clock.jumps == 97


async def test_time_stands_still_while_anything_can_run():
    clock = VirtualClock()
    alarm = asyncio.create_task(clock.sleep(1.0))
    for _ in range(100):
        await asyncio.sleep(0)
        assert clock.monotonic() == 1000.0 or alarm.done()
    await alarm
    assert clock.monotonic() == 1001.0


async def test_a_cancelled_sleeper_does_not_move_time():
    clock = VirtualClock()
    alarm = asyncio.create_task(clock.sleep(100.0))
    await asyncio.sleep(0)
    alarm.cancel()
    await clock.sleep(1.0)
    assert clock.monotonic() == 1001.0


def test_two_event_loops():
    clock = VirtualClock()
    asyncio.run(clock.sleep(1.0))
    asyncio.run(clock.sleep(1.0))
    assert clock.monotonic() == 1002.0
