"""Reserving an EVSE, and switching EVSEs on and off."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ampeco_async.simulator.answer import Answer, no_item, refuse
from ampeco_async.simulator.clock import iso
from ampeco_async.simulator.fleet.reservations import LENGTH
from ampeco_async.simulator.handlers.actions import ActionHandler

if TYPE_CHECKING:
    from ampeco_async.simulator.call import Call


class ReserveHandler(ActionHandler):
    """Keep an EVSE for a driver for a quarter of an hour."""

    def answer(self, call: Call) -> Answer:
        """202 with the reservation's id. 406 when the EVSE is not free."""
        self.check_targets(call)
        point, evse = (int(text) for text in call.arguments)
        fleet = self._world.fleet
        if evse > len(fleet.layout.evses) or fleet.layout.evses[evse - 1].point_id != point:
            raise no_item("Evse", str(evse))
        if evse in fleet.statuses:
            raise refuse(406, "The EVSE is not available.")
        now = iso(self._world.clock.now())
        record = self._world.shelves.top("reservations").create(
            {
                "chargePointId": point,
                "evseId": evse,
                "status": "active",
                "userId": (call.body or {}).get("userId"),
                "reservedAt": now,
                "canceledAt": None,
                "duration": LENGTH,
                "lastUpdatedAt": now,
            }
        )
        fleet.reserved[evse] = record.identity
        self._world.announce("reservations", record.identity, "created")
        self._world.refresh()
        return self.accepted(call, {"reservationId": record.identity})


class CancelReservationHandler(ActionHandler):
    """Give up a reservation."""

    def answer(self, call: Call) -> Answer:
        """202. 406 when it is not active."""
        self.check_targets(call)
        identity = int(call.arguments[0])
        evse = next((evse for evse, kept in self._world.fleet.reserved.items() if kept == identity), None)
        if evse is None:
            raise refuse(406, "The reservation is not active.")
        self._world.end_reservation(evse, "canceled")
        self._world.refresh()
        return self.accepted(call, {})


class AvailabilityHandler(ActionHandler):
    """Switch one EVSE of a charge point, or all, on or off."""

    def answer(self, call: Call) -> Answer:
        """202."""
        self.check_targets(call)
        point = int(call.arguments[0])
        body = call.body or {}
        number = body.get("evseNetworkId")
        fleet = self._world.fleet
        evses = {evse.id for evse in fleet.layout.evses if evse.point_id == point and number in (None, 0, evse.number)}
        if body.get("type") == "Inoperative":
            fleet.inoperative |= evses
        else:
            fleet.inoperative -= evses
        self._world.refresh()
        return self.accepted(call, {})
