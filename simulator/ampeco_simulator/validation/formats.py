"""Formats of strings that the contract names: each a test that a text passes or fails."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from uuid import UUID

from ampeco_simulator.clock import parse_time

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

_EMAIL = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s]+")
_TIME = re.compile(r"([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?(Z|[+-]\d\d:\d\d)?")
_DATE = re.compile(r"\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])")
_URI = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*://\S+")


def _uuid(text: str) -> bool:
    try:
        UUID(text)
    except ValueError:
        return False
    return True


def _moment(text: str) -> bool:
    return len(text) >= 16 and parse_time(text) is not None


FORMATS: Mapping[str, tuple[Callable[[str], bool], str]] = {
    "date-time": (_moment, "is not a valid date"),
    "date": (lambda text: _DATE.fullmatch(text) is not None and parse_time(text) is not None, "is not a valid date"),
    "time": (lambda text: _TIME.fullmatch(text) is not None, "is not a valid time"),
    "email": (lambda text: _EMAIL.fullmatch(text) is not None, "must be a valid email address"),
    "uri": (lambda text: _URI.fullmatch(text) is not None, "must be a valid URL"),
    "uuid": (_uuid, "must be a valid UUID"),
}
# Spellings found in published documents of this API.
SPELLINGS: Mapping[str, str] = {"datetime": "date-time", "datatime": "date-time", "url": "uri"}


def format_of(declared: str | None) -> str:
    """The usual name of a format, "" when there is none."""
    return SPELLINGS.get(declared or "", declared or "")
