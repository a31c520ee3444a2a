"""The main job out of the box: starts a simulated tenant, exports a month's billing from it, and says what it did.

`make demo` runs it. With AMPECO_URL and AMPECO_TOKEN set it exports from that tenant instead.
"""

from __future__ import annotations

import asyncio
import os
from contextlib import AsyncExitStack
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn
from rich.table import Table

from ampeco_async import AmpecoClient, Hooks
from ampeco_simulator import Simulator
from examples.billing_export import Month, Summary, export

if TYPE_CHECKING:
    from ampeco_async.hooks import Sending

CONSOLE = Console()


class Calls:
    """Counts requests through a hook."""

    def __init__(self) -> None:
        self.count = 0

    def __call__(self, _sending: Sending) -> None:
        """Count one."""
        self.count += 1


async def main() -> None:
    """Export the last full month and print what was done."""
    calls = Calls()
    async with AsyncExitStack() as stack:
        url, token, now = await tenant(stack)
        ampeco = await stack.enter_async_context(AmpecoClient(url, token=token, hooks=Hooks(before_send=calls)))
        last = now.replace(day=1) - timedelta(days=1)
        month = Month(last.year, last.month)
        file = Path("out") / f"billing-{month}.csv"
        with Progress(
            TextColumn("{task.description:>14}"),
            BarColumn(),
            MofNCompleteColumn(),
            TimeElapsedColumn(),
            console=CONSOLE,
        ) as bars:
            steps = {name: bars.add_task(name, total=None) for name in ("sessions", "charge points")}

            def progress(step: str, done: int, of: int | None) -> None:
                bars.update(steps[step], completed=done, total=of)

            summary = await export(ampeco, month, file, progress)
            bars.update(steps["sessions"], total=summary.sessions)
    report(summary, month, file, calls.count)


async def tenant(stack: AsyncExitStack) -> tuple[str, str, datetime]:
    """URL, token and present time of the tenant to export from: a simulated one unless the environment names one."""
    if url := os.environ.get("AMPECO_URL"):
        return url, os.environ["AMPECO_TOKEN"], datetime.now(UTC)
    CONSOLE.print("Starting a simulated tenant: 120 charge points, 20,000 sessions, 1000 requests a minute.")
    simulator = await stack.enter_async_context(Simulator(seed=7, charge_points=120, sessions=20_000))
    return simulator.url, simulator.token, datetime.fromtimestamp(simulator.clock.now(), UTC)


def report(summary: Summary, month: Month, file: Path, calls: int) -> None:
    """Print the summary."""
    table = Table(title=f"Billing export {month}", show_header=False)
    table.add_column(style="bold")
    table.add_column(justify="right")
    for name, value in (
        ("calls", f"{calls:,}"),
        ("pages of sessions", f"{summary.pages:,}"),
        ("sessions", f"{summary.sessions:,}"),
        ("charge points", f"{summary.charge_points:,}"),
        ("energy", f"{summary.energy_kwh:,.1f} kWh"),
        *((f"total {currency}", f"{total:,.2f}") for currency, total in sorted(summary.totals.items())),
    ):
        table.add_row(name, value)
    CONSOLE.print(table)
    CONSOLE.print(f"Wrote {summary.sessions:,} rows to {file} ({file.stat().st_size / 1e6:.1f} MB).")


if __name__ == "__main__":
    asyncio.run(main())
