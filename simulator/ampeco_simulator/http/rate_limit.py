"""The tenant's rate limit: a number of successful calls in each minute, by a fixed or a sliding window."""

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
    """Counts calls in a window of ``seconds``.

    Without a ``limit`` no call is refused, and the headers have the API's default. Clients wait in real time, so the
    window uses the wall clock, plus the ``shift`` seconds by which the tenant's clock was advanced.
    """

    limit: int | None = 1000
    window: Window = "fixed"
    seconds: float = 60.0
    clock: Callable[[], float] = time.time
    shift: float = 0.0
    _started: float = 0.0
    """Start of the current fixed window."""
    _used: int = 0
    _times: deque[float] = attrs.field(factory=deque)
    """Times of the calls in the sliding window."""

    def remaining(self) -> int:
        """Return the number of calls left in the window."""
        if self.limit is None:
            return 1000
        self._expire()
        return max(0, self.limit - self._used_calls())

    def count(self) -> None:
        """Count one authenticated and successful call."""
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
        """Return the Unix time, by the wall clock, at which the next call is accepted."""
        if self.window == "sliding" and self._times:
            return self._times[0] + self.seconds - self.shift
        return self._started + self.seconds - self.shift

    def headers(self) -> dict[str, str]:
        """Return the two headers of every response."""
        return {"X-RateLimit-Limit": str(self.limit or 1000), "X-RateLimit-Remaining": str(self.remaining())}

    def retry_headers(self) -> dict[str, str]:
        """Return the additional headers of a 429."""
        reset = self.reset_at()
        wait = max(1, math.ceil(reset - self.clock()))
        return {"Retry-After": str(wait), "X-RateLimit-Reset": str(int(self.clock()) + wait)}

    def _now(self) -> float:
        return self.clock() + self.shift

    def _used_calls(self) -> int:
        return len(self._times) if self.window == "sliding" else self._used

    def _expire(self) -> None:
        start = self._now() - self.seconds
        if self._used and self._started <= start:
            self._used = 0
        while self._times and self._times[0] <= start:
            self._times.popleft()
