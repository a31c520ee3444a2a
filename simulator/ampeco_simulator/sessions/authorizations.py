"""The authorization that a session began with, and the filters on authorizations."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ampeco_simulator.clock import parse_time
from ampeco_simulator.fleet.people import tag_uid
from ampeco_simulator.sessions import facts
from ampeco_simulator.sessions.listing import common_conditions, matcher
from ampeco_simulator.sessions.record import BEFORE_START, authorization

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ampeco_simulator.fleet.layout import Layout
    from ampeco_simulator.sessions.conditions import Condition, Conditions
    from ampeco_simulator.sessions.session import Session


def authorization_record(session: Session, layout: Layout, _: int) -> dict[str, Any]:
    """The record of the authorization."""
    evse = layout.evses[session.evse_id - 1]
    tag = None if session.user_id is None else tag_uid(layout.seed, session.user_id)
    return {
        **authorization(session, tag, layout.operator_of(evse)),
        "method": _method(session),
        "idTagUid": tag,
        "chargePointId": evse.point_id,
        "evseId": evse.id,
        "sessionIds": [session.id],
        "partnerId": layout.partner_of(evse),
    }


def authorization_conditions(made: Conditions, name: str, value: Any) -> Sequence[Condition]:
    """What one filter asks for."""
    passes = matcher(value)
    if name == "method":
        return [made.of_kinds(lambda kind: passes(_method(kind)))]
    if name == "status":
        return [] if passes("accepted") else [made.never()]
    stem = name.removesuffix("After").removesuffix("Before")
    moment = parse_time(value) if stem in ("created", "lastUpdated") else None
    if moment is not None:
        start = moment + BEFORE_START if stem == "created" else moment
        return [made.started_since(start) if name.endswith("After") else made.started_until(start)]
    common = common_conditions(made, name, value, {})
    return [made.never()] if common is None else common


def _method(session: Session) -> str:
    """What the driver was recognised by, in the words of the resource's current versions."""
    return "roaming" if session.roaming else "id_tag" if facts.with_tag(session) else "user_device"
