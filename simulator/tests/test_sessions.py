"""Sessions are consistent: in themselves, with the charging network and with the clock."""

from __future__ import annotations

from collections import Counter
from datetime import UTC, datetime
from itertools import pairwise
from typing import TYPE_CHECKING, Any

import pytest

from ampeco_simulator.clock import DEFAULT_BASE
from ampeco_simulator.network.layout import make_layout
from ampeco_simulator.paging.bitsets import bit_positions
from ampeco_simulator.sessions.store import SessionStore

if TYPE_CHECKING:
    from ampeco_simulator.sessions.session import Session

    from .conftest import Tenant

_SESSIONS = "/resources/sessions/v1.0"
_NOW = int(DEFAULT_BASE.timestamp())


async def _full(tenant: Tenant) -> list[dict[str, Any]]:
    return await tenant.walk(_SESSIONS, withPriceBreakdown="true", withChargingPeriodsPriceBreakdown="true")


async def test_prices_add_up(tenant: Tenant) -> None:
    for session in await _full(tenant):
        lines = session["priceBreakdown"]
        for kind in ("withTax", "withoutTax"):
            total = session["totalAmount"][kind]
            assert total == pytest.approx(sum(line["price"][kind] for line in lines), abs=1e-6)
            periods = [line for period in session["chargingPeriods"] for line in period["priceBreakdown"]]
            assert total == pytest.approx(sum(line["price"][kind] for line in periods), abs=1e-6)
        factor = 1 + session["tax"]["taxPercentage"] / 100
        assert session["totalAmount"]["withTax"] == pytest.approx(
            session["totalAmount"]["withoutTax"] * factor, abs=0.02
        )
        assert {line["currency"] for line in lines} <= {session["currency"]}


async def test_energy_adds_up_in_watt_hours(tenant: Tenant) -> None:
    for session in await _full(tenant):
        assert session["energy"] == sum(period["energy"] for period in session["chargingPeriods"])
        assert session["energy"] == session["energyConsumption"]["total"]
        assert 0 <= session["energy"] <= 80_000
        for line in session["priceBreakdown"]:
            if line["type"] == "energy":
                assert line["quantity"] * 1000 == pytest.approx(session["energy"])


async def test_sessions_refer_to_existing_equipment(tenant: Tenant) -> None:
    evses = {evse["id"]: evse for evse in await tenant.walk("/resources/evses/v2.1")}
    for session in (await _full(tenant))[::10]:
        evse = evses[session["evseId"]]
        assert evse["chargePointId"] == session["chargePointId"]
        assert evse["physicalReference"] == session["evsePhysicalReference"]
        hours = (_moment(session["stoppedAt"]) - _moment(session["startedAt"])).total_seconds() / 3600
        assert session["energy"] <= evse["powerOptions"]["maxPower"] * hours + 1


def _moment(text: str) -> datetime:
    return datetime.fromisoformat(text)


def test_sessions_at_an_evse_do_not_overlap() -> None:
    store = SessionStore(make_layout(7, 20, 50), _NOW, 5_000, 60)
    by_evse: dict[int, list[Session]] = {}
    for session in map(store.get, range(1, 5_001)):
        by_evse.setdefault(session.evse_id, []).append(session)
    assert by_evse.keys() == {evse.id for evse in store.layout.evses}
    for sessions in by_evse.values():
        assert all(one.stop <= other.start for one, other in pairwise(sessions))


def test_sessions_follow_the_load_curve() -> None:
    store = SessionStore(make_layout(7, 20, 50), _NOW, 20_000, 60)
    starts = [datetime.fromtimestamp(store.start_of(each), UTC) for each in range(1, 20_001)]
    hours = Counter(start.hour for start in starts)
    days = Counter(start.weekday() for start in starts)
    assert hours[17] > 5 * hours[3]
    assert days[4] > 1.3 * days[6]


def test_bit_masks_match_a_search() -> None:
    store = SessionStore(make_layout(7, 20, 50), _NOW, 3_000, 60)
    everything = [store.get(each) for each in range(1, 3_001)]
    for evses in ({1}, {7}, set(range(3, 20))):
        found = store.mask(store.evse_assignment, store.evse_assignment.pattern(evses), 100, 2_500)
        assert [100 + place for place in bit_positions(found)] == [
            each.id for each in everything if each.evse_id in evses and 100 <= each.id < 2_500
        ]
    moment = everything[1_234].start
    assert store.first_id_from(moment) == next(each.id for each in everything if each.start >= moment)
    assert store.first_id_from(_NOW + 10**6) == 3_001


async def test_the_last_sessions_are_active(tenant: Tenant) -> None:
    active = await tenant.walk(_SESSIONS, **{"filter[status]": "active"})
    assert active
    assert all(session["stoppedAt"] is None for session in active)
    evse = (await tenant.get(f"/resources/evses/v2.1/{active[0]['evseId']}")).json["data"]
    assert evse["hardwareStatus"] in ("charging", "suspendedEV")
    tenant.sim.advance(days=1)
    after = (await tenant.get(f"{_SESSIONS}/{active[0]['id']}")).json["data"]
    assert after["status"] == "finished"
    others = await tenant.walk(_SESSIONS, **{"filter[status]": "active"})
    assert not {session["id"] for session in active} & {session["id"] for session in others}
    busy = {session["evseId"] for session in others}
    freed = next(session["evseId"] for session in active if session["evseId"] not in busy)
    evse = (await tenant.get(f"/resources/evses/v2.1/{freed}")).json["data"]
    assert evse["hardwareStatus"] == "available"


async def test_paid_sessions_have_a_receipt_and_a_transaction(tenant: Tenant) -> None:
    session = (await tenant.walk(_SESSIONS, **{"filter[paymentStatus]": "paid"}))[0]
    receipt = (await tenant.get(f"/resources/receipts/v2.0/{session['receiptId']}")).json["data"]
    assert receipt["totalAmount"] == session["totalAmount"]["withTax"]
    assert receipt["totalKwh"] == session["energy"] / 1000
    payment = (await tenant.get(f"/resources/transactions/v1.0/{session['id']}")).json
    assert (payment["totalAmount"], payment["status"]) == (session["totalAmount"]["withTax"], "finalized")


@pytest.mark.parametrize("status", ["finished", "failed", "expired", "active"])
async def test_totals_by_status_match_the_listing(tenant: Tenant, status: str) -> None:
    tenant.sim.advance(days=3)
    everything = await tenant.walk(_SESSIONS)
    expected = [each["id"] for each in everything if each["status"] == status]
    listed = await tenant.walk(_SESSIONS, **{"filter[status]": status})
    assert [each["id"] for each in listed] == expected
    meta = (await tenant.get(_SESSIONS, params={"page": "1", "filter[status]": status})).json["meta"]
    assert meta["total"] == len(expected)
    window = {"filter[status]": status, "filter[startedAfter]": everything[700]["startedAt"]}
    meta = (await tenant.get(_SESSIONS, params={"page": "1", **window})).json["meta"]
    assert meta["total"] == sum(
        each["status"] == status and each["startedAt"] >= everything[700]["startedAt"] for each in everything
    )


@pytest.mark.parametrize(
    ("query", "minutes"), [("", 15), ("&clockAlignedInterval=30", 30), ("&clockAlignedInterval=60", 60)]
)
async def test_clock_aligned_energy(tenant: Tenant, query: str, minutes: int) -> None:
    roaming = next(each for each in await tenant.walk(_SESSIONS) if each["userId"] is None and each["energy"])
    path = f"/actions/session/v1.0/{roaming['id']}/assign-user"
    assert (await tenant.call("POST", path, json={"userId": 3})).status < 300
    asked = f"withClockAlignedEnergyConsumption=true{query}"
    listed = (await tenant.get(f"{_SESSIONS}?{asked}&per_page=50&cursor=")).json["data"]
    changed = (await tenant.get(f"{_SESSIONS}/{roaming['id']}?{asked}")).json["data"]
    assert changed["userId"] == 3
    for session in [*listed, changed]:
        parts = session["clockAlignedEnergyConsumption"]
        assert sum(part["energyConsumed"] for part in parts) == session["energy"]
        edges = [session["startedAt"], *(part["end"] for part in parts)]
        assert [part["start"] for part in parts] == edges[:-1]
        assert edges[-1] == session["stoppedAt"]
        assert all(_moment(edge).timestamp() % (minutes * 60) == 0 for edge in edges[1:-1])
        for one, other in pairwise(edges):
            assert _moment(other).timestamp() - _moment(one).timestamp() <= minutes * 60
        whole = (_moment(session["stoppedAt"]).timestamp() - _moment(session["startedAt"]).timestamp()) / 60 / minutes
        assert len(parts) <= whole + 2
