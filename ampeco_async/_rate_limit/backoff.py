"""How long calls are held back after a 429."""

from __future__ import annotations

from typing import Final

# Parts of the window. Servers round the wait to whole seconds and reset at fractions of them.
_MARGIN: Final = 1 / 60
_FIRST_BACKOFF: Final = 1 / 60


class RateLimitBackoff:
    """No call starts before ``until`` (monotonic seconds); from then until ``paced_until`` every call is paced.

    Several calls under way are refused together: they count as one refusal. Only a 429 for a call that started after
    the last backoff had ended shows that the wait was too short.

    A response may name any time. No backoff is longer than ``longest`` seconds: one wrong or hostile header must not
    stop a program for a day.
    """

    __slots__ = ("_asked_until", "_ended", "_window", "longest", "paced_until", "refusals", "until")

    def __init__(self, window: float, longest: float) -> None:
        self._window = window
        self.longest = longest
        self._asked_until = float("-inf")
        self._ended = float("-inf")
        self.until = float("-inf")
        self.paced_until = float("-inf")
        self.refusals = 0
        """Refusals in a row; set to 0 after a success."""

    def extend(self, retry_after: float | None, *, started_at: float, now: float) -> None:
        """Hold calls back after a 429 for a call that started at ``started_at``.

        Without a ``retry_after`` from the server the wait doubles with every refusal in a row, from a sixtieth of the
        window to all of it.
        """
        if now >= self.until:
            self._asked_until = float("-inf")
        repeated = started_at >= self._ended
        if repeated:
            self.refusals += 1
        if retry_after is not None:
            wait = retry_after + self._window * _MARGIN
        elif repeated:
            wait = min(self._window, self._window * _FIRST_BACKOFF * 2 ** min(self.refusals - 1, 16))
        else:
            return
        self._asked_until = max(self._asked_until, now + wait)
        self.until = self._ended = max(self.until, now + min(wait, self.longest))
        self.paced_until = self.until + self._window

    def too_long(self, now: float) -> float | None:
        """Return the seconds that the tenant asks for while they exceed ``longest``, and ``None`` otherwise."""
        if now < self.until < self._asked_until:
            return self._asked_until - now
        return None
