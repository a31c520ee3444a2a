"""What is done on site: installing, parking, booking, and giving EVSEs their tariffs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ampeco_simulator.answer import invalid
from ampeco_simulator.clock import iso, parse_time
from ampeco_simulator.notifications.events import Event

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from ampeco_simulator.actions.context import ActionContext, Effect, Known

_MOST_EVSES = 1_000
_OPEN = ("accepted", "reserved")
"""Statuses of bookings that keep an EVSE."""


def assign_charge_points(action: ActionContext) -> None:
    """Give a job more charge points, and tell where they stand."""
    points = action.all_named("chargePointIds", "charge-points")
    place = {name: action.body[name] for name in ("locationId", "chargingZoneId") if name in action.body}
    for point in points:
        point.change(place)
    held = {each.get("id") for each in action.target.known.get("chargePoints") or ()} - {None}
    place.pop("chargingZoneId", None)
    assigned = sorted(held.union(point.identity for point in points))
    action.target.change({"chargePoints": [{"id": each} for each in assigned], **place})


def occupy(action: ActionContext) -> None:
    """Note whether a vehicle stands in a parking space."""
    status, space = action.body["status"], action.target
    space.change({"occupancyStatus": status})
    told = {"parkingSpaceId": space.identity, "occupancyStatus": status, "time": iso(action.now)}
    action.simulator.outbox.announce(Event(("parkingSpace.occupancyStatus.changed",), told))


def booking_availability(action: ActionContext) -> list[Known]:
    """When within a span of time each EVSE of a location that can be booked is not."""
    first, last = action.body["startAfter"], action.body["endBefore"]
    taken = _bookings(action)
    return [
        {"evseId": evse, "availableSlots": _free(first, last, taken.get(evse, []))} for evse in _bookable_evses(action)
    ]


def _bookable_evses(action: ActionContext) -> Iterator[int]:
    evses, points = action.simulator.registry.top("evses"), action.simulator.registry.top("charge-points")
    here = {each for each in points.ids if points.record(each).known.get("locationId") == action.target.identity}
    for identity in evses.ids:
        known = evses.record(identity).known
        if known.get("chargePointId") in here and known.get("bookingEnabled"):
            yield identity


def _bookings(action: ActionContext) -> Mapping[int, list[tuple[int, int]]]:
    """The booked spans of each EVSE of the location, in order."""
    shelf = action.simulator.registry.top("bookings")
    found: dict[int, list[tuple[int, int]]] = {}
    for each in shelf.ids:
        known = shelf.record(each).known
        start, end = parse_time(known.get("startAt") or ""), parse_time(known.get("endAt") or "")
        if known.get("locationId") == action.target.identity and known.get("status") in _OPEN and start and end:
            for evse in known.get("bookedEvses") or ():
                found.setdefault(evse.get("id"), []).append((start, end))
    return {evse: sorted(spans) for evse, spans in found.items()}


def _free(first: str, last: str, taken: list[tuple[int, int]]) -> list[dict[str, Any]]:
    """What bookings leave of a span of time. Its own ends are told as they were sent."""
    begin, end = parse_time(first), parse_time(last)
    if begin is None or end is None:
        return []
    slots: list[dict[str, Any]] = []
    shown = first
    for start, stop in taken:
        if stop <= begin or start >= end:
            continue
        if start > begin:
            slots.append({"startAt": shown, "endAt": iso(start)})
        begin, shown = stop, iso(stop)
    return [*slots, {"startAt": shown, "endAt": last}] if begin < end else slots


def assign_tariff_group(action: ActionContext) -> None:
    """Give the tariff group to every EVSE that passes all filters. 422 for more than 1000 of them."""
    evses = action.simulator.registry.top("evses")
    filters = action.body.get("filters") or {}

    def passes(identity: int) -> bool:
        evse = evses.record(identity).known
        point_id = evse.get("chargePointId")
        point = action.find("charge-points", point_id)
        known = point.known if point else {}
        told = {
            "evseIds": identity,
            "chargePointIds": point_id,
            "tariffGroupIds": evse.get("tariffGroupId"),
            "locationIds": known.get("locationId"),
            "partnerIds": (known.get("partner") or {}).get("id"),
        }
        return all(told[name] in wanted for name, wanted in filters.items() if name in told)

    meant = [each for each in evses.ids if passes(each)]
    if len(meant) > _MOST_EVSES:
        raise invalid({"filters": [f"At most {_MOST_EVSES} EVSEs can be changed at once."]})
    for each in meant:
        action.item("evses", each).change({"tariffGroupId": action.body["tariffGroupId"]})


def price_filter(action: ActionContext) -> None:
    """Give a custom tariff filter its prices. The API does not show them, only when the filter changed."""
    action.targets["customTariffFilter"].change({"tariff": dict(action.body), "updatedAt": iso(action.now)})


_FILTER = "roaming-operator/v2.0/{roamingOperator}/custom-tariff-filter/{customTariffFilter}"

ACTIONS: Mapping[str, Effect] = {
    "evse/v1.0/bulk-assign-tariff-group": assign_tariff_group,
    "installer-job/v1.0/{installerJob}/assign-charge-points": assign_charge_points,
    "locations/v2.0/{location}/check-booking-availability": booking_availability,
    "parking-spaces/v1.0/{parkingSpace}/update-occupancy-status": occupy,
    f"{_FILTER}/set-pricing-data": price_filter,
}
"""By the action's path below `/public-api/actions/`."""
