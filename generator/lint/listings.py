"""Rule: every listing, and no other operation, declares its pagination style."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.problem import Problem
from generator.python_api.parse.operations import is_listing

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.contract.document import Contract, OperationNode

STYLES = {"cursor": {"cursor"}, "page": {"page"}, "hybrid": {"cursor", "page"}, "none": set()}


def check(contract: Contract) -> Iterator[Problem]:
    """Yield a problem where ``x-pagination`` is missing, unknown, misplaced or not what the parameters imply."""
    for node in contract.operations():
        where = contract.where(node.pointer)
        style = node.data.get("x-pagination")
        if not is_listing(contract, node):
            if style is not None:
                yield Problem(where, "pagination", "x-pagination is only for listings")
        elif style is None:
            yield Problem(where, "pagination", "a listing needs x-pagination")
        elif style not in STYLES:
            yield Problem(where, "pagination", f"x-pagination is one of {', '.join(STYLES)}, not {style!r}")
        else:
            yield from _parameters(node, where, STYLES[style], style)


def _parameters(node: OperationNode, where: str, expected: set[str], style: str) -> Iterator[Problem]:
    declared = {str(parameter.get("name")) for parameter in node.parameters_in("query")} & {"cursor", "page"}
    if declared != expected:
        names = ", ".join(sorted(declared)) or "none"
        yield Problem(where, "pagination", f"{style} does not match the declared page parameters: {names}")
