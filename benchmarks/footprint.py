"""Time and memory of importing the SDK and using one resource, compared with importing its dependencies alone.

Each measurement is a fresh interpreter. CPU time is measured, since other programs on the machine disturb it least. The
three programs take turns, and the best run of each counts. Exit code 1 when a budget is exceeded.
"""

from __future__ import annotations

import subprocess
import sys
from itertools import repeat

ROUNDS = 9
FLOOR = "import aiohttp, attrs, cattrs"
IMPORT = "import ampeco_async"
TOUCH = "import ampeco_async; ampeco_async.AmpecoClient('https://tenant.example', token='t').sessions.list"
MEASURE = """
import resource, time
start = time.process_time()
{code}
print(time.process_time() - start, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss)
"""
BUDGETS = (
    ("import", IMPORT, 0, 1.3),
    ("first touch of sessions.list", TOUCH, 0, 1.6),
    ("memory after both", TOUCH, 1, 1.3),
)


def measure(code: str) -> tuple[float, float]:
    """Return the CPU seconds and the peak memory (kB) of a fresh interpreter that runs the code."""
    command = [sys.executable, "-W", "ignore", "-c", MEASURE.format(code=code)]
    output = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    seconds, memory = output.split()
    return float(seconds), float(memory)


def best(rounds: int = ROUNDS) -> dict[str, tuple[float, float]]:
    """Return the best round of each program, after one round that only fills the caches."""
    runs: dict[str, list[tuple[float, float]]] = {code: [] for code in (FLOOR, IMPORT, TOUCH)}
    for number, _ in enumerate(repeat(None, rounds + 1)):
        for code, found in runs.items():
            result = measure(code)
            if number:
                found.append(result)
    return {code: (min(s for s, _ in found), min(m for _, m in found)) for code, found in runs.items()}


def main() -> int:
    """Print each ratio and its budget."""
    found = best()
    exceeded = 0
    for name, code, index, budget in BUDGETS:
        ratio = found[code][index] / found[FLOOR][index]
        exceeded += ratio > budget
        unit = f"{found[code][index] * 1000:.0f} ms" if index == 0 else f"{found[code][index] / 1000:.0f} MB"
        print(
            f"{'ok  ' if ratio <= budget else 'OVER'} {name:30} {unit:>8}  {ratio:.2f} x the floor (at most {budget})"
        )
    return int(exceeded > 0)


if __name__ == "__main__":
    sys.exit(main())
