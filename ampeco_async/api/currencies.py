"""Currencies: list, get, create, update, delete.

Generated from spec/ by `make generate`; never edited by hand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ampeco_async._operation import Operation
from ampeco_async._pagination import Pager
from ampeco_async._resource import Resource

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any, Unpack

    from ampeco_async._options import CallOptions
    from ampeco_async.models.currencies import Currency, CurrencyCreate

# fmt: off
_LIST: Operation[Currency] = Operation(
    id="currenciesListing", name="currencies.list", method="GET", path="/public-api/resources/currencies/v2.0",
    result="Currency", envelope=True, pagination="none", idempotent=True, since="3.106.5", errors=(401, 403, 404, 429),
    resource="currencies", version="2.0", key="list",
)
_CREATE: Operation[Currency] = Operation(
    id="currencyCreate", name="currencies.create", method="POST", path="/public-api/resources/currencies/v2.0",
    result="Currency", body="CurrencyCreate | Mapping[str, Any]", since="3.106.5", errors=(401, 403, 422, 429),
    resource="currencies", version="2.0", key="create",
)
_GET: Operation[Currency] = Operation(
    id="currencyRead", name="currencies.get", method="GET", path="/public-api/resources/currencies/v2.0/{currency}",
    result="Currency", idempotent=True, since="3.106.5", errors=(401, 403, 404, 429), resource="currencies",
    version="2.0", key="get",
)
_UPDATE: Operation[Currency] = Operation(
    id="currencyUpdate", name="currencies.update", method="PATCH",
    path="/public-api/resources/currencies/v2.0/{currency}", result="Currency",
    body="CurrencyCreate | Mapping[str, Any]", since="3.106.5", errors=(401, 403, 404, 422, 429), resource="currencies",
    version="2.0", key="update",
)
_DELETE: Operation[None] = Operation(
    id="currencyDeleteDeprecated", name="currencies.delete", method="DELETE",
    path="/public-api/resources/currencies/v2.0/{currency}", since="3.106.5", deprecated=True,
    deprecated_since="3.106.5", errors=(401, 403, 404, 409, 422, 429), resource="currencies", version="2.0",
    key="delete",
)
# fmt: on


class Currencies(Resource):
    """Currencies: list, get, create, update, delete.

    A currency that prices can be in, and how amounts are written.
    """

    __slots__ = ()

    def list(self, **options: Unpack[CallOptions]) -> Pager[Currency]:
        """List currencies.

        ``GET /public-api/resources/currencies/v2.0``
        Since 3.106.5. Pages: none. Errors: 401, 403, 404, 429.
        """
        return Pager(self._dispatcher, _LIST, (), {}, options)

    async def get(self, currency_id: int | str, **options: Unpack[CallOptions]) -> Currency:
        """Read a currency.

        ``GET /public-api/resources/currencies/v2.0/{currency}``
        Since 3.106.5. Errors: 401, 403, 404, 429.
        """
        return await self._dispatcher.call(_GET, (currency_id,), {}, None, options)

    async def create(self, body: CurrencyCreate | Mapping[str, Any], **options: Unpack[CallOptions]) -> Currency:
        """Create a currency.

        ``POST /public-api/resources/currencies/v2.0``
        Since 3.106.5. Errors: 401, 403, 422, 429.
        """
        return await self._dispatcher.call(_CREATE, (), {}, body, options)

    async def update(
        self, currency_id: int | str, body: CurrencyCreate | Mapping[str, Any], **options: Unpack[CallOptions]
    ) -> Currency:
        """Update a currency.

        ``PATCH /public-api/resources/currencies/v2.0/{currency}``
        Since 3.106.5. Errors: 401, 403, 404, 422, 429.
        """
        return await self._dispatcher.call(_UPDATE, (currency_id,), {}, body, options)

    async def delete(self, currency_id: int | str, **options: Unpack[CallOptions]) -> None:
        """Delete a currency.

        ``DELETE /public-api/resources/currencies/v2.0/{currency}``
        Since 3.106.5. Deprecated since 3.106.5. Errors: 401, 403, 404, 409, 422, 429.
        """
        await self._dispatcher.call(_DELETE, (currency_id,), {}, None, options)
