"""Enums: the Python names that ``x-python-names`` gives to values which the naming rules cannot split into words."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from generator.contract import pointer, shapes
from generator.problem import Problem

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.contract.document import Contract

KEY = "x-python-names"
_NAME = re.compile(r"[A-Z][A-Z0-9]*(_[A-Z0-9]+)*")


def check(contract: Contract) -> Iterator[Problem]:
    """Yield a problem for every name that belongs to no value or is not UPPER_SNAKE_CASE."""
    for component, schema in contract.schemas.items():
        names = schema.get(KEY)
        if names is None:
            continue
        where = contract.where(pointer.join("components", "schemas", component))
        if not isinstance(names, dict) or not shapes.is_enum(schema):
            yield Problem(where, "enum-names", f"{KEY} is a mapping from value to name, on an enum")
            continue
        for value, name in names.items():
            if value not in schema["enum"]:
                yield Problem(where, "enum-names", f"{KEY}: {value!r} is not a value of the enum")
            if not isinstance(name, str) or not _NAME.fullmatch(name):
                yield Problem(where, "enum-names", f"{KEY}: {name!r} is not UPPER_SNAKE_CASE")
