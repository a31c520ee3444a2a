"""Compare two contracts: all changes, and how severe they are together."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from generator.contract_diff import components, operations

if TYPE_CHECKING:
    from generator.contract_diff.change import Change
    from generator.contract_diff.compared_contract import ComparedContract

# Exit codes. 1 and 2 mean, as for every command, a faulty contract and a faulty command line.
COMPATIBLE, NOTICE, BREAKING = 0, 10, 20


@attrs.frozen
class Report:
    """The changes between two contracts.

    Attributes:
        old: The label of the old contract.
        new: The label of the new contract.
        releases: The releases of the API that the two contracts describe.
        changes: All changes, sorted by resource and name.
    """

    old: str
    new: str
    releases: tuple[str, str]
    changes: tuple[Change, ...]

    def select(self, kind: str, *, breaking: bool | None = None) -> tuple[Change, ...]:
        """Return the changes of a kind (added, changed, deprecated, removed), optionally only (not) breaking ones."""
        return tuple(one for one in self.changes if one.kind == kind and breaking in (None, one.breaking))

    @property
    def breaking(self) -> tuple[Change, ...]:
        """Return the breaking changes."""
        return tuple(change for change in self.changes if change.breaking)

    @property
    def severity(self) -> int:
        """Return the exit code: 0 for at most additions, 10 for other compatible changes, 20 for breaking changes."""
        if self.breaking:
            return BREAKING
        return NOTICE if any(change.kind != "added" for change in self.changes) else COMPATIBLE

    def count(self, rule: str) -> int:
        """Return the number of changes of a rule."""
        return sum(change.rule == rule for change in self.changes)


def compare(old: ComparedContract, new: ComparedContract) -> Report:
    """Return every change for users of the package."""
    changes = {*operations.compare(old, new), *components.compare(old, new)}
    releases = tuple(str(one.contract.document.get("info", {}).get("version", "")) for one in (old, new))
    return Report(old.label, new.label, (releases[0], releases[1]), tuple(sorted(changes, key=_sort_key)))


def _sort_key(change: Change) -> tuple[str, ...]:
    return change.group, change.python, change.rule, change.api, change.message
