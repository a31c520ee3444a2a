"""Names of enum members."""

from __future__ import annotations

import keyword
import re
from typing import TYPE_CHECKING

from generator.python_api.naming.words import words

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

# Attributes of str and Enum that a member must not hide.
_TAKEN = frozenset({"name", "value", "mro", "None", "True", "False"})
_SIGNS = {"-": "MINUS", "+": "PLUS", "*": "ANY", "%": "PERCENT"}


def members(values: Iterable[object], given: Mapping[str, str] | None = None) -> tuple[tuple[str, str], ...]:
    """Return (UPPER_SNAKE name, value) in the contract's order, without null.

    ``given`` has the names of values that the rules cannot split into words (``x-python-names`` of the contract).
    Of values that would have the same name, the later ones get ``_2``, ``_3``.
    """
    taken: set[str] = set()
    named: list[tuple[str, str]] = []
    for value in values:
        if value is None:
            continue
        base = (given or {}).get(str(value)) or _base(str(value))
        name, count = base, 1
        while name in taken:
            count += 1
            name = f"{base}_{count}"
        taken.add(name)
        named.append((name, str(value)))
    return tuple(named)


def _base(value: str) -> str:
    sign = _SIGNS.get(value[:1], "")
    parts = [sign, *words(value)] if sign and (len(value) == 1 or not value[1:2].isspace()) else words(value)
    name = "_".join(part.upper() for part in parts if part)[:60].rstrip("_")
    if not name:
        return "EMPTY" if not value else "VALUE"
    if re.match(r"[0-9]", name):
        return f"VALUE_{name}"
    return f"{name}_" if keyword.iskeyword(name) or name in _TAKEN else name
