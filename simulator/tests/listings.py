"""Helpers that read listings of every page style from the first page to the last."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator, Mapping

    from ampeco_simulator.contract.operations import Operation
    from ampeco_simulator.contract.schemas import Schema

    from .conftest import Tenant

Item = dict[str, Any]


@attrs.frozen
class Filter:
    """One filter of a listing."""

    operation: Operation
    name: str
    key: str
    """The name in a query: ``filter[roaming][roamingOperatorCpoIds][]``."""
    schema: Mapping[str, Any]
    """The schema of the value; of one element where the filter takes several."""


def listings(tenant: Tenant) -> Iterator[Operation]:
    """Yield every operation that lists a resource."""
    for operation in tenant.sim.contract.operations.values():
        if operation.method == "GET" and operation.envelope == "listing":
            yield operation


def path_of(tenant: Tenant, operation: Operation) -> str:
    """Return a path of the operation at which there are items."""
    return tenant.sim.sample(operation.id).path.removeprefix("/public-api")


def filters_of(tenant: Tenant, operation: Operation) -> list[Filter]:
    """Return the filters of a listing, nested ones included."""
    parameter = operation.query_parameter("filter")
    return [] if parameter is None else list(_declared(tenant, operation, parameter.schema, "filter"))


def _declared(tenant: Tenant, operation: Operation, schema: Schema, prefix: str) -> Iterator[Filter]:
    schemas = tenant.sim.contract.schemas
    for name, inner in schemas.properties(schema).items():
        flat, key = schemas.flat(inner), f"{prefix}[{name}]"
        if flat.get("properties"):
            yield from _declared(tenant, operation, inner, key)
        elif flat.get("type") == "array":
            yield Filter(operation, name, f"{key}[]", schemas.flat(flat["items"]))
        else:
            yield Filter(operation, name, key, flat)


async def items_of(tenant: Tenant, operation: Operation, query: Mapping[str, str] | None = None) -> list[Item]:
    """Return all items of a listing."""
    return [item async for page in pages_of(tenant, operation, query or {}) for item in page]


async def pages_of(
    tenant: Tenant, operation: Operation, query: Mapping[str, str], *, numbered: bool = False
) -> AsyncIterator[list[Item]]:
    """Yield the pages of a listing: by cursor where possible, or by number when ``numbered``."""
    path, by_cursor = path_of(tenant, operation), operation.pagination in ("cursor", "hybrid") and not numbered
    position: dict[str, str] | None = {"cursor": ""} if by_cursor else {}
    while position is not None:
        reply = await tenant.get(path, params={**query, **position})
        assert reply.status == 200, reply.body
        page = reply.json
        yield page["data"]
        if by_cursor:
            cursor = page["meta"]["next_cursor"]
            position = {"cursor": cursor} if cursor else None
        else:
            number, last = page["meta"].get("current_page", 1), page["meta"].get("last_page", 1)
            position = {"page": str(number + 1)} if number < last else None
