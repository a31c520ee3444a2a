"""References between components: build, list, rename, and remove components without any."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from generator.contract.document import Schema

_SCHEMAS = "#/components/schemas/"


def reference(name: str) -> Schema:
    """Return a reference to a schema component."""
    return {"$ref": f"{_SCHEMAS}{name}"}


def iter_references(node: Any) -> Iterator[str]:
    """Yield every ``$ref`` in a node."""
    if isinstance(node, list):
        for child in node:
            yield from iter_references(child)
    elif isinstance(node, dict):
        if isinstance(node.get("$ref"), str):
            yield node["$ref"]
        else:
            for child in node.values():
                yield from iter_references(child)


def rename_references(node: Any, new_names: Mapping[str, str]) -> Any:
    """Return a copy of the node in which references and discriminator mappings use the new component names."""
    if isinstance(node, list):
        return [rename_references(child, new_names) for child in node]
    if not isinstance(node, dict):
        return node
    if isinstance(node.get("$ref"), str):
        return {"$ref": _rename(node["$ref"], new_names)}
    copy = {key: rename_references(child, new_names) for key, child in node.items()}
    if "propertyName" in node and isinstance(node.get("mapping"), dict):
        copy["mapping"] = {value: _rename(target, new_names) for value, target in node["mapping"].items()}
    return copy


def remove_unreferenced(document: Schema) -> None:
    """Remove the schema components that no operation reaches, including those that only refer to each other."""
    components = document.get("components", {})
    schemas: dict[str, Schema] = components.get("schemas", {})
    seen: set[str] = set()
    pending: list[Any] = [document["paths"], {key: part for key, part in components.items() if key != "schemas"}]
    while pending:
        for target in iter_references(pending.pop()):
            name = target.rsplit("/", 1)[-1]
            if target.startswith(_SCHEMAS) and name in schemas and name not in seen:
                seen.add(name)
                pending.append(schemas[name])
    for name in [name for name in schemas if name not in seen]:
        del schemas[name]


def _rename(target: str, new_names: Mapping[str, str]) -> str:
    head, _, name = target.rpartition("/")
    return f"{head}/{new_names.get(name, name)}"
