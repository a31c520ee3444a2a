"""An index of responses: which operation returns a collection, and which fields of an item are optional parts.

Optional parts are returned only on request, by two kinds of query parameters: ``include[]``, whose values are names of
fields, and flags such as ``withPriceBreakdown``, whose own names contain the field.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ampeco_simulator.contract.operation_paths import parse_operation_path

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ampeco_simulator.contract.operations import Contract, Operation
    from ampeco_simulator.contract.schemas import Schema, Schemas


class ResponseIndex:
    """Looks up operations and optional parts in one contract."""

    def __init__(self, contract: Contract) -> None:
        self._schemas = contract.schemas
        self._operations: dict[str, Operation] = {}
        self._parts: dict[int, frozenset[str]] = {}
        for operation in sorted(contract.operations.values(), key=_preference):
            path = parse_operation_path(operation.path)
            if path.kind == "collection" and operation.method in ("GET", "POST") and operation.item is not None:
                self._operations.setdefault(path.name, operation)
            if operation.method == "GET" and operation.item is not None:
                parts = included_parts(operation, self._schemas) | frozenset(flagged_parts(operation).values())
                key = id(self._schemas.resolve(operation.item))
                self._parts[key] = self._parts.get(key, frozenset()) | parts

    def operation_for(self, collection: str) -> Operation | None:
        """Return the operation with the newest response schema of a collection or document, None without any."""
        return self._operations.get(collection)

    def optional_parts(self, item: Schema) -> frozenset[str]:
        """Return the parts that any reading operation with this item schema can include."""
        return self._parts.get(id(self._schemas.resolve(item)), frozenset())


def included_parts(operation: Operation, schemas: Schemas) -> frozenset[str]:
    """Return the names of the parts that the ``include[]`` parameter of an operation allows."""
    include = operation.query_parameter("include")
    items = schemas.flat(schemas.flat(include.schema).get("items", {})) if include else {}
    return frozenset(str(value) for value in items.get("enum", ()))


def flagged_parts(operation: Operation) -> Mapping[str, str]:
    """Return the part of each flag of an operation: ``withPriceBreakdown`` includes ``priceBreakdown``."""
    names = (parameter.name for parameter in operation.query_parameters if parameter.name.startswith("with"))
    return {name: name[4:5].lower() + name[5:] for name in names}


def _preference(operation: Operation) -> tuple[bool, bool]:
    """Sort reading operations before writing ones, then current before deprecated ones."""
    return operation.method != "GET", operation.deprecated
