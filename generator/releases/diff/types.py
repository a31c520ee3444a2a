"""Whether values of one annotation fit another, as a type checker sees it."""

from __future__ import annotations

import ast
from functools import cache
from typing import TYPE_CHECKING

import attrs

if TYPE_CHECKING:
    from collections.abc import Set as AbstractSet

_COVARIANT = frozenset({"Sequence", "Mapping", "Pager"})


@attrs.frozen
class Kind:
    """One alternative of an annotation, `list[int | None]`: its name, and the alternatives of each type argument."""

    name: str
    inner: tuple[frozenset[Kind], ...] = ()


@cache
def alternatives(annotation: str) -> frozenset[Kind]:
    """The members of the union that an annotation is."""
    return _members(ast.parse(annotation, mode="eval").body)


def reads(old: str, new: str, enums: AbstractSet[str]) -> bool:
    """Whether code that reads values of the old type can read those of the new. Any says nothing and fits nothing."""
    return _all_fit(alternatives(new), alternatives(old), enums, anything=False)


def takes(old: str, new: str, enums: AbstractSet[str]) -> bool:
    """Whether everything that could be given as the old type can be given as the new."""
    return _all_fit(alternatives(old), alternatives(new), enums, anything=True)


def _members(node: ast.expr) -> frozenset[Kind]:
    if isinstance(node, ast.BinOp):
        return _members(node.left) | _members(node.right)
    if isinstance(node, ast.Subscript) and ast.unparse(node.value) != "Literal":
        arguments = node.slice.elts if isinstance(node.slice, ast.Tuple) else [node.slice]
        return frozenset({Kind(ast.unparse(node.value), tuple(_members(argument) for argument in arguments))})
    return frozenset({Kind(ast.unparse(node))})


def _all_fit(given: frozenset[Kind], wanted: frozenset[Kind], enums: AbstractSet[str], *, anything: bool) -> bool:
    if anything and Kind("Any") in wanted:
        return True
    return all(any(_fits(one, other, enums, anything) for other in wanted) for one in given)


def _fits(given: Kind, wanted: Kind, enums: AbstractSet[str], anything: bool) -> bool:
    if given == wanted or (given.name, wanted.name) == ("int", "float"):
        return True
    if wanted.name == "str" and (given.name in enums or given.name.startswith("Literal[")):
        return True
    if given.name != wanted.name or len(given.inner) != len(wanted.inner):
        return False
    pairs = list(zip(given.inner, wanted.inner, strict=True))
    if given.name not in _COVARIANT:
        # A list of one type is no list of a wider one: somebody could append to it.
        pairs += [(other, one) for one, other in pairs]
    return all(_all_fit(one, other, enums, anything=anything) for one, other in pairs)
