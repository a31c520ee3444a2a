"""Dotted field paths: ``partner.id`` is the field ``id`` of the object in the field ``partner``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping


def get_path(item: Any, path: str) -> Any:
    """Return the value at a path: None where there is none, and a list when the path leads through lists.

    ``item`` and the objects inside it only need a ``get`` method.
    """
    found = item
    for step in path.split("."):
        if isinstance(found, list):
            found = [each.get(step) for each in found if isinstance(each, dict)]
        elif found is None or isinstance(found, str | int | float):
            return None
        else:
            found = found.get(step)
    return found


def has_path(fields: Any, path: str) -> bool:
    """Return whether there is a value at a path; None counts as a value."""
    first, _, rest = path.partition(".")
    return isinstance(fields, dict) and first in fields and (not rest or has_path(fields[first], rest))


def set_path(fields: dict[str, Any], path: str, value: Any) -> None:
    """Set the value at a path. Inner objects are copied first, because other records may share them."""
    first, _, rest = path.partition(".")
    if not rest:
        fields[first] = value
        return
    inner = fields.get(first)
    fields[first] = dict(inner) if isinstance(inner, dict) else {}
    set_path(fields[first], rest, value)


def deep_merge(before: Mapping[str, Any], changes: Mapping[str, Any]) -> dict[str, Any]:
    """Return ``before`` with ``changes``: objects are merged field by field, other values are replaced."""
    merged = dict(before)
    for name, value in changes.items():
        old = merged.get(name)
        merged[name] = deep_merge(old, value) if isinstance(old, dict) and isinstance(value, dict) else value
    return merged
