"""Names that users would see change: what the lock knows and the contract no longer says."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.python_api.naming.tree import version_number
from generator.releases.importing.change import Change
from generator.releases.importing.lock import Lock

if TYPE_CHECKING:
    from collections.abc import Iterator


def joined(kept: Lock, current: Lock) -> Lock:
    """The names of the contract, and those that only the lock still has."""
    return Lock({**kept.operations, **current.operations}, {**kept.components, **current.components})


def changed(before: Lock, after: Lock) -> list[Change]:
    """Every name that breaks somebody."""
    return [*_operations(before, after), *_components(before, after), *_newest(before, after)]


def _operations(before: Lock, after: Lock) -> Iterator[Change]:
    for key, known in before.operations.items():
        now = after.operations.get(key)
        if now is None:
            yield Change("renamed", key, f"{known.python} is gone")
            continue
        if now.python != known.python:
            yield Change("renamed", key, f"{known.python} would be {now.python}")
        if now.id != known.id:
            yield Change("renamed", key, f"its id {known.id} would be {now.id}")
        for place, component in known.parts.items():
            if now.parts.get(place) not in {component, None} and not _loose(before, component):
                yield Change("renamed", f"{key} {place}", f"{component} would be {now.parts[place]}")


def _components(before: Lock, after: Lock) -> Iterator[Change]:
    for name, known in before.components.items():
        now = after.components.get(name)
        if now is None:
            yield Change("renamed", name, "is gone")
            continue
        if now.kind != known.kind:
            yield Change("renamed", name, f"of kind {known.kind} would be of kind {now.kind}")
        for place, component in known.parts.items():
            if now.parts.get(place) not in {component, None}:
                yield Change("renamed", f"{name}.{place}", f"{component} would be {now.parts[place]}")


def _newest(before: Lock, after: Lock) -> Iterator[Change]:
    """A newer version takes the short name over."""
    old, new = _short(before), _short(after)
    for python, key in old.items():
        if python in new and new[python] != key:
            yield Change("renamed", key, f"{python} means {new[python]} now; this one is offered under its version")


def _short(lock: Lock) -> dict[str, str]:
    """Python name without a version -> the operation of the newest version."""
    found: dict[str, str] = {}
    for key, operation in lock.operations.items():
        other = found.get(operation.python)
        if other is None or _version(key) > _version(other):
            found[operation.python] = key
    return found


def _version(key: str) -> tuple[int, ...]:
    parts = [part[1:] for part in key.split("/") if part[:1] == "v" and part[1:].replace(".", "").isdecimal()]
    return version_number(parts[0]) if parts else ()


def _loose(lock: Lock, component: str) -> bool:
    """An open object gives way to a component that says what is in it."""
    known = lock.components.get(component)
    return known is not None and (known.kind == "open" or component.startswith("OpenObject"))
