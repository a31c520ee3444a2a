"""The limits that a client is configured with."""

from __future__ import annotations

from typing import Final

from attrs import field, frozen, validators

DEFAULT_PER_MINUTE: Final = 1000
DEFAULT_PER_DAY: Final = 100_000
DEFAULT_WINDOW: Final = 60.0
DEFAULT_MAX_BACKOFF: Final = 120.0
_at_least_one = validators.ge(1)
_positive = validators.gt(0.0)
_share = [validators.ge(0.0), validators.le(1.0)]


@frozen
class RateLimits:
    """Calls that one token may make, and how interactive and bulk calls divide them.

    ``per_minute`` and ``per_day`` are assumed until the tenant's headers show the real limits. A figure other than the
    default is also a ceiling: headers can lower it, never raise it. Only successful calls count.

    ``interactive_share`` is the part of the starts that interactive calls may take ahead of waiting bulk calls. Beyond
    it the two take turns, so that neither starves. ``interactive_day_share`` is the part of the day's calls that bulk
    calls leave unused.

    ``window`` and ``day_window`` are the lengths in seconds over which the tenant counts.

    ``max_backoff`` is the longest time in seconds for which one 429 may hold calls back. Where the tenant asks for
    more, calls fail at once with ``RateLimitWaitError`` for so long; then calls are sent again, which shows whether the
    tenant still refuses them.
    """

    per_minute: int = field(default=DEFAULT_PER_MINUTE, validator=_at_least_one)
    per_day: int = field(default=DEFAULT_PER_DAY, validator=_at_least_one)
    interactive_share: float = field(default=0.5, validator=_share)
    interactive_day_share: float = field(default=0.05, validator=_share)
    window: float = field(default=DEFAULT_WINDOW, validator=_positive)
    day_window: float = field(default=86_400.0, validator=_positive)
    max_backoff: float = field(default=DEFAULT_MAX_BACKOFF, validator=_positive)

    @property
    def minute_ceiling(self) -> int | None:
        """The most calls in ``window`` by the user's own setting; ``None`` if there is none."""
        return None if self.per_minute == DEFAULT_PER_MINUTE else self.per_minute

    @property
    def day_ceiling(self) -> int | None:
        """The most calls in ``day_window`` by the user's own setting; ``None`` if there is none."""
        return None if self.per_day == DEFAULT_PER_DAY else self.per_day
