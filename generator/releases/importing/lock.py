"""The names that users have: kept in a file beside the contract, so that no import changes them by itself.

An operation has its id, its Python name, and the components of its parameters, body and successes. A component has its
file, its kind and the components of its parts; so every nested schema of every operation has its name here.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from generator.contract import pointer, shapes, source
from generator.problem import Problem, ProblemsError
from generator.python_api.naming.places import place, resource_root
from generator.python_api.parse.operations import is_listing
from generator.releases.importing.style import dumped

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from generator.contract.document import Contract, OperationNode, Schema

_HEADER = (
    "The names that users have. Written by `python -m generator import` and `lock`; a changed line breaks somebody."
)


@attrs.frozen
class LockedOperation:
    """`parts`: what stands where: `body`, a status, the name of a parameter -> component."""

    id: str
    python: str
    file: str
    parts: Mapping[str, str] = attrs.field(factory=dict)


@attrs.frozen
class LockedComponent:
    """`parts`: property, or tag value of a union member ("" for the untagged one), or "" for items -> component."""

    file: str
    kind: str
    parts: Mapping[str, str] = attrs.field(factory=dict)


@attrs.frozen
class Lock:
    """Operations by `GET /path`, components by name."""

    operations: Mapping[str, LockedOperation] = attrs.field(factory=dict)
    components: Mapping[str, LockedComponent] = attrs.field(factory=dict)


def call(node: OperationNode) -> str:
    return f"{node.method.upper()} {node.path}"


def lock_of(contract: Contract) -> Lock:
    """The names that a contract gives."""
    roots = frozenset(root for path in contract.document["paths"] if (root := resource_root(path)) is not None)
    operations = {call(node): _operation(contract, node, roots) for node in contract.operations()}
    components = {name: _component(contract, name, schema) for name, schema in contract.schemas.items()}
    return Lock(operations, components)


def kind_of(schema: Schema) -> str:
    """object, enum, union, open, map, array or plain."""
    if shapes.is_union(schema):
        return "union"
    if shapes.is_model(schema):
        return "object"
    if shapes.is_enum(schema):
        return "enum"
    if shapes.is_map(schema):
        return "map"
    if shapes.is_open(schema):
        return "open"
    return "array" if "items" in schema else "plain"


def named_in(schema: Any) -> str | None:
    """The component at a place, through arrays, free keys and open unions."""
    while isinstance(schema, dict):
        if (name := shapes.ref(schema)) is not None:
            return name
        schema = shapes.open_union(schema) or schema.get("items") or schema.get("additionalProperties")
    return None


def read(path: Path) -> Lock:
    """The lock of a file; an empty one where there is no file."""
    if not path.is_file():
        return Lock()
    content = source.parse(path.read_text(encoding="utf-8"), path.name)
    try:
        return Lock(
            {key: LockedOperation(**value) for key, value in content["operations"].items()},
            {key: LockedComponent(**value) for key, value in content["components"].items()},
        )
    except (KeyError, TypeError, AttributeError) as error:
        raise ProblemsError([Problem(path.name, "lock", f"not a lock of names: {error}")]) from error


def text(lock: Lock) -> str:
    """The lock as the file holds it, sorted."""
    operations = {key: _plain(value) for key, value in sorted(lock.operations.items())}
    components = {key: _plain(value) for key, value in sorted(lock.components.items())}
    return dumped({"operations": operations, "components": components}, _HEADER)


def _plain(value: Any) -> dict[str, Any]:
    return {key: part for key, part in attrs.asdict(value).items() if part != {}}


def _operation(contract: Contract, node: OperationNode, roots: frozenset[str]) -> LockedOperation:
    listing = is_listing(contract, node)
    at = place(node.path, node.method, listing=listing, override=node.data.get("x-python-name"), roots=roots)
    schemas = {str(parameter.get("name")): parameter.get("schema") for parameter in node.parameters}
    if "requestBody" in node.data:
        schemas["body"] = shapes.json_schema(node.data["requestBody"])
    schemas |= {str(status): schema for status, schema in shapes.success(contract, node.data).items()}
    parts = {key: name for key, schema in schemas.items() if (name := named_in(schema)) is not None}
    origin = contract.origins.get(pointer.join("paths", node.path))
    file = origin.file if origin is not None else ""
    return LockedOperation(node.data["operationId"], ".".join((at.root, *at.chain, at.verb)), file, parts)


def _component(contract: Contract, name: str, schema: Schema) -> LockedComponent:
    origin = contract.origins.get(f"/components/schemas/{name}")
    file = origin.file if origin is not None else "common.yaml"
    kind = kind_of(schema)
    if kind == "union":
        mapping = schema.get("discriminator", {}).get("mapping", {})
        parts = {value: shapes.name_of(target) for value, target in mapping.items()}
        members = [member_name for member in schema["oneOf"] if (member_name := shapes.ref(member))]
        untagged = next((member for member in members if member not in parts.values()), None)
        parts |= {"": untagged} if untagged else {}
    elif kind == "object":
        properties: dict[str, Schema] = schema["properties"]
        parts = {wire: part for wire, child in properties.items() if (part := named_in(child)) is not None}
    else:
        part = named_in(schema)
        parts = {"": part} if part else {}
    return LockedComponent(file, kind, parts)
