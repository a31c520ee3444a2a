"""Equipment beside the charge points: circuits, meters, firmware, vehicle certificates, and communication logs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ampeco_simulator.clock import iso
from ampeco_simulator.examples.words import OCPP_KEYS, VENDORS
from ampeco_simulator.network import circuits
from ampeco_simulator.network.configurations import VALUES, configurations
from ampeco_simulator.network.exact_collection import SeededItems
from ampeco_simulator.network.records import FIRMWARE
from ampeco_simulator.network.reservations import booking
from ampeco_simulator.seeds import RandomStream, seed_of
from ampeco_simulator.state.collection import Collection, Fields, MemberCollection

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from ampeco_simulator.network.layout import NetworkLayout

_MESSAGES = 50
_BOOKINGS = 25
_TEMPLATES = 6
_VEHICLES = 25


def top_level(layout: NetworkLayout, base: int) -> Mapping[str, SeededItems]:
    """Return the items of each top-level collection."""
    locations = layout.locations
    return {
        "circuits": SeededItems(len(locations), lambda each: circuits.circuit(layout, base, each)),
        "communication-logs": SeededItems(_MESSAGES if layout.evses else 0, lambda each: _message(layout, base, each)),
        "bookings": SeededItems(_BOOKINGS if layout.evses else 0, lambda each: booking(layout, base, each)),
        "configuration-templates": SeededItems(_TEMPLATES, lambda each: _template(base, each)),
        "electricity-meters": SeededItems(
            len(locations), lambda each: {"id": each, "name": f"{locations[each - 1].name} meter"}
        ),
        "firmware-versions": SeededItems(len(VENDORS) * len(FIRMWARE), lambda each: _firmware(base, each)),
        "provisioning-certificates": SeededItems(_VEHICLES if layout.users else 0, lambda each: _vehicle(layout, each)),
    }


def _firmware(base: int, number: int) -> Fields:
    """Return the record of a firmware file. Each vendor has one for each version."""
    vendor, version = divmod(number - 1, len(FIRMWARE))
    moment = iso(base - (len(FIRMWARE) - version) * 90 * 86400)
    return {
        "id": number,
        "firmwareVersion": FIRMWARE[version],
        "details": f"{VENDORS[vendor]} {FIRMWARE[version]}",
        "chargePointVendorId": vendor + 1,
        "createdAt": moment,
        "updatedAt": moment,
    }


def _vehicle(layout: NetworkLayout, number: int) -> Fields:
    """Return the provisioning certificate of a vehicle, without an EMAID."""
    rng = RandomStream(seed_of(layout.seed, "vehicle", number))
    return {
        "id": number,
        "pcId": f"WMI{rng.hexadecimal(14)}",
        "name": f"Vehicle {number}",
        "vehicleType": rng.pick(("company", "private")),
        "userId": rng.between(1, layout.users),
        "idTags": [],
    }


def _template(base: int, number: int) -> Fields:
    version = ("ocpp 1.6", "ocpp 2.0.1")[number % 2]
    return {
        "id": number,
        "name": f"Template {number}",
        "ocppVersion": version,
        "lastUpdatedAt": iso(base - number * 86400),
    }


def _variables(_: NetworkLayout, base: int, template: int) -> Collection:
    """Return the variables of a configuration template: none when a client created it."""

    def fields(number: int) -> Fields:
        key = OCPP_KEYS[(template + number) % len(OCPP_KEYS)]
        return {"id": number, "keyName": key, "value": VALUES.get(key, "1"), "lastUpdatedAt": iso(base - 86400)}

    return Collection("configuration-templates.variables", 3 if template <= _TEMPLATES else 0, fields)


def _message(layout: NetworkLayout, base: int, number: int) -> Fields:
    """Return a message that a charge point sent within the last hours."""
    rng = RandomStream(seed_of(layout.seed, "message", number))
    evse = rng.pick(layout.evses)
    location = layout.location_of(layout.charge_point_of(evse))
    command = rng.pick(("Heartbeat", "Heartbeat", "StatusNotification", "MeterValues"))
    return {
        "id": number,
        "chargePointId": evse.charge_point_id,
        "evseId": None if command == "Heartbeat" else evse.id,
        "locationId": location.id,
        "partnerId": location.partner_id,
        "sessionId": None,
        "command": command,
        "commandParameters": {} if command == "Heartbeat" else {"connectorId": evse.number},
        "responseBody": {},
        "communicationError": None,
        "direction": "incoming",
        "createdAt": iso(base - (_MESSAGES - number) * 300 - rng.below(300)),
    }


def child_collection(layout: NetworkLayout, base: int, name: str, parents: tuple[str, ...]) -> Collection | None:
    """Return the collection with a name below parents, ``None`` when the network has none."""
    make = _CHILD_COLLECTIONS.get(name)
    return None if make is None else make(layout, base, int(parents[-1]))


def _priorities(layout: NetworkLayout, _: int, circuit: int) -> Collection:
    fields = circuits.members(layout, circuit)
    return MemberCollection("circuits.charge-point-priorities", fields)


def _soc_priorities(layout: NetworkLayout, _: int, circuit: int) -> Collection:
    return Collection("circuits.soc-priorities", 1, lambda _: circuits.soc_priorities(layout, circuit))


def _network_log(layout: NetworkLayout, base: int, charge_point_id: int) -> Collection:
    """Return the log of a charge point's OCPP connection."""
    changes = _connections(layout, base, charge_point_id)
    return Collection("charge-points.network-status-logs", len(changes), lambda number: changes[number - 1])


def _latest_network_status(layout: NetworkLayout, base: int, charge_point_id: int) -> Collection:
    latest = _connections(layout, base, charge_point_id)[-1:]
    return Collection("charge-points.latest-network-status-log", len(latest), lambda _: latest[0])


def _connections(layout: NetworkLayout, base: int, charge_point_id: int) -> list[Fields]:
    """Return the connection changes, oldest first. Charge points that a client created have none."""
    if charge_point_id > len(layout.charge_points):
        return []
    rng = RandomStream(seed_of(layout.seed, "connection", charge_point_id))
    lost = base - 3600 - rng.below(20 * 86400)
    spans = [("available", lost - 40 * 86400), ("temporarily_unavailable", lost), ("available", lost + 600)]
    changes = spans[:2] if layout.charge_points[charge_point_id - 1].faulted else spans
    return [{"status": status, "timestamp": iso(moment)} for status, moment in changes]


def _unmanaged_load(_: NetworkLayout, base: int, __: int) -> Collection:
    """Return the current drawn by other loads on a circuit, in A: 0 until a meter reports it."""

    def fields(number: int) -> Fields:
        return {"phase": f"L{number}", "consumption": 0, "lastUpdatedAt": iso(base - 3600)}

    return Collection("circuits.unmanaged-load", 3, fields)


_CHILD_COLLECTIONS: Mapping[str, Callable[[NetworkLayout, int, int], Collection]] = {
    "charge-points.configurations": configurations,
    "charge-points.latest-network-status-log": _latest_network_status,
    "charge-points.network-status-logs": _network_log,
    "circuits.charge-point-priorities": _priorities,
    "circuits.soc-priorities": _soc_priorities,
    "circuits.unmanaged-load": _unmanaged_load,
    "configuration-templates.variables": _variables,
}
"""Functions that make a child collection, from the id of its parent."""
