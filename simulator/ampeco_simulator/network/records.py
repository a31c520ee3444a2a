"""The records of locations, charge points, EVSEs and connectors."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ampeco_simulator.clock import iso
from ampeco_simulator.examples import words
from ampeco_simulator.network.circuits import circuit_of, power_options
from ampeco_simulator.network.layout import ROAMING_OPERATORS, ChargePoint, Evse, Location, NetworkLayout
from ampeco_simulator.network.reservations import bookable
from ampeco_simulator.seeds import RandomStream, seed_of

if TYPE_CHECKING:
    from collections.abc import Mapping

FIRMWARE = ("1.8.2", "2.0.1", "2.1.0", "2.2.0")
"""Firmware versions, oldest first. No charge point has the last one yet."""
_YEAR = 365 * 86400


def location_record(layout: NetworkLayout, base: int, location: Location) -> Mapping[str, Any]:
    """Return the record of a location, with its texts as lists of translations. Older versions show maps by locale."""
    rng, operator = RandomStream(seed_of(layout.seed, "location", location.id)), _roaming_operator(layout, location)
    street = f"{rng.pick(words.STREETS)} {rng.between(1, 150)}"
    return {
        "id": location.id,
        "externalId": f"site-{location.id:04d}",
        "name": _translations(location.name),
        "description": _translations(f"{len(location.charge_point_ids)} charge points in {location.city.name}"),
        "shortDescription": _translations(location.name),
        "additionalDescription": [],
        "address": _translations(f"{street}, {location.city.name}"),
        "streetAddress": _translations(street),
        "geoposition": {"latitude": location.latitude, "longitude": location.longitude},
        "city": location.city.name,
        "region": location.city.region,
        "state": None,
        "country": location.city.country.code,
        "postCode": str(rng.between(10_000, 99_999)),
        "timezone": location.city.timezone,
        **({"roamingOperatorId": operator} if operator else {"roamingOperatorId": None, "roaming": None}),
        "parkingType": location.parking,
        "accessMethods": ["OPEN"],
        "facilities": ["CAFE"] if location.parking == "ALONG_MOTORWAY" else [],
        "workingHours": {"isAlwaysOpen": True, "hours": None},
        "status": "enabled",
        "tags": [location.city.country.code.lower()],
        "externalAppData": {"erp": {"costCentre": f"{location.city.country.code}{location.id:04d}"}},
        "lastUpdatedAt": iso(base - rng.below(_YEAR)),
    }


def charge_point_record(layout: NetworkLayout, base: int, point: ChargePoint) -> Mapping[str, Any]:
    """Return the record of a charge point."""
    rng = RandomStream(seed_of(layout.seed, "charge-point", point.id))
    location, evses = layout.location_of(point), layout.evses_of(point.id)
    created = base - _YEAR - rng.below(2 * _YEAR)
    faulted, operator = point.faulted, _roaming_operator(layout, location)
    return {
        "id": point.id,
        "name": f"{location.name} {location.charge_point_ids.index(point.id) + 1}",
        "type": point.access,
        "locationId": location.id,
        "chargingZoneId": rng.pick((None, None, 1, 2)),
        "circuitId": circuit_of(layout, point),
        "networkType": rng.pick(("cellular", "cellular", "ethernet")),
        "status": "out of order" if faulted else "enabled",
        "managedByOperator": rng.below(5) != 0,
        "externalId": f"asset-{point.id:05d}",
        "network": {
            "id": point.network_id,
            "protocol": rng.pick(("ocpp 1.6", "ocpp 1.6", "ocpp 2.0.1")),
            "ip": f"10.{point.id >> 8 & 255}.{point.id & 255}.2",
            "port": 443,
        },
        "capabilities": ["remote_start_stop_capable", "meter_values"],
        "security": {
            "desiredProfile": 1,
            "currentProfile": 1,
            "hardwareEnabledProfile": 1,
            "desiredProfileStatus": rng.pick((*("applied",) * 6, "pending", "rejected")),
        },
        "vendorErrorCode": "E-42" if faulted else None,
        "sharingCode": None if point.access == "public" else rng.hexadecimal(6),
        "pin": f"{rng.below(10_000):04d}",
        "evsePhysicalReference": [evse.reference for evse in evses],
        "partner": {"id": location.partner_id},
        "subOperatorId": location.operator_id,
        "modelId": rng.between(1, 20),
        "roamingOperatorId": operator,
        "user": {"id": rng.between(1, layout.users) if point.access == "personal" and layout.users else None},
        "networkStatus": "temporarily_unavailable" if faulted else "available",
        "hardwareStatus": "faulted" if faulted else "available",
        "lastBootNotification": {
            "vendor": point.vendor,
            "model": f"{point.vendor.split()[0]} {evses[0].power // 1000}",
            "chargePointSerialNumber": point.serial,
            "firmwareVersion": rng.pick(FIRMWARE[:3]),
            "lastUpdatedAt": iso(base - rng.below(30 * 86400)),
        },
        "chargingProfile": None,
        "communicationMode": "roaming" if operator else "direct_ocpp",
        "tags": [evses[0].current_type],
        "usesRenewableEnergy": rng.below(2) == 0,
        "createdAt": iso(created),
        "firstContactAt": iso(created + 86400)[:10],
        "lastUpdatedAt": iso(base - rng.below(60 * 86400)),
    }


def evse_record(layout: NetworkLayout, base: int, item: Evse) -> Mapping[str, Any]:
    """Return the record of an EVSE that is available."""
    rng, location = (
        RandomStream(seed_of(layout.seed, "evse", item.id)),
        layout.location_of(layout.charge_point_of(item)),
    )
    operator = _roaming_operator(layout, location)
    roaming_id = f"{location.city.country.code}*SIM*E{item.id:06d}"
    return {
        "id": item.id,
        "chargePointId": item.charge_point_id,
        "physicalReference": item.reference,
        "label": f"{chr(64 + item.number)}",
        "currentType": item.current_type,
        "networkId": str(item.number),
        "status": "enabled",
        "tariffGroupId": item.tariff_group,
        "allowsReservation": rng.below(2) == 0,
        "bookingEnabled": bookable(item.id),
        "powerOptions": power_options(item),
        "maxPower": item.power,
        "externalId": f"evse-{item.id:05d}",
        "roamingOperatorId": operator,
        "roaming": {"evseId": roaming_id, "tariffIds": [f"R{operator}"] if operator else [], "status": "available"},
        "hardwareStatus": "available",
        "chargingProfile": None,
        "connectors": [connector_record(item, number) for number in range(1, len(item.connectors) + 1)],
        "externalAppData": {},
        "createdAt": iso(base - _YEAR - rng.below(2 * _YEAR)),
        "lastUpdatedAt": iso(base - rng.below(60 * 86400)),
    }


def connector_record(item: Evse, number: int) -> Mapping[str, Any]:
    """Return the record of a connector, numbered from 1 at its EVSE."""
    kind = item.connectors[number - 1]
    return {"id": number, "type": kind, "format": "socket" if kind == "type2" else "cable", "status": "enabled"}


def _roaming_operator(layout: NetworkLayout, location: Location) -> int | None:
    """Return the roaming CPO of a location, ``None`` for the tenant's own locations."""
    return (
        RandomStream(seed_of(layout.seed, "roaming", location.id)).between(1, ROAMING_OPERATORS)
        if location.id % 6 == 4
        else None
    )


def _translations(text: str) -> list[dict[str, str]]:
    return [{"locale": "en", "translation": text}]
