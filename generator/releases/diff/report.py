"""All changes between two sides, how grave they are together, and what version they ask for."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from generator.releases.diff import components, operations

if TYPE_CHECKING:
    from generator.releases.diff.change import Change
    from generator.releases.diff.side import Side

# 1 and 2 say, as for every command, that there was nothing to judge: a fault in a contract, or in the command line.
COMPATIBLE, NOTICE, BREAKING = 0, 10, 20


@attrs.frozen
class Report:
    """`changes` are sorted by resource, then by name. `releases`: the API's releases that the contracts state."""

    old: str
    new: str
    releases: tuple[str, str]
    changes: tuple[Change, ...]

    def of(self, kind: str, *, breaking: bool | None = None) -> tuple[Change, ...]:
        """The changes of a kind (added, changed, deprecated, removed), all or only (not) breaking ones."""
        return tuple(one for one in self.changes if one.kind == kind and breaking in (None, one.breaking))

    @property
    def breaking(self) -> tuple[Change, ...]:
        return tuple(change for change in self.changes if change.breaking)

    @property
    def severity(self) -> int:
        """The exit code: 0 for nothing or additions only, 10 for other compatible changes, 20 if something breaks."""
        if self.breaking:
            return BREAKING
        return NOTICE if any(change.kind != "added" for change in self.changes) else COMPATIBLE

    def count(self, rule: str) -> int:
        return sum(change.rule == rule for change in self.changes)


def compare(old: Side, new: Side) -> Report:
    """Everything that differs for users of the package."""
    found = {*operations.compare(old, new), *components.compare(old, new)}
    releases = tuple(str(side.contract.document.get("info", {}).get("version", "")) for side in (old, new))
    return Report(old.label, new.label, (releases[0], releases[1]), tuple(sorted(found, key=_order)))


def _order(change: Change) -> tuple[str, ...]:
    return change.group, change.python, change.rule, change.api, change.message
