"""How long calls are held back after a 429."""

from __future__ import annotations

from typing import Final

# Parts of the window. Servers round the wait to whole seconds and reset at fractions of them.
_MARGIN: Final = 1 / 60
_FIRST_BACKOFF: Final = 1 / 60
_LONGEST_SECONDS: Final = 86_400.0


class RateLimitBackoff:
    """No call starts before ``until`` (monotonic seconds); from then until ``paced_until`` every call is paced.

    Several calls under way are refused together: they count as one refusal. Only a 429 for a call that started after
    the last backoff had ended shows that the wait was too short.
    """

    __slots__ = ("_ended", "_window", "paced_until", "refusals", "until")

    def __init__(self, window: float) -> None:
        self._window = window
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
        repeated = started_at >= self._ended
        if repeated:
            self.refusals += 1
        if retry_after is not None:
            wait = min(retry_after, _LONGEST_SECONDS) + self._window * _MARGIN
        elif repeated:
            wait = min(self._window, self._window * _FIRST_BACKOFF * 2 ** min(self.refusals - 1, 16))
        else:
            return
        self.until = self._ended = max(self.until, now + wait)
        self.paced_until = self.until + self._window
