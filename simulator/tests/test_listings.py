"""Pages, filters and includes."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import orjson
import pytest

from ampeco_simulator.contract import BUNDLED
from ampeco_simulator.state.search import Search

from .conftest import CONTRACT

if TYPE_CHECKING:
    from .conftest import Start, Tenant

_SESSIONS = "/resources/sessions/v1.0"
_USERS = "/resources/users/v1.0"


async def test_cursors_lead_through_all_items_once(tenant: Tenant) -> None:
    items = await tenant.walk(_SESSIONS, per_page="37")
    assert [int(item["id"]) for item in items] == list(range(1, 2_001))


async def test_neither_cursor_nor_page_means_page_style_on_a_hybrid_listing(tenant: Tenant) -> None:
    page = (await tenant.get(_SESSIONS, params={"per_page": "30"})).json
    assert page["meta"]["total"] == 2_000
    assert page["meta"]["last_page"] == 67
    assert (page["meta"]["from"], page["meta"]["to"]) == (1, 30)
    last = (await tenant.get(_SESSIONS, params={"per_page": "30", "page": "67"})).json
    assert len(last["data"]) == 20
    assert last["links"]["next"] is None
    assert "page=66" in last["links"]["prev"]


async def test_an_empty_cursor_is_the_first_cursor_page(tenant: Tenant) -> None:
    page = (await tenant.get(f"{_SESSIONS}?cursor=&per_page=5")).json
    assert "total" not in page["meta"]
    assert page["meta"]["prev_cursor"] is None
    assert page["meta"]["next_cursor"] in page["links"]["next"]


async def test_a_cursor_goes_back_too(tenant: Tenant) -> None:
    first = (await tenant.get(f"{_SESSIONS}?cursor=&per_page=5")).json
    second = (await tenant.get(f"{_SESSIONS}?per_page=5&cursor={first['meta']['next_cursor']}")).json
    back = (await tenant.get(f"{_SESSIONS}?per_page=5&cursor={second['meta']['prev_cursor']}")).json
    assert back["data"] == first["data"]
    assert back["meta"]["prev_cursor"] is None


async def test_pages_stay_right_while_records_are_added_and_deleted(tenant: Tenant) -> None:
    path = "/resources/vehicles/v1.0"
    first = (await tenant.get(f"{path}?per_page=10&cursor=")).json
    sample = tenant.sim.sample(tenant.operation("POST", path))
    await tenant.call("POST", path, json=sample.body)
    await tenant.call("DELETE", f"{path}/3")
    rest = (await tenant.get(f"{path}?per_page=100&cursor={first['meta']['next_cursor']}")).json
    assert [item["id"] for item in rest["data"]] == list(range(11, 27))


@pytest.mark.parametrize(
    ("query", "field"),
    [
        ("per_page=101", "per_page"),
        ("per_page=0", "per_page"),
        ("per_page=many", "per_page"),
        ("cursor=nonsense", "cursor"),
        ("filter[status]=asleep", "filter.status"),
        ("filter[startedAfter]=yesterday", "filter.startedAfter"),
        ("filter[colour]=red", "filter.colour"),
        ("colour=red", "colour"),
        ("include[]=everything", "include.0"),
        ("withPriceBreakdown=perhaps", "withPriceBreakdown"),
        ("filter[status][deep]=x", "filter.status"),
    ],
)
async def test_a_bad_query_is_refused_by_name(tenant: Tenant, query: str, field: str) -> None:
    reply = await tenant.get(f"{_SESSIONS}?{query}")
    assert reply.status == 422
    assert list(reply.json["errors"]) == [field]


async def test_a_lenient_tenant_overlooks_unknown_parameters(start: Start) -> None:
    async with start(strict=False) as tenant:
        assert (await tenant.get(f"{_SESSIONS}?colour=red&filter[colour]=red&per_page=1")).status == 200
        assert (await tenant.get(f"{_SESSIONS}?cursor=nonsense&per_page=1")).json["data"][0]["id"] == "1"


async def _all(tenant: Tenant) -> list[dict[str, Any]]:
    return await tenant.walk(_SESSIONS)


@pytest.mark.parametrize(
    ("name", "field", "value"),
    [
        ("status", "status", "failed"),
        ("status", "status", "finished"),
        ("userId", "userId", 7),
        ("evseId", "evseId", 5),
        ("chargePointId", "chargePointId", 3),
        ("paymentStatus", "paymentStatus", "paid"),
        ("reason", "reason", "remote"),
        ("idTag", "idTag", "second"),
        ("evsePhysicalReference", "evsePhysicalReference", "second"),
    ],
)
async def test_sessions_are_filtered_by_equality(tenant: Tenant, name: str, field: str, value: Any) -> None:
    everything = await _all(tenant)
    if value == "second":
        value = next(item[field] for item in everything[1:] if item.get(field))
    wanted = [item["id"] for item in everything if item.get(field) == value]
    found = await tenant.walk(_SESSIONS, **{f"filter[{name}]": str(value)})
    assert wanted
    assert [item["id"] for item in found] == wanted
    numbered = (await tenant.get(_SESSIONS, params={f"filter[{name}]": str(value), "per_page": "1"})).json
    assert numbered["meta"]["total"] == len(wanted)


@pytest.mark.parametrize(
    ("name", "field"), [("started", "startedAt"), ("ended", "stoppedAt"), ("lastUpdated", "lastUpdatedAt")]
)
async def test_sessions_are_filtered_by_time(tenant: Tenant, name: str, field: str) -> None:
    low, high = "2026-05-20T00:00:00+00:00", "2026-06-10T12:30:00+00:00"
    wanted = [item["id"] for item in await _all(tenant) if item[field] and low <= item[field] <= high]
    found = await tenant.walk(_SESSIONS, **{f"filter[{name}After]": low, f"filter[{name}Before]": high})
    assert len(wanted) > 100
    assert [item["id"] for item in found] == wanted


async def test_a_time_filter_understands_offsets(tenant: Tenant) -> None:
    utc = await tenant.walk(_SESSIONS, **{"filter[startedAfter]": "2026-06-01T22:00:00Z"})
    local = await tenant.walk(_SESSIONS, **{"filter[startedAfter]": "2026-06-02T00:00:00+02:00"})
    assert utc == local


async def test_filters_join(tenant: Tenant) -> None:
    wanted = [item["id"] for item in await _all(tenant) if item["evseId"] == 5 and item["userId"] == 7]
    found = await tenant.walk(_SESSIONS, **{"filter[evseId]": "5", "filter[userId]": "7"})
    assert [item["id"] for item in found] == wanted


async def test_other_listings_are_filtered_by_what_they_show(tenant: Tenant) -> None:
    points = await tenant.walk("/resources/charge-points/v2.0")
    partner = points[0]["partner"]["id"]
    wanted = [point["id"] for point in points if point["partner"]["id"] == partner]
    found = await tenant.walk("/resources/charge-points/v2.0", **{"filter[partnerId]": str(partner)})
    assert [point["id"] for point in found] == wanted
    assert len(wanted) < len(points)
    one = await tenant.walk(_USERS, **{"filter[email]": "nobody@example.com"})
    assert one == []


async def test_a_free_key_looks_into_external_data(tenant: Tenant) -> None:
    everyone = await tenant.walk(_USERS, **{"include[]": "externalAppData"})
    fleet = [user["id"] for user in everyone if user["externalAppData"]["crm"]["segment"] == "fleet"]
    found = await tenant.walk(_USERS, **{"filter[externalAppData.crm.segment]": "fleet"})
    assert fleet
    assert [user["id"] for user in found] == fleet


async def test_optional_parts_are_shown_to_who_asks(tenant: Tenant) -> None:
    plain = (await tenant.get(f"{_SESSIONS}/1")).json["data"]
    parts = {"priceBreakdown", "chargingPeriods", "authorization", "externalAppData", "clockAlignedEnergyConsumption"}
    assert not parts & plain.keys()
    query = "withPriceBreakdown=true&withChargingPeriods=true&withAuthorization=true&include[0]=externalAppData"
    shown = (await tenant.get(f"{_SESSIONS}/1?{query}")).json["data"]
    assert shown.keys() - plain.keys() == parts - {"clockAlignedEnergyConsumption"}
    assert all("priceBreakdown" not in period for period in shown["chargingPeriods"])
    priced = (await tenant.get(f"{_SESSIONS}/1?withChargingPeriodsPriceBreakdown=true")).json["data"]
    assert all("priceBreakdown" in period for period in priced["chargingPeriods"])


async def test_payments_are_filtered_as_sessions_are(tenant: Tenant) -> None:
    path, low, high = "/resources/transactions/v1.0", "2026-05-20T00:00:00+00:00", "2026-06-10T00:00:00+00:00"
    everything = await tenant.walk(path)
    assert len(everything) == 2_000
    for filters, wanted in (
        ({"filter[userId]": "7"}, [each["id"] for each in everything if each["userId"] == 7]),
        ({"filter[status]": "failed"}, [each["id"] for each in everything if each["status"] == "failed"]),
        (
            {"filter[createdAfter]": low, "filter[createdBefore]": high},
            [each["id"] for each in everything if low <= each["date"] <= high],
        ),
    ):
        assert wanted
        assert [each["id"] for each in await tenant.walk(path, **filters)] == wanted


async def test_a_filter_may_ask_for_what_is_not_shown(tenant: Tenant) -> None:
    evse = (await tenant.get("/resources/evses/v2.1/9")).json["data"]
    filters = {"filter[evsePhysicalReference]": evse["physicalReference"]}
    points = await tenant.walk("/resources/charge-points/v2.0", **filters)
    assert [point["id"] for point in points] == [evse["chargePointId"]]


def test_a_search_goes_both_ways_and_counts() -> None:
    """Over several parts, of which one is empty, and with ids beyond them."""
    wanted = [15, 8_191, 8_192, 8_193, 24_577, 29_999, 30_000]

    def bits(low: int, high: int) -> int:
        return sum(1 << each - low for each in wanted if low <= each < high)

    search, beyond = Search(30_000, bits, [10**9]), [*wanted, 10**9]
    assert search.total() == 8
    for count in (1, 3, 9):
        assert list(search.after(None, count)) == beyond[:count]
        for place, identity in enumerate(beyond):
            assert list(search.after(identity, count)) == beyond[place + 1 :][:count]
            assert list(search.before(identity, count)) == beyond[:place][-count:]
            assert list(search.at(place, count)) == beyond[place:][:count]
    assert list(search.after(8_200, 1)) == [24_577]
    assert list(search.before(8_200, 1)) == [8_193]
    assert list(search.at(8, 1)) == []
    assert list(search.before(2 * 10**9, 2)) == [30_000, 10**9]


@pytest.mark.parametrize(
    ("path", "name", "field", "keeps"),
    [
        ("/resources/receipts/v2.0", "periodStart", "periodStart", lambda held, edge: held >= edge),
        ("/resources/receipts/v2.0", "periodEnd", "periodEnd", lambda held, edge: held <= edge),
    ],
)
async def test_a_period_is_a_bound(tenant: Tenant, path: str, name: str, field: str, keeps: Any) -> None:
    everything = (await tenant.get(path)).json["data"]
    edge = sorted(item[field] for item in everything)[50]
    found = (await tenant.get(path, params={f"filter[{name}]": edge})).json["data"]
    assert len(found) > 1
    assert all(keeps(item[field], edge) for item in found)


@pytest.fixture
def wider_contract(tmp_path: Path) -> Path:
    """The contract with a filter of its own for listings of FAQs."""
    document = orjson.loads(Path(CONTRACT or BUNDLED).read_bytes())
    parameters = document["paths"]["/public-api/resources/faqs/v2.0"]["get"]["parameters"]
    schema = {"type": "object", "properties": {"colour": {"type": "string"}, "id": {"type": "integer"}}}
    parameters.append({"name": "filter", "in": "query", "style": "deepObject", "schema": schema})
    path = tmp_path / "contract.json"
    path.write_bytes(orjson.dumps(document))
    return path


async def test_a_filter_that_nothing_can_tell_is_named(start: Start, wider_contract: Path) -> None:
    """It lets all pass; a test that relies on it should know."""
    async with start(contract=wider_contract) as tenant:
        reply = await tenant.get("/resources/faqs/v2.0", params={"filter[colour]": "red", "filter[id]": "3"})
    assert reply.headers["X-Simulator-Overlooked-Filters"] == "colour"
    assert [faq["id"] for faq in reply.json["data"]] == [3]
