"""The data of a charging session, from which its record is computed at any time."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

import attrs

if TYPE_CHECKING:
    from ampeco_simulator.network.tariffs import Tariff

Outcome = Literal["charged", "failed", "expired"]
Status = Literal["active", "finished", "failed", "expired"]

MAX_SESSION_SECONDS = 24 * 3600
"""Seconds after which the tenant stops a remotely started session."""
SETTLING_SECONDS = 120
"""Seconds after the stop until a session is billed and paid."""


@attrs.frozen
class Session:
    """A charging session. Times are Unix seconds and may be in the future of the tenant's clock."""

    id: int
    evse_id: int
    user_id: int | None
    start: int
    charge_end: int
    """When the battery is full, or would be had the session not stopped."""
    stop: int
    power: int
    """Mean power while charging, W."""
    outcome: Outcome
    roaming: bool
    stop_reason: str
    tariff: Tariff
    """The tariff as it was when the session started."""
    bits: int
    """64 random bits for all other attributes: the same for all sessions of a template."""

    def status(self, now: int) -> Status:
        """Return the status at a Unix time."""
        if self.outcome != "charged":
            return self.outcome
        return "active" if now < self.stop else "finished"

    def energy(self, now: int) -> int:
        """Return the energy delivered until a Unix time, in Wh."""
        if self.outcome != "charged":
            return 0
        seconds = min(now, self.charge_end, self.stop) - self.start
        return max(0, self.power * seconds // 3600)

    def charging_minutes(self, now: int) -> int:
        """Return the minutes of charging, rounded up."""
        if self.outcome != "charged":
            return 0
        return max(0, -((self.start - min(now, self.charge_end, self.stop)) // 60))

    def soc(self, now: int) -> int:
        """Return the state of charge in percent: vehicles arrive with 20 % and leave with 80 %."""
        seconds = min(now, self.stop, self.charge_end) - self.start
        return 20 + 60 * max(0, seconds) // max(1, self.charge_end - self.start)

    def idle_minutes(self, now: int) -> int:
        """Return the idle time in whole minutes: plugged in, with a full battery."""
        if self.outcome != "charged":
            return 0
        return max(0, min(now, self.stop) - self.charge_end) // 60

    def updated(self, now: int) -> int:
        """Return the Unix time at which the record last changed."""
        if self.outcome != "charged":
            return self.stop
        return min(now, self.stop + SETTLING_SECONDS) if now >= self.stop else max(self.start, now - now % 60)

    def settled(self, now: int) -> bool:
        """Return whether the session is billed and paid, so that its record no longer changes with time."""
        return now >= self.stop + SETTLING_SECONDS
