"""The charge point and EVSE collections, which keep the network layout up to date when clients write to them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ampeco_simulator.network.layout import ChargePoint, Evse, NetworkLayout
from ampeco_simulator.network.tariffs import FREE
from ampeco_simulator.state.collection import Collection, Known, Record

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

_DEFAULT_POWER: Mapping[str, int] = {"ac": 22_000, "dc": 150_000}
_MIN_POWER, _MAX_POWER = 1_000, 1_000_000


class ChargePointCollection(Collection):
    """All charge points."""

    def __init__(self, layout: NetworkLayout, seeded: Callable[[int], Known]) -> None:
        super().__init__("charge-points", len(layout.charge_points), seeded)
        self._layout = layout

    def record(self, identity: int) -> Record:
        """Return the charge point, with the labels of its current EVSEs."""
        record = super().record(identity)
        labels = [evse.reference for evse in self._layout.evses_of(identity)]
        known = {**record.known, "evsePhysicalReference": labels}
        return attrs.evolve(record, known=known, version=self.version(identity))

    def version(self, identity: int) -> int:
        """Return the version of a charge point, which changes with the layout because the record lists EVSE labels."""
        return super().version(identity) + self._layout.revision

    def create(self, known: Known) -> Record:
        """Add a charge point without EVSEs and return it."""
        record = super().create(known)
        self._update_layout(ChargePoint(record.identity, None, "", "public"), record.known)
        return record

    def change(self, identity: int, known: Known) -> Record:
        """Replace the fields of a charge point."""
        record = super().change(identity, known)
        self._update_layout(self._layout.charge_points[identity - 1], record.known)
        return record

    def _update_layout(self, before: ChargePoint, known: Known) -> None:
        access = known.get("type") or known.get("accessType") or before.access
        name = known.get("networkId") or (known.get("network") or {}).get("id") or before.network_id
        updated = attrs.evolve(before, location_id=known.get("locationId"), access=access, network_id=name)
        self._layout.put_charge_point(updated)


class EvseCollection(Collection):
    """All EVSEs. ``status`` returns the hardware status of one."""

    def __init__(self, layout: NetworkLayout, seeded: Callable[[int], Known], status: Callable[[int], str]) -> None:
        super().__init__("evses", len(layout.evses), seeded)
        self.connectors: dict[int, Collection] = {}
        """The connectors of each EVSE whose connector collection was read, by EVSE."""
        self.removed: set[int] = set()
        self._layout = layout
        self._status = status

    def record(self, identity: int) -> Record:
        """Return the EVSE as of now."""
        record = super().record(identity)
        known = {**record.known, "hardwareStatus": self._status(identity)}
        connectors = self.connectors.get(identity)
        if connectors is not None:
            known["connectors"] = [connectors.record(each).known for each in connectors.ids]
        return attrs.evolve(record, known=known, version=self.version(identity))

    def version(self, identity: int) -> int:
        """Return the version of an EVSE, which also changes with its connectors."""
        connectors = self.connectors.get(identity)
        return super().version(identity) + (0 if connectors is None else connectors.revision)

    def create(self, known: Known) -> Record:
        """Add an EVSE that can charge at once and return it."""
        record = super().create({"connectors": [], **known})
        self._layout.put_evse(_evse(record.identity, record.known, None))
        return record

    def change(self, identity: int, known: Known) -> Record:
        """Replace the fields of an EVSE. It stays at its charge point unless the fields name another."""
        before = self._layout.evses[identity - 1]
        record = super().change(identity, {"chargePointId": before.charge_point_id, **known})
        self._layout.put_evse(_evse(identity, record.known, before))
        return record

    def remove(self, identity: int) -> None:
        """Delete an EVSE. Its past sessions remain."""
        super().remove(identity)
        self.removed.add(identity)
        self._layout.remove_evse(identity)


def _evse(identity: int, known: Known, before: Evse | None) -> Evse:
    """Return the EVSE that a record describes. Sessions take their tariff from the tariff group of the record."""
    current_type = "dc" if "dc" in (known.get("currentType"), known.get("type")) else "ac"
    number = str(known.get("networkId") or "")
    return Evse(
        id=identity,
        charge_point_id=known["chargePointId"],
        number=int(number) if number.isdecimal() else 1,
        reference=str(known.get("physicalReference") or ""),
        current_type=current_type,
        power=_power(known, current_type),
        connectors=before.connectors if before else (),
        tariff_group=known.get("tariffGroupId") or 0,
        tariff=before.tariff if before else FREE,
        weight=before.weight if before else 0,
    )


def _power(known: Mapping[str, Any], current_type: str) -> int:
    """Return the power in W, limited to a realistic range."""
    options = known.get("powerOptions") or {}
    max_power = options.get("maxPower") or known.get("maxPower") or 1_000 * (known.get("maxPowerKw") or 0)
    return int(min(max(max_power, _MIN_POWER), _MAX_POWER)) if max_power else _DEFAULT_POWER[current_type]
