"""Decide whether a type annotation can replace another one, as a type checker does."""

from __future__ import annotations

import ast
from functools import cache
from typing import TYPE_CHECKING

import attrs

if TYPE_CHECKING:
    from collections.abc import Set as AbstractSet

_COVARIANT = frozenset({"Sequence", "Mapping", "Pager"})


@attrs.frozen
class TypeTerm:
    """One member of a union: its name, and the union of each type argument (``list[int | None]`` has one)."""

    name: str
    arguments: tuple[frozenset[TypeTerm], ...] = ()


@cache
def union_members(annotation: str) -> frozenset[TypeTerm]:
    """Return the members of an annotation; one that is no union has itself as the only member."""
    return _members(ast.parse(annotation, mode="eval").body)


def is_output_compatible(old: str, new: str, enums: AbstractSet[str]) -> bool:
    """Return whether code that reads values of the old type can read those of the new type.

    ``Any`` is only compatible with itself: code could not rely on any type before.
    """
    return _all_assignable(union_members(new), union_members(old), enums, accept_any=False)


def is_input_compatible(old: str, new: str, enums: AbstractSet[str]) -> bool:
    """Return whether every value that could be passed as the old type can be passed as the new type."""
    return _all_assignable(union_members(old), union_members(new), enums, accept_any=True)


def _members(node: ast.expr) -> frozenset[TypeTerm]:
    if isinstance(node, ast.BinOp):
        return _members(node.left) | _members(node.right)
    if isinstance(node, ast.Subscript) and ast.unparse(node.value) != "Literal":
        arguments = node.slice.elts if isinstance(node.slice, ast.Tuple) else [node.slice]
        return frozenset({TypeTerm(ast.unparse(node.value), tuple(_members(argument) for argument in arguments))})
    return frozenset({TypeTerm(ast.unparse(node))})


def _all_assignable(
    source: frozenset[TypeTerm], target: frozenset[TypeTerm], enums: AbstractSet[str], *, accept_any: bool
) -> bool:
    if accept_any and TypeTerm("Any") in target:
        return True
    return all(any(_is_assignable(one, other, enums, accept_any) for other in target) for one in source)


def _is_assignable(source: TypeTerm, target: TypeTerm, enums: AbstractSet[str], accept_any: bool) -> bool:
    if source == target or (source.name, target.name) == ("int", "float"):
        return True
    if target.name == "str" and (source.name in enums or source.name.startswith("Literal[")):
        return True
    if source.name != target.name or len(source.arguments) != len(target.arguments):
        return False
    pairs = list(zip(source.arguments, target.arguments, strict=True))
    if source.name not in _COVARIANT:
        # A mutable container of one type is not one of a wider type: a value of the wider type could be added.
        pairs += [(other, one) for one, other in pairs]
    return all(_all_assignable(one, other, enums, accept_any=accept_any) for one, other in pairs)
