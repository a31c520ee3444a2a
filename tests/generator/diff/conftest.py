"""The whole contract, built once."""

from pathlib import Path

import pytest

from generator.contract.bundle import bundle
from generator.diff.side import Side
from generator.parse.build import build

ROOT = Path(__file__).resolve().parents[3]


@pytest.fixture(scope="session")
def whole() -> Side:
    contract = bundle(ROOT / "spec" / "openapi.yaml")
    return Side("spec/openapi.yaml", contract, build(contract))
