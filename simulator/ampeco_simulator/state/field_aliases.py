"""Aliases of fields: other versions of a resource read and write the same value under another name.

Records store each value once, under its newest name in camel case.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from ampeco_simulator.state.field_paths import get_path, has_path, set_path

if TYPE_CHECKING:
    from collections.abc import Mapping

_MAX_KW = 1e12
_SNAKE = re.compile(r"(?<=[a-z0-9])_([a-z0-9])")
_COMMON_ALIASES: Mapping[str, str] = {"updatedAt": "lastUpdatedAt"}
"""Aliases in every collection."""

_ALIASES: Mapping[str, Mapping[str, str]] = {
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
"""By collection: each alias, and the path of the stored field."""

_DEFAULTS: Mapping[str, Mapping[str, Any]] = {
    "evses": {"roamingOperatorId": 0},
    "locations": {"roamingOperatorId": 0},
}
"""Values of fields that schemas require and that a record may lack."""


def with_aliases(collection: str, fields: Mapping[str, Any]) -> Mapping[str, Any]:
    """Return the stored fields of a record, under their aliases too."""
    defaults = _DEFAULTS.get(collection, {})
    aliased = {**fields, **{name: value for name, value in defaults.items() if fields.get(name) is None}}
    for alias, path in (*_COMMON_ALIASES.items(), *_ALIASES.get(collection, {}).items()):
        if has_path(fields, path):
            value = get_path(fields, path)
            set_path(aliased, alias, value / 1_000 if _converts_watts(alias, path, value) else value)
    return aliased


def without_aliases(collection: str, body: Mapping[str, Any]) -> dict[str, Any]:
    """Return the fields of a request body under the names that records store them by."""
    aliases = _ALIASES.get(collection, {})
    fields = {camel_case(name): value for name, value in body.items() if name not in aliases}
    for alias, path in aliases.items():
        if has_path(body, alias):
            value = get_path(body, alias)
            watts = _converts_watts(alias, path, value)
            set_path(fields, path, round(min(value, _MAX_KW) * 1_000) if watts else value)
    return fields


def camel_case(name: str) -> str:
    """Convert a name to camel case: ``post_code`` becomes ``postCode``."""
    return _SNAKE.sub(lambda match: match[1].upper(), name)


def _converts_watts(alias: str, path: str, value: Any) -> bool:
    """Return whether the alias is in kilowatts and the stored field in watts."""
    return isinstance(value, int | float) and alias.endswith("Kw") and not path.endswith("Kw")
