"""The changes of an import as values, and the report that lists them."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any

import attrs

if TYPE_CHECKING:
    from collections.abc import Iterable

# In the order of the report. Only ``conflict`` and ``renamed`` need a decision by a maintainer.
KINDS = {
    "conflict": "not imported: the contract and the document differ",
    "renamed": "breaking: a name that users rely on would change",
    "added": "new",
    "changed": "updated from the document",
    "deprecated": "deprecated",
    "merged": "a new component that is equal to an existing one",
    "kept": "in the contract, not in the document",
    "left out": "in the document, not expressible in a contract",
}


@attrs.frozen(order=True)
class ImportChange:
    """One change: ``kind`` is a key of ``KINDS``, ``where`` is ``GET /path`` or ``Session.status``."""

    kind: str
    where: str
    message: str

    def __str__(self) -> str:
        return f"{self.where}: {self.message}"


def left_out_change(text: str) -> ImportChange:
    """Return the change for a part that was left out: ``GET /path: header parameter X``."""
    where, _, message = text.partition(": ")
    return ImportChange("left out", where, message)


def needs_decision(changes: Iterable[ImportChange]) -> bool:
    """Return whether a maintainer has to decide on one of the changes."""
    return any(change.kind in {"conflict", "renamed"} for change in changes)


def report(changes: Iterable[ImportChange]) -> str:
    """Return all changes grouped by kind, and their counts in the last line."""
    ordered = sorted(set(changes))
    lines: list[str] = []
    for kind, title in KINDS.items():
        group = [change for change in ordered if change.kind == kind]
        if group:
            lines += [f"{kind} ({len(group)}): {title}", *(f"  {change}" for change in group), ""]
    counts = Counter(change.kind for change in ordered)
    summary = ", ".join(f"{counts[kind]} {kind}" for kind in KINDS if counts[kind])
    return "\n".join([*lines, summary or "no changes"])


def as_json(changes: Iterable[ImportChange]) -> list[dict[str, Any]]:
    """Return the changes as JSON objects with ``kind``, ``where`` and ``message``."""
    return [attrs.asdict(change) for change in sorted(set(changes))]
