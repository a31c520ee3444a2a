"""Compiling the decoders of a result before its first value comes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ampeco_async._codec.fields import fields_of
from ampeco_async._codec.lenient import decoder_of
from ampeco_async._codec.namespace import namespace_of_class
from ampeco_async._codec.shapes import ListOf, MapOf, ObjectOf, OneOf, Shape, TaggedUnion, shape_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ampeco_async._codec.namespace import Namespace


def compile_decoders(result: Any, namespace: Namespace) -> int:
    """Import the models of a result and compile their lenient decoders, those of nested models included.

    Returns the number of model classes. Without this, each class is imported and compiled by the first value that needs
    it, which takes milliseconds of an event loop.
    """
    pending = list(_models_in(shape_of(result, namespace).shape))
    prepared: set[type[Any]] = set()
    while pending:
        cls = pending.pop()
        if cls in prepared:
            continue
        prepared.add(cls)
        decoder_of(cls)
        own_namespace = namespace_of_class(cls)
        for field in fields_of(cls):
            pending += _models_in(shape_of(field.annotation, own_namespace).shape)
    return len(prepared)


def _models_in(shape: Shape) -> Iterator[type[Any]]:
    match shape:
        case ObjectOf(cls=cls):
            yield cls
        case ListOf(item=inner) | MapOf(value=inner):
            yield from _models_in(inner)
        case OneOf(options=options):
            for option in options:
                yield from _models_in(option)
        case TaggedUnion():
            yield from shape.classes.values()
            yield from (cls for cls in (shape.untagged, shape.fallback) if cls is not None)
