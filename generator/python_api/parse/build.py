"""Build the API description (``ir.Api``) of a bundled contract."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.python_api.ir import Api
from generator.python_api.parse import components
from generator.python_api.parse.external_parser import parse_types
from generator.python_api.parse.operations import operations
from generator.python_api.parse.reach import reach

if TYPE_CHECKING:
    from generator.contract.document import Contract


def build(contract: Contract) -> Api:
    """Return the API of a contract that has passed the structural lint.

    Raises:
        ProblemsError: The parser cannot take in a part of the contract.
    """
    parsed = parse_types(contract)
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
