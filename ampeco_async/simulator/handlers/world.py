"""What the handlers share: the contract's schemas, the records and the time."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ampeco_async.simulator.answer import invalid
from ampeco_async.simulator.clock import iso, parse_time
from ampeco_async.simulator.handlers.agenda import Agenda
from ampeco_async.simulator.notifications.events import METER, SESSION, STATUS, Event, change

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from ampeco_async.simulator.clock import Clock
    from ampeco_async.simulator.contract import Operation
    from ampeco_async.simulator.examples.distortion import Distortion
    from ampeco_async.simulator.examples.maker import Examples
    from ampeco_async.simulator.examples.views import Views
    from ampeco_async.simulator.fleet.tenant import Fleet
    from ampeco_async.simulator.handlers.rendering import Rendering
    from ampeco_async.simulator.handlers.shapes import Shapes
    from ampeco_async.simulator.notifications.outbox import Outbox
    from ampeco_async.simulator.schemas import Schemas
    from ampeco_async.simulator.sessions.session import Session
    from ampeco_async.simulator.state.references import References
    from ampeco_async.simulator.state.shelves import Shelves

_METER_INTERVAL = 60


@attrs.frozen(eq=False)
class World:
    """One tenant."""

    strict: bool
    """Whether a cursor that is not ours, and the id of something that does not exist, are refused."""
    schemas: Schemas
    shapes: Shapes
    clock: Clock
    fleet: Fleet
    references: References
    shelves: Shelves
    examples: Examples
    views: Views
    rendering: Rendering
    distortion: Distortion
    outbox: Outbox
    listings: frozenset[str]
    """Names of collections that some operation lists."""
    targets: Mapping[str, str]
    """Which top collection a path parameter names: `chargePoint` -> `charge-points`."""
    agenda: Agenda = attrs.field(factory=Agenda, init=False)

    def lists(self, name: str) -> bool:
        """Whether an address is a collection of items and not one document."""
        return name in self.listings

    def read_only(self, operation: Operation) -> frozenset[str]:
        """Fields of a body that the API ignores."""
        if operation.body is None:
            return frozenset()
        properties = self.schemas.properties(operation.body)
        return frozenset(name for name, schema in properties.items() if self.schemas.flat(schema).get("readOnly"))

    def check_references(self, operation: Operation, body: Any) -> None:
        """Refuse a body that names items which do not exist: 422. A tenant that is not strict overlooks them."""
        if self.strict and operation.body is not None:
            places = self.references.places(operation.body, body)
            wrong = [place.name for place in places if not self.shelves.refers(place)]
            if wrong:
                raise invalid({name: [f"The selected {name} is invalid."] for name in wrong})

    def refresh(self) -> None:
        """Let the tenant live until now: reservations expire, drivers come and go, EVSEs and meters follow them."""
        now = self.clock.now()
        self.agenda.catch_up(now)
        self._expire_reservations(now)
        came = self.fleet.grow(now)
        evses = self.shelves.top("evses")
        before = self.fleet.going
        for evse in self.fleet.follow(now):
            evses.touch(evse)
            self.announce_status(evse, now)
        for evse, session in before.items():
            if evse not in self.fleet.going or self.fleet.going[evse].id != session.id:
                self._announce_session(session, "stop", now)
        self.outbox.announce_all(SESSION, self._passed(came, now))
        for evse, session in self.fleet.going.items():
            if evse not in before or before[evse].id != session.id:
                self._announce_session(session, "start", session.start)
        if now - self.fleet.metered >= _METER_INTERVAL:
            self.fleet.metered = now
            for session in self.fleet.going.values():
                self._announce_meter(session, now)
        self.rendering.forget()

    def announce(self, collection: str, identity: int, action: str) -> None:
        """Tell subscribers that an item was created, updated or deleted."""
        self.outbox.announce(change(collection, identity, action, iso(self.clock.now())))

    def announce_status(self, evse: int, now: int) -> None:
        """Tell subscribers how an EVSE is."""
        status = self.fleet.statuses.get(evse, "available")
        point = self.fleet.layout.evses[evse - 1].point_id
        self.outbox.announce(
            Event(STATUS, {"chargePointId": point, "evseId": evse, "hardwareStatus": status, "time": iso(now)})
        )

    def _announce_session(self, session: Session, action: str, now: int) -> None:
        self.outbox.announce(self._session_event(session, action, now))

    def _passed(self, came: range, now: int) -> Iterator[Event]:
        """Starts and stops of the sessions that came and went until a time."""
        for session in map(self.fleet.ledger.get, came):
            if session.status(now) != "active":
                yield self._session_event(session, "start", session.start)
                yield self._session_event(session, "stop", session.stop)

    def _session_event(self, session: Session, action: str, now: int) -> Event:
        details = {
            "sessionId": session.id,
            "action": action,
            "time": iso(now),
            "evseId": session.evse_id,
            "chargePointId": self.fleet.layout.evses[session.evse_id - 1].point_id,
            "userId": session.user_id,
        }
        return Event(SESSION, details)

    def _announce_meter(self, session: Session, now: int) -> None:
        details = {
            "sessionId": session.id,
            "time": iso(now),
            "evseId": session.evse_id,
            "chargePointId": self.fleet.layout.evses[session.evse_id - 1].point_id,
            "energy": session.energy(now),
            "power": session.power if now < session.charge_end else 0,
        }
        self.outbox.announce(Event(METER, details))

    def _expire_reservations(self, now: int) -> None:
        reservations = self.shelves.top("reservations")
        for evse, identity in list(self.fleet.reserved.items()):
            known = reservations.record(identity).known
            if (parse_time(known["reservedAt"]) or 0) + known["duration"] * 60 <= now:
                self.end_reservation(evse, "expired")

    def end_reservation(self, evse: int, status: str) -> None:
        """Free a reserved EVSE."""
        identity = self.fleet.reserved.pop(evse)
        reservations = self.shelves.top("reservations")
        now = iso(self.clock.now())
        changes = {"status": status, "lastUpdatedAt": now, "canceledAt": now if status == "canceled" else None}
        reservations.change(identity, {**reservations.record(identity).known, **changes})
        self.announce("reservations", identity, "updated")
