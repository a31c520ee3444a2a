"""What happens at the tenant, and the names a subscriber may know it by."""

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
"""Notifications of a change, by collection: the older name first."""

SESSION_START_STOP = ("SessionStartStopNotification", "session.start.stop.notification")
METER_VALUES = ("SessionMeterValuesNotification", "SessionUpdateNotification")
HARDWARE_STATUS = ("HardwareStatusNotification",)
NETWORK_STATUS = ("NetworkStatusNotification",)
CDR_RECEIVED = ("cdr.received",)

_ID_FIELDS: Mapping[str, str] = {"users.balance": "userId", "users.invoice-details": "invoiceDetailsId"}
"""What holds the id where it is not the name of one item."""


@attrs.frozen
class Event:
    """Something that happened."""

    names: tuple[str, ...]
    details: Mapping[str, Any]

    def body(self, name: str) -> dict[str, Any]:
        """What a subscriber of that name gets."""
        return {"notification": name, **self.details}


def change_event(collection: str, identity: int, action: str, time: str) -> Event | None:
    """An item was created, updated or deleted; None when nobody can subscribe to that."""
    names = CHANGE_NOTIFICATIONS.get(collection)
    if names is None:
        return None
    first, *words = collection.rsplit(".", 1)[-1].removesuffix("s").split("-")
    key = _ID_FIELDS.get(collection) or first + "".join(word.capitalize() for word in words) + "Id"
    return Event(names, {key: identity, "action": action, "time": time})
