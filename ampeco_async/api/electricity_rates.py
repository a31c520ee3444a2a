"""Electricity rates: list, get, create, update, replace, delete.

Generated from spec/ by `make generate`; never edited by hand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ampeco_async._operation import Operation
from ampeco_async._pagination import Pager
from ampeco_async._resource import Resource

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Mapping
    from typing import Any, Unpack

    from ampeco_async._options import CallOptions
    from ampeco_async.models.common import WeekDay
    from ampeco_async.models.electricity_rates import (
        ElectricityRate,
        ElectricityRateCreate,
        ElectricityRateEnergyMix,
        ElectricityRatePricePeriod,
        ElectricityRateType,
        ElectricityRateUpdate,
        ElectricityRateV10,
        ElectricityRateV10Create,
        PricePeriodsReplace,
    )

# fmt: off
_V10_LIST: Operation[ElectricityRateV10] = Operation(
    id="electricityRatesListingDeprecated", name="electricity_rates.v1_0.list", method="GET",
    path="/public-api/resources/electricity-rates/v1.0", result="ElectricityRateV10",
    query={"utility_id": "filter[utilityId]", "page": "page", "per_page": "per_page"}, envelope=True, pagination="page",
    idempotent=True, since="3.106.5", deprecated=True, deprecated_since="3.106.5", replaced_by="electricity_rates.list",
    errors=(401, 403, 422, 429), resource="electricity_rates", version="1.0", key="list",
)
_V10_CREATE: Operation[ElectricityRateV10] = Operation(
    id="electricityRateCreateDeprecated", name="electricity_rates.v1_0.create", method="POST",
    path="/public-api/resources/electricity-rates/v1.0", result="ElectricityRateV10",
    body="ElectricityRateV10Create | Mapping[str, Any]", envelope=True, since="3.106.5", deprecated=True,
    deprecated_since="3.106.5", replaced_by="electricity_rates.create", errors=(401, 403, 422, 429),
    resource="electricity_rates", version="1.0", key="create",
)
_V10_GET: Operation[ElectricityRateV10] = Operation(
    id="electricityRateReadDeprecated", name="electricity_rates.v1_0.get", method="GET",
    path="/public-api/resources/electricity-rates/v1.0/{electricityRate}", result="ElectricityRateV10", envelope=True,
    idempotent=True, since="3.106.5", deprecated=True, deprecated_since="3.106.5", replaced_by="electricity_rates.get",
    errors=(401, 403, 404, 429), resource="electricity_rates", version="1.0", key="get",
)
_REPLACE: Operation[ElectricityRateV10] = Operation(
    id="electricityRateUpdateDeprecated", name="electricity_rates.replace", method="PUT",
    path="/public-api/resources/electricity-rates/v1.0/{electricityRate}", result="ElectricityRateV10",
    body="ElectricityRateV10Create | Mapping[str, Any]", envelope=True, since="3.106.5", deprecated=True,
    deprecated_since="3.106.5", replaced_by="electricity_rates.update", errors=(401, 403, 404, 422, 429),
    resource="electricity_rates", version="1.0", key="replace",
)
_V10_DELETE: Operation[None] = Operation(
    id="electricityRateDeleteDeprecated", name="electricity_rates.v1_0.delete", method="DELETE",
    path="/public-api/resources/electricity-rates/v1.0/{electricityRate}", since="3.106.5", deprecated=True,
    deprecated_since="3.106.5", replaced_by="electricity_rates.delete", errors=(401, 403, 404, 429),
    resource="electricity_rates", version="1.0", key="delete",
)
_LIST: Operation[ElectricityRate] = Operation(
    id="electricityRatesListing", name="electricity_rates.list", method="GET",
    path="/public-api/resources/electricity-rates/v2.0", result="ElectricityRate",
    query={"utility_id": "filter[utilityId]", "type": "filter[type]", "per_page": "per_page", "cursor": "cursor"},
    envelope=True, pagination="cursor", idempotent=True, since="3.106.5", errors=(401, 403, 422, 429),
    resource="electricity_rates", version="2.0", key="list", older=_V10_LIST,
)
_CREATE: Operation[ElectricityRate] = Operation(
    id="electricityRateCreate", name="electricity_rates.create", method="POST",
    path="/public-api/resources/electricity-rates/v2.0", result="ElectricityRate",
    body="ElectricityRateCreate | Mapping[str, Any]", envelope=True, since="3.106.5", errors=(401, 403, 422, 429),
    resource="electricity_rates", version="2.0", key="create", older=_V10_CREATE,
)
_GET: Operation[ElectricityRate] = Operation(
    id="electricityRateRead", name="electricity_rates.get", method="GET",
    path="/public-api/resources/electricity-rates/v2.0/{electricityRate}", result="ElectricityRate", envelope=True,
    idempotent=True, since="3.106.5", errors=(401, 403, 404, 429), resource="electricity_rates", version="2.0",
    key="get", older=_V10_GET,
)
_UPDATE: Operation[ElectricityRate] = Operation(
    id="electricityRateUpdate", name="electricity_rates.update", method="PATCH",
    path="/public-api/resources/electricity-rates/v2.0/{electricityRate}", result="ElectricityRate",
    body="ElectricityRateUpdate | Mapping[str, Any]", envelope=True, idempotent=True, since="3.106.5",
    errors=(401, 403, 404, 422, 429), resource="electricity_rates", version="2.0", key="update",
)
_DELETE: Operation[None] = Operation(
    id="electricityRateDelete", name="electricity_rates.delete", method="DELETE",
    path="/public-api/resources/electricity-rates/v2.0/{electricityRate}", since="3.106.5", errors=(401, 403, 404, 429),
    resource="electricity_rates", version="2.0", key="delete", older=_V10_DELETE, same_request=True,
)
_ENERGY_MIX_GET: Operation[ElectricityRateEnergyMix] = Operation(
    id="electricityRateEnergyMixRead", name="electricity_rates.energy_mix.get", method="GET",
    path="/public-api/resources/electricity-rates/v2.0/{electricityRate}/energy-mix", result="ElectricityRateEnergyMix",
    envelope=True, idempotent=True, since="3.106.5", errors=(401, 403, 404, 429), resource="electricity_rates",
    version="2.0", key="energy_mix.get",
)
_ENERGY_MIX_REPLACE: Operation[ElectricityRateEnergyMix] = Operation(
    id="electricityRateEnergyMixUpdate", name="electricity_rates.energy_mix.replace", method="PUT",
    path="/public-api/resources/electricity-rates/v2.0/{electricityRate}/energy-mix", result="ElectricityRateEnergyMix",
    body="ElectricityRateEnergyMix | Mapping[str, Any]", envelope=True, idempotent=True, since="3.106.5",
    errors=(401, 403, 404, 422, 429), resource="electricity_rates", version="2.0", key="energy_mix.replace",
)
_PRICE_PERIODS_LIST: Operation[ElectricityRatePricePeriod] = Operation(
    id="electricityRatePricePeriodsListing", name="electricity_rates.price_periods.list", method="GET",
    path="/public-api/resources/electricity-rates/v2.0/{electricityRate}/price-periods",
    result="ElectricityRatePricePeriod", envelope=True, pagination="none", idempotent=True, since="3.106.5",
    errors=(401, 403, 404, 422, 429), resource="electricity_rates", version="2.0", key="price_periods.list",
)
_PRICE_PERIODS_DATE_LIST: Operation[ElectricityRatePricePeriod] = Operation(
    id="electricityRatePricePeriodsDateListing", name="electricity_rates.price_periods.date.list", method="GET",
    path="/public-api/resources/electricity-rates/v2.0/{electricityRate}/price-periods/date",
    result="ElectricityRatePricePeriod", envelope=True, pagination="none", idempotent=True, since="3.106.5",
    errors=(401, 403, 404, 422, 429), resource="electricity_rates", version="2.0", key="price_periods.date.list",
)
_PRICE_PERIODS_DATE_GET: Operation[ElectricityRatePricePeriod] = Operation(
    id="electricityRatePricePeriodsDateRead", name="electricity_rates.price_periods.date.get", method="GET",
    path="/public-api/resources/electricity-rates/v2.0/{electricityRate}/price-periods/date/{date}",
    result="ElectricityRatePricePeriod", envelope=True, idempotent=True, since="3.106.5", errors=(401, 403, 404, 429),
    resource="electricity_rates", version="2.0", key="price_periods.date.get",
)
_PRICE_PERIODS_DATE_REPLACE: Operation[ElectricityRatePricePeriod] = Operation(
    id="electricityRatePricePeriodsDateCreateOrUpdate", name="electricity_rates.price_periods.date.replace",
    method="PUT", path="/public-api/resources/electricity-rates/v2.0/{electricityRate}/price-periods/date/{date}",
    result="ElectricityRatePricePeriod", body="PricePeriodsReplace | Mapping[str, Any]", envelope=True, idempotent=True,
    since="3.106.5", errors=(401, 403, 404, 422, 429), resource="electricity_rates", version="2.0",
    key="price_periods.date.replace",
)
_PRICE_PERIODS_DATE_DELETE: Operation[None] = Operation(
    id="electricityRatePricePeriodsDateDelete", name="electricity_rates.price_periods.date.delete", method="DELETE",
    path="/public-api/resources/electricity-rates/v2.0/{electricityRate}/price-periods/date/{date}", since="3.106.5",
    errors=(401, 403, 404, 429), resource="electricity_rates", version="2.0", key="price_periods.date.delete",
)
_PRICE_PERIODS_WEEK_DAY_LIST: Operation[ElectricityRatePricePeriod] = Operation(
    id="electricityRatePricePeriodsWeekDayListing", name="electricity_rates.price_periods.week_day.list", method="GET",
    path="/public-api/resources/electricity-rates/v2.0/{electricityRate}/price-periods/week-day",
    result="ElectricityRatePricePeriod", envelope=True, pagination="none", idempotent=True, since="3.106.5",
    errors=(401, 403, 404, 422, 429), resource="electricity_rates", version="2.0", key="price_periods.week_day.list",
)
_PRICE_PERIODS_WEEK_DAY_GET: Operation[ElectricityRatePricePeriod] = Operation(
    id="electricityRatePricePeriodsWeekDayRead", name="electricity_rates.price_periods.week_day.get", method="GET",
    path="/public-api/resources/electricity-rates/v2.0/{electricityRate}/price-periods/week-day/{weekDay}",
    result="ElectricityRatePricePeriod", envelope=True, idempotent=True, since="3.106.5",
    errors=(401, 403, 404, 422, 429), resource="electricity_rates", version="2.0", key="price_periods.week_day.get",
)
_PRICE_PERIODS_WEEK_DAY_REPLACE: Operation[ElectricityRatePricePeriod] = Operation(
    id="electricityRatePricePeriodsWeekDayCreateaOrUpdate", name="electricity_rates.price_periods.week_day.replace",
    method="PUT",
    path="/public-api/resources/electricity-rates/v2.0/{electricityRate}/price-periods/week-day/{weekDay}",
    result="ElectricityRatePricePeriod", body="PricePeriodsReplace | Mapping[str, Any]", envelope=True, idempotent=True,
    since="3.106.5", errors=(401, 403, 404, 422, 429), resource="electricity_rates", version="2.0",
    key="price_periods.week_day.replace",
)
_PRICE_PERIODS_WEEK_DAY_DELETE: Operation[None] = Operation(
    id="electricityRatePricePeriodsWeekDayDelete", name="electricity_rates.price_periods.week_day.delete",
    method="DELETE",
    path="/public-api/resources/electricity-rates/v2.0/{electricityRate}/price-periods/week-day/{weekDay}",
    since="3.106.5", errors=(401, 403, 404, 422, 429), resource="electricity_rates", version="2.0",
    key="price_periods.week_day.delete",
)
# fmt: on


class ElectricityRates(Resource):
    """Electricity rates: list, get, create, update, replace, delete.

    What electricity costs the site; tariffs and reimbursements can build on it.
    """

    __slots__ = ()

    @property
    def energy_mix(self) -> ElectricityRatesEnergyMix:
        """Energy mix of an electricity rate: get, replace."""
        return self._sub(ElectricityRatesEnergyMix)

    @property
    def price_periods(self) -> ElectricityRatesPricePeriods:
        """Price periods of an electricity rate: list."""
        return self._sub(ElectricityRatesPricePeriods)

    @property
    def v1_0(self) -> ElectricityRatesV10:
        """Version 1.0 of electricity rates: list, get, create, replace, delete; deprecated since 3.106.5."""
        return self._sub(ElectricityRatesV10)

    def list(
        self,
        *,
        utility_id: int | str | None = None,
        type: ElectricityRateType | str | None = None,
        per_page: int | None = None,
        cursor: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Pager[ElectricityRate]:
        """List electricity rates.

        ``GET /public-api/resources/electricity-rates/v2.0``
        Since 3.106.5. Pages: cursor. Errors: 401, 403, 422, 429.

        Args:
            per_page: Items a page.
            cursor: Opaque place in the listing; empty for the first page.
        """
        return Pager(
            self._dispatcher,
            _LIST,
            (),
            {"utility_id": utility_id, "type": type, "per_page": per_page, "cursor": cursor},
            options,
        )

    async def get(self, electricity_rate_id: int | str, **options: Unpack[CallOptions]) -> ElectricityRate:
        """Read an electricity rate.

        ``GET /public-api/resources/electricity-rates/v2.0/{electricityRate}``
        Since 3.106.5. Errors: 401, 403, 404, 429.
        """
        return await self._dispatcher.call(_GET, (electricity_rate_id,), {}, None, options)

    async def create(
        self, body: ElectricityRateCreate | Mapping[str, Any], **options: Unpack[CallOptions]
    ) -> ElectricityRate:
        """Create an electricity rate.

        ``POST /public-api/resources/electricity-rates/v2.0``
        Since 3.106.5. Errors: 401, 403, 422, 429.
        """
        return await self._dispatcher.call(_CREATE, (), {}, body, options)

    async def update(
        self,
        electricity_rate_id: int | str,
        body: ElectricityRateUpdate | Mapping[str, Any],
        **options: Unpack[CallOptions],
    ) -> ElectricityRate:
        """Update an electricity rate.

        ``PATCH /public-api/resources/electricity-rates/v2.0/{electricityRate}``
        Since 3.106.5. Errors: 401, 403, 404, 422, 429.
        """
        return await self._dispatcher.call(_UPDATE, (electricity_rate_id,), {}, body, options)

    async def replace(
        self,
        electricity_rate_id: int | str,
        body: ElectricityRateV10Create | Mapping[str, Any],
        **options: Unpack[CallOptions],
    ) -> ElectricityRateV10:
        """Replace an electricity rate.

        ``PUT /public-api/resources/electricity-rates/v1.0/{electricityRate}``
        Since 3.106.5. Deprecated since 3.106.5: use ``electricity_rates.update``. Errors: 401, 403, 404,
        422, 429.
        """
        return await self._dispatcher.call(_REPLACE, (electricity_rate_id,), {}, body, options)

    async def delete(self, electricity_rate_id: int | str, **options: Unpack[CallOptions]) -> None:
        """Delete an electricity rate.

        ``DELETE /public-api/resources/electricity-rates/v2.0/{electricityRate}``
        Since 3.106.5. Errors: 401, 403, 404, 429.
        """
        await self._dispatcher.call(_DELETE, (electricity_rate_id,), {}, None, options)


class ElectricityRatesEnergyMix(Resource):
    """Energy mix of an electricity rate: get, replace.

    Where the electricity comes from, in % by source.
    """

    __slots__ = ()

    async def get(self, electricity_rate_id: int | str, **options: Unpack[CallOptions]) -> ElectricityRateEnergyMix:
        """Read the energy mix of an electricity rate.

        ``GET /public-api/resources/electricity-rates/v2.0/{electricityRate}/energy-mix``
        Since 3.106.5. Errors: 401, 403, 404, 429.
        """
        return await self._dispatcher.call(_ENERGY_MIX_GET, (electricity_rate_id,), {}, None, options)

    async def replace(
        self,
        electricity_rate_id: int | str,
        body: ElectricityRateEnergyMix | Mapping[str, Any],
        **options: Unpack[CallOptions],
    ) -> ElectricityRateEnergyMix:
        """Replace the energy mix of an electricity rate.

        ``PUT /public-api/resources/electricity-rates/v2.0/{electricityRate}/energy-mix``
        Since 3.106.5. Errors: 401, 403, 404, 422, 429.
        """
        return await self._dispatcher.call(_ENERGY_MIX_REPLACE, (electricity_rate_id,), {}, body, options)


class ElectricityRatesPricePeriods(Resource):
    """Price periods of an electricity rate: list.

    Prices of a day: of a day of the week, or of one date.
    """

    __slots__ = ()

    @property
    def date(self) -> ElectricityRatesPricePeriodsDate:
        """Price periods of an electricity rate on single dates: list, get, replace, delete."""
        return self._sub(ElectricityRatesPricePeriodsDate)

    @property
    def week_day(self) -> ElectricityRatesPricePeriodsWeekDay:
        """Price periods of an electricity rate by day of the week: list, get, replace, delete."""
        return self._sub(ElectricityRatesPricePeriodsWeekDay)

    def list(self, electricity_rate_id: int | str, **options: Unpack[CallOptions]) -> Pager[ElectricityRatePricePeriod]:
        """List all price periods of an electricity rate.

        ``GET /public-api/resources/electricity-rates/v2.0/{electricityRate}/price-periods``
        Since 3.106.5. Pages: none. Errors: 401, 403, 404, 422, 429.
        """
        return Pager(self._dispatcher, _PRICE_PERIODS_LIST, (electricity_rate_id,), {}, options)


class ElectricityRatesPricePeriodsDate(Resource):
    """Price periods of an electricity rate on single dates: list, get, replace, delete.

    Prices of a day: of a day of the week, or of one date.
    """

    __slots__ = ()

    def list(self, electricity_rate_id: int | str, **options: Unpack[CallOptions]) -> Pager[ElectricityRatePricePeriod]:
        """List the price periods of an electricity rate that are for certain dates.

        ``GET /public-api/resources/electricity-rates/v2.0/{electricityRate}/price-periods/date``
        Since 3.106.5. Pages: none. Errors: 401, 403, 404, 422, 429.
        """
        return Pager(self._dispatcher, _PRICE_PERIODS_DATE_LIST, (electricity_rate_id,), {}, options)

    async def get(
        self, electricity_rate_id: int | str, date: dt.date | str, **options: Unpack[CallOptions]
    ) -> ElectricityRatePricePeriod:
        """Read the price periods of an electricity rate on a date.

        ``GET /public-api/resources/electricity-rates/v2.0/{electricityRate}/price-periods/date/{date}``
        Since 3.106.5. Errors: 401, 403, 404, 429.
        """
        return await self._dispatcher.call(_PRICE_PERIODS_DATE_GET, (electricity_rate_id, date), {}, None, options)

    async def replace(
        self,
        electricity_rate_id: int | str,
        date: dt.date | str,
        body: PricePeriodsReplace | Mapping[str, Any],
        **options: Unpack[CallOptions],
    ) -> ElectricityRatePricePeriod:
        """Replace the price periods of an electricity rate on a date.

        ``PUT /public-api/resources/electricity-rates/v2.0/{electricityRate}/price-periods/date/{date}``
        Since 3.106.5. Errors: 401, 403, 404, 422, 429.
        """
        return await self._dispatcher.call(_PRICE_PERIODS_DATE_REPLACE, (electricity_rate_id, date), {}, body, options)

    async def delete(self, electricity_rate_id: int | str, date: dt.date | str, **options: Unpack[CallOptions]) -> None:
        """Delete the price periods of an electricity rate on a date.

        ``DELETE /public-api/resources/electricity-rates/v2.0/{electricityRate}/price-periods/date/{date}``
        Since 3.106.5. Errors: 401, 403, 404, 429.
        """
        await self._dispatcher.call(_PRICE_PERIODS_DATE_DELETE, (electricity_rate_id, date), {}, None, options)


class ElectricityRatesPricePeriodsWeekDay(Resource):
    """Price periods of an electricity rate by day of the week: list, get, replace, delete.

    Prices of a day: of a day of the week, or of one date.
    """

    __slots__ = ()

    def list(self, electricity_rate_id: int | str, **options: Unpack[CallOptions]) -> Pager[ElectricityRatePricePeriod]:
        """List the price periods of an electricity rate by day of the week.

        ``GET /public-api/resources/electricity-rates/v2.0/{electricityRate}/price-periods/week-day``
        Since 3.106.5. Pages: none. Errors: 401, 403, 404, 422, 429.
        """
        return Pager(self._dispatcher, _PRICE_PERIODS_WEEK_DAY_LIST, (electricity_rate_id,), {}, options)

    async def get(
        self, electricity_rate_id: int | str, week_day: WeekDay | str, **options: Unpack[CallOptions]
    ) -> ElectricityRatePricePeriod:
        """Read the price periods of an electricity rate on a day of the week.

        ``GET
        /public-api/resources/electricity-rates/v2.0/{electricityRate}/price-periods/week-day/{weekDay}``
        Since 3.106.5. Errors: 401, 403, 404, 422, 429.
        """
        return await self._dispatcher.call(
            _PRICE_PERIODS_WEEK_DAY_GET, (electricity_rate_id, week_day), {}, None, options
        )

    async def replace(
        self,
        electricity_rate_id: int | str,
        week_day: WeekDay | str,
        body: PricePeriodsReplace | Mapping[str, Any],
        **options: Unpack[CallOptions],
    ) -> ElectricityRatePricePeriod:
        """Replace the price periods of an electricity rate on a day of the week.

        ``PUT
        /public-api/resources/electricity-rates/v2.0/{electricityRate}/price-periods/week-day/{weekDay}``
        Since 3.106.5. Errors: 401, 403, 404, 422, 429.
        """
        return await self._dispatcher.call(
            _PRICE_PERIODS_WEEK_DAY_REPLACE, (electricity_rate_id, week_day), {}, body, options
        )

    async def delete(
        self, electricity_rate_id: int | str, week_day: WeekDay | str, **options: Unpack[CallOptions]
    ) -> None:
        """Delete the price periods of an electricity rate on a day of the week.

        ``DELETE
        /public-api/resources/electricity-rates/v2.0/{electricityRate}/price-periods/week-day/{weekDay}``
        Since 3.106.5. Errors: 401, 403, 404, 422, 429.
        """
        await self._dispatcher.call(_PRICE_PERIODS_WEEK_DAY_DELETE, (electricity_rate_id, week_day), {}, None, options)


class ElectricityRatesV10(Resource):
    """Version 1.0 of electricity rates: list, get, create, replace, delete; deprecated since 3.106.5.

    An electricity rate with its prices by the clock, as v1.0 shows it.
    """

    __slots__ = ()

    def list(
        self,
        *,
        utility_id: int | str | None = None,
        page: int | None = None,
        per_page: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Pager[ElectricityRateV10]:
        """List electricity rates.

        ``GET /public-api/resources/electricity-rates/v1.0``
        Since 3.106.5. Deprecated since 3.106.5: use ``electricity_rates.list``. Pages: page. Errors: 401,
        403, 422, 429.

        Args:
            page: Number of the page.
            per_page: Items a page.
        """
        return Pager(
            self._dispatcher, _V10_LIST, (), {"utility_id": utility_id, "page": page, "per_page": per_page}, options
        )

    async def get(self, electricity_rate_id: int | str, **options: Unpack[CallOptions]) -> ElectricityRateV10:
        """Read an electricity rate.

        ``GET /public-api/resources/electricity-rates/v1.0/{electricityRate}``
        Since 3.106.5. Deprecated since 3.106.5: use ``electricity_rates.get``. Errors: 401, 403, 404, 429.
        """
        return await self._dispatcher.call(_V10_GET, (electricity_rate_id,), {}, None, options)

    async def create(
        self, body: ElectricityRateV10Create | Mapping[str, Any], **options: Unpack[CallOptions]
    ) -> ElectricityRateV10:
        """Create an electricity rate.

        ``POST /public-api/resources/electricity-rates/v1.0``
        Since 3.106.5. Deprecated since 3.106.5: use ``electricity_rates.create``. Errors: 401, 403, 422,
        429.
        """
        return await self._dispatcher.call(_V10_CREATE, (), {}, body, options)

    async def replace(
        self,
        electricity_rate_id: int | str,
        body: ElectricityRateV10Create | Mapping[str, Any],
        **options: Unpack[CallOptions],
    ) -> ElectricityRateV10:
        """Replace an electricity rate.

        ``PUT /public-api/resources/electricity-rates/v1.0/{electricityRate}``
        Since 3.106.5. Deprecated since 3.106.5: use ``electricity_rates.update``. Errors: 401, 403, 404,
        422, 429.
        """
        return await self._dispatcher.call(_REPLACE, (electricity_rate_id,), {}, body, options)

    async def delete(self, electricity_rate_id: int | str, **options: Unpack[CallOptions]) -> None:
        """Delete an electricity rate.

        ``DELETE /public-api/resources/electricity-rates/v1.0/{electricityRate}``
        Since 3.106.5. Deprecated since 3.106.5: use ``electricity_rates.delete``. Errors: 401, 403, 404,
        429.
        """
        await self._dispatcher.call(_V10_DELETE, (electricity_rate_id,), {}, None, options)
