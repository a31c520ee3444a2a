"""Sessions: list, get, assign user, change tariff, retry payment, set custom fields.

Generated from spec/ by `make generate`; never edited by hand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ampeco_async._operation import Operation
from ampeco_async._pagination import Pager
from ampeco_async._resource import Resource

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime
    from typing import Any, Unpack

    from ampeco_async._options import CallOptions
    from ampeco_async.models.authorizations import AuthorizationSource
    from ampeco_async.models.cdrs import CdrInclude
    from ampeco_async.models.common import UserReference
    from ampeco_async.models.energy_coupons import EnergyCouponSessionConsumption
    from ampeco_async.models.sessions import (
        Session,
        SessionBillingStatus,
        SessionConsumptionStats,
        SessionPaymentStatus,
        SessionPaymentType,
        SessionReason,
        SessionRetryPayment,
        SessionStatus,
        SessionTimelineSnapshot,
    )

# fmt: off
_ASSIGN_USER: Operation[None] = Operation(
    id="sessionAssignToUser", name="sessions.assign_user", method="POST",
    path="/public-api/actions/session/v1.0/{session}/assign-user", body="UserReference | Mapping[str, Any]",
    since="3.106.5", errors=(401, 403, 404, 409, 422, 429), resource="sessions", version="1.0", key="assign_user",
)
_CHANGE_TARIFF: Operation[None] = Operation(
    id="sessionChangeTariff", name="sessions.change_tariff", method="POST",
    path="/public-api/actions/session/v1.0/{session}/change-tariff", body="Mapping[str, Any]", since="3.168.0",
    errors=(401, 403, 404, 422, 429), resource="sessions", version="1.0", key="change_tariff",
)
_RETRY_PAYMENT: Operation[None] = Operation(
    id="sessionRetryPayment", name="sessions.retry_payment", method="POST",
    path="/public-api/actions/session/v1.0/{session}/retry-payment", body="SessionRetryPayment | Mapping[str, Any]",
    since="3.106.5", errors=(401, 403, 404, 409, 422, 429), resource="sessions", version="1.0", key="retry_payment",
)
_SET_CUSTOM_FIELDS: Operation[None] = Operation(
    id="sessionSetCustomFields", name="sessions.set_custom_fields", method="POST",
    path="/public-api/actions/session/v1.0/{session}/set-custom-fields", body="Mapping[str, Any]", since="3.251.0",
    errors=(401, 403, 404, 422, 429), resource="sessions", version="1.0", key="set_custom_fields",
)
_LIST: Operation[Session] = Operation(
    id="sessionsListing", name="sessions.list", method="GET", path="/public-api/resources/sessions/v1.0",
    result="Session",
    query={
        "evse_id": "filter[evseId]", "charge_point_id": "filter[chargePointId]",
        "evse_physical_reference": "filter[evsePhysicalReference]",
        "charge_point_network_id": "filter[chargePointNetworkId]", "reason": "filter[reason]",
        "charge_point_boot_notification_serial_number": "filter[chargePointBootNotificationSerialNumber]",
        "charge_point_boot_notification_vendor": "filter[chargePointBootNotificationVendor]",
        "started_after": "filter[startedAfter]", "started_before": "filter[startedBefore]", "user_id": "filter[userId]",
        "status": "filter[status]", "ended_after": "filter[endedAfter]", "ended_before": "filter[endedBefore]",
        "partner_id": "filter[partnerId]", "sub_operator_id": "filter[subOperatorId]", "id_tag": "filter[idTag]",
        "payment_type": "filter[paymentType]", "payment_status": "filter[paymentStatus]", "tax_id": "filter[taxId]",
        "payment_status_updated_before": "filter[paymentStatusUpdatedBefore]",
        "payment_status_updated_after": "filter[paymentStatusUpdatedAfter]",
        "external_app_data": "filter[externalAppData]", "receipt_id": "filter[receiptId]",
        "authorization_source": "filter[authorizationSource]", "billing_status": "filter[billingStatus]",
        "terminal_id": "filter[terminalId]", "last_updated_after": "filter[lastUpdatedAfter]",
        "last_updated_before": "filter[lastUpdatedBefore]",
        "roaming_operator_cpo_ids": "filter[roaming][roamingOperatorCpoIds][]", "operator_id": "filter[operatorId]",
        "user_partner_id": "filter[userPartnerId]", "location_id": "filter[locationId]",
        "started_offline": "filter[startedOffline]", "selected_payment_method": "filter[selectedPaymentMethod][]",
        "corporate_billing_policy_id": "filter[corporateBillingPolicyId]",
        "has_corporate_billing": "filter[hasCorporateBilling]",
        "billing_completed_before": "filter[billingCompletedBefore]",
        "billing_completed_after": "filter[billingCompletedAfter]", "custom_fields": "filter[customFields]",
        "with_clock_aligned_energy_consumption": "withClockAlignedEnergyConsumption",
        "clock_aligned_interval": "clockAlignedInterval", "with_authorization": "withAuthorization",
        "with_price_breakdown": "withPriceBreakdown", "with_charging_periods": "withChargingPeriods",
        "with_charging_periods_price_breakdown": "withChargingPeriodsPriceBreakdown", "include": "include[]",
        "page": "page", "per_page": "per_page", "cursor": "cursor",
    },
    datetimes=("started_after", "started_before", "ended_after", "ended_before", "payment_status_updated_before", "payment_status_updated_after", "last_updated_after", "last_updated_before", "billing_completed_before", "billing_completed_after"),
    envelope=True, pagination="hybrid", idempotent=True, since="3.106.5", errors=(401, 403, 422, 429),
    resource="sessions", version="1.0", key="list",
)
_GET: Operation[Session] = Operation(
    id="sessionRead", name="sessions.get", method="GET", path="/public-api/resources/sessions/v1.0/{session}",
    result="Session",
    query={
        "with_clock_aligned_energy_consumption": "withClockAlignedEnergyConsumption",
        "clock_aligned_interval": "clockAlignedInterval", "with_authorization": "withAuthorization",
        "with_charging_periods": "withChargingPeriods",
        "with_charging_periods_price_breakdown": "withChargingPeriodsPriceBreakdown",
        "with_price_breakdown": "withPriceBreakdown", "include": "include[]",
    },
    envelope=True, idempotent=True, since="3.106.5", errors=(401, 403, 404, 422, 429), resource="sessions",
    version="1.0", key="get",
)
_CONSUMPTION_STATS_LIST: Operation[SessionConsumptionStats] = Operation(
    id="sessionsConsumptionStatsRead", name="sessions.consumption_stats.list", method="GET",
    path="/public-api/resources/sessions/v1.0/{session}/consumption-stats", result="SessionConsumptionStats",
    envelope=True, pagination="none", idempotent=True, since="3.106.5", errors=(401, 403, 404, 429),
    resource="sessions", version="1.0", key="consumption_stats.list",
)
_ENERGY_COUPON_SESSION_CONSUMPTIONS_LIST: Operation[EnergyCouponSessionConsumption] = Operation(
    id="sessionEnergyCouponSessionConsumptionListing", name="sessions.energy_coupon_session_consumptions.list",
    method="GET", path="/public-api/resources/sessions/v1.0/{session}/energy-coupon-session-consumptions",
    result="EnergyCouponSessionConsumption", query={"per_page": "per_page", "cursor": "cursor"}, envelope=True,
    pagination="cursor", idempotent=True, since="3.251.0", errors=(401, 403, 404, 422, 429), resource="sessions",
    version="1.0", key="energy_coupon_session_consumptions.list",
)
_TIMELINE_SNAPSHOT_GET: Operation[SessionTimelineSnapshot] = Operation(
    id="sessionTimelineSnapshotRead", name="sessions.timeline_snapshot.get", method="GET",
    path="/public-api/resources/sessions/v1.0/{session}/timeline-snapshot", result="SessionTimelineSnapshot",
    envelope=True, idempotent=True, since="3.251.0", errors=(401, 403, 404, 429), resource="sessions", version="1.0",
    key="timeline_snapshot.get",
)
# fmt: on


class Sessions(Resource):
    """Sessions: list, get, assign user, change tariff, retry payment, set custom fields.

    A charging session: who charged where, how much energy it took and what it cost.
    """

    __slots__ = ()

    @property
    def consumption_stats(self) -> SessionsConsumptionStats:
        """Consumption stats of a session: list."""
        return self._sub(SessionsConsumptionStats)

    @property
    def energy_coupon_session_consumptions(self) -> SessionsEnergyCouponSessionConsumptions:
        """What a session consumed of energy coupons: list."""
        return self._sub(SessionsEnergyCouponSessionConsumptions)

    @property
    def timeline_snapshot(self) -> SessionsTimelineSnapshot:
        """Timeline snapshot of a session: get."""
        return self._sub(SessionsTimelineSnapshot)

    def list(
        self,
        *,
        evse_id: int | str | None = None,
        charge_point_id: int | str | None = None,
        evse_physical_reference: str | None = None,
        charge_point_network_id: int | str | None = None,
        reason: SessionReason | str | None = None,
        charge_point_boot_notification_serial_number: str | None = None,
        charge_point_boot_notification_vendor: str | None = None,
        started_after: datetime | None = None,
        started_before: datetime | None = None,
        user_id: int | str | None = None,
        status: SessionStatus | str | None = None,
        ended_after: datetime | None = None,
        ended_before: datetime | None = None,
        partner_id: int | str | None = None,
        sub_operator_id: int | str | None = None,
        id_tag: str | None = None,
        payment_type: SessionPaymentType | str | None = None,
        payment_status: SessionPaymentStatus | str | None = None,
        tax_id: int | str | None = None,
        payment_status_updated_before: datetime | None = None,
        payment_status_updated_after: datetime | None = None,
        external_app_data: Mapping[str, Any] | str | None = None,
        receipt_id: int | str | None = None,
        authorization_source: AuthorizationSource | str | None = None,
        billing_status: SessionBillingStatus | str | None = None,
        terminal_id: int | str | None = None,
        last_updated_after: datetime | None = None,
        last_updated_before: datetime | None = None,
        roaming_operator_cpo_ids: Sequence[int] | None = None,
        operator_id: int | str | None = None,
        user_partner_id: int | str | None = None,
        location_id: int | str | None = None,
        started_offline: bool | None = None,
        selected_payment_method: Sequence[str] | None = None,
        corporate_billing_policy_id: int | str | None = None,
        has_corporate_billing: bool | None = None,
        billing_completed_before: datetime | None = None,
        billing_completed_after: datetime | None = None,
        custom_fields: Mapping[str, Any] | str | None = None,
        with_clock_aligned_energy_consumption: bool | None = None,
        clock_aligned_interval: int | None = None,
        with_authorization: bool | None = None,
        with_price_breakdown: bool | None = None,
        with_charging_periods: bool | None = None,
        with_charging_periods_price_breakdown: bool | None = None,
        include: Sequence[CdrInclude | str] | None = None,
        page: int | None = None,
        per_page: int | None = None,
        cursor: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Pager[Session]:
        """List sessions.

        ``GET /public-api/resources/sessions/v1.0``
        Since 3.106.5. Pages: hybrid. Errors: 401, 403, 422, 429.

        Args:
            evse_physical_reference: Label of the EVSE on site, as drivers see it.
            charge_point_network_id: OCPP identity of the charge point.
            charge_point_boot_notification_serial_number: Serial number from the OCPP BootNotification.
            charge_point_boot_notification_vendor: Vendor from the OCPP BootNotification.
            partner_id: Partner of the charge point.
            sub_operator_id: Sub-operator that the charge point belongs to.
            id_tag: Token that authorized the session.
            tax_id: Tax that was applied.
            external_app_data: Key of your own data to match; the key goes into the filter's name.
            terminal_id: Payment terminal.
            roaming_operator_cpo_ids: CPOs on whose charge points the sessions run.
            operator_id: Operator that the session belongs to.
            user_partner_id: Partner that the driver belongs to.
            started_offline: Whether it started while the charge point had no connection.
            has_corporate_billing: Whether a company pays a part of it.
            custom_fields: Custom fields to match.
            with_clock_aligned_energy_consumption: Include the energy by intervals of the clock.
            clock_aligned_interval: Length of the intervals of the clock, in min.
            with_authorization: Include how the session was authorized.
            with_price_breakdown: Include the cost by price component.
            with_charging_periods: Include the stretches of charging and idling.
            with_charging_periods_price_breakdown: Include the cost of charging periods by price component.
            page: Number of the page.
            per_page: Items a page.
            cursor: Opaque place in the listing; empty for the first page.
        """
        return Pager(
            self._dispatcher,
            _LIST,
            (),
            {
                "evse_id": evse_id,
                "charge_point_id": charge_point_id,
                "evse_physical_reference": evse_physical_reference,
                "charge_point_network_id": charge_point_network_id,
                "reason": reason,
                "charge_point_boot_notification_serial_number": charge_point_boot_notification_serial_number,
                "charge_point_boot_notification_vendor": charge_point_boot_notification_vendor,
                "started_after": started_after,
                "started_before": started_before,
                "user_id": user_id,
                "status": status,
                "ended_after": ended_after,
                "ended_before": ended_before,
                "partner_id": partner_id,
                "sub_operator_id": sub_operator_id,
                "id_tag": id_tag,
                "payment_type": payment_type,
                "payment_status": payment_status,
                "tax_id": tax_id,
                "payment_status_updated_before": payment_status_updated_before,
                "payment_status_updated_after": payment_status_updated_after,
                "external_app_data": external_app_data,
                "receipt_id": receipt_id,
                "authorization_source": authorization_source,
                "billing_status": billing_status,
                "terminal_id": terminal_id,
                "last_updated_after": last_updated_after,
                "last_updated_before": last_updated_before,
                "roaming_operator_cpo_ids": roaming_operator_cpo_ids,
                "operator_id": operator_id,
                "user_partner_id": user_partner_id,
                "location_id": location_id,
                "started_offline": started_offline,
                "selected_payment_method": selected_payment_method,
                "corporate_billing_policy_id": corporate_billing_policy_id,
                "has_corporate_billing": has_corporate_billing,
                "billing_completed_before": billing_completed_before,
                "billing_completed_after": billing_completed_after,
                "custom_fields": custom_fields,
                "with_clock_aligned_energy_consumption": with_clock_aligned_energy_consumption,
                "clock_aligned_interval": clock_aligned_interval,
                "with_authorization": with_authorization,
                "with_price_breakdown": with_price_breakdown,
                "with_charging_periods": with_charging_periods,
                "with_charging_periods_price_breakdown": with_charging_periods_price_breakdown,
                "include": include,
                "page": page,
                "per_page": per_page,
                "cursor": cursor,
            },
            options,
        )

    async def get(
        self,
        session_id: int | str,
        *,
        with_clock_aligned_energy_consumption: bool | None = None,
        clock_aligned_interval: int | None = None,
        with_authorization: bool | None = None,
        with_charging_periods: bool | None = None,
        with_charging_periods_price_breakdown: bool | None = None,
        with_price_breakdown: bool | None = None,
        include: Sequence[CdrInclude | str] | None = None,
        **options: Unpack[CallOptions],
    ) -> Session:
        """Read a session.

        ``GET /public-api/resources/sessions/v1.0/{session}``
        Since 3.106.5. Errors: 401, 403, 404, 422, 429.

        Args:
            with_clock_aligned_energy_consumption: Include the energy by intervals of the clock.
            clock_aligned_interval: Length of the intervals of the clock, in min.
            with_authorization: Include how the session was authorized.
            with_charging_periods: Include the stretches of charging and idling.
            with_charging_periods_price_breakdown: Include the cost of charging periods by price component.
            with_price_breakdown: Include the cost by price component.
        """
        return await self._dispatcher.call(
            _GET,
            (session_id,),
            {
                "with_clock_aligned_energy_consumption": with_clock_aligned_energy_consumption,
                "clock_aligned_interval": clock_aligned_interval,
                "with_authorization": with_authorization,
                "with_charging_periods": with_charging_periods,
                "with_charging_periods_price_breakdown": with_charging_periods_price_breakdown,
                "with_price_breakdown": with_price_breakdown,
                "include": include,
            },
            None,
            options,
        )

    async def assign_user(
        self, session_id: int | str, body: UserReference | Mapping[str, Any], **options: Unpack[CallOptions]
    ) -> None:
        """Assign a user to a session; only once, when billing is completed and no user is set. Irreversible.

        ``POST /public-api/actions/session/v1.0/{session}/assign-user``
        Since 3.106.5. Errors: 401, 403, 404, 409, 422, 429.
        """
        await self._dispatcher.call(_ASSIGN_USER, (session_id,), {}, body, options)

    async def change_tariff(
        self, session_id: int | str, body: Mapping[str, Any] | None = None, **options: Unpack[CallOptions]
    ) -> None:
        """Price a session by another tariff.

        ``POST /public-api/actions/session/v1.0/{session}/change-tariff``
        Since 3.168.0. Evidence: body is not known. Errors: 401, 403, 404, 422, 429.
        """
        await self._dispatcher.call(_CHANGE_TARIFF, (session_id,), {}, body, options)

    async def retry_payment(
        self,
        session_id: int | str,
        body: SessionRetryPayment | Mapping[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """Try the payment of a session again.

        ``POST /public-api/actions/session/v1.0/{session}/retry-payment``
        Since 3.106.5. Errors: 401, 403, 404, 409, 422, 429.
        """
        await self._dispatcher.call(_RETRY_PAYMENT, (session_id,), {}, body, options)

    async def set_custom_fields(
        self, session_id: int | str, body: Mapping[str, Any] | None = None, **options: Unpack[CallOptions]
    ) -> None:
        """Set custom fields of a session.

        ``POST /public-api/actions/session/v1.0/{session}/set-custom-fields``
        Since 3.251.0. Evidence: body is not known. Errors: 401, 403, 404, 422, 429.
        """
        await self._dispatcher.call(_SET_CUSTOM_FIELDS, (session_id,), {}, body, options)


class SessionsConsumptionStats(Resource):
    """Consumption stats of a session: list.

    A point in the course of a session; a finished session has at most 300.
    """

    __slots__ = ()

    def list(self, session_id: int | str, **options: Unpack[CallOptions]) -> Pager[SessionConsumptionStats]:
        """List power and energy in the course of a session; at most 300 points once it is finished.

        ``GET /public-api/resources/sessions/v1.0/{session}/consumption-stats``
        Since 3.106.5. Pages: none. Errors: 401, 403, 404, 429.
        """
        return Pager(self._dispatcher, _CONSUMPTION_STATS_LIST, (session_id,), {}, options)


class SessionsEnergyCouponSessionConsumptions(Resource):
    """What a session consumed of energy coupons: list.

    What a session took from an energy coupon.
    """

    __slots__ = ()

    def list(
        self,
        session_id: int | str,
        *,
        per_page: int | None = None,
        cursor: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Pager[EnergyCouponSessionConsumption]:
        """List what a session took from energy coupons.

        ``GET /public-api/resources/sessions/v1.0/{session}/energy-coupon-session-consumptions``
        Since 3.251.0. Pages: cursor. Evidence: names of fields are known, types guessed. Errors: 401, 403,
        404, 422, 429.

        Args:
            per_page: Items a page.
            cursor: Opaque place in the listing; empty for the first page.
        """
        return Pager(
            self._dispatcher,
            _ENERGY_COUPON_SESSION_CONSUMPTIONS_LIST,
            (session_id,),
            {"per_page": per_page, "cursor": cursor},
            options,
        )


class SessionsTimelineSnapshot(Resource):
    """Timeline snapshot of a session: get.

    The course of a session: events, and meter values over time.
    """

    __slots__ = ()

    async def get(self, session_id: int | str, **options: Unpack[CallOptions]) -> SessionTimelineSnapshot:
        """Read the timeline of a session: its events and meter values.

        ``GET /public-api/resources/sessions/v1.0/{session}/timeline-snapshot``
        Since 3.251.0. Evidence: names of fields are known, types guessed. Errors: 401, 403, 404, 429.
        """
        return await self._dispatcher.call(_TIMELINE_SNAPSHOT_GET, (session_id,), {}, None, options)
