"""Checks of the workflow files that need no forge."""

import os
import re
from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.scripts.repository import ROOT

FILES = sorted((ROOT / ".github" / "workflows").glob("*.yml"))


def jobs(file: Path) -> dict[str, dict[str, Any]]:
    found: dict[str, dict[str, Any]] = yaml.safe_load(file.read_text())["jobs"]
    return found


def steps(file: Path) -> list[dict[str, Any]]:
    return [step for job in jobs(file).values() for step in job["steps"]]


def test_the_workflows_are_complete() -> None:
    assert [file.stem for file in FILES] == ["checks", "contract", "release"]


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_workflow(file: Path) -> None:
    whole = yaml.safe_load(file.read_text())
    assert whole.get("permissions", "missing") in ({}, {"contents": "read"})
    for job in jobs(file).values():
        assert "timeout-minutes" in job
    for step in steps(file):
        if "uses" in step:
            assert re.fullmatch(r"[\w-]+/[\w-]+@[0-9a-f]{40}", step["uses"])
        # Values go through the environment: in a script's text they would be code.
        assert "${{" not in step.get("run", "")
        for name in re.findall(r"-m scripts\.(\w+)", step.get("run", "")):
            assert (ROOT / "scripts" / f"{name}.py").is_file()
        for name in re.findall(r"(?<!\S)((?:scripts|\.ci)/\S+)", step.get("run", "")):
            assert os.access(ROOT / name, os.X_OK)


def test_every_pin_names_its_version() -> None:
    named: dict[str, set[str]] = {}
    for file in FILES:
        lines = [line for line in file.read_text().splitlines() if "uses: " in line]
        for line in lines:
            pin = re.fullmatch(r"\s+(?:- )?uses: (\S+@\S+) # (v\d+\.\d+\.\d+)", line)
            assert pin, line
            named.setdefault(pin[1], set()).add(pin[2])
    assert all(len(versions) == 1 for versions in named.values())


def test_the_checks_run_on_every_version_that_the_packages_claim() -> None:
    claimed = {
        version
        for project in (ROOT / "pyproject.toml", ROOT / "simulator" / "pyproject.toml")
        for version in re.findall(r"Python :: (3\.\d+)", project.read_text())
    }
    checks = jobs(ROOT / ".github" / "workflows" / "checks.yml")
    tested = set(checks["versions"]["strategy"]["matrix"]["python"])
    tested |= {step["with"]["python-version"] for step in checks["checks"]["steps"] if "python-version" in str(step)}
    assert tested == claimed


def test_only_the_publishing_job_can_publish() -> None:
    publishing = {
        (file.stem, name)
        for file in FILES
        for name, job in jobs(file).items()
        if "id-token" in (job.get("permissions") or {})
    }
    assert publishing == {("release", "build"), ("release", "publish")}
    publish = jobs(ROOT / ".github" / "workflows" / "release.yml")["publish"]
    assert publish["environment"] == "pypi"
    # The publishing job runs no code of this repository: it only uploads the attested files.
    assert all("run" not in step for step in publish["steps"])


def test_the_pull_request_uses_the_outputs_of_propose_import() -> None:
    text = (ROOT / ".github" / "workflows" / "contract.yml").read_text()
    used = set(re.findall(r"steps\.import\.outputs\.(\w+)", text))
    written = set(re.findall(r'^\s+"(\w+)": ', (ROOT / "scripts" / "propose_import.py").read_text(), re.MULTILINE))
    assert used == written == {"changed", "branch", "title", "draft"}
