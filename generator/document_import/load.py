"""Load a contract from any file: our own contract as it is, a published document by composing a contract in memory."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from generator.contract.bundle import bundle
from generator.contract.document import METHODS, Contract
from generator.document_import import published
from generator.document_import.composition.composer import compose
from generator.document_import.corrections import overlay
from generator.document_import.name_lock import read_lock
from generator.lint import checked

if TYPE_CHECKING:
    from pathlib import Path

    from generator.contract.document import Schema
    from generator.python_api.ir import Api

# Rules for our own contract that a composed one may violate: equal components with locked names, long names.
_IGNORED_RULES = frozenset({"equal-components", "name-length"})


@attrs.frozen
class LoadedContract:
    """A contract and its Python API; ``left_out`` lists the parts of a published document that it cannot express."""

    contract: Contract
    api: Api
    left_out: tuple[str, ...] = ()


def load_contract(path: Path, lock: Path | None = None, corrections: Path | None = None) -> LoadedContract:
    """Load a contract file or a published document.

    Args:
        path: The root file of a contract, a bundle, or a published document.
        lock: The file with the names to use for a published document.
        corrections: The folder with the overlays to apply to a published document.

    Raises:
        ProblemsError: The file is neither, or its contract violates a rule.
    """
    document = _published_document(path)
    if document is None:
        contract = bundle(path)
        return LoadedContract(contract, checked(contract))
    if corrections is not None:
        document = overlay.apply(document, overlay.read(corrections))
    composition = compose(document, read_lock(lock) if lock is not None else None)
    return LoadedContract(composition.contract, checked_composition(composition.contract), composition.left_out)


def checked_composition(contract: Contract) -> Api:
    """Return the API of a composed contract.

    Raises:
        ProblemsError: There is a fault that would be visible in the generated code.
    """
    return checked(contract, _IGNORED_RULES)


def is_published(content: object) -> bool:
    """Return whether a file's content is a published document and not a contract of ours.

    A contract has path items in other files, or ``x-evidence`` on its operations. A file without paths is no document.
    """
    paths = content.get("paths") if isinstance(content, dict) else None
    items = [item for item in (paths or {}).values() if isinstance(item, dict)]
    return bool(items) and not any(_is_contract_item(item) for item in items)


def _is_contract_item(item: Schema) -> bool:
    in_other_file = not str(item.get("$ref", "#")).startswith("#")
    return in_other_file or any("x-evidence" in (item.get(method) or {}) for method in METHODS)


def _published_document(path: Path) -> Schema | None:
    content = published.load(path) if path.is_file() else None
    return published.checked(content, path.name) if is_published(content) else None
