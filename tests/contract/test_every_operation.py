"""Every operation, called by its Python name over a real socket, and its answer decoded, strictly where it is plain."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
import pytest_asyncio

from ampeco_async import AmpecoClient
from ampeco_async._codec import Model, OpenObject
from ampeco_simulator import MODE_HEADER, Simulator

from .operations import called_once, operations

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

    from ampeco_async._operation import Operation

OPERATIONS = operations()

pytestmark = pytest.mark.asyncio(loop_scope="module")


@pytest_asyncio.fixture(
    scope="module", loop_scope="module", params=["plain", "nulls", "hollow", "string-ids", "unknown"]
)
async def mode(request: pytest.FixtureRequest) -> str:
    """What is done to answers; each mode has a tenant of its own, so that deletions stay among themselves."""
    return str(request.param)


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def sim(mode: str) -> AsyncIterator[Simulator]:
    async with Simulator(charge_points=30, users=60, sessions=2_000, days=60, rate_limit=None) as simulator:
        yield simulator


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def ampeco(sim: Simulator, mode: str) -> AsyncIterator[AmpecoClient]:
    strict = mode == "plain"
    async with AmpecoClient(
        sim.url, token=sim.token, limits=None, retry=None, deprecations="ignore", strict=strict
    ) as made:
        yield made.with_options(headers={MODE_HEADER: mode})


def models(value: Any) -> Iterator[Model]:
    """The models at the top of a result."""
    for item in value if isinstance(value, list) else [value]:
        if isinstance(item, Model):
            yield item


async def test_the_whole_api_is_here() -> None:
    assert len(OPERATIONS) == 648
    assert len({operation.name for operation in OPERATIONS}) == 648
    assert sum(operation.deprecated for operation in OPERATIONS) == 97


@pytest.mark.parametrize("operation", OPERATIONS, ids=lambda operation: operation.id)
async def test_the_answer_decodes(sim: Simulator, ampeco: AmpecoClient, mode: str, operation: Operation[Any]) -> None:
    result = await called_once(sim, ampeco, operation)

    assert result is not None or operation.result == "None" or operation.empty
    for model in models(result):
        if mode == "plain":
            assert isinstance(model, OpenObject) or not model.extra
        if mode == "unknown" and operation.resource != "oauth":  # an answer of RFC 6749, not of the API
            assert model.extra["fieldOfALaterRelease"] == {"nested": [1, None]}
