"""Filters that are not named after a field: their results are compared with other fields and other listings."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any

import pytest

from ampeco_simulator.state.field_paths import get_path

from .conftest import running
from .listings import items_of

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Iterable

    from .conftest import Tenant

Item = dict[str, Any]
_POINTS, _EVSES, _OLD_EVSES = "/resources/charge-points/v2.0", "/resources/evses/v2.1", "/resources/evses/v2.0"


@pytest.fixture
async def small() -> AsyncIterator[Tenant]:
    async with running(charge_points=40, users=40, sessions=50) as made:
        yield made


async def _items(tenant: Tenant, path: str, **filters: Any) -> list[Item]:
    operation = next(
        each
        for each in tenant.sim.contract.operations.values()
        if each.method == "GET" and each.path == f"/public-api{path}"
    )
    query = {
        f"filter[{name}]": str(value).lower() if value in (True, False) else str(value)
        for name, value in filters.items()
    }
    return await items_of(tenant, operation, query)


async def _finds(tenant: Tenant, path: str, name: str, value: Any, right: Callable[[Item], bool]) -> None:
    """Assert that a filter finds the expected items, which are some but not all items."""
    everything = await _items(tenant, path)
    wanted = [item["id"] for item in everything if right(item)]
    assert 0 < len(wanted) < len(everything)
    assert [item["id"] for item in await _items(tenant, path, **{name: value})] == wanted


def _has(item: Item, path: str, value: Any) -> bool:
    found = get_path(item, path)
    return value in found if isinstance(found, list) else bool(found == value)


def _second(values: Iterable[Any]) -> Any:
    """Return the second of the distinct values that are not None."""
    return sorted({value for value in values if value is not None}, key=str)[1]


@pytest.mark.parametrize(
    ("path", "name", "shown"),
    [
        (_POINTS, "partnerId", "partner.id"),
        (_POINTS, "userId", "user.id"),
        (_POINTS, "networkId", "network.id"),
        (_POINTS, "desiredSecurityProfileStatus", "security.desiredProfileStatus"),
        ("/resources/charge-points/v1.0", "partnerId", "ownerPartnerId"),
        ("/resources/charge-points/v1.0", "userId", "ownerUserId"),
        (_EVSES, "roamingOperatorIds][", "roamingOperatorId"),
        (_OLD_EVSES, "evseType", "type"),
        (_OLD_EVSES, "connectorId", "connectors.id"),
        ("/resources/firmware-versions/v1.0", "vendorId][", "chargePointVendorId"),
        ("/resources/invoices/v1.0", "fiscalizationStatus][", "fiscalization.status"),
        ("/resources/issues/v1.0", "assigneeId", "assigneeAdminId"),
        ("/resources/issues/v1.0", "keyResourceType", "keyResource.resourceType"),
        ("/resources/locations/v1.0", "postCode", "post_code"),
        ("/resources/partner-invite-access-policies/v1.0", "partnerId", "partnerAccess.partnerIds"),
        ("/resources/partner-invites/v1.0", "inviteEmail", "email"),
        ("/resources/partner-expenses/v1.0", "currency", "currency"),
        ("/resources/roaming-providers/v2.0", "platformId", "platformId"),
        ("/resources/subscriptions/v1.0", "billedExternally", "shouldUseExternalBilling"),
        ("/resources/vouchers/v2.1", "userId", "redeemedByUserId"),
    ],
)
async def test_a_filter_can_have_another_name_than_its_field(small: Tenant, path: str, name: str, shown: str) -> None:
    leaves: list[Any] = []
    for item in await _items(small, path):
        found = get_path(item, shown)
        leaves.extend(found if isinstance(found, list) else [found])
    value = _second(leaves)
    await _finds(small, path, name, value, lambda item: _has(item, shown, value))


@pytest.mark.parametrize(
    ("path", "name", "key", "other", "shown"),
    [
        (_POINTS, "vendorId", "modelId", "/resources/charge-point-models/v1.0", "vendorId"),
        (_OLD_EVSES, "partnerId", "chargePointId", _POINTS, "partner.id"),
        ("/logs/communication/v1.0", "partnerId", "chargePointId", _POINTS, "partner.id"),
        (
            "/resources/vehicles/v1.0/telemetry-readings",
            "partnerId",
            "vehicleId",
            "/resources/vehicles/v1.0",
            "partnerId",
        ),
    ],
)
async def test_a_filter_can_compare_a_field_of_the_referenced_item(
    small: Tenant, path: str, name: str, key: str, other: str, shown: str
) -> None:
    said = {item["id"]: get_path(item, shown) for item in await _items(small, other)}
    value = _second(said.get(item[key]) for item in await _items(small, path))
    await _finds(small, path, name, value, lambda item: said.get(item[key]) == value)


@pytest.mark.parametrize(
    ("path", "name", "other", "key", "shown"),
    [
        ("/resources/charge-points/v1.0", "evseId", _EVSES, "chargePointId", "id"),
        ("/resources/charge-points/v1.0", "evseExternalId", _EVSES, "chargePointId", "externalId"),
        ("/resources/charge-points/v1.0", "physicalReference", _EVSES, "chargePointId", "physicalReference"),
        (_POINTS, "evsePhysicalReference", _EVSES, "chargePointId", "physicalReference"),
        ("/resources/locations/v2.0", "partnerId", _POINTS, "locationId", "partner.id"),
        ("/resources/partners/v2.0", "roamingOperatorId", "/resources/roaming-operators/v2.0", "partnerId", "id"),
        ("/resources/tariffs/v1.0", "tariffGroupId", "/resources/tariff-groups/v1.0", "tariffIds", "id"),
    ],
)
async def test_a_filter_can_compare_a_field_of_the_referring_items(
    small: Tenant, path: str, name: str, other: str, key: str, shown: str
) -> None:
    naming = [item for item in await _items(small, other) if item.get(key)]
    value = _second(get_path(item, shown) for item in naming)
    right = [item[key] for item in naming if get_path(item, shown) == value]
    await _finds(small, path, name, value, lambda item: any(_has({"key": each}, "key", item["id"]) for each in right))


@pytest.mark.parametrize("value", [True, False])
async def test_a_roaming_charge_point_has_roaming_evses_and_a_roaming_location(small: Tenant, value: bool) -> None:
    points = {item["id"]: item for item in await _items(small, _POINTS)}
    right = {each for each, point in points.items() if (point["communicationMode"] == "roaming") == value}
    sites = {points[each]["locationId"] for each in right}
    for path in ("/resources/charge-points/v1.0", _POINTS):
        await _finds(small, path, "roaming", value, lambda item: item["id"] in right)
    for name in ("roaming", "hasRoamingTariffIds"):
        await _finds(small, _EVSES, name, value, lambda item: item["chargePointId"] in right)
    await _finds(small, "/resources/locations/v2.0", "roaming", value, lambda item: item["id"] in sites)


async def test_partners_are_filtered_by_whether_they_have_a_roaming_operator(small: Tenant) -> None:
    operators = await _items(small, "/resources/roaming-operators/v2.0")
    with_one = {each["partnerId"] for each in operators if each["partnerId"]}
    path = "/resources/partners/v2.0"
    await _finds(small, path, "hasRoamingOperator", True, lambda item: item["id"] in with_one)
    await _finds(small, path, "hasRoamingOperator", False, lambda item: item["id"] not in with_one)


async def test_a_tariff_applies_to_all_users_or_to_those_of_its_groups(small: Tenant) -> None:
    users = await _items(small, "/resources/users/v1.0")
    member = next(user for user in users if user["userGroupIds"])
    path, groups = "/resources/tariffs/v1.0", "restrictions.applyToUserGroupIds"

    def applies(item: Item) -> bool:
        return not get_path(item, groups) or bool(set(get_path(item, groups)) & set(member["userGroupIds"]))

    await _finds(small, path, "userId", member["id"], applies)


async def test_the_partner_of_a_user_is_that_of_the_users_id_tags_sessions_and_invites(small: Tenant) -> None:
    invites = [each for each in await _items(small, "/resources/partner-invites/v1.0") if each["status"] == "accepted"]
    tags = {str(each["userId"]): each["partnerId"] for each in await _items(small, "/resources/id-tags/v2.0")}
    sessions = [each for each in await _items(small, "/resources/sessions/v1.0") if each["userId"]]
    partner = next(tags[str(each["userId"])] for each in sessions if tags[str(each["userId"])])
    await _finds(small, "/resources/users/v1.0", "partnerId", partner, lambda item: tags[item["id"]] == partner)
    theirs = {each["id"] for each in sessions if tags[str(each["userId"])] == partner}
    await _finds(small, "/resources/sessions/v1.0", "userPartnerId", partner, lambda item: item["id"] in theirs)
    assert all(each["partnerId"] == tags[str(each["userId"])] for each in invites)
    user = str(invites[0]["userId"])
    shown = (await small.get(f"/resources/users/v1.0/{user}?include[]=partnerInvites")).json["data"]["partnerInvites"]
    assert [each["id"] for each in shown] == [each["id"] for each in invites if str(each["userId"]) == user]


def _minutes(item: Item) -> float:
    begun = datetime.fromisoformat(item["startedAt"])
    return (datetime.fromisoformat(item["endedAt"]) - begun).total_seconds() / 60


async def test_downtime_is_filtered_by_duration_and_end(small: Tenant) -> None:
    path = "/resources/evse-downtime-periods/v1.0"
    over = [item for item in await _items(small, path) if item["endedAt"]]
    found = await _items(small, path, durationGreaterThan=60, durationLessThan=400)
    assert found == [item for item in over if 60 < _minutes(item) < 400]
    edge = sorted(item["endedAt"] for item in over)[len(over) // 2]
    await _finds(small, path, "stoppedBefore", edge, lambda item: bool(item["endedAt"]) and item["endedAt"] <= edge)


async def test_a_reimbursement_policy_is_active_between_its_dates(small: Tenant) -> None:
    path = "/resources/reimbursement-policies/v1.0"
    for moved in (0, 200):
        today = small.sim.advance(days=moved).date().isoformat()

        def active(item: Item, day: str = today) -> bool:
            return (item.get("validityStartsOn") or day) <= day <= (item.get("validityEndsOn") or day)

        await _finds(small, path, "isActive", True, active)
        await _finds(small, path, "isActive", False, lambda item: not active(item))


@pytest.mark.parametrize(
    ("path", "name", "part"),
    [
        ("/resources/parking-spaces/v1.0", "evseId", "evses"),
        ("/resources/firmware-versions/v1.0", "modelId][", "models"),
    ],
)
async def test_a_filter_can_compare_an_optional_part(small: Tenant, path: str, name: str, part: str) -> None:
    everything = (await small.get(path, params={"include[]": part, "per_page": "100"})).json["data"]
    value = _second(each for item in everything for each in item[part])
    right = {item["id"] for item in everything if value in item[part]}
    await _finds(small, path, name, value, lambda item: item["id"] in right)


async def test_installer_jobs_are_filtered_by_charge_point(small: Tenant) -> None:
    path = "/resources/installer-jobs/v1.0"
    job = (await small.get(f"{path}/3?include[]=chargePoints")).json["data"]
    found = await _items(small, path, chargePointId=job["chargePoints"][0]["id"])
    assert 3 in [item["id"] for item in found]
    assert len(found) < 25


async def test_filters_use_changed_values(small: Tenant) -> None:
    before = [item["id"] for item in await _items(small, _OLD_EVSES, partnerId=12)]
    mine = [item["id"] for item in await _items(small, _EVSES, chargePointId=2)]
    partner = (await small.get(f"{_POINTS}/2")).json["data"]["partner"]["id"]
    other = 12 if partner != 12 else 11
    await small.call("PATCH", f"{_POINTS}/2", json={"partner": {"id": other}})
    after = [item["id"] for item in await _items(small, _OLD_EVSES, partnerId=other)]
    assert set(mine) <= set(after)
    assert not set(mine) & {item["id"] for item in await _items(small, _OLD_EVSES, partnerId=partner)}
    assert other == 11 or sorted({*before, *mine}) == after


async def test_a_cached_filter_value_is_updated_when_its_item_changes(small: Tenant) -> None:
    path, new = "/resources/users/v1.0", "moved@example.com"
    old = (await small.get(f"{path}/5")).json["data"]["email"]
    assert [item["id"] for item in await _items(small, path, email=old)] == ["5"]
    assert (await small.call("PATCH", f"{path}/5", json={"email": new})).status == 200
    assert await _items(small, path, email=old) == []
    assert [item["id"] for item in await _items(small, path, email=new)] == ["5"]
    await small.call("DELETE", f"{path}/5")
    assert await _items(small, path, email=new) == []


async def test_a_filter_finds_a_written_value_that_responses_do_not_contain(small: Tenant) -> None:
    path = "/resources/vehicles/v1.0"
    made = (await small.call("POST", path, json={"label": "Van", "userIds": [39, 40]})).json["data"]
    nobody = (await small.call("POST", path, json={"label": "Bus"})).json["data"]
    assert made["id"] in [item["id"] for item in await _items(small, path, userId=40)]
    for user in (38, 39, 40):
        assert nobody["id"] not in [item["id"] for item in await _items(small, path, userId=user)]


async def test_the_newer_version_has_the_values_that_the_older_one_wrote(small: Tenant) -> None:
    sample = small.sim.sample(small.operation("POST", "/resources/charge-points/v1.0"))
    body = {**sample.body, "accessType": "private", "ownerPartnerId": 5, "networkId": "CP-OLD", "locationId": 2}
    made = (await small.call("POST", "/resources/charge-points/v1.0", json=body)).json["data"]
    shown = (await small.get(f"{_POINTS}/{made['id']}")).json["data"]
    assert (shown["type"], shown["partner"]["id"], shown["network"]["id"]) == ("private", 5, "CP-OLD")
    for path in (_POINTS, "/resources/charge-points/v1.0"):
        assert made["id"] in [item["id"] for item in await _items(small, path, partnerId=5)]
    await small.call("PATCH", f"{_POINTS}/{made['id']}", json={"type": "personal"})
    again = (await small.get(f"/resources/charge-points/v1.0/{made['id']}")).json["data"]
    assert (again["accessType"], again["ownerPartnerId"]) == ("personal", 5)


async def test_an_id_tag_of_digits_is_found_by_its_number(small: Tenant) -> None:
    card = (await small.get("/resources/id-tags/v2.0/4")).json["data"]
    for path, name in (("/resources/id-tags/v2.0", "idTagUid"), ("/resources/rfid-tags/v1.0", "rfidTagUid")):
        assert [item["id"] for item in await _items(small, path, **{name: int(card["idTagUid"])})] == [4]


async def test_a_date_matches_all_times_on_that_day(small: Tenant) -> None:
    path = "/resources/vouchers/v2.1"
    day = (await _items(small, path))[2]["createdAt"][:10]
    await _finds(small, path, "createdAt", day, lambda item: item["createdAt"].startswith(day))
