"""The cooldown after failed remote starts of one user at one EVSE."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from .conftest import Reply, Start, Tenant

_POINT = "/resources/charge-points/v2.0/1"


async def _start(tenant: Tenant, evse: int, user: int, path: str = "/actions/evse/v1.0/{evse}/start") -> Reply:
    return await tenant.call("POST", path.format(evse=evse), json={"userId": user})


async def _free_evses(tenant: Tenant) -> list[int]:
    evses = await tenant.walk("/resources/evses/v2.1")
    return [evse["id"] for evse in evses if evse["hardwareStatus"] == "available"]


async def _occupied_evse(tenant: Tenant) -> int:
    """Return an EVSE at which another user charges, so that every start fails."""
    evse = (await _free_evses(tenant))[0]
    assert (await _start(tenant, evse, 8)).json["success"] is True
    return evse


async def _fail(tenant: Tenant, evse: int, user: int = 7) -> None:
    reply = await _start(tenant, evse, user)
    assert (reply.status, reply.json["success"]) == (202, False)


async def test_a_failed_start_is_followed_by_30_seconds_without_starts(start: Start) -> None:
    async with start(rate_limit=100) as tenant:
        evse = await _occupied_evse(tenant)
        await _fail(tenant, evse)
        tenant.sim.advance(seconds=10)
        refused = await _start(tenant, evse, 7)
        assert (refused.status, refused.json) == (429, {"message": "Too Many Attempts."})
        assert refused.headers["Retry-After"] == "20"
        assert "X-RateLimit-Reset" not in refused.headers
        # The tenant's own limit is not spent, and the refusal does not count.
        left = int(refused.headers["X-RateLimit-Remaining"])
        assert left > 90
        unrelated = await tenant.get(_POINT)
        assert (unrelated.status, int(unrelated.headers["X-RateLimit-Remaining"])) == (200, left - 1)
        tenant.sim.advance(seconds=19)
        assert (await _start(tenant, evse, 7)).headers["Retry-After"] == "1"
        tenant.sim.advance(seconds=1)
        await _fail(tenant, evse)


async def test_the_third_failure_in_a_row_is_followed_by_120_seconds(tenant: Tenant) -> None:
    evse = await _occupied_evse(tenant)
    for expected in (30, 30, 120, 120):
        await _fail(tenant, evse)
        assert (await _start(tenant, evse, 7)).headers["Retry-After"] == str(expected)
        tenant.sim.advance(seconds=expected)


async def test_a_start_after_the_cooldown_succeeds_and_resets_it(tenant: Tenant) -> None:
    evse, user = (await _free_evses(tenant))[0], 7
    status = f"/actions/users/v1.0/{user}/change-status"
    for expected in (30, 30, 120):
        await tenant.call("POST", status, json={"status": "disabled", "reason": "test"})
        await _fail(tenant, evse, user)
        await tenant.call("POST", status, json={"status": "enabled", "reason": "test"})
        assert (await _start(tenant, evse, user)).headers["Retry-After"] == str(expected)
        tenant.sim.advance(seconds=expected)
    assert (await _start(tenant, evse, user)).json["success"] is True
    await _fail(tenant, evse, user)
    assert (await _start(tenant, evse, user)).headers["Retry-After"] == "30"


async def test_other_users_and_other_evses_are_not_affected(tenant: Tenant) -> None:
    evse = await _occupied_evse(tenant)
    await _fail(tenant, evse, 7)
    await _fail(tenant, evse, 9)
    assert (await _start(tenant, evse, 7)).status == 429
    other = (await _free_evses(tenant))[0]
    assert (await _start(tenant, other, 7)).json["success"] is True


@pytest.mark.parametrize("named", [True, False])
async def test_both_paths_that_name_the_evse_share_the_cooldown(tenant: Tenant, named: bool) -> None:
    evse = await _occupied_evse(tenant)
    point = (await tenant.get(f"/resources/evses/v2.1/{evse}")).json["data"]["chargePointId"]
    await _fail(tenant, evse)
    path = f"/actions/charge-point/v1.0/{point}/start"
    reply = await _start(tenant, evse, 7, f"{path}/{{evse}}" if named else path)
    assert reply.status == (429 if named else 202)
