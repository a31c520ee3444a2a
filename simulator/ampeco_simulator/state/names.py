"""Other names of what records hold: older versions of a resource read and write the same things under them.

Records hold everything under its newest name, in camel case.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from ampeco_simulator.state.facts import held

if TYPE_CHECKING:
    from collections.abc import Mapping

_MOST_KW = 1e12
_SNAKE = re.compile(r"(?<=[a-z0-9])_([a-z0-9])")
_EVERYWHERE: Mapping[str, str] = {"updatedAt": "lastUpdatedAt"}

_NAMES: Mapping[str, Mapping[str, str]] = {
    "authorizations": {"rfidTagUid": "idTagUid"},
    "charge-points": {
        "accessType": "type",
        "autoFaultRecovery": "enableAutoFaultRecovery",
        "currentSecurityProfile": "security.currentProfile",
        "desiredSecurityProfile": "security.desiredProfile",
        "desiredSecurityProfileStatus": "security.desiredProfileStatus",
        "displayTariffsAndCosts": "displayTariffAndCosts",
        "hardwareEnabledSecurityProfile": "security.hardwareEnabledProfile",
        "networkId": "network.id",
        "networkIp": "network.ip",
        "networkPassword": "network.password",
        "networkPort": "network.port",
        "networkProtocol": "network.protocol",
        "ownerPartnerContractId": "partner.contractId",
        "ownerPartnerId": "partner.id",
        "ownerUserId": "user.id",
        "partnerAccessType": "partner.accessType",
        "partnerCorporateBillingAsDefault": "partner.corporateBillingAsDefault",
    },
    "electricity-rates": {"defaultPricePerKwh": "defaultPrice"},
    "evses": {
        "maxAmperage": "powerOptions.maxAmperage",
        "maxPowerKw": "powerOptions.maxPower",
        "maxVoltage": "powerOptions.maxVoltage",
        "phaseRotation": "powerOptions.phaseRotation",
        "phases": "powerOptions.phases",
        "type": "currentType",
    },
    "id-tags": {"rfidLabel": "idLabel", "rfidTagUid": "idTagUid"},
    "locations": {"detailed_description": "shortDescription"},
    "notifications": {"callbackUrl": "webhook.callbackUrl"},
    "partner-expenses": {"currency": "currencyCode"},
    "partner-revenues": {"currency": "currencyCode"},
    "partners": {
        "contactPerson": "contactDetails.administrative.contactPerson",
        "email": "contactDetails.administrative.email",
        "faultNotificationsEmail": "contactDetails.technical.email",
        "phone": "contactDetails.administrative.phone",
    },
    "roaming-cpos": {
        "cpoSettings.cpoQrcodePrefix": "cpoSettings.cpoQrCodePrefix",
        "cpoSettings.threatEvseStatusUnknownAs": "cpoSettings.treatEvseStatusUnknownAs",
        "platformId": "connectionId",
    },
    "roaming-emsps": {"platformId": "connectionId"},
    "vouchers": {"currency": "currencyCode"},
}

_USUAL: Mapping[str, Mapping[str, Any]] = {
    "evses": {"roamingOperatorId": 0},
    "locations": {"roamingOperatorId": 0},
}
"""What schemas want of records that have no such thing."""


def named(collection: str, known: Mapping[str, Any]) -> Mapping[str, Any]:
    """What is known of a record, under its other names too."""
    usual = _USUAL.get(collection, {})
    shown = {**known, **{name: value for name, value in usual.items() if known.get(name) is None}}
    for name, path in (*_EVERYWHERE.items(), *_NAMES.get(collection, {}).items()):
        if holds(known, path):
            value = held(known, path)
            put(shown, name, value / 1_000 if _in_watts(name, path, value) else value)
    return shown


def renamed(collection: str, body: Mapping[str, Any]) -> dict[str, Any]:
    """What a client wrote, under the names that records hold."""
    names = _NAMES.get(collection, {})
    made = {camel(name): value for name, value in body.items() if name not in names}
    for name, path in names.items():
        if holds(body, name):
            value = held(body, name)
            put(made, path, round(min(value, _MOST_KW) * 1_000) if _in_watts(name, path, value) else value)
    return made


def camel(name: str) -> str:
    """`post_code` -> `postCode`."""
    return _SNAKE.sub(lambda match: match[1].upper(), name)


def holds(known: Any, path: str) -> bool:
    """Whether there is something under a path, be it None."""
    first, _, rest = path.partition(".")
    return isinstance(known, dict) and first in known and (not rest or holds(known[first], rest))


def put(made: dict[str, Any], path: str, value: Any) -> None:
    """Write under a path. Objects on the way are copied, for others may hold them."""
    first, _, rest = path.partition(".")
    if not rest:
        made[first] = value
        return
    inner = made.get(first)
    made[first] = dict(inner) if isinstance(inner, dict) else {}
    put(made[first], rest, value)


def _in_watts(name: str, path: str, value: Any) -> bool:
    """Whether the newer name gives watts where the older one gives kilowatts."""
    return isinstance(value, int | float) and name.endswith("Kw") and not path.endswith("Kw")
