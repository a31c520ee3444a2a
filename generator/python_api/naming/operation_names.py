"""The Python name of an operation: root namespace, chain of nested namespaces, method."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import attrs

from generator.python_api.naming.words import plural, snake

if TYPE_CHECKING:
    from collections.abc import Collection

_VERSION = re.compile(r"v(\d+\.\d+)")
_VERBS = {"get": "get", "post": "create", "patch": "update", "put": "replace", "delete": "delete"}


@attrs.frozen
class OperationName:
    """``charge_points``, ``("evses", "connectors")``, ``list``; family is the path's kind: resources, actions, ..."""

    root: str
    chain: tuple[str, ...]
    verb: str
    family: str
    version: str


def operation_name(
    path: str, method: str, *, listing: bool, override: str | None, roots: Collection[str]
) -> OperationName:
    """Return the name of an operation by its path. ``roots`` are the namespaces of the ``/resources/`` paths."""
    segments = [segment for segment in path.split("/") if segment][1:]
    family = segments[0] if segments else "root"
    version, head, tail = _cut(segments[1:])
    if family == "actions":
        found = _action(head, tail, roots)
    elif family == "oauth" or family not in {"resources", "logs"}:
        found = _other(family, head + tail, method, listing=listing, versioned=bool(version))
    else:
        suffix = "_logs" if family == "logs" else ""
        chain = tuple(snake(segment) for segment in tail if not _is_param(segment))
        found = (f"{snake(head[0])}{suffix}" if head else family, chain, _verb(method, listing=listing))
    root, chain, verb = found
    if override:
        root, *nested, verb = override.split(".")
        chain = tuple(nested)
    return OperationName(root, chain, verb, family, version)


def resource_root(path: str) -> str | None:
    """Return the root namespace of a ``/resources/`` path, None for another path."""
    parts = [segment for segment in path.split("/") if segment]
    return snake(parts[2]) if len(parts) > 2 and parts[1] == "resources" else None


def _cut(segments: list[str]) -> tuple[str, list[str], list[str]]:
    """The version, and the segments before and behind it."""
    for at, segment in enumerate(segments):
        match = _VERSION.fullmatch(segment)
        if match:
            return match[1], segments[:at], segments[at + 1 :]
    return "", [], segments


def _is_param(segment: str) -> bool:
    return segment.startswith("{")


def _verb(method: str, *, listing: bool) -> str:
    return "list" if listing and method == "get" else _VERBS.get(method, method)


def _action(head: list[str], tail: list[str], roots: Collection[str]) -> tuple[str, tuple[str, ...], str]:
    """Actions live with their resource; segments before a parameter are nested namespaces, the last is the verb."""
    target = snake(head[0]) if head else "actions"
    root = target if target in roots else plural(target)
    static = [(at, segment) for at, segment in enumerate(tail) if not _is_param(segment)]
    *before, (_, last) = static or [(0, target)]
    nested = [segment for at, segment in before if at + 1 < len(tail) and _is_param(tail[at + 1])]
    return root, tuple(plural(snake(segment)) for segment in nested), snake(last)


def _other(
    family: str, segments: list[str], method: str, *, listing: bool, versioned: bool
) -> tuple[str, tuple[str, ...], str]:
    """``/notifications/v2.0/{id}`` is like a resource; ``/oauth/token`` is a verb of its own."""
    static = [snake(segment) for segment in segments if not _is_param(segment)]
    if versioned or not static:
        return snake(family), tuple(static), _verb(method, listing=listing)
    return snake(family), tuple(static[:-1]), static[-1]
