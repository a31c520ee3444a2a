"""Where the names in annotations and result expressions are looked up.

Generated models import each other only for type checkers, so at run time a name is looked up in the module of the
class, then in the package of that module (whose ``__getattr__`` loads the right module), then among common names.
"""

from __future__ import annotations

import builtins
import datetime
import importlib
import typing
from collections.abc import Callable, Iterator, Mapping
from decimal import Decimal
from types import ModuleType
from typing import Any
from uuid import UUID

from ampeco_async._codec.fields import UNSET
from ampeco_async._codec.model import OpenObject
from ampeco_async._codec.shapes import Discriminator

NameLookup = Callable[[str], Any]
"""Returns the object of a name, or raises AttributeError or KeyError."""

_TYPING_NAMES = ("Any", "Annotated", "Literal", "Mapping", "Optional", "Sequence", "Union")
_COMMON: dict[str, Any] = {
    **{name: getattr(typing, name) for name in _TYPING_NAMES},
    "Decimal": Decimal,
    "Discriminator": Discriminator,
    "OpenObject": OpenObject,
    "UNSET": UNSET,
    "UUID": UUID,
    "date": datetime.date,
    "datetime": datetime.datetime,
    "typing": typing,
}


class Namespace(Mapping[str, Any]):
    """A mapping from names to objects: the first of several lookups that knows the name provides the object."""

    def __init__(self, lookups: list[NameLookup]) -> None:
        self._lookups = [*lookups, _COMMON.__getitem__, vars(builtins).__getitem__]

    def __getitem__(self, name: str) -> Any:
        for lookup in self._lookups:
            try:
                return lookup(name)
            except (AttributeError, KeyError):
                continue
        raise KeyError(name)

    def __iter__(self) -> Iterator[str]:
        return iter(())

    def __len__(self) -> int:
        return 0

    def evaluate(self, expression: str) -> Any:
        """Return the type that an expression such as ``list[Session] | None`` names; NameError if a name is unknown.

        Expressions come from annotations and operation tables, never from a response.
        """
        return eval(expression, {"__builtins__": {}}, self)  # noqa: S307


def namespace_of_class(cls: type) -> Namespace:
    """Return the namespace in which the annotations of a class and of its base classes are evaluated."""
    modules = dict.fromkeys(base.__module__ for base in cls.__mro__ if base is not object)
    return Namespace([lookup for module in modules for lookup in _lookups_of_module(module)])


def namespace_from(source: str | ModuleType | Mapping[str, Any] | NameLookup) -> Namespace:
    """Return a namespace from a package's dotted name (imported at the first lookup), module, mapping or function."""
    if isinstance(source, Mapping):
        return Namespace([source.__getitem__])
    if isinstance(source, (str, ModuleType)):
        return Namespace([_attribute_lookup(source if isinstance(source, str) else source.__name__)])
    return Namespace([source])


def _lookups_of_module(module: str) -> list[NameLookup]:
    package = module.rpartition(".")[0]
    return [_attribute_lookup(name) for name in (module, package) if name]


def _attribute_lookup(module: str) -> NameLookup:
    def look_up(name: str) -> Any:
        try:
            return getattr(importlib.import_module(module), name)
        except ModuleNotFoundError as missing:
            # Only this module being absent means "unknown name"; a failed import inside it is an error of its own.
            if missing.name is not None and f"{module}.".startswith(f"{missing.name}."):
                raise KeyError(name) from missing
            raise

    return look_up
