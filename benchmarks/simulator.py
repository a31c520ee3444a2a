"""Measure how fast the simulator responds to single reads and full pages of sessions, from a second process.

python benchmarks/simulator.py [--sessions 50000] [--seconds 5] [--connections 8] [--contract FILE]

The rate per CPU second of the server is what one core can do, independent of the load of the machine. With
``--seconds 0 --sessions 1000000``, only first pages with their totals are requested.
"""

from __future__ import annotations

import argparse
import asyncio
import itertools
import os
import subprocess
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

_TICK = os.sysconf("SC_CLK_TCK")
_FLAGS = "withPriceBreakdown=true&withChargingPeriods=true"
_SESSIONS = "/public-api/resources/sessions/v1.0"
_TRANSACTIONS = "/public-api/resources/transactions/v1.0"
_COUNTED_FILTERS = (
    (_SESSIONS, "filter[status]=finished"),
    (_SESSIONS, "filter[status]=active"),
    (_SESSIONS, "filter[paymentStatus]=failed"),
    (_SESSIONS, "filter[billingStatus]=completed"),
    (_SESSIONS, "filter[reason]=remote"),
    (_SESSIONS, "filter[paymentType]=corporate"),
    (_SESSIONS, "filter[authorizationSource]=roaming"),
    (_SESSIONS, "filter[roaming][roamingOperatorCpoIds][]=3"),
    (_SESSIONS, "filter[partnerId]=3"),
    (_SESSIONS, "filter[userPartnerId]=3&filter[subOperatorId]=2&filter[status]=finished"),
    (_SESSIONS, "filter[endedAfter]=2026-04-01T00:00:00Z&filter[lastUpdatedBefore]=2026-06-01T00:00:00Z"),
    (_TRANSACTIONS, "filter[cardNetwork][]=visa&filter[status]=finalized"),
    (_TRANSACTIONS, "filter[refContains]=77"),
    (_TRANSACTIONS, "filter[totalAmount]=12.5"),
)


def _cpu_seconds(process: int) -> float:
    fields = Path(f"/proc/{process}/stat").read_text().rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / _TICK


def _resident_mb(process: int) -> float:
    return int(Path(f"/proc/{process}/statm").read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE") / 1e6


class Connection:
    """One connection, on which the next request is sent as soon as the response has arrived."""

    def __init__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter, token: str) -> None:
        self._reader, self._writer, self._token = reader, writer, token

    async def get(self, path: str) -> bytes:
        """Return the body of a response. ``RuntimeError`` unless the status is 200."""
        self._writer.write(f"GET {path} HTTP/1.1\r\nHost: sim\r\nAuthorization: Bearer {self._token}\r\n\r\n".encode())
        head = await self._reader.readuntil(b"\r\n\r\n")
        if b" 200 " not in head[:16]:
            raise RuntimeError(head.decode())
        length = next(line for line in head.split(b"\r\n") if line.lower().startswith(b"content-length:"))
        return await self._reader.readexactly(int(length.split(b":")[1]))


async def _measure(name: str, connections: list[Connection], paths: Iterator[str], seconds: float, server: int) -> None:
    done, size = 0, 0
    end = time.perf_counter() + seconds

    async def work(connection: Connection) -> None:
        nonlocal done, size
        while time.perf_counter() < end:
            body = await connection.get(next(paths))
            size += len(body)
            done += 1

    cpu_before, started = _cpu_seconds(server), time.perf_counter()
    await asyncio.gather(*map(work, connections))
    elapsed, cpu = time.perf_counter() - started, _cpu_seconds(server) - cpu_before
    print(f"{name:<42} {done / elapsed:>8.0f} /s {done / cpu:>8.0f} /CPU s {size / done / 1000:>8.1f} kB each")


async def _run(options: argparse.Namespace, url: str, token: str, server: int) -> None:
    host, port = url.removeprefix("http://").split(":")
    connections = [
        Connection(*await asyncio.open_connection(host, int(port)), token) for _ in range(options.connections)
    ]
    count = options.sessions
    started = time.perf_counter()
    await connections[0].get(f"{_SESSIONS}?cursor=&{_FLAGS}")
    print(f"first page of {count:,} sessions: {(time.perf_counter() - started) * 1000:.1f} ms")
    started = time.perf_counter()
    await connections[0].get(f"{_SESSIONS}?cursor=&filter[status]=finished&filter[startedAfter]=2026-05-01T00:00:00Z")
    print(f"first page of a month of them: {(time.perf_counter() - started) * 1000:.1f} ms")
    for path, query in _COUNTED_FILTERS:
        started = time.perf_counter()
        await connections[0].get(f"{path}?page=1&{query}")
        print(f"{(time.perf_counter() - started) * 1000:>8.1f} ms  first page, with the total: {query}")
    cold = (f"{_SESSIONS}?page={page}&{_FLAGS}" for page in itertools.cycle(range(1, count // 100)))
    warm = (f"{_SESSIONS}?page={page}&{_FLAGS}" for page in itertools.cycle(range(1, 21)))
    points = (f"/public-api/resources/charge-points/v2.0/{point}" for point in itertools.cycle(range(1, 201)))
    reads = (f"{_SESSIONS}/{session}" for session in itertools.cycle(range(1, count)))
    if not options.seconds:
        return
    await _measure("single reads, charge points", connections, points, options.seconds, server)
    await _measure("single reads, sessions, each once", connections, reads, options.seconds, server)
    await _measure("pages of 100 full sessions, each once", connections, cold, options.seconds, server)
    await _measure("pages of 100 full sessions, 20 in rotation", connections, warm, options.seconds, server)
    print(f"memory of the server: {_resident_mb(server):.0f} MB")


def main() -> None:
    """Start the server, run the measurements, and stop the server."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--sessions", type=int, default=50_000)
    parser.add_argument("--seconds", type=float, default=5)
    parser.add_argument("--connections", type=int, default=8)
    parser.add_argument("--contract")
    options = parser.parse_args()
    command = [sys.executable, "-m", "ampeco_simulator", "--port", "0", "--rate-limit", "0"]
    command += ["--sessions", str(options.sessions), *(["--contract", options.contract] if options.contract else [])]
    started = time.perf_counter()
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as server:
        assert server.stdout is not None
        url, token = (server.stdout.readline().strip().partition("=")[2] for _ in range(2))
        print(f"started in {(time.perf_counter() - started) * 1000:.0f} ms")
        try:
            asyncio.run(_run(options, url, token, server.pid))
        finally:
            server.terminate()


if __name__ == "__main__":
    main()
