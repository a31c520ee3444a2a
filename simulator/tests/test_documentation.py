"""The example in the documentation runs, and the names in it exist."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

from ampeco_simulator import Simulator
from ampeco_simulator.faults.fault import KINDS
from ampeco_simulator.faults.plan import Faults

PAGE = Path(__file__).parents[2] / "docs" / "simulator.md"


def test_the_example_of_the_documentation_runs(tmp_path: Path) -> None:
    program, tests = re.findall(r"^```python\n(.*?)^```", PAGE.read_text(), flags=re.DOTALL | re.MULTILINE)[:2]
    (tmp_path / "test_example.py").write_text(f"{program}\n\n{tests}")
    (tmp_path / "conftest.py").write_text("from ampeco_simulator.pytest_plugin import *\n")
    options = ["-o", "asyncio_mode=auto", "-o", "asyncio_default_fixture_loop_scope=function", "-W", "error"]
    command = [sys.executable, "-m", "pytest", "-p", "no:cacheprovider", *options, "test_example.py"]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert "2 passed" in done.stdout, done.stdout


def test_operations_and_fault_methods_in_the_documentation_exist() -> None:
    text = PAGE.read_text()
    operations = Simulator(charge_points=1, users=1, sessions=0).contract.operations
    for name in re.findall(r'(?:operation=|miss\(|switch_off\()"(\w+)"', text):
        assert name in operations
    for name in re.findall(r"sim\.faults\.(\w+)", text):
        assert hasattr(Faults(7), name)


@pytest.mark.parametrize("kind", [kind for kind in KINDS if kind != "plain"])
def test_the_documentation_lists_every_kind_of_fault(kind: str) -> None:
    assert f"`{kind}`" in PAGE.read_text()
