"""The rate gate against a limited server, with windows scaled down to seconds: ``python benchmarks/gate.py``.

Prints the used share of the limit, refusals in steady state, waits of interactive calls beside a bulk job, and the cost
of one acquire; for one process, and for four that share a Redis. Exit code 1 if a target is missed.
"""

from __future__ import annotations

import asyncio
import json
import os
import shutil
import socket
import subprocess
import sys
import tempfile
import time
import urllib.request
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

HERE = Path(__file__).parent
sys.path[:0] = [str(HERE.parent), str(HERE)]  # works without an installation too

from gate_job import run_job  # noqa: E402

from ampeco_async._clock import SystemClock  # noqa: E402
from ampeco_async._rate_limit import RateLimits, rate_gate  # noqa: E402

if TYPE_CHECKING:
    from collections.abc import Iterator

LIMIT, WINDOW = 300, 3.0
WARM_UP, MEASURED = WINDOW, 2 * WINDOW
INTERVAL = WINDOW / LIMIT
PROCESSES = 4
INTERACTIVE_PER_SECOND = 5.0


@contextmanager
def limited_server(kind: str) -> Iterator[int]:
    """Run a limited server in a process of its own; yield its port."""
    command = [sys.executable, str(HERE / "gate_server.py"), kind, str(LIMIT), str(WINDOW)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as server:
        assert server.stdout is not None
        try:
            yield int(server.stdout.readline())
        finally:
            server.terminate()


@contextmanager
def redis_server() -> Iterator[str]:
    """Run a redis-server without persistence; yield its address."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    with tempfile.TemporaryDirectory() as directory:
        command = ["redis-server", "--port", str(port), "--bind", "127.0.0.1", "--save", "", "--dir", directory]
        with subprocess.Popen(command, stdout=subprocess.DEVNULL) as server:
            try:
                while True:
                    try:
                        socket.create_connection(("127.0.0.1", port), 0.2).close()
                        break
                    except OSError:
                        time.sleep(0.01)
                yield f"redis://127.0.0.1:{port}/0"
            finally:
                server.terminate()


def share_and_refusals(port: int, begin: float) -> tuple[float, int]:
    """Return the used part of the limit after the warm-up, and the refusals in the same time."""
    with urllib.request.urlopen(f"http://127.0.0.1:{port}/stats") as answer:
        stats = json.load(answer)
    first, last = begin + WARM_UP, begin + WARM_UP + MEASURED
    served = sum(first < moment <= last for moment in stats["served"])
    return served / (LIMIT * MEASURED / WINDOW), sum(first < moment for moment in stats["refused"])


def p99(waits: list[float]) -> float:
    """Return the 99th percentile in pacing intervals."""
    return sorted(waits)[int(len(waits) * 0.99)] / INTERVAL


def one_process(kind: str) -> tuple[float, int, float]:
    """Run one process; return used part, refusals, and 99th percentile of the interactive waits."""
    with limited_server(kind) as port:
        limits = RateLimits(per_minute=LIMIT, window=WINDOW, per_day=10**6)
        begin = time.monotonic()
        waits = asyncio.run(
            run_job(port, limits, WARM_UP + MEASURED, redis_url=None, seed=1, per_second=INTERACTIVE_PER_SECOND)
        )
        return *share_and_refusals(port, begin), p99(waits)


def four_processes(kind: str) -> tuple[float, int, float]:
    """Run four processes that share a Redis; return the same figures."""
    with limited_server(kind) as port, redis_server() as redis_url:
        # The processes do not start at one moment: the measured time begins when all are there.
        spread = 1.5
        seconds = spread + WARM_UP + MEASURED
        common = [str(port), str(LIMIT), str(WINDOW), str(seconds), redis_url, str(INTERACTIVE_PER_SECOND / PROCESSES)]
        jobs = [
            subprocess.Popen(
                [sys.executable, str(HERE / "gate_job.py"), *common, str(i)],
                stdout=subprocess.PIPE,
                env=os.environ | {"PYTHONPATH": str(HERE.parent)},
            )
            for i in range(PROCESSES)
        ]
        begin = time.monotonic() + spread
        waits = [wait for job in jobs for wait in json.loads(job.communicate()[0])]
        return *share_and_refusals(port, begin), p99(waits)


def microseconds_per_acquire() -> float:
    """Measure acquire and complete of a call that need not wait; the best of five rounds."""
    headers = {"X-RateLimit-Limit": "1000000", "X-RateLimit-Remaining": "900000"}

    async def rounds() -> float:
        gate = rate_gate("cost", "benchmark", RateLimits(per_minute=10**6, per_day=10**9), clock=SystemClock())
        best = float("inf")
        for _ in range(5):
            started = time.perf_counter()
            for _ in range(5000):
                (await gate.acquire("interactive")).complete(200, headers)
            best = min(best, time.perf_counter() - started)
        return best / 5000 * 1e6

    return asyncio.run(rounds())


def main() -> int:
    """Print every figure; return 1 if a target is missed."""
    missed = []

    def report(name: str, figures: tuple[float, int, float], least: float, longest: float) -> None:
        share, refused, wait = figures
        good = share >= least and not refused and wait <= longest
        missed.extend([] if good else [name])
        verdict = "ok" if good else "MISSED"
        print(f"{name:28} {share:7.2%}  429s {refused}  interactive p99 {wait:.2f} intervals  {verdict}")

    print(f"limit {LIMIT} in {WINDOW:g} s, measured for {MEASURED:g} s after {WARM_UP:g} s")
    for kind in ("fixed", "sliding"):
        report(f"one process, {kind}", one_process(kind), 0.98, 1.0)
    if shutil.which("redis-server") is None:
        missed.append("redis-server is not installed")
    else:
        for kind in ("fixed", "sliding"):
            report(f"{PROCESSES} processes, Redis, {kind}", four_processes(kind), 0.97, float("inf"))
    print(f"acquire and complete         {microseconds_per_acquire():.1f} µs")
    if missed:
        print("missed:", ", ".join(missed))
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main())
