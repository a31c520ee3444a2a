"""The strict decoder of a model class: every departure from the contract is a problem with its JSON path.

Strict means: required fields are there, null only where documented, the documented JSON type (7.0 is an integer, 7 is
a number), known enum values, known keys (a class that documents no field takes any). Values become the same Python
objects as in the lenient decoder.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

import attrs

from .errors import DecodeProblem, received
from .fields import fields_of
from .fits import class_picker
from .names import names_for_class
from .per_class import per_class
from .scalars import COERCE, MISFIT
from .shapes import Anything, Choice, Known, ListOf, MapOf, Nested, Scalar, Shape, Tagged, shape_of
from .source import compile_function
from .words import in_words, native

Problems = list[DecodeProblem]
Check = Callable[[Any, str, Problems], Any]
"""(value, path, problems) -> what it means; None after reporting a problem."""

_MISSING: Final[Any] = object()


@per_class
def strict_decoder_of(cls: type[Any]) -> Check:
    """The strict decoder of a class."""
    names = names_for_class(cls)
    required = {a.name for a in attrs.fields(cls) if a.default is attrs.NOTHING}
    namespace: dict[str, Any] = {
        "cls": cls,
        "missing": _MISSING,
        "new": object.__new__,
        "problem": _problem,
        "unknown": _unknown if fields_of(cls) else _open,
        "known": {field.wire for field in fields_of(cls)},
    }
    lines = [
        "def decode(d, path, problems):",
        " if d.__class__ is not dict: return problem(problems, path, 'an object', d)",
        " o = new(cls)",
        " o._extra = None",
    ]
    for index, field in enumerate(fields_of(cls)):
        shape, nullable = shape_of(field.annotation, names)
        check = check_of(shape, nullable)
        namespace[f"check{index}"] = _or_text(check) if field.free_text else check
        at = f"path + {'.' + field.wire!r}"
        lines += [f" v = d.get({field.wire!r}, missing)", " if v is not missing:"]
        lines.append(f"  o.{field.name} = check{index}(v, {at}, problems)")
        if field.name in required:
            lines.append(f" else: o.{field.name} = problem(problems, {at}, 'a value', missing)")
        elif not field.tracked:
            lines.append(f" else: o.{field.name} = None")
    lines += [" if not known.issuperset(d): o._extra = unknown(d, known, path, problems)", " return o"]
    return compile_function("decode", f"strict {cls.__qualname__}", lines, namespace)


def check_of(shape: Shape, nullable: bool) -> Check:
    """How a value of this shape is read strictly."""
    check = _check(shape)

    def or_null(value: Any, path: str, problems: Problems) -> Any:
        return None if value is None else check(value, path, problems)

    return or_null if nullable else check


def _or_text(check: Check) -> Check:
    """Known values as `check` reads them, any other text as it is."""

    def or_text(value: Any, path: str, problems: Problems) -> Any:
        if not isinstance(value, str):
            return check(value, path, problems)
        unknown: Problems = []
        found = check(value, path, unknown)
        return value if unknown else found

    return or_text


def _check(shape: Shape) -> Check:
    match shape:
        case Anything():
            return lambda value, _path, _problems: value
        case Scalar():
            return _scalar(shape)
        case Known():
            return _known(shape)
        case Nested(cls=cls):
            return lambda value, path, problems: strict_decoder_of(cls)(value, path, problems)
        case Tagged():
            return _tagged(shape)
        case ListOf():
            return _list(check_of(shape.item, shape.nullable))
        case MapOf():
            return _map(check_of(shape.value, shape.nullable))
        case Choice():
            return _choice(shape)


def _scalar(shape: Scalar) -> Check:
    kind = shape.type
    coerce, types = COERCE[kind], native(shape)
    expected = in_words(shape)

    def check(value: Any, path: str, problems: Problems) -> Any:
        accepted = value.__class__ in types or (kind is int and value.__class__ is float)
        found = coerce(value) if accepted else MISFIT
        return _problem(problems, path, expected, value) if found is MISFIT else found

    return check


def _known(shape: Known) -> Check:
    members = shape.members
    types, expected = native(shape), in_words(shape)

    def check(value: Any, path: str, problems: Problems) -> Any:
        if value.__class__ not in types or value not in members:
            return _problem(problems, path, expected, value)
        return members[value]

    return check


def _tagged(shape: Tagged) -> Check:
    class_of = class_picker(shape)
    expected = f"one of {', '.join(map(repr, shape.classes))}"

    def check(value: Any, path: str, problems: Problems) -> Any:
        if value.__class__ is not dict:
            return _problem(problems, path, "an object", value)
        cls = class_of(value)
        if cls is None or cls is shape.fallback:
            tag = value.get(shape.property_name, _MISSING)
            return _problem(problems, f"{path}.{shape.property_name}", expected, tag)
        return strict_decoder_of(cls)(value, path, problems)

    return check


def _list(item: Check) -> Check:
    def check(value: Any, path: str, problems: Problems) -> Any:
        if value.__class__ is not list:
            return _problem(problems, path, "a list", value)
        return [item(one, f"{path}[{index}]", problems) for index, one in enumerate(value)]

    return check


def _map(entry: Check) -> Check:
    def check(value: Any, path: str, problems: Problems) -> Any:
        if value.__class__ is not dict:
            return _problem(problems, path, "an object", value)
        return {key: entry(one, f"{path}.{key}", problems) for key, one in value.items()}

    return check


def _choice(shape: Choice) -> Check:
    options = [(native(option), _check(option)) for option in shape.options]
    expected = in_words(shape)

    def check(value: Any, path: str, problems: Problems) -> Any:
        fitting = [option for types, option in options if value.__class__ in types]
        for option in fitting:
            found: Problems = []
            result = option(value, path, found)
            if not found or option is fitting[-1]:
                problems += found
                return result
        return _problem(problems, path, expected, value)

    return check


def _problem(problems: Problems, path: str, expected: str, value: Any) -> None:
    came = "nothing" if value is _MISSING else received(value, path.rpartition(".")[2])
    problems.append(DecodeProblem(path, expected, came))


def _open(raw: dict[str, Any], _known: set[str], _path: str, _problems: Problems) -> dict[str, Any]:
    return dict(raw)


def _unknown(raw: dict[str, Any], known: set[str], path: str, problems: Problems) -> dict[str, Any]:
    extra = {key: value for key, value in raw.items() if key not in known}
    for key in extra:
        _problem(problems, f"{path}.{key}", "no such field", raw[key])
    return extra
