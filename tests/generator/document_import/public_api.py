"""The public Python API that a contract gives, in a form that can be compared."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from generator.python_api.parse.build import build

if TYPE_CHECKING:
    from generator.contract.document import Contract
    from generator.python_api.ir import Api, Operation


@attrs.frozen
class PublicApi:
    """Operations by ``GET /path``; models, enums and unions by name."""

    operations: dict[str, dict[str, Any]]
    models: dict[str, dict[str, Any]]
    enums: dict[str, frozenset[tuple[str, str]]]
    unions: dict[str, frozenset[Any]]


def public_api(contract: Contract) -> PublicApi:
    """Return the public API of a contract, without descriptions."""
    api = build(contract)
    return PublicApi(
        {f"{one.method} {one.path}": _operation(one) for one in api.operations},
        {model.name: _fields(api, model.name) for model in api.models},
        {enum.name: frozenset(enum.members) for enum in api.enums},
        {union.name: frozenset([union.tag, *union.mapping.items(), *union.members]) for union in api.unions},
    )


def _operation(one: Operation) -> dict[str, Any]:
    query = {param.template: attrs.evolve(param, description="") for param in one.query}
    return {
        "id": one.id,
        "name": (one.root, one.key, one.version),
        "path": one.path_params,
        "body": one.body,
        "results": dict(one.results),
        "pagination": one.pagination,
        **{f"query {template}": param for template, param in query.items()},
    }


def _fields(api: Api, name: str) -> dict[str, Any]:
    model = next(model for model in api.models if model.name == name)
    return {field.wire: attrs.evolve(field, description="") for field in model.fields}


def differences(ours: dict[str, dict[str, Any]], theirs: dict[str, dict[str, Any]]) -> tuple[set[str], set[str]]:
    """Return the parts that differ or that only ``theirs`` has, and those that only ``ours`` has."""
    other, only_ours = set(), set()
    for name, parts in theirs.items():
        known = ours.get(name)
        if known is None:
            other.add(name)
            continue
        other |= {f"{name} {part}" for part, value in parts.items() if known.get(part) != value}
        only_ours |= {f"{name} {part}" for part in known.keys() - parts.keys()}
    return other, only_ours
