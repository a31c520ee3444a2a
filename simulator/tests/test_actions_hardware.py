"""Every action on a charge point, an EVSE or a circuit is seen somewhere, and no valid body is too odd for one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from ampeco_simulator.contract import Contract, Operation

from .conftest import CONTRACT, Tenant, running

if TYPE_CHECKING:
    from collections.abc import Iterator

_ROOT = "/public-api/actions/"
_TRACED = ("charge-point", "circuit", "evse")
_ALSO = (
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
_WATCHED = (
    ("/resources/charge-points/v2.0", "chargingProfile"),
    ("/resources/evses/v2.1", "chargingProfile"),
    ("/resources/circuits/v2.0", "chargePointPriorities"),
    ("/resources/circuits/v2.0", "socPriorities"),
    ("/logs/communication/v1.0", ""),
)
_BODIES: dict[str, Any] = {
    # Samples of these may well name EVSEs that are not there.
    "chargePointMoveEvsesToSatellite": {"satelliteChargePointId": 2, "evseIds": [1]},
    "evseBulkAssignTariffGroups": {"tariffGroupId": 3},
}


def _below(*targets: str) -> list[Operation]:
    found = [each for each in Contract(CONTRACT).operations.values() if each.path.startswith(_ROOT)]
    return [each for each in found if each.path.removeprefix(_ROOT).split("/")[0] in targets]


async def _call(tenant: Tenant, operation: Operation, path: str, body: Any) -> int:
    sent = {} if operation.body is None else {"json": body}
    return (await tenant.call(operation.method, path.removeprefix("/public-api"), **sent)).status


async def _seen(tenant: Tenant) -> list[Any]:
    """What a client can read of the hardware, but for when it was written."""
    listings = [await tenant.walk(path, **({"include[]": include} if include else {})) for path, include in _WATCHED]
    return [[{**item, "lastUpdatedAt": None} for item in listing] for listing in listings]


async def test_every_action_on_hardware_is_seen(tenant: Tenant) -> None:
    unseen: list[str] = []
    before = await _seen(tenant)
    for operation in _below(*_TRACED):
        sample = tenant.sim.sample(operation.id)
        status = await _call(tenant, operation, sample.path, _BODIES.get(operation.id, sample.body))
        assert status in operation.statuses, operation.id
        after = await _seen(tenant)
        if after == before:
            unseen.append(operation.id)
        before = after
    assert not unseen


@pytest.mark.parametrize("strict", [True, False])
async def test_no_valid_body_is_too_odd(strict: bool) -> None:
    async with running(strict=strict) as tenant:
        for operation in _below(*_TRACED, *_ALSO):
            for number, body in enumerate(_bodies(tenant, operation)):
                path = tenant.sim.sample(operation.id).path
                status = await _call(tenant, operation, path, body)
                assert status in (*operation.statuses, 422), (operation.id, body)
                # A lenient tenant has nothing to say against what the contract allows.
                assert strict or number >= _VALID or status != 422, (operation.id, body)
            missing = "/".join("999999999" if part.isdigit() else part for part in path.split("/"))
            if missing != path:
                assert await _call(tenant, operation, missing, body) in (404, 422), operation.id
        tenant.sim.advance(hours=1)
        await _seen(tenant)


_VALID = 10
"""How many bodies are valid by the contract; the others are stretched and may not be."""


def _bodies(tenant: Tenant, operation: Operation) -> Iterator[Any]:
    if operation.body is None:
        yield None
        return
    valid = [tenant.sim.context.examples.value(operation.body, seed, writing=True) for seed in range(_VALID)]
    yield from valid
    yield {}
    yield from (_stretched(body) for body in valid[:3])


def _stretched(value: Any) -> Any:
    """The same with larger numbers, stranger texts and fields that nobody knows."""
    match value:
        case dict():
            return {**{name: _stretched(each) for name, each in value.items()}, "ofTomorrow": [{}, [None]]}
        case list():
            return [_stretched(each) for each in value] * 3
        case bool() | None:
            return value
        case int() | float():
            return value * 10**16 + 7
        case str() if value.isalpha():
            return value
        case str():
            return f"{value} 'ü\u0000☃"
    return value
