"""One import: a corrected document into a contract, by the names that users have."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from generator.lint import checked
from generator.problem import ProblemsError
from generator.releases.importing.change import Change
from generator.releases.importing.compose.compose import compose
from generator.releases.importing.lock import Lock, lock_of
from generator.releases.importing.names import changed, joined
from generator.releases.importing.reconcile.reconcile import reconcile

if TYPE_CHECKING:
    from generator.contract.document import Contract, Schema


@attrs.frozen
class Imported:
    """The contract after an import, the names it gives, and what happened."""

    contract: Contract
    lock: Lock
    changes: tuple[Change, ...]


def imported(document: Schema, before: Contract | None, known: Lock) -> Imported:
    """The contract `before` (None: none yet) with everything that the document says. `known` is the lock's file."""
    names = joined(known, lock_of(before)) if before is not None else known
    composed = compose(document, names)
    if before is None:
        contract = composed.contract
        changes = [Change("left out", *text.split(": ", 1)) for text in composed.left_out]
    else:
        result = reconcile(before, composed)
        contract = result.contract
        after = lock_of(contract)
        changes = [*result.changes, *changed(known, after), *changed(lock_of(before), after)]
    same = [Change("merged", name, f"is {stays}, which says the same") for name, stays in composed.merged.items()]
    changes += [*same, *_problems(contract)]
    return Imported(contract, joined(known, lock_of(contract)), tuple(sorted(set(changes))))


def _problems(contract: Contract) -> list[Change]:
    """What the lint says. Components that users know by two names stay two, though a document has them equal."""
    try:
        checked(contract)
    except ProblemsError as error:
        found = [problem for problem in error.problems if problem.rule != "equal-components"]
        return [Change("conflict", problem.where, f"{problem.rule}: {problem.message}") for problem in found]
    return []
