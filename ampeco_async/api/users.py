"""Users: list, get, create, update, delete, 11 actions.

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
    from ampeco_async.models.common import Note, NoteCreate, NoteUpdate
    from ampeco_async.models.users import (
        ActivateSubscription,
        AddBalance,
        ApplyCustomFee,
        EligibleCouponEnergy,
        InvoiceDetails,
        InvoiceDetailsCreate,
        PaymentMethod,
        PaymentMethodCreate,
        PaymentMethodUpdate,
        PrivateDataExport,
        Reason,
        RedeemVoucher,
        SubscriptionBillingPeriod,
        User,
        UserStatusChange,
        UserV10,
        UserV10Create,
        UserV10Include,
        UserV10Update,
    )

# fmt: off
_REVOKE_MARKETING_CONSENT: Operation[None] = Operation(
    id="userRevokeMarketingConsent", name="users.revoke_marketing_consent", method="POST",
    path="/public-api/actions/user/v1.0/{user}/revoke-marketing-consent", body="Mapping[str, Any]", since="3.251.0",
    errors=(401, 403, 404, 422, 429), resource="users", version="1.0", key="revoke_marketing_consent",
)
_ACTIVATE_SUBSCRIPTION: Operation[None] = Operation(
    id="userActivateSubscription", name="users.activate_subscription", method="POST",
    path="/public-api/actions/users/v1.0/{user}/activate-subscription", body="ActivateSubscription | Mapping[str, Any]",
    since="3.106.5", errors=(400, 401, 403, 404, 422, 429), resource="users", version="1.0",
    key="activate_subscription",
)
_ADD_BALANCE: Operation[None] = Operation(
    id="userAddBalance", name="users.add_balance", method="POST",
    path="/public-api/actions/users/v1.0/{user}/add-balance", body="AddBalance | Mapping[str, Any]", since="3.106.5",
    errors=(400, 401, 403, 404, 422, 429), resource="users", version="1.0", key="add_balance",
)
_APPLY_CUSTOM_FEE: Operation[None] = Operation(
    id="userApplyCustomFee", name="users.apply_custom_fee", method="POST",
    path="/public-api/actions/users/v1.0/{user}/apply-custom-fee", body="ApplyCustomFee | Mapping[str, Any]",
    since="3.106.5", errors=(400, 401, 403, 404, 422, 429), resource="users", version="1.0", key="apply_custom_fee",
)
_CANCEL_SUBSCRIPTION: Operation[None] = Operation(
    id="userCancelSubscription", name="users.cancel_subscription", method="POST",
    path="/public-api/actions/users/v1.0/{user}/cancel-subscription", body="Reason | Mapping[str, Any]",
    idempotent=True, since="3.106.5", errors=(400, 401, 403, 404, 422, 429), resource="users", version="1.0",
    key="cancel_subscription",
)
_CHANGE_STATUS: Operation[None] = Operation(
    id="userChangeStatus", name="users.change_status", method="POST",
    path="/public-api/actions/users/v1.0/{user}/change-status", body="UserStatusChange | Mapping[str, Any]",
    idempotent=True, since="3.106.5", errors=(401, 403, 404, 422, 429), resource="users", version="1.0",
    key="change_status",
)
_CLEAR_SUBSCRIPTION_AMOUNT_DUE: Operation[None] = Operation(
    id="userClearSubscriptionAmountDue", name="users.clear_subscription_amount_due", method="POST",
    path="/public-api/actions/users/v1.0/{user}/clear-subscription-amount-due", idempotent=True, since="3.106.5",
    errors=(400, 401, 403, 404, 429), resource="users", version="1.0", key="clear_subscription_amount_due",
)
_GET_TOTAL_ELIGIBLE_COUPON_ENERGY: Operation[EligibleCouponEnergy] = Operation(
    id="userGetTotalEligibleCouponEnergy", name="users.get_total_eligible_coupon_energy", method="GET",
    path="/public-api/actions/users/v1.0/{user}/get-total-eligible-coupon-energy", result="EligibleCouponEnergy",
    idempotent=True, since="3.251.0", errors=(401, 403, 404, 429), resource="users", version="1.0",
    key="get_total_eligible_coupon_energy",
)
_SUBSCRIBE_TO_PLAN: Operation[None] = Operation(
    id="userSubscribeToPlan", name="users.subscribe_to_plan", method="POST",
    path="/public-api/actions/users/v1.0/{user}/subscribe-to-plan", body="Mapping[str, Any]", since="3.251.0",
    errors=(401, 403, 404, 422, 429), resource="users", version="1.0", key="subscribe_to_plan",
)
_SUBSCRIPTION_BILLING_PERIODS_RETRY_PAYMENT: Operation[None] = Operation(
    id="userSubscriptionBillingPeriodRetryPayment", name="users.subscription_billing_periods.retry_payment",
    method="POST",
    path="/public-api/actions/users/v1.0/{user}/subscription-billing-period/{billingPeriod}/retry-payment",
    body="Mapping[str, Any]", since="3.168.0", errors=(401, 403, 404, 422, 429), resource="users", version="1.0",
    key="subscription_billing_periods.retry_payment",
)
_V10_LIST: Operation[UserV10] = Operation(
    id="usersListing", name="users.v1_0.list", method="GET", path="/public-api/resources/users/v1.0", result="UserV10",
    query={
        "user_group_id": "filter[userGroupId]", "partner_id": "filter[partnerId]", "external_id": "filter[externalId]",
        "email": "filter[email]", "external_app_data": "filter[externalAppData]",
        "last_updated_after": "filter[lastUpdatedAfter]", "last_updated_before": "filter[lastUpdatedBefore]",
        "include": "include[]", "page": "page", "per_page": "per_page", "cursor": "cursor",
    },
    datetimes=("last_updated_after", "last_updated_before"), envelope=True, pagination="hybrid", idempotent=True,
    since="3.106.5", deprecated=True, deprecated_since="3.139.0", replaced_by="users.list", errors=(401, 403, 422, 429),
    resource="users", version="1.0", key="list",
)
_V10_CREATE: Operation[UserV10] = Operation(
    id="userCreate", name="users.v1_0.create", method="POST", path="/public-api/resources/users/v1.0", result="UserV10",
    body="UserV10Create | Mapping[str, Any]", envelope=True, since="3.106.5", deprecated=True,
    deprecated_since="3.139.0", replaced_by="users.create", errors=(401, 403, 422, 429), resource="users",
    version="1.0", key="create",
)
_V10_GET: Operation[UserV10] = Operation(
    id="userRead", name="users.v1_0.get", method="GET", path="/public-api/resources/users/v1.0/{user}",
    result="UserV10", query={"include": "include[]", "with_amount_due": "withAmountDue"}, envelope=True,
    idempotent=True, since="3.106.5", deprecated=True, deprecated_since="3.139.0", replaced_by="users.get",
    errors=(401, 403, 404, 422, 429), resource="users", version="1.0", key="get",
)
_V10_UPDATE: Operation[UserV10] = Operation(
    id="userUpdate", name="users.v1_0.update", method="PATCH", path="/public-api/resources/users/v1.0/{user}",
    result="UserV10", query={"include": "include[]"}, body="UserV10Update | Mapping[str, Any]", envelope=True,
    since="3.106.5", deprecated=True, deprecated_since="3.139.0", replaced_by="users.update",
    errors=(401, 403, 404, 422, 429), resource="users", version="1.0", key="update",
)
_V10_DELETE: Operation[None] = Operation(
    id="userDelete", name="users.v1_0.delete", method="DELETE", path="/public-api/resources/users/v1.0/{user}",
    query={"include": "include[]"}, since="3.106.5", deprecated=True, deprecated_since="3.139.0",
    replaced_by="users.delete", errors=(401, 403, 404, 422, 429), resource="users", version="1.0", key="delete",
)
_INVOICE_DETAILS_GET: Operation[InvoiceDetails] = Operation(
    id="invoiceDetailsRead", name="users.invoice_details.get", method="GET",
    path="/public-api/resources/users/v1.0/{user}/invoice-details", result="InvoiceDetails", idempotent=True,
    since="3.106.5", errors=(401, 403, 404, 429), resource="users", version="1.0", key="invoice_details.get",
)
_INVOICE_DETAILS_CREATE_OR_UPDATE: Operation[InvoiceDetails] = Operation(
    id="invoiceDetailsCreateOrUpdate", name="users.invoice_details.create_or_update", method="POST",
    path="/public-api/resources/users/v1.0/{user}/invoice-details", result="InvoiceDetails",
    body="InvoiceDetailsCreate | Mapping[str, Any]", idempotent=True, since="3.106.5", errors=(401, 403, 404, 422, 429),
    resource="users", version="1.0", key="invoice_details.create_or_update",
)
_PAYMENT_METHODS_LIST: Operation[PaymentMethod] = Operation(
    id="paymentMethodsListing", name="users.payment_methods.list", method="GET",
    path="/public-api/resources/users/v1.0/{user}/payment-methods", result="PaymentMethod",
    query={"page": "page", "per_page": "per_page"}, envelope=True, pagination="page", idempotent=True, since="3.106.5",
    errors=(401, 403, 404, 422, 429), resource="users", version="1.0", key="payment_methods.list",
)
_PAYMENT_METHODS_CREATE: Operation[PaymentMethod] = Operation(
    id="paymentMethodCreate", name="users.payment_methods.create", method="POST",
    path="/public-api/resources/users/v1.0/{user}/payment-methods", result="PaymentMethod",
    body="PaymentMethodCreate | Mapping[str, Any]", envelope=True, since="3.106.5", errors=(401, 403, 404, 422, 429),
    resource="users", version="1.0", key="payment_methods.create",
)
_PAYMENT_METHODS_GET: Operation[PaymentMethod] = Operation(
    id="paymentMethodRead", name="users.payment_methods.get", method="GET",
    path="/public-api/resources/users/v1.0/{user}/payment-methods/{paymentMethodId}", result="PaymentMethod",
    envelope=True, idempotent=True, since="3.106.5", errors=(401, 403, 404, 429), resource="users", version="1.0",
    key="payment_methods.get",
)
_PAYMENT_METHODS_UPDATE: Operation[PaymentMethod] = Operation(
    id="paymentMethodUpdate", name="users.payment_methods.update", method="PATCH",
    path="/public-api/resources/users/v1.0/{user}/payment-methods/{paymentMethodId}", result="PaymentMethod",
    body="PaymentMethodUpdate | Mapping[str, Any]", envelope=True, since="3.106.5", errors=(401, 403, 404, 422, 429),
    resource="users", version="1.0", key="payment_methods.update",
)
_PAYMENT_METHODS_DELETE: Operation[None] = Operation(
    id="paymentMethodDelete", name="users.payment_methods.delete", method="DELETE",
    path="/public-api/resources/users/v1.0/{user}/payment-methods/{paymentMethodId}", since="3.106.5",
    errors=(401, 403, 404, 422, 429), resource="users", version="1.0", key="payment_methods.delete",
)
_SUBSCRIPTION_BILLING_PERIODS_LIST: Operation[SubscriptionBillingPeriod] = Operation(
    id="userSubscriptionBillingPeriodListing", name="users.subscription_billing_periods.list", method="GET",
    path="/public-api/resources/users/v1.0/{user}/subscription-billing-periods", result="SubscriptionBillingPeriod",
    query={
        "ended_after": "filter[endedAfter]", "ended_before": "filter[endedBefore]",
        "has_unresolved_payment_failure": "filter[hasUnresolvedPaymentFailure]",
        "started_after": "filter[startedAfter]", "started_before": "filter[startedBefore]",
        "subscription_id": "filter[subscriptionId]", "subscription_plan_id": "filter[subscriptionPlanId]",
        "per_page": "per_page", "cursor": "cursor",
    },
    datetimes=("ended_after", "ended_before", "started_after", "started_before"), envelope=True, pagination="cursor",
    idempotent=True, since="3.168.0", errors=(401, 403, 404, 422, 429), resource="users", version="1.0",
    key="subscription_billing_periods.list",
)
_SUBSCRIPTION_BILLING_PERIODS_GET: Operation[SubscriptionBillingPeriod] = Operation(
    id="userSubscriptionBillingPeriodRead", name="users.subscription_billing_periods.get", method="GET",
    path="/public-api/resources/users/v1.0/{user}/subscription-billing-periods/{billingPeriod}",
    result="SubscriptionBillingPeriod", envelope=True, idempotent=True, since="3.168.0", errors=(401, 403, 404, 429),
    resource="users", version="1.0", key="subscription_billing_periods.get",
)
_LIST: Operation[User] = Operation(
    id="usersListingV1_1", name="users.list", method="GET", path="/public-api/resources/users/v1.1", result="User",
    query={"per_page": "per_page", "cursor": "cursor"}, envelope=True, pagination="cursor", idempotent=True,
    since="3.139.0", errors=(401, 403, 422, 429), resource="users", version="1.1", key="list", older=_V10_LIST,
)
_CREATE: Operation[User] = Operation(
    id="userCreateV1_1", name="users.create", method="POST", path="/public-api/resources/users/v1.1", result="User",
    body="Mapping[str, Any]", envelope=True, since="3.139.0", errors=(401, 403, 422, 429), resource="users",
    version="1.1", key="create", older=_V10_CREATE,
)
_GET: Operation[User] = Operation(
    id="userReadV1_1", name="users.get", method="GET", path="/public-api/resources/users/v1.1/{user}", result="User",
    envelope=True, idempotent=True, since="3.139.0", errors=(401, 403, 404, 429), resource="users", version="1.1",
    key="get", older=_V10_GET,
)
_UPDATE: Operation[User] = Operation(
    id="userUpdateV1_1", name="users.update", method="PATCH", path="/public-api/resources/users/v1.1/{user}",
    result="User", body="Mapping[str, Any]", envelope=True, since="3.139.0", errors=(401, 403, 404, 422, 429),
    resource="users", version="1.1", key="update", older=_V10_UPDATE,
)
_DELETE: Operation[None] = Operation(
    id="userDeleteV1_1", name="users.delete", method="DELETE", path="/public-api/resources/users/v1.1/{user}",
    since="3.139.0", errors=(401, 403, 404, 429), resource="users", version="1.1", key="delete", older=_V10_DELETE,
    same_request=True,
)
_NOTES_LIST: Operation[Note] = Operation(
    id="userNoteListing", name="users.notes.list", method="GET", path="/public-api/resources/users/v1.1/{user}/notes",
    result="Note",
    query={
        "created_after": "filter[createdAfter]", "created_before": "filter[createdBefore]", "pinned": "filter[pinned]",
        "updated_after": "filter[updatedAfter]", "updated_before": "filter[updatedBefore]", "per_page": "per_page",
        "cursor": "cursor",
    },
    datetimes=("created_after", "created_before", "updated_after", "updated_before"), envelope=True,
    pagination="cursor", idempotent=True, since="3.168.0", errors=(401, 403, 404, 422, 429), resource="users",
    version="1.1", key="notes.list",
)
_NOTES_CREATE: Operation[Note] = Operation(
    id="userNoteCreate", name="users.notes.create", method="POST", path="/public-api/resources/users/v1.1/{user}/notes",
    result="Note", body="NoteCreate | Mapping[str, Any]", envelope=True, since="3.168.0",
    errors=(401, 403, 404, 422, 429), resource="users", version="1.1", key="notes.create",
)
_NOTES_GET: Operation[Note] = Operation(
    id="userNoteRead", name="users.notes.get", method="GET",
    path="/public-api/resources/users/v1.1/{user}/notes/{note}", result="Note", envelope=True, idempotent=True,
    since="3.168.0", errors=(401, 403, 404, 429), resource="users", version="1.1", key="notes.get",
)
_NOTES_UPDATE: Operation[Note] = Operation(
    id="userNoteUpdate", name="users.notes.update", method="PATCH",
    path="/public-api/resources/users/v1.1/{user}/notes/{note}", result="Note", body="NoteUpdate | Mapping[str, Any]",
    envelope=True, since="3.168.0", errors=(401, 403, 404, 422, 429), resource="users", version="1.1",
    key="notes.update",
)
_NOTES_DELETE: Operation[None] = Operation(
    id="userNoteDelete", name="users.notes.delete", method="DELETE",
    path="/public-api/resources/users/v1.1/{user}/notes/{note}", since="3.168.0", errors=(401, 403, 404, 429),
    resource="users", version="1.1", key="notes.delete",
)
_EXPORT_ALL_PRIVATE_DATA: Operation[PrivateDataExport] = Operation(
    id="userExportAllPrivateData", name="users.export_all_private_data", method="GET",
    path="/public-api/actions/users/v2.0/{user}/export-all-private-data", result="PrivateDataExport", idempotent=True,
    since="3.106.5", errors=(401, 403, 404, 422, 429), resource="users", version="2.0", key="export_all_private_data",
)
_REDEEM_VOUCHER: Operation[None] = Operation(
    id="userRedeemVoucher", name="users.redeem_voucher", method="POST",
    path="/public-api/actions/users/v2.0/{user}/redeem-voucher", body="RedeemVoucher | Mapping[str, Any]",
    since="3.106.5", errors=(401, 403, 404, 406, 422, 429), resource="users", version="2.0", key="redeem_voucher",
)
# fmt: on


class Users(Resource):
    """Users: list, get, create, update, delete, 11 actions.

    A driver with an account.
    """

    __slots__ = ()

    @property
    def invoice_details(self) -> UsersInvoiceDetails:
        """Invoice details of a user: get, create or update."""
        return self._sub(UsersInvoiceDetails)

    @property
    def notes(self) -> UsersNotes:
        """Notes of a user: list, get, create, update, delete."""
        return self._sub(UsersNotes)

    @property
    def payment_methods(self) -> UsersPaymentMethods:
        """Payment methods of a user: list, get, create, update, delete."""
        return self._sub(UsersPaymentMethods)

    @property
    def subscription_billing_periods(self) -> UsersSubscriptionBillingPeriods:
        """Subscription billing periods of a user: list, get, retry payment."""
        return self._sub(UsersSubscriptionBillingPeriods)

    @property
    def v1_0(self) -> UsersV10:
        """Version 1.0 of users: list, get, create, update, delete; deprecated since 3.139.0."""
        return self._sub(UsersV10)

    def list(
        self, *, per_page: int | None = None, cursor: str | None = None, **options: Unpack[CallOptions]
    ) -> Pager[User]:
        """List users.

        ``GET /public-api/resources/users/v1.1``
        Since 3.139.0. Pages: cursor. Evidence: names of fields are known, types guessed. Errors: 401, 403,
        422, 429.

        Args:
            per_page: Items a page.
            cursor: Opaque place in the listing; empty for the first page.
        """
        return Pager(self._dispatcher, _LIST, (), {"per_page": per_page, "cursor": cursor}, options)

    async def get(self, user_id: int | str, **options: Unpack[CallOptions]) -> User:
        """Read a user.

        ``GET /public-api/resources/users/v1.1/{user}``
        Since 3.139.0. Evidence: names of fields are known, types guessed. Errors: 401, 403, 404, 429.
        """
        return await self._dispatcher.call(_GET, (user_id,), {}, None, options)

    async def export_all_private_data(self, user_id: int | str, **options: Unpack[CallOptions]) -> PrivateDataExport:
        """Export all private data of a user.

        ``GET /public-api/actions/users/v2.0/{user}/export-all-private-data``
        Since 3.106.5. Errors: 401, 403, 404, 422, 429.
        """
        return await self._dispatcher.call(_EXPORT_ALL_PRIVATE_DATA, (user_id,), {}, None, options)

    async def get_total_eligible_coupon_energy(
        self, user_id: int | str, **options: Unpack[CallOptions]
    ) -> EligibleCouponEnergy:
        """Read how much coupon energy a user may still use.

        ``GET /public-api/actions/users/v1.0/{user}/get-total-eligible-coupon-energy``
        Since 3.251.0. Evidence: names of fields are known, types guessed. Errors: 401, 403, 404, 429.
        """
        return await self._dispatcher.call(_GET_TOTAL_ELIGIBLE_COUPON_ENERGY, (user_id,), {}, None, options)

    async def create(self, body: Mapping[str, Any] | None = None, **options: Unpack[CallOptions]) -> User:
        """Create a user.

        ``POST /public-api/resources/users/v1.1``
        Since 3.139.0. Evidence: names of fields are known, types guessed. Errors: 401, 403, 422, 429.
        """
        return await self._dispatcher.call(_CREATE, (), {}, body, options)

    async def update(
        self, user_id: int | str, body: Mapping[str, Any] | None = None, **options: Unpack[CallOptions]
    ) -> User:
        """Update a user.

        ``PATCH /public-api/resources/users/v1.1/{user}``
        Since 3.139.0. Evidence: names of fields are known, types guessed. Errors: 401, 403, 404, 422, 429.
        """
        return await self._dispatcher.call(_UPDATE, (user_id,), {}, body, options)

    async def delete(self, user_id: int | str, **options: Unpack[CallOptions]) -> None:
        """Delete a user.

        ``DELETE /public-api/resources/users/v1.1/{user}``
        Since 3.139.0. Evidence: names of fields are known, types guessed. Errors: 401, 403, 404, 429.
        """
        await self._dispatcher.call(_DELETE, (user_id,), {}, None, options)

    async def activate_subscription(
        self, user_id: int | str, body: ActivateSubscription | Mapping[str, Any], **options: Unpack[CallOptions]
    ) -> None:
        """Activate a subscription for a user.

        ``POST /public-api/actions/users/v1.0/{user}/activate-subscription``
        Since 3.106.5. Errors: 400, 401, 403, 404, 422, 429.
        """
        await self._dispatcher.call(_ACTIVATE_SUBSCRIPTION, (user_id,), {}, body, options)

    async def add_balance(
        self, user_id: int | str, body: AddBalance | Mapping[str, Any], **options: Unpack[CallOptions]
    ) -> None:
        """Add to the balance of a user, or take from it.

        ``POST /public-api/actions/users/v1.0/{user}/add-balance``
        Since 3.106.5. Errors: 400, 401, 403, 404, 422, 429.
        """
        await self._dispatcher.call(_ADD_BALANCE, (user_id,), {}, body, options)

    async def apply_custom_fee(
        self, user_id: int | str, body: ApplyCustomFee | Mapping[str, Any], **options: Unpack[CallOptions]
    ) -> None:
        """Charge a user a custom fee.

        ``POST /public-api/actions/users/v1.0/{user}/apply-custom-fee``
        Since 3.106.5. Errors: 400, 401, 403, 404, 422, 429.
        """
        await self._dispatcher.call(_APPLY_CUSTOM_FEE, (user_id,), {}, body, options)

    async def cancel_subscription(
        self, user_id: int | str, body: Reason | Mapping[str, Any], **options: Unpack[CallOptions]
    ) -> None:
        """Cancel the subscription of a user.

        ``POST /public-api/actions/users/v1.0/{user}/cancel-subscription``
        Since 3.106.5. Errors: 400, 401, 403, 404, 422, 429.
        """
        await self._dispatcher.call(_CANCEL_SUBSCRIPTION, (user_id,), {}, body, options)

    async def change_status(
        self, user_id: int | str, body: UserStatusChange | Mapping[str, Any], **options: Unpack[CallOptions]
    ) -> None:
        """Change the status of a user.

        ``POST /public-api/actions/users/v1.0/{user}/change-status``
        Since 3.106.5. Errors: 401, 403, 404, 422, 429.
        """
        await self._dispatcher.call(_CHANGE_STATUS, (user_id,), {}, body, options)

    async def clear_subscription_amount_due(self, user_id: int | str, **options: Unpack[CallOptions]) -> None:
        """Clear the amount due of a user's subscription. Irreversible.

        ``POST /public-api/actions/users/v1.0/{user}/clear-subscription-amount-due``
        Since 3.106.5. Errors: 400, 401, 403, 404, 429.
        """
        await self._dispatcher.call(_CLEAR_SUBSCRIPTION_AMOUNT_DUE, (user_id,), {}, None, options)

    async def redeem_voucher(
        self, user_id: int | str, body: RedeemVoucher | Mapping[str, Any], **options: Unpack[CallOptions]
    ) -> None:
        """Redeem a voucher for a user.

        ``POST /public-api/actions/users/v2.0/{user}/redeem-voucher``
        Since 3.106.5. Errors: 401, 403, 404, 406, 422, 429.
        """
        await self._dispatcher.call(_REDEEM_VOUCHER, (user_id,), {}, body, options)

    async def revoke_marketing_consent(
        self, user_id: int | str, body: Mapping[str, Any] | None = None, **options: Unpack[CallOptions]
    ) -> None:
        """Revoke the marketing consent of a user.

        ``POST /public-api/actions/user/v1.0/{user}/revoke-marketing-consent``
        Since 3.251.0. Evidence: body is not known. Errors: 401, 403, 404, 422, 429.
        """
        await self._dispatcher.call(_REVOKE_MARKETING_CONSENT, (user_id,), {}, body, options)

    async def subscribe_to_plan(
        self, user_id: int | str, body: Mapping[str, Any] | None = None, **options: Unpack[CallOptions]
    ) -> None:
        """Subscribe a user to a plan.

        ``POST /public-api/actions/users/v1.0/{user}/subscribe-to-plan``
        Since 3.251.0. Evidence: body is not known. Errors: 401, 403, 404, 422, 429.
        """
        await self._dispatcher.call(_SUBSCRIBE_TO_PLAN, (user_id,), {}, body, options)


class UsersInvoiceDetails(Resource):
    """Invoice details of a user: get, create or update.

    Whom a user's invoices are made out to; which fields count depends on the country.
    """

    __slots__ = ()

    async def get(self, user_id: int | str, **options: Unpack[CallOptions]) -> InvoiceDetails:
        """Read the invoice details of a user.

        ``GET /public-api/resources/users/v1.0/{user}/invoice-details``
        Since 3.106.5. Errors: 401, 403, 404, 429.
        """
        return await self._dispatcher.call(_INVOICE_DETAILS_GET, (user_id,), {}, None, options)

    async def create_or_update(
        self, user_id: int | str, body: InvoiceDetailsCreate | Mapping[str, Any], **options: Unpack[CallOptions]
    ) -> InvoiceDetails:
        """Create or update the invoice details of a user.

        ``POST /public-api/resources/users/v1.0/{user}/invoice-details``
        Since 3.106.5. Errors: 401, 403, 404, 422, 429.
        """
        return await self._dispatcher.call(_INVOICE_DETAILS_CREATE_OR_UPDATE, (user_id,), {}, body, options)


class UsersNotes(Resource):
    """Notes of a user: list, get, create, update, delete.

    A note that the operator's staff attached to a thing.
    """

    __slots__ = ()

    def list(
        self,
        user_id: int | str,
        *,
        created_after: datetime | None = None,
        created_before: datetime | None = None,
        pinned: bool | None = None,
        updated_after: datetime | None = None,
        updated_before: datetime | None = None,
        per_page: int | None = None,
        cursor: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Pager[Note]:
        """List the notes on a user.

        ``GET /public-api/resources/users/v1.1/{user}/notes``
        Since 3.168.0. Pages: cursor. Evidence: names of fields are known, types guessed. Errors: 401, 403,
        404, 422, 429.

        Args:
            per_page: Items a page.
            cursor: Opaque place in the listing; empty for the first page.
        """
        return Pager(
            self._dispatcher,
            _NOTES_LIST,
            (user_id,),
            {
                "created_after": created_after,
                "created_before": created_before,
                "pinned": pinned,
                "updated_after": updated_after,
                "updated_before": updated_before,
                "per_page": per_page,
                "cursor": cursor,
            },
            options,
        )

    async def get(self, user_id: int | str, note_id: int | str, **options: Unpack[CallOptions]) -> Note:
        """Read a note on a user.

        ``GET /public-api/resources/users/v1.1/{user}/notes/{note}``
        Since 3.168.0. Evidence: names of fields are known, types guessed. Errors: 401, 403, 404, 429.
        """
        return await self._dispatcher.call(_NOTES_GET, (user_id, note_id), {}, None, options)

    async def create(
        self, user_id: int | str, body: NoteCreate | Mapping[str, Any], **options: Unpack[CallOptions]
    ) -> Note:
        """Add a note to a user.

        ``POST /public-api/resources/users/v1.1/{user}/notes``
        Since 3.168.0. Evidence: names of fields are known, types guessed. Errors: 401, 403, 404, 422, 429.
        """
        return await self._dispatcher.call(_NOTES_CREATE, (user_id,), {}, body, options)

    async def update(
        self,
        user_id: int | str,
        note_id: int | str,
        body: NoteUpdate | Mapping[str, Any],
        **options: Unpack[CallOptions],
    ) -> Note:
        """Update a note on a user.

        ``PATCH /public-api/resources/users/v1.1/{user}/notes/{note}``
        Since 3.168.0. Evidence: names of fields are known, types guessed. Errors: 401, 403, 404, 422, 429.
        """
        return await self._dispatcher.call(_NOTES_UPDATE, (user_id, note_id), {}, body, options)

    async def delete(self, user_id: int | str, note_id: int | str, **options: Unpack[CallOptions]) -> None:
        """Delete a note on a user.

        ``DELETE /public-api/resources/users/v1.1/{user}/notes/{note}``
        Since 3.168.0. Evidence: names of fields are known, types guessed. Errors: 401, 403, 404, 429.
        """
        await self._dispatcher.call(_NOTES_DELETE, (user_id, note_id), {}, None, options)


class UsersPaymentMethods(Resource):
    """Payment methods of a user: list, get, create, update, delete.

    Something a user can pay with: a stored card, a balance, a company.
    """

    __slots__ = ()

    def list(
        self,
        user_id: int | str,
        *,
        page: int | None = None,
        per_page: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Pager[PaymentMethod]:
        """List the payment methods of a user.

        ``GET /public-api/resources/users/v1.0/{user}/payment-methods``
        Since 3.106.5. Pages: page. Errors: 401, 403, 404, 422, 429.

        Args:
            page: Number of the page.
            per_page: Items a page.
        """
        return Pager(self._dispatcher, _PAYMENT_METHODS_LIST, (user_id,), {"page": page, "per_page": per_page}, options)

    async def get(
        self, user_id: int | str, payment_method_id: int | str, **options: Unpack[CallOptions]
    ) -> PaymentMethod:
        """Read a payment method of a user.

        ``GET /public-api/resources/users/v1.0/{user}/payment-methods/{paymentMethodId}``
        Since 3.106.5. Errors: 401, 403, 404, 429.
        """
        return await self._dispatcher.call(_PAYMENT_METHODS_GET, (user_id, payment_method_id), {}, None, options)

    async def create(
        self,
        user_id: int | str,
        body: PaymentMethodCreate | Mapping[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> PaymentMethod:
        """Register a payment method of a user: ask first, finalise after the redirect.

        ``POST /public-api/resources/users/v1.0/{user}/payment-methods``
        Since 3.106.5. Errors: 401, 403, 404, 422, 429.
        """
        return await self._dispatcher.call(_PAYMENT_METHODS_CREATE, (user_id,), {}, body, options)

    async def update(
        self,
        user_id: int | str,
        payment_method_id: int | str,
        body: PaymentMethodUpdate | Mapping[str, Any],
        **options: Unpack[CallOptions],
    ) -> PaymentMethod:
        """Update a payment method of a user.

        ``PATCH /public-api/resources/users/v1.0/{user}/payment-methods/{paymentMethodId}``
        Since 3.106.5. Errors: 401, 403, 404, 422, 429.
        """
        return await self._dispatcher.call(_PAYMENT_METHODS_UPDATE, (user_id, payment_method_id), {}, body, options)

    async def delete(self, user_id: int | str, payment_method_id: int | str, **options: Unpack[CallOptions]) -> None:
        """Delete a payment method of a user.

        ``DELETE /public-api/resources/users/v1.0/{user}/payment-methods/{paymentMethodId}``
        Since 3.106.5. Errors: 401, 403, 404, 422, 429.
        """
        await self._dispatcher.call(_PAYMENT_METHODS_DELETE, (user_id, payment_method_id), {}, None, options)


class UsersSubscriptionBillingPeriods(Resource):
    """Subscription billing periods of a user: list, get, retry payment.

    What a subscription cost in one period: base fee, charge points, sessions.
    """

    __slots__ = ()

    def list(
        self,
        user_id: int | str,
        *,
        ended_after: datetime | None = None,
        ended_before: datetime | None = None,
        has_unresolved_payment_failure: bool | None = None,
        started_after: datetime | None = None,
        started_before: datetime | None = None,
        subscription_id: int | str | None = None,
        subscription_plan_id: int | str | None = None,
        per_page: int | None = None,
        cursor: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Pager[SubscriptionBillingPeriod]:
        """List the billing periods of a user's subscriptions.

        ``GET /public-api/resources/users/v1.0/{user}/subscription-billing-periods``
        Since 3.168.0. Pages: cursor. Evidence: names of fields are known, types guessed. Errors: 401, 403,
        404, 422, 429.

        Args:
            per_page: Items a page.
            cursor: Opaque place in the listing; empty for the first page.
        """
        return Pager(
            self._dispatcher,
            _SUBSCRIPTION_BILLING_PERIODS_LIST,
            (user_id,),
            {
                "ended_after": ended_after,
                "ended_before": ended_before,
                "has_unresolved_payment_failure": has_unresolved_payment_failure,
                "started_after": started_after,
                "started_before": started_before,
                "subscription_id": subscription_id,
                "subscription_plan_id": subscription_plan_id,
                "per_page": per_page,
                "cursor": cursor,
            },
            options,
        )

    async def get(
        self, user_id: int | str, billing_period_id: int | str, **options: Unpack[CallOptions]
    ) -> SubscriptionBillingPeriod:
        """Read a billing period of a user's subscriptions.

        ``GET /public-api/resources/users/v1.0/{user}/subscription-billing-periods/{billingPeriod}``
        Since 3.168.0. Evidence: names of fields are known, types guessed. Errors: 401, 403, 404, 429.
        """
        return await self._dispatcher.call(
            _SUBSCRIPTION_BILLING_PERIODS_GET, (user_id, billing_period_id), {}, None, options
        )

    async def retry_payment(
        self,
        user_id: int | str,
        billing_period_id: int | str,
        body: Mapping[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """Try the payment of a subscription's billing period again.

        ``POST
        /public-api/actions/users/v1.0/{user}/subscription-billing-period/{billingPeriod}/retry-payment``
        Since 3.168.0. Evidence: body is not known. Errors: 401, 403, 404, 422, 429.
        """
        await self._dispatcher.call(
            _SUBSCRIPTION_BILLING_PERIODS_RETRY_PAYMENT, (user_id, billing_period_id), {}, body, options
        )


class UsersV10(Resource):
    """Version 1.0 of users: list, get, create, update, delete; deprecated since 3.139.0.

    A driver with an account, as v1.0 shows it.
    """

    __slots__ = ()

    @property
    def invoice_details(self) -> UsersInvoiceDetails:
        """Invoice details of a user: get, create or update."""
        return self._sub(UsersInvoiceDetails)

    @property
    def payment_methods(self) -> UsersPaymentMethods:
        """Payment methods of a user: list, get, create, update, delete."""
        return self._sub(UsersPaymentMethods)

    @property
    def subscription_billing_periods(self) -> UsersSubscriptionBillingPeriodsV10:
        """Version 1.0 of subscription billing periods of a user: list, get."""
        return self._sub(UsersSubscriptionBillingPeriodsV10)

    def list(
        self,
        *,
        user_group_id: int | str | None = None,
        partner_id: int | str | None = None,
        external_id: int | str | None = None,
        email: str | None = None,
        external_app_data: Mapping[str, Any] | str | None = None,
        last_updated_after: datetime | None = None,
        last_updated_before: datetime | None = None,
        include: Sequence[UserV10Include | str] | None = None,
        page: int | None = None,
        per_page: int | None = None,
        cursor: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Pager[UserV10]:
        """List users.

        ``GET /public-api/resources/users/v1.0``
        Since 3.106.5. Deprecated since 3.139.0: use ``users.list``. Pages: hybrid. Errors: 401, 403, 422,
        429.

        Args:
            user_group_id: User group that the user is in.
            partner_id: Partner that the user belongs to.
            external_id: Id in a system of your own.
            external_app_data: Key of your own data to match; the key goes into the filter's name.
            page: Number of the page.
            per_page: Items a page.
            cursor: Opaque place in the listing; empty for the first page.
        """
        return Pager(
            self._dispatcher,
            _V10_LIST,
            (),
            {
                "user_group_id": user_group_id,
                "partner_id": partner_id,
                "external_id": external_id,
                "email": email,
                "external_app_data": external_app_data,
                "last_updated_after": last_updated_after,
                "last_updated_before": last_updated_before,
                "include": include,
                "page": page,
                "per_page": per_page,
                "cursor": cursor,
            },
            options,
        )

    async def get(
        self,
        user_id: int | str,
        *,
        include: Sequence[UserV10Include | str] | None = None,
        with_amount_due: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> UserV10:
        """Read a user.

        ``GET /public-api/resources/users/v1.0/{user}``
        Since 3.106.5. Deprecated since 3.139.0: use ``users.get``. Errors: 401, 403, 404, 422, 429.

        Args:
            with_amount_due: Include what the user still owes.
        """
        return await self._dispatcher.call(
            _V10_GET, (user_id,), {"include": include, "with_amount_due": with_amount_due}, None, options
        )

    async def create(self, body: UserV10Create | Mapping[str, Any], **options: Unpack[CallOptions]) -> UserV10:
        """Create a user.

        ``POST /public-api/resources/users/v1.0``
        Since 3.106.5. Deprecated since 3.139.0: use ``users.create``. Errors: 401, 403, 422, 429.
        """
        return await self._dispatcher.call(_V10_CREATE, (), {}, body, options)

    async def update(
        self,
        user_id: int | str,
        body: UserV10Update | Mapping[str, Any],
        *,
        include: Sequence[UserV10Include | str] | None = None,
        **options: Unpack[CallOptions],
    ) -> UserV10:
        """Update a user.

        ``PATCH /public-api/resources/users/v1.0/{user}``
        Since 3.106.5. Deprecated since 3.139.0: use ``users.update``. Errors: 401, 403, 404, 422, 429.
        """
        return await self._dispatcher.call(_V10_UPDATE, (user_id,), {"include": include}, body, options)

    async def delete(
        self,
        user_id: int | str,
        *,
        include: Sequence[UserV10Include | str] | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete a user.

        ``DELETE /public-api/resources/users/v1.0/{user}``
        Since 3.106.5. Deprecated since 3.139.0: use ``users.delete``. Errors: 401, 403, 404, 422, 429.
        """
        await self._dispatcher.call(_V10_DELETE, (user_id,), {"include": include}, None, options)


class UsersSubscriptionBillingPeriodsV10(Resource):
    """Version 1.0 of subscription billing periods of a user: list, get.

    What a subscription cost in one period: base fee, charge points, sessions.
    """

    __slots__ = ()

    def list(
        self,
        user_id: int | str,
        *,
        ended_after: datetime | None = None,
        ended_before: datetime | None = None,
        has_unresolved_payment_failure: bool | None = None,
        started_after: datetime | None = None,
        started_before: datetime | None = None,
        subscription_id: int | str | None = None,
        subscription_plan_id: int | str | None = None,
        per_page: int | None = None,
        cursor: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Pager[SubscriptionBillingPeriod]:
        """List the billing periods of a user's subscriptions.

        ``GET /public-api/resources/users/v1.0/{user}/subscription-billing-periods``
        Since 3.168.0. Pages: cursor. Evidence: names of fields are known, types guessed. Errors: 401, 403,
        404, 422, 429.

        Args:
            per_page: Items a page.
            cursor: Opaque place in the listing; empty for the first page.
        """
        return Pager(
            self._dispatcher,
            _SUBSCRIPTION_BILLING_PERIODS_LIST,
            (user_id,),
            {
                "ended_after": ended_after,
                "ended_before": ended_before,
                "has_unresolved_payment_failure": has_unresolved_payment_failure,
                "started_after": started_after,
                "started_before": started_before,
                "subscription_id": subscription_id,
                "subscription_plan_id": subscription_plan_id,
                "per_page": per_page,
                "cursor": cursor,
            },
            options,
        )

    async def get(
        self, user_id: int | str, billing_period_id: int | str, **options: Unpack[CallOptions]
    ) -> SubscriptionBillingPeriod:
        """Read a billing period of a user's subscriptions.

        ``GET /public-api/resources/users/v1.0/{user}/subscription-billing-periods/{billingPeriod}``
        Since 3.168.0. Evidence: names of fields are known, types guessed. Errors: 401, 403, 404, 429.
        """
        return await self._dispatcher.call(
            _SUBSCRIPTION_BILLING_PERIODS_GET, (user_id, billing_period_id), {}, None, options
        )
