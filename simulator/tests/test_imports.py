"""The simulator does not depend on the SDK that it tests."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

PACKAGE = Path(__file__).parents[1] / "ampeco_simulator"


def imported(source: str) -> set[str]:
    """Return the top-level packages that a module imports anywhere."""
    names: set[str] = set()
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import):
            names.update(alias.name.split(".")[0] for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.level == 0 and node.module:
            names.add(node.module.split(".")[0])
    return names


def test_the_package_imports_only_its_three_dependencies() -> None:
    modules = list(PACKAGE.rglob("*.py"))
    assert len(modules) > 100
    found = set().union(*(imported(module.read_text()) for module in modules)) - set(sys.stdlib_module_names)
    assert found == {"ampeco_simulator", "aiohttp", "attrs", "orjson", "pytest", "pytest_asyncio"}


def test_a_running_tenant_does_not_import_the_sdk() -> None:
    code = (
        "import asyncio, sys\n"
        "from ampeco_simulator import Simulator\n"
        "async def run():\n"
        "    async with Simulator(charge_points=1, sessions=1):\n"
        "        print(*[name for name in sys.modules if name.startswith('ampeco_async')])\n"
        "asyncio.run(run())\n"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=PACKAGE.parent, capture_output=True, text=True, check=True)
    assert done.stdout.split() == []
