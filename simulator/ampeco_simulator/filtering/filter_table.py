"""Filters whose names do not say what they compare, by collection and filter name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ampeco_simulator.filtering.extractors import (
    DurationMinutes,
    Extractor,
    GroupMembers,
    IsCurrent,
    OwnFields,
    ReferencedField,
    ReferringField,
)
from ampeco_simulator.filtering.filter_names import Filter
from ampeco_simulator.filtering.operators import (
    Operator,
    contains,
    equals,
    equals_alphanumeric,
    equals_digits,
    greater_than,
    is_absent_if_true,
    is_present,
    less_than,
    not_after,
    not_before,
)

if TYPE_CHECKING:
    from collections.abc import Mapping


def _own(operator: Operator, *paths: str) -> Filter:
    """Return a filter that compares fields of the item itself."""
    return Filter(OwnFields(paths), operator)


def _equals(extractor: Extractor) -> Filter:
    """Return a filter that tests an extracted value for equality."""
    return Filter(extractor, equals)


_DOWNTIME = {
    "stoppedBefore": _own(not_after, "endedAt"),
    "durationLessThan": Filter(DurationMinutes("startedAt", "endedAt"), less_than),
    "durationGreaterThan": Filter(DurationMinutes("startedAt", "endedAt"), greater_than),
}
_STATUS_LOG = {"createdAfter": _own(not_before, "timestamp"), "createdBefore": _own(not_after, "timestamp")}
_EVSE_LABELS = ReferringField("evses", "chargePointId", "physicalReference")

FILTERS: Mapping[str, Mapping[str, Filter]] = {
    "charge-point-downtime-periods": _DOWNTIME,
    "charge-points": {
        "bootNotificationSerialNumber": _own(equals, "lastBootNotification.chargePointSerialNumber"),
        "chargePointBootNotificationSerialNumber": _own(equals, "lastBootNotification.chargePointSerialNumber"),
        "chargePointNetworkId": _own(equals, "network.id"),
        "circuitId": _own(equals, "circuitId"),
        "desiredSecurityProfileStatus": _own(equals, "security.desiredProfileStatus"),
        "evseExternalId": _equals(ReferringField("evses", "chargePointId", "externalId")),
        "evseId": _equals(ReferringField("evses", "chargePointId", "id")),
        "evsePhysicalReference": _equals(_EVSE_LABELS),
        "networkId": _own(equals, "network.id"),
        "partnerId": _own(equals, "partner.id"),
        "physicalReference": _equals(_EVSE_LABELS),
        "roaming": _own(is_present, "roamingOperatorId"),
        "subOperatorId": _own(equals, "subOperatorId"),
        "userId": _own(equals, "user.id"),
        "vendorId": _equals(ReferencedField("modelId", "charge-point-models", "vendorId")),
    },
    "charge-points.hardware-status-logs": _STATUS_LOG,
    "charge-points.network-status-logs": _STATUS_LOG,
    "communication-logs": {"partnerId": _equals(ReferencedField("chargePointId", "charge-points", "partner.id"))},
    "configuration-templates": {"ocppVersion": _own(equals_alphanumeric, "ocppVersion")},
    "consent-history": {"after": _own(not_before, "actionAt"), "before": _own(not_after, "actionAt")},
    "energy-coupon-templates": {
        "code": _own(equals, "code"),
        "externalId": _own(equals, "externalId"),
        "status": _own(equals, "status"),
        "templateValidFrom": _own(not_before, "templateValidFrom"),
        "templateValidTo": _own(not_after, "templateValidTo"),
    },
    "energy-coupons": {"energyCouponTemplateId": _own(equals, "energyCouponTemplateId")},
    "evse-downtime-periods": _DOWNTIME,
    "evses": {
        "connectorId": _own(equals, "connectors.id"),
        "evseStatus": _own(equals, "status"),
        "evseType": _own(equals, "currentType"),
        "hasRoamingTariffIds": _own(is_present, "roaming.tariffIds"),
        "partnerId": _equals(ReferencedField("chargePointId", "charge-points", "partner.id")),
        "roaming": _own(is_present, "roamingOperatorId"),
        "roamingPlatformId": _equals(ReferencedField("roamingOperatorId", "roaming-cpos", "connectionId")),
    },
    "evses.hardware-status-logs": _STATUS_LOG,
    "firmware-versions": {"modelId": _own(equals, "models"), "vendorId": _own(equals, "chargePointVendorId")},
    "id-tags": {
        "idTagUid": _own(equals_digits, "idTagUid"),
        "rfidTagUid": _own(equals_digits, "idTagUid"),
        "type": _own(equals, "type"),
    },
    "installer-jobs": {"chargePointId": _own(equals, "chargePoints.id")},
    "invoices": {
        "fiscalizationStatus": _own(equals, "fiscalization.status"),
        "issuedFrom": _own(not_before, "date"),
        "issuedTo": _own(not_after, "date"),
    },
    "issues": {
        "assigneeId": _own(equals, "assigneeAdminId"),
        "keyResourceType": _own(equals, "keyResource.resourceType"),
    },
    "locations": {
        "externalId": _own(equals, "externalId"),
        "partnerId": _equals(ReferringField("charge-points", "locationId", "partner.id")),
        "postCode": _own(equals, "postCode"),
        "roaming": _own(is_present, "roamingOperatorId"),
    },
    "parking-spaces": {"evseId": _own(equals, "evses")},
    "partner-invite-access-policies": {"partnerId": _own(equals, "partnerAccess.partnerIds")},
    "partner-invites": {"inviteEmail": _own(equals, "email")},
    "partner-settlement-reports": {
        "periodAfter": _own(not_before, "periodStart"),
        "periodBefore": _own(not_after, "periodEnd"),
    },
    "partners": {
        "hasRoamingOperator": Filter(ReferringField("roaming-cpos", "partnerId", "id"), is_present),
        "roamingOperatorId": _equals(ReferringField("roaming-cpos", "partnerId", "id")),
        "search": _own(contains, "name", "businessName", "regNo", "vatNo", "externalId"),
    },
    "reimbursement-policies": {"isActive": _equals(IsCurrent("validityStartsOn", "validityEndsOn"))},
    "subscriptions": {"billedExternally": _own(equals, "shouldUseExternalBilling")},
    "tariffs": {
        "tariffGroupId": _equals(ReferringField("tariff-groups", "tariffIds", "id")),
        "userId": _equals(GroupMembers("restrictions.applyToUserGroupIds", "users", "userGroupIds")),
    },
    "user-groups": {"noPartner": _own(is_absent_if_true, "partnerId")},
    "users": {"partnerId": _own(equals, "partnerId")},
    "users.subscription-billing-periods": {
        "hasUnresolvedPaymentFailure": _own(equals, "hasUnresolvedPaymentFailure"),
    },
    "vehicles": {"userId": _own(equals, "userIds")},
    "vehicles.telemetry-readings": {"partnerId": _equals(ReferencedField("vehicleId", "vehicles", "partnerId"))},
    "vouchers": {"userId": _own(equals, "redeemedByUserId")},
}
