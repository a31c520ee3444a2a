"""A simulated tenant of the AMPECO public API, for tests and demonstrations.

async with Simulator(seed=7, charge_points=200, sessions=50_000) as sim:
    client = AmpecoClient(sim.url, token=sim.token)
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from ampeco_simulator.fault import Fault
    from ampeco_simulator.faults import Faults
    from ampeco_simulator.latency import LongTail, Uniform
    from ampeco_simulator.pipeline import MODE_HEADER
    from ampeco_simulator.samples import Sample
    from ampeco_simulator.tenant import Simulator

__all__ = ["MODE_HEADER", "Fault", "Faults", "LongTail", "Sample", "Simulator", "Uniform"]

_MODULES = {
    "Fault": "fault",
    "Faults": "faults",
    "LongTail": "latency",
    "MODE_HEADER": "pipeline",
    "Sample": "samples",
    "Simulator": "tenant",
    "Uniform": "latency",
}


def __getattr__(name: str) -> Any:
    """Load a public name when it is first used: test runs that do not need a tenant do not pay for it."""
    module = _MODULES.get(name)
    if module is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f"{__name__}.{module}"), name)
