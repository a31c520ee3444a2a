"""Random sequences of calls: no server refuses a call that the budget lets start."""

from __future__ import annotations

import heapq
from itertools import count

from hypothesis import given, settings
from hypothesis import strategies as st

from ampeco_async._rate_limit import RateLimits
from ampeco_async._rate_limit.budget import Budget
from ampeco_async._rate_limit.headers import RateLimitHeaders
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

    def send(at, decision, there, back, fate):
        start_mark = budget.start(decision, at)

        def arrive(at):
            status, headers = server.call(at, ok=fate != "fails")
            heapq.heappush(events, (at + back, next(order), lambda at: answer(at, status, headers)))

        def answer(at, status, headers):
            parsed = None if fate == "answer lost" else RateLimitHeaders.parse(headers)
            budget.finish(start_mark, "counted" if status == 200 else "failed", parsed, at)

        def never_sent(at):
            budget.finish(start_mark, "failed", None, at)

        if fate == "never sent":
            heapq.heappush(events, (at + there, next(order), never_sent))
        else:
            heapq.heappush(events, (at + there, next(order), arrive))

    for pause, priority, there, back, fate in calls:
        now += pause
        run_until(now)
        decision = budget.decide(priority, now)
        if decision.wait <= 0:
            send(now, decision, there, back, fate)
    run_until(float("inf"))
    assert server.refused == 0
    assert budget.minute.in_flight == budget.day.in_flight == 0


@settings(max_examples=100, deadline=None)
@given(
    pauses=st.lists(st.floats(0.0, 1.0), max_size=60),
    remaining=st.lists(st.integers(-5, 2000), min_size=1, max_size=20),
    limits=st.lists(st.integers(1, 200_000), min_size=1, max_size=5),
)
def test_no_header_stops_calls_for_long(pauses, remaining, limits):
    """Whatever the headers are, a call can start a little more than a window after the last of them."""
    budget = Budget(RateLimits(window=2.0, day_window=20.0))
    now = 100.0
    for i, pause in enumerate(pauses):
        now += pause
        decision = budget.decide("bulk", now)
        if decision.wait <= 0:
            start_mark = budget.start(decision, now)
            headers = {
                "X-RateLimit-Remaining": str(remaining[i % len(remaining)]),
                "X-RateLimit-Limit": str(limits[i % len(limits)]),
            }
            budget.finish(start_mark, "counted", RateLimitHeaders.parse(headers), now)
    assert budget.decide("interactive", now + 21.0).wait == 0
