"""The options of a call, complete and checked."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import aiohttp
import attrs

from ampeco_async._http.address import header_name, header_value
from ampeco_async.errors import ConfigurationError, DeadlineError

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ampeco_async._options import CallOptions, Priority
    from ampeco_async._retry import RetryDecider


@attrs.frozen(kw_only=True)
class Terms:
    """What the engine needs to know about a call beside its request."""

    timeout: float | None
    """Seconds for one request."""
    connect_timeout: float | None
    """Seconds of these for the connection."""
    deadline: float | None
    """When the whole call must be over, in the clock's monotonic time."""
    retry: RetryDecider | None
    repeat_idempotent: bool
    headers: Mapping[str, str] = attrs.field(repr=False)
    priority: Priority


def terms_of(options: CallOptions, connect_timeout: float | None, now: float) -> Terms:
    """Check the options and complete them. ``now`` is monotonic."""
    deadline = _seconds("deadline", options.get("deadline"))
    priority = options.get("priority", "interactive")
    if priority not in ("interactive", "bulk"):
        raise ConfigurationError("priority must be 'interactive' or 'bulk'")
    return Terms(
        timeout=_seconds("timeout", options.get("timeout")),
        connect_timeout=connect_timeout,
        deadline=None if deadline is None else now + deadline,
        retry=options.get("retry"),
        repeat_idempotent=options.get("repeat_idempotent", False),
        headers={header_name(name): header_value(name, value) for name, value in options.get("headers", {}).items()},
        priority=priority,
    )


def _seconds(name: str, value: float | None) -> float | None:
    if value is not None and not (math.isfinite(value) and value > 0):
        raise ConfigurationError(f"{name} must be a positive number of seconds, or None")
    return value


def request_timeout(terms: Terms, now: float) -> aiohttp.ClientTimeout:
    """Return the limits for one request that starts now. DeadlineError when there is no time left."""
    left = None if terms.deadline is None else terms.deadline - now
    if left is not None and left <= 0:
        raise DeadlineError("the deadline is over")
    total = min((limit for limit in (terms.timeout, left) if limit is not None), default=None)
    connect = terms.connect_timeout
    if total is not None:
        # Below the total by more than a busy loop's delay: a call that never got its connection must end as one, since
        # then nothing was sent. Should the total end first nevertheless, a write counts as possibly carried out.
        connect = min(math.inf if connect is None else connect, max(total - 0.1, total / 2))
    return aiohttp.ClientTimeout(total=total, connect=connect, ceil_threshold=math.inf)
