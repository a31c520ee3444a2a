"""Pages, filters and optional parts of listings."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import orjson
import pytest

from ampeco_simulator.contract.operations import BUNDLED
from ampeco_simulator.paging.id_sources import BitsetIds

from .conftest import CONTRACT

if TYPE_CHECKING:
    from .conftest import Start, Tenant

_SESSIONS = "/resources/sessions/v1.0"
_USERS = "/resources/users/v1.0"


async def test_a_walk_by_cursor_visits_each_item_once(tenant: Tenant) -> None:
    items = await tenant.walk(_SESSIONS, per_page="37")
    assert [int(item["id"]) for item in items] == list(range(1, 2_001))


async def test_a_hybrid_listing_is_paged_by_number_without_a_cursor(tenant: Tenant) -> None:
    page = (await tenant.get(_SESSIONS, params={"per_page": "30"})).json
    assert page["meta"]["total"] == 2_000
    assert page["meta"]["last_page"] == 67
    assert (page["meta"]["from"], page["meta"]["to"]) == (1, 30)
    last = (await tenant.get(_SESSIONS, params={"per_page": "30", "page": "67"})).json
    assert len(last["data"]) == 20
    assert last["links"]["next"] is None
    assert "page=66" in last["links"]["prev"]


async def test_an_empty_cursor_means_the_first_page(tenant: Tenant) -> None:
    page = (await tenant.get(f"{_SESSIONS}?cursor=&per_page=5")).json
    assert "total" not in page["meta"]
    assert page["meta"]["prev_cursor"] is None
    assert page["meta"]["next_cursor"] in page["links"]["next"]


async def test_a_cursor_leads_back_to_the_previous_page(tenant: Tenant) -> None:
    first = (await tenant.get(f"{_SESSIONS}?cursor=&per_page=5")).json
    second = (await tenant.get(f"{_SESSIONS}?per_page=5&cursor={first['meta']['next_cursor']}")).json
    back = (await tenant.get(f"{_SESSIONS}?per_page=5&cursor={second['meta']['prev_cursor']}")).json
    assert back["data"] == first["data"]
    assert back["meta"]["prev_cursor"] is None


async def test_pages_stay_correct_while_items_are_added_and_deleted(tenant: Tenant) -> None:
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
async def test_an_invalid_query_is_a_422_with_the_name_of_the_field(tenant: Tenant, query: str, field: str) -> None:
    reply = await tenant.get(f"{_SESSIONS}?{query}")
    assert reply.status == 422
    assert list(reply.json["errors"]) == [field]


async def test_a_lenient_tenant_ignores_unknown_parameters(start: Start) -> None:
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


async def test_a_time_filter_accepts_utc_offsets(tenant: Tenant) -> None:
    utc = await tenant.walk(_SESSIONS, **{"filter[startedAfter]": "2026-06-01T22:00:00Z"})
    local = await tenant.walk(_SESSIONS, **{"filter[startedAfter]": "2026-06-02T00:00:00+02:00"})
    assert utc == local


async def test_several_filters_must_all_match(tenant: Tenant) -> None:
    wanted = [item["id"] for item in await _all(tenant) if item["evseId"] == 5 and item["userId"] == 7]
    found = await tenant.walk(_SESSIONS, **{"filter[evseId]": "5", "filter[userId]": "7"})
    assert [item["id"] for item in found] == wanted


async def test_other_listings_are_filtered_by_their_fields(tenant: Tenant) -> None:
    points = await tenant.walk("/resources/charge-points/v2.0")
    partner = points[0]["partner"]["id"]
    wanted = [point["id"] for point in points if point["partner"]["id"] == partner]
    found = await tenant.walk("/resources/charge-points/v2.0", **{"filter[partnerId]": str(partner)})
    assert [point["id"] for point in found] == wanted
    assert len(wanted) < len(points)
    one = await tenant.walk(_USERS, **{"filter[email]": "nobody@example.com"})
    assert one == []


async def test_a_filter_can_compare_a_value_inside_external_data(tenant: Tenant) -> None:
    everyone = await tenant.walk(_USERS, **{"include[]": "externalAppData"})
    fleet = [user["id"] for user in everyone if user["externalAppData"]["crm"]["segment"] == "fleet"]
    found = await tenant.walk(_USERS, **{"filter[externalAppData.crm.segment]": "fleet"})
    assert fleet
    assert [user["id"] for user in found] == fleet


async def test_optional_parts_are_returned_on_request(tenant: Tenant) -> None:
    plain = (await tenant.get(f"{_SESSIONS}/1")).json["data"]
    parts = {"priceBreakdown", "chargingPeriods", "authorization", "externalAppData", "clockAlignedEnergyConsumption"}
    assert not parts & plain.keys()
    query = "withPriceBreakdown=true&withChargingPeriods=true&withAuthorization=true&include[0]=externalAppData"
    shown = (await tenant.get(f"{_SESSIONS}/1?{query}")).json["data"]
    assert shown.keys() - plain.keys() == parts - {"clockAlignedEnergyConsumption"}
    assert all("priceBreakdown" not in period for period in shown["chargingPeriods"])
    priced = (await tenant.get(f"{_SESSIONS}/1?withChargingPeriodsPriceBreakdown=true")).json["data"]
    assert all("priceBreakdown" in period for period in priced["chargingPeriods"])


async def test_transactions_are_filtered_like_sessions(tenant: Tenant) -> None:
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


async def test_a_filter_can_compare_a_field_that_is_not_returned(tenant: Tenant) -> None:
    evse = (await tenant.get("/resources/evses/v2.1/9")).json["data"]
    filters = {"filter[evsePhysicalReference]": evse["physicalReference"]}
    points = await tenant.walk("/resources/charge-points/v2.0", **filters)
    assert [point["id"] for point in points] == [evse["chargePointId"]]


def test_bitset_ids_are_read_in_both_directions_and_counted() -> None:
    """Use several blocks, one of them without matches, and an id after the last block."""
    wanted = [15, 8_191, 8_192, 8_193, 24_577, 29_999, 30_000]

    def bits(low: int, high: int) -> int:
        return sum(1 << each - low for each in wanted if low <= each < high)

    source, expected = BitsetIds(30_000, bits, [10**9]), [*wanted, 10**9]
    assert source.total() == 8
    for count in (1, 3, 9):
        assert list(source.after(None, count)) == expected[:count]
        for position, item_id in enumerate(expected):
            assert list(source.after(item_id, count)) == expected[position + 1 :][:count]
            assert list(source.before(item_id, count)) == expected[:position][-count:]
            assert list(source.at(position, count)) == expected[position:][:count]
    assert list(source.after(8_200, 1)) == [24_577]
    assert list(source.before(8_200, 1)) == [8_193]
    assert list(source.at(8, 1)) == []
    assert list(source.before(2 * 10**9, 2)) == [30_000, 10**9]


@pytest.mark.parametrize(
    ("path", "name", "field", "is_within"),
    [
        ("/resources/receipts/v2.0", "periodStart", "periodStart", lambda value, edge: value >= edge),
        ("/resources/receipts/v2.0", "periodEnd", "periodEnd", lambda value, edge: value <= edge),
    ],
)
async def test_the_filters_of_a_period_are_bounds(
    tenant: Tenant, path: str, name: str, field: str, is_within: Any
) -> None:
    everything = (await tenant.get(path)).json["data"]
    edge = sorted(item[field] for item in everything)[50]
    found = (await tenant.get(path, params={f"filter[{name}]": edge})).json["data"]
    assert len(found) > 1
    assert all(is_within(item[field], edge) for item in found)


@pytest.fixture
def wider_contract(tmp_path: Path) -> Path:
    """Return a contract in which the listing of FAQs has a filter that matches no field."""
    document = orjson.loads(Path(CONTRACT or BUNDLED).read_bytes())
    parameters = document["paths"]["/public-api/resources/faqs/v2.0"]["get"]["parameters"]
    schema = {"type": "object", "properties": {"colour": {"type": "string"}, "id": {"type": "integer"}}}
    parameters.append({"name": "filter", "in": "query", "style": "deepObject", "schema": schema})
    path = tmp_path / "contract.json"
    path.write_bytes(orjson.dumps(document))
    return path


async def test_a_filter_without_a_known_meaning_is_named_in_a_header(start: Start, wider_contract: Path) -> None:
    """The filter has no effect, so a test that relies on it must be able to find out."""
    async with start(contract=wider_contract) as tenant:
        reply = await tenant.get("/resources/faqs/v2.0", params={"filter[colour]": "red", "filter[id]": "3"})
    assert reply.headers["X-Simulator-Ignored-Filters"] == "colour"
    assert [faq["id"] for faq in reply.json["data"]] == [3]
