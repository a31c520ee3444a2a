"""Rules for operations: unique ids, declared path parameters, parameters the client can send, bodies by reference."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING, Any

from generator.contract import shapes
from generator.problem import Problem

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.contract.document import Contract, OperationNode

_SCALARS = frozenset({"string", "integer", "number", "boolean"})


def check(contract: Contract) -> Iterator[Problem]:
    """Yield the problems of every operation."""
    ids = Counter(node.data.get("operationId") for node in contract.operations())
    for node in contract.operations():
        where = contract.where(node.pointer)
        name = node.data.get("operationId")
        if not name:
            yield Problem(where, "operation-id", "an operation needs an operationId")
        elif ids[name] > 1:
            yield Problem(where, "operation-id", f"{name} is not unique")
        if not node.data.get("tags"):
            yield Problem(where, "tag", "an operation needs a tag")
        yield from _path_parameters(node, where)
        yield from _other_parameters(contract, node, where)
        yield from _bodies(contract, node, where)


def _path_parameters(node: OperationNode, where: str) -> Iterator[Problem]:
    template = re.findall(r"\{([^{}]*)\}", node.path)
    declared = [parameter.get("name") for parameter in node.parameters_in("path")]
    for name in template:
        if name not in declared:
            yield Problem(where, "path-parameter", f"{{{name}}} is not declared")
    for name in declared:
        if name not in template:
            yield Problem(where, "path-parameter", f"{name} is declared but not in the path")
    for name, count in Counter(template).items():
        if count > 1:
            yield Problem(where, "path-parameter", f"{{{name}}} appears twice in the path")
    for segment in node.path.split("/"):
        if "{" in segment and not re.fullmatch(r"\{[^{}]+\}", segment):
            yield Problem(where, "path-parameter", f"{segment}: a parameter must be a whole segment")


def _other_parameters(contract: Contract, node: OperationNode, where: str) -> Iterator[Problem]:
    for parameter in node.parameters:
        name, location = parameter.get("name"), parameter.get("in")
        if location not in {"path", "query"}:
            yield Problem(where, "parameter", f"{name}: {location} parameters are not supported")
        if location == "query" and parameter.get("style") == "deepObject":
            component = contract.schemas.get(shapes.ref(parameter.get("schema")) or "", {})
            if not component.get("properties"):
                yield Problem(where, "parameter", f"{name}: a deepObject parameter must refer to an object component")
            yield from _filters(contract, component, where, depth=1)
        elif location == "query" and not _flat(contract, parameter.get("schema", {})):
            yield Problem(
                where, "parameter", f"{name}: without style deepObject only scalars and arrays of scalars can be sent"
            )


def _filters(contract: Contract, component: dict[str, Any], where: str, depth: int) -> Iterator[Problem]:
    for wire, child in component.get("properties", {}).items():
        resolved = contract.resolve(child)
        nested = contract.schemas.get(shapes.ref(child) or "", {})
        if nested.get("properties"):
            if depth == 2:
                yield Problem(where, "parameter", f"{wire}: filters can be nested only once")
            else:
                yield from _filters(contract, nested, where, depth + 1)
        elif not (_flat(contract, child) or shapes.is_open(resolved) or shapes.is_map(resolved)):
            yield Problem(
                where,
                "parameter",
                f"{wire}: a filter must be a scalar, an array of scalars, or an object with free keys",
            )


def _flat(contract: Contract, schema: dict[str, Any]) -> bool:
    known = shapes.open_union(schema)
    component = shapes.ref(known or schema)
    resolved = contract.schemas.get(component, {}) if component else schema
    if resolved.get("type") == "array":
        return _flat(contract, resolved.get("items", {}))
    return resolved.get("type") in _SCALARS


def _bodies(contract: Contract, node: OperationNode, where: str) -> Iterator[Problem]:
    body = node.data.get("requestBody")
    parts = {"requestBody": body} if body is not None else {}
    responses = node.data.get("responses") or {}
    parts |= {f"responses {status}": contract.resolve(response) for status, response in responses.items()}
    for name, part in parts.items():
        content = part.get("content") or {}
        if len(content) > 1:
            yield Problem(where, "body", f"{name}: only one media type is supported")
        for media in content.values():
            if "$ref" not in (media.get("schema") or {}):
                yield Problem(where, "inline-schema", f"{name}: the schema must refer to a component")
    if not any(status.startswith("2") for status in responses):
        yield Problem(where, "responses", "an operation needs a 2xx response")
    for status in responses:
        if not re.fullmatch(r"[1-5]\d\d", status):
            yield Problem(where, "responses", f"{status}: responses must be declared by numeric status codes")
