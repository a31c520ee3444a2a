"""Components that say the same become one, unless users know both by name."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from generator.contract.document import Schema

_SILENT = frozenset({"description", "title"})


def unified(schemas: dict[str, Schema], known: frozenset[str]) -> dict[str, str]:
    """Takes doubles out of `schemas`; returns double -> the one that stays (a known one, or the shorter name)."""
    renamed: dict[str, str] = {}
    while True:
        groups: dict[str, list[str]] = {}
        for name, schema in schemas.items():
            groups.setdefault(json.dumps(_form(schema, renamed), sort_keys=True), []).append(name)
        found: dict[str, str] = {}
        for names in groups.values():
            stays, *others = sorted(names, key=lambda name: (name not in known, len(name), name))
            found |= {other: stays for other in others if other not in known}
        if not found:
            return {name: _last(name, renamed) for name in renamed}
        for double in found:
            del schemas[double]
        renamed |= found


def _last(name: str, renamed: dict[str, str]) -> str:
    while name in renamed:
        name = renamed[name]
    return name


def _form(node: Any, renamed: dict[str, str], *, inside: bool = False) -> Any:
    """The node without descriptions, by the names that stay; `inside`: keys are property names."""
    if isinstance(node, list):
        parts = [_form(child, renamed) for child in node]
        return sorted(parts) if all(isinstance(part, str) for part in parts) else parts
    if isinstance(node, str):
        head, slash, name = node.rpartition("/")
        return f"{head}{slash}{_last(name, renamed)}" if head.startswith("#") else node
    if not isinstance(node, dict):
        return node
    return {
        key: _form(child, renamed, inside=key == "properties" and not inside)
        for key, child in node.items()
        if inside or key not in _SILENT
    }
