"""Actions that change their target."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from .conftest import Tenant


@pytest.mark.parametrize(
    ("action", "body", "path", "shown"),
    [
        (
            "users/v1.0/7/change-status",
            {"status": "disabled", "reason": "test"},
            "users/v1.0/7",
            {"status": "disabled"},
        ),
        ("charge-point/v1.0/3/change-owner", {"userId": 9}, "charge-points/v2.0/3", {"user.id": 9}),
        (
            "charge-point/v2.0/3/change-sharing-code",
            {"sharingCode": "AB12"},
            "charge-points/v2.0/3",
            {"sharingCode": "AB12"},
        ),
        ("transactions/v1.0/5/update-payment-reference", {"ref": "R-1"}, "transactions/v1.0/5", {"ref": "R-1"}),
        ("invoice/v1.0/2/update-external-id", {"externalId": "E-1"}, "invoices/v1.0/2", {"externalId": "E-1"}),
    ],
)
async def test_an_action_changes_its_target(
    tenant: Tenant, action: str, body: Any, path: str, shown: dict[str, Any]
) -> None:
    reply = await tenant.call("POST", f"/actions/{action}", json=body)
    assert reply.status < 300, reply.body
    answer = (await tenant.get(f"/resources/{path}")).json
    item = answer.get("data", answer)
    for name, value in shown.items():
        held: Any = item
        for step in name.split("."):
            held = held[step]
        assert held == value


async def test_balance_is_added(tenant: Tenant) -> None:
    before = (await tenant.get("/resources/users/v1.0/7")).json["data"]["balance"]
    for _ in range(2):
        reply = await tenant.call("POST", "/actions/users/v1.0/7/add-balance", json={"amount": 12.5, "reason": "test"})
        assert reply.status < 300, reply.body
    after = (await tenant.get("/resources/users/v1.0/7")).json["data"]["balance"]
    assert after == pytest.approx(before + 25)


async def test_a_lower_security_profile_is_refused(tenant: Tenant) -> None:
    path = "/actions/charge-point/v2.0/3/set-security-profile"
    assert (await tenant.call("POST", path, json={"setSecurityProfile": 2, "reason": "test"})).status < 300
    shown = (await tenant.get("/resources/charge-points/v2.0/3")).json["data"]["security"]
    assert (shown["desiredProfile"], shown["desiredProfileStatus"]) == (2, "pending")
    refused = await tenant.call("POST", path, json={"setSecurityProfile": 0, "reason": "test"})
    assert refused.status == 422
    assert set(refused.json["errors"]) == {"setSecurityProfile"}
