"""Values of ``include`` parameters: each names a field of the result, or what it adds would land in ``extra``.

The lint command warns of these only: published documents leave such fields out, and an import has to accept them.
A test holds the contract of ``spec/`` to having all of them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from generator.contract import shapes
from generator.problem import Problem

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.contract.document import Contract, OperationNode, Schema

_NAMES = frozenset({"include", "include[]"})


def check(contract: Contract) -> Iterator[Problem]:
    """Yield a problem for every value that no success of the operation has a field for."""
    for node in contract.operations():
        for value in _values(contract, node):
            for schema in shapes.success(contract, node.data).values():
                result = _item(contract, schema)
                if shapes.is_model(result) and value not in result["properties"]:
                    where = contract.where(node.pointer)
                    yield Problem(where, "include", f"the result has no field for the include {value!r}")


def _values(contract: Contract, node: OperationNode) -> list[str]:
    """The known values of the operation's ``include`` parameter."""
    for parameter in node.parameters_in("query"):
        if parameter.get("name") in _NAMES:
            schema = _resolved(contract, parameter.get("schema"))
            values: list[str] = _resolved(contract, schema.get("items", schema)).get("enum", [])
            return values
    return []


def _item(contract: Contract, schema: Schema | None) -> Schema:
    """The resource in a success body: without its envelope, one item of a listing."""
    found = _resolved(contract, schema)
    if shapes.is_envelope(found):
        found = _resolved(contract, found["properties"]["data"])
    return _resolved(contract, found["items"]) if "items" in found else found


def _resolved(contract: Contract, node: Any) -> Schema:
    name = shapes.ref(node)
    found: Schema = contract.schemas.get(name, {}) if name is not None else node or {}
    return found
