"""Shapes: what an annotation says about a JSON value, independent of how the annotation is spelled.

``list[Status | str] | None`` has the shape ``ListOf(EnumOf(members, open=True), nullable=False)`` and is nullable.
Decoders are built from shapes.
"""

from __future__ import annotations

import datetime
import types
import typing
from collections.abc import Mapping, Sequence
from decimal import Decimal
from enum import Enum
from typing import Annotated, Any, Literal, NamedTuple
from uuid import UUID

from ampeco_async._codec.model import Model, OpenObject

if typing.TYPE_CHECKING:
    from ampeco_async._codec.namespace import Namespace

SCALARS = (str, int, float, bool, datetime.datetime, datetime.date, Decimal, UUID)
_JSON_TYPE_NAMES = {int: "an integer", float: "a number", bool: "a boolean", str: "a string"}


class Discriminator(NamedTuple):
    """Metadata of an ``Annotated`` union: the wire name of the tag, and the class (or its name) for each tag value.

    An object without a tag is of the class ``untagged``. An object with an unknown tag, or without one where there is
    no ``untagged`` class, becomes an ``OpenObject`` if that is a member of the union; otherwise it is invalid.
    """

    property_name: str
    classes: Mapping[str, Any]
    untagged: Any = None

    def __hash__(self) -> int:
        """Hash by the property name: annotations in a union must be hashable, and the mapping is not."""
        return hash(self.property_name)


class AnyValue(NamedTuple):
    """Any JSON value, kept as it is."""


class Scalar(NamedTuple):
    """A value of one of ``SCALARS``."""

    type: type


class EnumOf(NamedTuple):
    """Listed values: ``members`` maps each JSON value to its Python value; ``open`` accepts any other string too."""

    members: dict[Any, Any]
    open: bool


class ObjectOf(NamedTuple):
    """An object of one model class."""

    cls: type[Model]


class ListOf(NamedTuple):
    """A list; ``nullable`` if null is a documented item."""

    item: Shape
    nullable: bool


class MapOf(NamedTuple):
    """An object with arbitrary keys; ``nullable`` if null is a documented value."""

    value: Shape
    nullable: bool


class TaggedUnion(NamedTuple):
    """An object whose property ``property_name`` (the tag) selects the model class.

    ``untagged`` is the class of an object without a tag, ``fallback`` the class for unknown tags; None if invalid.
    """

    property_name: str
    classes: dict[str, type[Model]]
    untagged: type[Model] | None
    fallback: type[Model] | None

    def class_of(self, value: Mapping[str, Any]) -> type[Model] | None:
        """Return the class of an object by its tag, None if there is none for it."""
        tag = value.get(self.property_name)
        if tag is None:
            return self.untagged
        return self.classes.get(tag, self.fallback) if isinstance(tag, str) else self.fallback


class OneOf(NamedTuple):
    """One of several shapes that differ in their JSON type."""

    options: tuple[Shape, ...]


Shape = AnyValue | Scalar | EnumOf | ObjectOf | ListOf | MapOf | TaggedUnion | OneOf


class Nullable(NamedTuple):
    """A shape, and whether null is documented beside it."""

    shape: Shape
    nullable: bool


def shape_of(annotation: Any, namespace: Namespace) -> Nullable:
    """Return the shape of an annotation, which is a type or the text of one. Raises TypeError for unknown types."""
    members, discriminator = _union_members(annotation, namespace)
    options = [member for member in members if member is not type(None)]
    nullable = len(options) < len(members)
    if discriminator is not None:
        return Nullable(_tagged_union(options, discriminator, namespace), nullable)
    if Any in options or object in options or not options:
        return Nullable(AnyValue(), nullable=True)
    return Nullable(_shape_of_options(options, namespace), nullable)


def _union_members(annotation: Any, namespace: Namespace) -> tuple[list[Any], Discriminator | None]:
    """Return the members of a union, those of nested unions included, and the discriminator among its metadata."""
    if isinstance(annotation, typing.ForwardRef):
        annotation = annotation.__forward_arg__
    if isinstance(annotation, str):
        return _union_members(namespace.evaluate(annotation), namespace)
    if annotation is None:
        return [type(None)], None
    if hasattr(annotation, "__value__"):  # ``type X = ...``
        return _union_members(annotation.__value__, namespace)
    origin, args = typing.get_origin(annotation), typing.get_args(annotation)
    if origin is Annotated:
        members, inner = _union_members(args[0], namespace)
        return members, next((extra for extra in args[1:] if isinstance(extra, Discriminator)), inner)
    if origin not in (typing.Union, types.UnionType):
        return [annotation], None
    parts = [_union_members(arg, namespace) for arg in args]
    discriminators = [discriminator for _, discriminator in parts if discriminator is not None]
    if len(discriminators) > 1:
        raise TypeError(f"{annotation}: a union can have one discriminator")
    return [member for members, _ in parts for member in members], next(iter(discriminators), None)


def _tagged_union(options: list[Any], discriminator: Discriminator, namespace: Namespace) -> Shape:
    def resolved(cls: Any) -> Any:
        return namespace.evaluate(cls) if isinstance(cls, str) else cls

    fallback = OpenObject if OpenObject in options else None
    classes = {tag: resolved(cls) for tag, cls in discriminator.classes.items()}
    return TaggedUnion(discriminator.property_name, classes, resolved(discriminator.untagged) or fallback, fallback)


def _shape_of_options(options: list[Any], namespace: Namespace) -> Shape:
    enums = [option for option in options if _enum_members(option)]
    if enums:
        members = {value: member for option in enums for value, member in _enum_members(option).items()}
        others = [option for option in options if option not in enums]
        is_open = str in others
        enum = EnumOf(members, is_open)
        rest = [_shape_of_option(option, namespace) for option in others if not (is_open and option is str)]
        return OneOf((enum, *rest)) if rest else enum
    if sum(1 for option in options if isinstance(option, type) and issubclass(option, Model)) > 1:
        raise TypeError(f"{options}: a union of models needs a Discriminator")
    shapes = tuple(_shape_of_option(option, namespace) for option in options)
    return shapes[0] if len(shapes) == 1 else OneOf(shapes)


def _enum_members(option: Any) -> dict[Any, Any]:
    if isinstance(option, type) and issubclass(option, Enum):
        return {member.value: member for member in option}
    if typing.get_origin(option) is Literal:
        return {value: value for value in typing.get_args(option)}
    return {}


def _shape_of_option(option: Any, namespace: Namespace) -> Shape:
    origin, args = typing.get_origin(option) or option, typing.get_args(option)
    if origin in SCALARS:
        return Scalar(origin)
    if isinstance(origin, type) and issubclass(origin, Model):
        return ObjectOf(origin)
    if origin in (list, Sequence, typing.Sequence):
        return ListOf(*shape_of(args[0], namespace)) if args else ListOf(AnyValue(), nullable=True)
    if origin in (dict, Mapping, typing.Mapping):
        return MapOf(*shape_of(args[1], namespace)) if args else MapOf(AnyValue(), nullable=True)
    raise TypeError(f"{option!r}: no JSON shape is known for this annotation")


def describe(shape: Shape) -> str:
    """Return what is expected, for a message: ``an integer``, ``one of 'a', 'b'``, ``an object``."""
    match shape:
        case Scalar(type=kind):
            return _JSON_TYPE_NAMES.get(kind, f"a {kind.__name__}")
        case EnumOf(members=members):
            return f"one of {', '.join(map(repr, members))}"
        case ObjectOf() | TaggedUnion() | MapOf():
            return "an object"
        case ListOf():
            return "a list"
        case OneOf(options=options):
            return " or ".join(dict.fromkeys(map(describe, options)))
        case AnyValue():
            return "a value"


def json_types(shape: Shape) -> tuple[type, ...]:
    """Return the Python classes of the JSON values that the contract documents for this shape."""
    match shape:
        case Scalar(type=kind):
            return {int: (int,), float: (float, int), bool: (bool,)}.get(kind, (str,))
        case EnumOf(members=members):
            return tuple({type(value) for value in members})
        case ObjectOf() | TaggedUnion() | MapOf():
            return (dict,)
        case ListOf():
            return (list,)
        case OneOf(options=options):
            return tuple(kind for option in options for kind in json_types(option))
        case AnyValue():
            return (dict, list, str, int, float, bool)
