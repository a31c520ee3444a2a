"""Rules of single resources, and what else changes when an item is written or deleted."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from .conftest import Tenant

_POINTS, _EVSES, _LOCATIONS = "/resources/charge-points/v2.0", "/resources/evses/v2.1", "/resources/locations/v2.0"
_CIRCUITS = "/resources/circuits"
_METHODS = "/resources/users/v1.0/7/payment-methods"
_FILTERS = "/resources/roaming-operators/v2.0/2/custom-tariff-filters"


async def _data(tenant: Tenant, path: str) -> Any:
    reply = await tenant.get(path)
    assert reply.status == 200, (path, reply.body)
    return reply.json["data"]


async def _write(tenant: Tenant, method: str, path: str, body: Any, status: int = 200) -> Any:
    reply = await tenant.call(method, path, json=body)
    assert reply.status == status, (path, reply.status, reply.body)
    return reply.json if reply.body else None


async def test_deleting_a_charge_point_deletes_its_evses(tenant: Tenant) -> None:
    evses = [evse["id"] for evse in await tenant.walk(_EVSES, **{"filter[chargePointId]": "2"})]
    assert evses
    assert (await tenant.call("DELETE", f"{_POINTS}/2")).status == 204
    listed = await tenant.walk(_EVSES)
    assert not {evse["id"] for evse in listed} & set(evses)
    assert {evse["chargePointId"] for evse in listed} == {point["id"] for point in await tenant.walk(_POINTS)}
    for path in (
        *(f"{_EVSES}/{evse}" for evse in evses),
        *(f"{_EVSES}/{evse}/notes" for evse in evses),
        f"{_POINTS}/2/evses/{evses[0]}/connectors",
        "/resources/charge-points/v1.0/2/status",
    ):
        assert (await tenant.get(path)).status == 404, path
    assert (await tenant.call("POST", f"/actions/evse/v1.0/{evses[0]}/start", json={})).status == 404
    tenant.sim.advance(days=3)
    begun = await tenant.walk("/resources/sessions/v1.0", **{"filter[startedAfter]": "2026-07-01T00:00:00Z"})
    assert begun
    assert not [session for session in begun if session["evseId"] in evses]


async def test_v1_of_a_charge_point_returns_and_writes_its_evses(tenant: Tenant) -> None:
    path = "/resources/charge-points/v1.0/2"
    evses = await _data(tenant, f"{_POINTS}/2/evses")
    shown = (await _data(tenant, path))["evses"]
    assert [(each["id"], each["networkId"]) for each in shown] == [(each["id"], each["networkId"]) for each in evses]
    body = {
        **tenant.sim.sample("chargePointUpdateDeprecated").body,
        "evses": {"1": {"physicalReference": "Left"}, "9": {"maxAmperage": 32, "status": "enabled"}},
    }
    await _write(tenant, "PATCH", path, body)
    after = await _data(tenant, f"{_POINTS}/2/evses")
    assert [each["id"] for each in after[:-1]] == [each["id"] for each in evses]
    assert after[0] == {**evses[0], "physicalReference": "Left", "lastUpdatedAt": after[0]["lastUpdatedAt"]}
    assert (after[-1]["networkId"], after[-1]["powerOptions"]["maxAmperage"]) == ("9", 32)
    await tenant.call("DELETE", f"{_EVSES}/{evses[0]['id']}")
    assert [each["id"] for each in (await _data(tenant, path))["evses"]] == [each["id"] for each in after[1:]]


async def _on_circuit(tenant: Tenant, circuit: int) -> set[int]:
    """Return the charge points of a circuit, after checking that three listings agree on them."""
    priorities = await _data(tenant, f"{_CIRCUITS}/v2.0/{circuit}/charge-point-priorities")
    listed = await _data(tenant, f"{_CIRCUITS}/v1.0/{circuit}")
    points = await tenant.walk(_POINTS, **{"filter[circuitId]": str(circuit)})
    found = [{each["id"] for each in some} for some in (priorities, listed["chargePoints"], points)]
    assert found[0] == found[1] == found[2]
    return found[0]


async def test_deleting_a_charge_point_removes_it_from_its_circuit(tenant: Tenant) -> None:
    before = await _on_circuit(tenant, 1)
    await tenant.call("DELETE", f"{_POINTS}/{min(before)}")
    assert await _on_circuit(tenant, 1) == before - {min(before)}


async def test_v1_of_a_circuit_replaces_its_charge_points(tenant: Tenant) -> None:
    first, second = await _on_circuit(tenant, 1), await _on_circuit(tenant, 2)
    wired = {"maxCurrent": 32, "phases": "3", "inputVoltage": "400", "phaseRotation": "RST"}
    chosen = [min(first), min(second)]
    body = {"chargePoints": [{"id": point, **wired} for point in chosen]}
    shown = await _write(tenant, "PATCH", f"{_CIRCUITS}/v1.0/1", body)
    assert shown["chargePoints"] == [{"id": point, **wired} for point in chosen]
    assert await _on_circuit(tenant, 1) == set(chosen)
    assert await _on_circuit(tenant, 2) == second - set(chosen)
    await tenant.call("DELETE", f"{_CIRCUITS}/v2.0/1")
    assert await tenant.walk(_POINTS, **{"filter[circuitId]": "1"}) == []


async def test_deleting_an_evse_deletes_its_connectors(tenant: Tenant) -> None:
    evse = (await _data(tenant, f"{_POINTS}/2/evses"))[0]["id"]
    assert await _data(tenant, f"{_POINTS}/2/evses/{evse}/connectors")
    assert (await tenant.call("DELETE", f"{_POINTS}/2/evses/{evse}")).status == 204
    assert (await tenant.get(f"{_POINTS}/2/evses/{evse}/connectors")).status == 404
    assert (await tenant.get(f"{_POINTS}/2/evses/{evse}/connectors/1")).status == 404
    assert (await tenant.get(f"{_EVSES}/{evse}")).status == 404
    status = await _data(tenant, "/resources/charge-points/v1.0/2/status")
    assert evse not in [each["id"] for each in status["evses"]]


async def test_writing_an_evse_replaces_its_connectors(tenant: Tenant) -> None:
    connectors = [{"id": 1, "type": "ccs2", "format": "cable", "status": "enabled"}]
    body = {**tenant.sim.sample("evseUpdateDeprecated").body, "connectors": connectors}
    await _write(tenant, "PUT", "/resources/evses/v2.0/3", body)
    evse = await _data(tenant, f"{_EVSES}/3?include[]=connectors")
    assert evse["connectors"] == connectors
    below = await _data(tenant, f"{_POINTS}/{evse['chargePointId']}/evses/3/connectors")
    assert [(each["id"], each["type"]) for each in below] == [(1, "ccs2")]


async def test_deleting_a_location_keeps_its_charge_points(tenant: Tenant) -> None:
    point = await _data(tenant, f"{_POINTS}/2")
    assert (await tenant.call("DELETE", f"{_LOCATIONS}/{point['locationId']}")).status == 204
    assert await _data(tenant, f"{_POINTS}/2") == point


async def test_deleting_a_user_deletes_nested_items(tenant: Tenant) -> None:
    paths = [f"/resources/users/v1.1/7/{below}" for below in ("notes", "notes/1")]
    paths += [_METHODS, f"{_METHODS}/1", "/resources/users/v1.0/7/invoice-details"]
    for path in paths:
        assert (await tenant.get(path)).status == 200, path
    assert (await tenant.call("DELETE", "/resources/users/v1.0/7")).status == 204
    for path in paths:
        assert (await tenant.get(path)).status == 404, path


async def test_a_new_tariff_group_has_a_free_tariff(tenant: Tenant) -> None:
    body = {"name": "Night", "tariffIds": [3, 5]}
    group = (await _write(tenant, "POST", "/resources/tariff-groups/v1.0", body, 201))["data"]
    assert group["tariffIds"][:2] == [3, 5]
    base = await _data(tenant, f"/resources/tariffs/v1.0/{group['tariffIds'][2]}")
    assert (base["name"], base["type"]) == ("Night", "free")
    assert [tariff["id"] for tariff in await tenant.walk("/resources/tariffs/v1.0")][-1] == base["id"]


@pytest.mark.parametrize("day", ["date/2026-07-05", "week-day/mon"])
async def test_the_prices_of_a_day_are_replaced_as_a_whole(tenant: Tenant, day: str) -> None:
    path = f"/resources/electricity-rates/v2.0/1/price-periods/{day}"
    periods = [{"startsAt": f"{hour:02d}:00", "endsAt": f"{hour + 4:02d}:00", "price": 0.1} for hour in (0, 4, 8)]
    for wanted, statuses in ((periods, (200, 201)), (periods[:1], (200,))):
        reply = await tenant.call("PUT", path, json={"periods": wanted})
        assert reply.status in statuses
        assert (await _data(tenant, path))["periods"] == wanted
    assert (await tenant.call("DELETE", path)).status == 204
    assert (await tenant.get(path)).status == 404


async def test_working_hours_are_replaced_as_a_whole(tenant: Tenant) -> None:
    hours = {"monday": [{"start": "08:00", "end": "20:00"}], "friday": [{"start": "08:00", "end": "12:00"}]}
    first = {"isAlwaysOpen": False, "alwaysOpenForUserGroupIds": [1], "hours": hours}
    await _write(tenant, "PATCH", f"{_LOCATIONS}/1", {"workingHours": first})
    second = {"isAlwaysOpen": False, "hours": {"sunday": [{"start": "10:00", "end": "11:00"}]}}
    shown = (await _write(tenant, "PATCH", f"{_LOCATIONS}/1", {"workingHours": second}))["data"]["workingHours"]
    assert {day: times for day, times in shown["hours"].items() if times} == second["hours"]
    assert not shown["alwaysOpenForUserGroupIds"]


async def test_the_shared_partners_are_replaced_as_a_whole(tenant: Tenant) -> None:
    path = f"{_POINTS}/3/shared-partners"
    for wanted in ([7, 2], [2, 9], []):
        assert (await tenant.call("PUT", path, json={"partnerIds": wanted})).status == 204
        shown = await _data(tenant, path)
        assert [each["id"] for each in shown] == sorted(wanted)
        assert all(each["sharedAt"] == "2026-07-01T00:00:00+00:00" for each in shown)
    assert len(await _data(tenant, f"{_POINTS}/4/shared-partners")) == 3


async def test_users_of_a_vehicle_are_added_and_removed(tenant: Tenant) -> None:
    body = {**tenant.sim.sample("vehicleCreate").body, "userIds": [4, 6]}
    vehicle = (await _write(tenant, "POST", "/resources/vehicles/v1.0", body, 201))["data"]["id"]
    path = f"/resources/vehicles/v1.0/{vehicle}/relations/users"

    async def users() -> list[int]:
        return [each["id"] for each in await _data(tenant, path)]

    assert await users() == [4, 6]
    await _write(tenant, "POST", path, {"userIds": [9]}, 201)
    assert await users() == [4, 6, 9]
    assert (await tenant.call("DELETE", f"{path}/6")).status == 204
    assert (await tenant.call("DELETE", f"{path}/6")).status == 404
    assert await users() == [4, 9]
    await _write(tenant, "PUT", path, {"userIds": [5]})
    assert await users() == [5]


async def test_reordering_some_tariff_filters_keeps_the_order_of_the_others(tenant: Tenant) -> None:
    body = {"name": "Fast ones", "status": "enabled", "powerBelowKw": 50}
    made = (await _write(tenant, "POST", _FILTERS, body, 201))["data"]
    assert (made["id"], made["order"]) == (4, 4)

    async def order() -> list[int]:
        return [each["id"] for each in sorted(await tenant.walk(_FILTERS), key=lambda each: each["order"])]

    assert await order() == [1, 2, 3, 4]
    await _write(tenant, "PUT", f"{_FILTERS}/reorder", {"filters": [{"id": 4, "order": 2}]})
    assert await order() == [1, 4, 2, 3]
    await _write(tenant, "PUT", f"{_FILTERS}/reorder", {"filters": [{"id": 3, "order": 1}, {"id": 1, "order": 4}]})
    assert await order() == [3, 4, 2, 1]
    reply = await _write(
        tenant, "PUT", f"{_FILTERS}/reorder", {"filters": [{"id": 3, "order": 1}, {"id": 9, "order": 1}]}, 422
    )
    assert list(reply["errors"]) == ["filters.1.id"]
    assert await order() == [3, 4, 2, 1]


async def test_a_second_consent_is_a_409(tenant: Tenant) -> None:
    body = {"userId": 7, "termVersionId": 4, "status": "rejected"}
    made = (await _write(tenant, "POST", "/resources/consents/v1.0", body, 201))["data"]
    assert {name: made[name] for name in body} == body
    assert (made.get("agreedAt"), made["rejectedAt"]) == (None, "2026-07-01T00:00:00+00:00")
    await _write(tenant, "POST", "/resources/consents/v1.0", {**body, "status": "agreed"}, 409)
    seeded = (await _data(tenant, "/resources/consents/v1.0"))[2]
    await _write(
        tenant,
        "POST",
        "/resources/consents/v1.0",
        {**body, **{name: seeded[name] for name in ("userId", "termVersionId")}},
        409,
    )
    listed = await _data(tenant, "/resources/consents/v1.0?filter[userId][]=7")
    assert [each["status"] for each in listed if each["termVersionId"] == 4] == ["rejected"]
    history = (await tenant.walk("/resources/consent-history/v1.0"))[-1]
    assert (history["userId"], history["termVersionId"], history["action"]) == (7, 4, "rejected")


async def test_a_payment_method_is_registered_in_two_calls(tenant: Tenant) -> None:
    body = {"tokenizedType": "bank_transfer", "bankTransferType": "sepa"}
    asked = await _write(tenant, "POST", _METHODS, body)
    assert asked["redirectUrl"].startswith("https://")
    assert len(await _data(tenant, _METHODS)) == 4
    finalise = {"transactionId": asked["transactionId"]}
    # A transaction of another user, a finalised one, and one that is no registration are rejected.
    await _write(tenant, "POST", "/resources/users/v1.0/8/payment-methods", finalise, 422)
    made = (await _write(tenant, "POST", _METHODS, finalise, 201))["data"]
    assert (made["id"], made["userId"], made["default"]) == ("5", 7, False)
    assert {name: made[name] for name in body} == body
    await _write(tenant, "POST", _METHODS, finalise, 422)
    refused = await _write(tenant, "POST", _METHODS, {"transactionId": 5}, 422)
    assert list(refused["errors"]) == ["transactionId"]
    assert (await _data(tenant, f"{_METHODS}/5")) == made
    assert (await tenant.call("DELETE", f"{_METHODS}/5")).status == 204


async def test_a_balance_can_neither_be_the_default_nor_be_deleted(tenant: Tenant) -> None:
    methods = {each["type"]: each["id"] for each in await _data(tenant, _METHODS)}
    for kind in ("balance", "corporate"):
        path = f"{_METHODS}/{methods[kind]}"
        assert list((await _write(tenant, "PATCH", path, {"default": True}, 422))["errors"]) == ["default"]
        await _write(tenant, "PATCH", path, {"default": False})
        assert (await tenant.call("DELETE", path)).status == 422
        assert (await tenant.get(path)).status == 200


async def test_a_user_has_one_default_payment_method(tenant: Tenant) -> None:
    assert [each["id"] for each in await _data(tenant, _METHODS) if each["default"]] == ["1"]
    await _write(tenant, "PATCH", f"{_METHODS}/4", {"default": True})
    assert [each["id"] for each in await _data(tenant, _METHODS) if each["default"]] == ["4"]


async def test_invoices_are_required_for_companies(tenant: Tenant) -> None:
    path = "/resources/users/v1.0/7/invoice-details"
    found = []
    for body in (
        {"requireInvoice": True, "invoiceType": "individual"},
        {"requireInvoice": False},
        {"invoiceType": "company"},
    ):
        await _write(tenant, "POST", path, body)
        shown = (await tenant.get(path)).json
        found.append((shown["requireInvoice"], shown["originalRequestValue"], shown["requireInvoiceEnforcedBy"]))
    assert found == [(True, True, "user_request"), (False, False, None), (True, False, "operator_setting")]


async def test_a_security_profile_is_only_raised(tenant: Tenant) -> None:
    path = f"{_POINTS}/3"
    assert (await _data(tenant, path))["security"]["currentProfile"] == 1
    refused = await _write(tenant, "PATCH", path, {"security": {"desiredProfile": 0}}, 422)
    assert list(refused["errors"]) == ["security.desiredProfile"]
    refused = await _write(tenant, "PATCH", "/resources/charge-points/v1.0/3", {"desiredSecurityProfile": 0}, 422)
    assert list(refused["errors"]) == ["desiredSecurityProfile"]
    await _write(tenant, "PATCH", path, {"security": {"desiredProfile": 2}})
    assert (await _data(tenant, path))["security"]["desiredProfile"] == 2


async def test_a_document_can_be_deleted_and_written_again(tenant: Tenant) -> None:
    path = "/resources/circuits/v2.0/1/schedule"
    body = tenant.sim.sample("circuitScheduleReplace").body
    assert (await tenant.call("DELETE", path)).status == 204
    assert (await tenant.get(path)).status == 404
    written = (await _write(tenant, "PUT", path, body))["data"]
    assert await _data(tenant, path) == written


async def test_nested_items_have_the_id_of_their_parent(tenant: Tenant) -> None:
    zone = tenant.sim.sample(tenant.operation("POST", "/resources/locations/v2.0/{location}/charging-zones")).body
    made = (await _write(tenant, "POST", f"{_LOCATIONS}/3/charging-zones", zone, 201))["data"]
    assert made["locationId"] == 3
    assert {each["locationId"] for each in await _data(tenant, f"{_LOCATIONS}/3/charging-zones")} == {3}


async def test_passwords_are_never_returned(tenant: Tenant) -> None:
    body = {**tenant.sim.sample("userCreate").body, "password": "correct horse"}
    made = await tenant.call("POST", "/resources/users/v1.0", json=body)
    assert made.status == 201
    read = await tenant.get(f"/resources/users/v1.0/{made.json['data']['id']}")
    assert b"correct horse" not in made.body + read.body
    assert (await _data(tenant, "/resources/users/v1.0/7")).get("password") is None
