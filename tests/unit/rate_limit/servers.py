"""Limited servers in virtual time, in every form that the tenant's limit may have."""

from __future__ import annotations

import math
from collections import deque
from typing import Literal

from attrs import define, field

Kind = Literal["aligned", "first-hit", "sliding"]


@define
class LimitedServer:
    """Refuses a successful call beyond ``limit`` in ``window`` seconds; failing calls are not counted.

    aligned: windows begin at ``phase`` + k * window. first-hit: a window begins with the first call after the last one.
    """

    kind: Kind
    limit: int = 1000
    window: float = 60.0
    phase: float = 0.0
    refused: int = 0
    served: list[float] = field(factory=list)
    _times: deque[float] = field(factory=deque)
    _begun: float = float("-inf")
    _used: int = 0

    def call(self, now: float, *, ok: bool = True) -> tuple[int, dict[str, str]]:
        """Handle one call that arrives now; return status and headers."""
        self._expire(now)
        if self.used >= self.limit:
            self.refused += 1
            wait = max(0.0, self.reset(now) - now)
            return 429, {**self._headers(), "Retry-After": str(math.ceil(wait))}
        if not ok:
            return 404, self._headers()
        self.served.append(now)
        if self.kind == "sliding":
            self._times.append(now)
        else:
            if not self._used and self.kind == "first-hit":
                self._begun = now
            self._used += 1
        return 200, self._headers()

    @property
    def used(self) -> int:
        return len(self._times) if self.kind == "sliding" else self._used

    def reset(self, now: float) -> float:
        """Return when a call is accepted again."""
        return (self._times[0] if self.kind == "sliding" else self._begun) + self.window

    def _headers(self) -> dict[str, str]:
        return {"X-RateLimit-Limit": str(self.limit), "X-RateLimit-Remaining": str(self.limit - self.used)}

    def _expire(self, now: float) -> None:
        if self.kind == "aligned":
            begun = self.phase + math.floor((now - self.phase) / self.window) * self.window
            if begun != self._begun:
                self._begun, self._used = begun, 0
        elif self.kind == "first-hit":
            if now >= self._begun + self.window:
                self._used = 0
        else:
            while self._times and self._times[0] <= now - self.window:
                self._times.popleft()
