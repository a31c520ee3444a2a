"""Reports on the small contract and an edited copy of it."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any

from generator.contract_diff.compared_contract import ComparedContract
from generator.contract_diff.report import Report, compare
from generator.python_api.parse.build import build
from tests.generator.support import Edit, changed, contract, operation, schemas

if TYPE_CHECKING:
    from generator.contract.document import Contract


@cache
def old_contract() -> ComparedContract:
    """Return the small contract."""
    return compared("old", contract())


def compared(label: str, of: Contract) -> ComparedContract:
    """Return a contract, built, for a comparison."""
    return ComparedContract(label, of, build(of))


def report(edit: Edit) -> Report:
    """Return the report on an edit of the small contract."""
    return compare(old_contract(), compared("new", changed(edit)))


def parameter(document: dict[str, Any], operation_id: str, name: str) -> dict[str, Any]:
    """Return a parameter that is declared in the operation itself."""
    return next(one for one in operation(document, operation_id)["parameters"] if one.get("name") == name)


def moved(document: dict[str, Any], path: str, to: str) -> None:
    """Move a path item to another path and rename its path parameters to those in the path."""
    item = document["paths"].pop(path)
    names = [part[1:-1] for part in to.split("/") if part.startswith("{")]
    for one, name in zip(item.get("parameters", ()), names, strict=True):
        one["name"] = name
    document["paths"][to] = item


def copied(document: dict[str, Any], path: str, to: str) -> None:
    """Copy a path item to another path, with new operation ids."""
    item = {key: dict(part) if isinstance(part, dict) else part for key, part in document["paths"][path].items()}
    for data in item.values():
        if isinstance(data, dict):
            data["operationId"] += "-copy"
    document["paths"][to] = item


def properties(document: dict[str, Any], name: str) -> dict[str, Any]:
    """Return the properties of a component."""
    found: dict[str, Any] = schemas(document)[name]["properties"]
    return found


def without_extensions(node: Any) -> Any:
    """Return the node without our extensions, as a publisher would write it."""
    if isinstance(node, dict):
        return {key: without_extensions(value) for key, value in node.items() if not key.startswith("x-")}
    return [without_extensions(one) for one in node] if isinstance(node, list) else node
