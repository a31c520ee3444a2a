"""The fixture that other projects use: a client of a simulated tenant."""

from __future__ import annotations

import os
import subprocess
import sys
import sysconfig
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from ampeco_async import AmpecoClient
    from ampeco_simulator import Simulator

PLUGIN = "ampeco_async.pytest_plugin"
ROOT = Path(__file__).parents[2]


async def test_a_client_talks_to_the_tenant(ampeco_client: AmpecoClient, ampeco_tenant: Simulator) -> None:
    point = await ampeco_client.charge_points.get(1)
    assert point.id == 1
    assert ampeco_tenant.calls["chargePointRead"] == 1


class TestOwnOptions:
    @pytest.fixture
    def ampeco_tenant_options(self) -> dict[str, Any]:
        return {"charge_points": 2, "sessions": 30, "users": 3, "days": 3}

    async def test_the_tenant_is_shaped_by_options(self, ampeco_client: AmpecoClient) -> None:
        assert len([point async for point in ampeco_client.charge_points.list()]) == 2
        assert len([session async for session in ampeco_client.sessions.list()]) == 30


@pytest.mark.parametrize("missing", ["pytest_asyncio", "ampeco_simulator"])
class TestWithout:
    """In an environment that has pytest and the package, but not what the fixture needs."""

    @pytest.fixture
    def environment(self, missing: str, tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
        site = tmp_path_factory.mktemp("site")
        installed = Path(sysconfig.get_path("purelib"))
        for entry in installed.iterdir():
            if entry.name != "__pycache__" and not entry.name.startswith(missing) and entry.suffix != ".pth":
                (site / entry.name).symlink_to(entry)
        (site / "ampeco_async").symlink_to(ROOT / "ampeco_async")
        return {**os.environ, "PYTHONPATH": str(site), "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1"}

    def run(self, environment: dict[str, str], folder: Path, *arguments: str) -> str:
        command = [sys.executable, "-S", *arguments]
        done = subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, check=False)
        return done.stdout + done.stderr

    def test_a_run_is_neither_broken_nor_slowed(self, environment: dict[str, str], tmp_path: Path) -> None:
        (tmp_path / "test_it.py").write_text("def test_it(): pass\n")
        output = self.run(environment, tmp_path, "-m", "pytest", "-p", PLUGIN, "-W", "error", "-p", "no:cacheprovider")
        assert "1 passed" in output
        loaded = self.run(environment, tmp_path, "-c", f"import pytest, {PLUGIN}, sys; print(*sys.modules)").split()
        assert PLUGIN in loaded
        assert not {"pytest_asyncio", "aiohttp", "attr", "cattrs", "ampeco_simulator"} & set(loaded)

    def test_who_asks_for_the_fixture_is_told_what_to_install(
        self, environment: dict[str, str], tmp_path: Path
    ) -> None:
        (tmp_path / "test_it.py").write_text("def test_it(ampeco_client): pass\n")
        output = self.run(environment, tmp_path, "-m", "pytest", "-p", PLUGIN, "-p", "no:cacheprovider")
        assert "ampeco_client needs pytest-asyncio and ampeco-simulator: install ampeco-async[pytest]" in output
        assert "1 error" in output
