"""Documents and contracts that the import tests share.

The published document of release 3.110.0 (without descriptions), our contract, and a document of another API.
"""

from __future__ import annotations

import copy
import gzip
import json
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from generator.contract.bundle import bundle
from generator.document_import import published
from generator.document_import.composition.composer import Composition, compose
from generator.document_import.corrections import overlay
from generator.document_import.importer import ImportResult, import_document
from generator.document_import.name_lock import NameLock, names_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from generator.contract.document import Contract

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[2]
SPEC = ROOT / "spec" / "openapi.yaml"
PUBLISHED = HERE / "published-3.110.0.json.gz"
SECOND_API = HERE.parent / "fixtures" / "second_api.yaml"

Document = dict[str, Any]


@cache
def published_release() -> Document:
    """Return the document of release 3.110.0 as published."""
    document: Document = json.loads(gzip.decompress(PUBLISHED.read_bytes()))
    return document


@cache
def corrected_release() -> Document:
    """Return the document of release 3.110.0 with our corrections."""
    return overlay.apply(published_release(), overlay.read(SPEC.parent / "corrections"))


@cache
def our_contract() -> Contract:
    """Return the contract in ``spec/``."""
    return bundle(SPEC)


@cache
def our_names() -> NameLock:
    """Return the names that our contract gives to users."""
    return names_of(our_contract())


@cache
def second_api() -> Document:
    """Return the document of another API."""
    return published.read(SECOND_API)


@cache
def second_api_composition() -> Composition:
    """Return the contract composed of the other API's document."""
    return compose(second_api())


def edited_second_api(edit: Callable[[Document], object] | None = None) -> Document:
    """Return a copy of the other API's document, changed in place by ``edit``."""
    document = copy.deepcopy(second_api())
    if edit is not None:
        edit(document)
    return document


@cache
def second_api_contract() -> Contract:
    """Return the contract after the first import of the other API's document."""
    return import_document(second_api(), None, NameLock()).contract


def reimport(edit: Callable[[Document], object] | None = None, before: Contract | None = None) -> ImportResult:
    """Import the edited document of the other API over the contract of its first import, or over ``before``."""
    start = before or second_api_contract()
    return import_document(edited_second_api(edit), start, names_of(start))


def changes_of(result: ImportResult, kind: str) -> list[str]:
    """Return the changes of a kind as text."""
    return [str(change) for change in result.changes if change.kind == kind]
