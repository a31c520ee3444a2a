"""Compose a contract from a published document: the entry point of this package."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import attrs

from generator.contract import pointer
from generator.contract.document import METHODS, Contract, SourceLocation
from generator.contract.references import remove_unreferenced, rename_references
from generator.document_import import published
from generator.document_import.composition.component_extractor import ComponentExtractor
from generator.document_import.composition.defaults import COMMON_FILE, default_schemas
from generator.document_import.composition.merging import merge_equal_components
from generator.document_import.composition.method_names import MethodName, method_names
from generator.document_import.composition.operations import OperationComposer
from generator.document_import.name_lock import NameLock
from generator.lint.references import RESERVED_NAMES
from generator.python_api.naming.words import snake

if TYPE_CHECKING:
    from collections.abc import Mapping

    from generator.contract.document import OperationNode, Schema
    from generator.document_import.name_lock import ComponentNames


@attrs.frozen
class Composition:
    """A composed contract.

    Attributes:
        contract: The contract, with the file of each path and component.
        left_out: The parts of the document that it cannot express: ``GET /pets: header parameter X-Page``.
        merged: Names built by rule, each with the equal component with a locked name that is used instead.
    """

    contract: Contract
    left_out: tuple[str, ...]
    merged: Mapping[str, str] = attrs.field(factory=dict)


def compose(document: Schema, lock: NameLock | None = None) -> Composition:
    """Compose a contract of everything in the document, with the names of the lock."""
    lock = lock or NameLock()
    source = Contract(document)
    all_nodes = published.operation_nodes(source)
    unsupported = [f"{node.key}: {why}" for node in all_nodes if (why := published.unsupported_path(node))]
    nodes = [node for node in all_nodes if not published.unsupported_path(node)]
    listings = frozenset(node.key for node in nodes if published.is_listing(source, node))
    names = method_names(nodes, listings, lock)
    extractor = ComponentExtractor(lock, frozenset(name.lower() for name in {*default_schemas(), *RESERVED_NAMES}))
    operations = OperationComposer(source, extractor, lock, listings)
    paths: dict[str, dict[str, Any]] = {}
    files: dict[str, str] = {}
    # Locked operations first: new schemas are then compared with components whose names users know.
    for node in sorted(nodes, key=lambda one: (one.key not in lock.operations, not names[one.key].is_newest)):
        name = names[node.key]
        files[node.path] = file = _path_file(node, name, lock)
        operation, path_parameters = operations.compose(node, name, file)
        item = paths.setdefault(node.path, {})
        if path_parameters and "parameters" not in item:
            item["parameters"] = path_parameters
        item[node.method] = operation
    for component in extractor.registry.components.values():
        component.write_required()
    schemas = extractor.registry.schemas()
    for component_name, schema in schemas.items():
        _name_members(schema, lock.components.get(component_name))
    component_files = {
        name: _component_file(name, component.files, lock) for name, component in extractor.registry.components.items()
    }
    new_names = merge_equal_components(schemas, frozenset(lock.components))
    composed = {
        "openapi": "3.0.3",
        "info": _info(document),
        "paths": {path: _order_methods(rename_references(paths[path], new_names)) for path in _unique_paths(nodes)},
        "components": {"schemas": {name: rename_references(schemas[name], new_names) for name in sorted(schemas)}},
    }
    remove_unreferenced(composed)
    locations = {
        pointer.join("components", "schemas", name): SourceLocation(component_files[name], f"/schemas/{name}")
        for name in schemas
    }
    locations |= {
        pointer.join("paths", path): SourceLocation(file, pointer.join("paths", path_key(path)))
        for path, file in files.items()
    }
    left_out = tuple(dict.fromkeys((*unsupported, *extractor.left_out, *operations.left_out)))
    merged = {name: remaining for name, remaining in new_names.items() if remaining in lock.components}
    return Composition(Contract(composed, locations), left_out, merged)


def path_key(path: str) -> str:
    """Return the key of a path in its file: the version and the segments after the resource, dotted."""
    parts = [part.strip("{}") for part in path.split("/") if part]
    versions = [index for index, part in enumerate(parts) if re.fullmatch(r"v\d+\.\d+", part)]
    if not versions or len(parts) < 3:
        return ".".join(parts)
    key = ".".join(parts[versions[0] :])
    return f"actions.{key}" if parts[1] == "actions" else key


def _unique_paths(nodes: list[OperationNode]) -> list[str]:
    return list(dict.fromkeys(node.path for node in nodes))


def _info(document: Schema) -> Schema:
    info = document.get("info") if isinstance(document.get("info"), dict) else {}
    return {"title": str((info or {}).get("title", "API")), "version": str((info or {}).get("version", "0"))}


def _path_file(node: OperationNode, name: MethodName, lock: NameLock) -> str:
    """Return the file of a path: the locked one, else that of its first namespace."""
    keys = [f"{method.upper()} {node.path}" for method in METHODS]
    files = [lock.operations[key].file for key in keys if key in lock.operations]
    stem = re.sub(r"[^a-z0-9-]+", "-", snake(name.root).replace("_", "-")).strip("-")
    return files[0] if files else f"resources/{stem}.yaml"


def _component_file(name: str, files: set[str], lock: NameLock) -> str:
    """Return the file of a component: the locked one, else that of the only file that uses it, else the common one."""
    locked = lock.components.get(name)
    if locked is not None:
        return locked.file
    return next(iter(files)) if len(files) == 1 and name not in default_schemas() else COMMON_FILE


def _name_members(schema: Schema, locked: ComponentNames | None) -> None:
    """Add the locked names of enum values to an enum."""
    values = schema.get("enum", ())
    names = {value: name for value, name in (locked.members if locked else {}).items() if value in values}
    if names:
        schema["x-python-names"] = names


def _order_methods(item: dict[str, Any]) -> dict[str, Any]:
    return {name: item[name] for name in ("parameters", *METHODS) if name in item}
