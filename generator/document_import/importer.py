"""One import: a corrected document, the current contract and the locked names in; the updated contract out."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from generator.document_import.composition.composer import compose
from generator.document_import.import_report import ImportChange, left_out_change
from generator.document_import.name_lock import NameLock, breaking_name_changes, merge_locks, names_of
from generator.document_import.reconciliation.reconcile import reconcile
from generator.lint import checked
from generator.problem import ProblemsError

if TYPE_CHECKING:
    from generator.contract.document import Contract, Schema


@attrs.frozen
class ImportResult:
    """The contract after an import, the names that it gives to users, and the list of changes."""

    contract: Contract
    lock: NameLock
    changes: tuple[ImportChange, ...]


def import_document(document: Schema, before: Contract | None, stored: NameLock) -> ImportResult:
    """Import a document into a contract.

    Args:
        document: The published document, already corrected.
        before: The current contract; None to create a new one.
        stored: The content of the lock file.

    Returns:
        The updated contract. ``before`` is not modified.
    """
    names = merge_locks(stored, names_of(before)) if before is not None else stored
    composition = compose(document, names)
    if before is None:
        contract = composition.contract
        changes = [left_out_change(text) for text in composition.left_out]
    else:
        result = reconcile(before, composition)
        contract = result.contract
        after = names_of(contract)
        renamed = [*breaking_name_changes(stored, after), *breaking_name_changes(names_of(before), after)]
        changes = [*result.changes, *renamed]
    changes += [
        ImportChange("merged", name, f"is equal to {existing}, which is used instead")
        for name, existing in composition.merged.items()
    ]
    changes += _lint_conflicts(contract)
    return ImportResult(contract, merge_locks(stored, names_of(contract)), tuple(sorted(set(changes))))


def _lint_conflicts(contract: Contract) -> list[ImportChange]:
    """Return the contract's lint problems. Two equal components whose names users know are both kept: no problem."""
    try:
        checked(contract)
    except ProblemsError as error:
        problems = [problem for problem in error.problems if problem.rule != "equal-components"]
        return [ImportChange("conflict", problem.where, f"{problem.rule}: {problem.message}") for problem in problems]
    return []
