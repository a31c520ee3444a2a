"""The lenient reading of a shape: a function from a JSON value to what it means, for everything off the fast path.

A list keeps the items that fit, an object with free keys the entries that fit; what did not is reported in `losses`
with its path, so that the holder keeps the raw whole.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING, Any

from .errors import DecodeProblem, received
from .scalars import COERCE, MISFIT
from .shapes import Anything, Choice, Known, ListOf, MapOf, Nested, Scalar, Shape, Tagged
from .words import in_words, native

if TYPE_CHECKING:
    from .record import Model

Decoder = Callable[[Any], Any]
DecoderOf = Callable[[type[Any]], Decoder]
Losses = list[DecodeProblem]
Fit = Callable[[Any, Losses], Any]
"""(value, losses) -> what it means, or MISFIT."""

_OBJECTS = frozenset({dict})


def fit_of(shape: Shape, decoder_of: DecoderOf) -> Fit:
    """How values of this shape are read; `decoder_of` gives the decoder of a class when it is needed."""
    match shape:
        case Anything():
            return lambda value, _: value
        case Scalar(type=kind):
            coerce = COERCE[kind]
            return lambda value, _: coerce(value)
        case Known():
            return _known(shape)
        case Nested(cls=cls):
            return lambda value, _: _object(value, lambda _: cls, decoder_of)
        case Tagged():
            class_of = class_picker(shape)
            return lambda value, _: _object(value, class_of, decoder_of)
        case ListOf():
            return _list(shape, decoder_of)
        case MapOf():
            return _map(shape, decoder_of)
        case Choice():
            return _choice(shape, decoder_of)


def class_picker(shape: Tagged) -> Callable[[Mapping[str, Any]], type[Model] | None]:
    """The class of an object, by its tag."""

    def class_of(value: Mapping[str, Any]) -> type[Model] | None:
        tag = value.get(shape.property_name)
        if tag is None:
            return shape.untagged
        return shape.classes.get(tag, shape.fallback) if isinstance(tag, str) else shape.fallback

    return class_of


def _object(value: Any, class_of: Callable[[Mapping[str, Any]], type[Model] | None], decoder_of: DecoderOf) -> Any:
    if isinstance(value, list) and not value:  # PHP's empty object
        value = {}
    if not isinstance(value, Mapping):
        return MISFIT
    cls = class_of(value)
    return MISFIT if cls is None else decoder_of(cls)(value if value.__class__ is dict else dict(value))


def _known(shape: Known) -> Fit:
    def fit(value: Any, _: Losses) -> Any:
        if isinstance(value, (bool, list, dict)) or value is None:
            return MISFIT
        for spelling in (value, COERCE[str](value), COERCE[int](value)):
            if spelling in shape.members:
                return shape.members[spelling]
        return COERCE[str](value) if shape.open else MISFIT

    return fit


def _list(shape: ListOf, decoder_of: DecoderOf) -> Fit:
    item, expected = fit_of(shape.item, decoder_of), in_words(shape.item)

    def fit(value: Any, losses: Losses) -> Any:
        if not isinstance(value, list):
            return MISFIT
        if isinstance(shape.item, Nested) and _OBJECTS.issuperset(map(type, value)):
            return list(map(decoder_of(shape.item.cls), value))
        steps = ((index, f"[{index}]", raw) for index, raw in enumerate(value))
        return [one for _, one in _fitting(steps, item, shape.nullable, losses, expected)]

    return fit


def _map(shape: MapOf, decoder_of: DecoderOf) -> Fit:
    entry, expected = fit_of(shape.value, decoder_of), in_words(shape.value)

    def fit(value: Any, losses: Losses) -> Any:
        if value == []:  # PHP's empty object
            return {}
        if not isinstance(value, Mapping):
            return MISFIT
        steps = ((key, f".{key}", raw) for key, raw in value.items())
        return dict(_fitting(steps, entry, shape.nullable, losses, expected))

    return fit


def _fitting(
    steps: Iterable[tuple[Any, str, Any]], fit: Fit, nullable: bool, losses: Losses, expected: str
) -> list[tuple[Any, Any]]:
    kept = []
    for key, step, raw in steps:
        inner: Losses = []
        value = (None if nullable else MISFIT) if raw is None else fit(raw, inner)
        losses.extend(loss._replace(path=step + loss.path) for loss in inner)
        if value is MISFIT:
            losses.append(DecodeProblem(step, expected, received(raw, step.lstrip("."))))
        else:
            kept.append((key, value))
    return kept


def _choice(shape: Choice, decoder_of: DecoderOf) -> Fit:
    fits = [(native(option), fit_of(option, decoder_of)) for option in shape.options]

    def fit(value: Any, losses: Losses) -> Any:
        """By JSON type first, so that 7 stays a number where numbers are documented; then whatever takes it."""
        exact = [option for types, option in fits if value.__class__ in types]
        for option in (*exact, *(option for _, option in fits)):
            found = option(value, losses)
            if found is not MISFIT:
                return found
        return MISFIT

    return fit
