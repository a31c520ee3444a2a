"""What happens as time passes: due jobs, sessions that start and end, and their notifications."""

from __future__ import annotations

from heapq import merge
from typing import TYPE_CHECKING

import attrs

from ampeco_simulator.notifications.events import METER_VALUES
from ampeco_simulator.notifications.session_events import SESSION_EVENT_NAMES, SessionEvents
from ampeco_simulator.runtime.scheduler import Scheduler

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from ampeco_simulator.clock import Clock
    from ampeco_simulator.network.charging_network import ChargingNetwork
    from ampeco_simulator.notifications.outbox import Outbox
    from ampeco_simulator.sessions.session import Session

_METER_INTERVAL_SECONDS = 60


@attrs.define(eq=False)
class TimeEngine:
    """Runs a tenant up to the time of its clock."""

    clock: Clock
    network: ChargingNetwork
    outbox: Outbox
    scheduler: Scheduler = attrs.field(factory=Scheduler, init=False)
    _ran_until: int = attrs.field(default=attrs.Factory(lambda self: self.clock.now(), takes_self=True), init=False)
    _metered: int = attrs.field(default=attrs.Factory(lambda self: self.clock.base, takes_self=True), init=False)

    def run_until_now(self) -> None:
        """Run the tenant up to now. Each due job sees the clock at its own time, however far the clock was advanced."""
        now = self.clock.now()
        while (moment := self.scheduler.next_due(now)) is not None:
            with self.clock.frozen_at(moment):
                self._run_sessions(moment)
                self.scheduler.run_next()
        self._run_sessions(now)
        if now - self._metered >= _METER_INTERVAL_SECONDS:
            self._metered = now
            if self.outbox.has_subscriber(METER_VALUES):
                session_events = SessionEvents(self.network.layout, now, now)
                self.outbox.publish_all(
                    [session_events.meter_values(session) for session in self.network.active_sessions.values()]
                )

    def _run_sessions(self, now: int) -> None:
        """Start and end sessions, update the EVSEs, and notify subscribers."""
        network, before = self.network, self.network.active_sessions
        started = network.generate_sessions(now)
        changed = network.update_statuses(now)
        for evse in changed:
            network.evses.touch(evse)
        if self.outbox.has_subscriber(SESSION_EVENT_NAMES):
            session_events = SessionEvents(network.layout, self._ran_until, now)
            active_before = [network.sessions.get(session.id) for session in before.values()]
            statuses = {evse: network.status(evse) for evse in sorted(changed)}
            self.outbox.publish_all(
                session_events.events(active_before, self._started(active_before, started), statuses)
            )
        self._ran_until = now

    def _started(self, active_before: Iterable[Session], started: range) -> Iterator[Session]:
        """Yield the sessions that started since the last run, in order of their starts.

        Sessions that have already ended are computed one at a time, so a long step needs little memory.
        """
        running = {session.id: session for session in self.network.active_sessions.values()}
        commanded = [each for each in running.keys() - {session.id for session in active_before} if each not in started]
        get = self.network.sessions.get
        return (running.get(each) or get(each) for each in merge(started, sorted(commanded)))
