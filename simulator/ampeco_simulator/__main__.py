"""The command ``python -m ampeco_simulator``: serve a simulated tenant until it is interrupted."""

from __future__ import annotations

import argparse
import asyncio
import contextlib
import sys
from typing import TYPE_CHECKING

from ampeco_simulator.simulator import Simulator

if TYPE_CHECKING:
    from collections.abc import Sequence


def _arguments(argv: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m ampeco_simulator", description="A simulated AMPECO tenant.")
    parser.add_argument("--host", default="127.0.0.1")
    parser.add_argument("--port", type=int, default=8080, help="0 selects a free one")
    parser.add_argument("--seed", type=int, default=7)
    parser.add_argument("--charge-points", type=int, default=200)
    parser.add_argument("--users", type=int, default=1_000)
    parser.add_argument("--sessions", type=int, default=50_000)
    parser.add_argument("--days", type=int, default=180, help="days of past sessions")
    parser.add_argument("--rate-limit", type=int, default=1_000, help="calls a minute, 0 for no limit")
    parser.add_argument("--window", choices=("fixed", "sliding"), default="fixed")
    parser.add_argument("--running", action="store_true", help="run the tenant's clock with the wall clock")
    parser.add_argument("--platform", help="platform version of the tenant, such as 3.139.0")
    parser.add_argument("--lenient", action="store_true", help="ignore unknown query parameters, cursors and ids")
    parser.add_argument("--no-oauth", action="store_true", help="disable the OAuth feature")
    parser.add_argument("--deprecation-headers", action="store_true", help="send Deprecation and Sunset")
    parser.add_argument("--contract", help="path of another bundled contract")
    return parser.parse_args(argv)


async def _serve(options: argparse.Namespace) -> None:
    simulator = Simulator(
        seed=options.seed,
        charge_points=options.charge_points,
        users=options.users,
        sessions=options.sessions,
        days=options.days,
        running=options.running,
        rate_limit=options.rate_limit or None,
        window=options.window,
        platform=options.platform,
        oauth=not options.no_oauth,
        strict=not options.lenient,
        deprecation_headers=options.deprecation_headers,
        host=options.host,
        port=options.port,
        contract=options.contract,
    )
    async with simulator:
        sys.stdout.write(f"url={simulator.url}\ntoken={simulator.token}\n")
        sys.stdout.flush()
        await asyncio.Event().wait()


def main(argv: Sequence[str] | None = None) -> None:
    """Parse the arguments and serve until interrupted."""
    with contextlib.suppress(KeyboardInterrupt):
        asyncio.run(_serve(_arguments(argv)))


if __name__ == "__main__":
    main()
