"""Compare the classes of ``ampeco_async.models``: which exist, their kind, and the members of enums and unions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.contract_diff import fields
from generator.contract_diff.change import Change, code
from generator.python_api.ir import Enum, Model, Union

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from generator.contract_diff.compared_contract import ComparedContract

Component = Model | Enum | Union


def compare(old: ComparedContract, new: ComparedContract) -> Iterator[Change]:
    """Yield every change of models, enums and unions; they are matched by name, else by equal content."""
    before, after = _components(old), _components(new)
    removed = {name: component for name, component in before.items() if name not in after}
    for name, component in after.items():
        known = before.get(name) or _renamed(removed, component)
        if known is None:
            yield _change(component, "class-added", f"new {_kind(component)}")
            continue
        removed.pop(known.name, None)
        yield from _compare_component(old, new, known, component)
    for component in removed.values():
        yield _change(component, "class-removed", f"the {_kind(component)} is removed")


def _compare_component(
    old: ComparedContract, new: ComparedContract, was: Component, now: Component
) -> Iterator[Change]:
    if was.name != now.name:
        yield _change(was, "class-renamed", f"is now {code(now.name)}")
    if old.has_files and new.has_files and was.module != now.module:
        yield _change(now, "class-moved", f"from {code(f'models.{was.module}')} to {code(f'models.{now.module}')}")
    match was, now:
        case Model(), Model():
            yield from fields.compare(old, new, was, now)
        case Enum(), Enum():
            yield from _compare_enums(was, now)
        case Union(), Union():
            yield from _compare_unions(was, now)
        case _:
            yield _change(now, "class-kind", f"was a {_kind(was)}, is a {_kind(now)}")


def _compare_enums(old: Enum, new: Enum) -> Iterator[Change]:
    """Match by value, which is the API's name; the Python name is what users wrote."""
    before = {value: name for name, value in old.members}
    after = {value: name for name, value in new.members}
    for value, name in after.items():
        if value not in before:
            yield _enum_change(new, value, name, "enum-value-added", "new value")
        elif before[value] != name:
            yield _enum_change(new, value, before[value], "enum-value-renamed", f"is now {code(name)}")
    for value, name in before.items():
        if value not in after:
            yield _enum_change(new, value, name, "enum-value-removed", "is removed")


def _compare_unions(old: Union, new: Union) -> Iterator[Change]:
    for member in new.members:
        if member not in old.members:
            yield _union_change(new, member, "union-member-added", "new member")
    for member in old.members:
        if member not in new.members:
            yield _union_change(new, member, "union-member-removed", "is not a member any more")
    if old.tag != new.tag:
        message = f"its discriminator is {code(new.tag)}, was {code(old.tag)}"
        yield _union_change(new, new.tag, "union-tag", message)
    for value in sorted(old.mapping.keys() & new.mapping.keys()):
        if old.mapping[value] != new.mapping[value]:
            message = f"{code(value)} means {code(new.mapping[value])}, was {code(old.mapping[value])}"
            yield _union_change(new, new.mapping[value], "union-tag", message)


def _renamed(removed: Mapping[str, Component], now: Component) -> Component | None:
    """Return the removed component with the same content as this one, if there is exactly one."""
    equal = [component for component in removed.values() if _content(component) == _content(now)]
    return equal[0] if len(equal) == 1 else None


def _content(component: Component) -> object:
    match component:
        case Model():
            return "model", frozenset(field.wire for field in component.fields), component.in_request
        case Enum():
            return "enum", frozenset(value for _, value in component.members)
        case Union():
            return "union", frozenset(component.mapping)


def _components(contract: ComparedContract) -> dict[str, Component]:
    components: list[Component] = [*contract.api.models, *contract.api.enums, *contract.api.unions]
    return {component.name: component for component in components}


def _kind(component: Component) -> str:
    return type(component).__name__.lower()


def _change(component: Component, rule: str, message: str) -> Change:
    return Change(component.module, component.name, component.name, rule, message)


def _enum_change(enum: Enum, value: str, name: str, rule: str, message: str) -> Change:
    return Change(enum.module, f'{enum.name} "{value}"', f"{enum.name}.{name}", rule, message)


def _union_change(union: Union, member: str, rule: str, message: str) -> Change:
    return Change(union.module, f"{union.name} {member}", union.name, rule, message)
