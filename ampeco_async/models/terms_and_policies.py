"""Models of terms_and_policies.

Generated from spec/ by `make generate`; never edited by hand.
"""
# ruff: noqa: S105 (values of enums are no passwords)

from __future__ import annotations

from datetime import datetime
from enum import StrEnum
from typing import TYPE_CHECKING

from ampeco_async._codec import Model, model

if TYPE_CHECKING:
    from ampeco_async.models.common import Translation
    from ampeco_async.models.consents import ConsentCollection, ConsentTermType


class TermsAndPoliciesStatus(StrEnum):
    """Whether a version is still to come, in force or superseded; more values may come."""

    FUTURE = "future"
    ACTIVE = "active"
    PAST = "past"


@model
class TermsAndPolicies(Model):
    """A version of a document that users consent to."""

    id: int
    document: TermsAndPoliciesDocument | None = None
    valid_from: datetime | None = None
    """UTC."""
    summary: list[Translation] | None = None
    """By language."""
    content: list[Translation] | None = None
    """By language."""
    status: TermsAndPoliciesStatus | str | None = None
    last_updated_at: datetime | None = None
    operator_id: int | None = None


@model
class TermsAndPoliciesDocument(Model):
    """A document that users consent to; its versions carry the text."""

    id: int
    title: list[Translation] | None = None
    """By language."""
    subtitle: list[Translation] | None = None
    """By language."""
    consent_text: list[Translation] | None = None
    """By language."""
    term_type: ConsentTermType | str | None = None
    consent_required: bool | None = None
    consent_collection: ConsentCollection | str | None = None
    consent_checkbox_default_state: bool | None = None
    show_on_signup: bool | None = None
    """Ask for consent when users sign up."""
