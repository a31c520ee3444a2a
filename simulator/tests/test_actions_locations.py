"""Installer jobs, parking spaces, bookings, tariff groups of EVSEs, EMAIDs, meters and flexibility assets."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .conftest import Tenant

_EVSES = "/resources/evses/v2.1"


async def _act(tenant: Tenant, action: str, body: Any = None) -> Any:
    reply = await tenant.call("POST", f"/actions/{action}", **({} if body is None else {"json": body}))
    assert reply.status < 300, reply.body
    return reply.json if reply.body else None


async def _get(tenant: Tenant, path: str, **query: str) -> Any:
    answer = (await tenant.get(f"/resources/{path}", params=query)).json
    return answer.get("data", answer)


async def test_charge_points_are_assigned_to_an_installer_job(tenant: Tenant) -> None:
    path = "installer-jobs/v1.0"
    body = tenant.sim.sample(tenant.operation("POST", f"/resources/{path}")).body
    job = (await tenant.call("POST", f"/resources/{path}", json=body)).json["data"]["id"]
    for points in ([4], [3, 4]):
        body = {"chargePointIds": points, "locationId": 2}
        await _act(tenant, f"installer-job/v1.0/{job}/assign-charge-points", body)
    shown = await _get(tenant, f"{path}/{job}", **{"include[]": "chargePoints"})
    assert {each["id"] for each in shown["chargePoints"]} >= {3, 4}
    assert len({each["id"] for each in shown["chargePoints"]}) == len(shown["chargePoints"])
    assert shown["locationId"] == 2
    assert (await _get(tenant, "charge-points/v2.0/3"))["locationId"] == 2


async def test_a_parking_space_becomes_occupied(tenant: Tenant) -> None:
    for status in ("occupied", "available"):
        await _act(tenant, "parking-spaces/v1.0/3/update-occupancy-status", {"status": status})
        assert (await _get(tenant, "parking-spaces/v1.0/3"))["occupancyStatus"] == status


async def test_booked_periods_are_not_available(tenant: Tenant) -> None:
    listed = await tenant.walk("/resources/bookings/v1.0")
    bookings = [await _get(tenant, f"bookings/v1.0/{each['id']}?include[]=bookedEvses") for each in listed]
    evses = {each["id"]: each for each in await tenant.walk(_EVSES)}
    booking = next(each for each in bookings if each["status"] == "reserved")
    day = {"startAfter": "2026-06-20T00:00:00Z", "endBefore": "2026-07-20T00:00:00Z"}
    action = f"locations/v2.0/{booking['locationId']}/check-booking-availability"
    found = {each["evseId"]: each["availableSlots"] for each in (await _act(tenant, action, day))["data"]}
    booked = booking["bookedEvses"][0]["id"]
    assert booked in found
    assert all(evses[each]["bookingEnabled"] for each in found)
    edges = [(slot["startAt"], slot["endAt"]) for slot in found[booked]]
    assert edges[0][0] == day["startAfter"]
    assert edges[-1][1] == day["endBefore"]
    kept = [
        (each["startAt"], each["endAt"])
        for each in bookings
        if each["status"] == "reserved" and each["bookedEvses"] == [{"id": booked}]
    ]
    assert sorted(kept) == [(edges[place][1], edges[place + 1][0]) for place in range(len(edges) - 1)]
    whole = {"startAfter": booking["startAt"], "endBefore": booking["endAt"]}
    found = {each["evseId"]: each["availableSlots"] for each in (await _act(tenant, action, whole))["data"]}
    assert found[booked] == []


async def test_tariff_groups_are_assigned_by_filter(tenant: Tenant) -> None:
    before = {each["id"]: each for each in await tenant.walk(_EVSES)}
    points = {each["id"]: each["locationId"] for each in await tenant.walk("/resources/charge-points/v2.0")}
    groups = [each["id"] for each in await tenant.walk("/resources/tariff-groups/v1.0")]
    group = next(each for each in groups if each not in {evse["tariffGroupId"] for evse in before.values()})
    filters = {"locationIds": [2], "evseIds": sorted(before)}
    body = {"filters": filters, "tariffGroupId": group}
    await _act(tenant, "evse/v1.0/bulk-assign-tariff-group", body)
    after = {each["id"]: each for each in await tenant.walk(_EVSES)}
    there = {each for each in after if points[after[each]["chargePointId"]] == 2}
    assert there
    assert {after[each]["tariffGroupId"] for each in there} == {group}
    others = after.keys() - there
    assert all(after[each]["tariffGroupId"] == before[each]["tariffGroupId"] for each in others)
    await _act(tenant, "evse/v1.0/bulk-assign-tariff-group", {"filters": filters, "tariffGroupId": None})
    assert "tariffGroupId" not in await _get(tenant, f"evses/v2.1/{min(there)}")


async def test_an_emaid_is_issued_and_reissued(tenant: Tenant) -> None:
    path = "provisioning-certificates/v2.0/3"
    assert (await _get(tenant, path))["idTags"] == []
    await _act(tenant, "provisioning-certificate/v1.0/3/issue-emaid", {"paymentMethod": "p-1"})
    vehicle = await _get(tenant, path)
    issued = vehicle["idTags"][0]
    tag = await _get(tenant, f"id-tags/v2.0/{issued['id']}")
    assert (tag["type"], tag["userId"], tag["paymentMethodId"]) == ("emaid", vehicle["userId"], "p-1")
    numbers = [tag["idTagUid"]]
    for _ in range(2):
        await _act(tenant, f"id-tag/v1.0/{issued['id']}/reissue-emaid")
        numbers.append((await _get(tenant, f"id-tags/v2.0/{issued['id']}"))["idTagUid"])
    assert len(set(numbers)) == 3
    card = await _get(tenant, "id-tags/v2.0/3")
    await _act(tenant, "id-tag/v1.0/3/reissue-emaid")
    assert (await _get(tenant, "id-tags/v2.0/3"))["idTagUid"] == card["idTagUid"]


async def test_a_meter_sets_the_unmanaged_load_of_its_circuits(tenant: Tenant) -> None:
    circuit = await _get(tenant, "circuits/v2.0/2")
    body = {"timestamp": "2026-06-30T23:00:00Z", "currentL1": 12, "currentL3": 7}
    await _act(tenant, f"electricity-meter/v1.0/{circuit['electricityMeterId']}/report-consumption", body)
    load = await _get(tenant, "circuits/v2.0/2/unmanaged-load")
    assert [(each["phase"], each["consumption"]) for each in load] == [("L1", 12), ("L2", 0), ("L3", 7)]
    assert load[0]["lastUpdatedAt"] == body["timestamp"]
    assert (await _get(tenant, "circuits/v2.0/2", **{"include[]": "unmanagedLoad"}))["unmanagedLoad"] == load
    other = await _get(tenant, "circuits/v2.0/1/unmanaged-load")
    assert {each["consumption"] for each in other} == {0}


async def test_an_activation_request_is_listed(tenant: Tenant) -> None:
    periods = [{"startTime": "2026-07-02T00:00:00Z", "endTime": "2026-07-02T01:00:00Z", "energy": 5_000}]
    action = "flexibility-asset/v1.0/3/create-activation-request"
    request = await _act(tenant, action, {"periods": periods})
    assert request["assetId"] == 3
    path = "/resources/flexibility-activation-requests/v1.0"
    found = await tenant.walk(path, **{"filter[assetId]": "3"})
    assert found[-1]["id"] == request["id"]
    assert {name: found[-1]["periods"][0][name] for name in periods[0]} == periods[0]
    assert (await _get(tenant, f"flexibility-activation-requests/v1.0/{request['id']}"))["timestamp"] == request[
        "timestamp"
    ]


async def test_pricing_a_custom_filter_changes_its_time_of_update(tenant: Tenant) -> None:
    operation = tenant.operation(
        "POST",
        "/actions/roaming-operator/v2.0/{roamingOperator}/custom-tariff-filter/{customTariffFilter}/set-pricing-data",
    )
    sample = tenant.sim.sample(operation)
    operator, number = sample.arguments
    path = f"roaming-operators/v2.0/{operator}/custom-tariff-filters/{number}"
    before = await _get(tenant, path)
    tenant.sim.advance(minutes=1)
    await _act(tenant, sample.path.removeprefix("/public-api/actions/"), sample.body)
    after = await _get(tenant, path)
    assert after["updatedAt"] == "2026-07-01T00:01:00+00:00"
    assert {**after, "updatedAt": before["updatedAt"]} == before
