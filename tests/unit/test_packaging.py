"""What the wheel holds: all that the package needs to run, and nothing of how it is made."""

from __future__ import annotations

import subprocess
import sys
import zipfile
from email.parser import Parser
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Iterator[zipfile.ZipFile]:
    into = tmp_path_factory.mktemp("wheel")
    command = [sys.executable, "-m", "pip", "wheel", "--quiet", "--no-deps", "--wheel-dir", str(into), str(ROOT)]
    subprocess.run(command, check=True, capture_output=True)
    with zipfile.ZipFile(next(into.glob("ampeco_async-*.whl"))) as archive:
        yield archive


def test_it_holds_every_file_of_the_package(wheel: zipfile.ZipFile) -> None:
    listed = subprocess.run(["git", "ls-files", "ampeco_async"], cwd=ROOT, check=True, capture_output=True, text=True)
    packed = {name for name in wheel.namelist() if not name.split("/")[0].endswith(".dist-info")}
    assert set(listed.stdout.split()) <= packed
    assert {name.split("/")[0] for name in packed} == {"ampeco_async"}
    assert "ampeco_async/py.typed" in packed


def test_it_asks_for_little(wheel: zipfile.ZipFile) -> None:
    metadata = next(name for name in wheel.namelist() if name.endswith(".dist-info/METADATA"))
    required = Parser().parsestr(wheel.read(metadata).decode()).get_all("Requires-Dist") or []
    base = {requirement.split(">")[0].split("<")[0] for requirement in required if "extra ==" not in requirement}
    assert base == {"aiohttp", "attrs", "cattrs", "orjson"}
