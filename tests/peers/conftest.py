"""Checks that others make, by tools of their own. `make check-deep` and `.ci/run` set the tools up and ask for them.

AMPECO_PEERS says how thoroughly: `sample` or `full`. Without it these tests are not part of a run at all; with it a
missing tool is an error and not a reason to skip.
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
    """Whether time is no matter."""
    return DEPTH == "full"


@pytest.fixture(scope="session")
def contract_file(pytestconfig: pytest.Config, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The contract as other tools get it: bundled from its files."""
    path = tmp_path_factory.mktemp("contract") / "openapi.json"
    path.write_text(pretty(bundle(pytestconfig.rootpath / "spec" / "openapi.yaml")), encoding="utf-8")
    return path
