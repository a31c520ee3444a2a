"""Listings say how they are paged; nothing else does."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.problem import Problem
from generator.python_api.parse.operations import is_listing

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.contract.document import Contract, OperationNode

STYLES = {"cursor": {"cursor"}, "page": {"page"}, "hybrid": {"cursor", "page"}, "none": set()}


def check(contract: Contract) -> Iterator[Problem]:
    for node in contract.operations():
        where = contract.where(node.pointer)
        style = node.data.get("x-pagination")
        if not is_listing(contract, node):
            if style is not None:
                yield Problem(where, "pagination", "x-pagination on an operation that is no listing")
        elif style is None:
            yield Problem(where, "pagination", "a listing has x-pagination")
        elif style not in STYLES:
            yield Problem(where, "pagination", f"x-pagination is one of {', '.join(STYLES)}, not {style!r}")
        else:
            yield from _parameters(node, where, STYLES[style], style)


def _parameters(node: OperationNode, where: str, wanted: set[str], style: str) -> Iterator[Problem]:
    declared = {str(parameter.get("name")) for parameter in node.located("query")} & {"cursor", "page"}
    if declared != wanted:
        names = ", ".join(sorted(declared)) or "none"
        yield Problem(where, "pagination", f"{style} does not go with the page parameters declared: {names}")
