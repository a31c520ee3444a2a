"""Versions of a resource share one record: what is written through one version is read through the others."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING, Any

import pytest

from ampeco_simulator.contract.operation_paths import parse_operation_path
from ampeco_simulator.contract.operations import Contract
from ampeco_simulator.contract.schemas import json_type
from ampeco_simulator.state.field_paths import deep_merge

from .conftest import CONTRACT

if TYPE_CHECKING:
    from ampeco_simulator.contract.operations import Operation

    from .conftest import Tenant

_CONTRACT = Contract(CONTRACT)
_SCHEMAS = _CONTRACT.schemas
_FREE = ("string", "integer", "number", "boolean")
_DATE = len("2026-07-01")


def _resources() -> list[list[Operation]]:
    """Return the operations on items of each resource that has more than one version."""
    items = sorted(
        (each for each in _CONTRACT.operations.values() if parse_operation_path(each.path).kind == "item"),
        key=lambda each: parse_operation_path(each.path).name,
    )
    groups = [list(group) for _, group in groupby(items, key=lambda each: parse_operation_path(each.path).name)]
    return [group for group in groups if sum(each.method == "GET" for each in group) > 1]


def _normalized(name: str) -> str:
    return name.replace("_", "").lower()


def _fields(schema: Any) -> dict[str, str]:
    """Return the JSON type of each simple field, by its name without case and underscores."""
    fields = {_normalized(name): _SCHEMAS.flat(sub) for name, sub in _SCHEMAS.properties(schema or {}).items()}
    return {name: json_type(flat) for name, flat in fields.items() if json_type(flat) in _FREE and "enum" not in flat}


def _path(operation: Operation, arguments: tuple[str, ...]) -> str:
    left = iter(arguments)
    steps = (next(left) if step.startswith("{") else step for step in operation.path.split("/"))
    return "/".join(steps).removeprefix("/public-api")


def _comparable(value: Any) -> Any:
    """Shorten times to the date, because some versions do not return more."""
    return value[:_DATE] if isinstance(value, str) else value


async def test_all_versions_return_what_one_version_has_written(tenant: Tenant) -> None:
    compared = set()
    for operations in _resources():
        reads = [each for each in operations if each.method == "GET"]
        for write in [each for each in operations if each.method in ("PATCH", "PUT")]:
            sample = tenant.sim.sample(write.id)
            reply = await tenant.call(write.method, _path(write, sample.arguments), json=sample.body)
            assert reply.status in write.statuses, reply.body
            sent, kinds = {_normalized(name): value for name, value in sample.body.items()}, _fields(write.body)
            for read in reads:
                data = (await tenant.get(_path(read, sample.arguments))).json["data"]
                shown, same = {_normalized(name): value for name, value in data.items()}, _fields(read.item)
                for name in sent.keys() & shown.keys() - {"password"}:
                    if name in kinds and kinds[name] == same.get(name):
                        assert _comparable(shown[name]) == _comparable(sent[name]), (write.id, read.id, name)
                        compared.add((write.id, read.id))
    assert len(compared) > 60


_NAME = [{"locale": "en", "translation": "Harbour"}, {"locale": "de", "translation": "Hafen"}]
_POINT, _TAG = ("chargePointUpdateDeprecated", "chargePointUpdate"), ("rfidTagUpdateDeprecated", "idTagUpdate")


@pytest.mark.parametrize(
    ("versions", "as_old", "as_new"),
    [
        (_POINT, {"networkId": "X-1"}, {"network": {"id": "X-1"}}),
        (_POINT, {"ownerPartnerId": 4}, {"partner": {"id": 4}}),
        (_POINT, {"accessType": "private"}, {"type": "private"}),
        (
            _POINT,
            {"partnerAccessType": "privateViewPublicUse"},
            {"partner": {"accessType": "private_view_public_use"}},
        ),
        (_TAG, {"rfidLabel": "Spare"}, {"idLabel": "Spare"}),
        (
            ("locationUpdateDeprecated", "locationUpdate"),
            {"name": {"en": "Harbour", "de": "Hafen"}, "post_code": "10115"},
            {"name": _NAME, "postCode": "10115"},
        ),
        (("circuitUpdateDeprecated", "circuitUpdate"), {"phases": "1"}, {"phases": "single_phase"}),
        (
            ("partnerUpdateDeprecated", "partnerUpdate"),
            {"email": "desk@example.com"},
            {"contactDetails": {"administrative": {"email": "desk@example.com"}}},
        ),
        (
            ("roamingOperatorUpdate", "roamingCpoUpdate"),
            {"cpoSettings": {"cpoQrcodePrefix": "QR"}},
            {"cpoSettings": {"cpoQrCodePrefix": "QR"}},
        ),
    ],
)
async def test_versions_have_different_names_and_values_for_one_field(
    tenant: Tenant, versions: tuple[str, str], as_old: dict[str, Any], as_new: dict[str, Any]
) -> None:
    old, new = (_CONTRACT.operations[each] for each in versions)
    for write, body, read, wanted in ((old, as_old, new, as_new), (new, as_new, old, as_old)):
        whole = deep_merge(tenant.sim.sample(write.id).body, body)
        reply = await tenant.call("PATCH", _path(write, ("3",)), json=whole)
        assert reply.status == 200, reply.body
        shown = (await tenant.get(_path(read, ("3",)))).json["data"]
        assert _part(shown, wanted) == wanted
        assert _part(reply.json.get("data", reply.json), body) == body
        # Restore the item, so that the write through the other version changes something.
        await tenant.call("PATCH", _path(write, ("3",)), json=tenant.sim.sample(write.id).body)


def _part(shown: Any, wanted: Any) -> Any:
    """Return the fields of a response that the expected value has."""
    if not isinstance(wanted, dict) or not isinstance(shown, dict):
        return shown
    return {name: _part(shown.get(name), inner) for name, inner in wanted.items()}


async def test_versions_of_an_evse_have_its_power_in_watts_or_kilowatts(tenant: Tenant) -> None:
    old, new = "/resources/evses/v2.0/3", "/resources/evses/v2.1/3"
    body = {**tenant.sim.sample("evseUpdateDeprecated").body, "maxPowerKw": 43.5, "type": "dc", "phaseRotation": "srt"}
    assert (await tenant.call("PUT", old, json=body)).status == 200
    read = (await tenant.get(new)).json["data"]
    assert (read["currentType"], read["powerOptions"]["maxPower"]) == ("dc", 43_500)
    assert read["powerOptions"]["phaseRotation"] == "SRT"
    await tenant.call("PATCH", new, json={"powerOptions": {"maxPower": 22_000}})
    assert (await tenant.get(old)).json["data"]["maxPowerKw"] == 22
    assert (await tenant.get(new)).json["data"]["powerOptions"]["phaseRotation"] == "SRT"
