"""The start cooldown: after a failed remote start, the same user must wait before the next start at the same EVSE.

It is independent of the tenant's rate limit, although both respond with 429 and ``Retry-After``.
"""

from __future__ import annotations

from typing import NamedTuple

import attrs

_SHORT_SECONDS = 30
_LONG_SECONDS = 120
_FAILURES_BEFORE_LONG = 3


class _Attempts(NamedTuple):
    """The failed starts since the last success."""

    failures: int
    last: int
    """Unix time of the last one."""


@attrs.define(eq=False)
class StartCooldown:
    """Counts the consecutive failed remote starts of each user at each EVSE. Times are the tenant's Unix times."""

    _attempts: dict[tuple[int, int], _Attempts] = attrs.field(factory=dict, init=False)
    """By user id and EVSE id."""

    def remaining(self, user_id: int, evse_id: int, now: int) -> int:
        """Return the seconds until the user may try again at the EVSE, 0 when a start is allowed."""
        attempts = self._attempts.get((user_id, evse_id))
        if attempts is None:
            return 0
        seconds = _LONG_SECONDS if attempts.failures >= _FAILURES_BEFORE_LONG else _SHORT_SECONDS
        return max(0, attempts.last + seconds - now)

    def record_failure(self, user_id: int, evse_id: int, now: int) -> None:
        """Count a failed start. A start that the cooldown refused is not one."""
        before = self._attempts.get((user_id, evse_id))
        self._attempts[user_id, evse_id] = _Attempts(1 if before is None else before.failures + 1, now)

    def reset(self, user_id: int, evse_id: int) -> None:
        """Forget the failed starts, after a start that succeeded."""
        self._attempts.pop((user_id, evse_id), None)
