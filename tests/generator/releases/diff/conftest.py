"""The whole contract, built once."""

from pathlib import Path

import pytest

from generator.contract.bundle import bundle
from generator.python_api.parse.build import build
from generator.releases.diff.side import Side

ROOT = Path(__file__).resolve().parents[4]


@pytest.fixture(scope="session")
def whole() -> Side:
    contract = bundle(ROOT / "spec" / "openapi.yaml")
    return Side("spec/openapi.yaml", contract, build(contract))
