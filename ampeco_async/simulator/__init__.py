"""A simulated tenant of the AMPECO public API, for tests and demonstrations.

async with Simulator(seed=7, charge_points=200, sessions=50_000) as sim:
    client = AmpecoClient(sim.url, token=sim.token)
"""

from __future__ import annotations

from ampeco_async.simulator.faults import Fault, Faults
from ampeco_async.simulator.pipeline import MODE_HEADER
from ampeco_async.simulator.samples import Sample
from ampeco_async.simulator.tenant import Simulator

__all__ = ["MODE_HEADER", "Fault", "Faults", "Sample", "Simulator"]
