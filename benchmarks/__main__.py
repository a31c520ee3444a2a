"""Runs every benchmark, one after the other, and says which missed its budget: `python -m benchmarks`."""

from __future__ import annotations

import subprocess
import sys

NAMES = ("footprint", "decode", "gate", "simulator")


def main() -> int:
    """Give each benchmark an interpreter of its own; exit code 1 when one missed a budget."""
    missed = []
    for name in NAMES:
        print(f"\n== {name}", flush=True)
        if subprocess.run([sys.executable, "-m", f"benchmarks.{name}"], check=False).returncode:
            missed.append(name)
    print(f"\nmissed: {', '.join(missed)}" if missed else "\nall budgets are kept")
    return int(bool(missed))


if __name__ == "__main__":
    sys.exit(main())
