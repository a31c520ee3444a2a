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
        if evse is None or evse.id in self._world.fleet.ledger.active(self._world.clock.now()):
            return self.accepted(
                call, {"success": False, "errorCode": "SESSION_EXISTS", "message": "The EVSE is in use"}
            )
        user_id = (call.body or {}).get("userId")
        session = self._world.fleet.ledger.begin(evse, user_id, self._world.clock.now())
        self._world.refresh()
        known = {"sessionId": session.id, "authorizationId": session.id}
        return self.accepted(call, known)

    def _evse(self, call: Call) -> Evse | None:
        """The EVSE to start at. Evses that a client created cannot charge."""
        layout, ids = self._world.fleet.layout, dict(zip(self._keys, call.arguments, strict=True))
        if "evse" in ids:
            evse = layout.evses[int(ids["evse"]) - 1] if int(ids["evse"]) <= len(layout.evses) else None
            if evse is not None and "chargePoint" in ids and evse.point_id != int(ids["chargePoint"]):
                raise no_item("Evse", ids["evse"])
            return evse
        going = self._world.fleet.ledger.active(self._world.clock.now())
        point = int(ids["chargePoint"])
        return next((evse for evse in layout.evses if evse.point_id == point and evse.id not in going), None)


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


SPECIAL: dict[str, type[ActionHandler]] = {
    "/public-api/actions/charge-point/v1.0/{chargePoint}/start": StartHandler,
    "/public-api/actions/charge-point/v1.0/{chargePoint}/start/{evse}": StartHandler,
    "/public-api/actions/evse/v1.0/{evse}/start": StartHandler,
    "/public-api/actions/charge-point/v1.0/{chargePoint}/stop/{session}": StopHandler,
    "/public-api/actions/charge-point/v1.0/{chargePoint}/reset/{type}": ResetHandler,
    "/public-api/actions/session/v1.0/{session}/assign-user": AssignUserHandler,
}
