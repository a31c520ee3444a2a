"""One gate for each tenant and token of this process."""

from __future__ import annotations

import threading
from collections import OrderedDict
from typing import TYPE_CHECKING, Final
from weakref import WeakValueDictionary

from ampeco_async._clock import Clock
from ampeco_async._rate_limit.gate import OPEN_GATE, RateGate
from ampeco_async._rate_limit.store import RateStore
from ampeco_async._rate_limit.tenant_gate import TenantGate

if TYPE_CHECKING:
    from ampeco_async._rate_limit.rules import RateLimits

# Gates kept though no client holds them, since the tenant still counts their calls.
_KEPT: Final = 128

_Key = tuple[str, str, Clock, RateStore | None]
_lock: Final = threading.Lock()
_live: Final[WeakValueDictionary[_Key, TenantGate]] = WeakValueDictionary()
_recent: Final[OrderedDict[_Key, TenantGate]] = OrderedDict()


def rate_gate(
    tenant_origin: str, token_key: str, limits: RateLimits | None, *, clock: Clock, store: RateStore | None = None
) -> RateGate:
    """Return the gate that all calls with this token to this tenant share; `limits` None switches the limits off.

    `token_key` is a one-way fingerprint, never the token. Of different limits given for one gate the lower ones hold.
    """
    if limits is None:
        return OPEN_GATE
    key = (tenant_origin, token_key, clock, store)
    with _lock:
        gate = _live.get(key)
        if gate is None:
            if store is None:
                gate = TenantGate(limits, clock)
            else:
                # Loaded only where processes share: imports are part of everybody's start.
                from ampeco_async._rate_limit.shared_gate import SharedGate

                gate = SharedGate(limits, clock, store, f"{tenant_origin} {token_key}")
            _live[key] = gate
        else:
            gate.tighten(limits)
        _recent[key] = gate
        _recent.move_to_end(key)
        if len(_recent) > _KEPT:
            _recent.popitem(last=False)
    return gate
