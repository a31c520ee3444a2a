"""Models of faqs.

Generated from spec/ by `make generate`; never edited by hand.
"""
# ruff: noqa: S105 (values of enums are no passwords)

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from ampeco_async._codec import UNSET, Model, model

if TYPE_CHECKING:
    from ampeco_async.models.common import Translation


@model
class Faq(Model):
    """A question that drivers ask, with its answer."""

    id: int
    question: list[Translation] | None = None
    """By language."""
    answer: list[Translation] | None = None
    """By language."""
    last_updated_at: datetime | None = None


@model
class FaqCreate(Model):
    """What creates an FAQ."""

    question: list[Translation]
    """By language."""
    answer: list[Translation]
    """By language."""


@model
class FaqUpdate(Model):
    """What changes about an FAQ; what is left out stays as it is."""

    question: list[Translation] = UNSET
    """By language."""
    answer: list[Translation] = UNSET
    """By language."""
