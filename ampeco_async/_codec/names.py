"""From annotations written as text to types.

Models import their siblings only for type checkers, so a name is looked for in the module of the class, then in that
module's `__getattr__`, then in the package that holds it (whose `__getattr__` loads the right module), then among the
names below.
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

from .discriminator import Discriminator
from .open_object import OpenObject
from .unset import UNSET

Resolver = Callable[[str], Any]
"""Gives the type of a name, or raises AttributeError or KeyError."""

_TYPING = ("Any", "Annotated", "Literal", "Mapping", "Optional", "Sequence", "Union")
_COMMON: dict[str, Any] = {
    **{name: getattr(typing, name) for name in _TYPING},
    "Decimal": Decimal,
    "Discriminator": Discriminator,
    "OpenObject": OpenObject,
    "UNSET": UNSET,
    "UUID": UUID,
    "date": datetime.date,
    "datetime": datetime.datetime,
    "typing": typing,
}


class Names(Mapping[str, Any]):
    """The namespace in which annotations are read: the first resolver that knows a name wins."""

    def __init__(self, resolvers: list[Resolver]) -> None:
        self._resolvers = [*resolvers, _COMMON.__getitem__, vars(builtins).__getitem__]

    def __getitem__(self, name: str) -> Any:
        for resolver in self._resolvers:
            try:
                return resolver(name)
            except (AttributeError, KeyError):
                continue
        raise KeyError(name)

    def __iter__(self) -> Iterator[str]:
        return iter(())

    def __len__(self) -> int:
        return 0

    def read(self, expression: str) -> Any:
        """The type that an expression such as `list[Session] | None` stands for; NameError for an unknown name.

        Expressions come from annotations and operation tables, never from the wire.
        """
        return eval(expression, {"__builtins__": {}}, self)  # noqa: S307


def names_for_class(cls: type) -> Names:
    """The namespace of a class and of its bases."""
    modules = dict.fromkeys(base.__module__ for base in cls.__mro__ if base is not object)
    return Names([resolver for module in modules for resolver in _of_module(module)])


def names_from(source: str | ModuleType | Mapping[str, Any] | Resolver) -> Names:
    """A namespace from a package's dotted name (imported when first asked), a module, a mapping or a function."""
    if isinstance(source, Mapping):
        return Names([source.__getitem__])
    if isinstance(source, (str, ModuleType)):
        return Names([_attribute_of(source if isinstance(source, str) else source.__name__)])
    return Names([source])


def _of_module(module: str) -> list[Resolver]:
    package = module.rpartition(".")[0]
    return [_attribute_of(name) for name in (module, package) if name]


def _attribute_of(module: str) -> Resolver:
    def find(name: str) -> Any:
        try:
            return getattr(importlib.import_module(module), name)
        except ModuleNotFoundError as missing:
            if missing.name is not None and f"{module}.".startswith(f"{missing.name}."):
                raise KeyError(name) from missing
            raise

    return find
