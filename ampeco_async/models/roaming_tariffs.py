"""Models of roaming_tariffs.

Generated from spec/ by `make generate`; never edited by hand.
"""
# ruff: noqa: S105 (values of enums are no passwords)

from __future__ import annotations

from ampeco_async._codec import UNSET, Model, OpenObject, model


@model
class RoamingTariff(Model):
    """A tariff that a CPO published over roaming."""

    id: int
    roaming_ids: list[str] | None = None
    """Ids that the CPO gave."""
    roaming_tariff_human_readable: str | None = None
    """The tariff in words."""
    raw_roaming_tariffs: list[OpenObject] | None = None
    """As they came in."""
    operator_id: int | None = None
    tariff_group_id: int | None = None
    """Tariff group assigned to it."""
    cpo_tariff_group_id: int | None = None


@model
class RoamingTariffUpdate(Model):
    """What changes about a roaming tariff; what is left out stays as it is."""

    tariff_group_id: int | None = UNSET
