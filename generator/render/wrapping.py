"""Wrap the items of tables and calls: as many in a line as fit, which ruff does not do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.render.text import literal

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

_WIDTH = 120


def wrap_items(pieces: Iterable[str], indent: int) -> list[str]:
    """Return lines of ``piece, piece,``, each as long as possible; a piece of several lines has lines of its own."""
    lines: list[str] = []
    current = ""
    for piece in pieces:
        if "\n" in piece:
            lines += [current] if current else []
            lines += f"{piece},".split("\n")
            current = ""
        elif current and len(current) + len(piece) + 2 <= _WIDTH:
            current = f"{current} {piece},"
        else:
            lines += [current] if current else []
            current = f"{' ' * indent}{piece},"
    return [*lines, *([current] if current else [])]


def wrap_mapping(name: str, values: Mapping[str, str], indent: int) -> str:
    """Return ``name={...}`` in one line where it fits, else with its items wrapped below."""
    items = [f"{literal(key)}: {literal(value)}" for key, value in values.items()]
    line = f"{name}={{{', '.join(items)}}}"
    if indent + len(line) < _WIDTH:
        return line
    return "\n".join([f"{' ' * indent}{name}={{", *wrap_items(items, indent + 4), f"{' ' * indent}}}"])
