"""Every action on a charge point, an EVSE or a circuit changes something, and no valid body causes a server error."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from ampeco_simulator.contract.operations import Contract, Operation

from .conftest import CONTRACT, Tenant, running

if TYPE_CHECKING:
    from collections.abc import Iterator

_ROOT = "/public-api/actions/"
_CHANGING = ("charge-point", "circuit", "evse")
_OTHERS = (
    "configuration-template",
    "electricity-meter",
    "flexibility-asset",
    "id-tag",
    "installer-job",
    "locations",
    "parking-spaces",
    "provisioning-certificate",
    "roaming-operator",
)
_LISTINGS = (
    ("/resources/charge-points/v2.0", "chargingProfile"),
    ("/resources/evses/v2.1", "chargingProfile"),
    ("/resources/circuits/v2.0", "chargePointPriorities"),
    ("/resources/circuits/v2.0", "socPriorities"),
    ("/logs/communication/v1.0", ""),
)
_BODIES: dict[str, Any] = {
    # The sample bodies of these may refer to EVSEs that do not exist.
    "chargePointMoveEvsesToSatellite": {"satelliteChargePointId": 2, "evseIds": [1]},
    "evseBulkAssignTariffGroups": {"tariffGroupId": 3},
}


def _operations_below(*targets: str) -> list[Operation]:
    found = [each for each in Contract(CONTRACT).operations.values() if each.path.startswith(_ROOT)]
    return [each for each in found if each.path.removeprefix(_ROOT).split("/")[0] in targets]


async def _call(tenant: Tenant, operation: Operation, path: str, body: Any) -> int:
    sent = {} if operation.body is None else {"json": body}
    return (await tenant.call(operation.method, path.removeprefix("/public-api"), **sent)).status


async def _readable(tenant: Tenant) -> list[Any]:
    """Return what a client can read of the equipment, without the times of the last update."""
    listings = [await tenant.walk(path, **({"include[]": include} if include else {})) for path, include in _LISTINGS]
    return [[{**item, "lastUpdatedAt": None} for item in listing] for listing in listings]


async def test_every_action_on_equipment_changes_what_a_client_can_read(tenant: Tenant) -> None:
    without_effect: list[str] = []
    before = await _readable(tenant)
    for operation in _operations_below(*_CHANGING):
        sample = tenant.sim.sample(operation.id)
        status = await _call(tenant, operation, sample.path, _BODIES.get(operation.id, sample.body))
        assert status in operation.statuses, operation.id
        after = await _readable(tenant)
        if after == before:
            without_effect.append(operation.id)
        before = after
    assert not without_effect


@pytest.mark.parametrize("strict", [True, False])
async def test_no_valid_body_causes_a_server_error(strict: bool) -> None:
    async with running(strict=strict) as tenant:
        for operation in _operations_below(*_CHANGING, *_OTHERS):
            for number, body in enumerate(_bodies(tenant, operation)):
                path = tenant.sim.sample(operation.id).path
                status = await _call(tenant, operation, path, body)
                assert status in (*operation.statuses, 422), (operation.id, body)
                # A lenient tenant accepts everything that the contract allows.
                assert strict or number >= _VALID or status != 422, (operation.id, body)
            missing = "/".join("999999999" if part.isdigit() else part for part in path.split("/"))
            if missing != path:
                assert await _call(tenant, operation, missing, body) in (404, 422), operation.id
        tenant.sim.advance(hours=1)
        await _readable(tenant)


_VALID = 10
"""How many bodies are valid by the contract. The others have extreme values and may be invalid."""


def _bodies(tenant: Tenant, operation: Operation) -> Iterator[Any]:
    if operation.body is None:
        yield None
        return
    valid = [tenant.sim.context.examples.value(operation.body, seed, writing=True) for seed in range(_VALID)]
    yield from valid
    yield {}
    yield from (_with_extreme_values(body) for body in valid[:3])


def _with_extreme_values(value: Any) -> Any:
    """Return the value with larger numbers, unusual strings and unknown fields."""
    match value:
        case dict():
            return {**{name: _with_extreme_values(each) for name, each in value.items()}, "ofTomorrow": [{}, [None]]}
        case list():
            return [_with_extreme_values(each) for each in value] * 3
        case bool() | None:
            return value
        case int() | float():
            return value * 10**16 + 7
        case str() if value.isalpha():
            return value
        case str():
            return f"{value} 'ü\u0000☃"
    return value
