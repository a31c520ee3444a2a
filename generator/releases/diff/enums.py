"""An enum, before and after."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.releases.diff.change import Change, code

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.python_api.ir import Enum


def compare(old: Enum, new: Enum) -> Iterator[Change]:
    """By value: that is what the API knows; the Python name is what users wrote."""
    before = {value: name for name, value in old.members}
    after = {value: name for name, value in new.members}
    for value, name in after.items():
        if value not in before:
            yield _change(new, value, name, "enum-value-added", "new value")
        elif before[value] != name:
            yield _change(new, value, before[value], "enum-value-renamed", f"is now {code(name)}")
    for value, name in before.items():
        if value not in after:
            yield _change(new, value, name, "enum-value-removed", "is not known any more")


def _change(enum: Enum, value: str, name: str, rule: str, message: str) -> Change:
    return Change(enum.module, f'{enum.name} "{value}"', f"{enum.name}.{name}", rule, message)
