"""Whatever can be made can be listed, read, changed and deleted, in every collection that the contract has."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ampeco_simulator.clock import parse_time
from ampeco_simulator.contract import Contract
from ampeco_simulator.state.addresses import address_of
from ampeco_simulator.state.names import camel

from .conftest import CONTRACT

if TYPE_CHECKING:
    from ampeco_simulator.contract import Operation

    from .conftest import Tenant

_CONTRACT = Contract(CONTRACT)
_SCHEMAS = _CONTRACT.schemas
_OPERATIONS = list(_CONTRACT.operations.values())
_AT = {(each.method, each.path): each for each in _OPERATIONS}
_OTHERWISE = ("users.payment-methods", "vehicles.relations.users", "notifications")
"""Made in ways of their own, and tested by themselves."""
_RULED = ("tariff-groups", "charge-points.configurations")
"""Show more than was written, or show it elsewhere."""
_FROM_THE_START = ("-logs", "configurations", "unmanaged-load")
"""A charge point comes with its configuration, and what it has been through is told from its making."""
_SECRET = ("password",)
_MOVING = {"lastUpdatedAt": None, "updatedAt": None}
_JUNK: dict[str, Any] = {"string": "2001-01-01T00:00:00+00:00", "integer": 987_654, "number": 987_654, "boolean": None}


def _items(path: str) -> str:
    """The path of the items of a listing's path, "" when they have none."""
    found = (other for _, other in _AT if other.startswith(f"{path}/{{") and other.count("/") == path.count("/") + 1)
    return next(found, "")


def _creating() -> list[Operation]:
    return [
        each
        for each in _OPERATIONS
        if each.method == "POST"
        and address_of(each.path).kind == "collection"
        and address_of(each.path).name not in _OTHERWISE
        and _items(each.path)
    ]


def _changing(*methods: str) -> list[Operation]:
    return [
        each
        for each in _OPERATIONS
        if each.method in methods and address_of(each.path).kind == "item" and ("GET", each.path) in _AT
    ]


async def _call(tenant: Tenant, operation: Operation, path: str = "", body: Any = None) -> Any:
    """What an operation answers to a sample, or to another path and body: the item itself."""
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
    """The ids of all items of a listing."""
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


async def test_an_item_lives_from_its_making_to_its_end(tenant: Tenant) -> None:
    lived = 0
    for creating in _creating():
        path = tenant.sim.sample(creating.id).path.removeprefix("/public-api")
        made = await _call(tenant, creating)
        identity, at = int(made["id"]), f"{path}/{made['id']}"
        listing, items = _AT.get(("GET", creating.path)), _items(creating.path)
        if listing is not None:
            assert identity in await _listed(tenant, listing, path), creating.id
        if ("GET", items) in _AT:
            read = await _read(tenant, at)
            # What is optional in a listing may be in the answer to the making.
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
            assert listing is None or identity not in await _listed(tenant, listing, path), creating.id
            lived += 1
    assert lived > 70


async def test_what_is_written_is_what_is_read(tenant: Tenant) -> None:
    compared = 0
    for operation in [*_creating(), *_changing("PATCH", "PUT")]:
        if address_of(operation.path).name in _RULED:
            continue
        body, shown = tenant.sim.sample(operation.id).body, await _call(tenant, operation)
        for name, value in (body or {}).items():
            if isinstance(value, str | int | float | list) and name in (shown or ()) and name not in _SECRET:
                assert shown[name] == value, (operation.id, name)
                compared += 1
    assert compared > 900


async def test_a_patch_leaves_the_rest(tenant: Tenant) -> None:
    for operation in _changing("PATCH"):
        if address_of(operation.path).name in _RULED:
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
        written = {*sample.body, *map(camel, sample.body), *_MOVING}
        untouched = {each: value for each, value in before.items() if each not in written}
        assert {each: after[each] for each in untouched} == untouched, operation.id
        for name, value in sample.body.items():
            if isinstance(value, dict) and isinstance(before.get(name), dict):
                rest = {each: held for each, held in before[name].items() if each not in _part(operation, name, value)}
                assert {each: after[name][each] for each in rest} == rest, (operation.id, name)


def _part(operation: Operation, name: str, value: dict[str, Any]) -> dict[str, Any]:
    """One field of an object in a body, and those that it must have."""
    required = _SCHEMAS.flat(_SCHEMAS.properties(operation.body or {})[name]).get("required", ())
    return {each: value[each] for each in {*list(value)[:1], *required}}


async def test_a_put_leaves_nothing_of_what_it_could_say(tenant: Tenant) -> None:
    for operation in _changing("PUT"):
        sample = tenant.sim.sample(operation.id)
        path = sample.path.removeprefix("/public-api")
        full = await _call(tenant, operation)
        required = set(_SCHEMAS.flat(operation.body or {}).get("required", ()))
        after = await _call(tenant, operation, path, {name: sample.body[name] for name in required})
        fields = _SCHEMAS.properties(operation.body or {})
        for name in set(sample.body) - required:
            if name in full:
                default = _SCHEMAS.flat(fields[name]).get("default")
                assert not _said(after.get(name)) or after[name] == default, (operation.id, name, after[name])
        assert after.get("id") == full.get("id")


def _said(value: Any) -> bool:
    """Whether there is anything but nothing in it."""
    return any(map(_said, value.values())) if isinstance(value, dict) else value not in (None, [])


async def test_what_is_read_only_cannot_be_written(tenant: Tenant) -> None:
    tried = 0
    for operation in [*_creating(), *_changing("PATCH", "PUT")]:
        item, body = operation.item or {}, operation.body or {}
        declared = _SCHEMAS.properties(body)
        fixed = {
            name: _JUNK[flat["type"]]
            for name, schema in _SCHEMAS.properties(item).items()
            if (flat := _SCHEMAS.flat(schema)).get("readOnly") and flat.get("type") in _JUNK
            if name not in declared or _SCHEMAS.flat(declared[name]).get("readOnly")
        }
        if not fixed or not declared or _SCHEMAS.flat(body).get("additionalProperties") is False:
            continue
        shown = await _call(tenant, operation, body={**fixed, **tenant.sim.sample(operation.id).body})
        for name, junk in fixed.items():
            assert junk is None or shown.get(name) != junk, (operation.id, name)
            tried += 1
    assert tried > 150


async def test_every_write_moves_the_time(tenant: Tenant) -> None:
    moved = 0
    for operation in _changing("PATCH", "PUT"):
        if "lastUpdatedAt" in _SCHEMAS.properties(operation.item or {}):
            tenant.sim.advance(minutes=1)
            now = tenant.sim.clock.now()
            assert parse_time((await _call(tenant, operation))["lastUpdatedAt"]) == now, operation.id
            moved += 1
    assert moved > 35


async def test_what_a_client_makes_has_nothing_below_it_yet(tenant: Tenant) -> None:
    seen = 0
    for creating in _creating():
        made = await _call(tenant, creating)
        sample, below = tenant.sim.sample(creating.id), f"{_items(creating.path)}/"
        for operation in _OPERATIONS:
            rest = operation.path.removeprefix(below)
            listing = operation.method == "GET" and operation.envelope == "listing" and operation.path.startswith(below)
            if listing and "/" not in rest and not rest.endswith(_FROM_THE_START) and rest not in sample.body:
                at = f"{sample.path}/{made['id']}/{rest}".removeprefix("/public-api")
                assert (await tenant.get(at)).json["data"] == [], operation.id
                seen += 1
    assert seen > 15
