"""The actions that do something, by path. All others only answer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ampeco_async.simulator.handlers.availability import AvailabilityHandler, CancelReservationHandler, ReserveHandler
from ampeco_async.simulator.handlers.charging import AssignUserHandler, ResetHandler, StartHandler, StopHandler
from ampeco_async.simulator.handlers.effects import EFFECTS, EffectHandler
from ampeco_async.simulator.handlers.notifications import ResendHandler

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ampeco_async.simulator.handlers.actions import ActionHandler

SPECIAL: Mapping[str, type[ActionHandler]] = {
    "/public-api/actions/charge-point/v1.0/{chargePoint}/start": StartHandler,
    "/public-api/actions/charge-point/v1.0/{chargePoint}/start/{evse}": StartHandler,
    "/public-api/actions/evse/v1.0/{evse}/start": StartHandler,
    "/public-api/actions/charge-point/v1.0/{chargePoint}/stop/{session}": StopHandler,
    "/public-api/actions/charge-point/v1.0/{chargePoint}/reset/{type}": ResetHandler,
    "/public-api/actions/charge-point/v1.0/{chargePoint}/reserve/{evse}": ReserveHandler,
    "/public-api/actions/charge-point/v1.0/{chargePoint}/change-availability": AvailabilityHandler,
    "/public-api/actions/reservation/v1.0/{reservation}/cancel": CancelReservationHandler,
    "/public-api/actions/notifications/v1.0/{notification}/resend": ResendHandler,
    "/public-api/actions/session/v1.0/{session}/assign-user": AssignUserHandler,
    **dict.fromkeys(EFFECTS, EffectHandler),
}
