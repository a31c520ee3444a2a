"""Which files and functions of the SDK one call goes through.

``python -m benchmarks.call_path [--list]`` counts, with ``sys.setprofile``, the files and functions of ``ampeco_async``
that a call enters once its resource has been used before: a ``get``, the first page of a listing, and a ``get`` that is
refused with 429 and retried. ``--list`` also prints them in the order in which they are entered. Functions that attrs
and the codec generate at run time belong to no file and are not counted.
"""

from __future__ import annotations

import argparse
import asyncio
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import attrs

import ampeco_async
from ampeco_async import AmpecoClient, RateLimits
from ampeco_simulator import Fault, Simulator

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable
    from types import FrameType

PACKAGE = Path(ampeco_async.__file__).parent


@attrs.frozen
class Route:
    """The functions of one call, by file below the package, both in the order of their first entry."""

    functions: dict[str, list[str]]

    @property
    def files(self) -> int:
        """Number of files."""
        return len(self.functions)

    @property
    def total(self) -> int:
        """Number of functions."""
        return sum(len(names) for names in self.functions.values())

    def __str__(self) -> str:
        """List the functions, file by file."""
        return "\n".join(f"  {file}: {', '.join(names)}" for file, names in self.functions.items())


async def trace(call: Callable[[], Awaitable[Any]]) -> Route:
    """Return the route of a call."""
    functions: dict[str, list[str]] = {}

    def enter(frame: FrameType, event: str, _: object) -> None:
        code = frame.f_code
        if event != "call" or not code.co_filename.startswith(str(PACKAGE)):
            return
        names = functions.setdefault(str(Path(code.co_filename).relative_to(PACKAGE)), [])
        if code.co_qualname not in names:
            names.append(code.co_qualname)

    sys.setprofile(enter)
    try:
        await call()
    finally:
        sys.setprofile(None)
    return Route(functions)


async def routes() -> dict[str, Route]:
    """Return the routes of the three calls."""
    async with (
        Simulator(seed=7, charge_points=20, sessions=500) as tenant,
        # A short window, so that the wait after the 429 is short.
        AmpecoClient(tenant.url, token=tenant.token, limits=RateLimits(window=0.1)) as ampeco,
    ):

        async def get() -> object:
            return await ampeco.charge_points.get(1)

        async def first_page() -> object:
            return await ampeco.sessions.list(status="finished", per_page=10)

        await get()
        await first_page()
        found = {"get": await trace(get), "list": await trace(first_page)}
        tenant.faults.script([Fault("rate-limit", retry_after=0)])
        found["get, refused with 429 once"] = await trace(get)
        return found


def main() -> None:
    """Print the counts."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--list", action="store_true", help="print the functions too")
    listed = parser.parse_args().list
    for name, route in asyncio.run(routes()).items():
        print(f"{name}: {route.files} files, {route.total} functions")
        if listed:
            print(route)


if __name__ == "__main__":
    main()
