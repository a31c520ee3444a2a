"""Run all benchmarks and print which of them exceeded a budget: ``python -m benchmarks``."""

from __future__ import annotations

import subprocess
import sys

NAMES = ("footprint", "decode", "gate", "simulator")


def main() -> int:
    """Run each benchmark in an interpreter of its own; return 1 when one exceeded a budget."""
    exceeded = []
    for name in NAMES:
        print(f"\n== {name}", flush=True)
        if subprocess.run([sys.executable, "-m", f"benchmarks.{name}"], check=False).returncode:
            exceeded.append(name)
    print(f"\nexceeded: {', '.join(exceeded)}" if exceeded else "\nall within their budgets")
    return int(bool(exceeded))


if __name__ == "__main__":
    sys.exit(main())
