"""Checking arguments where they are given, so that a wrong one never fails later and elsewhere."""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import Any

from ampeco_async.errors import ConfigurationError


def check_seconds(name: str, value: object) -> None:
    """Raise ConfigurationError unless the value is a positive number of seconds, or ``None``."""
    if value is None:
        return
    if isinstance(value, bool) or not isinstance(value, int | float) or not (math.isfinite(value) and value > 0):
        raise ConfigurationError(f"{name} must be a positive number of seconds, or None, not {_describe(value)}")


def check_whole_number(name: str, value: object) -> None:
    """Raise ConfigurationError unless the value is a whole number, at least 1."""
    if isinstance(value, bool) or not isinstance(value, int) or value < 1:
        raise ConfigurationError(f"{name} must be a whole number, at least 1, not {_describe(value)}")


def check_choice(name: str, value: object, choices: tuple[str, ...]) -> None:
    """Raise ConfigurationError unless the value is one of the choices."""
    if value not in choices:
        listed = ", ".join(f'"{choice}"' for choice in choices)
        raise ConfigurationError(f"{name} must be one of {listed}, not {_describe(value)}")


def check_flag(name: str, value: object) -> None:
    """Raise ConfigurationError unless the value is True or False."""
    if not isinstance(value, bool):
        raise ConfigurationError(f"{name} must be True or False, not {_describe(value)}")


def check_type(name: str, value: object, kind: type | tuple[type, ...], description: str) -> None:
    """Raise ConfigurationError unless the value is ``None`` or of a type, which the error describes."""
    if value is not None and not isinstance(value, kind):
        raise ConfigurationError(f"{name} must be {description}, not {_describe(value)}")


def check_callable(name: str, value: object, description: str) -> None:
    """Raise ConfigurationError unless the value is ``None`` or can be called."""
    if value is not None and not callable(value):
        raise ConfigurationError(f"{name} must be {description}, not {_describe(value)}")


def check_mapping(name: str, value: object) -> Mapping[str, Any]:
    """Return the value. Raises ConfigurationError unless it is a mapping whose keys are text."""
    if not isinstance(value, Mapping) or not all(isinstance(key, str) for key in value):
        raise ConfigurationError(f"{name} must be a mapping by name, not {_describe(value)}")
    return value


def _describe(value: object) -> str:
    """Return a value for an error: a number or a short text as it is, of anything else only the type."""
    if isinstance(value, bool | int | float) or value is None:
        return repr(value) if not isinstance(value, int) or abs(value) < 10**20 else "a number with too many digits"
    if isinstance(value, str) and len(value) <= 20:
        return repr(value)
    return f"an object of type {type(value).__name__}"
