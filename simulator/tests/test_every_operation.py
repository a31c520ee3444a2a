"""Every operation responds as the contract says, checked by a validator that the simulator does not use."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import orjson
import pytest
from jsonschema import ValidationError, validators
from openapi_schema_validator import OAS30Validator

from ampeco_simulator import MODE_HEADER
from ampeco_simulator.contract.operations import BUNDLED, Contract
from ampeco_simulator.examples.distortion import MODES

from .conftest import CONTRACT, Tenant, running

if TYPE_CHECKING:
    from collections.abc import Iterator


def _multiple_of(_: Any, step: float, value: Any, __: Any) -> Iterator[ValidationError]:
    """Accept 0.29 as a multiple of 0.01, although the floats are not exact."""
    if isinstance(value, int | float) and abs(value / step - round(value / step)) > 1e-6:
        yield ValidationError(f"{value} is not a multiple of {step}")


class ResponseValidator:
    """Validates responses against the bundled contract."""

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
        headers={MODE_HEADER: mode},
        params={name: str(value) for name, value in sample.query.items()},
        **body,
    )


async def test_plain_responses_are_valid() -> None:
    validator = ResponseValidator()
    wrong: dict[str, Any] = {}
    async with running() as tenant:
        for operation in tenant.sim.contract.operations.values():
            reply = await _call(tenant, operation.id)
            if reply.status not in operation.statuses:
                wrong[operation.id] = (reply.status, reply.body[:200])
            elif operation.response is None:
                assert reply.body == b"", operation.id
            elif errors := validator.errors(operation.response, reply.json):
                wrong[operation.id] = errors[:5]
    assert not wrong, "\n".join(f"{name}: {errors}" for name, errors in wrong.items())


@pytest.mark.parametrize("mode", [mode for mode in MODES if mode != "plain"])
async def test_distorted_responses_are_successes_in_json(mode: str) -> None:
    async with running() as tenant:
        for operation in tenant.sim.contract.operations.values():
            reply = await _call(tenant, operation.id, mode)
            assert reply.status in operation.statuses, operation.id
            if reply.body:
                assert reply.json is not None, operation.id


def test_the_contract_has_all_operations() -> None:
    assert len(Contract(CONTRACT).operations) == 648
