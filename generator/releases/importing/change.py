"""What an import does, or leaves for a person, as values."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any

import attrs

if TYPE_CHECKING:
    from collections.abc import Iterable

# In the order of a report. Only `conflict` and `renamed` want a person's decision.
KINDS = {
    "conflict": "not taken over: ours and the document differ",
    "renamed": "breaking: a name that users have would change",
    "added": "new",
    "changed": "taken over from the document",
    "deprecated": "deprecated",
    "merged": "a new component is one that is there already",
    "kept": "ours has it, the document has not",
    "left out": "the document has it, a contract cannot say it",
}


@attrs.frozen(order=True)
class Change:
    """`where`: `GET /path`, `Session.status`; `what` tells it in words."""

    kind: str
    where: str
    what: str

    def __str__(self) -> str:
        return f"{self.where}: {self.what}"


def wants_decision(changes: Iterable[Change]) -> bool:
    return any(change.kind in {"conflict", "renamed"} for change in changes)


def report(changes: Iterable[Change]) -> str:
    """Every change, by kind; at the end the figures."""
    every = sorted(set(changes))
    lines: list[str] = []
    for kind, title in KINDS.items():
        found = [change for change in every if change.kind == kind]
        if found:
            lines += [f"{kind} ({len(found)}): {title}", *(f"  {change}" for change in found), ""]
    figures = Counter(change.kind for change in every)
    summary = ", ".join(f"{figures[kind]} {kind}" for kind in KINDS if figures[kind])
    return "\n".join([*lines, summary or "nothing to do"])


def as_json(changes: Iterable[Change]) -> list[dict[str, Any]]:
    return [attrs.asdict(change) for change in sorted(set(changes))]
