"""Schemathesis tests the simulator with requests that it generates from the bundled contract, with all its checks."""

from __future__ import annotations

import asyncio
import sys
from pathlib import Path
from subprocess import PIPE, STDOUT
from typing import Any

import orjson
import pytest

from ampeco_simulator import Simulator

COMMAND = [
    Path(sys.executable).with_name("schemathesis"),
    f"--config-file={Path(__file__).with_name('schemathesis.toml')}",
    "run",
    "--no-color",
]
SAMPLE_STEP = 9
"""A sample has every ninth operation."""


async def run(contract: Path, folder: Path, *arguments: str, strict: bool) -> tuple[int, str]:
    """Run Schemathesis against a new tenant and return its exit code and output."""
    tenant: dict[str, Any] = {"charge_points": 30, "users": 60, "sessions": 2_000, "days": 60, "rate_limit": None}
    async with Simulator(**tenant, strict=strict) as sim:
        process = await asyncio.create_subprocess_exec(
            *COMMAND,
            contract,
            f"--url={sim.url}",
            f"--header=Authorization: Bearer {sim.token}",
            "--generation-deterministic",
            "--continue-on-failure",
            "--warnings=off",
            *arguments,
            cwd=folder,
            stdout=PIPE,
            stderr=STDOUT,
        )
        output, _ = await process.communicate()
        assert process.returncode is not None
        return process.returncode, output.decode()


@pytest.fixture(scope="module")
def extent(contract_file: Path, thorough: bool) -> list[str]:
    """Return the options for the number of examples and the operations."""
    if thorough:
        return ["--max-examples=25"]
    paths = orjson.loads(contract_file.read_bytes())["paths"].values()
    ids = [node["operationId"] for item in paths for node in item.values() if "operationId" in node]
    return ["--max-examples=3", *(f"--include-operation-id={each}" for each in ids[::SAMPLE_STEP])]


async def test_a_lenient_tenant_accepts_whatever_the_contract_allows(
    contract_file: Path, tmp_path: Path, extent: list[str]
) -> None:
    # A lenient tenant ignores some violations, so the check that each is refused is for the strict one.
    code, output = await run(contract_file, tmp_path, "--exclude-checks=negative_data_rejection", *extent, strict=False)
    assert code == 0, output
    assert "No issues found" in output


async def test_a_strict_tenant_refuses_whatever_the_contract_forbids(
    contract_file: Path, tmp_path: Path, extent: list[str]
) -> None:
    # A strict tenant refuses ids of items that do not exist and cursors that it did not issue: no schema can state it.
    code, output = await run(contract_file, tmp_path, "--exclude-checks=positive_data_acceptance", *extent, strict=True)
    assert code == 0, output
    assert "No issues found" in output


@pytest.fixture
def wrong_contract(contract_file: Path, tmp_path: Path) -> Path:
    """Write a contract in which a field has a wrong type."""
    document = orjson.loads(contract_file.read_bytes())
    document["components"]["schemas"]["Session"]["properties"]["energy"] = {"type": "string"}
    path = tmp_path / "wrong.json"
    path.write_bytes(orjson.dumps(document))
    return path


async def test_a_wrong_type_is_found(wrong_contract: Path, tmp_path: Path) -> None:
    code, output = await run(wrong_contract, tmp_path, "--include-operation-id=sessionsListing", strict=False)
    assert code == 1
    assert "Response violates schema" in output
