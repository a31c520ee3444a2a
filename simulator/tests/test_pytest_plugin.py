"""The fixtures for other projects."""

from __future__ import annotations

import os
import subprocess
import sys
import sysconfig
from pathlib import Path
from typing import TYPE_CHECKING, Any

import aiohttp
import pytest

if TYPE_CHECKING:
    from ampeco_simulator import Simulator

PLUGIN = "ampeco_simulator.pytest_plugin"
PACKAGES = Path(__file__).parents[1]


async def listed(tenant: Simulator, resource: str) -> list[Any]:
    """Return the items of the first page, by plain HTTP."""
    headers = {"Authorization": f"Bearer {tenant.token}"}
    async with aiohttp.ClientSession(tenant.url, headers=headers) as http:
        answer = await http.get(f"/public-api/resources/{resource}?per_page=100")
        items: list[Any] = (await answer.json())["data"]
        return items


async def test_the_fixture_runs_a_tenant(ampeco_tenant: Simulator) -> None:
    assert len(await listed(ampeco_tenant, "charge-points/v2.0")) == 20
    assert ampeco_tenant.calls.total() == 1


class TestOwnOptions:
    @pytest.fixture
    def ampeco_tenant_options(self) -> dict[str, Any]:
        return {"charge_points": 2, "sessions": 30, "users": 3, "days": 3}

    async def test_the_tenant_is_shaped_by_options(self, ampeco_tenant: Simulator) -> None:
        assert len(await listed(ampeco_tenant, "charge-points/v2.0")) == 2
        assert len(await listed(ampeco_tenant, "sessions/v1.0")) == 30


class TestWithoutPytestAsyncio:
    """Run in an environment that has pytest and the package, but not pytest-asyncio."""

    @pytest.fixture
    def environment(self, tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
        site = tmp_path_factory.mktemp("site")
        installed = Path(sysconfig.get_path("purelib"))
        for entry in installed.iterdir():
            if entry.name == "__pycache__" or entry.name.startswith("pytest_asyncio"):
                continue
            (site / entry.name).symlink_to(entry)
        return {**os.environ, "PYTHONPATH": f"{site}{os.pathsep}{PACKAGES}", "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1"}

    def run(self, environment: dict[str, str], folder: Path, *arguments: str) -> str:
        command = [sys.executable, "-S", *arguments]
        done = subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, check=False)
        return done.stdout + done.stderr

    def test_a_run_is_neither_broken_nor_slowed(self, environment: dict[str, str], tmp_path: Path) -> None:
        (tmp_path / "test_it.py").write_text("def test_it(): pass\n")
        assert "1 passed" in self.run(
            environment, tmp_path, "-m", "pytest", "-p", PLUGIN, "-W", "error", "-p", "no:cacheprovider"
        )
        loaded = self.run(environment, tmp_path, "-c", f"import pytest, {PLUGIN}, sys; print(*sys.modules)").split()
        assert PLUGIN in loaded
        assert not {"pytest_asyncio", "aiohttp", "attr", "cattrs", "ampeco_simulator.simulator"} & set(loaded)

    def test_who_asks_for_a_fixture_is_told_what_to_install(self, environment: dict[str, str], tmp_path: Path) -> None:
        (tmp_path / "test_it.py").write_text("def test_it(ampeco_tenant): pass\n")
        output = self.run(environment, tmp_path, "-m", "pytest", "-p", PLUGIN, "-p", "no:cacheprovider")
        assert "ampeco_tenant needs pytest-asyncio: install ampeco-simulator[pytest]" in output
        assert "1 error" in output
