"""Tables written as a person would: several facts a line, as many as fit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.render.text import literal

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

_WIDTH = 120


def filled(pieces: Iterable[str], indent: int) -> list[str]:
    """Lines of `piece, piece,`, each as full as it can be; a piece of several lines stands alone."""
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


def mapping(name: str, values: Mapping[str, str], indent: int) -> str:
    """`name={...}`: in one line where it fits, else its items filled below."""
    items = [f"{literal(key)}: {literal(value)}" for key, value in values.items()]
    line = f"{name}={{{', '.join(items)}}}"
    if indent + len(line) < _WIDTH:
        return line
    return "\n".join([f"{' ' * indent}{name}={{", *filled(items, indent + 4), f"{' ' * indent}}}"])
