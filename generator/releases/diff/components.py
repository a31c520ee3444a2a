"""Classes of `ampeco_async.models`, before and after: which there are, and what kind each is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.python_api.ir import Enum, Model, Union
from generator.releases.diff import enums, fields, unions
from generator.releases.diff.change import Change, code

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from generator.releases.diff.side import Side

Component = Model | Enum | Union


def compare(old: Side, new: Side) -> Iterator[Change]:
    before, after = _components(old), _components(new)
    gone = {name: one for name, one in before.items() if name not in after}
    for name, component in after.items():
        known = before.get(name) or _renamed(gone, component)
        if known is None:
            yield _change(component, "class-added", f"new {_kind(component)}")
            continue
        gone.pop(known.name, None)
        yield from _same(old, new, known, component)
    for component in gone.values():
        yield _change(component, "class-removed", f"the {_kind(component)} is gone")


def _same(old: Side, new: Side, was: Component, now: Component) -> Iterator[Change]:
    if was.name != now.name:
        yield _change(was, "class-renamed", f"is now {code(now.name)}")
    if old.filed and new.filed and was.module != now.module:
        yield _change(now, "class-moved", f"from {code(f'models.{was.module}')} to {code(f'models.{now.module}')}")
    match was, now:
        case Model(), Model():
            yield from fields.compare(old, new, was, now)
        case Enum(), Enum():
            yield from enums.compare(was, now)
        case Union(), Union():
            yield from unions.compare(was, now)
        case _:
            yield _change(now, "class-kind", f"was a {_kind(was)}, is a {_kind(now)}")


def _renamed(gone: Mapping[str, Component], now: Component) -> Component | None:
    """The component that is gone and had all that this one has, if there is exactly one."""
    like = [one for one in gone.values() if _content(one) == _content(now)]
    return like[0] if len(like) == 1 else None


def _content(component: Component) -> object:
    match component:
        case Model():
            return "model", frozenset(field.wire for field in component.fields), component.in_request
        case Enum():
            return "enum", frozenset(value for _, value in component.members)
        case Union():
            return "union", frozenset(component.mapping)


def _components(side: Side) -> dict[str, Component]:
    every: list[Component] = [*side.api.models, *side.api.enums, *side.api.unions]
    return {one.name: one for one in every}


def _kind(component: Component) -> str:
    return type(component).__name__.lower()


def _change(component: Component, rule: str, message: str) -> Change:
    return Change(component.module, component.name, component.name, rule, message)
