"""Models of tariff_snapshots.

Generated from spec/ by `make generate`; never edited by hand.
"""
# ruff: noqa: S105 (values of enums are no passwords)

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from ampeco_async._codec import Model, model

if TYPE_CHECKING:
    from ampeco_async.models.common import Reference
    from ampeco_async.models.tariffs import (
        TariffDisplay,
        TariffPricing,
        TariffRestrictions,
        TariffStopSession,
        TariffType,
    )


@model
class TariffSnapshot(Model):
    """A tariff as it stood when it priced a session."""

    id: int
    name: str | None = None
    type: TariffType | str | None = None
    description: dict[str, str] | None = None
    """By language, such as ``en``."""
    additional_information: dict[str, str] | None = None
    """By language, such as ``en``."""
    learn_more_url: dict[str, str] | None = None
    """By language, such as ``en``."""
    day_tariff_start: str | None = None
    """Time of day from which day prices apply, such as 07:00."""
    night_tariff_start: str | None = None
    """Time of day from which night prices apply, such as 22:00."""
    pricing: TariffPricing | None = None
    currency: str | None = None
    """ISO 4217 code."""
    stop_session: TariffStopSession | None = None
    restrictions: TariffRestrictions | None = None
    partner: Reference | None = None
    last_updated_at: datetime | None = None
    display: TariffDisplay | None = None
    integration_id: int | None = None
    """Integration that supplies prices."""
    external_id: str | None = None
    """Id in a system of your own."""
    tariff_id: int | None = None
    """Tariff that it is a copy of."""
