"""A charging session's plain facts, from which its record follows at any time."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

import attrs

if TYPE_CHECKING:
    from ampeco_simulator.fleet.tariffs import Tariff

Outcome = Literal["charged", "failed", "expired"]
Status = Literal["active", "finished", "failed", "expired"]

LONGEST = 24 * 3600
"""Seconds after which the tenant ends a session by itself."""
SETTLING = 120
"""Seconds after its end in which a session is billed and paid."""


@attrs.frozen
class Session:
    """Times are Unix seconds. What lies in the tenant's future has not happened yet."""

    id: int
    evse_id: int
    user_id: int | None
    start: int
    charge_end: int
    """When the car is full, or would be."""
    stop: int
    power: int
    """Mean power while charging, W."""
    outcome: Outcome
    roaming: bool
    stop_reason: str
    tariff: Tariff
    """As it stood when the session began."""
    bits: int
    """64 random bits for whatever else is drawn: the same for all sessions of a kind."""

    def status(self, now: int) -> Status:
        """Its status at a time."""
        if self.outcome != "charged":
            return self.outcome
        return "active" if now < self.stop else "finished"

    def energy(self, now: int) -> int:
        """Wh delivered until a time."""
        if self.outcome != "charged":
            return 0
        seconds = min(now, self.charge_end, self.stop) - self.start
        return max(0, self.power * seconds // 3600)

    def charging_minutes(self, now: int) -> int:
        """Begun minutes of charging."""
        if self.outcome != "charged":
            return 0
        return max(0, -((self.start - min(now, self.charge_end, self.stop)) // 60))

    def soc(self, now: int) -> int:
        """State of charge of the battery, in %: cars arrive with 20 and leave with 80."""
        seconds = min(now, self.stop, self.charge_end) - self.start
        return 20 + 60 * max(0, seconds) // max(1, self.charge_end - self.start)

    def idle_minutes(self, now: int) -> int:
        """Whole minutes plugged in after the car was full."""
        if self.outcome != "charged":
            return 0
        return max(0, min(now, self.stop) - self.charge_end) // 60

    def updated(self, now: int) -> int:
        """When its record last changed."""
        if self.outcome != "charged":
            return self.stop
        return min(now, self.stop + SETTLING) if now >= self.stop else max(self.start, now - now % 60)

    def settled(self, now: int) -> bool:
        """Whether its record no longer follows the clock."""
        return now >= self.stop + SETTLING
