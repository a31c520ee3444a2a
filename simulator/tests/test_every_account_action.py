"""Every action on users, partners and payments changes a record, and no valid body causes a server error."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import orjson
import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from ampeco_simulator.contract.operations import Operation

    from .conftest import Reply, Start, Tenant

_ACTIONS = "/public-api/actions/"
_AREAS = (
    *("user", "users", "session", "transaction", "transactions", "invoice", "tax", "payment-terminal"),
    *("partner", "partner-invite-corporate-billing-policy", "partner-invoice", "partner-settlement-report"),
    *("energy-coupon", "energy-coupon-template", "subscription-plans"),
    *("reimbursement-record", "reimbursement-report"),
)
_NO_CHANGE: Mapping[str, str] = {
    "partner-settlement-report/v1.0/{partnerSettlementReport}/set-custom-fields": "reports show no custom fields",
    "tax/v1.0/validate-vat": "asks whether a number is valid",
    "transactions/v1.0/{transaction}/resend-invoice": "sends an e-mail",
    "users/v1.0/{user}/get-total-eligible-coupon-energy": "reads",
    "users/v2.0/{user}/export-all-private-data": "reads",
}
"""Actions that change nothing that a client can read, with the reason."""
_ONLY_UPDATE_TIME: Mapping[str, str] = {
    "session/v1.0/{session}/set-custom-fields": "sessions show no custom fields",
}
"""Actions that change only the time of the last update, with the reason."""
_BODIES: Mapping[str, Any] = {
    "partner/v1.0/{partner}/set-custom-fields": {"costCentre": "A1"},
    "payment-terminal/v1.0/{paymentTerminal}/set-custom-fields": {"costCentre": "A1"},
    "session/v1.0/{session}/change-tariff": {"tariffId": 2},
    "session/v1.0/{session}/set-custom-fields": {"costCentre": "A1"},
    "users/v1.0/{user}/change-status": {"status": "disabled", "reason": "test"},
    "users/v1.0/{user}/subscribe-to-plan": {"planId": 3},
}
_REFUSALS: Mapping[str, set[int]] = {
    "energy-coupon/v1.0/redeem-code": {422},
    "users/v2.0/{user}/redeem-voucher": {406, 422},
}
_LISTINGS = (
    *("consent-history/v1.0", "consents/v1.0", "custom-fees/v2.0", "energy-coupon-templates/v1.0"),
    *("energy-coupons/v1.0", "invoices/v1.0", "partner-invite-corporate-billing-policies/v1.0"),
    *("partner-invoices/v1.0", "partner-settlement-reports/v1.0", "partners/v2.0", "payment-terminals/v1.1"),
    *("receipts/v2.0", "reimbursement-records/v1.0", "reimbursement-reports/v1.0", "sessions/v1.0"),
    *("subscription-plans/v2.0", "subscriptions/v1.0", "transactions/v1.0", "users/v1.0", "vouchers/v2.1"),
    *("users/v1.0/1/subscription-billing-periods", "users/v1.0/4/subscription-billing-periods"),
)


def _operations(tenant: Tenant) -> Iterator[tuple[str, Operation]]:
    """Yield the actions on users, partners and payments, with their path below ``/actions``."""
    for operation in tenant.sim.contract.operations.values():
        path = operation.path.removeprefix(_ACTIONS)
        if path != operation.path and path.split("/")[0] in _AREAS:
            yield path, operation


async def _listings(tenant: Tenant) -> list[bytes]:
    """Return all records of users, partners and payments. Each listing fits on one page."""
    replies = [await tenant.get(f"/resources/{each}", params={"per_page": "100"}) for each in _LISTINGS]
    assert {reply.status for reply in replies} == {200}
    owing = [await tenant.get(f"/resources/users/v1.0/{user}", params={"withAmountDue": "true"}) for user in (1, 4)]
    return [orjson.dumps(reply.json["data"]) for reply in [*replies, *owing]]


def _without_update_times(shown: list[bytes]) -> list[bytes]:
    """Return the records without the times of the last update."""
    return [re.sub(rb'"(lastUpdatedAt|updatedAt)":"[^"]*"', b"", each) for each in shown]


async def test_every_account_action_changes_a_record_except_the_listed_ones(start: Start) -> None:
    unchanged, only_update_time = [], []
    async with start(charge_points=3, users=4, sessions=30) as tenant:
        for path, operation in _operations(tenant):
            sample = tenant.sim.sample(operation.id)
            if path in _ONLY_UPDATE_TIME:
                tenant.sim.advance(minutes=1)
            before = await _listings(tenant)
            reply = await _call(tenant, operation, sample.path, _BODIES.get(path, sample.body))
            assert reply.status in operation.statuses, (path, reply.body)
            after = await _listings(tenant)
            if after == before:
                unchanged.append(path)
            elif _without_update_times(after) == _without_update_times(before):
                only_update_time.append(path)
    assert sorted(unchanged) == sorted(_NO_CHANGE)
    assert sorted(only_update_time) == sorted(_ONLY_UPDATE_TIME)


async def _call(tenant: Tenant, operation: Operation, path: str, body: Any) -> Reply:
    return await tenant.call(operation.method, path.removeprefix("/public-api"), json=body)


@pytest.mark.parametrize("strict", [True, False])
async def test_no_valid_body_causes_a_server_error(start: Start, *, strict: bool) -> None:
    async with start(charge_points=3, users=9, sessions=400, strict=strict) as tenant:
        for path, operation in _operations(tenant):
            for seed in range(12):
                body = _body(tenant, operation, seed)
                reply = await _call(tenant, operation, tenant.sim.sample(operation.id).path, body)
                assert reply.status in {*operation.statuses, *_refusals(path, strict=strict)}, (path, body, reply.body)


def _refusals(path: str, *, strict: bool) -> set[int]:
    """Return the statuses that may refuse a valid body. A strict tenant also refuses unknown ids."""
    return _REFUSALS.get(path, set()) | ({422} if strict else set())


def _body(tenant: Tenant, operation: Operation, seed: int) -> Any:
    """Return a valid body: a plain one, one with the required fields only, or one with extreme values."""
    if operation.body is None:
        return None
    examples, schemas = tenant.sim.context.examples, tenant.sim.context.schemas
    body = examples.value(operation.body, seed, writing=True)
    required = schemas.flat(operation.body).get("required", ())
    match seed % 3:
        case 0:
            return {name: value for name, value in body.items() if name in required}
        case 1:
            return {name: _extreme(value, seed) for name, value in body.items()}
    return {**body, "planId": [], "tariffId": {}, "customFields": None, "endDate": 5} if not required else body


def _extreme(value: Any, seed: int) -> Any:
    """Return an extreme value of the same type."""
    if isinstance(value, int | float) and not isinstance(value, bool):
        return (1e308, -1e308, 2**63 - 1, 0)[seed % 4]
    return value
