"""The published document of release 3.110.0 (structure only), our contract, and a made-up courier's document."""

from __future__ import annotations

import copy
import gzip
import json
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from generator.contract.bundle import bundle
from generator.releases.importing import published
from generator.releases.importing.compose.compose import Composed, compose
from generator.releases.importing.corrections import overlay
from generator.releases.importing.imported import Imported, imported
from generator.releases.importing.lock import Lock, lock_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from generator.contract.document import Contract

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[3]
SPEC = ROOT / "spec" / "openapi.yaml"
PUBLISHED = HERE / "published-3.110.0.json.gz"
PARCELS = HERE.parents[1] / "fixtures" / "parcels.yaml"

Document = dict[str, Any]


@cache
def release() -> Document:
    """The document of 3.110.0 as published."""
    found: Document = json.loads(gzip.decompress(PUBLISHED.read_bytes()))
    return found


@cache
def corrected() -> Document:
    """The same with our corrections."""
    return overlay.apply(release(), overlay.read(SPEC.parent / "corrections"))


@cache
def ours() -> Contract:
    return bundle(SPEC)


@cache
def locked() -> Lock:
    return lock_of(ours())


@cache
def parcels() -> Document:
    return published.read(PARCELS)


@cache
def composed_parcels() -> Composed:
    return compose(parcels())


def courier(edit: Callable[[Document], object] | None = None) -> Document:
    """The courier's document, changed in place by `edit`."""
    document = copy.deepcopy(parcels())
    if edit is not None:
        edit(document)
    return document


@cache
def courier_contract() -> Contract:
    """What an import of the courier's document into nothing gives."""
    return imported(parcels(), None, Lock()).contract


def again(edit: Callable[[Document], object] | None = None, before: Contract | None = None) -> Imported:
    """The courier's document, changed, imported over what it gave before."""
    start = before or courier_contract()
    return imported(courier(edit), start, lock_of(start))


def told(done: Imported, kind: str) -> list[str]:
    """The changes of a kind, as text."""
    return [str(change) for change in done.changes if change.kind == kind]
