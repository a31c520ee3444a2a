"""The export has every session of the month with its charge point, and its totals are the tenant's."""

from __future__ import annotations

import csv
from collections import Counter
from decimal import Decimal
from typing import TYPE_CHECKING

from ampeco_async import AmpecoClient
from ampeco_simulator import Simulator
from examples.billing_export import COLUMNS, Month, export

if TYPE_CHECKING:
    from pathlib import Path

MONTH = Month(2026, 6)


async def test_a_month(tmp_path: Path) -> None:
    file = tmp_path / "new folder" / "billing.csv"
    steps: Counter[str] = Counter()
    async with (
        Simulator(charge_points=12, users=30, sessions=1_500, days=90) as sim,
        AmpecoClient(sim.url, token=sim.token) as ampeco,
    ):
        summary = await export(ampeco, MONTH, file, lambda step, _done, _of: steps.update([step]))
        every = [session async for session in ampeco.sessions.list()]
        points = {point.id: point async for point in ampeco.charge_points.list()}
    with file.open(newline="") as stream:
        rows = list(csv.DictReader(stream))

    wanted = {
        session.id: session
        for session in every
        if session.status == "finished" and session.started_at and MONTH.start <= session.started_at < MONTH.end
    }
    assert len(wanted) > 100
    assert list(rows[0]) == COLUMNS
    assert Counter(row["session"] for row in rows) == Counter(wanted.keys())
    assert [row["started_at"] for row in rows] == sorted(row["started_at"] for row in rows)
    for row in rows:
        session = wanted[row["session"]]
        assert session.total_amount is not None
        assert Decimal(row["total_with_tax"]) == Decimal(str(session.total_amount.with_tax))
        assert row["charge_point_name"] == points[int(row["charge_point"])].name
        fees = sum(Decimal(row[column]) for column in ("energy_fee", "time_fee", "idle_fee", "other_fees"))
        assert fees == Decimal(row["total_with_tax"])
    assert summary.sessions == len(rows)
    assert summary.charge_points == steps["charge points"] == len({row["charge_point"] for row in rows})
    assert summary.pages == steps["sessions"] == -(-len(rows) // 100)
    for currency, total in summary.totals.items():
        assert total == sum(Decimal(row["total_with_tax"]) for row in rows if row["currency"] == currency)


def test_months() -> None:
    assert str(Month(2026, 1)) == "2026-01"
    assert Month(2026, 12).end == Month(2027, 1).start
