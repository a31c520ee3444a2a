"""Other names of what records hold: older versions of a resource show the same things under them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ampeco_async.simulator.state.facts import held

if TYPE_CHECKING:
    from collections.abc import Mapping

_EVERYWHERE: Mapping[str, str] = {"updatedAt": "lastUpdatedAt"}

_NAMES: Mapping[str, Mapping[str, str]] = {
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
        "maxVoltage": "powerOptions.maxVoltage",
        "phaseRotation": "powerOptions.phaseRotation",
        "phases": "powerOptions.phases",
        "type": "currentType",
    },
    "id-tags": {"rfidLabel": "idLabel", "rfidTagUid": "idTagUid"},
    "locations": {
        "additional_description": "additionalDescription",
        "detailed_description": "shortDescription",
        "external_id": "externalId",
        "location_image": "locationImage",
        "post_code": "postCode",
    },
    "partner-expenses": {"currency": "currencyCode"},
    "partner-revenues": {"currency": "currencyCode"},
    "roaming-cpos": {"platformId": "connectionId"},
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
    names = {**_EVERYWHERE, **_NAMES.get(collection, {})}
    more = {
        name: held(known, path) for name, path in names.items() if name not in known and path.partition(".")[0] in known
    }
    usual = _USUAL.get(collection, {})
    more.update({name: value for name, value in usual.items() if known.get(name) is None})
    return {**known, **more} if more else known
