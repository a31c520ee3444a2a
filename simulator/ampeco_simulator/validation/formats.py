"""The formats of strings in the contract."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple
from uuid import UUID

from ampeco_simulator.clock import parse_time

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

_EMAIL = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s]+")
_TIME = re.compile(r"([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?(Z|[+-]\d\d:\d\d)?")
_DATE = re.compile(r"\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])")
_URI = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*://\S+")


def _is_uuid(text: str) -> bool:
    try:
        UUID(text)
    except ValueError:
        return False
    return True


def _is_date_time(text: str) -> bool:
    return len(text) >= 16 and parse_time(text) is not None


class Format(NamedTuple):
    """A format: its test, and the error message of a text that fails it."""

    matches: Callable[[str], bool]
    message: str


FORMATS: Mapping[str, Format] = {
    "date-time": Format(_is_date_time, "is not a valid date"),
    "date": Format(
        lambda text: _DATE.fullmatch(text) is not None and parse_time(text) is not None, "is not a valid date"
    ),
    "time": Format(lambda text: _TIME.fullmatch(text) is not None, "is not a valid time"),
    "email": Format(lambda text: _EMAIL.fullmatch(text) is not None, "must be a valid email address"),
    "uri": Format(lambda text: _URI.fullmatch(text) is not None, "must be a valid URL"),
    "uuid": Format(_is_uuid, "must be a valid UUID"),
}
_SPELLINGS: Mapping[str, str] = {"datetime": "date-time", "datatime": "date-time", "url": "uri"}
"""Other spellings in published documents of this API."""


def canonical_format(declared: str | None) -> str:
    """Return the standard name of a format, "" when there is none."""
    return _SPELLINGS.get(declared or "", declared or "")
