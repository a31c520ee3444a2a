"""Cancelling thousands of tasks that read listings with ``prefetch``."""

from __future__ import annotations

import asyncio
from contextlib import aclosing
from itertools import count
from random import Random
from typing import TYPE_CHECKING, Any, cast

import pytest

from ampeco_async._pagination import Page, Pager, Position
from tests.unit.client.sample import listing

if TYPE_CHECKING:
    from ampeco_async._dispatcher import Dispatcher

TASKS = 3000
PAGES = 3


class Pages:
    """In place of a dispatcher: an endless listing, whose pages take a few turns of the event loop."""

    def __init__(self, random: Random) -> None:
        self.random = random
        self.numbers = count()
        self.under_way = 0

    async def page(self, *_: Any) -> Page[int]:
        self.under_way += 1
        try:
            for _ in range(self.random.randrange(4)):
                await asyncio.sleep(0)
            number = next(self.numbers)
            return Page([number], cast("Any", None), {}, Position("cursor", f"c{number}"))
        finally:
            self.under_way -= 1


@pytest.mark.parametrize("seed", range(3))
async def test_only_the_cancellation_is_raised_and_no_task_is_left(seed: int) -> None:
    random = Random(seed)
    listed = Pages(random)

    async def read() -> int:
        seen = 0
        pager: Pager[int] = Pager(cast("Dispatcher", listed), listing("cursor"), (), {}, {})
        async with aclosing(pager.pages(prefetch=True)) as pages:
            async for _ in pages:
                await asyncio.sleep(0)
                seen += 1
                if seen == PAGES:
                    break
        return seen

    jobs = [asyncio.ensure_future(read()) for _ in range(TASKS)]
    for _ in range(25):
        for job in random.sample(jobs, 80):
            job.cancel()
        await asyncio.sleep(0)
    results = await asyncio.gather(*jobs, return_exceptions=True)
    kinds = {result if isinstance(result, int) else type(result) for result in results}
    assert kinds == {PAGES, asyncio.CancelledError}
    assert listed.under_way == 0
    assert asyncio.all_tasks() == {asyncio.current_task()}
