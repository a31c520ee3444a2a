"""Query parameters and body fields that the contract does not have: errors at a strict tenant, else ignored."""

from __future__ import annotations

import copy
from typing import TYPE_CHECKING, Any, NamedTuple

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ampeco_simulator.contract.schemas import Schema, Schemas

    from .conftest import Start, Tenant

_SESSIONS = "/resources/sessions/v1.0"
_USERS = "/resources/users/v1.0"
_UNKNOWN = "externall"


class _ClosedObject(NamedTuple):
    """An object in a body whose schema has properties and allows no others."""

    prefix: str
    """The dotted name of the object with a final dot, "" for the body itself."""
    fields: dict[str, Any]


def _closed_objects(schemas: Schemas, schema: Schema, value: Any, prefix: str = "") -> Iterator[_ClosedObject]:
    if isinstance(value, list):
        for index, each in enumerate(value):
            yield from _closed_objects(schemas, schemas.flat(schema).get("items", {}), each, f"{prefix}{index}.")
    properties = schemas.properties(schema)
    if isinstance(value, dict) and properties:
        assert "additionalProperties" not in schemas.flat(schema)
        yield _ClosedObject(prefix, value)
        for name, inner in tuple(value.items()):
            yield from _closed_objects(schemas, properties.get(name, {}), inner, f"{prefix}{name}.")


@pytest.mark.parametrize(
    ("query", "field"),
    [
        ("stauts=active", "stauts"),
        ("userId=7", "userId"),
        ("filter[nonsense]=1", "filter.nonsense"),
        ("filter[status.deep]=1", "filter.status.deep"),
        ("filter[roaming][nonsense]=1", "filter.roaming.nonsense"),
        ("include[]=nonsense", "include.0"),
        ("sort[by]=id", "sort.by"),
    ],
)
async def test_an_unknown_query_parameter_is_a_422(tenant: Tenant, query: str, field: str) -> None:
    reply = await tenant.get(f"{_SESSIONS}?{query}")
    assert reply.status == 422
    assert list(reply.json) == ["message", "errors"]
    assert list(reply.json["errors"]) == [field]
    assert reply.json["message"] == reply.json["errors"][field][0]


async def test_every_operation_rejects_unknown_query_parameters(tenant: Tenant) -> None:
    query = "stauts=active&filter[nonsense]=1&include[]=nonsense"
    for operation in tenant.sim.contract.operations.values():
        if "/oauth/" not in operation.path:
            path = tenant.sim.sample(operation.id).path.removeprefix("/public-api")
            reply = await tenant.call(operation.method, f"{path}?{query}")
            assert reply.status == 422, operation.id
            errors = {name.removesuffix(".0") for name in reply.json["errors"]}
            assert {"stauts", "filter.nonsense", "include"} <= errors, operation.id


async def test_every_operation_rejects_unknown_body_fields_at_every_depth(tenant: Tenant) -> None:
    schemas = tenant.sim.contract.schemas
    tried: dict[bool, int] = {False: 0, True: 0}
    for operation in tenant.sim.contract.operations.values():
        if operation.body is None or operation.form:
            continue
        sample = tenant.sim.sample(operation.id)
        body = copy.deepcopy(sample.body)
        for prefix, fields in _closed_objects(schemas, operation.body, body):
            fields[_UNKNOWN] = 1
            path = sample.path.removeprefix("/public-api")
            reply = await tenant.call(sample.method, path, json=body)
            del fields[_UNKNOWN]
            assert reply.status == 422, (operation.id, prefix)
            assert list(reply.json["errors"]) == [f"{prefix}{_UNKNOWN}"], operation.id
            tried[bool(prefix)] += 1
    assert tried[False] > 200
    assert tried[True] > 200


async def test_a_rejected_body_changes_nothing(tenant: Tenant) -> None:
    before = (await tenant.get(f"{_USERS}/7")).json
    reply = await tenant.call("PATCH", f"{_USERS}/7", json={"first_name": "Mona", "firstname": "Lisa"})
    assert (reply.status, list(reply.json["errors"])) == (422, ["firstname"])
    assert (await tenant.get(f"{_USERS}/7")).json == before


async def test_a_lenient_tenant_ignores_unknown_body_fields_at_every_depth(start: Start) -> None:
    async with start(strict=False) as tenant:
        schemas = tenant.sim.contract.schemas
        for operation in tenant.sim.contract.operations.values():
            if operation.body is not None and not operation.form:
                sample = tenant.sim.sample(operation.id)
                body = copy.deepcopy(sample.body)
                for _, fields in tuple(_closed_objects(schemas, operation.body, body)):
                    fields[_UNKNOWN] = 1
                path = sample.path.removeprefix("/public-api")
                reply = await tenant.call(sample.method, path, json=body)
                assert reply.status in operation.statuses, (operation.id, reply.body)


async def test_objects_that_the_contract_leaves_open_accept_any_field(tenant: Tenant) -> None:
    data = {"crm": {"segment": {"deep": [1]}}}
    reply = await tenant.call("PATCH", f"{_USERS}/7", json={"externalAppData": data})
    assert reply.status == 200, reply.body
    assert (await tenant.get(f"{_USERS}?filter[externalAppData.crm.segment]=fleet")).status == 200


async def test_an_operation_without_a_body_rejects_fields(start: Start, tenant: Tenant) -> None:
    path = "/actions/charge-point/v1.0/1/reset/hard"
    for empty in ({}, [], None):
        assert (await tenant.call("POST", path, json=empty)).status == 202
    reply = await tenant.call("POST", path, json={"force": True})
    assert (reply.status, reply.json["errors"]) == (422, {"force": ["The force field is not known."]})
    assert (await tenant.call("POST", path, json=[1])).status == 422
    assert (await tenant.call("POST", path, data=b"{")).status == 422
    async with start(strict=False) as lenient:
        assert (await lenient.call("POST", path, json={"force": True})).status == 202


async def test_an_oauth_form_may_have_other_parameters(tenant: Tenant) -> None:
    form = {"grant_type": "client_credentials", "client_id": tenant.sim.client_id, "scope": "all"}
    reply = await tenant.call(
        "POST", "/oauth/token", token=None, data={**form, "client_secret": tenant.sim.client_secret}
    )
    assert reply.status == 200


async def test_an_item_can_be_sent_back_with_its_read_only_fields(tenant: Tenant) -> None:
    """Inner objects too: the contract marks fields of the response as read-only that the body does not have."""
    schemas, tried = tenant.sim.contract.schemas, 0
    for operation in tenant.sim.contract.operations.values():
        if operation.method not in ("PATCH", "PUT") or operation.body is None or operation.item is None:
            continue
        sample = tenant.sim.sample(operation.id)
        body = copy.deepcopy(sample.body)
        added = _add_read_only(schemas, operation.body, operation.item, body)
        if added:
            path = sample.path.removeprefix("/public-api")
            reply = await tenant.call(sample.method, path, json=body)
            assert reply.status in operation.statuses, (operation.id, added, reply.body)
            tried += 1
    assert tried > 20


def _add_read_only(schemas: Schemas, body: Schema, item: Schema, value: Any) -> list[str]:
    """Add the read-only fields of the item that the body lacks, and return their names."""
    if not isinstance(value, dict):
        return []
    accepted, returned = schemas.properties(body), schemas.properties(item)
    added = [name for name in returned.keys() - accepted.keys() if schemas.flat(returned[name]).get("readOnly")]
    for name in value.keys() & returned.keys():
        added += _add_read_only(schemas, accepted[name], returned[name], value[name])
    if accepted:
        value.update(dict.fromkeys(returned.keys() - accepted.keys() & set(added), 1))
    return added
