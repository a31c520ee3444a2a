"""Find which components requests, success responses and parameters refer to, directly or through others."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from generator.contract import shapes

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from generator.contract.document import Contract


@attrs.frozen
class Reach:
    """Component names reachable from request bodies, from success bodies, and from parameters."""

    request: frozenset[str]
    response: frozenset[str]
    parameters: frozenset[str]


def reach(contract: Contract) -> Reach:
    """Return the reachable components of a contract."""
    requests: list[Any] = []
    responses: list[Any] = []
    parameters: list[Any] = []
    for operation in contract.operations():
        parameters.extend(operation.parameters)
        requests.append(operation.data.get("requestBody"))
        responses.extend(_payload(contract, body) for body in shapes.success(contract, operation.data).values())
    return Reach(_closure(contract, requests), _closure(contract, responses), _closure(contract, parameters))


def _payload(contract: Contract, body: Any) -> Any:
    """The part of a success body that the method returns: ``data``, where there is an envelope."""
    envelope = contract.schemas.get(shapes.ref(body) or "", {})
    return envelope["properties"]["data"] if shapes.is_envelope(envelope) else body


def _closure(contract: Contract, nodes: Iterable[Any]) -> frozenset[str]:
    seen: set[str] = set()
    pending = [name for node in nodes for name in references(node)]
    while pending:
        name = pending.pop()
        if name not in seen and name in contract.schemas:
            seen.add(name)
            pending.extend(references(contract.schemas[name]))
    return frozenset(seen)


def references(node: Any) -> Iterator[str]:
    """Yield the schema components that the node refers to directly."""
    if isinstance(node, list):
        for child in node:
            yield from references(child)
    elif isinstance(node, dict):
        target = node.get("$ref")
        if isinstance(target, str):
            if target.startswith("#/components/schemas/"):
                yield shapes.name_of(target)
            return
        for key, child in node.items():
            if key not in {"enum", "default", "example", "examples"}:
                yield from references(child)
