"""Charging profiles: set, stacked and cleared."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .conftest import Tenant

_ACTIONS = "/actions/charge-point/v1.0"
_POINTS = "/resources/charge-points"
_LIMITS = [{"startPeriod": 0, "limit": 16, "numberPhases": 3}, {"startPeriod": 3600, "limit": 8.5}]


def _profile(level: int, purpose: str = "TxDefaultProfile", **more: Any) -> dict[str, Any]:
    schedule = {"chargingRateUnit": "A", "chargingSchedulePeriod": _LIMITS, "duration": 7200}
    kind = {"chargingProfilePurpose": purpose, "chargingProfileKind": "Recurring", "recurrencyKind": "Daily"}
    return {"stackLevel": level, **kind, "chargingSchedule": schedule, **more}


async def _set(tenant: Tenant, point: int, number: int, body: dict[str, Any]) -> int:
    reply = await tenant.call("POST", f"{_ACTIONS}/{point}/set-charging-profile/{number}", json=body)
    assert reply.status == 202, reply.body
    item_id: int = reply.json["data"]["id"]
    return item_id


async def _clear(tenant: Tenant, point: int, **body: Any) -> None:
    reply = await tenant.call("POST", f"{_ACTIONS}/{point}/clear-charging-profile", json=body)
    assert reply.status == 202, reply.body


async def _evse_profile(tenant: Tenant, evse: int) -> Any:
    reply = await tenant.get(f"/resources/evses/v2.1/{evse}", params={"include[]": "chargingProfile"})
    return reply.json["data"]["chargingProfile"]


async def _charge_point_profile(tenant: Tenant, point: int) -> Any:
    reply = await tenant.get(f"{_POINTS}/v2.0/{point}", params={"include[]": "chargingProfile"})
    return reply.json["data"]["chargingProfile"]


async def _two_evses(tenant: Tenant) -> tuple[int, list[int]]:
    """Return a charge point with two EVSEs, and these."""
    evses = await tenant.walk("/resources/evses/v2.1")
    point = next(each["chargePointId"] for each in evses if each["networkId"] == "2")
    return point, [each["id"] for each in evses if each["chargePointId"] == point]


async def test_a_profile_is_shown_on_its_evse(tenant: Tenant) -> None:
    point, (first, second) = await _two_evses(tenant)
    item_id = await _set(tenant, point, 2, _profile(1, validTo="2026-08-01T00:00:00Z"))
    shown = await _evse_profile(tenant, second)
    assert shown["id"] == item_id
    assert shown["purpose"] == "TxDefaultProfile"
    assert (shown["chargingRateUnit"], shown["recurrencyKind"], shown["duration"]) == ("A", "Daily", 7200)
    assert shown["schedulePeriods"] == _LIMITS
    assert shown["validTo"] == "2026-08-01T00:00:00Z"
    assert await _evse_profile(tenant, first) is None
    assert await _charge_point_profile(tenant, point) is None
    log = await tenant.walk("/logs/communication/v1.0", **{"filter[evseId]": str(second)})
    assert (log[-1]["command"], log[-1]["chargePointId"]) == ("SetChargingProfile", point)


async def test_a_profile_of_the_charge_point_is_shown_in_every_version(tenant: Tenant) -> None:
    point, _ = await _two_evses(tenant)
    await _set(tenant, point, 0, _profile(1, "ChargePointMaxProfile"))
    shown = await _charge_point_profile(tenant, point)
    assert (shown["stackLevel"], shown["recurrencyKind"]) == (1, "daily")
    older = (await tenant.get(f"{_POINTS}/v1.0/{point}")).json["data"]["chargingProfile"]
    assert (older["stack_level"], older["schedule_periods"]) == (1, _LIMITS)


async def test_the_highest_profile_is_in_force_until_it_is_cleared(tenant: Tenant) -> None:
    point, (evse, _) = await _two_evses(tenant)
    low = await _set(tenant, point, 1, _profile(1))
    high = await _set(tenant, point, 1, _profile(4))
    own = await _set(tenant, point, 1, _profile(0, "TxProfile"))
    assert len({low, high, own}) == 3
    assert (await _evse_profile(tenant, evse))["id"] == own
    await _clear(tenant, point, chargingProfilePurpose="TxProfile", evseNetworkId="2")
    assert (await _evse_profile(tenant, evse))["id"] == own
    await _clear(tenant, point, chargingProfilePurpose="TxProfile", evseNetworkId="1")
    assert (await _evse_profile(tenant, evse))["id"] == high
    assert await _set(tenant, point, 1, _profile(4, validTo="2026-09-01T00:00:00Z")) == high
    await _clear(tenant, point, id=high)
    assert (await _evse_profile(tenant, evse))["id"] == low
    await _clear(tenant, point)
    assert await _evse_profile(tenant, evse) is None


async def test_a_profile_for_an_unknown_evse_is_refused(tenant: Tenant) -> None:
    point, _ = await _two_evses(tenant)
    reply = await tenant.call("POST", f"{_ACTIONS}/{point}/set-charging-profile/3", json=_profile(1))
    assert reply.status == 404
    assert "Evse" in reply.json["message"]
