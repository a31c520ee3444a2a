"""Vouchers and energy coupons: a code can be redeemed once."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from .conftest import Tenant

_VOUCHERS = "/resources/vouchers/v2.1"
_COUPONS = "/resources/energy-coupons/v1.0"
_TEMPLATES = "/resources/energy-coupon-templates/v1.0"


async def _create(tenant: Tenant, path: str, body: Any) -> dict[str, Any]:
    reply = await tenant.call("POST", path, json=body)
    assert reply.status == 201, reply.body
    return reply.json["data"]


async def _balance(tenant: Tenant, user: int) -> float:
    return (await tenant.get(f"/resources/users/v1.1/{user}")).json["data"]["balance"]


async def _redeem(tenant: Tenant, user: int, code: str) -> int:
    return (await tenant.call("POST", f"/actions/users/v2.0/{user}/redeem-voucher", json={"code": code})).status


async def test_a_voucher_is_redeemed_once(tenant: Tenant) -> None:
    before = await _balance(tenant, 7)
    voucher = await _create(tenant, _VOUCHERS, {"amount": 12.5, "prefix": "SUM"})
    assert voucher["code"].startswith("SUM")
    assert (voucher["remainingAmount"], voucher["redeemedAt"], voucher["redeemedByUserId"]) == (12.5, None, None)
    assert await _redeem(tenant, 7, voucher["code"]) == 202
    assert await _balance(tenant, 7) == pytest.approx(before + 12.5)
    used = (await tenant.get(f"{_VOUCHERS}/{voucher['id']}")).json["data"]
    assert (used["redeemedByUserId"], used["redeemedAt"]) == (7, "2026-07-01T00:00:00+00:00")
    assert await _redeem(tenant, 8, voucher["code"]) == 406
    assert await _balance(tenant, 7) == pytest.approx(before + 12.5)


async def test_an_invalid_code_is_refused(tenant: Tenant) -> None:
    before = await _balance(tenant, 7)
    assert await _redeem(tenant, 7, "NO-SUCH-CODE") == 422
    off = await _create(tenant, _VOUCHERS, {"amount": 5})
    await tenant.call("PATCH", f"{_VOUCHERS}/{off['id']}", json={"amount": 5, "status": "disabled"})
    assert await _redeem(tenant, 7, off["code"]) == 406
    late = await _create(tenant, _VOUCHERS, {"amount": 5, "expireDate": "2026-07-03"})
    tenant.sim.advance(days=3)
    assert await _redeem(tenant, 7, late["code"]) == 406
    assert await _balance(tenant, 7) == before


async def test_a_seeded_voucher_is_consistent(tenant: Tenant) -> None:
    vouchers = (await tenant.get(_VOUCHERS)).json["data"]
    redeemed = [each for each in vouchers if each["redeemedAt"]]
    useful = [each for each in vouchers if each["status"] == "enabled" and each["expireDate"] > "2026-07-01"]
    assert redeemed
    assert useful
    assert {await _redeem(tenant, 7, each["code"]) for each in redeemed} == {406}
    assert {await _redeem(tenant, 7, each["code"]) for each in useful} == {202}


async def test_adding_balance_creates_a_redeemed_voucher(tenant: Tenant) -> None:
    body = {"amount": 12.505, "reason": "goodwill"}
    before = await _balance(tenant, 7)
    assert (await tenant.call("POST", "/actions/users/v1.0/7/add-balance", json=body)).status == 202
    assert await _balance(tenant, 7) == pytest.approx(before + 12.505)
    top_ups = (await tenant.get(_VOUCHERS, params={"filter[type]": "api_top_up"})).json["data"]
    shown = [(each["amount"], each["description"], each["redeemedByUserId"]) for each in top_ups]
    assert shown == [(12.505, "goodwill", 7)]


async def _total(tenant: Tenant, user: int) -> tuple[int, float]:
    answer = (await tenant.get(f"/actions/users/v1.0/{user}/get-total-eligible-coupon-energy")).json
    return answer["couponCount"], answer["totalRemainingWh"]


async def _send(tenant: Tenant, code: str, user: int) -> int:
    body = {"code": code, "userId": user}
    return (await tenant.call("POST", "/actions/energy-coupon/v1.0/redeem-code", json=body)).status


async def test_a_coupon_belongs_to_the_user_until_it_is_canceled(tenant: Tenant) -> None:
    count, energy = await _total(tenant, 7)
    coupon = await _create(tenant, _COUPONS, {"energyWh": 20_000, "type": "voucher"})
    assert "userId" not in coupon
    assert await _send(tenant, coupon["code"], 7) == 202
    assert (await tenant.get(f"{_COUPONS}/{coupon['id']}")).json["data"]["userId"] == 7
    assert await _total(tenant, 7) == (count + 1, energy + 20_000)
    assert await _send(tenant, coupon["code"], 8) == 422
    canceled = await tenant.call("POST", f"/actions/energy-coupon/v1.0/{coupon['id']}/cancel", json={})
    assert canceled.status == 202
    assert (await tenant.get(f"{_COUPONS}/{coupon['id']}")).json["data"]["status"] == "canceled"
    assert await _total(tenant, 7) == (count, energy)


async def test_coupons_count_while_they_are_valid(tenant: Tenant) -> None:
    count, energy = await _total(tenant, 7)
    valid = {"validFrom": "2026-07-02T00:00:00Z", "validTo": "2026-07-04T00:00:00Z"}
    await _create(tenant, _COUPONS, {"energyWh": 9_000, "type": "voucher", "userId": 7, **valid})
    assert await _total(tenant, 7) == (count, energy)
    tenant.sim.advance(days=2)
    assert await _total(tenant, 7) == (count + 1, energy + 9_000)
    tenant.sim.advance(days=2)
    assert (await _total(tenant, 7))[1] <= energy


async def test_coupon_totals_match_the_listing(tenant: Tenant) -> None:
    for user in range(1, 61):
        query = {"filter[userId]": str(user), "filter[status]": "active"}
        coupons = await tenant.walk(_COUPONS, **query)
        assert await _total(tenant, user) == (len(coupons), sum(each["remainingEnergyWh"] for each in coupons))


async def test_a_template_gives_coupons_until_it_is_deactivated(tenant: Tenant) -> None:
    template = await _create(tenant, _TEMPLATES, {"name": "Launch", "energyWh": 15_000, "code": "LAUNCH"})
    assert await _send(tenant, "LAUNCH", 7) == 202
    assert await _send(tenant, "LAUNCH", 8) == 202
    query = {"filter[energyCouponTemplateId]": str(template["id"])}
    given = await tenant.walk(_COUPONS, **query)
    assert [(each["userId"], each["energyWh"], each["remainingEnergyWh"]) for each in given] == [
        (7, 15_000, 15_000),
        (8, 15_000, 15_000),
    ]
    assert len({each["code"] for each in given}) == 2
    path = f"/actions/energy-coupon-template/v1.0/{template['id']}/deactivate"
    assert (await tenant.call("POST", path, json={})).status == 202
    assert (await tenant.get(f"{_TEMPLATES}/{template['id']}")).json["data"]["status"] == "inactive"
    assert await _send(tenant, "LAUNCH", 9) == 422
    assert await tenant.walk(_COUPONS, **query) == given
