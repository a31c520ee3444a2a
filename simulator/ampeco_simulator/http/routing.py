"""Routing: the operation for a method and a path. A literal segment has precedence over a path parameter."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import unquote

import attrs

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ampeco_simulator.contract.operations import Operation


@attrs.define(eq=False)
class _Node:
    """The operations of one path prefix, and the nodes of the next segment."""

    literals: dict[str, _Node] = attrs.field(factory=dict)
    parameter: _Node | None = None
    operations: dict[str, Operation] = attrs.field(factory=dict)


@attrs.frozen
class Match:
    """The operation of a request, and the values of its path parameters in the order of the path."""

    operation: Operation
    arguments: tuple[str, ...]


class Router:
    """A prefix tree of path segments."""

    def __init__(self, operations: Iterable[Operation]) -> None:
        self._root = _Node()
        for operation in operations:
            self.add(operation)

    def add(self, operation: Operation) -> None:
        """Add the path and method of an operation."""
        node = self._root
        for segment in operation.path.strip("/").split("/"):
            if segment.startswith("{"):
                node.parameter = node.parameter or _Node()
                node = node.parameter
            else:
                node = node.literals.setdefault(segment, _Node())
        node.operations[operation.method] = operation

    def find(self, method: str, path: str) -> Match | frozenset[str]:
        """Return the match, or the methods of the path: an empty set when no operation has that path."""
        found = self._find_node(self._root, path.strip("/").split("/"), 0, ())
        if found is None:
            return frozenset()
        node, arguments = found
        operation = node.operations.get(method)
        if operation is None:
            return frozenset(node.operations)
        return Match(operation, arguments)

    def _find_node(
        self, node: _Node, segments: list[str], depth: int, arguments: tuple[str, ...]
    ) -> tuple[_Node, tuple[str, ...]] | None:
        if depth == len(segments):
            return (node, arguments) if node.operations else None
        segment = segments[depth]
        literal = node.literals.get(segment)
        if literal is not None:
            found = self._find_node(literal, segments, depth + 1, arguments)
            if found is not None:
                return found
        if node.parameter is None or not segment:
            return None
        return self._find_node(node.parameter, segments, depth + 1, (*arguments, unquote(segment)))
