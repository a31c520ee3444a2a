"""Arguments of one call, before and after."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from generator.releases.diff.change import Change, code
from generator.releases.diff.types import takes

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.releases.diff.signature import Argument, Signature


@attrs.frozen
class Call:
    """What the changes are about: the operation in the API's words, and its Python name; `through` as in Change."""

    group: str
    api: str
    python: str
    through: str = ""

    def of(self, argument: Argument, rule: str, message: str) -> Change:
        by = argument.python if argument.positional else f"{argument.python}="
        return Change(self.group, f"{self.api} {argument.wire}", f"{self.python}({by})", rule, message, self.through)


def compare(call: Call, old: Signature, new: Signature, enums: frozenset[str]) -> Iterator[Change]:
    """Every difference; arguments are the same when their Python names are, else when their slots are."""
    before = {one.python: one for one in old.arguments}
    after = {one.python: one for one in new.arguments}
    gone = {one.slot: one for one in old.arguments if one.python not in after}
    for argument in new.arguments:
        known = before.get(argument.python)
        if known is None and argument.slot in gone:
            known = gone.pop(argument.slot)
            yield call.of(known, "argument-renamed", f"is now {code(argument.python)}")
        if known is None:
            rule = "argument-added-required" if argument.required else "argument-added"
            yield call.of(
                argument, rule, f"new{', required' if argument.required else ''}: {code(argument.annotation)}"
            )
        else:
            yield from _same(call, known, argument, enums)
    for argument in gone.values():
        yield call.of(argument, "argument-removed", "is not known any more")
    yield from _order(call, old, new)


def _same(call: Call, old: Argument, new: Argument, enums: frozenset[str]) -> Iterator[Change]:
    if new.required and not old.required:
        yield call.of(new, "argument-required", "is required now")
    elif old.required and not new.required:
        yield call.of(new, "argument-optional", "is optional now")
    # `| None` belongs to being optional, which has been told.
    was, now = (one.annotation.removesuffix(" | None") for one in (old, new))
    if was != now:
        rule = "argument-wider" if takes(was, now, enums) else "argument-type"
        yield call.of(new, rule, f"{code(was)} is now {code(now)}")
    if new.wire != old.wire and not new.positional:
        yield call.of(new, "argument-wire", f"{code(old.wire)} is sent as {code(new.wire)}")
    if new.default != old.default and None not in (new.default, old.default):
        yield call.of(new, "argument-default", f"default {code(old.default)} is now {code(new.default)}")
    if new.deprecated and not old.deprecated:
        yield call.of(new, "argument-deprecated", "is deprecated")


def _order(call: Call, old: Signature, new: Signature) -> Iterator[Change]:
    """The same positional arguments in another order; what is new or gone among them has been told."""
    names = [[one.python for one in side.positional()] for side in (old, new)]
    if names[0] != names[1] and sorted(names[0]) == sorted(names[1]):
        before, after = (", ".join(order) for order in names)
        message = f"{code(before)} is now {code(after)}"
        yield Change(call.group, call.api, f"{call.python}({after})", "argument-order", message, call.through)
