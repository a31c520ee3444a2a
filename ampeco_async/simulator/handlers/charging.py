"""Starting and stopping: the actions that move current."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ampeco_async.simulator.answer import Answer, no_item, refuse
from ampeco_async.simulator.handlers.actions import ActionHandler

if TYPE_CHECKING:
    from ampeco_async.simulator.call import Call
    from ampeco_async.simulator.fleet.layout import Evse
    from ampeco_async.simulator.sessions.session import Session


class StartHandler(ActionHandler):
    """Start a session at an EVSE, or at the first free one of a charge point."""

    def answer(self, call: Call) -> Answer:
        """202 with the session's id; `success` is false when the EVSE is in use."""
        self.check_targets(call)
        evse = self._evse(call)
        user_id = (call.body or {}).get("userId")
        obstacle = self._obstacle(evse, user_id)
        if evse is None or obstacle is not None:
            return self.accepted(call, {"success": False, "errorCode": obstacle, "message": "The session cannot start"})
        if evse.id in self._world.fleet.reserved:
            self._world.end_reservation(evse.id, "done")
        session = self._world.fleet.ledger.begin(evse, user_id, self._world.clock.now())
        self._world.refresh()
        known = {"sessionId": session.id, "authorizationId": session.id}
        return self.accepted(call, known)

    def _obstacle(self, evse: Evse | None, user_id: int | None) -> str | None:
        """The error code of what keeps the session from starting."""
        world = self._world
        if evse is None:
            return "CHARGING_NOT_ALLOWED"
        status = world.fleet.statuses.get(evse.id)
        if status in ("charging", "suspendedEV"):
            return "SESSION_EXISTS"
        if status in ("unavailable", "faulted"):
            return "CHARGING_NOT_ALLOWED"
        if status == "reserved":
            reservation = world.shelves.top("reservations").record(world.fleet.reserved[evse.id])
            if reservation.known["userId"] != user_id:
                return "CHARGING_NOT_ALLOWED"
        if user_id is not None and world.shelves.top("users").record(user_id).known.get("status") == "disabled":
            return "USER_IS_DISABLED"
        return None

    def _evse(self, call: Call) -> Evse | None:
        """The EVSE to start at. What a client created has no hardware behind it and cannot charge."""
        layout, ids = self._world.fleet.layout, dict(zip(self._keys, call.arguments, strict=True))
        if "evse" in ids:
            evse = layout.evses[int(ids["evse"]) - 1] if int(ids["evse"]) <= len(layout.evses) else None
            if evse is not None and "chargePoint" in ids and evse.point_id != int(ids["chargePoint"]):
                raise no_item("Evse", ids["evse"])
            return evse
        point, busy = int(ids["chargePoint"]), self._world.fleet.statuses
        evses = [evse for evse in layout.evses if evse.point_id == point]
        return next((evse for evse in evses if evse.id not in busy), evses[0] if evses else None)


class StopHandler(ActionHandler):
    """Stop a session that runs at a charge point."""

    def answer(self, call: Call) -> Answer:
        """202. 404 when the session ran elsewhere, 422 when it is over."""
        self.check_targets(call)
        session = self._session(call)
        ledger, now = self._world.fleet.ledger, self._world.clock.now()
        if session.status(now) != "active":
            raise refuse(422, "The session is not active.")
        ledger.end(session, now, "remote")
        self._world.refresh()
        return self.accepted(call, {})

    def _session(self, call: Call) -> Session:
        ids = dict(zip(self._keys, call.arguments, strict=True))
        session = self._world.fleet.ledger.get(int(ids["session"]))
        if self._world.fleet.layout.evses[session.evse_id - 1].point_id != int(ids["chargePoint"]):
            raise no_item("Session", ids["session"])
        return session


class ResetHandler(ActionHandler):
    """Reset a charge point: its sessions end."""

    def answer(self, call: Call) -> Answer:
        """202; every session at the charge point is stopped."""
        self.check_targets(call)
        ledger, now = self._world.fleet.ledger, self._world.clock.now()
        point = int(call.arguments[0])
        hard = call.arguments[-1].lower() == "hard"
        for evse_id, session in ledger.active(now).items():
            if self._world.fleet.layout.evses[evse_id - 1].point_id == point:
                ledger.end(session, now, "hardreset" if hard else "softreset")
        self._world.refresh()
        return self.accepted(call, {})


class AssignUserHandler(ActionHandler):
    """Give a session that nobody was charged for to a user: once, and for good."""

    def answer(self, call: Call) -> Answer:
        """The success answer. 422 when the session has a user or is not billed yet."""
        self.check_targets(call)
        sessions = self._world.shelves.top("sessions")
        record = sessions.record(int(call.arguments[0]))
        if record.known["userId"] is not None:
            raise refuse(422, "The session already has a user.")
        if record.known["billingStatus"] != "completed":
            raise refuse(422, "The billing of the session is not completed.")
        sessions.change(record.identity, {**record.known, "userId": (call.body or {}).get("userId")})
        return self.accepted(call, {})
