"""Compare the arguments of one method."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from generator.contract_diff.change import Change, code
from generator.contract_diff.type_compatibility import is_input_compatible

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.contract_diff.signature import Argument, Signature


@attrs.frozen
class ComparedCall:
    """The method that is compared; the attributes are those of ``Change``."""

    group: str
    api: str
    python: str
    caused_by: str = ""

    def change(self, argument: Argument, rule: str, message: str) -> Change:
        """Return a change of one argument."""
        usage = argument.python if argument.positional else f"{argument.python}="
        return Change(
            self.group, f"{self.api} {argument.wire}", f"{self.python}({usage})", rule, message, self.caused_by
        )


def compare(call: ComparedCall, old: Signature, new: Signature, enums: frozenset[str]) -> Iterator[Change]:
    """Yield every change of arguments; they are matched by Python name, else by identity."""
    before = {one.python: one for one in old.arguments}
    after = {one.python: one for one in new.arguments}
    removed = {one.identity: one for one in old.arguments if one.python not in after}
    for argument in new.arguments:
        known = before.get(argument.python)
        if known is None and argument.identity in removed:
            known = removed.pop(argument.identity)
            yield call.change(known, "argument-renamed", f"is now {code(argument.python)}")
        if known is None:
            rule = "argument-added-required" if argument.required else "argument-added"
            yield call.change(
                argument, rule, f"new{', required' if argument.required else ''}: {code(argument.annotation)}"
            )
        else:
            yield from _compare_argument(call, known, argument, enums)
    for argument in removed.values():
        yield call.change(argument, "argument-removed", "is removed")
    yield from _compare_order(call, old, new)


def _compare_argument(call: ComparedCall, old: Argument, new: Argument, enums: frozenset[str]) -> Iterator[Change]:
    if new.required and not old.required:
        yield call.change(new, "argument-required", "is required now")
    elif old.required and not new.required:
        yield call.change(new, "argument-optional", "is optional now")
    # ``| None`` comes with being optional, which is reported above.
    was, now = (one.annotation.removesuffix(" | None") for one in (old, new))
    if was != now:
        rule = "argument-wider" if is_input_compatible(was, now, enums) else "argument-type"
        yield call.change(new, rule, f"{code(was)} is now {code(now)}")
    if new.wire != old.wire and not new.positional:
        yield call.change(new, "argument-wire", f"{code(old.wire)} is sent as {code(new.wire)}")
    if new.default != old.default and None not in (new.default, old.default):
        yield call.change(new, "argument-default", f"default {code(old.default)} is now {code(new.default)}")
    if new.deprecated and not old.deprecated:
        yield call.change(new, "argument-deprecated", "is deprecated")


def _compare_order(call: ComparedCall, old: Signature, new: Signature) -> Iterator[Change]:
    """Yield a change if the same positional arguments have another order; new and removed ones are reported above."""
    names = [[one.python for one in signature.positional()] for signature in (old, new)]
    if names[0] != names[1] and sorted(names[0]) == sorted(names[1]):
        before, after = (", ".join(order) for order in names)
        message = f"{code(before)} is now {code(after)}"
        yield Change(call.group, call.api, f"{call.python}({after})", "argument-order", message, call.caused_by)
