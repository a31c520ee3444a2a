"""Encoding of values that are to have a documented shape, as request bodies are.

A mapping may stand for a model: its keys are wire names or Python names. A key that the class does not have, and a
model of another class, are errors, so that a misspelled field is not silently ignored by the tenant. Scalars are not
checked: the tenant validates them.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from enum import Enum
from typing import Any

from ampeco_async._codec.errors import EncodeError, describe_value
from ampeco_async._codec.fields import UNSET, Field, fields_of
from ampeco_async._codec.model import Model, OpenObject
from ampeco_async._codec.namespace import namespace_of_class
from ampeco_async._codec.shapes import (
    AnyValue,
    ListOf,
    MapOf,
    ObjectOf,
    OneOf,
    Shape,
    TaggedUnion,
    describe,
    shape_of,
)

Encoder = Callable[[Any], Any]
"""Returns the JSON value of a Python value. Raises EncodeError."""


class ShapeEncoders:
    """Builds the encoder of a shape. ``encode`` encodes a value of any shape."""

    def __init__(self, encode: Encoder) -> None:
        self._encode = encode

    def of(self, shape: Shape) -> Encoder:
        """Return the encoder of a shape."""
        match shape:
            case AnyValue():
                return self._encode
            case ObjectOf(cls=cls):
                return self._of_object(cls)
            case TaggedUnion():
                return self._of_tagged_union(shape)
            case ListOf(item=item):
                return self._of_list(item, shape)
            case MapOf(value=AnyValue()):
                return self._encode
            case MapOf(value=value):
                return self._of_map(value, shape)
            case OneOf():
                return self._of_options(shape)
            case _:
                return self._of_other(shape)

    def of_field(self, cls: type[Any], field: Field) -> Encoder:
        """Return the encoder of a field of a model class. It is made at its first use, since it may be recursive."""
        encoder: Encoder | None = None

        def encode_field(value: Any) -> Any:
            nonlocal encoder
            if encoder is None:
                encoder = self.of(shape_of(field.annotation, namespace_of_class(cls)).shape)
            return encode_part(value, field.wire, encoder)

        return encode_field

    def _of_object(self, cls: type[Model]) -> Encoder:
        if not fields_of(cls):
            return self._encode
        fields = {field.name: field for field in fields_of(cls)} | {field.wire: field for field in fields_of(cls)}
        encoders = {field.wire: self.of_field(cls, field) for field in fields_of(cls)}

        def encode_object(value: Any) -> Any:
            value = _opened(value)
            if not isinstance(value, Mapping):
                if isinstance(value, Model) and not isinstance(value, cls):
                    raise EncodeError(f"expected {cls.__name__}, got {type(value).__name__}")
                return self._encode(value)
            encoded: dict[str, Any] = {}
            for given, item in value.items():
                key = given.value if isinstance(given, Enum) else given
                field = fields.get(key)
                if field is None:
                    raise _unknown_key(cls, key, list(fields))
                if item is UNSET:
                    continue
                if field.wire in encoded:
                    raise EncodeError(f"given twice, as {field.name} and as {field.wire}", field.wire)
                encoded[field.wire] = encoders[field.wire](item)
            return encoded

        return encode_object

    def _of_tagged_union(self, shape: TaggedUnion) -> Encoder:
        members = dict.fromkeys(cls for cls in (*shape.classes.values(), shape.untagged, shape.fallback) if cls)
        encoders = {cls: self._of_object(cls) for cls in members}
        # A tag has one Python name in all members that have it.
        tag_names = dict.fromkeys(f.name for cls in members for f in fields_of(cls) if f.wire == shape.property_name)

        def encode_tagged(value: Any) -> Any:
            if isinstance(value, OpenObject) and shape.fallback is None:
                value = value.extra
            if isinstance(value, Model):
                if not isinstance(value, tuple(members)):
                    expected = " or ".join(cls.__name__ for cls in members)
                    raise EncodeError(f"expected {expected}, got {type(value).__name__}")
                return self._encode(value)
            if not isinstance(value, Mapping):
                return self._encode(value)
            names = (shape.property_name, *tag_names)
            tag = next((value[name] for name in names if value.get(name, UNSET) is not UNSET), None)
            tag = tag.value if isinstance(tag, Enum) else tag
            cls = shape.class_of({shape.property_name: tag})
            if cls is None or (tag is None and cls is shape.fallback):
                known = ", ".join(map(repr, shape.classes))
                received = "nothing" if tag is None else describe_value(tag, shape.property_name)
                raise EncodeError(f"expected one of {known}, got {received}", shape.property_name)
            return encoders[cls](value)

        return encode_tagged

    def _of_list(self, item: Shape, shape: ListOf) -> Encoder:
        encode_item = self.of(item)
        encode_other = self._of_other(shape)

        def encode_list(value: Any) -> Any:
            if not isinstance(value, (list, tuple, set, frozenset)):
                return encode_other(value)
            return [encode_part(each, f"[{index}]", encode_item) for index, each in enumerate(value)]

        return encode_list

    def _of_map(self, entry: Shape, shape: MapOf) -> Encoder:
        encode_entry = self.of(entry)
        encode_other = self._of_other(shape)

        def encode_map(value: Any) -> Any:
            value = _opened(value)
            if not isinstance(value, Mapping):
                return encode_other(value)
            # The keys are encoded, and checked, as those of any mapping.
            return self._encode({key: encode_part(each, str(key), encode_entry) for key, each in value.items()})

        return encode_map

    def _of_options(self, shape: OneOf) -> Encoder:
        lists = [option for option in shape.options if isinstance(option, ListOf)]
        # An open mapping beside a class (``NoteCreate | Mapping[str, Any]``) is another way to write that class.
        objects = [option for option in shape.options if isinstance(option, (ObjectOf, TaggedUnion, MapOf))]
        objects.sort(key=lambda option: isinstance(option, MapOf))
        encode_list = self.of(lists[0]) if lists else self._of_other(shape)
        encode_object = self.of(objects[0]) if objects else self._of_other(shape)

        def encode_option(value: Any) -> Any:
            if isinstance(value, (list, tuple, set, frozenset)):
                return encode_list(value)
            return encode_object(value) if isinstance(value, (Model, Mapping)) else self._encode(value)

        return encode_option if AnyValue() not in shape.options else self._encode

    def _of_other(self, shape: Shape) -> Encoder:
        def encode_other(value: Any) -> Any:
            if isinstance(value, Model):
                raise EncodeError(f"expected {describe(shape)}, got {type(value).__name__}")
            return self._encode(value)

        return encode_other


def encode_part(value: Any, step: str, encode: Encoder) -> Any:
    """Return the JSON value of an item, entry or field; ``step`` is its key or index, for the path of an error."""
    try:
        return encode(value)
    except EncodeError as error:
        raise error.nested_in(step) from None


def _opened(value: Any) -> Any:
    """Return the content of an ``OpenObject``, which is a mapping by another name; any other value as it is."""
    return value.extra if isinstance(value, OpenObject) else value


def _unknown_key(cls: type[Model], key: Any, names: list[str]) -> EncodeError:
    from difflib import get_close_matches

    by_letters = {_letters(name): name for name in names}
    close = get_close_matches(_letters(str(key)), by_letters, n=1)
    hint = f"; did you mean {by_letters[close[0]]}?" if close else "."
    return EncodeError(
        f"{cls.__name__} has no such field{hint} A field that the contract does not know can be sent with "
        f"{cls.__name__}(extra={{...}})",
        str(key),
    )


def _letters(name: str) -> str:
    return name.replace("_", "").replace("-", "").lower()
