"""A document of another API with many irregularities: the contract composed of it, and the package generated from it.

After an intended change run ``GOLDEN=write python -m pytest tests/generator/document_import`` and review the diff.
"""

import json
import os
import subprocess
import sys
from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING

import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer
from hypothesis import given, settings
from hypothesis import strategies as st

from ampeco_async import AmpecoClient
from ampeco_async._codec import Codec
from ampeco_simulator.contract.schemas import Schemas
from ampeco_simulator.examples.maker import Examples
from generator.cli import main
from generator.contract.dump import compact
from generator.document_import.composition.composer import Composition
from generator.document_import.load import checked_composition
from tests.generator.document_import.support import HERE, SECOND_API, second_api_composition

if TYPE_CHECKING:
    from generator.contract.document import Contract

GOLDEN = HERE / "golden" / "second_api.json"
MODELS = sorted(checked_composition(second_api_composition().contract).modules())


def golden_text(composed: Composition) -> str:
    return compact(composed.contract) + "\n".join(composed.left_out) + "\n"


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the folder of the generated package."""
    folder = tmp_path_factory.mktemp("package") / "parcel_api"
    assert main(["generate", "--spec", str(SECOND_API), "--out", str(folder), "--package", "parcel_api"]) == 0
    return folder


@pytest.fixture(scope="module")
def parcel_api(package: Path) -> ModuleType:
    sys.path.insert(0, str(package.parent))
    try:
        return import_module("parcel_api")
    finally:
        sys.path.remove(str(package.parent))


def canonical(value: object) -> object:
    """Return the value with one notation for UTC, and without nulls, which mean absence in responses."""
    return json.loads(json.dumps(_without_nulls(value)).replace("+00:00", "Z"))


def _without_nulls(value: object) -> object:
    if isinstance(value, dict):
        return {key: _without_nulls(child) for key, child in value.items() if child is not None}
    return [_without_nulls(child) for child in value] if isinstance(value, list) else value


def test_the_composed_contract_matches_the_golden_file() -> None:
    found = golden_text(second_api_composition())
    if os.environ.get("GOLDEN") == "write":
        GOLDEN.write_text(found)
    assert found == GOLDEN.read_text()


def test_every_operation_is_composed_or_reported_as_left_out() -> None:
    contract: Contract = second_api_composition().contract
    assert sum(1 for _ in contract.operations()) == 47
    assert [line for line in second_api_composition().left_out if "whole segment" in line] == [
        "GET /api/v2/parcels/{Parcel}.{format}: a path parameter that is not a whole segment"
    ]


def test_mypy_accepts_the_package(package: Path) -> None:
    command = [sys.executable, "-m", "mypy", "--strict", package.name]
    result = subprocess.run(command, cwd=package.parent, capture_output=True, text=True, check=False)
    assert result.returncode == 0, result.stdout


def test_every_module_can_be_imported(package: Path, parcel_api: ModuleType) -> None:
    for folder in ("api", "models"):
        for file in (package / folder).glob("*.py"):
            import_module(f"{parcel_api.__name__}.{folder}.{file.stem}")
    assert set(MODELS) <= set(dir(import_module("parcel_api.models")))


def test_generating_again_changes_nothing(package: Path) -> None:
    arguments = ["generate", "--spec", str(SECOND_API), "--out", str(package), "--package", "parcel_api", "--check"]
    assert main(arguments) == 0


@settings(max_examples=60, deadline=None)
@given(name=st.sampled_from(MODELS), seed=st.integers(0, 10_000))
def test_examples_are_decoded_and_encoded_without_loss(parcel_api: ModuleType, name: str, seed: int) -> None:
    document = second_api_composition().contract.document
    value = Examples(Schemas(document)).value(document["components"]["schemas"][name], seed, writing=True)
    codec = Codec("parcel_api.models")
    decoded = codec.decode(value, name)
    assert canonical(codec.encode(decoded)) == canonical(value)
    assert codec.decode(codec.encode(decoded), name) == decoded


async def test_the_package_works_with_our_client(parcel_api: ModuleType) -> None:
    async def payment(request: web.Request) -> web.Response:
        return web.json_response({"method": "card", "last4": request.match_info["payment"]})

    tenant = web.Application()
    tenant.router.add_get("/api/v2/payments/{payment}", payment)
    async with TestServer(tenant) as server, AmpecoClient(str(server.make_url("")), token="test") as client:
        found = await parcel_api.Api(client).payments.get(4242)
    assert type(found).__name__ == "Card"
    assert found.last4 == "4242"
