"""Every operation, called through Prism, which validates request and response against the contract."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
import pytest_asyncio

from ampeco_async import AmpecoClient
from ampeco_async.errors import StatusError
from ampeco_simulator import MODE_HEADER, Simulator
from tests.contract.operations import call, operations
from tests.peers.prism import proxy

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from pathlib import Path

    from ampeco_async._operation import Operation

OPERATIONS = operations()
PRISM_ERROR = "stoplight.io/prism/errors"

pytestmark = pytest.mark.asyncio(loop_scope="module")


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def sim() -> AsyncIterator[Simulator]:
    async with Simulator(charge_points=30, users=60, sessions=2_000, days=60, rate_limit=None) as simulator:
        yield simulator


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def ampeco(sim: Simulator, contract_file: Path) -> AsyncIterator[AmpecoClient]:
    async with (
        proxy(contract_file, sim.url) as url,
        AmpecoClient(url, token=sim.token, limits=None, retry=None, deprecations="ignore", strict=True) as client,
    ):
        yield client


@pytest.mark.parametrize("operation", OPERATIONS, ids=lambda operation: operation.id)
async def test_no_violation_in_either_direction(
    sim: Simulator, ampeco: AmpecoClient, operation: Operation[Any]
) -> None:
    await call(ampeco, operation, sim.sample(operation.id))
    assert sim.calls[operation.id] == 1


@pytest.mark.parametrize("mode", ["nulls", "string-ids", "unknown"])
async def test_prism_reports_a_response_that_violates_the_contract(ampeco: AmpecoClient, mode: str) -> None:
    with pytest.raises(StatusError, match=PRISM_ERROR) as caught:
        await ampeco.sessions.get(1, headers={MODE_HEADER: mode})
    assert caught.value.status == 500


async def test_prism_reports_a_request_that_violates_the_contract(sim: Simulator, ampeco: AmpecoClient) -> None:
    before = sim.calls.copy()
    with pytest.raises(StatusError, match=PRISM_ERROR) as caught:
        await ampeco.tariffs.create({"name": 7})
    assert caught.value.status == 422
    assert sim.calls == before


async def test_error_responses_conform_too(sim: Simulator, ampeco: AmpecoClient) -> None:
    with pytest.raises(StatusError, match="No query results") as caught:
        await ampeco.sessions.get(10**9)
    assert caught.value.status == 404
