"""The names that users of the package rely on, stored in a file beside the contract so that no import changes them.

An operation has an id, a Python name, and the components of its parameters, body and successful responses. A component
has a file, a kind and the components of its parts. Together they name every nested schema of every operation.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from generator.contract import pointer, shapes, source
from generator.contract.yaml_style import dump
from generator.document_import.import_report import ImportChange
from generator.problem import Problem, ProblemsError
from generator.python_api.naming.operation_names import operation_name, resource_root
from generator.python_api.naming.tree import version_number
from generator.python_api.parse.operations import is_listing

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

    from generator.contract.document import Contract, OperationNode, Schema

_HEADER = (
    "Names that users of the package rely on; changing a line is a breaking change."
    " Written by `python -m generator import` and `lock`."
)


@attrs.frozen
class OperationNames:
    """The names of one operation; ``parts`` maps ``body``, a status or a parameter name to its component."""

    id: str
    python: str
    file: str
    parts: Mapping[str, str] = attrs.field(factory=dict)


@attrs.frozen
class ComponentNames:
    """The names in one component.

    ``parts`` maps a property, or the tag value of a union member (empty for the untagged one), or an empty string for
    the items of an array, to a component. ``members`` maps an enum value to the member name that the contract gives it
    (``x-python-names``).
    """

    file: str
    kind: str
    parts: Mapping[str, str] = attrs.field(factory=dict)
    members: Mapping[str, str] = attrs.field(factory=dict)


@attrs.frozen
class NameLock:
    """The names of operations by ``GET /path``, and of components by component name."""

    operations: Mapping[str, OperationNames] = attrs.field(factory=dict)
    components: Mapping[str, ComponentNames] = attrs.field(factory=dict)


def names_of(contract: Contract) -> NameLock:
    """Return the names that a contract gives to users."""
    roots = frozenset(root for path in contract.document["paths"] if (root := resource_root(path)) is not None)
    operations = {node.key: _operation_names(contract, node, roots) for node in contract.operations()}
    components = {name: _component_names(contract, name, schema) for name, schema in contract.schemas.items()}
    return NameLock(operations, components)


def merge_locks(stored: NameLock, current: NameLock) -> NameLock:
    """Return the names of ``current``, and those that only ``stored`` has."""
    return NameLock({**stored.operations, **current.operations}, {**stored.components, **current.components})


def read_lock(path: Path) -> NameLock:
    """Return the names in a file, or an empty lock if there is no file.

    Raises:
        ProblemsError: The file is not a name lock.
    """
    if not path.is_file():
        return NameLock()
    content = source.parse(path.read_text(encoding="utf-8"), path.name)
    try:
        return NameLock(
            {key: OperationNames(**value) for key, value in content["operations"].items()},
            {key: ComponentNames(**value) for key, value in content["components"].items()},
        )
    except (KeyError, TypeError, AttributeError) as error:
        raise ProblemsError([Problem(path.name, "lock", f"not a name lock: {error}")]) from error


def lock_text(lock: NameLock) -> str:
    """Return the text of the lock's file, sorted."""
    operations = {key: _as_dict(value) for key, value in sorted(lock.operations.items())}
    components = {key: _as_dict(value) for key, value in sorted(lock.components.items())}
    return dump({"operations": operations, "components": components}, _HEADER)


def breaking_name_changes(before: NameLock, after: NameLock) -> list[ImportChange]:
    """Return a change of kind ``renamed`` for every name in ``before`` that users could no longer use."""
    return [
        *_operation_changes(before, after),
        *_component_changes(before, after),
        *_default_version_changes(before, after),
    ]


def _as_dict(value: OperationNames | ComponentNames) -> dict[str, Any]:
    return {key: part for key, part in attrs.asdict(value).items() if part != {}}


def _operation_names(contract: Contract, node: OperationNode, roots: frozenset[str]) -> OperationNames:
    listing = is_listing(contract, node)
    at = operation_name(node.path, node.method, listing=listing, override=node.data.get("x-python-name"), roots=roots)
    schemas = {str(parameter.get("name")): parameter.get("schema") for parameter in node.parameters}
    if "requestBody" in node.data:
        schemas["body"] = shapes.json_schema(node.data["requestBody"])
    schemas |= {str(status): schema for status, schema in shapes.success(contract, node.data).items()}
    parts = {key: name for key, schema in schemas.items() if (name := shapes.component_of(schema)) is not None}
    location = contract.locations.get(pointer.join("paths", node.path))
    file = location.file if location is not None else ""
    return OperationNames(node.data["operationId"], ".".join((at.root, *at.chain, at.verb)), file, parts)


def _component_names(contract: Contract, name: str, schema: Schema) -> ComponentNames:
    location = contract.locations.get(pointer.join("components", "schemas", name))
    file = location.file if location is not None else "common.yaml"
    kind = shapes.kind(schema)
    if kind == "union":
        mapping = schema.get("discriminator", {}).get("mapping", {})
        parts = {value: shapes.name_of(target) for value, target in mapping.items()}
        members = [member_name for member in schema["oneOf"] if (member_name := shapes.ref(member))]
        untagged = next((member for member in members if member not in parts.values()), None)
        parts |= {"": untagged} if untagged else {}
    elif kind == "object":
        properties: dict[str, Schema] = schema["properties"]
        parts = {wire: part for wire, child in properties.items() if (part := shapes.component_of(child)) is not None}
    else:
        part = shapes.component_of(schema)
        parts = {"": part} if part else {}
    return ComponentNames(file, kind, parts, dict(schema.get("x-python-names", {})))


def _operation_changes(before: NameLock, after: NameLock) -> Iterator[ImportChange]:
    for key, old in before.operations.items():
        new = after.operations.get(key)
        if new is None:
            yield ImportChange("renamed", key, f"{old.python} no longer exists")
            continue
        if new.python != old.python:
            yield ImportChange("renamed", key, f"{old.python} would be {new.python}")
        if new.id != old.id:
            yield ImportChange("renamed", key, f"its id {old.id} would be {new.id}")
        for part, component in old.parts.items():
            if new.parts.get(part) not in {component, None} and not _is_open_object(before, component):
                yield ImportChange("renamed", f"{key} {part}", f"{component} would be {new.parts[part]}")


def _component_changes(before: NameLock, after: NameLock) -> Iterator[ImportChange]:
    for name, old in before.components.items():
        new = after.components.get(name)
        if new is None:
            yield ImportChange("renamed", name, "no longer exists")
            continue
        if new.kind != old.kind:
            yield ImportChange("renamed", name, f"of kind {old.kind} would be of kind {new.kind}")
        for part, component in old.parts.items():
            if new.parts.get(part) not in {component, None}:
                yield ImportChange("renamed", f"{name}.{part}", f"{component} would be {new.parts[part]}")
        for value, member in old.members.items():
            if new.members.get(value) != member:
                yield ImportChange("renamed", f"{name} {value}", f"{member} would have another name")


def _default_version_changes(before: NameLock, after: NameLock) -> Iterator[ImportChange]:
    """Yield the operations whose Python name without a version now calls a newer version."""
    old, new = _default_versions(before), _default_versions(after)
    for python, key in old.items():
        if python in new and new[python] != key:
            message = f"{python} now calls {new[python]}; this operation keeps only its name with a version"
            yield ImportChange("renamed", key, message)


def _default_versions(lock: NameLock) -> dict[str, str]:
    """Map each Python name without a version to the operation of the newest version."""
    newest: dict[str, str] = {}
    for key, operation in lock.operations.items():
        other = newest.get(operation.python)
        if other is None or _version(key) > _version(other):
            newest[operation.python] = key
    return newest


def _version(key: str) -> tuple[int, ...]:
    parts = [part[1:] for part in key.split("/") if part[:1] == "v" and part[1:].replace(".", "").isdecimal()]
    return version_number(parts[0]) if parts else ()


def _is_open_object(lock: NameLock, component: str) -> bool:
    """Return whether a component is an open object, which a component with known properties may replace."""
    names = lock.components.get(component)
    return names is not None and (names.kind == "open" or component.startswith("OpenObject"))
