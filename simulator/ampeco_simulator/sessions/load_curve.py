"""The load curve of the network: more sessions by day than by night, fewer at weekends, slow growth over months."""

from __future__ import annotations

from bisect import bisect_right
from itertools import accumulate

HOURLY = (2, 1, 1, 1, 2, 4, 8, 13, 15, 13, 12, 12, 13, 12, 11, 12, 14, 17, 18, 15, 11, 8, 5, 3)
DAILY = (1.0, 1.02, 1.03, 1.05, 1.12, 0.85, 0.7)  # Monday first
_GROWTH = 0.35  # over the whole history


class LoadCurve:
    """The start times of ``count`` sessions, in order. Later sessions continue at the rate of the last day."""

    def __init__(self, start: int, days: int, count: int) -> None:
        self._start = start
        self._hours = max(1, days * 24)
        sums = [0.0, *accumulate(map(self._weight, range(self._hours)))]
        self._scale = count / sums[-1]
        self._sums = [total * self._scale for total in sums]

    @property
    def peak(self) -> float:
        """The largest number of sessions that start in one hour."""
        return max(HOURLY) * max(DAILY) * (1 + _GROWTH) * self._scale

    def time(self, position: float) -> int:
        """Return the Unix time at which ``position`` sessions have started. It never decreases as that grows."""
        sums = self._sums
        while position >= sums[-1]:
            self._add_hour()
        hour = bisect_right(sums, position) - 1
        share = (position - sums[hour]) / (sums[hour + 1] - sums[hour])
        return self._start + int((hour + share) * 3600)

    def position(self, moment: int) -> float:
        """Return the number of sessions that have started at a Unix time, 0 before the first."""
        hour, second = divmod(max(0, moment - self._start), 3600)
        while hour + 1 >= len(self._sums):
            self._add_hour()
        here, following = self._sums[hour : hour + 2]
        return here + (following - here) * second / 3600

    def _add_hour(self) -> None:
        self._sums.append(self._sums[-1] + self._weight(len(self._sums) - 1) * self._scale)

    def _weight(self, hour: int) -> float:
        """Return the relative load of an hour, counted from the first."""
        clock = self._start // 3600 + hour
        weekday = (clock // 24 + 3) % 7  # 1970-01-01 was a Thursday
        return HOURLY[clock % 24] * DAILY[weekday] * (1 + _GROWTH * min(1, hour / self._hours))
