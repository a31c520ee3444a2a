"""Which 429 shows that the tenant's limit is spent."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from ampeco_async._rate_limit import RateLimits
from ampeco_async._rate_limit.budget import Budget
from ampeco_async._rate_limit.headers import RateLimitHeaders

if TYPE_CHECKING:
    from ampeco_async._rate_limit.window import StartMark

NOW = 100.0
NO_FIGURE = RateLimitHeaders(retry_after=3.0)
OTHER_LIMIT = RateLimitHeaders(limit=1000, remaining=812, retry_after=3.0)


def budget(minute_calls: int = 0, day_calls: int = 0) -> Budget:
    """Return the budget after so many successful calls of this minute and of an earlier hour."""
    made = Budget(RateLimits())
    for moment, calls in ((NOW - 3600.0, day_calls), (NOW - 1.0, minute_calls)):
        for _ in range(calls):
            mark: StartMark = made.start(made.decide("interactive", moment), moment)
            made.finish(mark, "counted", None, moment)
    return made


@pytest.mark.parametrize("acts", [True, False])
def test_the_tenants_own_figure_decides(acts: bool) -> None:
    assert budget().shows_spent_limit(RateLimitHeaders(1000, 0), acts=acts, now=NOW)
    assert budget().shows_spent_limit(RateLimitHeaders(None, 0), acts=acts, now=NOW)
    assert not budget(950).shows_spent_limit(OTHER_LIMIT, acts=acts, now=NOW)


@pytest.mark.parametrize("acts", [True, False])
def test_our_own_count_decides_about_the_limit_that_is_not_named(acts: bool) -> None:
    assert budget(900).shows_spent_limit(NO_FIGURE, acts=acts, now=NOW)
    assert budget(day_calls=90_000).shows_spent_limit(OTHER_LIMIT, acts=acts, now=NOW)
    assert not budget(day_calls=89_000).shows_spent_limit(OTHER_LIMIT, acts=acts, now=NOW)


def test_without_a_figure_only_a_call_that_acts_may_concern_its_item_alone() -> None:
    assert not budget(890).shows_spent_limit(NO_FIGURE, acts=True, now=NOW)
    assert budget().shows_spent_limit(NO_FIGURE, acts=False, now=NOW)
