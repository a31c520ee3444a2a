"""Create, read, update, replace and delete items."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from .conftest import Start, Tenant

_TAGS = "/resources/id-tags/v2.0"
_GROUPS = "/resources/tariff-groups/v1.0"


async def _create(tenant: Tenant, path: str, body: dict[str, Any]) -> dict[str, Any]:
    reply = await tenant.call("POST", path, json=body)
    assert reply.status == 201, reply.body
    return reply.json["data"]


async def test_a_created_item_can_be_read_listed_updated_and_deleted(tenant: Tenant) -> None:
    body = {"idTagUid": "04AABBCCDDEEFF", "type": "rfid", "status": "enabled", "userId": 3, "idLabel": "Spare"}
    made = await _create(tenant, _TAGS, body)
    assert {name: made[name] for name in body} == body
    assert made["id"] == 61
    assert made["lastUpdatedAt"] == "2026-07-01T00:00:00+00:00"
    assert (await tenant.get(f"{_TAGS}/61")).json["data"] == made
    assert (await tenant.walk(_TAGS))[-1] == made
    assert await tenant.walk(_TAGS, **{"filter[idLabel]": "Spare"}) == [made]
    tenant.sim.advance(minutes=5)
    changed = (await tenant.call("PATCH", f"{_TAGS}/61", json={"idLabel": "Lost", "status": "disabled"})).json["data"]
    assert changed == {**made, "idLabel": "Lost", "status": "disabled", "lastUpdatedAt": "2026-07-01T00:05:00+00:00"}
    assert (await tenant.call("DELETE", f"{_TAGS}/61")).status == 204
    for method, options in (("GET", {}), ("DELETE", {}), ("PATCH", {"json": {"idLabel": "x"}})):
        assert (await tenant.call(method, f"{_TAGS}/61", **options)).status == 404
    assert len(await tenant.walk(_TAGS)) == 60


async def test_the_id_of_a_deleted_item_is_not_reused(tenant: Tenant) -> None:
    body = {"idTagUid": "04AABBCCDDEEFF", "type": "rfid", "status": "enabled"}
    await _create(tenant, _TAGS, body)
    await tenant.call("DELETE", f"{_TAGS}/61")
    assert (await _create(tenant, _TAGS, body))["id"] == 62


async def test_a_patch_of_a_seeded_item_keeps_its_other_fields(tenant: Tenant) -> None:
    before = (await tenant.get("/resources/charge-points/v2.0/4")).json["data"]
    await tenant.call("PATCH", "/resources/charge-points/v2.0/4", json={"name": "Renamed", "network": {"port": 8443}})
    after = (await tenant.get("/resources/charge-points/v2.0/4")).json["data"]
    assert after["name"] == "Renamed"
    assert after["network"] == {**before["network"], "port": 8443}
    assert {**after, "name": 0, "network": 0, "lastUpdatedAt": 0} == {
        **before,
        "name": 0,
        "network": 0,
        "lastUpdatedAt": 0,
    }


async def test_a_put_clears_fields_that_the_body_does_not_have(tenant: Tenant) -> None:
    made = await _create(tenant, _GROUPS, {"name": "Old name", "tariffIds": [1], "partnerId": 2})
    assert made["partnerId"] == 2
    path = f"{_GROUPS}/{made['id']}"
    assert (await tenant.call("PUT", path, json={"name": "New name", "tariffIds": [1]})).status == 200
    after = (await tenant.get(path)).json["data"]
    assert (after["name"], after.get("partnerId")) == ("New name", None)


async def test_null_clears_a_field(tenant: Tenant) -> None:
    await tenant.call("PATCH", f"{_TAGS}/5", json={"userId": None})
    assert (await tenant.get(f"{_TAGS}/5")).json["data"]["userId"] is None


async def test_versions_of_a_resource_share_one_record(tenant: Tenant) -> None:
    await tenant.call("PATCH", f"{_TAGS}/5", json={"idLabel": "Both"})
    assert (await tenant.get("/resources/rfid-tags/v1.0/5")).json["data"]["id"] == 5
    await tenant.call("DELETE", f"{_TAGS}/5")
    assert (await tenant.get("/resources/rfid-tags/v1.0/5")).status == 404


async def test_the_evses_of_a_charge_point_are_items_of_the_evse_listing(tenant: Tenant) -> None:
    below = await tenant.walk("/resources/charge-points/v2.0/2/evses")
    above = await tenant.walk("/resources/evses/v2.1", **{"filter[chargePointId]": "2"})
    assert [evse["id"] for evse in below] == [evse["id"] for evse in above] != []
    other = next(evse["id"] for evse in await tenant.walk("/resources/evses/v2.1") if evse["chargePointId"] != 2)
    assert (await tenant.get(f"/resources/charge-points/v2.0/2/evses/{other}")).status == 404


async def test_items_of_a_missing_parent_are_a_404(tenant: Tenant) -> None:
    reply = await tenant.get("/resources/charge-points/v2.0/999/notes")
    assert (reply.status, reply.json["message"].split()[-2:]) == (404, ["[App\\Models\\ChargePoint]", "999"])


async def test_each_parent_has_its_own_nested_items(tenant: Tenant) -> None:
    body = tenant.sim.sample(tenant.operation("POST", "/resources/locations/v2.0/{location}/notes")).body
    await tenant.call("POST", "/resources/locations/v2.0/1/notes", json=body)
    first, second = [await tenant.walk(f"/resources/locations/v2.0/{parent}/notes") for parent in (1, 2)]
    assert (len(first), len(second)) == (4, 3)
    assert first[0]["id"] == second[0]["id"]
    assert first[0] != second[0]


@pytest.mark.parametrize(
    ("body", "fields"),
    [
        ({}, {"idTagUid", "type", "status"}),
        ({"idTagUid": 5, "type": "rfid", "status": "enabled"}, {"idTagUid"}),
        ({"idTagUid": "04AA", "type": "paper", "status": "enabled"}, {"type"}),
        ({"idTagUid": "04AA", "type": "rfid", "status": "enabled", "expireAt": "soon"}, {"expireAt"}),
        ({"idTagUid": "04AA", "type": "rfid", "status": "enabled", "userId": 999_999}, {"userId"}),
        ({"idTagUid": "04AA", "type": "rfid", "status": "enabled", "userId": True}, {"userId"}),
    ],
)
async def test_an_invalid_body_is_a_422_with_its_fields(tenant: Tenant, body: dict[str, Any], fields: set[str]) -> None:
    reply = await tenant.call("POST", _TAGS, json=body)
    assert reply.status == 422
    assert set(reply.json["errors"]) <= fields
    assert set(reply.json["errors"]) & fields
    assert reply.json["message"].startswith("The ")


async def test_nested_fields_have_dotted_names(tenant: Tenant) -> None:
    reply = await tenant.call("PATCH", "/resources/charge-points/v2.0/4", json={"network": {"port": "x"}, "tags": [5]})
    assert set(reply.json["errors"]) == {"network.port", "tags.0"}


async def test_a_body_that_is_no_json_is_a_422(tenant: Tenant) -> None:
    reply = await tenant.call("POST", _TAGS, data=b"{", headers={"Content-Type": "application/json"})
    assert (reply.status, list(reply.json["errors"])) == (422, ["body"])


async def test_the_same_seed_gives_the_same_bytes(start: Start) -> None:
    paths = (
        "/resources/charge-points/v2.0?cursor=",
        "/resources/users/v1.1/7",
        "/resources/sessions/v1.0/77",
        "/resources/faqs/v2.0/3",
    )
    async with start() as one, start() as two, start(seed=8) as other:
        for path in paths:
            bodies = [(await each.get(path)).body.replace(each.sim.url.encode(), b"") for each in (one, two, other)]
            assert bodies[0] == bodies[1] != bodies[2], path
