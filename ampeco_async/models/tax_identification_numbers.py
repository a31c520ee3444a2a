"""Models of tax_identification_numbers.

Generated from spec/ by `make generate`; never edited by hand.
"""
# ruff: noqa: S105 (values of enums are no passwords)

from __future__ import annotations

from ampeco_async._codec import Model, model


@model
class TaxIdentificationNumber(Model):
    """A tax number that the operator has, such as a VAT number."""

    id: int
    name: str | None = None
    last_updated_at: str | None = None
