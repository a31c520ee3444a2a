"""The whole way from a bundled contract to the generator's own form."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.python_api.ir import Api
from generator.python_api.parse import adapter, components
from generator.python_api.parse.normalise import normalise
from generator.python_api.parse.operations import operations
from generator.python_api.parse.reach import reach

if TYPE_CHECKING:
    from generator.contract.document import Contract


def build(contract: Contract) -> Api:
    """The API; ProblemsError for what the parser could not take in. The contract has passed the structural lint."""
    parsed = adapter.parse(normalise(contract))
    reached = reach(contract)
    found = operations(contract, parsed)
    wanted = reached.request | reached.response | reached.parameters
    return Api(
        models=components.models(contract, parsed, reached),
        enums=tuple(enum for enum in components.enums(contract) if enum.name in wanted),
        unions=tuple(union for union in components.unions(contract) if union.name in wanted),
        operations=found,
        namespaces={name: str(text) for name, text in contract.document.get("x-namespaces", {}).items()},
    )
