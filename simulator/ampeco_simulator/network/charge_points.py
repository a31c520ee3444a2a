"""Charge points and EVSEs as collections: what clients make, change and delete is wired into the fleet."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ampeco_simulator.network.layout import ChargePoint, Evse, NetworkLayout
from ampeco_simulator.network.tariffs import FREE
from ampeco_simulator.state.collection import Collection, Known, Record

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

_USUAL_POWER: Mapping[str, int] = {"ac": 22_000, "dc": 150_000}
_LEAST_POWER, _MOST_POWER = 1_000, 1_000_000


class ChargePointCollection(Collection):
    """All charge points."""

    def __init__(self, layout: NetworkLayout, seeded: Callable[[int], Known]) -> None:
        super().__init__("charge-points", len(layout.charge_points), seeded)
        self._layout = layout

    def record(self, identity: int) -> Record:
        """The charge point, with the labels of the EVSEs that it has now."""
        record = super().record(identity)
        labels = [evse.reference for evse in self._layout.evses_of(identity)]
        known = {**record.known, "evsePhysicalReference": labels}
        return attrs.evolve(record, known=known, version=self.version(identity))

    def version(self, identity: int) -> int:
        """Its labels change with the EVSEs of the fleet."""
        return super().version(identity) + self._layout.revision

    def create(self, known: Known) -> Record:
        """Add a charge point without EVSEs."""
        record = super().create(known)
        self._update_layout(ChargePoint(record.identity, None, "", "public"), record.known)
        return record

    def change(self, identity: int, known: Known) -> Record:
        """Put a new state in place of the old one."""
        record = super().change(identity, known)
        self._update_layout(self._layout.charge_points[identity - 1], record.known)
        return record

    def _update_layout(self, before: ChargePoint, known: Known) -> None:
        access = known.get("type") or known.get("accessType") or before.access
        name = known.get("networkId") or (known.get("network") or {}).get("id") or before.network_id
        put = attrs.evolve(before, location_id=known.get("locationId"), access=access, network_id=name)
        self._layout.put_charge_point(put)


class EvseCollection(Collection):
    """All EVSEs. Their hardware status follows from what happens at them."""

    def __init__(self, layout: NetworkLayout, seeded: Callable[[int], Known], status: Callable[[int], str]) -> None:
        super().__init__("evses", len(layout.evses), seeded)
        self.connectors: dict[int, Collection] = {}
        """Those of EVSEs whose connectors were asked for one by one."""
        self.removed: set[int] = set()
        self._layout = layout
        self._status = status

    def record(self, identity: int) -> Record:
        """The EVSE as of now."""
        record = super().record(identity)
        known = {**record.known, "hardwareStatus": self._status(identity)}
        connectors = self.connectors.get(identity)
        if connectors is not None:
            known["connectors"] = [connectors.record(each).known for each in connectors.ids]
        return attrs.evolve(record, known=known, version=self.version(identity))

    def version(self, identity: int) -> int:
        """It changes with its connectors too."""
        connectors = self.connectors.get(identity)
        return super().version(identity) + (0 if connectors is None else connectors.revision)

    def create(self, known: Known) -> Record:
        """Add an EVSE, ready to charge."""
        record = super().create({"connectors": [], **known})
        self._layout.put_evse(_evse(record.identity, record.known, None))
        return record

    def change(self, identity: int, known: Known) -> Record:
        """Put a new state in place of the old one. It stays at its charge point unless it is told to move."""
        before = self._layout.evses[identity - 1]
        record = super().change(identity, {"chargePointId": before.charge_point_id, **known})
        self._layout.put_evse(_evse(identity, record.known, before))
        return record

    def remove(self, identity: int) -> None:
        """Delete an EVSE; what happened at it stays known."""
        super().remove(identity)
        self.removed.add(identity)
        self._layout.remove_evse(identity)


def _evse(identity: int, known: Known, before: Evse | None) -> Evse:
    """What charges according to a record. Sessions begin under the tariff group that the record names by then."""
    current = "dc" if "dc" in (known.get("currentType"), known.get("type")) else "ac"
    number = str(known.get("networkId") or "")
    return Evse(
        id=identity,
        charge_point_id=known["chargePointId"],
        number=int(number) if number.isdecimal() else 1,
        reference=str(known.get("physicalReference") or ""),
        current_type=current,
        power=_power(known, current),
        connectors=before.connectors if before else (),
        tariff_group=known.get("tariffGroupId") or 0,
        tariff=before.tariff if before else FREE,
        weight=before.weight if before else 0,
    )


def _power(known: Mapping[str, Any], current: str) -> int:
    """W, within what there is on the road."""
    options = known.get("powerOptions") or {}
    told = options.get("maxPower") or known.get("maxPower") or 1_000 * (known.get("maxPowerKw") or 0)
    return int(min(max(told, _LEAST_POWER), _MOST_POWER)) if told else _USUAL_POWER[current]
