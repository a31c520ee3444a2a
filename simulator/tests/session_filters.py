"""The field that each filter on sessions, and on derived records, compares with, by filter name."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from .conftest import Tenant

SESSIONS = "/resources/sessions/v1.0"
TRANSACTIONS = "/resources/transactions/v1.0"
RECEIPTS = "/resources/receipts/v2.0"
AUTHORIZATIONS = "/resources/authorizations/v2.1"

Item = dict[str, Any]
Values = dict[str, "Callable[[Item], Any]"]
"""Returns the value of an item that a filter is compared with, by filter name."""


def _field(*path: str) -> Callable[[Item], Any]:
    def value(item: Item) -> Any:
        held: Any = item
        for step in path:
            held = (held or {}).get(step)
        return held

    return value


async def of_sessions(tenant: Tenant, transactions: Sequence[Item]) -> Values:
    """Return the fields of the session filters. ``transactions`` are those of the sessions."""
    collection = tenant.sim.context.registry.top("charge-points")
    points = {each: dict(collection.record(each).fields) for each in collection.ids}
    partners = {each["userId"]: each["partnerId"] for each in await tenant.walk("/resources/id-tags/v2.0")}
    payments = {each["id"]: each for each in transactions}

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
        "chargePointNetworkId": of_point("network", "id"),
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
        "customFields": lambda _: None,
        **_moments("started", "startedAt"),
        **_moments("ended", "stoppedAt"),
        **_moments("lastUpdated", "lastUpdatedAt"),
        **_moments("paymentStatusUpdated", "paymentStatusUpdatedAt"),
        **_moments("billingCompleted", "billingCompletedAt"),
    }


def _moments(stem: str, field: str) -> Values:
    return {f"{stem}After": _field(field), f"{stem}Before": _field(field)}


def of_transactions() -> Values:
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


OF_RECEIPTS: Values = {name: _field(name) for name in ("userId", "taxId", "paymentStatus", "periodStart", "periodEnd")}
OF_AUTHORIZATIONS: Values = {
    **{name: _field(name) for name in ("status", "method", "partnerId", "operatorId")},
    **_moments("created", "createdAt"),
    **_moments("lastUpdated", "lastUpdatedAt"),
}


def declared(tenant: Tenant, path: str) -> set[str]:
    """Return the names of the filters of a listing in the contract."""
    operation = tenant.sim.contract.operations[tenant.operation("GET", path)]
    schemas, found = tenant.sim.contract.schemas, set()
    parameter = operation.query_parameter("filter")
    assert parameter is not None
    for name, schema in schemas.properties(parameter.schema).items():
        kind, inner = schemas.flat(schema).get("type"), schemas.properties(schema)
        found |= {f"{name}][{each}][" for each in inner} if inner else {f"{name}][" if kind == "array" else name}
    return found
