"""In every collection of the contract, items can be created, listed, read, changed and deleted."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ampeco_simulator.clock import parse_time
from ampeco_simulator.contract.operation_paths import parse_operation_path
from ampeco_simulator.contract.operations import Contract
from ampeco_simulator.state.field_aliases import camel_case

from .conftest import CONTRACT

if TYPE_CHECKING:
    from ampeco_simulator.contract.operations import Operation

    from .conftest import Tenant

_CONTRACT = Contract(CONTRACT)
_SCHEMAS = _CONTRACT.schemas
_OPERATIONS = list(_CONTRACT.operations.values())
_AT = {(each.method, each.path): each for each in _OPERATIONS}
_SPECIAL = ("users.payment-methods", "vehicles.relations.users", "notifications")
"""Collections with another way of creating items, which have tests of their own."""
_TRANSFORMED = ("tariff-groups", "charge-points.configurations")
"""Collections whose responses contain more than was written, or contain it elsewhere."""
_INITIAL = ("-logs", "configurations", "unmanaged-load")
"""Nested collections that a new item has from the start: its configuration and its logs."""
_SECRET = ("password",)
_TIMES = {"lastUpdatedAt": None, "updatedAt": None}
_OTHER_VALUES: dict[str, Any] = {
    "string": "2001-01-01T00:00:00+00:00",
    "integer": 987_654,
    "number": 987_654,
    "boolean": None,
}


def _items(path: str) -> str:
    """Return the URL template of the items of a listing, "" when there is none."""
    found = (other for _, other in _AT if other.startswith(f"{path}/{{") and other.count("/") == path.count("/") + 1)
    return next(found, "")


def _creating_operations() -> list[Operation]:
    return [
        each
        for each in _OPERATIONS
        if each.method == "POST"
        and parse_operation_path(each.path).kind == "collection"
        and parse_operation_path(each.path).name not in _SPECIAL
        and _items(each.path)
    ]


def _changing_operations(*methods: str) -> list[Operation]:
    return [
        each
        for each in _OPERATIONS
        if each.method in methods and parse_operation_path(each.path).kind == "item" and ("GET", each.path) in _AT
    ]


async def _call(tenant: Tenant, operation: Operation, path: str = "", body: Any = None) -> Any:
    """Call an operation with its sample, or with another path and body, and return the item in the response."""
    sample = tenant.sim.sample(operation.id)
    path = path or sample.path.removeprefix("/public-api")
    reply = await tenant.call(operation.method, path, json=sample.body if body is None else body)
    assert reply.status in operation.statuses, (operation.id, reply.status, reply.body)
    return reply.json.get("data", reply.json) if reply.body else None


async def _read(tenant: Tenant, path: str) -> Any:
    reply = await tenant.get(path)
    assert reply.status == 200, (path, reply.body)
    return reply.json.get("data", reply.json)


async def _listed(tenant: Tenant, operation: Operation, path: str) -> list[int]:
    """Return the ids of all items of a listing."""
    if operation.pagination in ("cursor", "hybrid"):
        return [int(each["id"]) for each in await tenant.walk(path)]
    found: list[int] = []
    page, last = 0, 1
    while page < last:
        page += 1
        reply = (await tenant.get(path, params={"page": page} if operation.pagination == "page" else {})).json
        found += [int(each["id"]) for each in reply["data"]]
        last = reply["meta"].get("last_page", 1)
    return found


async def test_an_item_can_be_created_read_listed_changed_and_deleted(tenant: Tenant) -> None:
    deleted = 0
    for creating in _creating_operations():
        path = tenant.sim.sample(creating.id).path.removeprefix("/public-api")
        made = await _call(tenant, creating)
        item_id, at = int(made["id"]), f"{path}/{made['id']}"
        listing, items = _AT.get(("GET", creating.path)), _items(creating.path)
        if listing is not None:
            assert item_id in await _listed(tenant, listing, path), creating.id
        if ("GET", items) in _AT:
            read = await _read(tenant, at)
            # The response to the creation may have parts that reading returns only on request.
            assert read == {name: made[name] for name in read if name in made}, creating.id
        for method in ("PATCH", "PUT"):
            if (method, items) in _AT:
                await _call(tenant, _AT[method, items], at)
        if ("DELETE", items) in _AT:
            assert (await tenant.call("DELETE", at)).status in _AT["DELETE", items].statuses
            for method in ("GET", "PATCH", "PUT", "DELETE"):
                if (method, items) in _AT:
                    body = tenant.sim.sample(_AT[method, items].id).body
                    assert (await tenant.call(method, at, json=body)).status == 404, (creating.id, method)
            assert listing is None or item_id not in await _listed(tenant, listing, path), creating.id
            deleted += 1
    assert deleted > 70


async def test_responses_contain_the_written_values(tenant: Tenant) -> None:
    compared = 0
    for operation in [*_creating_operations(), *_changing_operations("PATCH", "PUT")]:
        if parse_operation_path(operation.path).name in _TRANSFORMED:
            continue
        body, shown = tenant.sim.sample(operation.id).body, await _call(tenant, operation)
        for name, value in (body or {}).items():
            if isinstance(value, str | int | float | list) and name in (shown or ()) and name not in _SECRET:
                assert shown[name] == value, (operation.id, name)
                compared += 1
    assert compared > 900


async def test_a_patch_keeps_all_other_fields(tenant: Tenant) -> None:
    for operation in _changing_operations("PATCH"):
        if parse_operation_path(operation.path).name in _TRANSFORMED:
            continue
        sample = tenant.sim.sample(operation.id)
        path = sample.path.removeprefix("/public-api")
        before = await _read(tenant, path)
        required = _SCHEMAS.flat(operation.body or {}).get("required", ())
        for name, value in sample.body.items():
            body = {**{each: sample.body[each] for each in required}, name: value}
            if isinstance(value, dict):
                body[name] = _part(operation, name, value)
            await _call(tenant, operation, path, body)
        after = await _read(tenant, path)
        written = {*sample.body, *map(camel_case, sample.body), *_TIMES}
        untouched = {each: value for each, value in before.items() if each not in written}
        assert {each: after[each] for each in untouched} == untouched, operation.id
        for name, value in sample.body.items():
            if isinstance(value, dict) and isinstance(before.get(name), dict):
                rest = {
                    each: inner for each, inner in before[name].items() if each not in _part(operation, name, value)
                }
                assert {each: after[name][each] for each in rest} == rest, (operation.id, name)


def _part(operation: Operation, name: str, value: dict[str, Any]) -> dict[str, Any]:
    """Return an object with one field of a body's object and the fields that are required."""
    required = _SCHEMAS.flat(_SCHEMAS.properties(operation.body or {})[name]).get("required", ())
    return {each: value[each] for each in {*list(value)[:1], *required}}


async def test_a_put_clears_all_fields_that_the_body_could_have(tenant: Tenant) -> None:
    for operation in _changing_operations("PUT"):
        sample = tenant.sim.sample(operation.id)
        path = sample.path.removeprefix("/public-api")
        full = await _call(tenant, operation)
        required = set(_SCHEMAS.flat(operation.body or {}).get("required", ()))
        after = await _call(tenant, operation, path, {name: sample.body[name] for name in required})
        fields = _SCHEMAS.properties(operation.body or {})
        for name in set(sample.body) - required:
            if name in full:
                default = _SCHEMAS.flat(fields[name]).get("default")
                assert not _has_value(after.get(name)) or after[name] == default, (operation.id, name, after[name])
        assert after.get("id") == full.get("id")


def _has_value(value: Any) -> bool:
    """Return whether a value, or any value inside an object, is neither None nor an empty list."""
    return any(map(_has_value, value.values())) if isinstance(value, dict) else value not in (None, [])


async def test_read_only_fields_cannot_be_written(tenant: Tenant) -> None:
    tried = 0
    for operation in [*_creating_operations(), *_changing_operations("PATCH", "PUT")]:
        item, body = operation.item or {}, operation.body or {}
        declared = _SCHEMAS.properties(body)
        fixed = {
            name: _OTHER_VALUES[flat["type"]]
            for name, schema in _SCHEMAS.properties(item).items()
            if (flat := _SCHEMAS.flat(schema)).get("readOnly") and flat.get("type") in _OTHER_VALUES
            if name not in declared or _SCHEMAS.flat(declared[name]).get("readOnly")
        }
        if not fixed or not declared or _SCHEMAS.flat(body).get("additionalProperties") is False:
            continue
        shown = await _call(tenant, operation, body={**fixed, **tenant.sim.sample(operation.id).body})
        for name, value in fixed.items():
            assert value is None or shown.get(name) != value, (operation.id, name)
            tried += 1
    assert tried > 150


async def test_every_write_updates_the_time_of_the_last_change(tenant: Tenant) -> None:
    moved = 0
    for operation in _changing_operations("PATCH", "PUT"):
        if "lastUpdatedAt" in _SCHEMAS.properties(operation.item or {}):
            tenant.sim.advance(minutes=1)
            now = tenant.sim.clock.now()
            assert parse_time((await _call(tenant, operation))["lastUpdatedAt"]) == now, operation.id
            moved += 1
    assert moved > 35


async def test_a_created_item_has_no_nested_items(tenant: Tenant) -> None:
    seen = 0
    for creating in _creating_operations():
        made = await _call(tenant, creating)
        sample, below = tenant.sim.sample(creating.id), f"{_items(creating.path)}/"
        for operation in _OPERATIONS:
            rest = operation.path.removeprefix(below)
            listing = operation.method == "GET" and operation.envelope == "listing" and operation.path.startswith(below)
            if listing and "/" not in rest and not rest.endswith(_INITIAL) and rest not in sample.body:
                at = f"{sample.path}/{made['id']}/{rest}".removeprefix("/public-api")
                assert (await tenant.get(at)).json["data"] == [], operation.id
                seen += 1
    assert seen > 15
