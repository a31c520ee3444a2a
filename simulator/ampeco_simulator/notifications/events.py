"""Events of the tenant, and the notification names under which clients subscribe to them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

if TYPE_CHECKING:
    from collections.abc import Mapping

CHANGE_NOTIFICATIONS: Mapping[str, tuple[str, ...]] = {
    "authorizations": ("AuthorizationNotification", "authorization.changed"),
    "charge-points": ("ChargePointChangedNotification", "chargePoint.changed"),
    "evses": ("evse.changed",),
    "circuits": ("circuit.changed",),
    "locations": ("LocationChangedNotification",),
    "users": ("UserChangedNotification",),
    "sub-operators": ("SubOperatorChangedNotification",),
    "tariffs": ("TariffChangedNotification",),
    "reservations": ("ReservationChangedNotification", "reservation.changed"),
    "subscriptions": ("user.subscriptionChanged", "user.subscription.changed"),
    "users.balance": ("userBalance.changed",),
    "users.invoice-details": ("user.invoiceDetails.changed",),
    "users.payment-methods": ("PaymentMethodChangedNotification", "user.paymentMethod.changed"),
    "partner-invites": ("PartnerInviteChangedNotification", "partnerInvite.changed"),
    "partners": ("partner.changed",),
    "transactions": ("transaction.changed",),
    "id-tags": ("idTag.changed",),
    "subscription-plans": ("subscriptionPlan.changed",),
    "installer-jobs": ("installerJob.changed",),
}
"""Notifications of a created, updated or deleted item, by collection. The older name comes first."""

SESSION_START_STOP = ("SessionStartStopNotification", "session.start.stop.notification")
METER_VALUES = ("SessionMeterValuesNotification", "SessionUpdateNotification")
HARDWARE_STATUS = ("HardwareStatusNotification",)
NETWORK_STATUS = ("NetworkStatusNotification",)
CDR_RECEIVED = ("cdr.received",)

_ID_FIELDS: Mapping[str, str] = {"users.balance": "userId", "users.invoice-details": "invoiceDetailsId"}
"""The field that contains the id, where it is not named after the collection."""


@attrs.frozen
class Event:
    """An event with all of its notification names."""

    names: tuple[str, ...]
    details: Mapping[str, Any]

    def body(self, name: str) -> dict[str, Any]:
        """Return the body that a subscriber of a notification name receives."""
        return {"notification": name, **self.details}


def change_event(collection: str, item_id: int, action: str, time: str) -> Event | None:
    """Return the event of a created, updated or deleted item, ``None`` when there is no such notification."""
    names = CHANGE_NOTIFICATIONS.get(collection)
    if names is None:
        return None
    first, *words = collection.rsplit(".", 1)[-1].removesuffix("s").split("-")
    key = _ID_FIELDS.get(collection) or first + "".join(word.capitalize() for word in words) + "Id"
    return Event(names, {key: item_id, "action": action, "time": time})
