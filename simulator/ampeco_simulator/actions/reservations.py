"""Reserve an EVSE, cancel the reservation, and find the time slots that bookings leave free."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from ampeco_simulator.clock import iso, parse_time
from ampeco_simulator.http.responses import http_error
from ampeco_simulator.runtime.reservations import create_reservation, end_reservation

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from ampeco_simulator.actions.context import ActionContext, Effect
    from ampeco_simulator.state.collection import Fields

_OPEN_STATUSES = ("accepted", "reserved")
"""Statuses of bookings that occupy an EVSE."""


class _Period(NamedTuple):
    """A booked period, Unix times."""

    start: int
    end: int


def reserve(action: ActionContext) -> Fields:
    """Reserve an EVSE. Refuse with 406 when it is not available."""
    network, evse_id = action.context.network, action.targets["evse"].item_id
    if evse_id in network.statuses:
        raise http_error(406, "The EVSE is not available.")
    evse = network.layout.evses[evse_id - 1]
    return {"reservationId": create_reservation(action.context, evse, action.body.get("userId"))}


def cancel(action: ActionContext) -> None:
    """Cancel a reservation. Refuse with 406 when it is not active."""
    reserved = action.context.network.reserved.items()
    evse_id = next((evse_id for evse_id, item_id in reserved if item_id == action.target.item_id), None)
    if evse_id is None:
        raise http_error(406, "The reservation is not active.")
    end_reservation(action.context, evse_id, "canceled")
    action.context.refresh()


def booking_availability(action: ActionContext) -> list[Fields]:
    """Return the free time slots of each EVSE of a location that can be booked."""
    first, last = action.body["startAfter"], action.body["endBefore"]
    booked = _bookings(action)
    return [
        {"evseId": evse, "availableSlots": _free_slots(first, last, booked.get(evse, []))}
        for evse in _bookable_evses(action)
    ]


def _bookable_evses(action: ActionContext) -> Iterator[int]:
    evses, points = action.context.registry.top("evses"), action.context.registry.top("charge-points")
    here = {each for each in points.ids if points.record(each).fields.get("locationId") == action.target.item_id}
    for item_id in evses.ids:
        fields = evses.record(item_id).fields
        if fields.get("chargePointId") in here and fields.get("bookingEnabled"):
            yield item_id


def _bookings(action: ActionContext) -> Mapping[int, list[_Period]]:
    """Return the booked periods of each EVSE of the location, in order."""
    collection = action.context.registry.top("bookings")
    found: dict[int, list[_Period]] = {}
    for each in collection.ids:
        fields = collection.record(each).fields
        start, end = parse_time(fields.get("startAt") or ""), parse_time(fields.get("endAt") or "")
        if (
            fields.get("locationId") == action.target.item_id
            and fields.get("status") in _OPEN_STATUSES
            and start
            and end
        ):
            for evse in fields.get("bookedEvses") or ():
                found.setdefault(evse.get("id"), []).append(_Period(start, end))
    return {evse: sorted(periods) for evse, periods in found.items()}


def _free_slots(first: str, last: str, booked: list[_Period]) -> list[dict[str, Any]]:
    """Return the parts of a period that bookings leave free. Its start and end are returned as they were sent."""
    begin, end = parse_time(first), parse_time(last)
    if begin is None or end is None:
        return []
    slots: list[dict[str, Any]] = []
    shown = first
    for start, stop in booked:
        if stop <= begin or start >= end:
            continue
        if start > begin:
            slots.append({"startAt": shown, "endAt": iso(start)})
        begin, shown = stop, iso(stop)
    return [*slots, {"startAt": shown, "endAt": last}] if begin < end else slots


ACTIONS: Mapping[str, Effect] = {
    "charge-point/v1.0/{chargePoint}/reserve/{evse}": reserve,
    "locations/v2.0/{location}/check-booking-availability": booking_availability,
    "reservation/v1.0/{reservation}/cancel": cancel,
}
