"""A process that forks while it uses a client: the child hangs nowhere and touches nothing of its parent."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.transport.fork_scenarios import SCENARIOS

ROOT = Path(__file__).parents[2]


@pytest.mark.skipif(not hasattr(os, "fork"), reason="this system has no fork")
@pytest.mark.parametrize("name", SCENARIOS)
def test_fork(name: str) -> None:
    command = [sys.executable, "-m", "tests.transport.fork_scenarios", name]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 0, done.stderr
