"""Listings of every style of pages, walked through from the first page to the last."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator, Mapping

    from ampeco_simulator.contract import Operation
    from ampeco_simulator.schemas import Schema

    from .conftest import Tenant

Item = dict[str, Any]


@attrs.frozen
class Filter:
    """One filter that the contract gives a listing."""

    operation: Operation
    name: str
    key: str
    """How a query names it: `filter[roaming][roamingOperatorCpoIds][]`."""
    schema: Mapping[str, Any]
    """Of its value; of each where it takes several."""


def listings(tenant: Tenant) -> Iterator[Operation]:
    """Every operation that lists a resource."""
    for operation in tenant.sim.contract.operations.values():
        if operation.method == "GET" and operation.envelope == "listing":
            yield operation


def path_of(tenant: Tenant, operation: Operation) -> str:
    """A path of the operation at which there is something."""
    return tenant.sim.sample(operation.id).path.removeprefix("/public-api")


def filters_of(tenant: Tenant, operation: Operation) -> list[Filter]:
    """The filters of a listing, those inside others too."""
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
    """All items of a listing."""
    return [item async for page in pages_of(tenant, operation, query or {}) for item in page]


async def pages_of(
    tenant: Tenant, operation: Operation, query: Mapping[str, str], *, numbered: bool = False
) -> AsyncIterator[list[Item]]:
    """The pages of a listing: by cursor where it takes one, unless numbered ones are asked for."""
    path, by_cursor = path_of(tenant, operation), operation.pagination in ("cursor", "hybrid") and not numbered
    place: dict[str, str] | None = {"cursor": ""} if by_cursor else {}
    while place is not None:
        reply = await tenant.get(path, params={**query, **place})
        assert reply.status == 200, reply.body
        page = reply.json
        yield page["data"]
        if by_cursor:
            cursor = page["meta"]["next_cursor"]
            place = {"cursor": cursor} if cursor else None
        else:
            number, last = page["meta"].get("current_page", 1), page["meta"].get("last_page", 1)
            place = {"page": str(number + 1)} if number < last else None
