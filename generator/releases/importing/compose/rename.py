"""References to a component that goes on under another name."""

from __future__ import annotations

from typing import Any


def renamed_in(node: Any, renamed: dict[str, str]) -> Any:
    """A copy of the node in which references and discriminator mappings use the new names."""
    if isinstance(node, list):
        return [renamed_in(child, renamed) for child in node]
    if not isinstance(node, dict):
        return node
    if isinstance(node.get("$ref"), str):
        return {"$ref": _target(node["$ref"], renamed)}
    found = {name: renamed_in(child, renamed) for name, child in node.items()}
    if "propertyName" in node and isinstance(node.get("mapping"), dict):
        found["mapping"] = {value: _target(target, renamed) for value, target in node["mapping"].items()}
    return found


def _target(reference: str, renamed: dict[str, str]) -> str:
    head, _, name = reference.rpartition("/")
    return f"{head}/{renamed.get(name, name)}"
