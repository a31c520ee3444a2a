"""The OCPP configuration of charge points: keys in OCPP 1.6, variables in OCPP 2.0.1."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ampeco_simulator.clock import iso
from ampeco_simulator.examples.words import OCPP_KEYS
from ampeco_simulator.state.collection import Fields, KeyedCollection, Record

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ampeco_simulator.network.layout import NetworkLayout

VALUES: Mapping[str, str] = {
    "AuthorizeRemoteTxRequests": "false",
    "ClockAlignedDataInterval": "900",
    "ConnectionTimeOut": "60",
    "HeartbeatInterval": "300",
    "LocalPreAuthorize": "false",
    "MeterValueSampleInterval": "60",
    "ResetRetries": "3",
    "StopTransactionOnEVSideDisconnect": "true",
    "TransactionMessageAttempts": "5",
    "UnlockConnectorOnEVSideDisconnect": "true",
    "WebSocketPingInterval": "30",
}
_READ_ONLY = "NumberOfConnectors"
_KEY_FIELDS = ("componentName", "instance", "evseId")
"""The fields that distinguish variables with the same name."""


class Configurations(KeyedCollection):
    """The configuration of one charge point. An entry holds its value twice, because v1.0 shows it beside the key."""

    def __init__(self, charge_point_id: int, evses: int, base: int) -> None:
        values = {key: VALUES.get(key, str(evses)) for key in OCPP_KEYS}
        reported = iso(base - 86400 - charge_point_id % 100 * 60)

        def seeded(number: int) -> Fields:
            key = OCPP_KEYS[number - 1]
            return {
                "key": {"name": key, "value": values[key], "maxLimit": None},
                "value": values[key],
                "readonly": key == _READ_ONLY,
                "required": key != "WebSocketPingInterval",
                "timestamp": reported,
                "lastUpdatedAt": reported,
                "persistentConfigurationTemplateId": None,
            }

        super().__init__("charge-points.configurations", OCPP_KEYS, seeded, key="key")

    def create(self, fields: Fields) -> Record:
        """Add a configuration key of a client and return its entry."""
        return self.add({"name": fields["key"]}, fields)

    def add(self, key: Mapping[str, Any], fields: Fields) -> Record:
        """Add a variable and return its entry. Its path key is its name, with more fields when that name is taken."""
        value = fields.get("value") or ""
        text = key["name"]
        if self.identify(text) is not None:
            text = ".".join(str(key[each]) for each in (*_KEY_FIELDS, "name") if key.get(each) is not None)
        record = super().create({**fields, "value": value, "key": text})
        return self.change(record.item_id, {**record.fields, "key": {**key, "value": value}})

    def change(self, item_id: int, fields: Fields) -> Record:
        """Replace the fields of an entry."""
        return super().change(item_id, {**fields, "key": {**fields["key"], "value": fields["value"]}})

    def find_key(self, variable: Mapping[str, Any]) -> int | None:
        """Return the entry of a variable, ``None`` when there is none. Fields missing on one side match anything."""
        for item_id in self.ids:
            key = self.record(item_id).fields["key"]
            if key["name"] == variable["name"] and all(
                _agree(key.get(each), variable.get(each)) for each in _KEY_FIELDS
            ):
                return item_id
        return None


def _agree(value: Any, other: Any) -> bool:
    return value is None or other is None or value == other


def configurations(layout: NetworkLayout, base: int, charge_point_id: int) -> Configurations:
    """Return the configuration of a charge point."""
    evses = (
        len(layout.charge_points[charge_point_id - 1].evse_ids) if charge_point_id <= len(layout.charge_points) else 0
    )
    return Configurations(charge_point_id, evses, base)
