"""A second API, unrelated and full of traps: what is made of its document, and that it works.

After a wanted change: `GOLDEN=write python -m pytest tests/generator/releases/importing`, then read the diff.
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
from ampeco_simulator.examples.maker import Examples
from ampeco_simulator.schemas import Schemas
from generator.cli import main
from generator.contract.dump import compact
from generator.releases.importing.compose.compose import Composed
from generator.releases.importing.foreign import relaxed
from tests.generator.releases.importing.support import HERE, PARCELS, composed_parcels

if TYPE_CHECKING:
    from generator.contract.document import Contract

GOLDEN = HERE / "golden" / "parcels.json"
MODELS = sorted(relaxed(composed_parcels().contract).modules())


def text(composed: Composed) -> str:
    return compact(composed.contract) + "\n".join(composed.left_out) + "\n"


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The generated package, as a user would have it."""
    folder = tmp_path_factory.mktemp("courier") / "couriers"
    assert main(["generate", "--spec", str(PARCELS), "--out", str(folder), "--package", "couriers"]) == 0
    return folder


@pytest.fixture(scope="module")
def couriers(package: Path) -> ModuleType:
    sys.path.insert(0, str(package.parent))
    try:
        return import_module("couriers")
    finally:
        sys.path.remove(str(package.parent))


def canonical(value: object) -> object:
    """The value with times in UTC in one form, and without nulls, which mean absence in responses."""
    return json.loads(json.dumps(_known(value)).replace("+00:00", "Z"))


def _known(value: object) -> object:
    if isinstance(value, dict):
        return {key: _known(child) for key, child in value.items() if child is not None}
    return [_known(child) for child in value] if isinstance(value, list) else value


def test_the_contract_is_what_was_agreed() -> None:
    found = text(composed_parcels())
    if os.environ.get("GOLDEN") == "write":
        GOLDEN.write_text(found)
    assert found == GOLDEN.read_text()


def test_every_operation_is_there_or_told_to_be_left_out() -> None:
    contract: Contract = composed_parcels().contract
    assert sum(1 for _ in contract.operations()) == 47
    assert [line for line in composed_parcels().left_out if "fill its segment" in line] == [
        "GET /api/v2/parcels/{Parcel}.{format}: a parameter that does not fill its segment"
    ]


def test_type_checkers_accept_it(package: Path) -> None:
    command = [sys.executable, "-m", "mypy", "--strict", package.name]
    done = subprocess.run(command, cwd=package.parent, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout


def test_every_module_can_be_imported(package: Path, couriers: ModuleType) -> None:
    for room in ("api", "models"):
        for file in (package / room).glob("*.py"):
            import_module(f"{couriers.__name__}.{room}.{file.stem}")
    assert set(MODELS) <= set(dir(import_module("couriers.models")))


def test_generating_again_changes_nothing(package: Path) -> None:
    arguments = ["generate", "--spec", str(PARCELS), "--out", str(package), "--package", "couriers", "--check"]
    assert main(arguments) == 0


@settings(max_examples=60, deadline=None)
@given(name=st.sampled_from(MODELS), seed=st.integers(0, 10_000))
def test_examples_come_back_as_they_were(couriers: ModuleType, name: str, seed: int) -> None:
    document = composed_parcels().contract.document
    value = Examples(Schemas(document)).value(document["components"]["schemas"][name], seed, writing=True)
    codec = Codec("couriers.models")
    decoded = codec.decode(value, name)
    assert canonical(codec.encode(decoded)) == canonical(value)
    assert codec.decode(codec.encode(decoded), name) == decoded


async def test_it_calls_through_a_client_of_ours(couriers: ModuleType) -> None:
    async def payment(request: web.Request) -> web.Response:
        return web.json_response({"method": "card", "last4": request.match_info["payment"]})

    tenant = web.Application()
    tenant.router.add_get("/api/v2/payments/{payment}", payment)
    async with TestServer(tenant) as server, AmpecoClient(str(server.make_url("")), token="test") as client:
        found = await couriers.Api(client).payments.get(4242)
    assert type(found).__name__ == "Card"
    assert found.last4 == "4242"
