"""The whole way from a published document to a contract."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import attrs

from generator.contract import pointer
from generator.contract.document import METHODS, Contract, Origin
from generator.lint.references import TAKEN
from generator.python_api.naming.words import snake
from generator.releases.importing import published as publisher
from generator.releases.importing.compose import house
from generator.releases.importing.compose.calls import Call, calls
from generator.releases.importing.compose.equals import unified
from generator.releases.importing.compose.operations import Operations
from generator.releases.importing.compose.placing import Placer
from generator.releases.importing.compose.references import prune
from generator.releases.importing.compose.rename import renamed_in
from generator.releases.importing.lock import Lock, call

if TYPE_CHECKING:
    from collections.abc import Mapping

    from generator.contract.document import OperationNode, Schema


@attrs.frozen
class Composed:
    """The contract, and what of the document it leaves out (`GET /pets: header parameter X-Page`).

    `merged`: a name that the rules found -> the component that users know already and that says the same.
    """

    contract: Contract
    left_out: tuple[str, ...]
    merged: Mapping[str, str] = attrs.field(factory=dict)


def compose(document: Schema, lock: Lock | None = None) -> Composed:
    """A contract of everything that the document has, by the names of the lock."""
    known = lock or Lock()
    published = Contract(document)
    every = publisher.nodes(published)
    refused = [f"{call(node)}: {why}" for node in every if (why := publisher.unsendable(node))]
    nodes = [node for node in every if not publisher.unsendable(node)]
    listings = frozenset(call(node) for node in nodes if publisher.listing(published, node))
    places = calls(nodes, listings, known)
    placer = Placer(known, frozenset(name.lower() for name in {*house.schemas(), *TAKEN}))
    operations = Operations(published, placer, known, listings)
    paths: dict[str, dict[str, Any]] = {}
    files: dict[str, str] = {}
    # What users know comes first, so that new things are measured against it.
    for node in sorted(nodes, key=lambda one: (call(one) not in known.operations, not places[call(one)].newest)):
        home = _home(node, places[call(node)], known)
        files[node.path] = home
        data, path_parameters = operations.operation(node, places[call(node)], home)
        item = paths.setdefault(node.path, {})
        if path_parameters and "parameters" not in item:
            item["parameters"] = path_parameters
        item[node.method] = data
    for made in placer.shelf.made.values():
        made.settle()
    schemas = placer.shelf.schemas()
    homes = {name: _shared(name, made.homes, known) for name, made in placer.shelf.made.items()}
    renamed = unified(schemas, frozenset(known.components))
    order = {node.path: None for node in nodes}
    whole = {
        "openapi": "3.0.3",
        "info": _info(document),
        "paths": {path: _ordered(renamed_in(paths[path], renamed)) for path in order},
        "components": {"schemas": {name: renamed_in(schemas[name], renamed) for name in sorted(schemas)}},
    }
    prune(whole)
    origins = {pointer.join("components", "schemas", name): Origin(homes[name], f"/schemas/{name}") for name in schemas}
    origins |= {
        pointer.join("paths", path): Origin(file, pointer.join("paths", key(path))) for path, file in files.items()
    }
    left_out = tuple(dict.fromkeys((*refused, *placer.left_out, *operations.left_out)))
    merged = {name: stays for name, stays in renamed.items() if stays in known.components}
    return Composed(Contract(whole, origins), left_out, merged)


def key(path: str) -> str:
    """A path's name in its file: version and segments below the resource, dotted."""
    parts = [part.strip("{}") for part in path.split("/") if part]
    versions = [at for at, part in enumerate(parts) if re.fullmatch(r"v\d+\.\d+", part)]
    if not versions or len(parts) < 3:
        return ".".join(parts)
    below = ".".join(parts[versions[0] :])
    return f"actions.{below}" if parts[1] == "actions" else below


def _info(document: Schema) -> Schema:
    info = document.get("info") if isinstance(document.get("info"), dict) else {}
    return {"title": str((info or {}).get("title", "API")), "version": str((info or {}).get("version", "0"))}


def _home(node: OperationNode, at: Call, lock: Lock) -> str:
    """The file of a path: where the lock has it, else where its namespace is."""
    files = [lock.operations[c].file for m in METHODS if (c := f"{m.upper()} {node.path}") in lock.operations]
    stem = re.sub(r"[^a-z0-9-]+", "-", snake(at.root).replace("_", "-")).strip("-")
    return files[0] if files else f"resources/{stem}.yaml"


def _shared(name: str, homes: dict[str, None], lock: Lock) -> str:
    """The file of a component: the lock's, that of the only file that uses it, or the common one."""
    locked = lock.components.get(name)
    if locked is not None:
        return locked.file
    return next(iter(homes)) if len(homes) == 1 and name not in house.schemas() else house.FILE


def _ordered(item: dict[str, Any]) -> dict[str, Any]:
    return {name: item[name] for name in ("parameters", *METHODS) if name in item}
