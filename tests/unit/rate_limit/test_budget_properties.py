"""Whatever arrives when, fails or is lost: no server refuses a call that the budget let through."""

from __future__ import annotations

import heapq
from itertools import count

from hypothesis import given, settings
from hypothesis import strategies as st

from ampeco_async._rate_limit import RateLimits
from ampeco_async._rate_limit.budget import Budget
from ampeco_async._rate_limit.headers import read_notice
from tests.unit.rate_limit.servers import LimitedServer

KINDS = st.sampled_from(["aligned", "first-hit", "sliding"])
CALLS = st.lists(
    st.tuples(
        st.floats(0.0, 0.4),  # seconds since the call before
        st.sampled_from(["interactive", "bulk"]),
        st.floats(0.0, 2.0),  # to the server
        st.floats(0.0, 2.0),  # and back
        st.sampled_from(["ok", "ok", "ok", "fails", "answer lost", "never sent"]),
    ),
    max_size=150,
)


@settings(max_examples=200, deadline=None)
@given(kind=KINDS, limit=st.integers(1, 20), phase=st.floats(0.0, 2.0), calls=CALLS)
def test_never_refused(kind, limit, phase, calls):
    server = LimitedServer(kind, limit=limit, window=2.0, phase=phase)
    budget = Budget(RateLimits(per_minute=limit, window=2.0, per_day=10**6))
    events, order, now = [], count(), 0.0

    def run_until(moment):
        while events and events[0][0] <= moment:
            at, _, event = heapq.heappop(events)
            event(at)

    def start(at, there, back, fate):
        origin = budget.take(priority, at)

        def arrive(at):
            status, headers = server.call(at, ok=fate != "fails")
            heapq.heappush(events, (at + back, next(order), lambda at: answer(at, status, headers)))

        def answer(at, status, headers):
            if status == 200:
                budget.count(at)
            else:
                budget.give_back(at)
            if fate != "answer lost":
                budget.observe(read_notice(headers, now=0.0, refused=False), origin, at)

        if fate == "never sent":
            heapq.heappush(events, (at + there, next(order), budget.give_back))
        else:
            heapq.heappush(events, (at + there, next(order), arrive))

    for pause, priority, there, back, fate in calls:
        now += pause
        run_until(now)
        if budget.wait(priority, now) <= 0:
            start(now, there, back, fate)
    run_until(float("inf"))
    assert server.refused == 0
    assert budget.minute.in_flight == budget.day.in_flight == 0


@settings(max_examples=100, deadline=None)
@given(
    pauses=st.lists(st.floats(0.0, 1.0), max_size=60),
    remaining=st.lists(st.integers(-5, 2000), min_size=1, max_size=20),
    limits=st.lists(st.integers(1, 200_000), min_size=1, max_size=5),
)
def test_no_header_brings_it_to_a_lasting_stop(pauses, remaining, limits):
    """However wild the headers, a call can start within a window and a bit after the last of them."""
    budget = Budget(RateLimits(window=2.0, day_window=20.0))
    now = 100.0
    for i, pause in enumerate(pauses):
        now += pause
        if budget.wait("bulk", now) <= 0:
            origin = budget.take("bulk", now)
            budget.count(now)
            headers = {
                "X-RateLimit-Remaining": str(remaining[i % len(remaining)]),
                "X-RateLimit-Limit": str(limits[i % len(limits)]),
            }
            budget.observe(read_notice(headers, now=0.0, refused=False), origin, now)
    assert budget.wait("interactive", now + 21.0) == 0
