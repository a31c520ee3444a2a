"""What an annotation says about the JSON value, without typing's many spellings."""

from __future__ import annotations

import datetime
import types
import typing
from collections.abc import Mapping, Sequence
from decimal import Decimal
from enum import Enum
from typing import Annotated, Any, Literal, NamedTuple
from uuid import UUID

from .discriminator import Discriminator
from .open_object import OpenObject
from .record import Model

if typing.TYPE_CHECKING:
    from .names import Names

SCALARS = (str, int, float, bool, datetime.datetime, datetime.date, Decimal, UUID)


class Anything(NamedTuple):
    """Any JSON value, kept as it is."""


class Scalar(NamedTuple):
    """A plain value of one of `SCALARS`."""

    type: type


class Known(NamedTuple):
    """Known values, as on the wire, and what each becomes; `open` ones also take any other string."""

    members: dict[Any, Any]
    open: bool


class Nested(NamedTuple):
    """An object of one model class."""

    cls: type[Model]


class ListOf(NamedTuple):
    """A list; `nullable` when null is a documented item."""

    item: Shape
    nullable: bool


class MapOf(NamedTuple):
    """An object with free keys; `nullable` when null is a documented value."""

    value: Shape
    nullable: bool


class Tagged(NamedTuple):
    """An object whose class the value of `property_name` tells: `untagged` without one, `fallback` with another one."""

    property_name: str
    classes: dict[str, type[Model]]
    untagged: type[Model] | None
    fallback: type[Model] | None


class Choice(NamedTuple):
    """One of several shapes that differ in their JSON type."""

    options: tuple[Shape, ...]


Shape = Anything | Scalar | Known | Nested | ListOf | MapOf | Tagged | Choice


def shape_of(annotation: Any, names: Names) -> tuple[Shape, bool]:
    """The shape of an annotation (text or type), and whether null is documented."""
    members, discriminator = _members(annotation, names)
    options = [member for member in members if member is not type(None)]
    nullable = len(options) < len(members)
    if discriminator is not None:
        return _tagged(options, discriminator, names), nullable
    if Any in options or object in options or not options:
        return Anything(), True
    return _one_of(options, names), nullable


def _members(annotation: Any, names: Names) -> tuple[list[Any], Discriminator | None]:
    """The members of a union, nested ones flattened, and the discriminator found on the way."""
    if isinstance(annotation, typing.ForwardRef):
        annotation = annotation.__forward_arg__
    if isinstance(annotation, str):
        return _members(names.read(annotation), names)
    if annotation is None:
        return [type(None)], None
    if hasattr(annotation, "__value__"):  # `type X = ...`
        return _members(annotation.__value__, names)
    origin, args = typing.get_origin(annotation), typing.get_args(annotation)
    if origin is Annotated:
        members, found = _members(args[0], names)
        return members, next((extra for extra in args[1:] if isinstance(extra, Discriminator)), found)
    if origin not in (typing.Union, types.UnionType):
        return [annotation], None
    parts = [_members(arg, names) for arg in args]
    discriminators = [found for _, found in parts if found is not None]
    if len(discriminators) > 1:
        raise TypeError(f"{annotation}: a union can have one discriminator")
    return [member for members, _ in parts for member in members], next(iter(discriminators), None)


def _tagged(options: list[Any], discriminator: Discriminator, names: Names) -> Shape:
    def read(cls: Any) -> Any:
        return names.read(cls) if isinstance(cls, str) else cls

    fallback = OpenObject if OpenObject in options else None
    classes = {tag: read(cls) for tag, cls in discriminator.classes.items()}
    return Tagged(discriminator.property_name, classes, read(discriminator.untagged) or fallback, fallback)


def _one_of(options: list[Any], names: Names) -> Shape:
    closed = [option for option in options if _known_members(option)]
    if closed:
        members = {value: member for option in closed for value, member in _known_members(option).items()}
        others = [option for option in options if option not in closed]
        is_open = str in others
        known = Known(members, is_open)
        rest = [_single(option, names) for option in others if not (is_open and option is str)]
        return Choice((known, *rest)) if rest else known
    if sum(1 for option in options if isinstance(option, type) and issubclass(option, Model)) > 1:
        raise TypeError(f"{options}: a union of models needs a Discriminator")
    shapes = tuple(_single(option, names) for option in options)
    return shapes[0] if len(shapes) == 1 else Choice(shapes)


def _known_members(option: Any) -> dict[Any, Any]:
    if isinstance(option, type) and issubclass(option, Enum):
        return {member.value: member for member in option}
    if typing.get_origin(option) is Literal:
        return {value: value for value in typing.get_args(option)}
    return {}


def _single(option: Any, names: Names) -> Shape:
    origin, args = typing.get_origin(option) or option, typing.get_args(option)
    if origin in SCALARS:
        return Scalar(origin)
    if isinstance(origin, type) and issubclass(origin, Model):
        return Nested(origin)
    if origin in (list, Sequence, typing.Sequence):
        return ListOf(*shape_of(args[0], names)) if args else ListOf(Anything(), True)
    if origin in (dict, Mapping, typing.Mapping):
        return MapOf(*shape_of(args[1], names)) if args else MapOf(Anything(), True)
    raise TypeError(f"{option!r}: no JSON shape is known for this annotation")
