"""Energy coupons: list, get, create, cancel, redeem code.

Generated from spec/ by `make generate`; never edited by hand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ampeco_async._operation import Operation
from ampeco_async._pagination import Pager
from ampeco_async._resource import Resource

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime
    from typing import Any, Unpack

    from ampeco_async._options import CallOptions
    from ampeco_async.models.energy_coupons import (
        EnergyCoupon,
        EnergyCouponCreate,
        EnergyCouponSessionConsumption,
        RedeemEnergyCoupon,
    )

# fmt: off
_REDEEM_CODE: Operation[None] = Operation(
    id="energyCouponRedeemCode", name="energy_coupons.redeem_code", method="POST",
    path="/public-api/actions/energy-coupon/v1.0/redeem-code", body="RedeemEnergyCoupon | Mapping[str, Any]",
    since="3.251.0", errors=(401, 403, 422, 429), resource="energy_coupons", version="1.0", key="redeem_code",
)
_CANCEL: Operation[None] = Operation(
    id="energyCouponCancel", name="energy_coupons.cancel", method="POST",
    path="/public-api/actions/energy-coupon/v1.0/{energyCoupon}/cancel", body="Mapping[str, Any]", since="3.251.0",
    errors=(401, 403, 404, 422, 429), resource="energy_coupons", version="1.0", key="cancel",
)
_LIST: Operation[EnergyCoupon] = Operation(
    id="energyCouponsListing", name="energy_coupons.list", method="GET",
    path="/public-api/resources/energy-coupons/v1.0", result="EnergyCoupon",
    query={
        "created_after": "filter[createdAfter]", "created_before": "filter[createdBefore]",
        "energy_coupon_template_id": "filter[energyCouponTemplateId]", "external_id": "filter[externalId]",
        "operator_id": "filter[operatorId]", "status": "filter[status]", "type": "filter[type]",
        "user_id": "filter[userId]", "per_page": "per_page", "cursor": "cursor",
    },
    datetimes=("created_after", "created_before"), envelope=True, pagination="cursor", idempotent=True, since="3.251.0",
    errors=(401, 403, 422, 429), resource="energy_coupons", version="1.0", key="list",
)
_CREATE: Operation[EnergyCoupon] = Operation(
    id="energyCouponCreate", name="energy_coupons.create", method="POST",
    path="/public-api/resources/energy-coupons/v1.0", result="EnergyCoupon",
    body="EnergyCouponCreate | Mapping[str, Any]", envelope=True, since="3.251.0", errors=(401, 403, 422, 429),
    resource="energy_coupons", version="1.0", key="create",
)
_GET: Operation[EnergyCoupon] = Operation(
    id="energyCouponRead", name="energy_coupons.get", method="GET",
    path="/public-api/resources/energy-coupons/v1.0/{energyCoupon}", result="EnergyCoupon", envelope=True,
    idempotent=True, since="3.251.0", errors=(401, 403, 404, 429), resource="energy_coupons", version="1.0", key="get",
)
_ENERGY_COUPON_SESSION_CONSUMPTIONS_LIST: Operation[EnergyCouponSessionConsumption] = Operation(
    id="energyCouponSessionConsumptionListing", name="energy_coupons.energy_coupon_session_consumptions.list",
    method="GET", path="/public-api/resources/energy-coupons/v1.0/{energyCoupon}/energy-coupon-session-consumptions",
    result="EnergyCouponSessionConsumption", query={"per_page": "per_page", "cursor": "cursor"}, envelope=True,
    pagination="cursor", idempotent=True, since="3.251.0", errors=(401, 403, 404, 422, 429), resource="energy_coupons",
    version="1.0", key="energy_coupon_session_consumptions.list",
)
# fmt: on


class EnergyCoupons(Resource):
    """Energy coupons: list, get, create, cancel, redeem code.

    A code that gives a user an amount of energy for free.
    """

    __slots__ = ()

    @property
    def energy_coupon_session_consumptions(self) -> EnergyCouponsEnergyCouponSessionConsumptions:
        """What sessions consumed of an energy coupon: list."""
        return self._sub(EnergyCouponsEnergyCouponSessionConsumptions)

    def list(
        self,
        *,
        created_after: datetime | None = None,
        created_before: datetime | None = None,
        energy_coupon_template_id: int | str | None = None,
        external_id: int | str | None = None,
        operator_id: int | str | None = None,
        status: str | None = None,
        type: str | None = None,
        user_id: int | str | None = None,
        per_page: int | None = None,
        cursor: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Pager[EnergyCoupon]:
        """List energy coupons.

        ``GET /public-api/resources/energy-coupons/v1.0``
        Since 3.251.0. Pages: cursor. Evidence: names of fields are known, types guessed. Errors: 401, 403,
        422, 429.

        Args:
            external_id: Id in a system of your own.
            per_page: Items a page.
            cursor: Opaque place in the listing; empty for the first page.
        """
        return Pager(
            self._dispatcher,
            _LIST,
            (),
            {
                "created_after": created_after,
                "created_before": created_before,
                "energy_coupon_template_id": energy_coupon_template_id,
                "external_id": external_id,
                "operator_id": operator_id,
                "status": status,
                "type": type,
                "user_id": user_id,
                "per_page": per_page,
                "cursor": cursor,
            },
            options,
        )

    async def get(self, energy_coupon_id: int | str, **options: Unpack[CallOptions]) -> EnergyCoupon:
        """Read an energy coupon.

        ``GET /public-api/resources/energy-coupons/v1.0/{energyCoupon}``
        Since 3.251.0. Evidence: names of fields are known, types guessed. Errors: 401, 403, 404, 429.
        """
        return await self._dispatcher.call(_GET, (energy_coupon_id,), {}, None, options)

    async def create(
        self, body: EnergyCouponCreate | Mapping[str, Any], **options: Unpack[CallOptions]
    ) -> EnergyCoupon:
        """Create an energy coupon.

        ``POST /public-api/resources/energy-coupons/v1.0``
        Since 3.251.0. Evidence: names of fields are known, types guessed. Errors: 401, 403, 422, 429.
        """
        return await self._dispatcher.call(_CREATE, (), {}, body, options)

    async def cancel(
        self, energy_coupon_id: int | str, body: Mapping[str, Any] | None = None, **options: Unpack[CallOptions]
    ) -> None:
        """Cancel an energy coupon.

        ``POST /public-api/actions/energy-coupon/v1.0/{energyCoupon}/cancel``
        Since 3.251.0. Evidence: body is not known. Errors: 401, 403, 404, 422, 429.
        """
        await self._dispatcher.call(_CANCEL, (energy_coupon_id,), {}, body, options)

    async def redeem_code(self, body: RedeemEnergyCoupon | Mapping[str, Any], **options: Unpack[CallOptions]) -> None:
        """Redeem an energy coupon code for a user.

        ``POST /public-api/actions/energy-coupon/v1.0/redeem-code``
        Since 3.251.0. Evidence: names of fields are known, types guessed. Errors: 401, 403, 422, 429.
        """
        await self._dispatcher.call(_REDEEM_CODE, (), {}, body, options)


class EnergyCouponsEnergyCouponSessionConsumptions(Resource):
    """What sessions consumed of an energy coupon: list.

    What a session took from an energy coupon.
    """

    __slots__ = ()

    def list(
        self,
        energy_coupon_id: int | str,
        *,
        per_page: int | None = None,
        cursor: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Pager[EnergyCouponSessionConsumption]:
        """List what sessions took from an energy coupon.

        ``GET /public-api/resources/energy-coupons/v1.0/{energyCoupon}/energy-coupon-session-consumptions``
        Since 3.251.0. Pages: cursor. Evidence: names of fields are known, types guessed. Errors: 401, 403,
        404, 422, 429.

        Args:
            per_page: Items a page.
            cursor: Opaque place in the listing; empty for the first page.
        """
        return Pager(
            self._dispatcher,
            _ENERGY_COUPON_SESSION_CONSUMPTIONS_LIST,
            (energy_coupon_id,),
            {"per_page": per_page, "cursor": cursor},
            options,
        )
