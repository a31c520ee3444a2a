"""What refers to what."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.contract.document import Schema


def references(node: Any) -> Iterator[str]:
    """Every $ref below a node."""
    if isinstance(node, list):
        for child in node:
            yield from references(child)
    elif isinstance(node, dict):
        if isinstance(node.get("$ref"), str):
            yield node["$ref"]
        else:
            for child in node.values():
                yield from references(child)


def prune(document: Schema) -> None:
    """Takes out the schema components that no operation reaches, also those that only refer to each other."""
    components = document.get("components", {})
    schemas: dict[str, Schema] = components.get("schemas", {})
    seen: set[str] = set()
    pending: list[Any] = [document["paths"], {key: part for key, part in components.items() if key != "schemas"}]
    while pending:
        for target in references(pending.pop()):
            name = target.rsplit("/", 1)[-1]
            if target.startswith("#/components/schemas/") and name in schemas and name not in seen:
                seen.add(name)
                pending.append(schemas[name])
    for name in [name for name in schemas if name not in seen]:
        del schemas[name]
