"""Checks by tools of others, which ``make check-peers`` and ``make check-deep`` install.

The environment variable ``AMPECO_PEERS`` selects how many: ``sample`` or ``full``. Without it these tests are not
collected; with it a missing tool is an error, never a reason to skip.
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest

from generator.contract.bundle import bundle
from generator.contract.dump import pretty

if TYPE_CHECKING:
    from pathlib import Path

DEPTH = os.environ.get("AMPECO_PEERS", "")

collect_ignore_glob = [] if DEPTH in ("sample", "full") else ["test_*.py"]


@pytest.fixture(scope="session")
def thorough() -> bool:
    """Whether to run the full set."""
    return DEPTH == "full"


@pytest.fixture(scope="session")
def contract_file(pytestconfig: pytest.Config, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Write the contract as one file, as other tools read it."""
    path = tmp_path_factory.mktemp("contract") / "openapi.json"
    path.write_text(pretty(bundle(pytestconfig.rootpath / "spec" / "openapi.yaml")), encoding="utf-8")
    return path
