"""What goes wrong on demand does, and only that."""

from __future__ import annotations

from typing import TYPE_CHECKING

import aiohttp
import orjson
import pytest

from ampeco_async.simulator import Fault

if TYPE_CHECKING:
    from .conftest import Start, Tenant

_POINT = "/resources/charge-points/v2.0/1"
_TAGS = "/resources/id-tags/v2.0"
_TAG = {"idTagUid": "04AABBCCDDEEFF", "type": "rfid", "status": "enabled"}


async def test_a_script_goes_wrong_in_order(tenant: Tenant) -> None:
    tenant.sim.faults.script([Fault("status", 500), None, Fault("html", 502), Fault("rate-limit", retry_after=3)])
    replies = [await tenant.get(_POINT) for _ in range(5)]
    assert [reply.status for reply in replies] == [500, 200, 502, 429, 200]
    assert replies[2].headers["Content-Type"] == "text/html"
    assert replies[3].headers["Retry-After"] == "3"


async def test_a_fault_of_one_operation_spares_the_others(tenant: Tenant) -> None:
    tenant.sim.faults.add(Fault("status", 503, operation="usersListing"))
    assert (await tenant.get("/resources/users/v1.0")).status == 503
    assert (await tenant.get(_POINT)).status == 200
    tenant.sim.faults.clear()
    assert (await tenant.get("/resources/users/v1.0")).status == 200


async def test_probability_follows_the_seed(start: Start) -> None:
    runs: list[list[int]] = []
    for _ in range(2):
        async with start() as tenant:
            tenant.sim.faults.add(Fault("status", 503), 0.3)
            runs.append([(await tenant.get(_POINT)).status for _ in range(60)])
    assert runs[0] == runs[1]
    assert 8 <= runs[0].count(503) <= 30


@pytest.mark.parametrize("kind", ["reset", "truncated"])
async def test_a_cut_connection(tenant: Tenant, kind: str) -> None:
    # aiohttp itself asks again once when a connection is lost before the answer.
    tenant.sim.faults.script([Fault(kind)] * (2 if kind == "reset" else 1))
    with pytest.raises((aiohttp.ClientConnectionError, aiohttp.ClientPayloadError)):
        await tenant.get(_POINT)
    assert (await tenant.get(_POINT)).status == 200


async def test_a_stall_lasts_until_the_caller_gives_up(tenant: Tenant) -> None:
    tenant.sim.faults.script([Fault("stall")])
    with pytest.raises(TimeoutError):
        await tenant.get(_POINT, timeout=aiohttp.ClientTimeout(total=0.05))


async def test_malformed_json(tenant: Tenant) -> None:
    tenant.sim.faults.script([Fault("malformed")])
    with pytest.raises(orjson.JSONDecodeError):
        _ = (await tenant.get(_POINT)).json


async def test_done_before_it_went_wrong(tenant: Tenant) -> None:
    tenant.sim.faults.script([Fault("status", 504), Fault("status", 504, after=True), Fault("reset", after=True)])
    for _ in range(2):
        assert (await tenant.call("POST", _TAGS, json=_TAG)).status == 504
    with pytest.raises(aiohttp.ClientConnectionError):
        await tenant.call("POST", _TAGS, json=_TAG)
    assert len(await tenant.walk(_TAGS)) == 62


async def test_a_repeated_cursor(tenant: Tenant) -> None:
    first = (await tenant.get(f"{_TAGS}?per_page=5&cursor=")).json
    cursor = first["meta"]["next_cursor"]
    tenant.sim.faults.script([Fault("repeated-cursor")])
    second = (await tenant.get(f"{_TAGS}?per_page=5&cursor={cursor}")).json
    assert second["meta"]["next_cursor"] == cursor


async def test_answers_distorted_for_one_operation(tenant: Tenant) -> None:
    tenant.sim.faults.answers("nulls", "chargePointRead")
    data = (await tenant.get(_POINT)).json["data"]
    assert data.pop("id") == 1
    assert set(data.values()) == {None}
    tenant.sim.faults.answers("string-ids")
    tag = (await tenant.get(f"{_TAGS}/5")).json["data"]
    assert (tag["id"], tag["userId"]) == ("5", "5")
    unknown = (await tenant.get(_POINT, headers={"X-Simulator-Answer": "unknown"})).json["data"]
    assert unknown["fieldOfALaterRelease"]
    assert unknown["networkStatus"] == "value_of_a_later_release"


async def test_latency_is_drawn_between_its_bounds(tenant: Tenant) -> None:
    faults = tenant.sim.faults
    assert faults.delay() == 0
    faults.latency(0.1, 0.3)
    drawn = [faults.delay() for _ in range(50)]
    assert all(0.1 <= delay < 0.3 for delay in drawn)
    assert len(set(drawn)) > 40
    faults.latency(0.001)
    assert (await tenant.get(_POINT)).status == 200


async def test_a_skewed_clock(tenant: Tenant) -> None:
    tenant.sim.faults.clock_skew = 86_400 * 365
    skewed = (await tenant.get(_POINT)).headers["Date"]
    tenant.sim.faults.clear()
    assert skewed.split()[3] != (await tenant.get(_POINT)).headers["Date"].split()[3]


@pytest.mark.parametrize(("kind", "count"), [("empty-page", 0), ("doubled-page", 10)])
async def test_pages_that_hold_what_they_should_not(tenant: Tenant, kind: str, count: int) -> None:
    tenant.sim.faults.script([Fault(kind)])
    page = (await tenant.get(f"{_TAGS}?per_page=5&cursor=")).json
    assert len(page["data"]) == count
    assert page["meta"]["next_cursor"]


async def test_a_shifted_page_begins_where_the_one_before_ended(tenant: Tenant) -> None:
    async def page(number: int) -> list[str]:
        reply = await tenant.get("/resources/sessions/v1.0", params={"page": str(number), "per_page": "10"})
        return [session["id"] for session in reply.json["data"]]

    first, second = await page(1), await page(2)
    tenant.sim.faults.add(Fault("shifted-page"))
    assert await page(1) == first
    assert await page(2) == [first[-1], *second[:-1]]
