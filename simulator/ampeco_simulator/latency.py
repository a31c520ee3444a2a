"""How long an answer takes: a fixed time, a range, or the long tail that is measured of real services."""

from __future__ import annotations

import math
from statistics import NormalDist

import attrs

_NORMAL = NormalDist()
_LEAST = 2.0**-54


@attrs.frozen
class Uniform:
    """Any time between two bounds, in seconds, is as likely as any other."""

    low: float
    high: float

    def __attrs_post_init__(self) -> None:
        if not 0 <= self.low <= self.high < math.inf:
            raise ValueError("latency lies between two bounds in seconds: 0 <= low <= high")

    def at(self, share: float) -> float:
        """The seconds within which that share of all answers comes."""
        return self.low + (self.high - self.low) * share


@attrs.frozen
class LongTail:
    """Log-normal: half of the answers come within `median` seconds, `percentile` percent within `high` seconds.

    Both are what monitoring shows of a service: `LongTail(0.12, 1.5)` has a median of 120 ms and a 99th percentile of
    1.5 s.
    """

    median: float
    high: float
    percentile: float = 99.0

    def __attrs_post_init__(self) -> None:
        if not 0 < self.median < self.high < math.inf:
            raise ValueError("a long tail needs a median above 0 and a higher percentile above the median, in seconds")
        if not 50 < self.percentile < 100:
            raise ValueError("the percentile that `high` stands for lies between 50 and 100, such as 95 or 99")

    def at(self, share: float) -> float:
        """The seconds within which that share of all answers comes."""
        deviation = math.log(self.high / self.median) / _NORMAL.inv_cdf(self.percentile / 100)
        return self.median * math.exp(deviation * _NORMAL.inv_cdf(max(share, _LEAST)))


Latency = Uniform | LongTail


def latency(seconds: float | Latency, high: float | None = None) -> Latency:
    """A latency as users give it: seconds, two bounds, or a distribution. ValueError where it makes no sense."""
    if not isinstance(seconds, Uniform | LongTail):
        return Uniform(seconds, seconds if high is None else high)
    if high is not None:
        raise ValueError("give two bounds in seconds, or a distribution alone")
    return seconds
