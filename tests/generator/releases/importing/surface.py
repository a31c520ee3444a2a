"""What users of the package see of a contract, to compare two of them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from generator.python_api.naming.calls import call_names
from generator.python_api.parse.build import build

if TYPE_CHECKING:
    from generator.contract.document import Contract
    from generator.python_api.ir import Api, Operation


@attrs.frozen
class Surface:
    """Operations by `GET /path`, models, enums and unions by name."""

    operations: dict[str, dict[str, Any]]
    models: dict[str, dict[str, Any]]
    enums: dict[str, frozenset[tuple[str, str]]]
    unions: dict[str, frozenset[Any]]


def surface(contract: Contract) -> Surface:
    api = build(contract)
    return Surface(
        {f"{one.method} {one.path}": _operation(one) for one in api.operations},
        {model.name: _fields(api, model.name) for model in api.models},
        {enum.name: frozenset(enum.members) for enum in api.enums},
        {union.name: frozenset([union.tag, *union.mapping.items(), *union.members]) for union in api.unions},
    )


def names(contract: Contract) -> dict[str, str]:
    """Operation id -> Python name with its version."""
    return dict(call_names(build(contract).operations))


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


def differences(mine: dict[str, dict[str, Any]], its: dict[str, dict[str, Any]]) -> tuple[set[str], set[str]]:
    """Of what both have: (parts that differ or only `its` has, parts that only `mine` has)."""
    other, only_mine = set(), set()
    for name, parts in its.items():
        known = mine.get(name)
        if known is None:
            other.add(name)
            continue
        other |= {f"{name} {part}" for part, value in parts.items() if known.get(part) != value}
        only_mine |= {f"{name} {part}" for part in known.keys() - parts.keys()}
    return other, only_mine
