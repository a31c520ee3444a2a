"""The tenant's life: what falls due, who comes to charge, and what subscribers hear of it."""

from __future__ import annotations

from heapq import merge
from typing import TYPE_CHECKING

import attrs

from ampeco_simulator.handlers.scheduler import Scheduler
from ampeco_simulator.notifications.events import METER_VALUES
from ampeco_simulator.notifications.session_events import SESSION_EVENT_NAMES, SessionEvents

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from ampeco_simulator.clock import Clock
    from ampeco_simulator.network.charging_network import ChargingNetwork
    from ampeco_simulator.notifications.outbox import Outbox
    from ampeco_simulator.sessions.session import Session

_METER_INTERVAL = 60


@attrs.define(eq=False)
class TimeEngine:
    """Lets a tenant live."""

    clock: Clock
    network: ChargingNetwork
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
            if self.outbox.has_subscriber(METER_VALUES):
                session_events = SessionEvents(self.network.layout, now, now)
                self.outbox.publish_all(
                    [session_events.meter_values(session) for session in self.network.active_sessions.values()]
                )

    def _live(self, now: int) -> None:
        """Drivers come and go, EVSEs follow them, and subscribers are told."""
        network, before = self.network, self.network.active_sessions
        came = network.generate_sessions(now)
        changed = network.update_statuses(now)
        for evse in changed:
            network.evses.touch(evse)
        if self.outbox.has_subscriber(SESSION_EVENT_NAMES):
            session_events = SessionEvents(network.layout, self._lived, now)
            known = [network.sessions.get(session.id) for session in before.values()]
            statuses = {evse: network.status(evse) for evse in sorted(changed)}
            self.outbox.publish_all(session_events.events(known, self._begun(known, came), statuses))
        self._lived = now

    def _begun(self, known: Iterable[Session], came: range) -> Iterator[Session]:
        """Sessions that began since, by their starts. Those that are over are looked up when their turn comes."""
        running = {session.id: session for session in self.network.active_sessions.values()}
        commanded = [each for each in running.keys() - {session.id for session in known} if each not in came]
        get = self.network.sessions.get
        return (running.get(each) or get(each) for each in merge(came, sorted(commanded)))
