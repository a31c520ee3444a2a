"""How much of our contract was guessed: what only operations of uncertain evidence use."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from generator.releases.importing.compose.references import references
from generator.releases.importing.lock import call

if TYPE_CHECKING:
    from generator.contract.document import Contract


def guessed(ours: Contract) -> frozenset[str]:
    """Components that no operation of full evidence reaches."""
    sure: set[str] = set()
    for node in ours.operations():
        if node.data.get("x-evidence") == "full":
            _reach(ours, [node.data, *node.parameters], sure)
    return frozenset(ours.schemas) - sure


def uncertain(ours: Contract) -> frozenset[str]:
    """Operations (`GET /path`) whose parameters and bodies were never seen published."""
    return frozenset(call(node) for node in ours.operations() if node.data.get("x-evidence") != "full")


def _reach(ours: Contract, start: Any, seen: set[str]) -> None:
    pending = [start]
    while pending:
        for target in references(pending.pop()):
            kind, name = target.split("/")[-2:]
            if kind != "schemas":
                pending.append(ours.resolve({"$ref": target}))
            elif name not in seen:
                seen.add(name)
                pending.append(ours.schemas[name])
