"""Seeded fields of records that have no module of their own: references, statuses, times.

Filters also use those fields that no response contains. Actions change them like all other fields.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

import attrs

from ampeco_simulator.clock import iso
from ampeco_simulator.network.geography import CURRENCIES
from ampeco_simulator.network.layout import PARTNERS
from ampeco_simulator.network.users import partner_of
from ampeco_simulator.seeds import RandomStream, seed_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ampeco_simulator.network.layout import NetworkLayout

Fields = Mapping[str, Any]
FieldMaker = Callable[[RandomStream, "SeedData"], Fields]
"""Draws some fields of one record."""

_ID_RANGE = 20
_YEAR = 365 * 86400


@attrs.frozen
class SeedData:
    """What the fields are drawn from: the network as the seed generates it, independent of later changes."""

    seed: int
    base: int
    """The end of the seeded history, Unix time."""
    users: int
    evse_addresses: Sequence[Mapping[str, int]]
    """The ids of each EVSE, its charge point and its location."""

    def fields(self, collection: str, parents: tuple[str, ...], item_id: int) -> dict[str, Any]:
        """Return the seeded fields of one record, including its creation time."""
        rng = RandomStream(seed_of(self.seed, "facts", collection, *parents, item_id))
        found: dict[str, Any] = {"createdAt": iso(self.base - 60 * 86400 - rng.below(_YEAR))}
        if collection in _PARENT_FIELDS:
            found[_PARENT_FIELDS[collection]] = int(parents[-1])
        for draw in _FIELD_MAKERS.get(collection, ()):
            found.update(draw(rng, self))
        return found


def make_seed_data(layout: NetworkLayout, base: int) -> SeedData:
    """Return the seed data of a network."""
    evse_addresses = [
        {"evseId": evse, "chargePointId": point, "locationId": location.id}
        for location in layout.locations
        for point in location.charge_point_ids
        for evse in layout.charge_points[point - 1].evse_ids
    ]
    return SeedData(layout.seed, base, layout.users, evse_addresses)


def _choice(name: str, *choices: Any) -> FieldMaker:
    """Draw one of several values."""
    return lambda rng, _: {name: rng.pick(choices)}


def _reference(name: str, count: int = _ID_RANGE, *, lacking: int = 0) -> FieldMaker:
    """Draw the id of one of ``count`` items. One record in ``lacking`` gets ``None``."""
    return lambda rng, _: {name: None if lacking and rng.below(lacking) == 0 else rng.between(1, count)}


def _references(name: str, count: int = _ID_RANGE) -> FieldMaker:
    """Draw the ids of up to two items."""
    return lambda rng, _: {name: sorted({rng.between(1, count) for _ in range(rng.below(3))})}


def _time(name: str) -> FieldMaker:
    """Draw a time within the last year."""
    return lambda rng, seed_data: {name: iso(seed_data.base - rng.below(_YEAR))}


def _evse_address(rng: RandomStream, seed_data: SeedData) -> Fields:
    """Draw an EVSE with its charge point and location. Return no fields for a network without EVSEs."""
    return rng.pick(seed_data.evse_addresses) if seed_data.evse_addresses else {}


def _period(start: str, end: str, longest: int, *, open_: bool = False) -> FieldMaker:
    """Draw a period of up to ``longest`` minutes within the last year. With ``open_``, one in eight has no end yet."""

    def draw(rng: RandomStream, seed_data: SeedData) -> Fields:
        begin, minutes = seed_data.base - rng.between(longest * 60, _YEAR), rng.between(1, longest)
        goes_on = open_ and rng.below(8) == 0
        return {start: iso(begin), end: None if goes_on else iso(begin + minutes * 60)}

    return draw


def _different_pair(base: str, target: str, choices: tuple[str, ...]) -> FieldMaker:
    """Draw two different values."""

    def draw(rng: RandomStream, _: SeedData) -> Fields:
        first = rng.below(len(choices))
        return {base: choices[first], target: choices[(first + rng.between(1, len(choices) - 1)) % len(choices)]}

    return draw


def _invitation(rng: RandomStream, seed_data: SeedData) -> Fields:
    """Draw the status of an invitation. The user of an accepted one belongs to the partner."""
    status, moment = rng.pick(("pending", "sent", "accepted", "accepted")), iso(seed_data.base - rng.below(_YEAR))
    members = [each for each in range(1, min(_ID_RANGE, seed_data.users) + 1) if partner_of(seed_data.seed, each)]
    if status == "accepted" and members:
        user = rng.pick(members)
        return {"partnerId": partner_of(seed_data.seed, user), "status": status, "userId": user, "acceptedAt": moment}
    status = "sent" if status == "accepted" else status
    return {"partnerId": rng.between(1, PARTNERS), "status": status, "userId": None, "acceptedAt": None}


def _validity(rng: RandomStream, seed_data: SeedData) -> Fields:
    """Draw the first and the last day of validity. Each may be missing."""
    begin, ended = seed_data.base - rng.below(_YEAR), seed_data.base + rng.between(-_YEAR, _YEAR)
    start = None if rng.below(4) == 0 else iso(min(begin, ended))[:10]
    return {"validityStartsOn": start, "validityEndsOn": None if rng.below(4) == 0 else iso(ended)[:10]}


def _charge_point(rng: RandomStream, seed_data: SeedData) -> Fields:
    """Draw a charge point."""
    return {"chargePoint": _evse_address(rng, seed_data).get("chargePointId")}


_PARENT_FIELDS: Mapping[str, str] = {
    "energy-coupons.energy-coupon-session-consumptions": "couponId",
    "flexibility-assets.historical-time-series": "assetId",
    "flexibility-assets.time-series-forecast": "assetId",
    "locations.charging-zones": "locationId",
    "sessions.energy-coupon-session-consumptions": "sessionId",
    "tariffs.scheduled-changes": "tariffId",
    "users.payment-methods": "userId",
}
"""The field that contains the id of the parent, by child collection."""

_DOWNTIME = (_evse_address, _period("startedAt", "endedAt", 600, open_=True))
_SETTLEMENT_ENTRY = (
    _reference("partnerId", PARTNERS),
    _reference("settlementReportId", lacking=4),
    _choice("currencyCode", *CURRENCIES),
)

_FIELD_MAKERS: Mapping[str, tuple[FieldMaker, ...]] = {
    "charge-point-downtime-periods": _DOWNTIME,
    "charge-point-models": (_reference("vendorId"),),
    "currency-rates": (_different_pair("base", "target", CURRENCIES),),
    "evse-downtime-periods": _DOWNTIME,
    "flexibility-assets.historical-time-series": (_period("startTime", "endTime", 60),),
    "flexibility-assets.time-series-forecast": (_period("startTime", "endTime", 60),),
    "issues": (_choice("category", "hardware", "software", "payment"),),
    "ocpi-logs": (
        _evse_address,
        _choice("method", "GET", "POST", "PUT"),
        _choice("module", "sessions", "tokens", "cdrs"),
    ),
    "partner-expenses": (
        *_SETTLEMENT_ENTRY,
        _choice("origin", "platform-fee-emsp", "platform-fee-cpo", "user-custom-fee", "session-emsp"),
    ),
    "partner-invites": (_invitation,),
    "partner-revenues": (*_SETTLEMENT_ENTRY, _choice("origin", "electricity-tax-reimbursement", "session-cpo")),
    "reimbursement-policies": (_choice("electricityRateSource", "admin_defined", "nord_pool"), _validity),
    "roaming-cpos": (_reference("connectionId"), _reference("partnerId", PARTNERS, lacking=2)),
    "roaming-emsps": (_reference("connectionId"), _reference("partnerId", PARTNERS, lacking=2)),
    "security-events": (_charge_point, _time("timestamp")),
    "user-devices": (_reference("userId", lacking=4),),
    "user-groups": (_reference("partnerId", PARTNERS, lacking=2),),
    "vehicles": (_reference("partnerId", PARTNERS, lacking=3), _references("userIds")),
    "vehicles.telemetry-readings": (_reference("vehicleId"), _choice("source", "api", "vehicle")),
}

_CARD = {"type": "tokenized", "tokenizedType": "card", "default": False}

CHILD_RECORDS: Mapping[str, Sequence[Fields]] = {
    "roaming-cpos.custom-tariff-filters": [{"order": 1}, {"order": 2}, {"order": 3}],
    "users.payment-methods": [
        {**_CARD, "default": True},
        {"type": "balance", "default": False},
        {"type": "corporate", "default": False},
        _CARD,
    ],
}
"""Child records in which filters and actions need certain fields. Every seeded parent has them, in order of id."""
