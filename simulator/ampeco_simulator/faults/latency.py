"""Distributions of response times: fixed, uniform, or with the long tail of real services."""

from __future__ import annotations

import math
from statistics import NormalDist

import attrs

_NORMAL = NormalDist()
_MIN_PROBABILITY = 2.0**-54
"""Used instead of 0, whose quantile in a normal distribution is minus infinity."""


@attrs.frozen
class Uniform:
    """A uniform distribution between two bounds, in seconds."""

    low: float
    high: float

    def __attrs_post_init__(self) -> None:
        if not 0 <= self.low <= self.high < math.inf:
            raise ValueError("the bounds of a latency must be finite seconds with 0 <= low <= high")

    def quantile(self, probability: float) -> float:
        """Return the seconds within which that share of all responses arrives."""
        return self.low + (self.high - self.low) * probability


@attrs.frozen
class LongTail:
    """A log-normal distribution: half of the responses take up to ``median`` seconds, ``percentile`` % up to ``high``.

    Monitoring of a service shows both values: ``LongTail(0.12, 1.5)`` has a median of 120 ms and a 99th percentile of
    1.5 s.
    """

    median: float
    high: float
    percentile: float = 99.0

    def __attrs_post_init__(self) -> None:
        if not 0 < self.median < self.high < math.inf:
            raise ValueError("a long tail needs finite seconds with 0 < median < high")
        if not 50 < self.percentile < 100:
            raise ValueError("the percentile of `high` must be between 50 and 100, such as 95 or 99")

    def quantile(self, probability: float) -> float:
        """Return the seconds within which that share of all responses arrives."""
        deviation = math.log(self.high / self.median) / _NORMAL.inv_cdf(self.percentile / 100)
        return self.median * math.exp(deviation * _NORMAL.inv_cdf(max(probability, _MIN_PROBABILITY)))


Latency = Uniform | LongTail


def as_latency(seconds: float | Latency, high: float | None = None) -> Latency:
    """Return the distribution for fixed seconds, two bounds, or a distribution. ``ValueError`` for invalid values."""
    if not isinstance(seconds, Uniform | LongTail):
        return Uniform(seconds, seconds if high is None else high)
    if high is not None:
        raise ValueError("give two bounds in seconds, or only a distribution")
    return seconds
