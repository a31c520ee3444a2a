"""One gate for each tenant and token of this process."""

from __future__ import annotations

import threading
from collections import OrderedDict
from typing import TYPE_CHECKING, Final
from weakref import WeakValueDictionary

from ampeco_async import _fork
from ampeco_async._clock import Clock
from ampeco_async._rate_limit.gate import PacedGate, RateGate
from ampeco_async._rate_limit.store import RateStore

if TYPE_CHECKING:
    from ampeco_async._rate_limit.limits import RateLimits

# Gates kept though no client uses them, since the tenant still counts their calls.
_KEPT: Final = 128

_Key = tuple[str, str, Clock, RateStore | None]
_lock = threading.Lock()
_in_use: Final[WeakValueDictionary[_Key, PacedGate]] = WeakValueDictionary()
_recent: Final[OrderedDict[_Key, PacedGate]] = OrderedDict()


class _LockAfterFork:
    """Replaces the lock in the child of a fork, where a thread that does not exist there may hold it."""

    def after_fork(self) -> None:
        """Make a new lock."""
        global _lock
        _lock = threading.Lock()


_lock_after_fork: Final = _LockAfterFork()
_fork.register(_lock_after_fork)


def rate_gate(
    origin: str, token_fingerprint: str, limits: RateLimits | None, *, clock: Clock, store: RateStore | None = None
) -> RateGate:
    """Return the gate that all calls with this token to this tenant share.

    Args:
        origin: the tenant, ``https://tenant.example``.
        token_fingerprint: a one-way hash, never the token.
        limits: if clients of one gate give different ones, the lower ceilings apply. ``None`` gives the client a gate
            of its own that paces nothing and only holds calls back after a 429.
        clock: time for all waits.
        store: shares the count with other processes.
    """
    if limits is None:
        # Loaded only where it is needed, like the shared gate: imports are part of every program's start.
        from ampeco_async._rate_limit.unpaced_gate import UnpacedGate

        return UnpacedGate(clock, origin)
    key = (origin, token_fingerprint, clock, store)
    with _lock:
        gate = _in_use.get(key)
        if gate is None:
            if store is None:
                gate = PacedGate(limits, clock, origin)
            else:
                from ampeco_async._rate_limit.shared_gate import SharedGate

                gate = SharedGate(limits, clock, store, f"{origin} {token_fingerprint}", origin)
            _in_use[key] = gate
        else:
            gate.tighten(limits)
        _recent[key] = gate
        _recent.move_to_end(key)
        if len(_recent) > _KEPT:
            _recent.popitem(last=False)
    return gate
