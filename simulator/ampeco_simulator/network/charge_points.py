"""The charge point and EVSE collections, which keep the network layout up to date when clients write to them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ampeco_simulator.network.layout import ChargePoint, Evse, NetworkLayout
from ampeco_simulator.network.tariffs import FREE
from ampeco_simulator.state.collection import Collection, Fields, Record

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

_DEFAULT_POWER: Mapping[str, int] = {"ac": 22_000, "dc": 150_000}
_MIN_POWER, _MAX_POWER = 1_000, 1_000_000


class ChargePointCollection(Collection):
    """All charge points."""

    def __init__(self, layout: NetworkLayout, seeded: Callable[[int], Fields]) -> None:
        super().__init__("charge-points", len(layout.charge_points), seeded)
        self._layout = layout

    def record(self, item_id: int) -> Record:
        """Return the charge point, with the labels of its current EVSEs."""
        record = super().record(item_id)
        labels = [evse.reference for evse in self._layout.evses_of(item_id)]
        fields = {**record.fields, "evsePhysicalReference": labels}
        return attrs.evolve(record, fields=fields, version=self.version(item_id))

    def version(self, item_id: int) -> int:
        """Return the version of a charge point, which changes with the layout because the record lists EVSE labels."""
        return super().version(item_id) + self._layout.revision

    def create(self, fields: Fields) -> Record:
        """Add a charge point without EVSEs and return it."""
        record = super().create(fields)
        self._update_layout(ChargePoint(record.item_id, None, "", "public"), record.fields)
        return record

    def change(self, item_id: int, fields: Fields) -> Record:
        """Replace the fields of a charge point."""
        record = super().change(item_id, fields)
        self._update_layout(self._layout.charge_points[item_id - 1], record.fields)
        return record

    def _update_layout(self, before: ChargePoint, fields: Fields) -> None:
        access = fields.get("type") or fields.get("accessType") or before.access
        name = fields.get("networkId") or (fields.get("network") or {}).get("id") or before.network_id
        updated = attrs.evolve(before, location_id=fields.get("locationId"), access=access, network_id=name)
        self._layout.put_charge_point(updated)


class EvseCollection(Collection):
    """All EVSEs. ``status`` returns the hardware status of one."""

    def __init__(self, layout: NetworkLayout, seeded: Callable[[int], Fields], status: Callable[[int], str]) -> None:
        super().__init__("evses", len(layout.evses), seeded)
        self.connectors: dict[int, Collection] = {}
        """The connectors of each EVSE whose connector collection was read, by EVSE."""
        self.removed: set[int] = set()
        self._layout = layout
        self._status = status

    def record(self, item_id: int) -> Record:
        """Return the EVSE as of now."""
        record = super().record(item_id)
        fields = {**record.fields, "hardwareStatus": self._status(item_id)}
        connectors = self.connectors.get(item_id)
        if connectors is not None:
            fields["connectors"] = [connectors.record(each).fields for each in connectors.ids]
        return attrs.evolve(record, fields=fields, version=self.version(item_id))

    def version(self, item_id: int) -> int:
        """Return the version of an EVSE, which also changes with its connectors."""
        connectors = self.connectors.get(item_id)
        return super().version(item_id) + (0 if connectors is None else connectors.revision)

    def create(self, fields: Fields) -> Record:
        """Add an EVSE that can charge at once and return it."""
        record = super().create({"connectors": [], **fields})
        self._layout.put_evse(_evse(record.item_id, record.fields, None))
        return record

    def change(self, item_id: int, fields: Fields) -> Record:
        """Replace the fields of an EVSE. It stays at its charge point unless the fields name another."""
        before = self._layout.evses[item_id - 1]
        record = super().change(item_id, {"chargePointId": before.charge_point_id, **fields})
        self._layout.put_evse(_evse(item_id, record.fields, before))
        return record

    def remove(self, item_id: int) -> None:
        """Delete an EVSE. Its past sessions remain."""
        super().remove(item_id)
        self.removed.add(item_id)
        self._layout.remove_evse(item_id)


def _evse(item_id: int, fields: Fields, before: Evse | None) -> Evse:
    """Return the EVSE that a record describes. Sessions take their tariff from the tariff group of the record."""
    current_type = "dc" if "dc" in (fields.get("currentType"), fields.get("type")) else "ac"
    number = str(fields.get("networkId") or "")
    return Evse(
        id=item_id,
        charge_point_id=fields["chargePointId"],
        number=int(number) if number.isdecimal() else 1,
        reference=str(fields.get("physicalReference") or ""),
        current_type=current_type,
        power=_power(fields, current_type),
        connectors=before.connectors if before else (),
        tariff_group=fields.get("tariffGroupId") or 0,
        tariff=before.tariff if before else FREE,
        weight=before.weight if before else 0,
    )


def _power(fields: Mapping[str, Any], current_type: str) -> int:
    """Return the power in W, limited to a realistic range."""
    options = fields.get("powerOptions") or {}
    max_power = options.get("maxPower") or fields.get("maxPower") or 1_000 * (fields.get("maxPowerKw") or 0)
    return int(min(max(max_power, _MIN_POWER), _MAX_POWER)) if max_power else _DEFAULT_POWER[current_type]
