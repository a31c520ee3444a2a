"""`python -m ampeco_simulator`: serve a simulated tenant until interrupted."""

from __future__ import annotations

import argparse
import asyncio
import contextlib
import sys
from typing import TYPE_CHECKING

from ampeco_simulator.tenant import Simulator

if TYPE_CHECKING:
    from collections.abc import Sequence


def _arguments(argv: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m ampeco_simulator", description="A simulated AMPECO tenant.")
    parser.add_argument("--host", default="127.0.0.1")
    parser.add_argument("--port", type=int, default=8080, help="0 takes a free one")
    parser.add_argument("--seed", type=int, default=7)
    parser.add_argument("--charge-points", type=int, default=200)
    parser.add_argument("--users", type=int, default=1_000)
    parser.add_argument("--sessions", type=int, default=50_000)
    parser.add_argument("--days", type=int, default=180, help="how far the sessions go back")
    parser.add_argument("--rate-limit", type=int, default=1_000, help="calls a minute, 0 for no limit")
    parser.add_argument("--window", choices=("fixed", "sliding"), default="fixed")
    parser.add_argument("--running", action="store_true", help="let the tenant's clock run")
    parser.add_argument("--platform", help="release of the tenant's build, such as 3.139.0")
    parser.add_argument("--lenient", action="store_true", help="overlook unknown query parameters, cursors and ids")
    parser.add_argument("--no-oauth", action="store_true", help="switch the OAuth feature off")
    parser.add_argument("--deprecation-headers", action="store_true")
    parser.add_argument("--contract", help="another bundled contract")
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
    """Run until interrupted."""
    with contextlib.suppress(KeyboardInterrupt):
        asyncio.run(_serve(_arguments(argv)))


if __name__ == "__main__":
    main()
