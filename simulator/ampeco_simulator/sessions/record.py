"""The record of a session in the API's format."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ampeco_simulator.clock import iso
from ampeco_simulator.network.users import tag_uid
from ampeco_simulator.sessions import attributes
from ampeco_simulator.sessions.pricing import Bill, amount, bill, line_record

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ampeco_simulator.network.layout import NetworkLayout
    from ampeco_simulator.network.tariffs import Tariff
    from ampeco_simulator.sessions.session import Session

OPTIONAL_PARTS = frozenset(
    {
        "authorization",
        "chargingPeriods",
        "priceBreakdown",
        "periodPrices",
        "clockAlignedEnergyConsumption",
        "externalAppData",
    }
)
"""Parts of the record that are rendered only on request (``include`` and similar parameters)."""
INTERVALS: Mapping[int, str] = {30: "halfHours", 60: "hours"}
"""The parts that request clock-aligned energy at another interval than 15 minutes, by that interval in minutes."""
AUTHORIZATION_LEAD = 5
"""Seconds between the authorization and the start of the session."""


def session_record(session: Session, layout: NetworkLayout, now: int, parts: frozenset[str]) -> dict[str, Any]:
    """Return the record at a Unix time, with the optional parts in ``parts``."""
    evse = layout.evses[session.evse_id - 1]
    tariff = session.tariff
    status = session.status(now)
    energy = session.energy(now)
    costs = bill(session, now)
    money = amount(costs.net, costs.gross)
    over = status != "active"
    elapsed = max(1, min(now, session.stop, session.charge_end) - session.start)
    charging = status == "active" and now < session.charge_end
    power = session.power if charging else 0
    paid = attributes.payment_status(session, now)
    completed = attributes.billing_completed_at(session, now)
    record: dict[str, Any] = {
        "id": str(session.id),
        "chargePointId": evse.charge_point_id,
        "evseId": evse.id,
        "connectorId": 1,
        "status": status,
        "reason": attributes.stop_reason(session, now),
        "userId": session.user_id,
        "startedAt": iso(session.start),
        "stoppedAt": iso(session.stop) if over else None,
        "energy": energy,
        "powerKw": power / 1000,
        "socPercent": session.soc(now),
        "amount": money["withTax"],
        "totalAmount": money,
        "tax": {"taxId": tariff.tax.id, "taxPercentage": tariff.tax.percent},
        "currency": tariff.currency,
        "paymentType": attributes.payment_type(session),
        "paymentMethodId": None,
        "terminalId": None,
        "nonBillableEnergy": 0,
        "paymentStatus": paid,
        "authorizationId": session.id,
        "idTag": None if session.user_id is None else tag_uid(layout.seed, session.user_id),
        "idTagLabel": None if session.user_id is None else f"Card {session.user_id:05d}",
        "extendingSessionId": None,
        "reimbursementEligibility": False,
        "externalSessionId": None,
        "tariffSnapshotId": tariff.snapshot_id,
        "electricityCost": round(energy * 0.00009, 2),
        "evsePhysicalReference": evse.reference,
        "paymentStatusUpdatedAt": None if session.roaming or completed is None else iso(completed),
        "lastUpdatedAt": iso(session.updated(now)),
        "receiptId": session.id if paid == "paid" else None,
        "energyConsumption": {"total": energy, "grid": energy},
        "billingStatus": "pending" if completed is None else "completed",
        "billingCompletedAt": None if completed is None else iso(completed),
        "operatorId": layout.operator_of(evse),
        "startedOffline": attributes.started_offline(session),
        "power": {"latest": power, "peak": session.power * 5 // 4, "average": energy * 3600 // elapsed},
    }
    if session.roaming:
        record["roaming"] = {
            "cdrIds": [session.id] if over else [],
            "sessionId": f"SIM{session.id:08X}",
            "roamingOperatorCpoId": attributes.roaming_operator_id(session),
            "cpoLastUpdatedAt": iso(session.updated(now)),
        }
    if attributes.has_corporate_billing(session):
        record["corporateBilling"] = {"corporateAmount": costs.gross / 100, "driverAmount": 0}
        if session.user_id is not None:
            record["corporateBilling"]["policySnapshotId"] = attributes.corporate_policy_id(session.user_id)
    if parts:
        _add_parts(record, session, tariff, costs, now, parts)
    return record


def _add_parts(
    record: dict[str, Any], session: Session, tariff: Tariff, costs: Bill, now: int, parts: frozenset[str]
) -> None:
    if "priceBreakdown" in parts:
        record["priceBreakdown"] = [
            {**line_record(line, tariff), "totalPrice": line.gross / 100, "unitPrice": line.unit_gross / 100}
            for line in costs.lines
        ]
    if "chargingPeriods" in parts or "periodPrices" in parts:
        record["chargingPeriods"] = _charging_periods(session, tariff, costs, now, prices="periodPrices" in parts)
    if "authorization" in parts:
        record["authorization"] = authorization(session, record["idTag"], record["operatorId"])
    if "externalAppData" in parts:
        record["externalAppData"] = {}
    if "clockAlignedEnergyConsumption" in parts:
        minutes = next((minutes for minutes, part in INTERVALS.items() if part in parts), 15)
        record["clockAlignedEnergyConsumption"] = _clock_aligned_energy(session, now, minutes * 60)


def authorization(session: Session, tag: str | None, operator_id: int | None) -> dict[str, Any]:
    """Return the authorization of a session, as its record embeds it. It has the id of the session."""
    return {
        "id": session.id,
        "method": "rfid_tag" if attributes.used_id_tag(session) else "user_device",
        "source": attributes.authorization_source(session),
        "createdAt": iso(session.start - AUTHORIZATION_LEAD),
        "status": "accepted",
        "rejectionReason": None,
        "userId": session.user_id,
        "rfidTagUid": tag,
        "operatorId": operator_id,
        "lastUpdatedAt": iso(session.start),
    }


def _charging_periods(session: Session, tariff: Tariff, costs: Bill, now: int, *, prices: bool) -> list[dict[str, Any]]:
    """Return the charging periods: charging, then idle. Energies and prices add up to those of the session."""
    if session.outcome != "charged":
        return []
    over = now >= session.stop
    full = min(session.charge_end, session.stop)
    spans = [("charging", session.start, full, session.energy(now))]
    if session.stop > full and now >= full:
        spans.append(("idle", full, session.stop, 0))
    made: list[dict[str, Any]] = []
    for number, (state, begin, end, energy) in enumerate(spans):
        lines = [line for line in costs.lines if (line.kind == "idle_time") == (state == "idle")]
        cost = amount(sum(line.net for line in lines), sum(line.gross for line in lines))
        period: dict[str, Any] = {
            "id": session.id * 10 + number,
            "energy": energy,
            "startedAt": iso(begin),
            "stoppedAt": iso(end) if over or now >= end else None,
            "state": state,
            "chargingState": state,
            "amount": cost["withTax"],
            "totalAmount": cost,
        }
        if prices:
            period["priceBreakdown"] = [line_record(line, tariff) for line in lines]
        made.append(period)
    return made


def _clock_aligned_energy(session: Session, now: int, interval: int) -> list[dict[str, Any]]:
    """Return the energy in clock-aligned intervals of ``interval`` seconds."""
    end = min(now, session.stop)
    made: list[dict[str, Any]] = []
    edge = session.start
    while edge < end:
        following = min(end, edge - edge % interval + interval)
        energy = session.energy(following) - session.energy(edge)
        made.append(
            {
                "start": iso(edge),
                "end": iso(following),
                "energyConsumed": energy,
                "energyConsumption": {"total": energy, "grid": energy},
            }
        )
        edge = following
    return made
