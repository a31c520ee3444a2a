"""The records of taxes, currencies, tariffs and tariff groups."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ampeco_simulator.clock import iso
from ampeco_simulator.network.geography import COUNTRIES, CURRENCIES
from ampeco_simulator.network.layout import PARTNERS

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ampeco_simulator.network.layout import NetworkLayout

_NUMERIC = {"EUR": "978", "GBP": "826", "SEK": "752", "CHF": "756", "PLN": "985"}


def tax(base: int, number: int) -> Mapping[str, Any]:
    """Return the record of a country's value added tax."""
    country = COUNTRIES[number - 1]
    name = f"VAT {country.code} {country.tax_percent:g}%"
    return {
        "id": number,
        "name": name,
        "displayName": [{"locale": "en", "translation": name}],
        "percentage": country.tax_percent,
        "taxIdentificationNumberId": None,
        "lastUpdatedAt": iso(base - 400 * 86400),
    }


def currency(number: int) -> Mapping[str, Any]:
    """Return the record of a currency."""
    code = CURRENCIES[number - 1]
    return {
        "id": number,
        "name": code,
        "alphabeticCode": code,
        "numericCode": _NUMERIC[code],
        "prefix": None,
        "suffix": code,
        "decimal": 2,
        "unitPriceAndCalculationsDecimal": 2,
        "enableUseOfMinorCurrencyUnit": False,
        "minorUnitSign": None,
    }


def tariff(layout: NetworkLayout, base: int, number: int) -> Mapping[str, Any]:
    """Return the record of a tariff: first those of the tariff groups, then one for each user group."""
    group = number - len(layout.tariffs)
    changes = {"id": number, "name": f"Members {group}"} if group > 0 else {}
    return {
        **layout.tariffs[(number - 1) % len(layout.tariffs)],
        **changes,
        "restrictions": {"applyToUserGroupIds": [group] if group > 0 else []},
        "lastUpdatedAt": iso(base - 300 * 86400 - number * 3600),
    }


def tariff_group(base: int, tariff: Mapping[str, Any]) -> Mapping[str, Any]:
    """Return the record of the tariff group that has the id of its only tariff."""
    return {
        "id": tariff["id"],
        "name": tariff["name"],
        "tariffIds": [tariff["id"]],
        "partnerId": 1 + tariff["id"] % PARTNERS if tariff["id"] % 3 == 0 else None,
        "lastUpdatedAt": iso(base - 200 * 86400 - tariff["id"] * 3600),
    }
