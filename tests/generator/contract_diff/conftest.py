"""Fixtures of the diff tests."""

from pathlib import Path

import pytest

from generator.contract.bundle import bundle
from generator.contract_diff.compared_contract import ComparedContract
from generator.python_api.parse.build import build

ROOT = Path(__file__).resolve().parents[3]


@pytest.fixture(scope="session")
def whole() -> ComparedContract:
    """Return our whole contract, built once."""
    contract = bundle(ROOT / "spec" / "openapi.yaml")
    return ComparedContract("spec/openapi.yaml", contract, build(contract))
