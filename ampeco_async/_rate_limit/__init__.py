"""The rate gate: calls start at a pace that the tenant accepts, in order, interactive ones first."""

from ampeco_async._rate_limit.gate import Lease, RateGate
from ampeco_async._rate_limit.limits import RateLimits
from ampeco_async._rate_limit.registry import rate_gate
from ampeco_async._rate_limit.store import RateStore, RateStoreError

__all__ = ["Lease", "RateGate", "RateLimits", "RateStore", "RateStoreError", "rate_gate"]
