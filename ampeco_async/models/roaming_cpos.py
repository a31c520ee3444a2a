"""Models of roaming_cpos.

Generated from spec/ by `make generate`; never edited by hand.
"""
# ruff: noqa: S105 (values of enums are no passwords)

from __future__ import annotations

from datetime import datetime
from typing import Any

from ampeco_async.codec import UNSET, Model, model


@model
class RoamingCpo(Model):
    id: int
    business_name: str | None = None
    connection_id: int | None = None
    country_code: str | None = None
    cpo_settings: RoamingCpoSettings | None = None
    enabled: bool | None = None
    hubject_id: str | None = None
    last_updated_at: datetime | None = None
    party_id: str | None = None


@model
class RoamingCpoSettings(Model):
    apply_custom_tariffs_to_evses_with_roaming_tariff: bool | None
    cpo_qr_code_prefix: str | None = UNSET
    external_tariff_integration: str | None = UNSET
    phase_ac_power_formula: Any
    sends_periodic_meter_updates: bool | None
    tariff_mapping_mode: str | None
    treat_evse_status_unknown_as: Any


@model
class RoamingCpoUpdate(Model):
    """What changes about a roaming CPO; what is left out stays as it is."""

    business_name: str | None = UNSET
    cpo_settings: RoamingCpoSettings = UNSET
    enabled: bool = UNSET
