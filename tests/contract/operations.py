"""The generated surface, found the way a user would reach it."""

from __future__ import annotations

from functools import reduce
from importlib import import_module
from typing import TYPE_CHECKING, Any

from ampeco_async._operation import Operation
from ampeco_async._pagination import Page
from ampeco_async.api import RESOURCES

if TYPE_CHECKING:
    from ampeco_async import AmpecoClient
    from ampeco_simulator import Sample, Simulator


def operations() -> list[Operation[Any]]:
    """Every operation of every generated module."""
    modules = sorted({module for versions in RESOURCES.values() for module, _ in versions.values()})
    return [
        value
        for module in modules
        for value in vars(import_module(f"ampeco_async.api.{module}")).values()
        if isinstance(value, Operation)
    ]


async def call(ampeco: AmpecoClient, operation: Operation[Any], sample: Sample, **options: Any) -> Any:
    """Call the operation by its Python name; of a listing, the items of its first page."""
    method = reduce(getattr, operation.name.split("."), ampeco)
    body = [] if sample.body is None else [sample.body]
    answer = await method(*sample.arguments, *body, **options)
    return answer.items if isinstance(answer, Page) else answer


async def called_once(sim: Simulator, ampeco: AmpecoClient, operation: Operation[Any], **options: Any) -> Any:
    """The result of one call, after making sure that exactly this operation was asked for exactly once."""
    sample = sim.sample(operation.id)
    before = sim.calls.copy()
    result = await call(ampeco, operation, sample, **options)
    assert sim.calls - before == {operation.id: 1}
    return result
