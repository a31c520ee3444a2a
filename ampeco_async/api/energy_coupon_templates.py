"""Energy coupon templates: list, get, create, update, deactivate.

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
    from ampeco_async.models.energy_coupon_templates import (
        EnergyCouponTemplate,
        EnergyCouponTemplateCreate,
        EnergyCouponTemplateUpdate,
    )

# fmt: off
_DEACTIVATE: Operation[None] = Operation(
    id="energyCouponTemplateDeactivate", name="energy_coupon_templates.deactivate", method="POST",
    path="/public-api/actions/energy-coupon-template/v1.0/{energyCouponTemplate}/deactivate", body="Mapping[str, Any]",
    since="3.251.0", errors=(401, 403, 404, 422, 429), resource="energy_coupon_templates", version="1.0",
    key="deactivate",
)
_LIST: Operation[EnergyCouponTemplate] = Operation(
    id="energyCouponTemplatesListing", name="energy_coupon_templates.list", method="GET",
    path="/public-api/resources/energy-coupon-templates/v1.0", result="EnergyCouponTemplate",
    query={
        "code": "filter[code]", "created_after": "filter[createdAfter]", "created_before": "filter[createdBefore]",
        "external_id": "filter[externalId]", "status": "filter[status]",
        "template_valid_from": "filter[templateValidFrom]", "template_valid_to": "filter[templateValidTo]",
        "per_page": "per_page", "cursor": "cursor",
    },
    datetimes=("created_after", "created_before", "template_valid_from", "template_valid_to"), envelope=True,
    pagination="cursor", idempotent=True, since="3.251.0", errors=(401, 403, 422, 429),
    resource="energy_coupon_templates", version="1.0", key="list",
)
_CREATE: Operation[EnergyCouponTemplate] = Operation(
    id="energyCouponTemplateCreate", name="energy_coupon_templates.create", method="POST",
    path="/public-api/resources/energy-coupon-templates/v1.0", result="EnergyCouponTemplate",
    body="EnergyCouponTemplateCreate | Mapping[str, Any]", envelope=True, since="3.251.0", errors=(401, 403, 422, 429),
    resource="energy_coupon_templates", version="1.0", key="create",
)
_GET: Operation[EnergyCouponTemplate] = Operation(
    id="energyCouponTemplateRead", name="energy_coupon_templates.get", method="GET",
    path="/public-api/resources/energy-coupon-templates/v1.0/{energyCouponTemplate}", result="EnergyCouponTemplate",
    envelope=True, idempotent=True, since="3.251.0", errors=(401, 403, 404, 429), resource="energy_coupon_templates",
    version="1.0", key="get",
)
_UPDATE: Operation[EnergyCouponTemplate] = Operation(
    id="energyCouponTemplateUpdate", name="energy_coupon_templates.update", method="PATCH",
    path="/public-api/resources/energy-coupon-templates/v1.0/{energyCouponTemplate}", result="EnergyCouponTemplate",
    body="EnergyCouponTemplateUpdate | Mapping[str, Any]", envelope=True, since="3.251.0",
    errors=(401, 403, 404, 422, 429), resource="energy_coupon_templates", version="1.0", key="update",
)
# fmt: on


class EnergyCouponTemplates(Resource):
    """Energy coupon templates: list, get, create, update, deactivate.

    What the coupons are like that drivers get by a code.
    """

    __slots__ = ()

    def list(
        self,
        *,
        code: str | None = None,
        created_after: datetime | None = None,
        created_before: datetime | None = None,
        external_id: int | str | None = None,
        status: str | None = None,
        template_valid_from: datetime | None = None,
        template_valid_to: datetime | None = None,
        per_page: int | None = None,
        cursor: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Pager[EnergyCouponTemplate]:
        """List energy coupon templates.

        ``GET /public-api/resources/energy-coupon-templates/v1.0``
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
                "code": code,
                "created_after": created_after,
                "created_before": created_before,
                "external_id": external_id,
                "status": status,
                "template_valid_from": template_valid_from,
                "template_valid_to": template_valid_to,
                "per_page": per_page,
                "cursor": cursor,
            },
            options,
        )

    async def get(self, energy_coupon_template_id: int | str, **options: Unpack[CallOptions]) -> EnergyCouponTemplate:
        """Read an energy coupon template.

        ``GET /public-api/resources/energy-coupon-templates/v1.0/{energyCouponTemplate}``
        Since 3.251.0. Evidence: names of fields are known, types guessed. Errors: 401, 403, 404, 429.
        """
        return await self._dispatcher.call(_GET, (energy_coupon_template_id,), {}, None, options)

    async def create(
        self, body: EnergyCouponTemplateCreate | Mapping[str, Any], **options: Unpack[CallOptions]
    ) -> EnergyCouponTemplate:
        """Create an energy coupon template.

        ``POST /public-api/resources/energy-coupon-templates/v1.0``
        Since 3.251.0. Evidence: names of fields are known, types guessed. Errors: 401, 403, 422, 429.
        """
        return await self._dispatcher.call(_CREATE, (), {}, body, options)

    async def update(
        self,
        energy_coupon_template_id: int | str,
        body: EnergyCouponTemplateUpdate | Mapping[str, Any],
        **options: Unpack[CallOptions],
    ) -> EnergyCouponTemplate:
        """Update an energy coupon template.

        ``PATCH /public-api/resources/energy-coupon-templates/v1.0/{energyCouponTemplate}``
        Since 3.251.0. Evidence: names of fields are known, types guessed. Errors: 401, 403, 404, 422, 429.
        """
        return await self._dispatcher.call(_UPDATE, (energy_coupon_template_id,), {}, body, options)

    async def deactivate(
        self,
        energy_coupon_template_id: int | str,
        body: Mapping[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """Deactivate an energy coupon template.

        ``POST /public-api/actions/energy-coupon-template/v1.0/{energyCouponTemplate}/deactivate``
        Since 3.251.0. Evidence: body is not known. Errors: 401, 403, 404, 422, 429.
        """
        await self._dispatcher.call(_DEACTIVATE, (energy_coupon_template_id,), {}, body, options)
