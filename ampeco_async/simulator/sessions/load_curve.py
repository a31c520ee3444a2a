"""When sessions start: more by day than by night, less at weekends, and slowly more from month to month."""

from __future__ import annotations

from bisect import bisect_right
from itertools import accumulate

HOURLY = (2, 1, 1, 1, 2, 4, 8, 13, 15, 13, 12, 12, 13, 12, 11, 12, 14, 17, 18, 15, 11, 8, 5, 3)
DAILY = (1.0, 1.02, 1.03, 1.05, 1.12, 0.85, 0.7)  # Monday first
_GROWTH = 0.35  # over the whole span


class LoadCurve:
    """Places `count` sessions on the time axis, in order."""

    def __init__(self, start: int, days: int, count: int) -> None:
        self._start = start - start % 3600
        first_weekday = (self._start // 86400 + 3) % 7  # 1970-01-01 was a Thursday
        hours = max(1, days * 24)
        first_hour = self._start // 3600 % 24
        weights = (
            HOURLY[(first_hour + hour) % 24]
            * DAILY[(first_weekday + (first_hour + hour) // 24) % 7]
            * (1 + _GROWTH * hour / hours)
            for hour in range(hours)
        )
        sums = [0.0, *accumulate(weights)]
        self._sums = [total * count / sums[-1] for total in sums]

    def time(self, place: float) -> int:
        """The Unix time at which so many sessions have started: never falls as `place` grows."""
        sums = self._sums
        hour = min(bisect_right(sums, place), len(sums) - 1) - 1
        share = (place - sums[hour]) / (sums[hour + 1] - sums[hour])
        return self._start + int((hour + share) * 3600)
