"""A month's billing export: every finished session with its price breakdown, joined with its charge point, as CSV."""

from __future__ import annotations

import asyncio
import csv
from collections import defaultdict
from collections.abc import Callable
from datetime import UTC, datetime
from decimal import Decimal
from typing import TYPE_CHECKING

import attrs

from ampeco_async import decimal_of

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from ampeco_async import AmpecoClient
    from ampeco_async.models import ChargePoint, Session

COLUMNS = [
    *("session", "started_at", "stopped_at", "charge_point", "charge_point_name", "location", "user", "energy_kwh"),
    *("charging_periods", "currency", "energy_fee", "time_fee", "idle_fee", "other_fees"),
    *("total_without_tax", "tax", "total_with_tax"),
]
FEE_COLUMNS = {"energy": "energy_fee", "charging_time": "time_fee", "connection": "time_fee", "idle_time": "idle_fee"}


@attrs.frozen
class Month:
    """A calendar month, in UTC as the API counts."""

    year: int
    month: int

    @property
    def start(self) -> datetime:
        """Its first moment."""
        return datetime(self.year, self.month, 1, tzinfo=UTC)

    @property
    def end(self) -> datetime:
        """The first moment after it."""
        return datetime(self.year + self.month // 12, self.month % 12 + 1, 1, tzinfo=UTC)

    def __str__(self) -> str:
        """Show as 2026-10."""
        return f"{self.year}-{self.month:02}"


@attrs.define
class Summary:
    """What a run fetched and what it adds up to."""

    pages: int = 0
    sessions: int = 0
    charge_points: int = 0
    energy_kwh: Decimal = Decimal(0)
    totals: defaultdict[str, Decimal] = attrs.field(factory=lambda: defaultdict(Decimal))
    """With tax, by currency."""


Progress = Callable[[str, int, int | None], None]
"""Called with the name of the step, how much of it is done, and the total (``None`` where unknown)."""


async def export(ampeco: AmpecoClient, month: Month, file: Path, progress: Progress) -> Summary:
    """Fetch a month's finished sessions and their charge points, and write one row a session, oldest first."""
    summary = Summary()
    sessions: list[Session] = []
    listing = ampeco.sessions.list(
        status="finished",
        started_after=month.start,
        started_before=month.end,
        with_price_breakdown=True,
        with_charging_periods=True,
        priority="bulk",
    )
    async for page in listing.pages():
        sessions += page
        summary.pages += 1
        progress("sessions", len(sessions), page.total)
    points = await charge_points_of(ampeco, sessions, progress)
    file.parent.mkdir(parents=True, exist_ok=True)
    with file.open("w", newline="", encoding="utf-8") as stream:
        writer = csv.DictWriter(stream, COLUMNS)
        writer.writeheader()
        for row in rows(sessions, points, summary):
            writer.writerow(row)
    summary.sessions, summary.charge_points = len(sessions), len(points)
    return summary


async def charge_points_of(ampeco: AmpecoClient, sessions: list[Session], progress: Progress) -> dict[int, ChargePoint]:
    """Fetch each charge point once, all at the same time: the client keeps to its connections and to the rate limit."""
    wanted = sorted({session.charge_point_id for session in sessions if session.charge_point_id is not None})
    found: dict[int, ChargePoint] = {}

    async def fetch(charge_point_id: int) -> None:
        found[charge_point_id] = await ampeco.charge_points.get(charge_point_id, priority="bulk")
        progress("charge points", len(found), len(wanted))

    async with asyncio.TaskGroup() as tasks:
        for charge_point_id in wanted:
            tasks.create_task(fetch(charge_point_id))
    return found


def rows(sessions: list[Session], points: dict[int, ChargePoint], summary: Summary) -> Iterator[dict[str, object]]:
    """One row a session; adds to the summary on the way. Money is Decimal: floats do not add up to a bill."""
    for session in sorted(sessions, key=lambda one: (one.started_at is None, one.started_at, one.id)):
        point = points.get(session.charge_point_id) if session.charge_point_id is not None else None
        with_tax = money(session.total_amount.with_tax if session.total_amount else None)
        without_tax = money(session.total_amount.without_tax if session.total_amount else None)
        energy = money(session.energy_consumption.total if session.energy_consumption else None) / 1000
        fees: defaultdict[str, Decimal] = defaultdict(Decimal)
        for part in session.price_breakdown or []:
            fees[FEE_COLUMNS.get(str(part.type), "other_fees")] += money(part.price.with_tax if part.price else None)
        summary.energy_kwh += energy
        summary.totals[session.currency or ""] += with_tax
        yield {
            "session": session.id,
            "started_at": iso(session.started_at),
            "stopped_at": iso(session.stopped_at),
            "charge_point": session.charge_point_id,
            "charge_point_name": point.name if point else None,
            "location": point.location_id if point else None,
            "user": session.user_id,
            "energy_kwh": energy,
            "charging_periods": len(session.charging_periods or []),
            "currency": session.currency,
            **{column: fees[column] for column in ("energy_fee", "time_fee", "idle_fee", "other_fees")},
            "total_without_tax": without_tax,
            "tax": with_tax - without_tax,
            "total_with_tax": with_tax,
        }


def money(value: float | None) -> Decimal:
    """Return the amount exactly as it was sent; an absent one counts as zero."""
    return decimal_of(0 if value is None else value)


def iso(moment: datetime | None) -> str | None:
    """Write a time as the API does."""
    return moment.isoformat(timespec="seconds") if moment else None
