"""A simulated tenant of the AMPECO public API, for tests and demonstrations.

    async with Simulator(seed=7, charge_points=200, sessions=50_000) as sim:
        client = AmpecoClient(sim.url, token=sim.token)

``simulator`` holds the ``Simulator``. A request passes through these packages, from top to bottom:

- ``http``: server, routing, authentication, rate limit; ``validation`` of query and body; ``faults`` on demand.
- ``handlers`` (list, read, create, update, delete) and ``actions`` (start a session, reset a charge point, ...).
- ``filtering`` and ``paging`` of listings; ``writing``: what of a body is stored, and its consequences; ``examples``:
  values for fields that a record does not store.
- ``runtime``: the parts of the tenant in one context, the time, and scheduled jobs.
- ``state``: collections of records; ``network`` and ``sessions``: their seeded records; ``notifications``: webhooks.
- ``contract``: operations and schemas of the bundled OpenAPI document.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from ampeco_simulator.faults.fault import Fault
    from ampeco_simulator.faults.latency import LongTail, Uniform
    from ampeco_simulator.faults.plan import Faults
    from ampeco_simulator.http.pipeline import MODE_HEADER
    from ampeco_simulator.samples import Sample
    from ampeco_simulator.simulator import Simulator

__all__ = ["MODE_HEADER", "Fault", "Faults", "LongTail", "Sample", "Simulator", "Uniform"]

_MODULES = {
    "Fault": "faults.fault",
    "Faults": "faults.plan",
    "LongTail": "faults.latency",
    "MODE_HEADER": "http.pipeline",
    "Sample": "samples",
    "Simulator": "simulator",
    "Uniform": "faults.latency",
}


def __getattr__(name: str) -> Any:
    """Import a public name on first use, so that importing the package (as a pytest plugin) is fast."""
    module = _MODULES.get(name)
    if module is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f"{__name__}.{module}"), name)
