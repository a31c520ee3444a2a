"""What goes wrong on demand does, and only that."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import aiohttp
import orjson
import pytest

from ampeco_simulator import Fault

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


async def test_a_page_fault_waits_for_a_page(tenant: Tenant) -> None:
    tenant.sim.faults.script([Fault("doubled-page"), Fault("status", 500)])
    assert [(await tenant.get(_POINT)).status for _ in range(2)] == [200, 200]
    assert len((await tenant.get(f"{_TAGS}?per_page=5&cursor=")).json["data"]) == 10
    assert (await tenant.get(_POINT)).status == 500


async def test_what_goes_wrong_with_an_answer_waits_for_one(tenant: Tenant) -> None:
    faults = [Fault("malformed"), Fault("status", 502, after=True), Fault("string-ids")]
    for fault in faults:
        tenant.sim.faults.script([fault])
        assert (await tenant.get("/resources/charge-points/v2.0/999999")).status == 404
        assert (await tenant.get(_POINT, token="wrong")).status == 401
        reply = await tenant.get(_POINT)
        assert reply.status == 502 or reply.body.endswith(b",") or reply.json["data"]["id"] == "1"
        assert (await tenant.get(_POINT)).json["data"]["id"] == 1


async def test_a_script_leaves_delays_and_distortions_alone(tenant: Tenant) -> None:
    faults = tenant.sim.faults
    faults.answers("string-ids")
    faults.add(Fault("status", 500))
    faults.script([None, Fault("plain")])
    assert (await tenant.get(_POINT)).json["data"]["id"] == "1"
    assert (await tenant.get(_POINT)).status == 500


async def test_a_fault_of_the_operation_comes_before_one_of_all(tenant: Tenant) -> None:
    faults = tenant.sim.faults
    faults.add(Fault("status", 500))
    faults.add(Fault("status", 502, operation="chargePointRead"))
    faults.answers("nulls")
    faults.answers("plain", "idTagRead")
    assert (await tenant.get(_POINT)).status == 502
    assert (await tenant.get(f"{_TAGS}/5")).status == 500
    faults.script([None])
    assert (await tenant.get(f"{_TAGS}/5")).json["data"]["userId"] == 5


async def test_faults_of_different_sorts_come_together(tenant: Tenant) -> None:
    faults = tenant.sim.faults
    faults.add(Fault("clock-skew", skew=-86_400 * 400))
    faults.add(Fault("unknown"))
    faults.add(Fault("doubled-page"))
    reply = await tenant.get(f"{_TAGS}?per_page=5&cursor=")
    usual = (await tenant.get("/nowhere")).headers["Date"].split()[3]
    assert reply.headers["Date"].split()[3] < usual
    assert [tag["fieldOfALaterRelease"] for tag in reply.json["data"]] == [{"nested": [1, None]}] * 10


async def test_another_fault_does_not_move_one(tenant: Tenant) -> None:
    faults, runs = tenant.sim.faults, []
    for beside in ([], [Fault("clock-skew", skew=1), Fault("doubled-page")]):
        faults.clear()
        faults.add(Fault("status", 503), 0.3)
        for other in beside:
            faults.add(other, 0.5)
        runs.append([(await tenant.get(_POINT)).status for _ in range(40)])
    assert runs[0] == runs[1]
    assert set(runs[0]) == {200, 503}


@pytest.mark.parametrize(
    ("options", "hint"),
    [
        ({"kind": "resets"}, "take one of status, html"),
        ({"kind": "reset", "status": 500}, "belongs to status and html"),
        ({"kind": "status", "status": 200}, "400 to 599"),
        ({"kind": "malformed", "after": True}, "leave it out of 'malformed'"),
        ({"kind": "rate-limit", "retry_after": -1}, "whole seconds"),
        ({"kind": "latency"}, "needs its `delay`"),
        ({"kind": "latency", "delay": -1}, "0 <= low <= high"),
        ({"kind": "status", "delay": 2}, "belongs to latency"),
        ({"kind": "clock-skew"}, "needs its `skew`"),
    ],
)
def test_a_fault_that_makes_no_sense_is_refused(options: dict[str, Any], hint: str) -> None:
    with pytest.raises(ValueError, match=hint):
        Fault(**options)


async def test_an_operation_that_is_not_there_is_told(tenant: Tenant) -> None:
    faults = tenant.sim.faults
    wrong = Fault("reset", operation="sessionListing")
    for attempt in (
        lambda: faults.add(wrong),
        lambda: faults.script([wrong]),
        lambda: faults.answers("nulls", "sessionListing"),
        lambda: faults.latency(1, operation="sessionListing"),
        lambda: faults.miss("sessionListing"),
        lambda: faults.switch_off("sessionListing"),
    ):
        with pytest.raises(ValueError, match=r"did you mean .*sessionsListing"):
            attempt()
    with pytest.raises(ValueError, match="between 0 and 1"):
        faults.add(Fault("reset"), 30)
