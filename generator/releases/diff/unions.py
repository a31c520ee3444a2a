"""A discriminated union, before and after."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.releases.diff.change import Change, code

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.python_api.ir import Union


def compare(old: Union, new: Union) -> Iterator[Change]:
    for member in new.members:
        if member not in old.members:
            yield _change(new, member, "union-member-added", "new member")
    for member in old.members:
        if member not in new.members:
            yield _change(new, member, "union-member-removed", "is no member any more")
    if old.tag != new.tag:
        yield _change(new, new.tag, "union-tag", f"told by {code(new.tag)}, was {code(old.tag)}")
    for value in sorted(old.mapping.keys() & new.mapping.keys()):
        if old.mapping[value] != new.mapping[value]:
            message = f"{code(value)} means {code(new.mapping[value])}, was {code(old.mapping[value])}"
            yield _change(new, new.mapping[value], "union-tag", message)


def _change(union: Union, member: str, rule: str, message: str) -> Change:
    return Change(union.module, f"{union.name} {member}", union.name, rule, message)
