"""The wheels of both distributions: what they need to run, nothing of how they are made, and versions that agree."""

from __future__ import annotations

import configparser
import subprocess
import sys
import zipfile
from email.parser import Parser
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import pytest

from ampeco_async import __version__

if TYPE_CHECKING:
    from email.message import Message

ROOT = Path(__file__).parents[2]


class Wheel(NamedTuple):
    """What a built wheel holds."""

    package: set[str]
    """Paths of the files that are not about the wheel itself."""
    metadata: Message
    entry_points: configparser.ConfigParser

    def required(self, extra: str | None = None) -> set[str]:
        """Return the requirements of an extra, or those of the distribution itself."""
        found = [text.partition(";") for text in self.metadata.get_all("Requires-Dist") or []]
        marker = "" if extra is None else f"extra == '{extra}'"
        return {requirement.strip() for requirement, _, when in found if when.strip() == marker}


def built(project: Path, into: Path) -> Wheel:
    """Build the wheel of a project and read it."""
    command = [sys.executable, "-m", "pip", "wheel", "--quiet", "--no-deps", "--wheel-dir", str(into), str(project)]
    subprocess.run(command, check=True, capture_output=True)
    (file,) = into.glob("*.whl")
    with zipfile.ZipFile(file) as archive:
        about = {name.split("/", 1)[1]: name for name in archive.namelist() if ".dist-info/" in name}
        entry_points = configparser.ConfigParser()
        entry_points.read_string(archive.read(about["entry_points.txt"]).decode())
        metadata = Parser().parsestr(archive.read(about["METADATA"]).decode())
        return Wheel(set(archive.namelist()) - set(about.values()), metadata, entry_points)


def tracked(folder: str, root: Path) -> set[str]:
    """Return the committed files of a folder, relative to the root of its project."""
    listed = subprocess.run(["git", "ls-files", folder], cwd=root, check=True, capture_output=True, text=True)
    return set(listed.stdout.split())


@pytest.fixture(scope="module")
def sdk(tmp_path_factory: pytest.TempPathFactory) -> Wheel:
    return built(ROOT, tmp_path_factory.mktemp("sdk"))


@pytest.fixture(scope="module")
def simulator(tmp_path_factory: pytest.TempPathFactory) -> Wheel:
    return built(ROOT / "simulator", tmp_path_factory.mktemp("simulator"))


def test_the_sdk_holds_its_package_and_no_simulator(sdk: Wheel) -> None:
    assert tracked("ampeco_async", ROOT) <= sdk.package
    assert {name.split("/")[0] for name in sdk.package} == {"ampeco_async"}
    assert "ampeco_async/py.typed" in sdk.package
    names = {Path(name).name for name in sdk.package}
    assert not {"contract.json", "server.py", "simulator.py"} & names


def test_the_simulator_holds_its_package_and_the_contract(simulator: Wheel) -> None:
    assert tracked("ampeco_simulator", ROOT / "simulator") <= simulator.package
    assert {name.split("/")[0] for name in simulator.package} == {"ampeco_simulator"}
    assert {"ampeco_simulator/contract.json", "ampeco_simulator/py.typed"} <= simulator.package


def test_what_they_require(sdk: Wheel, simulator: Wheel) -> None:
    def names(wheel: Wheel) -> set[str]:
        return {requirement.split(">")[0].split("<")[0] for requirement in wheel.required()}

    assert names(sdk) == {"aiohttp", "attrs", "cattrs", "orjson"}
    assert names(simulator) == {"aiohttp", "attrs", "orjson"}


def test_what_they_offer(sdk: Wheel, simulator: Wheel) -> None:
    assert dict(sdk.entry_points["pytest11"]) == {"ampeco_async": "ampeco_async.pytest_plugin"}
    assert dict(simulator.entry_points["pytest11"]) == {"ampeco_simulator": "ampeco_simulator.pytest_plugin"}
    assert dict(simulator.entry_points["console_scripts"]) == {"ampeco-simulator": "ampeco_simulator.__main__:main"}


def test_extras_require_the_simulator_of_the_same_version(sdk: Wheel, simulator: Wheel) -> None:
    assert sdk.metadata["Version"] == simulator.metadata["Version"] == __version__
    assert sdk.required("simulator") == {f"ampeco-simulator=={__version__}"}
    assert sdk.required("pytest") == {f"ampeco-simulator[pytest]=={__version__}"}
    assert f"ampeco-simulator=={__version__}" in sdk.required("demo")


def test_they_are_described_alike(sdk: Wheel, simulator: Wheel) -> None:
    for field in ("Requires-Python", "License-Expression"):
        assert sdk.metadata[field] == simulator.metadata[field]
    versions = [
        {text for text in wheel.metadata.get_all("Classifier") or [] if text.startswith("Programming Language")}
        for wheel in (sdk, simulator)
    ]
    assert versions[0] == versions[1]
