"""Our contract and a composed one -> our contract, brought up to date, and the list of what happened."""

from __future__ import annotations

import copy
from typing import TYPE_CHECKING

import attrs

from generator.contract import pointer
from generator.contract.document import METHODS, Contract
from generator.releases.importing.change import Change
from generator.releases.importing.compose.equals import unified
from generator.releases.importing.compose.references import prune, references
from generator.releases.importing.compose.rename import renamed_in
from generator.releases.importing.lock import call
from generator.releases.importing.published import release
from generator.releases.importing.reconcile.components import Components
from generator.releases.importing.reconcile.operations import Operations
from generator.releases.importing.reconcile.trust import guessed, uncertain

if TYPE_CHECKING:
    from generator.contract.document import Origin
    from generator.releases.importing.compose.compose import Composed


@attrs.frozen
class Reconciled:
    contract: Contract
    changes: tuple[Change, ...]


def reconcile(before: Contract, composed: Composed) -> Reconciled:
    """Neither of the two is changed."""
    origins = dict(before.origins)
    ours = Contract(copy.deepcopy(before.document), origins)
    theirs = Contract(copy.deepcopy(composed.contract.document), composed.contract.origins)
    changes = [Change("left out", *text.split(": ", 1)) for text in composed.left_out]
    components = Components(ours, theirs, guessed(before), changes)
    operations = Operations(ours, release(theirs.document), uncertain(before), changes)
    for path, item in theirs.document["paths"].items():
        for method in (method for method in METHODS if method in item):
            operations.operation(path, method, item[method], item.get("parameters", []))
        origins.setdefault(_path(path), theirs.origins[_path(path)])
    for name in sorted(theirs.schemas.keys() & ours.schemas.keys()):
        components.component(name)
    _bring(ours, theirs, origins)
    _sort(ours, before)
    _operations_kept(ours, theirs, changes)
    _info(ours, theirs)
    document = renamed_in(ours.document, unified(ours.schemas, frozenset(before.schemas)))
    prune(document)
    return Reconciled(Contract(document, origins), tuple(sorted(set(changes))))


def _path(path: str) -> str:
    return pointer.join("paths", path)


def _bring(ours: Contract, theirs: Contract, origins: dict[str, Origin]) -> None:
    """The new components that something of ours refers to by now."""
    pending = [ours.document]
    schemas = ours.schemas
    while pending:
        for target in list(references(pending.pop())):
            name = target.rsplit("/", 1)[-1]
            if target.startswith("#/components/schemas/") and name not in schemas and name in theirs.schemas:
                schemas[name] = theirs.schemas[name]
                at = pointer.join("components", "schemas", name)
                origins[at] = theirs.origins[at]
                pending.append(schemas[name])


def _sort(ours: Contract, before: Contract) -> None:
    """A new path stands behind the last one of its file."""
    paths = ours.document["paths"]
    order = [path for path in paths if path in before.document["paths"]]
    for path in (path for path in paths if path not in before.document["paths"]):
        file = ours.origins[_path(path)].file
        mates = [at for at, other in enumerate(order) if ours.origins[_path(other)].file == file]
        order.insert(mates[-1] + 1 if mates else len(order), path)
    ours.document["paths"] = {path: paths[path] for path in order}


def _operations_kept(ours: Contract, theirs: Contract, changes: list[Change]) -> None:
    there = {call(node) for node in theirs.operations()}
    changes += [Change("kept", call(node), "an operation") for node in ours.operations() if call(node) not in there]


def _info(ours: Contract, theirs: Contract) -> None:
    """The contract is of the newer of the two releases; every tag is listed."""
    info = ours.document.setdefault("info", {})
    mine, its = release(ours.document), release(theirs.document)
    if _number(its) > _number(mine):
        info["version"] = its
    if "tags" in ours.document:
        known = {tag["name"] for tag in ours.document["tags"]}
        used = {tag for node in ours.operations() for tag in node.data.get("tags", ())}
        ours.document["tags"] = sorted(
            [*ours.document["tags"], *({"name": tag} for tag in used - known)], key=lambda tag: str(tag["name"])
        )


def _number(version: str) -> tuple[int, ...]:
    return tuple(int(part) for part in version.split("."))
