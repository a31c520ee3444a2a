"""Models of roaming_cpos.

Generated from spec/ by `make generate`; never edited by hand.
"""
# ruff: noqa: S105 (values of enums are no passwords)

from __future__ import annotations

from datetime import datetime
from typing import Any

from ampeco_async._codec import UNSET, Model, model


@model
class RoamingCpo(Model):
    """A charge point operator whose EVSEs drivers reach over roaming."""

    id: int
    business_name: str | None = None
    connection_id: int | None = None
    """Roaming connection that it comes over."""
    country_code: str | None = None
    """ISO 3166-1 alpha-2 code, part of the party's id."""
    cpo_settings: RoamingCpoSettings | None = None
    enabled: bool | None = None
    """Whether roaming with it is on."""
    hubject_id: str | None = None
    """Id of the party at Hubject; null where it is not there."""
    last_updated_at: datetime | None = None
    party_id: str | None = None
    """Id of the party within its country (OCPI), three characters."""


@model
class RoamingCpoSettings(Model):
    """How to read what a CPO sends: tariffs, statuses, QR codes, power."""

    apply_custom_tariffs_to_evses_with_roaming_tariff: bool | None
    """Custom tariffs win over those that the CPO published."""
    cpo_qr_code_prefix: str | None = UNSET
    """What the QR codes on its charge points start with."""
    external_tariff_integration: str | None = UNSET
    phase_ac_power_formula: Any
    """How power of three phases follows from volts and amperes."""
    sends_periodic_meter_updates: bool | None
    """It reports the meter while a session runs."""
    tariff_mapping_mode: str | None
    treat_evse_status_unknown_as: Any
    """What an unknown status stands for."""


@model
class RoamingCpoUpdate(Model):
    """What changes about a roaming CPO; what is left out stays as it is."""

    business_name: str | None = UNSET
    cpo_settings: RoamingCpoSettings = UNSET
    enabled: bool = UNSET
    """Whether roaming with it is on."""
