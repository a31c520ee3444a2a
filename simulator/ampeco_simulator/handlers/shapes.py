"""What the contract shows of each collection, and which parts of an item it shows only to who asks.

Parts are asked for by two kinds of parameters: `include[]`, whose values name fields, and flags such as
`withPriceBreakdown`, whose names do.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ampeco_simulator.state.addresses import address_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ampeco_simulator.contract import Contract, Operation
    from ampeco_simulator.schemas import Schema, Schemas


class Shapes:
    """The shapes of one contract."""

    def __init__(self, contract: Contract) -> None:
        self._schemas = contract.schemas
        self._shown: dict[str, Operation] = {}
        self._parts: dict[int, frozenset[str]] = {}
        for operation in sorted(contract.operations.values(), key=_preference):
            address = address_of(operation.path)
            if address.kind == "collection" and operation.method in ("GET", "POST") and operation.item is not None:
                self._shown.setdefault(address.name, operation)
            if operation.method == "GET" and operation.item is not None:
                asked = included(operation, self._schemas) | frozenset(flags(operation).values())
                key = id(self._schemas.lookup(operation.item))
                self._parts[key] = self._parts.get(key, frozenset()) | asked

    def of(self, collection: str) -> Operation | None:
        """The operation that shows a collection, or a document, in the newest shape; None when none does."""
        return self._shown.get(collection)

    def parts(self, item: Schema) -> frozenset[str]:
        """What can be asked for where items have that schema: read one by one, or listed."""
        return self._parts.get(id(self._schemas.lookup(item)), frozenset())


def included(operation: Operation, schemas: Schemas) -> frozenset[str]:
    """The parts that an operation's `include[]` names."""
    include = operation.query_parameter("include")
    items = schemas.flat(schemas.flat(include.schema).get("items", {})) if include else {}
    return frozenset(str(value) for value in items.get("enum", ()))


def flags(operation: Operation) -> Mapping[str, str]:
    """The parts that an operation's flags name: `withPriceBreakdown` is for `priceBreakdown`."""
    names = (parameter.name for parameter in operation.query_parameters if parameter.name.startswith("with"))
    return {name: name[4:5].lower() + name[5:] for name in names}


def _preference(operation: Operation) -> tuple[bool, bool]:
    """Reading before writing, what stays before what is deprecated."""
    return operation.method != "GET", operation.deprecated
