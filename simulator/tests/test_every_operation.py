"""Every operation answers as the contract says: judged by a validator that the simulator does not use."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import orjson
import pytest
from jsonschema import ValidationError, validators
from openapi_schema_validator import OAS30Validator

from ampeco_simulator.contract import BUNDLED, Contract
from ampeco_simulator.examples.distortion import MODES

from .conftest import CONTRACT, Tenant, running

if TYPE_CHECKING:
    from collections.abc import Iterator


def _multiple_of(_: Any, step: float, value: Any, __: Any) -> Iterator[ValidationError]:
    """0.29 is a multiple of 0.01, whatever binary fractions say."""
    if isinstance(value, int | float) and abs(value / step - round(value / step)) > 1e-6:
        yield ValidationError(f"{value} is not a multiple of {step}")


class Judge:
    """Validates answers against the bundled contract."""

    def __init__(self) -> None:
        self._components = orjson.loads(Path(CONTRACT or BUNDLED).read_bytes())["components"]
        self._validator = validators.extend(OAS30Validator, {"multipleOf": _multiple_of})

    def errors(self, schema: Any, value: Any) -> list[str]:
        validator = self._validator({"allOf": [schema], "components": self._components})
        return [f"{error.json_path}: {error.message[:160]}" for error in validator.iter_errors(value)]


async def _call(tenant: Tenant, operation_id: str, mode: str = "plain") -> Any:
    sample = tenant.sim.sample(operation_id)
    body = {"data": sample.body} if sample.form else {"json": sample.body} if sample.body is not None else {}
    return await tenant.call(
        sample.method,
        sample.path.removeprefix("/public-api"),
        headers={"X-Simulator-Answer": mode},
        params={name: str(value) for name, value in sample.query.items()},
        **body,
    )


async def test_plain_answers_are_valid() -> None:
    judge = Judge()
    wrong: dict[str, Any] = {}
    async with running() as tenant:
        for operation in tenant.sim.contract.operations.values():
            reply = await _call(tenant, operation.id)
            if reply.status not in operation.statuses:
                wrong[operation.id] = (reply.status, reply.body[:200])
            elif operation.answer is None:
                assert reply.body == b"", operation.id
            elif errors := judge.errors(operation.answer, reply.json):
                wrong[operation.id] = errors[:5]
    assert not wrong, "\n".join(f"{name}: {why}" for name, why in wrong.items())


@pytest.mark.parametrize("mode", [mode for mode in MODES if mode != "plain"])
async def test_distorted_answers_are_answers(mode: str) -> None:
    async with running() as tenant:
        for operation in tenant.sim.contract.operations.values():
            reply = await _call(tenant, operation.id, mode)
            assert reply.status in operation.statuses, operation.id
            if reply.body:
                assert reply.json is not None, operation.id


def test_the_contract_is_whole() -> None:
    assert len(Contract(CONTRACT).operations) == 648
