"""Reconcile two contracts: the entry point of this package."""

from __future__ import annotations

import copy
from typing import TYPE_CHECKING, Any

import attrs

from generator.contract import pointer
from generator.contract.document import METHODS, Contract
from generator.contract.references import iter_references, remove_unreferenced, rename_references
from generator.document_import.composition.merging import merge_equal_components
from generator.document_import.import_report import ImportChange, left_out_change
from generator.document_import.published import release
from generator.document_import.reconciliation.components import ComponentReconciler
from generator.document_import.reconciliation.operations import OperationReconciler

if TYPE_CHECKING:
    from generator.contract.document import SourceLocation
    from generator.document_import.composition.composer import Composition


@attrs.frozen
class Reconciliation:
    """The updated contract and the changes that led to it."""

    contract: Contract
    changes: tuple[ImportChange, ...]


def reconcile(before: Contract, composition: Composition) -> Reconciliation:
    """Return the current contract with everything new in a composition. Neither of the two is modified."""
    locations = dict(before.locations)
    ours = Contract(copy.deepcopy(before.document), locations)
    theirs = Contract(copy.deepcopy(composition.contract.document), composition.contract.locations)
    changes = [left_out_change(text) for text in composition.left_out]
    components = ComponentReconciler(ours, theirs, unpublished_components(before), changes)
    operations = OperationReconciler(ours, release(theirs.document), unpublished_operations(before), changes)
    for path, item in theirs.document["paths"].items():
        for method in (method for method in METHODS if method in item):
            operations.reconcile(path, method, item[method], item.get("parameters", []))
        locations.setdefault(_path_pointer(path), theirs.locations[_path_pointer(path)])
    for name in sorted(theirs.schemas.keys() & ours.schemas.keys()):
        components.reconcile(name)
    _add_referenced_components(ours, theirs, locations)
    _sort_paths(ours, before)
    _report_kept_operations(ours, theirs, changes)
    _update_info(ours, theirs)
    document = rename_references(ours.document, merge_equal_components(ours.schemas, frozenset(before.schemas)))
    remove_unreferenced(document)
    return Reconciliation(Contract(document, locations), tuple(sorted(set(changes))))


def unpublished_components(contract: Contract) -> frozenset[str]:
    """Return the components that no operation with ``x-evidence: full`` reaches: their content is a guess."""
    published: set[str] = set()
    for node in contract.operations():
        if node.data.get("x-evidence") == "full":
            _add_reached(contract, [node.data, *node.parameters], published)
    return frozenset(contract.schemas) - published


def unpublished_operations(contract: Contract) -> frozenset[str]:
    """Return the operations (``GET /path``) whose parameters and bodies are a guess, by ``x-evidence``."""
    return frozenset(node.key for node in contract.operations() if node.data.get("x-evidence") != "full")


def _add_reached(contract: Contract, start: Any, reached: set[str]) -> None:
    pending = [start]
    while pending:
        for target in iter_references(pending.pop()):
            kind, name = target.split("/")[-2:]
            if kind != "schemas":
                pending.append(contract.resolve({"$ref": target}))
            elif name not in reached:
                reached.add(name)
                pending.append(contract.schemas[name])


def _path_pointer(path: str) -> str:
    return pointer.join("paths", path)


def _add_referenced_components(ours: Contract, theirs: Contract, locations: dict[str, SourceLocation]) -> None:
    """Add the new components that the updated operations and components refer to."""
    pending = [ours.document]
    schemas = ours.schemas
    while pending:
        for target in list(iter_references(pending.pop())):
            name = target.rsplit("/", 1)[-1]
            if target.startswith("#/components/schemas/") and name not in schemas and name in theirs.schemas:
                schemas[name] = theirs.schemas[name]
                at = pointer.join("components", "schemas", name)
                locations[at] = theirs.locations[at]
                pending.append(schemas[name])


def _sort_paths(ours: Contract, before: Contract) -> None:
    """Move each new path behind the last path of its file."""
    paths = ours.document["paths"]
    order = [path for path in paths if path in before.document["paths"]]
    for path in (path for path in paths if path not in before.document["paths"]):
        file = ours.locations[_path_pointer(path)].file
        same_file = [at for at, other in enumerate(order) if ours.locations[_path_pointer(other)].file == file]
        order.insert(same_file[-1] + 1 if same_file else len(order), path)
    ours.document["paths"] = {path: paths[path] for path in order}


def _report_kept_operations(ours: Contract, theirs: Contract, changes: list[ImportChange]) -> None:
    published = {node.key for node in theirs.operations()}
    kept = [node.key for node in ours.operations() if node.key not in published]
    changes += [ImportChange("kept", key, "an operation") for key in kept]


def _update_info(ours: Contract, theirs: Contract) -> None:
    """Set the newer of the two releases, and list every tag."""
    info = ours.document.setdefault("info", {})
    our_release, their_release = release(ours.document), release(theirs.document)
    if _number(their_release) > _number(our_release):
        info["version"] = their_release
    if "tags" in ours.document:
        listed = {tag["name"] for tag in ours.document["tags"]}
        used = {tag for node in ours.operations() for tag in node.data.get("tags", ())}
        tags = [*ours.document["tags"], *({"name": tag} for tag in used - listed)]
        ours.document["tags"] = sorted(tags, key=lambda tag: str(tag["name"]))


def _number(version: str) -> tuple[int, ...]:
    return tuple(int(part) for part in version.split("."))
