"""The authorization of a session, and the filters on authorizations."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ampeco_simulator.clock import parse_time
from ampeco_simulator.network.users import tag_uid
from ampeco_simulator.sessions import attributes
from ampeco_simulator.sessions.filters import common_conditions, matcher
from ampeco_simulator.sessions.record import AUTHORIZATION_LEAD, authorization

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ampeco_simulator.network.layout import NetworkLayout
    from ampeco_simulator.sessions.conditions import Condition, ConditionBuilder
    from ampeco_simulator.sessions.session import Session


def authorization_record(session: Session, layout: NetworkLayout, _: int) -> dict[str, Any]:
    """Return the record of the authorization of a session."""
    evse = layout.evses[session.evse_id - 1]
    tag = None if session.user_id is None else tag_uid(layout.seed, session.user_id)
    return {
        **authorization(session, tag, layout.operator_of(evse)),
        "method": _method(session),
        "idTagUid": tag,
        "chargePointId": evse.charge_point_id,
        "evseId": evse.id,
        "sessionIds": [session.id],
        "partnerId": layout.partner_of(evse),
    }


def authorization_conditions(builder: ConditionBuilder, name: str, value: Any) -> Sequence[Condition]:
    """Return the conditions of one filter on authorizations."""
    passes = matcher(value)
    if name == "method":
        return [builder.by_template(lambda template: passes(_method(template)))]
    if name == "status":
        return [] if passes("accepted") else [builder.never()]
    stem = name.removesuffix("After").removesuffix("Before")
    moment = parse_time(value) if stem in ("created", "lastUpdated") else None
    if moment is not None:
        start = moment + AUTHORIZATION_LEAD if stem == "created" else moment
        return [builder.started_from(start) if name.endswith("After") else builder.started_to(start)]
    common = common_conditions(builder, name, value, {})
    return [builder.never()] if common is None else common


def _method(session: Session) -> str:
    """Return the authorization method, as the current versions of the resource spell it."""
    return "roaming" if session.roaming else "id_tag" if attributes.used_id_tag(session) else "user_device"
