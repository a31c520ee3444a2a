"""Filling the placeholders of a path, so that no value can leave its segment."""

from __future__ import annotations

import re
from datetime import date
from enum import Enum
from typing import TYPE_CHECKING
from urllib.parse import quote
from uuid import UUID

from ampeco_async.errors import ConfigurationError

if TYPE_CHECKING:
    from collections.abc import Sequence

_PLACEHOLDER = re.compile(r"\{([^{}]+)\}")
_SEPARATORS = re.compile(r"[/\\]")
_CONTROL = re.compile(r"[\x00-\x1f\x7f]")


def fill_path(template: str, values: Sequence[object]) -> str:
    """Put the values into the placeholders, in order, percent-encoded.

    ``fill_path("/users/{user}/note/{key}", (7, "a/b"))`` is ``/users/7/note/a%2Fb``.
    """
    names = _PLACEHOLDER.findall(template)
    if len(names) != len(values):
        raise ConfigurationError(f"{template} takes {len(names)} path values, not {len(values)}")
    pending = iter(values)
    return _PLACEHOLDER.sub(lambda found: _segment(found[1], next(pending)), template)


def _segment(name: str, value: object) -> str:
    if isinstance(value, Enum):
        value = value.value
    if isinstance(value, bool) or not isinstance(value, str | int | date | UUID):
        raise ConfigurationError(f"{name} must be an id (a number or text), not {type(value).__name__}")
    text = value.isoformat() if isinstance(value, date) else str(value)
    # Some proxies decode %2F and %5C before they resolve dot segments, so encoding alone would not hold the value in.
    if any(part in ("", ".", "..") for part in _SEPARATORS.split(text)):
        raise ConfigurationError(f"{name} must not be empty, nor hold an empty or dot segment: {text!r}")
    if _CONTROL.search(text):
        raise ConfigurationError(f"{name} must not hold control characters")
    try:
        return quote(text, safe="")
    except UnicodeEncodeError:
        raise ConfigurationError(f"{name} holds text that cannot be encoded") from None
