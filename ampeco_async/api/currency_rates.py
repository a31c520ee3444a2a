"""Currency rates: list, get, create, update, delete.

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
    from ampeco_async.models.currency_rates import CurrencyRate, CurrencyRateCreate, CurrencyRateUpdate

# fmt: off
_LIST: Operation[CurrencyRate] = Operation(
    id="listCurrencyRates", name="currency_rates.list", method="GET", path="/public-api/resources/currency-rates/v1.0",
    result="CurrencyRate",
    query={
        "base": "filter[base]", "target": "filter[target]", "updated_before": "filter[updatedBefore]",
        "updated_after": "filter[updatedAfter]", "per_page": "per_page", "cursor": "cursor",
    },
    datetimes=("updated_before", "updated_after"), envelope=True, pagination="cursor", idempotent=True, since="3.91.0",
    errors=(400, 401, 403, 422, 429), resource="currency_rates", version="1.0", key="list",
)
_CREATE: Operation[CurrencyRate] = Operation(
    id="createCurrencyRate", name="currency_rates.create", method="POST",
    path="/public-api/resources/currency-rates/v1.0", result="CurrencyRate",
    body="CurrencyRateCreate | Mapping[str, Any]", envelope=True, since="3.91.0", errors=(401, 403, 422, 429),
    resource="currency_rates", version="1.0", key="create",
)
_GET: Operation[CurrencyRate] = Operation(
    id="getCurrencyRate", name="currency_rates.get", method="GET",
    path="/public-api/resources/currency-rates/v1.0/{currencyRate}", result="CurrencyRate", envelope=True,
    idempotent=True, since="3.91.0", errors=(401, 403, 404, 429), resource="currency_rates", version="1.0", key="get",
)
_UPDATE: Operation[CurrencyRate] = Operation(
    id="updateCurrencyRate", name="currency_rates.update", method="PATCH",
    path="/public-api/resources/currency-rates/v1.0/{currencyRate}", result="CurrencyRate",
    body="CurrencyRateUpdate | Mapping[str, Any]", envelope=True, since="3.91.0", errors=(401, 403, 404, 422, 429),
    resource="currency_rates", version="1.0", key="update",
)
_DELETE: Operation[None] = Operation(
    id="deleteCurrencyRate", name="currency_rates.delete", method="DELETE",
    path="/public-api/resources/currency-rates/v1.0/{currencyRate}", since="3.91.0", errors=(401, 403, 404, 429),
    resource="currency_rates", version="1.0", key="delete",
)
# fmt: on


class CurrencyRates(Resource):
    """Currency rates: list, get, create, update, delete.

    What a unit of one currency is worth in another.
    """

    __slots__ = ()

    def list(
        self,
        *,
        base: str | None = None,
        target: str | None = None,
        updated_before: datetime | None = None,
        updated_after: datetime | None = None,
        per_page: int | None = None,
        cursor: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Pager[CurrencyRate]:
        """List currency rates.

        ``GET /public-api/resources/currency-rates/v1.0``
        Since 3.91.0. Pages: cursor. Errors: 400, 401, 403, 422, 429.

        Args:
            per_page: Items a page.
            cursor: Opaque place in the listing; empty for the first page.
        """
        return Pager(
            self._dispatcher,
            _LIST,
            (),
            {
                "base": base,
                "target": target,
                "updated_before": updated_before,
                "updated_after": updated_after,
                "per_page": per_page,
                "cursor": cursor,
            },
            options,
        )

    async def get(self, currency_rate_id: int | str, **options: Unpack[CallOptions]) -> CurrencyRate:
        """Read a currency rate.

        ``GET /public-api/resources/currency-rates/v1.0/{currencyRate}``
        Since 3.91.0. Errors: 401, 403, 404, 429.
        """
        return await self._dispatcher.call(_GET, (currency_rate_id,), {}, None, options)

    async def create(
        self, body: CurrencyRateCreate | Mapping[str, Any], **options: Unpack[CallOptions]
    ) -> CurrencyRate:
        """Create a currency rate.

        ``POST /public-api/resources/currency-rates/v1.0``
        Since 3.91.0. Errors: 401, 403, 422, 429.
        """
        return await self._dispatcher.call(_CREATE, (), {}, body, options)

    async def update(
        self, currency_rate_id: int | str, body: CurrencyRateUpdate | Mapping[str, Any], **options: Unpack[CallOptions]
    ) -> CurrencyRate:
        """Update a currency rate.

        ``PATCH /public-api/resources/currency-rates/v1.0/{currencyRate}``
        Since 3.91.0. Errors: 401, 403, 404, 422, 429.
        """
        return await self._dispatcher.call(_UPDATE, (currency_rate_id,), {}, body, options)

    async def delete(self, currency_rate_id: int | str, **options: Unpack[CallOptions]) -> None:
        """Delete a currency rate.

        ``DELETE /public-api/resources/currency-rates/v1.0/{currencyRate}``
        Since 3.91.0. Errors: 401, 403, 404, 429.
        """
        await self._dispatcher.call(_DELETE, (currency_rate_id,), {}, None, options)
