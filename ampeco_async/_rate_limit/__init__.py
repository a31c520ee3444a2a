"""The rate gate: calls start at a pace that the tenant accepts, in order, interactive ones first."""

from ampeco_async._rate_limit.gate import OPEN_GATE, RateGate
from ampeco_async._rate_limit.permit import Permit
from ampeco_async._rate_limit.registry import rate_gate
from ampeco_async._rate_limit.rules import Priority, RateLimits
from ampeco_async._rate_limit.store import RateStore, RateStoreError

__all__ = ["OPEN_GATE", "Permit", "Priority", "RateGate", "RateLimits", "RateStore", "RateStoreError", "rate_gate"]
