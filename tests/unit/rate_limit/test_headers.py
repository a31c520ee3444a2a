"""Rate-limit headers, sensible and not."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ampeco_async._rate_limit.headers import RateLimitHeaders

NOW = 1_790_000_000.0


def parsed(refused: bool = True, **headers: str) -> RateLimitHeaders:
    return RateLimitHeaders.parse(headers, refused_at=NOW if refused else None)


def test_every_response_has_limit_and_remaining():
    assert parsed(False, **{"X-RateLimit-Limit": "1000", "X-RateLimit-Remaining": " 42 "}) == RateLimitHeaders(1000, 42)


@pytest.mark.parametrize(
    ("headers", "wait"),
    [
        ({"Retry-After": "17"}, 17.0),
        ({"Retry-After": "Mon, 21 Sep 2026 14:13:50 GMT"}, 30.0),
        ({"Retry-After": "Mon, 21 Sep 2026 14:13:50 GMT", "Date": "Mon, 21 Sep 2026 14:13:40 GMT"}, 10.0),
        ({"Retry-After": "Mon, 21 Sep 2020 14:13:50 GMT"}, 0.0),
        ({"X-RateLimit-Reset": "1790000012"}, 12.0),
        ({"X-RateLimit-Reset": "1790003612", "Date": "Mon, 21 Sep 2026 15:13:20 GMT"}, 12.0),
        ({"X-RateLimit-Reset": "1790000012", "Retry-After": "3"}, 3.0),
        ({"X-RateLimit-Reset": "1780000012"}, 0.0),
        ({"Retry-After": "soon", "X-RateLimit-Reset": "never"}, None),
        ({"Retry-After": "-1"}, None),
        ({"Retry-After": "9" * 400}, None),
        # The obsolete format has no zone and means UTC.
        ({"Retry-After": "Mon Sep 21 14:13:50 2026"}, 30.0),
        ({}, None),
    ],
)
def test_how_long_to_wait(headers, wait):
    assert parsed(**headers).retry_after == wait


@given(
    st.dictionaries(st.sampled_from(["X-RateLimit-Limit", "X-RateLimit-Remaining", "Retry-After", "Date"]), st.text())
)
def test_nonsense_is_no_error(headers):
    found = RateLimitHeaders.parse(headers, refused_at=NOW)
    assert found.limit is None or found.limit > 0
    assert found.remaining is None or found.remaining >= 0
    assert found.retry_after is None or found.retry_after >= 0
