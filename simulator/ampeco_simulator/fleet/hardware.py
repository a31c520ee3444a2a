"""Records of locations, charge points, EVSEs and connectors."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ampeco_simulator.clock import iso
from ampeco_simulator.examples import words
from ampeco_simulator.fleet.bookings import bookable
from ampeco_simulator.fleet.circuits import circuit_of, supply
from ampeco_simulator.fleet.layout import ROAMING_OPERATORS, Evse, Layout, Point, Site
from ampeco_simulator.seeds import Dice, seed_of

if TYPE_CHECKING:
    from collections.abc import Mapping

FIRMWARE = ("1.8.2", "2.0.1", "2.1.0", "2.2.0")
"""Versions, oldest first. The fleet does not have the last yet."""
_YEAR = 365 * 86400


def location(layout: Layout, base: int, site: Site) -> Mapping[str, Any]:
    """A location's record, for both shapes of texts: lists of translations and maps by locale."""
    dice, operator = Dice(seed_of(layout.seed, "location", site.id)), _roaming_operator(layout, site)
    street = f"{dice.pick(words.STREETS)} {dice.between(1, 150)}"
    return {
        "id": site.id,
        "externalId": f"site-{site.id:04d}",
        "name": _translations(site.name),
        "description": _translations(f"{len(site.point_ids)} charge points in {site.city.name}"),
        "shortDescription": _translations(site.name),
        "additionalDescription": [],
        "address": _translations(f"{street}, {site.city.name}"),
        "streetAddress": _translations(street),
        "geoposition": {"latitude": site.latitude, "longitude": site.longitude},
        "city": site.city.name,
        "region": site.city.region,
        "state": None,
        "country": site.city.country.code,
        "postCode": str(dice.between(10_000, 99_999)),
        "timezone": site.city.timezone,
        **({"roamingOperatorId": operator} if operator else {"roamingOperatorId": None, "roaming": None}),
        "parkingType": site.parking,
        "accessMethods": ["OPEN"],
        "facilities": ["CAFE"] if site.parking == "ALONG_MOTORWAY" else [],
        "workingHours": {"isAlwaysOpen": True, "hours": None},
        "status": "enabled",
        "tags": [site.city.country.code.lower()],
        "externalAppData": {"erp": {"costCentre": f"{site.city.country.code}{site.id:04d}"}},
        "lastUpdatedAt": iso(base - dice.below(_YEAR)),
    }


def charge_point(layout: Layout, base: int, point: Point) -> Mapping[str, Any]:
    """A charge point's record."""
    dice = Dice(seed_of(layout.seed, "charge-point", point.id))
    site, evses = layout.site_of(point), layout.evses_of(point.id)
    created = base - _YEAR - dice.below(2 * _YEAR)
    faulted, operator = point.faulted, _roaming_operator(layout, site)
    return {
        "id": point.id,
        "name": f"{site.name} {site.point_ids.index(point.id) + 1}",
        "type": point.access,
        "locationId": site.id,
        "chargingZoneId": dice.pick((None, None, 1, 2)),
        "circuitId": circuit_of(layout, point),
        "networkType": dice.pick(("cellular", "cellular", "ethernet")),
        "status": "out of order" if faulted else "enabled",
        "managedByOperator": dice.below(5) != 0,
        "externalId": f"asset-{point.id:05d}",
        "network": {
            "id": point.network_id,
            "protocol": dice.pick(("ocpp 1.6", "ocpp 1.6", "ocpp 2.0.1")),
            "ip": f"10.{point.id >> 8 & 255}.{point.id & 255}.2",
            "port": 443,
        },
        "capabilities": ["remote_start_stop_capable", "meter_values"],
        "security": {
            "desiredProfile": 1,
            "currentProfile": 1,
            "hardwareEnabledProfile": 1,
            "desiredProfileStatus": dice.pick((*("applied",) * 6, "pending", "rejected")),
        },
        "vendorErrorCode": "E-42" if faulted else None,
        "sharingCode": None if point.access == "public" else dice.hexadecimal(6),
        "pin": f"{dice.below(10_000):04d}",
        "evsePhysicalReference": [evse.reference for evse in evses],
        "partner": {"id": site.partner_id},
        "subOperatorId": site.operator_id,
        "modelId": dice.between(1, 20),
        "roamingOperatorId": operator,
        "user": {"id": dice.between(1, layout.users) if point.access == "personal" and layout.users else None},
        "networkStatus": "temporarily_unavailable" if faulted else "available",
        "hardwareStatus": "faulted" if faulted else "available",
        "lastBootNotification": {
            "vendor": point.vendor,
            "model": f"{point.vendor.split()[0]} {evses[0].power // 1000}",
            "chargePointSerialNumber": point.serial,
            "firmwareVersion": dice.pick(FIRMWARE[:3]),
            "lastUpdatedAt": iso(base - dice.below(30 * 86400)),
        },
        "chargingProfile": None,
        "communicationMode": "roaming" if operator else "direct_ocpp",
        "tags": [evses[0].current],
        "usesRenewableEnergy": dice.below(2) == 0,
        "createdAt": iso(created),
        "firstContactAt": iso(created + 86400)[:10],
        "lastUpdatedAt": iso(base - dice.below(60 * 86400)),
    }


def evse(layout: Layout, base: int, item: Evse) -> Mapping[str, Any]:
    """An EVSE's record, as it is while nothing happens at it."""
    dice, site = Dice(seed_of(layout.seed, "evse", item.id)), layout.site_of(layout.point_of(item))
    operator = _roaming_operator(layout, site)
    roaming_id = f"{site.city.country.code}*SIM*E{item.id:06d}"
    return {
        "id": item.id,
        "chargePointId": item.point_id,
        "physicalReference": item.reference,
        "label": f"{chr(64 + item.number)}",
        "currentType": item.current,
        "networkId": str(item.number),
        "status": "enabled",
        "tariffGroupId": item.tariff_group,
        "allowsReservation": dice.below(2) == 0,
        "bookingEnabled": bookable(item.id),
        "powerOptions": supply(item),
        "maxPower": item.power,
        "externalId": f"evse-{item.id:05d}",
        "roamingOperatorId": operator,
        "roaming": {"evseId": roaming_id, "tariffIds": [f"R{operator}"] if operator else [], "status": "available"},
        "hardwareStatus": "available",
        "chargingProfile": None,
        "connectors": [connector(item, number) for number in range(1, len(item.connectors) + 1)],
        "externalAppData": {},
        "createdAt": iso(base - _YEAR - dice.below(2 * _YEAR)),
        "lastUpdatedAt": iso(base - dice.below(60 * 86400)),
    }


def connector(item: Evse, number: int) -> Mapping[str, Any]:
    """One of an EVSE's connectors, numbered from 1."""
    kind = item.connectors[number - 1]
    return {"id": number, "type": kind, "format": "socket" if kind == "type2" else "cable", "status": "enabled"}


def _roaming_operator(layout: Layout, site: Site) -> int | None:
    """The roaming CPO that a location comes from; most are the tenant's own."""
    return Dice(seed_of(layout.seed, "roaming", site.id)).between(1, ROAMING_OPERATORS) if site.id % 6 == 4 else None


def _translations(text: str) -> list[dict[str, str]]:
    return [{"locale": "en", "translation": text}]
