"""The tenant's rate limit: so many successful calls a minute, in a fixed or a sliding window."""

from __future__ import annotations

import math
import time
from collections import deque
from typing import TYPE_CHECKING, Literal

import attrs

if TYPE_CHECKING:
    from collections.abc import Callable

Window = Literal["fixed", "sliding"]


@attrs.define
class RateLimit:
    """Counts calls. `limit` None switches it off (headers then show the API's default).

    It runs on the wall clock, moved by `shift` seconds, for clients wait in real time.
    """

    limit: int | None = 1000
    window: Window = "fixed"
    seconds: float = 60.0
    clock: Callable[[], float] = time.time
    shift: float = 0.0
    _started: float = 0.0
    _used: int = 0
    _times: deque[float] = attrs.field(factory=deque)

    def remaining(self) -> int:
        """Calls left in the window."""
        if self.limit is None:
            return 1000
        self._expire()
        return max(0, self.limit - self._count())

    def count(self) -> None:
        """One authenticated and successful call was answered."""
        if self.limit is None:
            return
        self._expire()
        if self.window == "sliding":
            self._times.append(self._now())
            return
        if self._used == 0:
            self._started = self._now()
        self._used += 1

    def reset_at(self) -> float:
        """Wall-clock Unix time at which a call is let through again."""
        if self.window == "sliding" and self._times:
            return self._times[0] + self.seconds - self.shift
        return self._started + self.seconds - self.shift

    def headers(self) -> dict[str, str]:
        """The two headers that every response carries."""
        return {"X-RateLimit-Limit": str(self.limit or 1000), "X-RateLimit-Remaining": str(self.remaining())}

    def refusal_headers(self) -> dict[str, str]:
        """What a 429 carries besides."""
        reset = self.reset_at()
        wait = max(1, math.ceil(reset - self.clock()))
        return {"Retry-After": str(wait), "X-RateLimit-Reset": str(int(self.clock()) + wait)}

    def _now(self) -> float:
        return self.clock() + self.shift

    def _count(self) -> int:
        return len(self._times) if self.window == "sliding" else self._used

    def _expire(self) -> None:
        edge = self._now() - self.seconds
        if self._used and self._started <= edge:
            self._used = 0
        while self._times and self._times[0] <= edge:
            self._times.popleft()
