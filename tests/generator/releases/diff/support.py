"""Reports between the small contract and a changed copy of it."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any

from generator.python_api.parse.build import build
from generator.releases.diff.report import Report, compare
from generator.releases.diff.side import Side
from tests.generator.support import Edit, changed, contract, operation, schemas

if TYPE_CHECKING:
    from generator.contract.document import Contract


@cache
def old() -> Side:
    """The small contract as one side."""
    return side("old", contract())


def side(label: str, of: Contract) -> Side:
    return Side(label, of, build(of))


def report(edit: Edit) -> Report:
    """What the edit changes for users."""
    return compare(old(), side("new", changed(edit)))


def parameter(document: dict[str, Any], wanted: str, name: str) -> dict[str, Any]:
    """A parameter that stands in an operation itself."""
    return next(one for one in operation(document, wanted)["parameters"] if one.get("name") == name)


def moved(document: dict[str, Any], path: str, to: str) -> None:
    """Gives a path item another path, with the parameters that the path then names, in its order."""
    item = document["paths"].pop(path)
    names = [part[1:-1] for part in to.split("/") if part.startswith("{")]
    for one, name in zip(item.get("parameters", ()), names, strict=True):
        one["name"] = name
    document["paths"][to] = item


def copied(document: dict[str, Any], path: str, to: str) -> None:
    """Adds a path item like another, its operations under ids of their own."""
    item = {key: dict(part) if isinstance(part, dict) else part for key, part in document["paths"][path].items()}
    for data in item.values():
        if isinstance(data, dict):
            data["operationId"] += "-copy"
    document["paths"][to] = item


def properties(document: dict[str, Any], name: str) -> dict[str, Any]:
    found: dict[str, Any] = schemas(document)[name]["properties"]
    return found


def bare(node: Any) -> Any:
    """A document as somebody else would publish it: without our extensions."""
    if isinstance(node, dict):
        return {key: bare(value) for key, value in node.items() if not key.startswith("x-")}
    return [bare(one) for one in node] if isinstance(node, list) else node
