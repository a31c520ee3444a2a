"""Deadlines by the client's clock, and work that a cancellation does not interrupt."""

from __future__ import annotations

import asyncio

import pytest

from ampeco_async._waiting import finish_despite_cancellation, wait_for
from tests.support.clock import VirtualClock


def others() -> set[asyncio.Task[object]]:
    return asyncio.all_tasks() - {asyncio.current_task()}


async def test_the_result_before_the_deadline():
    clock = VirtualClock()
    job = asyncio.create_task(clock.sleep(3.0))
    assert await wait_for(job, clock.monotonic() + 5.0, clock) is None
    assert clock.monotonic() == 1003.0
    assert others() == set()


async def test_the_exception_of_the_future():
    clock = VirtualClock()
    for deadline in (None, 1001.0):
        future = asyncio.get_running_loop().create_future()
        future.set_exception(ZeroDivisionError())
        with pytest.raises(ZeroDivisionError):
            await wait_for(future, deadline, clock)


async def test_a_timeout_leaves_the_future_alone():
    clock = VirtualClock()
    future = asyncio.get_running_loop().create_future()
    with pytest.raises(TimeoutError):
        await wait_for(future, clock.monotonic() + 5.0, clock)
    assert clock.monotonic() == 1005.0
    assert not future.done()
    with pytest.raises(TimeoutError):
        await wait_for(future, clock.monotonic() - 5.0, clock)
    assert clock.monotonic() == 1005.0
    assert others() == set()


async def test_a_result_that_is_there_needs_no_time():
    clock = VirtualClock()
    future = asyncio.get_running_loop().create_future()
    future.set_result(7)
    assert await wait_for(future, clock.monotonic() - 1.0, clock) == 7
    assert await wait_for(future, None, clock) == 7


async def test_a_cancelled_wait_leaves_the_future_alone():
    clock = VirtualClock()
    future = asyncio.get_running_loop().create_future()
    waiting = asyncio.create_task(wait_for(future, clock.monotonic() + 5.0, clock))
    await asyncio.sleep(0)
    waiting.cancel()
    with pytest.raises(asyncio.CancelledError):
        await waiting
    assert not future.done()
    assert clock.monotonic() == 1000.0
    assert others() == set()


@pytest.mark.parametrize("cancellations", [0, 1, 3])
async def test_work_ends_before_the_cancellation_is_raised(cancellations):
    clock = VirtualClock()
    finished_at = []

    async def work():
        await clock.sleep(5.0)
        finished_at.append(clock.monotonic())
        return 7

    job = asyncio.create_task(finish_despite_cancellation(work()))
    for _ in range(cancellations):
        await clock.sleep(1.0)
        job.cancel()
    if cancellations:
        with pytest.raises(asyncio.CancelledError):
            await job
    else:
        assert await job == 7
    assert finished_at == [1005.0]


async def test_an_error_of_the_work_is_raised_unless_the_caller_was_cancelled(caplog):
    async def work():
        await asyncio.sleep(0)
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        await finish_despite_cancellation(work())
    job = asyncio.create_task(finish_despite_cancellation(work()))
    await asyncio.sleep(0)
    job.cancel()
    with pytest.raises(asyncio.CancelledError):
        await job
    assert caplog.text == ""
