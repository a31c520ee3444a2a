"""Escape text of the contract, which is untrusted: it enters a generated file only through these functions."""

from __future__ import annotations

import textwrap
import unicodedata

# Control and format characters (bidirectional overrides among them), lone surrogates, odd line ends.
_DROPPED = frozenset({"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"})
_WIDTH = 108


def literal(value: object) -> str:
    """Return a Python literal of a str (double quotes where it has none), int, bool, None or a tuple of them."""
    if isinstance(value, str):
        quoted = repr(value)
        return quoted if '"' in value or quoted[0] == '"' else f'"{quoted[1:-1]}"'
    if isinstance(value, int | bool | None):
        return repr(value)
    if isinstance(value, tuple):
        return f"({', '.join(literal(one) for one in value)}{',' if len(value) == 1 else ''})"
    message = f"no literal for {type(value).__name__}"
    raise TypeError(message)


def plain(text: str) -> str:
    """Return the text as one line of visible characters."""
    spaced = "".join(" " if character.isspace() else character for character in text)
    kept = "".join(c for c in spaced if c == " " or unicodedata.category(c) not in _DROPPED)
    return " ".join(kept.split())


def docstring(text: str, indent: int = 0) -> str:
    """Return text for a docstring: wrapped, continuation lines indented, no escape or quote that could end it."""
    lines = textwrap.wrap(plain(text).replace('"', "'"), _WIDTH - indent, break_on_hyphens=False)
    return f"\n{' ' * indent}".join(line.replace("\\", "\\\\") for line in lines)


def markdown(text: str) -> str:
    """Return text for a table cell or heading, with its own markup escaped."""
    safe = plain(text).replace("&", "&amp;").replace("<", "&lt;")
    return "".join(f"\\{character}" if character in "\\`*_[]|#~" else character for character in safe)
