"""When the tenant says 429: for how long everyone waits."""

from __future__ import annotations

from typing import Final

# Servers tell whole seconds and reset at fractions of them.
_MARGIN: Final = 1 / 60
_FIRST_BACKOFF: Final = 1 / 60
_LONGEST: Final = 86_400.0


class Closing:
    """The gate is closed until `until` (monotonic seconds), and careful until `careful_until`.

    Several calls under way are refused together: they close the gate once. Only a refusal of a call that went out after
    the gate had opened again shows that the wait was too short.
    """

    __slots__ = ("_opened", "_refusals", "careful_until", "until", "window")

    def __init__(self, window: float) -> None:
        self.window = window
        self.until = float("-inf")
        self.careful_until = float("-inf")
        self._opened = float("-inf")
        self._refusals = 0

    def refuse(self, retry_after: float | None, *, sent_at: float, now: float) -> None:
        """Close after a 429.

        Without a time from the server the wait doubles, from a sixtieth of the window to all of it.
        """
        again = sent_at >= self._opened
        if again:
            self._refusals += 1
        if retry_after is None:
            if not again:
                return
            wait = min(self.window, self.window * _FIRST_BACKOFF * 2 ** min(self._refusals - 1, 16))
        else:
            wait = min(retry_after, _LONGEST) + self.window * _MARGIN
        self.until = self._opened = max(self.until, now + wait)
        self.careful_until = self.until + self.window

    def succeed(self) -> None:
        """A call went through: the next refusal is a first one again."""
        self._refusals = 0
