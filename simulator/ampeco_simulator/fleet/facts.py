"""What the seed knows of records beyond the plain: whom they name, how they stand, what only the tenant sees of them.

What a schema does not show stays hidden, but filters find it; actions change it by changing the record.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

import attrs

from ampeco_simulator.clock import iso
from ampeco_simulator.fleet.layout import PARTNERS
from ampeco_simulator.fleet.people import partner_of
from ampeco_simulator.fleet.places import CURRENCIES
from ampeco_simulator.seeds import Dice, seed_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ampeco_simulator.fleet.layout import Layout

Known = Mapping[str, Any]
Draw = Callable[[Dice, "SeedData"], Known]
"""Facts drawn for one record."""

_MANY = 20
_YEAR = 365 * 86400


@attrs.frozen
class SeedData:
    """What facts are about: the fleet as the seed has made it, whatever becomes of it."""

    seed: int
    base: int
    """Where the seeded history ends: Unix time."""
    users: int
    places: Sequence[Mapping[str, int]]
    """The EVSEs, each with its charge point and its location."""

    def facts(self, collection: str, parents: tuple[str, ...], identity: int) -> dict[str, Any]:
        """The facts about one record; when it was created, too."""
        dice = Dice(seed_of(self.seed, "facts", collection, *parents, identity))
        found: dict[str, Any] = {"createdAt": iso(self.base - 60 * 86400 - dice.below(_YEAR))}
        if collection in _PARENTS:
            found[_PARENTS[collection]] = int(parents[-1])
        for draw in _FACTS.get(collection, ()):
            found.update(draw(dice, self))
        return found


def make_seed_data(layout: Layout, base: int) -> SeedData:
    """The scene of a new tenant."""
    places = [
        {"evseId": evse, "chargePointId": point, "locationId": site.id}
        for site in layout.sites
        for point in site.point_ids
        for evse in layout.points[point - 1].evse_ids
    ]
    return SeedData(layout.seed, base, layout.users, places)


def _some(name: str, *choices: Any) -> Draw:
    """One of the choices."""
    return lambda dice, _: {name: dice.pick(choices)}


def _one(name: str, count: int = _MANY, *, lacking: int = 0) -> Draw:
    """The id of one of so many items; one in `lacking` records names none."""
    return lambda dice, _: {name: None if lacking and dice.below(lacking) == 0 else dice.between(1, count)}


def _ids(name: str, count: int = _MANY) -> Draw:
    """The ids of no, one or two items."""
    return lambda dice, _: {name: sorted({dice.between(1, count) for _ in range(dice.below(3))})}


def _moment(name: str) -> Draw:
    """A time of the last year."""
    return lambda dice, seed_data: {name: iso(seed_data.base - dice.below(_YEAR))}


def _place(dice: Dice, seed_data: SeedData) -> Known:
    """An EVSE, its charge point and its location; nothing where nothing charges."""
    return dice.pick(seed_data.places) if seed_data.places else {}


def _lasting(start: str, end: str, longest: int, *, open_: bool = False) -> Draw:
    """A stretch of up to so many minutes in the last year; one in eight goes on where that can be."""

    def draw(dice: Dice, seed_data: SeedData) -> Known:
        begun, minutes = seed_data.base - dice.between(longest * 60, _YEAR), dice.between(1, longest)
        goes_on = open_ and dice.below(8) == 0
        return {start: iso(begun), end: None if goes_on else iso(begun + minutes * 60)}

    return draw


def _pair(base: str, target: str, choices: tuple[str, ...]) -> Draw:
    """Two different ones of the choices."""

    def draw(dice: Dice, _: SeedData) -> Known:
        first = dice.below(len(choices))
        return {base: choices[first], target: choices[(first + dice.between(1, len(choices) - 1)) % len(choices)]}

    return draw


def _invited(dice: Dice, seed_data: SeedData) -> Known:
    """How far an invitation has come: who accepted it is a user who belongs to the partner."""
    status, moment = dice.pick(("pending", "sent", "accepted", "accepted")), iso(seed_data.base - dice.below(_YEAR))
    members = [each for each in range(1, min(_MANY, seed_data.users) + 1) if partner_of(seed_data.seed, each)]
    if status == "accepted" and members:
        user = dice.pick(members)
        return {"partnerId": partner_of(seed_data.seed, user), "status": status, "userId": user, "acceptedAt": moment}
    status = "sent" if status == "accepted" else status
    return {"partnerId": dice.between(1, PARTNERS), "status": status, "userId": None, "acceptedAt": None}


def _valid(dice: Dice, seed_data: SeedData) -> Known:
    """Days on which something begins and ends, which some do not have."""
    begun, ended = seed_data.base - dice.below(_YEAR), seed_data.base + dice.between(-_YEAR, _YEAR)
    start = None if dice.below(4) == 0 else iso(min(begun, ended))[:10]
    return {"validityStartsOn": start, "validityEndsOn": None if dice.below(4) == 0 else iso(ended)[:10]}


def _point(dice: Dice, seed_data: SeedData) -> Known:
    """A charge point, by itself."""
    return {"chargePoint": _place(dice, seed_data).get("chargePointId")}


_PARENTS: Mapping[str, str] = {
    "energy-coupons.energy-coupon-session-consumptions": "couponId",
    "flexibility-assets.historical-time-series": "assetId",
    "flexibility-assets.time-series-forecast": "assetId",
    "locations.charging-zones": "locationId",
    "sessions.energy-coupon-session-consumptions": "sessionId",
    "tariffs.scheduled-changes": "tariffId",
    "users.payment-methods": "userId",
}
"""Where items name the one that they stand below."""

_DOWNTIME = (_place, _lasting("startedAt", "endedAt", 600, open_=True))
_SETTLED = (_one("partnerId", PARTNERS), _one("settlementReportId", lacking=4), _some("currencyCode", *CURRENCIES))

_FACTS: Mapping[str, tuple[Draw, ...]] = {
    "charge-point-downtime-periods": _DOWNTIME,
    "charge-point-models": (_one("vendorId"),),
    "currency-rates": (_pair("base", "target", CURRENCIES),),
    "evse-downtime-periods": _DOWNTIME,
    "flexibility-assets.historical-time-series": (_lasting("startTime", "endTime", 60),),
    "flexibility-assets.time-series-forecast": (_lasting("startTime", "endTime", 60),),
    "issues": (_some("category", "hardware", "software", "payment"),),
    "ocpi-logs": (_place, _some("method", "GET", "POST", "PUT"), _some("module", "sessions", "tokens", "cdrs")),
    "partner-expenses": (
        *_SETTLED,
        _some("origin", "platform-fee-emsp", "platform-fee-cpo", "user-custom-fee", "session-emsp"),
    ),
    "partner-invites": (_invited,),
    "partner-revenues": (*_SETTLED, _some("origin", "electricity-tax-reimbursement", "session-cpo")),
    "reimbursement-policies": (_some("electricityRateSource", "admin_defined", "nord_pool"), _valid),
    "roaming-cpos": (_one("connectionId"), _one("partnerId", PARTNERS, lacking=2)),
    "roaming-emsps": (_one("connectionId"), _one("partnerId", PARTNERS, lacking=2)),
    "security-events": (_point, _moment("timestamp")),
    "user-devices": (_one("userId", lacking=4),),
    "user-groups": (_one("partnerId", PARTNERS, lacking=2),),
    "vehicles": (_one("partnerId", PARTNERS, lacking=3), _ids("userIds")),
    "vehicles.telemetry-readings": (_one("vehicleId"), _some("source", "api", "vehicle")),
}
