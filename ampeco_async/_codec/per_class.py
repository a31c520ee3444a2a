"""Things made once for every model class."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable

R = TypeVar("R")


def per_class(make: Callable[[type[Any]], R]) -> Callable[[type[Any]], R]:
    """Remember what `make` gives for a class."""
    made: dict[type[Any], R] = {}

    def of(cls: type[Any]) -> R:
        try:
            return made[cls]
        except KeyError:
            result = made[cls] = make(cls)
            return result

    of.__name__, of.__doc__ = make.__name__, make.__doc__
    return of
