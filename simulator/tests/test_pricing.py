"""The price of a session, and the limits at which it stops."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from .conftest import Tenant

_SESSIONS = "/resources/sessions/v1.0"
_TARIFFS = "/resources/tariffs/v1.0"


async def _start(tenant: Tenant, evse: int, **body: Any) -> str:
    reply = await tenant.call("POST", f"/actions/evse/v1.0/{evse}/start", json={"userId": 7, **body})
    assert reply.json["success"] is True, reply.body
    return str(reply.json["sessionId"])


async def _free_evse(tenant: Tenant) -> int:
    evses = await tenant.walk("/resources/evses/v2.1")
    item_id: int = next(each["id"] for each in evses if each["hardwareStatus"] == "available")
    return item_id


async def _session(tenant: Tenant, session: str) -> dict[str, Any]:
    found: dict[str, Any] = (await tenant.get(f"{_SESSIONS}/{session}?withPriceBreakdown=true")).json["data"]
    return found


async def _priced_evse(tenant: Tenant, *tariffs: dict[str, Any]) -> int:
    """Return a free EVSE with a tariff group of its own."""
    evse = await _free_evse(tenant)
    made = [(await tenant.call("POST", _TARIFFS, json=tariff)).json["data"]["id"] for tariff in tariffs]
    body = {"name": "Trial", "tariffIds": made}
    group = (await tenant.call("POST", "/resources/tariff-groups/v1.0", json=body)).json["data"]["id"]
    reply = await tenant.call("PATCH", f"/resources/evses/v2.1/{evse}", json={"tariffGroupId": group})
    assert reply.status == 200, reply.body
    return evse


def _tariff(**more: Any) -> dict[str, Any]:
    return {"name": "Trial", "type": "standard", "pricing": {"pricePerKwh": 0.5}, **more}


@pytest.mark.parametrize(
    ("conditions", "field", "most", "step", "reason"),
    [
        ({"maxEnergyKwh": 2}, "energy", 2_000, 10, "energy_exceeded"),
        ({"maxAmount": 12}, "amount", 12, 0.1, "authorization_amount_reached"),
        ({"maxSocPercent": 40}, "socPercent", 40, 0, "soclimitreached"),
    ],
)
async def test_a_session_stops_at_a_stop_condition(
    tenant: Tenant, conditions: dict[str, Any], field: str, most: float, step: float, reason: str
) -> None:
    session = await _start(tenant, await _free_evse(tenant), stopConditions=conditions)
    tenant.sim.advance(hours=10)
    stopped = await _session(tenant, session)
    assert (stopped["status"], stopped["reason"]) == ("finished", reason)
    assert most <= stopped[field] <= most + step


async def test_a_session_stops_at_the_first_condition_that_it_reaches(tenant: Tenant) -> None:
    conditions = {"maxDurationMinutes": 20, "maxEnergyKwh": 500}
    session = await _start(tenant, await _free_evse(tenant), stopConditions=conditions)
    tenant.sim.advance(minutes=19)
    assert (await _session(tenant, session))["status"] == "active"
    tenant.sim.advance(minutes=1)
    stopped = await _session(tenant, session)
    assert (stopped["status"], stopped["reason"]) == ("finished", "time_limit")
    assert stopped["stoppedAt"] == "2026-07-01T00:20:00+00:00"


async def test_a_session_stops_at_a_limit_of_its_tariff(tenant: Tenant) -> None:
    evse = await _priced_evse(tenant, _tariff(stopSession={"timeLimitMinutes": 30}))
    session = await _start(tenant, evse, stopConditions={"maxDurationMinutes": 45})
    tenant.sim.advance(hours=1)
    assert (await _session(tenant, session))["stoppedAt"] == "2026-07-01T00:30:00+00:00"


async def test_a_new_tariff_and_its_tax_price_a_session(tenant: Tenant) -> None:
    body = {"name": "VAT 10 %", "displayName": [{"locale": "en", "translation": "VAT"}], "percentage": 10}
    tax = (await tenant.call("POST", "/resources/taxes/v2.0", json=body)).json["data"]["id"]
    pricing = {"connectionFee": 1, "pricePerKwh": 0.5, "pricePerPeriod": 0.3, "pricePeriodInMinutes": 15, "taxID": tax}
    evse = await _priced_evse(tenant, _tariff(pricing=pricing))
    session = await _start(tenant, evse, stopConditions={"maxDurationMinutes": 20})
    tenant.sim.advance(hours=1)
    done = await _session(tenant, session)
    lines = {line["type"]: line["price"]["withoutTax"] for line in done["priceBreakdown"]}
    assert lines == {"connection": 1, "energy": pytest.approx(done["energy"] / 2_000, abs=0.006), "charging_time": 0.6}
    assert done["tax"] == {"taxId": tax, "taxPercentage": 10}
    assert done["totalAmount"]["withoutTax"] == pytest.approx(sum(lines.values()))
    assert done["totalAmount"]["withTax"] == pytest.approx(1.1 * sum(lines.values()), abs=0.02)


async def test_a_session_keeps_the_tariff_of_its_start(tenant: Tenant) -> None:
    evse = await _priced_evse(tenant, _tariff())
    session = await _start(tenant, evse, stopConditions={"maxDurationMinutes": 10})
    # The group also contains a free tariff, as the last one.
    tariff = (await tenant.walk(_TARIFFS))[-2]["id"]
    await tenant.call("PATCH", f"{_TARIFFS}/{tariff}", json={"pricing": {"pricePerKwh": 5}})
    tenant.sim.advance(minutes=20)
    before = await _session(tenant, session)
    after = await _session(tenant, await _start(tenant, evse))
    assert before["priceBreakdown"][0]["pricePerUnit"]["withoutTax"] == 0.5
    assert before["tariffSnapshotId"] != after["tariffSnapshotId"]
    prices = [
        (await tenant.get(f"/resources/tariff-snapshots/v1.0/{each['tariffSnapshotId']}")).json["data"]["pricing"]
        for each in (before, after)
    ]
    assert [each["pricePerKwh"] for each in prices] == [0.5, 5]


async def test_a_restricted_tariff_takes_precedence(tenant: Tenant) -> None:
    users = (await tenant.get("/resources/users/v1.0?per_page=100&cursor=")).json["data"]
    member = next(user for user in users if user["userGroupIds"] and user["status"] == "enabled")
    stranger = next(user for user in users if not user["userGroupIds"] and user["status"] == "enabled")
    cheap = {"pricing": {"pricePerKwh": 0.1}, "restrictions": {"applyToUserGroupIds": member["userGroupIds"]}}
    evse = await _priced_evse(tenant, _tariff(), _tariff(**cheap))
    prices = []
    for user in (member, stranger):
        session = await _start(tenant, evse, userId=int(user["id"]), stopConditions={"maxDurationMinutes": 30})
        tenant.sim.advance(minutes=40)
        prices.append((await _session(tenant, session))["priceBreakdown"][0]["pricePerUnit"]["withoutTax"])
    assert prices == [0.1, 0.5]


async def test_a_minimum_price_is_applied(tenant: Tenant) -> None:
    evse = await _priced_evse(tenant, _tariff(pricing={"pricePerKwh": 0.01, "minPrice": 3}))
    session = await _start(tenant, evse, stopConditions={"maxDurationMinutes": 5})
    tenant.sim.advance(minutes=10)
    done = await _session(tenant, session)
    assert [line["type"] for line in done["priceBreakdown"]] == ["energy", "min_price"]
    assert done["totalAmount"]["withoutTax"] == 3


async def test_charging_without_a_tariff_is_free(tenant: Tenant) -> None:
    evse = await _free_evse(tenant)
    await tenant.call("PATCH", f"/resources/evses/v2.1/{evse}", json={"tariffGroupId": None})
    session = await _start(tenant, evse, stopConditions={"maxDurationMinutes": 5})
    tenant.sim.advance(minutes=10)
    done = await _session(tenant, session)
    assert done["totalAmount"] == {"withTax": 0, "withoutTax": 0}
    assert done["energy"] > 0
    assert done["tariffSnapshotId"] is None
