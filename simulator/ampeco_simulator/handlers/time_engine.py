"""The tenant's life: what falls due, who comes to charge, and what subscribers hear of it."""

from __future__ import annotations

from heapq import merge
from typing import TYPE_CHECKING

import attrs

from ampeco_simulator.handlers.scheduler import Scheduler
from ampeco_simulator.notifications.events import METER
from ampeco_simulator.notifications.session_events import TOLD, SessionEvents

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from ampeco_simulator.clock import Clock
    from ampeco_simulator.fleet.tenant import Fleet
    from ampeco_simulator.notifications.outbox import Outbox
    from ampeco_simulator.sessions.session import Session

_METER_INTERVAL = 60


@attrs.define(eq=False)
class TimeEngine:
    """Lets a tenant live."""

    clock: Clock
    fleet: Fleet
    outbox: Outbox
    scheduler: Scheduler = attrs.field(factory=Scheduler, init=False)
    _lived: int = attrs.field(default=attrs.Factory(lambda self: self.clock.now(), takes_self=True), init=False)
    _metered: int = attrs.field(default=attrs.Factory(lambda self: self.clock.base, takes_self=True), init=False)

    def catch_up(self) -> None:
        """Live until now. What falls due on the way is done at its moment, whatever step time took."""
        now = self.clock.now()
        while (moment := self.scheduler.next_until(now)) is not None:
            with self.clock.held_at(moment):
                self._live(moment)
                self.scheduler.do_next()
        self._live(now)
        if now - self._metered >= _METER_INTERVAL:
            self._metered = now
            if self.outbox.anybody_for(METER):
                session_events = SessionEvents(self.fleet.layout, now, now)
                self.outbox.announce_all([session_events.meter(session) for session in self.fleet.going.values()])

    def _live(self, now: int) -> None:
        """Drivers come and go, EVSEs follow them, and subscribers are told."""
        fleet, before = self.fleet, self.fleet.going
        came = fleet.grow(now)
        changed = fleet.follow(now)
        for evse in changed:
            fleet.evses.touch(evse)
        if self.outbox.anybody_for(TOLD):
            session_events = SessionEvents(fleet.layout, self._lived, now)
            known = [fleet.ledger.get(session.id) for session in before.values()]
            statuses = {evse: fleet.status(evse) for evse in sorted(changed)}
            self.outbox.announce_all(session_events.tell(known, self._begun(known, came), statuses))
        self._lived = now

    def _begun(self, known: Iterable[Session], came: range) -> Iterator[Session]:
        """Sessions that began since, by their starts. Those that are over are looked up when their turn comes."""
        running = {session.id: session for session in self.fleet.going.values()}
        commanded = [each for each in running.keys() - {session.id for session in known} if each not in came]
        get = self.fleet.ledger.get
        return (running.get(each) or get(each) for each in merge(came, sorted(commanded)))
