"""Every filter of sessions, and of what follows from them, finds and counts what looking at each one would."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from ampeco_async.simulator.clock import parse_time
from ampeco_async.simulator.seeds import Dice

from .conftest import Tenant, running

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Mapping, Sequence

_SESSIONS = "/resources/sessions/v1.0"
_TRANSACTIONS = "/resources/transactions/v1.0"
_RECEIPTS = "/resources/receipts/v2.0"
_AUTHORIZATIONS = "/resources/authorizations/v2.1"

Item = dict[str, Any]
Values = dict[str, "Callable[[Item], Any]"]
"""By filter: what an item has that the filter is compared with."""


@pytest.fixture
async def eventful() -> AsyncIterator[Tenant]:
    """A tenant whose sessions are old, new, going on, begun, ended and given away by command."""
    async with running(sessions=5_000, days=30) as tenant:
        sim = tenant.sim
        sim.advance(days=2, hours=17)
        begun = [await _begin(tenant) for _ in range(3)]
        sim.advance(hours=1)
        for session in (begun[0], await _going(tenant)):
            point = (await tenant.get(f"{_SESSIONS}/{session}")).json["data"]["chargePointId"]
            reply = await tenant.call("POST", f"/actions/charge-point/v1.0/{point}/stop/{session}", json={})
            assert reply.status == 202
        roaming = await tenant.walk(_SESSIONS, **{"filter[authorizationSource]": "roaming"})
        for session in (roaming[3], roaming[-30]):
            path = f"/actions/session/v1.0/{session['id']}/assign-user"
            assert (await tenant.call("POST", path, json={"userId": 5})).status < 300
        sim.advance(days=1)
        await _begin(tenant)
        body = {"sessionId": 77, "totalAmount": 12, "status": "finalized", "ref": "PAY-77"}
        assert (await tenant.call("POST", _TRANSACTIONS, json=body)).status < 300
        body = {"totalAmount": 1.5, "status": "refunded"}
        assert (await tenant.call("PATCH", f"{_TRANSACTIONS}/99", json=body)).status == 200
        sim.advance(minutes=1)
        yield tenant


async def _begin(tenant: Tenant) -> int:
    evses = await tenant.walk("/resources/evses/v2.1")
    free = next(evse["id"] for evse in evses if evse["hardwareStatus"] == "available")
    reply = await tenant.call("POST", f"/actions/evse/v1.0/{free}/start", json={"userId": 7})
    session: int = reply.json["sessionId"]
    return session


async def _going(tenant: Tenant) -> int:
    return int((await tenant.walk(_SESSIONS, **{"filter[status]": "active"}))[0]["id"])


def _field(*path: str) -> Callable[[Item], Any]:
    def value(item: Item) -> Any:
        for step in path:
            item = (item or {}).get(step)  # type: ignore[assignment]
        return item

    return value


async def _of_sessions(tenant: Tenant) -> Values:
    points = {each["id"]: each for each in await tenant.walk("/resources/charge-points/v2.0")}
    partners = {each["userId"]: each["partnerId"] for each in await tenant.walk("/resources/id-tags/v2.0")}
    payments = {each["id"]: each for each in await tenant.walk(_TRANSACTIONS)}

    def of_point(*path: str) -> Callable[[Item], Any]:
        return lambda item: _field(*path)(points[item["chargePointId"]])

    def method(item: Item) -> Any:
        return payments[int(item["id"])].get("cardDetails", {}).get("type", item.get("paymentType"))

    same = (
        *("evseId", "chargePointId", "evsePhysicalReference", "reason", "userId", "status", "idTag", "paymentType"),
        *("paymentStatus", "receiptId", "billingStatus", "terminalId", "operatorId", "startedOffline"),
    )
    boot = "lastBootNotification"
    return {
        **{name: _field(name) for name in same},
        "chargePointNetworkId": of_point("networkId"),
        "chargePointBootNotificationSerialNumber": of_point(boot, "chargePointSerialNumber"),
        "chargePointBootNotificationVendor": of_point(boot, "vendor"),
        "partnerId": of_point("partner", "id"),
        "subOperatorId": of_point("subOperatorId"),
        "locationId": of_point("locationId"),
        "taxId": _field("tax", "taxId"),
        "userPartnerId": lambda item: partners.get(item["userId"]),
        "authorizationSource": lambda item: "roaming" if "roaming" in item else "local",
        "roaming][roamingOperatorCpoIds][": _field("roaming", "roamingOperatorCpoId"),
        "selectedPaymentMethod][": method,
        "hasCorporateBilling": lambda item: "corporateBilling" in item,
        "corporateBillingPolicyId": _field("corporateBilling", "policySnapshotId"),
        "externalAppData": lambda _: None,
        **_moments("started", "startedAt"),
        **_moments("ended", "stoppedAt"),
        **_moments("lastUpdated", "lastUpdatedAt"),
        **_moments("paymentStatusUpdated", "paymentStatusUpdatedAt"),
        **_moments("billingCompleted", "billingCompletedAt"),
    }


def _moments(stem: str, field: str) -> Values:
    return {f"{stem}After": _field(field), f"{stem}Before": _field(field)}


def _of_transactions() -> Values:
    same = (
        *("paymentMethod", "userId", "invoiceNumber", "status", "sessionId", "ref", "billingType", "terminalId"),
        *("voucherId", "operatorId", "cardType", "bin", "cardLast4", "fingerprint", "acquirerName", "issuerName"),
        *("issuerCode", "totalAmount", "receiptId", "invoiceId", "subscriptionBillingPeriodId"),
        "settledByTransactionId",
    )
    return {
        **{name: _field(name) for name in same},
        "purchaseType][": _field("purchaseResourceType"),
        "cardNetwork][": _field("cardNetwork"),
        "pendingReason][": _field("pendingReason"),
        "refContains": _field("ref"),
        **_moments("created", "createdAt"),
        **_moments("lastUpdated", "lastUpdatedAt"),
        **_moments("finalized", "finalizedAt"),
    }


_OF_RECEIPTS: Values = {name: _field(name) for name in ("userId", "taxId", "paymentStatus", "periodStart", "periodEnd")}
_OF_AUTHORIZATIONS: Values = {
    **{name: _field(name) for name in ("status", "method", "partnerId")},
    **_moments("created", "createdAt"),
    **_moments("lastUpdated", "lastUpdatedAt"),
}


def _passes(name: str, held: Any, wanted: Any) -> bool:
    if held is None:
        return False
    if name.endswith(("After", "Start")):
        return (parse_time(held) or 0) >= (parse_time(wanted) or 0)
    if name.endswith(("Before", "End")):
        return (parse_time(held) or 0) <= (parse_time(wanted) or 0)
    return str(wanted) in str(held) if name.endswith("Contains") else bool(held == wanted)


def _declared(tenant: Tenant, path: str) -> set[str]:
    """The filters of a listing, as the contract has them."""
    operation = tenant.sim.contract.operations[tenant.operation("GET", path)]
    schemas, found = tenant.sim.contract.schemas, set()
    parameter = operation.query_parameter("filter")
    assert parameter is not None
    for name, schema in schemas.properties(parameter.schema).items():
        kind, inner = schemas.flat(schema).get("type"), schemas.properties(schema)
        found |= {f"{name}][{each}][" for each in inner} if inner else {f"{name}][" if kind == "array" else name}
    return found


async def _agree(tenant: Tenant, path: str, filters: Mapping[str, Any], wanted: Sequence[str], dice: Dice) -> None:
    """The first page, another page, and a walk by cursor are what they should be."""
    query = {
        f"filter[{name}]": str(value).lower() if isinstance(value, bool) else str(value)
        for name, value in filters.items()
    }
    per_page = 20
    for page in (1, dice.between(1, len(wanted) // per_page + 1)):
        reply = (await tenant.get(path, params={**query, "page": str(page), "per_page": str(per_page)})).json
        assert (filters, reply["meta"]["total"]) == (filters, len(wanted))
        shown = [str(item["id"]) for item in reply["data"]]
        assert (filters, page, shown) == (filters, page, wanted[(page - 1) * per_page :][:per_page])
    if path == _RECEIPTS:
        return
    pages: list[list[str]] = []
    cursor: str | None = ""
    while cursor is not None and len(pages) < 3:
        reply = (await tenant.get(path, params={**query, "cursor": cursor, "per_page": str(per_page)})).json
        pages.append([str(item["id"]) for item in reply["data"]])
        cursor = reply["meta"]["next_cursor"]
    assert (filters, [each for page in pages for each in page]) == (filters, wanted[: 3 * per_page])
    back = reply["meta"]["prev_cursor"]
    if len(pages) > 1:
        reply = (await tenant.get(path, params={**query, "cursor": back, "per_page": str(per_page)})).json
        assert (filters, [str(item["id"]) for item in reply["data"]]) == (filters, pages[-2])


async def _try_all(tenant: Tenant, path: str, items: Sequence[Item], values: Values) -> None:
    """Each filter alone with values that occur, and many together."""
    dice = Dice(len(path))
    choices: dict[str, list[Any]] = {}
    for name, value in values.items():
        occurring = {repr(held): held for item in items if (held := value(item)) is not None}
        common = [held for held in (value(dice.pick(items)) for _ in range(3)) if held is not None]
        choices[name] = [*common, *(dice.pick(list(occurring.values())) for _ in range(2) if occurring)]
    for name, chosen in choices.items():
        for wanted in {repr(each): each for each in chosen}.values():
            part = wanted[-4:] if name.endswith("Contains") else wanted
            expected = [str(item["id"]) for item in items if _passes(name, values[name](item), part)]
            assert expected
            await _agree(tenant, path, {name: part}, expected, dice)
    useful = [name for name, chosen in choices.items() if chosen]
    for _ in range(30):
        # Values of one item, so that something passes them all.
        item = dice.pick(items)
        names = {dice.pick(useful) for _ in range(dice.between(2, 4))}
        filters = {name: held for name in sorted(names) if (held := values[name](item)) is not None}
        expected = [
            str(each["id"])
            for each in items
            if all(_passes(name, values[name](each), wanted) for name, wanted in filters.items())
        ]
        await _agree(tenant, path, filters, expected, dice)


async def test_sessions(eventful: Tenant) -> None:
    values = await _of_sessions(eventful)
    assert values.keys() == _declared(eventful, _SESSIONS)
    items = await eventful.walk(_SESSIONS)
    assert len(items) > 5_300
    await _try_all(eventful, _SESSIONS, items, values)


@pytest.mark.parametrize(
    ("name", "path", "values"),
    [
        ("transactions", _TRANSACTIONS, _of_transactions()),
        ("receipts", _RECEIPTS, _OF_RECEIPTS),
        ("authorizations", _AUTHORIZATIONS, _OF_AUTHORIZATIONS),
    ],
)
async def test_what_follows_from_sessions(eventful: Tenant, name: str, path: str, values: Values) -> None:
    shelf = eventful.sim.world.shelves.top(name)
    assert values.keys() == _declared(eventful, path)
    await _try_all(eventful, path, [dict(shelf.record(each).known) for each in shelf.ids], values)
