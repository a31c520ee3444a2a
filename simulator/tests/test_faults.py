"""Faults happen to the calls that they are set for, and to no others."""

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


async def test_scripted_faults_happen_in_order(tenant: Tenant) -> None:
    tenant.sim.faults.script([Fault("status", 500), None, Fault("html", 502), Fault("rate-limit", retry_after=3)])
    replies = [await tenant.get(_POINT) for _ in range(5)]
    assert [reply.status for reply in replies] == [500, 200, 502, 429, 200]
    assert replies[2].headers["Content-Type"] == "text/html"
    assert replies[3].headers["Retry-After"] == "3"


async def test_a_fault_of_one_operation_does_not_affect_others(tenant: Tenant) -> None:
    tenant.sim.faults.add(Fault("status", 503, operation="usersListing"))
    assert (await tenant.get("/resources/users/v1.0")).status == 503
    assert (await tenant.get(_POINT)).status == 200
    tenant.sim.faults.clear()
    assert (await tenant.get("/resources/users/v1.0")).status == 200


async def test_the_seed_determines_which_calls_fail(start: Start) -> None:
    runs: list[list[int]] = []
    for _ in range(2):
        async with start() as tenant:
            tenant.sim.faults.add(Fault("status", 503), 0.3)
            runs.append([(await tenant.get(_POINT)).status for _ in range(60)])
    assert runs[0] == runs[1]
    assert 8 <= runs[0].count(503) <= 30


@pytest.mark.parametrize("kind", ["reset", "truncated"])
async def test_a_reset_or_truncated_response_is_a_connection_error(tenant: Tenant, kind: str) -> None:
    # aiohttp repeats a GET once by itself when the connection is lost before the response.
    tenant.sim.faults.script([Fault(kind)] * (2 if kind == "reset" else 1))
    with pytest.raises((aiohttp.ClientConnectionError, aiohttp.ClientPayloadError)):
        await tenant.get(_POINT)
    assert (await tenant.get(_POINT)).status == 200


async def test_a_stall_lasts_until_the_client_times_out(tenant: Tenant) -> None:
    tenant.sim.faults.script([Fault("stall")])
    with pytest.raises(TimeoutError):
        await tenant.get(_POINT, timeout=aiohttp.ClientTimeout(total=0.05))


async def test_a_malformed_response_is_no_json(tenant: Tenant) -> None:
    tenant.sim.faults.script([Fault("malformed")])
    with pytest.raises(orjson.JSONDecodeError):
        _ = (await tenant.get(_POINT)).json


async def test_with_after_the_operation_is_carried_out_before_the_failure(tenant: Tenant) -> None:
    tenant.sim.faults.script([Fault("status", 504), Fault("status", 504, after=True), Fault("reset", after=True)])
    for _ in range(2):
        assert (await tenant.call("POST", _TAGS, json=_TAG)).status == 504
    with pytest.raises(aiohttp.ClientConnectionError):
        await tenant.call("POST", _TAGS, json=_TAG)
    assert len(await tenant.walk(_TAGS)) == 62


async def test_a_repeated_cursor_leads_to_the_same_page(tenant: Tenant) -> None:
    first = (await tenant.get(f"{_TAGS}?per_page=5&cursor=")).json
    cursor = first["meta"]["next_cursor"]
    tenant.sim.faults.script([Fault("repeated-cursor")])
    second = (await tenant.get(f"{_TAGS}?per_page=5&cursor={cursor}")).json
    assert second["meta"]["next_cursor"] == cursor


async def test_data_can_be_distorted_for_one_or_all_operations_or_by_header(tenant: Tenant) -> None:
    tenant.sim.faults.distort("nulls", "chargePointRead")
    data = (await tenant.get(_POINT)).json["data"]
    assert data.pop("id") == 1
    assert set(data.values()) == {None}
    tenant.sim.faults.distort("string-ids")
    tag = (await tenant.get(f"{_TAGS}/5")).json["data"]
    assert (tag["id"], tag["userId"]) == ("5", "5")
    unknown = (await tenant.get(_POINT, headers={"X-Simulator-Mode": "unknown"})).json["data"]
    assert unknown["fieldOfALaterRelease"]
    assert unknown["networkStatus"] == "value_of_a_later_release"


async def test_a_skewed_clock_changes_the_date_header(tenant: Tenant) -> None:
    tenant.sim.faults.clock_skew = 86_400 * 365
    skewed = (await tenant.get(_POINT)).headers["Date"]
    tenant.sim.faults.clear()
    assert skewed.split()[3] != (await tenant.get(_POINT)).headers["Date"].split()[3]


@pytest.mark.parametrize(("kind", "count"), [("empty-page", 0), ("doubled-page", 10)])
async def test_a_page_can_be_empty_or_doubled(tenant: Tenant, kind: str, count: int) -> None:
    tenant.sim.faults.script([Fault(kind)])
    page = (await tenant.get(f"{_TAGS}?per_page=5&cursor=")).json
    assert len(page["data"]) == count
    assert page["meta"]["next_cursor"]


async def test_a_shifted_page_starts_with_the_last_item_of_the_previous_page(tenant: Tenant) -> None:
    async def page(number: int) -> list[str]:
        reply = await tenant.get("/resources/sessions/v1.0", params={"page": str(number), "per_page": "10"})
        return [session["id"] for session in reply.json["data"]]

    first, second = await page(1), await page(2)
    tenant.sim.faults.add(Fault("shifted-page"))
    assert await page(1) == first
    assert await page(2) == [first[-1], *second[:-1]]


async def test_a_scripted_page_fault_waits_for_a_page(tenant: Tenant) -> None:
    tenant.sim.faults.script([Fault("doubled-page"), Fault("status", 500)])
    assert [(await tenant.get(_POINT)).status for _ in range(2)] == [200, 200]
    assert len((await tenant.get(f"{_TAGS}?per_page=5&cursor=")).json["data"]) == 10
    assert (await tenant.get(_POINT)).status == 500


async def test_a_scripted_fault_of_a_successful_response_waits_for_a_success(tenant: Tenant) -> None:
    faults = [Fault("malformed"), Fault("status", 502, after=True), Fault("string-ids")]
    for fault in faults:
        tenant.sim.faults.script([fault])
        assert (await tenant.get("/resources/charge-points/v2.0/999999")).status == 404
        assert (await tenant.get(_POINT, token="wrong")).status == 401
        reply = await tenant.get(_POINT)
        assert reply.status == 502 or reply.body.endswith(b",") or reply.json["data"]["id"] == "1"
        assert (await tenant.get(_POINT)).json["data"]["id"] == 1


async def test_none_in_a_script_does_not_change_delays_and_distortions(tenant: Tenant) -> None:
    faults = tenant.sim.faults
    faults.distort("string-ids")
    faults.add(Fault("status", 500))
    faults.script([None, Fault("plain")])
    assert (await tenant.get(_POINT)).json["data"]["id"] == "1"
    assert (await tenant.get(_POINT)).status == 500


async def test_a_fault_of_the_operation_has_precedence_over_one_of_all(tenant: Tenant) -> None:
    faults = tenant.sim.faults
    faults.add(Fault("status", 500))
    faults.add(Fault("status", 502, operation="chargePointRead"))
    faults.distort("nulls")
    faults.distort("plain", "idTagRead")
    assert (await tenant.get(_POINT)).status == 502
    assert (await tenant.get(f"{_TAGS}/5")).status == 500
    faults.script([None])
    assert (await tenant.get(f"{_TAGS}/5")).json["data"]["userId"] == 5


async def test_faults_of_different_categories_are_combined(tenant: Tenant) -> None:
    faults = tenant.sim.faults
    faults.add(Fault("clock-skew", skew=-86_400 * 400))
    faults.add(Fault("unknown"))
    faults.add(Fault("doubled-page"))
    reply = await tenant.get(f"{_TAGS}?per_page=5&cursor=")
    usual = (await tenant.get("/nowhere")).headers["Date"].split()[3]
    assert reply.headers["Date"].split()[3] < usual
    assert [tag["fieldOfALaterRelease"] for tag in reply.json["data"]] == [{"nested": [1, None]}] * 10


async def test_adding_a_fault_does_not_change_when_others_happen(tenant: Tenant) -> None:
    faults, runs = tenant.sim.faults, []
    for others in ([], [Fault("clock-skew", skew=1), Fault("doubled-page")]):
        faults.clear()
        faults.add(Fault("status", 503), 0.3)
        for other in others:
            faults.add(other, 0.5)
        runs.append([(await tenant.get(_POINT)).status for _ in range(40)])
    assert runs[0] == runs[1]
    assert set(runs[0]) == {200, 503}


@pytest.mark.parametrize(
    ("options", "hint"),
    [
        ({"kind": "resets"}, "use one of status, html"),
        ({"kind": "reset", "status": 500}, "only used by status and html"),
        ({"kind": "status", "status": 200}, "400 to 599"),
        ({"kind": "malformed", "after": True}, "not by 'malformed'"),
        ({"kind": "rate-limit", "retry_after": -1}, "whole seconds"),
        ({"kind": "latency"}, "needs its `delay`"),
        ({"kind": "latency", "delay": -1}, "0 <= low <= high"),
        ({"kind": "status", "delay": 2}, "only used by latency"),
        ({"kind": "clock-skew"}, "needs its `skew`"),
    ],
)
def test_an_invalid_fault_is_a_value_error(options: dict[str, Any], hint: str) -> None:
    with pytest.raises(ValueError, match=hint):
        Fault(**options)


async def test_an_unknown_operation_is_a_value_error(tenant: Tenant) -> None:
    faults = tenant.sim.faults
    wrong = Fault("reset", operation="sessionListing")
    for attempt in (
        lambda: faults.add(wrong),
        lambda: faults.script([wrong]),
        lambda: faults.distort("nulls", "sessionListing"),
        lambda: faults.latency(1, operation="sessionListing"),
        lambda: faults.remove_routes("sessionListing"),
        lambda: faults.disable("sessionListing"),
    ):
        with pytest.raises(ValueError, match=r"did you mean .*sessionsListing"):
            attempt()
    with pytest.raises(ValueError, match="between 0 and 1"):
        faults.add(Fault("reset"), 30)
