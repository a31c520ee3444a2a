"""Strict decoding: every departure from the contract is a problem with its JSON path.

A value is accepted when it has the documented JSON type (7.0 is an integer, 7 is a number), enum values are documented
ones, null stands only where documented, and an object has all required fields and no undocumented key (an object of a
class without fields may have any). Accepted values become the same Python objects as in lenient decoding.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

import attrs

from ampeco_async._codec.coercion import INVALID, SCALAR_COERCIONS
from ampeco_async._codec.errors import DecodeProblem, Problems, describe_value
from ampeco_async._codec.fields import fields_of
from ampeco_async._codec.namespace import namespace_of_class
from ampeco_async._codec.shapes import (
    AnyValue,
    EnumOf,
    ListOf,
    MapOf,
    Nullable,
    ObjectOf,
    OneOf,
    Scalar,
    Shape,
    TaggedUnion,
    describe,
    json_types,
    shape_of,
)
from ampeco_async._codec.source import FunctionSource, cached_by_class

StrictDecoder = Callable[[Any, str, Problems], Any]
"""(value, path, problems) -> the Python value; None after adding to the problems."""

_MISSING: Final[Any] = object()


@cached_by_class
def strict_decoder_of(cls: type[Any]) -> StrictDecoder:
    """Return the strict decoder of a model class: generated source, compiled at the first use."""
    fields = fields_of(cls)
    namespace = namespace_of_class(cls)
    required = {a.name for a in attrs.fields(cls) if a.default is attrs.NOTHING}
    source = FunctionSource("decode", "raw, path, problems", title=f"strict {cls.__qualname__}")
    source.bind(
        cls=cls,
        known={field.wire for field in fields},
        missing=_MISSING,
        new=object.__new__,
        other_keys=_report_unknown if fields else _accept_unknown,
        report=_report,
    )
    source.add(
        "if raw.__class__ is not dict: return report(problems, path, 'an object', raw)",
        "model = new(cls)",
        "model._extra = None",
    )
    for index, field in enumerate(fields):
        decode = strict_decoder_for(shape_of(field.annotation, namespace))
        source.bind(**{f"decode_{index}": _or_any_text(decode) if field.free_text else decode})
        path = f"path + {'.' + field.wire!r}"
        source.add(
            f"value = raw.get({field.wire!r}, missing)",
            f"if value is not missing: model.{field.name} = decode_{index}(value, {path}, problems)",
        )
        if field.name in required:
            source.add(f"else: model.{field.name} = report(problems, {path}, 'a value', missing)")
        elif not field.records_absence:
            source.add(f"else: model.{field.name} = None")
    source.add("if not known.issuperset(raw): model._extra = other_keys(raw, known, path, problems)", "return model")
    return source.compile()


def strict_decoder_for(expected: Nullable) -> StrictDecoder:
    """Return the strict decoder of a shape."""
    decode = _decoder_of_shape(expected.shape)

    def decode_or_null(value: Any, path: str, problems: Problems) -> Any:
        return None if value is None else decode(value, path, problems)

    return decode_or_null if expected.nullable else decode


def _or_any_text(decode: StrictDecoder) -> StrictDecoder:
    """Accept any text besides what ``decode`` accepts."""

    def decode_or_text(value: Any, path: str, problems: Problems) -> Any:
        if not isinstance(value, str):
            return decode(value, path, problems)
        inner: Problems = []
        decoded = decode(value, path, inner)
        return value if inner else decoded

    return decode_or_text


def _decoder_of_shape(shape: Shape) -> StrictDecoder:
    match shape:
        case AnyValue():
            return lambda value, _path, _problems: value
        case Scalar():
            return _of_scalar(shape)
        case EnumOf():
            return _of_enum(shape)
        case ObjectOf(cls=cls):
            return lambda value, path, problems: strict_decoder_of(cls)(value, path, problems)
        case TaggedUnion():
            return _of_tagged_union(shape)
        case ListOf():
            return _of_list(strict_decoder_for(Nullable(shape.item, shape.nullable)))
        case MapOf():
            return _of_map(strict_decoder_for(Nullable(shape.value, shape.nullable)))
        case OneOf():
            return _of_options(shape)


def _of_scalar(shape: Scalar) -> StrictDecoder:
    kind = shape.type
    coerce, types = SCALAR_COERCIONS[kind], json_types(shape)
    expected = describe(shape)

    def decode_scalar(value: Any, path: str, problems: Problems) -> Any:
        is_documented = value.__class__ in types or (kind is int and value.__class__ is float)
        decoded = coerce(value) if is_documented else INVALID
        return _report(problems, path, expected, value) if decoded is INVALID else decoded

    return decode_scalar


def _of_enum(shape: EnumOf) -> StrictDecoder:
    members = shape.members
    types, expected = json_types(shape), describe(shape)

    def decode_enum(value: Any, path: str, problems: Problems) -> Any:
        if value.__class__ not in types or value not in members:
            return _report(problems, path, expected, value)
        return members[value]

    return decode_enum


def _of_tagged_union(shape: TaggedUnion) -> StrictDecoder:
    expected = f"one of {', '.join(map(repr, shape.classes))}"

    def decode_tagged(value: Any, path: str, problems: Problems) -> Any:
        if value.__class__ is not dict:
            return _report(problems, path, "an object", value)
        cls = shape.class_of(value)
        if cls is None or cls is shape.fallback:
            tag = value.get(shape.property_name, _MISSING)
            return _report(problems, f"{path}.{shape.property_name}", expected, tag)
        return strict_decoder_of(cls)(value, path, problems)

    return decode_tagged


def _of_list(decode_item: StrictDecoder) -> StrictDecoder:
    def decode_list(value: Any, path: str, problems: Problems) -> Any:
        if value.__class__ is not list:
            return _report(problems, path, "a list", value)
        return [decode_item(item, f"{path}[{index}]", problems) for index, item in enumerate(value)]

    return decode_list


def _of_map(decode_entry: StrictDecoder) -> StrictDecoder:
    def decode_map(value: Any, path: str, problems: Problems) -> Any:
        if value.__class__ is not dict:
            return _report(problems, path, "an object", value)
        return {key: decode_entry(entry, f"{path}.{key}", problems) for key, entry in value.items()}

    return decode_map


def _of_options(shape: OneOf) -> StrictDecoder:
    options = [(json_types(option), _decoder_of_shape(option)) for option in shape.options]
    expected = describe(shape)

    def decode_option(value: Any, path: str, problems: Problems) -> Any:
        documented = [decode for types, decode in options if value.__class__ in types]
        for decode in documented:
            inner: Problems = []
            decoded = decode(value, path, inner)
            if not inner or decode is documented[-1]:
                problems += inner
                return decoded
        return _report(problems, path, expected, value)

    return decode_option


def _report(problems: Problems, path: str, expected: str, value: Any) -> None:
    received = "nothing" if value is _MISSING else describe_value(value, path.rpartition(".")[2])
    problems.append(DecodeProblem(path, expected, received))


def _accept_unknown(raw: dict[str, Any], _known: set[str], _path: str, _problems: Problems) -> dict[str, Any]:
    return dict(raw)


def _report_unknown(raw: dict[str, Any], known: set[str], path: str, problems: Problems) -> dict[str, Any]:
    extra = {key: value for key, value in raw.items() if key not in known}
    for key in extra:
        _report(problems, f"{path}.{key}", "no such field", raw[key])
    return extra
