"""What those filters ask whose names do not tell it, by collection."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ampeco_simulator.state.facts import Among, At, Current, Fact, Members, Minutes, Via
from ampeco_simulator.state.filter_operators import (
    Meaning,
    containing,
    digits,
    only_none,
    over,
    same,
    since,
    some,
    spelled,
    under,
    until,
)
from ampeco_simulator.state.filters import Rule

if TYPE_CHECKING:
    from collections.abc import Mapping


def _ask(meaning: Meaning, *paths: str) -> Rule:
    """What items hold themselves."""
    return Rule(At(paths), meaning)


def _is(fact: Fact) -> Rule:
    """What is found by other ways equals what is wanted."""
    return Rule(fact, same)


_DOWNTIME = {
    "stoppedBefore": _ask(until, "endedAt"),
    "durationLessThan": Rule(Minutes("startedAt", "endedAt"), under),
    "durationGreaterThan": Rule(Minutes("startedAt", "endedAt"), over),
}
_STATUS_LOG = {"createdAfter": _ask(since, "timestamp"), "createdBefore": _ask(until, "timestamp")}
_EVSE_LABELS = Among("evses", "chargePointId", "physicalReference")

RULES: Mapping[str, Mapping[str, Rule]] = {
    "charge-point-downtime-periods": _DOWNTIME,
    "charge-points": {
        "bootNotificationSerialNumber": _ask(same, "lastBootNotification.chargePointSerialNumber"),
        "chargePointBootNotificationSerialNumber": _ask(same, "lastBootNotification.chargePointSerialNumber"),
        "chargePointNetworkId": _ask(same, "network.id"),
        "circuitId": _ask(same, "circuitId"),
        "desiredSecurityProfileStatus": _ask(same, "security.desiredProfileStatus"),
        "evseExternalId": _is(Among("evses", "chargePointId", "externalId")),
        "evseId": _is(Among("evses", "chargePointId", "id")),
        "evsePhysicalReference": _is(_EVSE_LABELS),
        "networkId": _ask(same, "network.id"),
        "partnerId": _ask(same, "partner.id"),
        "physicalReference": _is(_EVSE_LABELS),
        "roaming": _ask(some, "roamingOperatorId"),
        "subOperatorId": _ask(same, "subOperatorId"),
        "userId": _ask(same, "user.id"),
        "vendorId": _is(Via("modelId", "charge-point-models", "vendorId")),
    },
    "charge-points.hardware-status-logs": _STATUS_LOG,
    "charge-points.network-status-logs": _STATUS_LOG,
    "communication-logs": {"partnerId": _is(Via("chargePointId", "charge-points", "partner.id"))},
    "configuration-templates": {"ocppVersion": _ask(spelled, "ocppVersion")},
    "consent-history": {"after": _ask(since, "actionAt"), "before": _ask(until, "actionAt")},
    "energy-coupon-templates": {
        "code": _ask(same, "code"),
        "externalId": _ask(same, "externalId"),
        "status": _ask(same, "status"),
        "templateValidFrom": _ask(since, "templateValidFrom"),
        "templateValidTo": _ask(until, "templateValidTo"),
    },
    "energy-coupons": {"energyCouponTemplateId": _ask(same, "energyCouponTemplateId")},
    "evse-downtime-periods": _DOWNTIME,
    "evses": {
        "connectorId": _ask(same, "connectors.id"),
        "evseStatus": _ask(same, "status"),
        "evseType": _ask(same, "currentType"),
        "hasRoamingTariffIds": _ask(some, "roaming.tariffIds"),
        "partnerId": _is(Via("chargePointId", "charge-points", "partner.id")),
        "roaming": _ask(some, "roamingOperatorId"),
        "roamingPlatformId": _is(Via("roamingOperatorId", "roaming-cpos", "connectionId")),
    },
    "evses.hardware-status-logs": _STATUS_LOG,
    "firmware-versions": {"modelId": _ask(same, "models"), "vendorId": _ask(same, "chargePointVendorId")},
    "id-tags": {
        "idTagUid": _ask(digits, "idTagUid"),
        "rfidTagUid": _ask(digits, "idTagUid"),
        "type": _ask(same, "type"),
    },
    "installer-jobs": {"chargePointId": _ask(same, "chargePoints.id")},
    "invoices": {
        "fiscalizationStatus": _ask(same, "fiscalization.status"),
        "issuedFrom": _ask(since, "date"),
        "issuedTo": _ask(until, "date"),
    },
    "issues": {
        "assigneeId": _ask(same, "assigneeAdminId"),
        "keyResourceType": _ask(same, "keyResource.resourceType"),
    },
    "locations": {
        "externalId": _ask(same, "externalId"),
        "partnerId": _is(Among("charge-points", "locationId", "partner.id")),
        "postCode": _ask(same, "postCode"),
        "roaming": _ask(some, "roamingOperatorId"),
    },
    "parking-spaces": {"evseId": _ask(same, "evses")},
    "partner-invite-access-policies": {"partnerId": _ask(same, "partnerAccess.partnerIds")},
    "partner-invites": {"inviteEmail": _ask(same, "email")},
    "partner-settlement-reports": {
        "periodAfter": _ask(since, "periodStart"),
        "periodBefore": _ask(until, "periodEnd"),
    },
    "partners": {
        "hasRoamingOperator": Rule(Among("roaming-cpos", "partnerId", "id"), some),
        "roamingOperatorId": _is(Among("roaming-cpos", "partnerId", "id")),
        "search": _ask(containing, "name", "businessName", "regNo", "vatNo", "externalId"),
    },
    "reimbursement-policies": {"isActive": _is(Current("validityStartsOn", "validityEndsOn"))},
    "subscriptions": {"billedExternally": _ask(same, "shouldUseExternalBilling")},
    "tariffs": {
        "tariffGroupId": _is(Among("tariff-groups", "tariffIds", "id")),
        "userId": _is(Members("restrictions.applyToUserGroupIds", "users", "userGroupIds")),
    },
    "user-groups": {"noPartner": _ask(only_none, "partnerId")},
    "users": {"partnerId": _ask(same, "partnerId")},
    "users.subscription-billing-periods": {
        "hasUnresolvedPaymentFailure": _ask(same, "hasUnresolvedPaymentFailure"),
    },
    "vehicles": {"userId": _ask(same, "userIds")},
    "vehicles.telemetry-readings": {"partnerId": _is(Via("vehicleId", "vehicles", "partnerId"))},
    "vouchers": {"userId": _ask(same, "redeemedByUserId")},
}
