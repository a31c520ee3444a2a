"""Every operation, called by its Python name over a real socket, against each kind of answer the simulator can give.

The kinds are the values of the header ``X-Simulator-Mode``. Results are compared with the JSON that was sent.
"""

from __future__ import annotations

import json
from contextlib import AsyncExitStack
from enum import Enum
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar

import pytest
import pytest_asyncio

from ampeco_async import AmpecoClient, Model
from ampeco_simulator import MODE_HEADER, Simulator
from ampeco_simulator.contract.operations import BUNDLED
from ampeco_simulator.examples.distortion import MODES, NEW_FIELD, NEW_VALUE
from ampeco_simulator.http.pipeline import Pipeline
from tests.contract.answers import Comparison, compare, fields, typed_values
from tests.contract.operations import called_once, operations

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

    from ampeco_async._operation import Operation
    from ampeco_simulator.http.pipeline import PipelineResult, Request

T = TypeVar("T")
OPERATIONS = operations()
OWN_KEYS = {"id", "key"}
"""Fields that name the item itself: only these keep their value when everything else is null."""
IDENTICAL = Comparison([], [])

pytestmark = pytest.mark.asyncio(loop_scope="module")


class Answered(NamedTuple):
    """The result of one call beside the JSON it was decoded from, envelope removed; None for an empty answer."""

    result: Any
    sent: Any


class Tenant:
    """A simulated tenant that gives one kind of answer, and a client of it that is strict where answers are plain."""

    def __init__(self, mode: str, processed: list[PipelineResult]) -> None:
        self._mode = mode
        self._processed = processed
        self._exit = AsyncExitStack()

    async def start(self) -> None:
        """Start the tenant and open the client."""
        small = Simulator(charge_points=30, users=60, sessions=2_000, days=60, rate_limit=None)
        self._sim = sim = await self._exit.enter_async_context(small)
        strict = self._mode == "plain"
        client = AmpecoClient(sim.url, sim.token, limits=None, retry=None, deprecations="ignore", strict=strict)
        await self._exit.enter_async_context(client)
        self._client = client.with_options(headers={MODE_HEADER: self._mode})

    async def close(self) -> None:
        """Close the client and stop the tenant."""
        await self._exit.aclose()

    async def call(self, operation: Operation[Any]) -> Answered:
        """Call an operation with a sample of its arguments."""
        result = await called_once(self._sim, self._client, operation)
        body = self._processed[-1].response.body
        sent = json.loads(body) if body else None
        wrapped = isinstance(sent, dict) and "data" in sent and (operation.envelope or operation.pagination)
        return Answered(result, sent["data"] if wrapped else sent)


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def tenants() -> AsyncIterator[dict[str, Tenant]]:
    """One tenant for each kind of answer. They are equal and get equal calls, so their data stay equal."""
    processed: list[PipelineResult] = []
    original = Pipeline.process

    def process(pipeline: Pipeline, request: Request) -> PipelineResult:
        processed[:] = [original(pipeline, request)]
        return processed[0]

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Pipeline, "process", process)
        made = {mode: Tenant(mode, processed) for mode in MODES}
        for tenant in made.values():
            await tenant.start()
        yield made
        for tenant in made.values():
            await tenant.close()


async def test_the_client_has_every_operation_of_the_contract() -> None:
    published = {
        operation["operationId"]: operation.get("deprecated", False)
        for path in json.loads(BUNDLED.read_bytes())["paths"].values()
        for method, operation in path.items()
        if method in {"get", "post", "put", "patch", "delete"}
    }
    assert {operation.id: operation.deprecated for operation in OPERATIONS} == published
    assert len({operation.name for operation in OPERATIONS}) == len(OPERATIONS) == len(published)


@pytest.mark.parametrize("operation", OPERATIONS, ids=lambda operation: operation.id)
async def test_the_result_is_what_was_sent(
    tenants: dict[str, Tenant], operation: Operation[Any], subtests: pytest.Subtests
) -> None:
    answers = {mode: await tenant.call(operation) for mode, tenant in tenants.items()}
    plain = answers.pop("plain")
    if plain.sent is None:
        assert operation.result == "None" or operation.empty
        assert set(answers.values()) == {Answered(None, None)}
        return
    assert compare(plain.result, plain.sent) == IDENTICAL
    assert not any(model.extra for model in top(plain.result, Model) if fields(model))
    if operation.resource == "oauth":  # RFC 6749 defines these answers: no mode changes them
        assert all(answered.sent.keys() == plain.sent.keys() for answered in answers.values())
        return
    for mode, answered in answers.items():
        with subtests.test(mode):
            PROMISES[mode](plain, answered)


def nulls_keep_the_own_id(_: Answered, answered: Answered) -> None:
    """Every field reads None, except the one that names the item."""
    for item in top(answered.sent, dict):
        assert all(value is None for name, value in item.items() if name not in OWN_KEYS)
    assert compare(answered.result, answered.sent) == IDENTICAL


def hollow_keeps_the_structure(_: Answered, answered: Answered) -> None:
    """Objects are there, lists keep their length, and every other value in them reads None."""
    for item in top(answered.sent, dict):
        assert all(value is None for name, inner in item.items() if name not in OWN_KEYS for value in leaves(inner))
    assert_only_maps_of_text_differ(answered)


def ids_have_the_type_of_the_contract(plain: Answered, answered: Answered) -> None:
    """Ids that were sent as text are the numbers that the plain answer has."""
    numbers = {path: value for path, value in ids(plain.sent) if isinstance(value, int)}
    assert {path: value for path, value in ids(answered.sent) if path in numbers} == {
        path: str(value) for path, value in numbers.items()
    }
    assert [*typed_values(answered.result)] == [*typed_values(plain.result)]
    assert compare(answered.result, answered.sent) == IDENTICAL


def the_unknown_is_kept(plain: Answered, answered: Answered) -> None:
    """Fields of a later release are in ``extra`` at every level; values of a later release are text."""
    for model in top(answered.result, Model):
        assert model.extra[NEW_FIELD] == {"nested": [1, None]}
    known = {path for path, value in typed_values(plain.result) if isinstance(value, Enum)}
    still_known = {path for path, value in typed_values(answered.result) if isinstance(value, Enum)}
    assert still_known <= {"$.region"}  # a choice of two enumerations, to which the simulator adds no value
    assert [*leaves(answered.sent)].count(NEW_VALUE) >= len(known - still_known)
    assert_only_maps_of_text_differ(answered)


def assert_only_maps_of_text_differ(answered: Answered) -> None:
    """A map of texts that holds something else keeps its texts, and ``extra`` the whole map; all else is as sent."""
    differences = compare(answered.result, answered.sent)
    assert not differences.lost
    for misfit in differences.misfits:
        assert misfit.annotation == "dict[str, str] | None"
        assert misfit.value == {key: text for key, text in misfit.sent.items() if isinstance(text, str)}


PROMISES = {
    "nulls": nulls_keep_the_own_id,
    "hollow": hollow_keeps_the_structure,
    "string-ids": ids_have_the_type_of_the_contract,
    "unknown": the_unknown_is_kept,
}
"""What holds for each kind of answer; each check also makes sure that the simulator distorted it."""


def top(value: Any, kind: type[T]) -> Iterator[T]:
    """Yield the value if it is of a kind, or each item of a list that is."""
    for item in value if isinstance(value, list) else [value]:
        if isinstance(item, kind):
            yield item


def leaves(value: Any) -> Iterator[Any]:
    """Yield the values of JSON that are neither an object nor a list."""
    if isinstance(value, dict | list):
        for inner in value.values() if isinstance(value, dict) else value:
            yield from leaves(inner)
    else:
        yield value


def ids(value: Any, path: str = "$", name: str = "") -> Iterator[tuple[str, Any]]:
    """Yield path and value of what an ``id`` or ``...Id`` names in JSON, and of the items of lists named ``...Ids``."""
    if isinstance(value, dict):
        for key, inner in value.items():
            yield from ids(inner, f"{path}.{key}", key)
    elif isinstance(value, list):
        for index, inner in enumerate(value):
            yield from ids(inner, f"{path}[{index}]", name.removesuffix("s"))
    elif name == "id" or name.endswith("Id"):
        yield path, value
