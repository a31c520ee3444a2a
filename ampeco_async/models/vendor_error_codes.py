"""Models of vendor_error_codes.

Generated from spec/ by `make generate`; never edited by hand.
"""
# ruff: noqa: S105 (values of enums are no passwords)

from __future__ import annotations

from ampeco_async._codec import UNSET, Model, model


@model
class VendorErrorCode(Model):
    """What an error code of a vendor's own means, and what drivers can do about it."""

    id: int
    vendor_id: str | None = None
    """OCPP id of the vendor that defines the code."""
    error_code: str | None = None
    error_code_description: str | None = None
    error_code_customer_action: str | None = None
    """What drivers can do about the error."""


@model
class VendorErrorCodeCreate(Model):
    """What creates a vendor error code."""

    vendor_id: str
    """OCPP id of the vendor that defines the code."""
    error_code: str
    error_code_description: str | None = UNSET
    error_code_customer_action: str | None = UNSET
    """What drivers can do about the error."""
