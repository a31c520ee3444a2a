"""Schemathesis against the simulator, from the bundled contract: whatever it can think of, with all checks it has."""

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
EVERY = 9
"""Of a sample: each ninth operation."""


async def run(contract: Path, folder: Path, *arguments: str, strict: bool) -> tuple[int, str]:
    """Schemathesis' exit code and what it said."""
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
        said, _ = await process.communicate()
        assert process.returncode is not None
        return process.returncode, said.decode()


@pytest.fixture(scope="module")
def extent(contract_file: Path, thorough: bool) -> list[str]:
    """How many examples, of which operations."""
    if thorough:
        return ["--max-examples=25"]
    paths = orjson.loads(contract_file.read_bytes())["paths"].values()
    ids = [node["operationId"] for item in paths for node in item.values() if "operationId" in node]
    return ["--max-examples=3", *(f"--include-operation-id={each}" for each in ids[::EVERY])]


async def test_no_failure_where_all_that_the_contract_allows_is_taken(
    contract_file: Path, tmp_path: Path, extent: list[str]
) -> None:
    # A lenient tenant overlooks some of what is wrong. What is refused is the strict tenant's test.
    code, said = await run(contract_file, tmp_path, "--exclude-checks=negative_data_rejection", *extent, strict=False)
    assert code == 0, said
    assert "No issues found" in said


async def test_no_failure_where_more_is_refused_than_a_schema_can_say(
    contract_file: Path, tmp_path: Path, extent: list[str]
) -> None:
    # A strict tenant rightly refuses ids of what does not exist and cursors that it did not give.
    code, said = await run(contract_file, tmp_path, "--exclude-checks=positive_data_acceptance", *extent, strict=True)
    assert code == 0, said
    assert "No issues found" in said


@pytest.fixture
def wrong_contract(contract_file: Path, tmp_path: Path) -> Path:
    """A contract in which a field has another type."""
    document = orjson.loads(contract_file.read_bytes())
    document["components"]["schemas"]["Session"]["properties"]["energy"] = {"type": "string"}
    path = tmp_path / "wrong.json"
    path.write_bytes(orjson.dumps(document))
    return path


async def test_it_sees_what_is_wrong(wrong_contract: Path, tmp_path: Path) -> None:
    code, said = await run(wrong_contract, tmp_path, "--include-operation-id=sessionsListing", strict=False)
    assert code == 1
    assert "Response violates schema" in said
