"""Finding the operation for a method and a path. A literal segment wins over a parameter."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import unquote

import attrs

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ampeco_simulator.contract import Operation


@attrs.define(eq=False)
class _Node:
    literals: dict[str, _Node] = attrs.field(factory=dict)
    parameter: _Node | None = None
    operations: dict[str, Operation] = attrs.field(factory=dict)


@attrs.frozen
class Match:
    """A route found: the operation, and the values of its path parameters in order."""

    operation: Operation
    arguments: tuple[str, ...]


class Router:
    """A tree of path segments."""

    def __init__(self, operations: Iterable[Operation]) -> None:
        self._root = _Node()
        for operation in operations:
            self.add(operation)

    def add(self, operation: Operation) -> None:
        """Make the operation's path known."""
        node = self._root
        for segment in operation.path.strip("/").split("/"):
            if segment.startswith("{"):
                node.parameter = node.parameter or _Node()
                node = node.parameter
            else:
                node = node.literals.setdefault(segment, _Node())
        node.operations[operation.method] = operation

    def find(self, method: str, path: str) -> Match | frozenset[str]:
        """The match, or the methods the path does have: none when there is no such path."""
        found = self._walk(self._root, path.strip("/").split("/"), 0, ())
        if found is None:
            return frozenset()
        node, arguments = found
        operation = node.operations.get(method)
        if operation is None:
            return frozenset(node.operations)
        return Match(operation, arguments)

    def _walk(
        self, node: _Node, segments: list[str], depth: int, arguments: tuple[str, ...]
    ) -> tuple[_Node, tuple[str, ...]] | None:
        if depth == len(segments):
            return (node, arguments) if node.operations else None
        segment = segments[depth]
        literal = node.literals.get(segment)
        if literal is not None:
            found = self._walk(literal, segments, depth + 1, arguments)
            if found is not None:
                return found
        if node.parameter is None or not segment:
            return None
        return self._walk(node.parameter, segments, depth + 1, (*arguments, unquote(segment)))
