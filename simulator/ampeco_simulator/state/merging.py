"""Writing into a part of a record."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping


def merged_into(before: Mapping[str, Any], changes: Mapping[str, Any]) -> dict[str, Any]:
    """Objects are merged field by field, anything else is replaced."""
    made = dict(before)
    for name, value in changes.items():
        held = made.get(name)
        made[name] = merged_into(held, value) if isinstance(held, dict) and isinstance(value, dict) else value
    return made
