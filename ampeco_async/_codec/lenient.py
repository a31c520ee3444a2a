"""The lenient decoder of a model class: generated source, a few lines per field, compiled at the first use.

All documented keys are fetched at once if the object has exactly those, else one by one. A value of the documented
JSON type costs one class check; any other goes through ``coerce_field``, which coerces it, or preserves it in ``extra``
under its wire name and leaves the field None.
"""

from __future__ import annotations

from datetime import UTC, date, datetime
from operator import itemgetter
from typing import TYPE_CHECKING, Any, Final

from ampeco_async._codec.coercion import INVALID, MAX_EXACT_INTEGER, Coercion, Coercions, ModelDecoder
from ampeco_async._codec.fields import Field, fields_of
from ampeco_async._codec.namespace import namespace_of_class
from ampeco_async._codec.shapes import AnyValue, EnumOf, ListOf, MapOf, ObjectOf, Scalar, Shape, shape_of
from ampeco_async._codec.source import FunctionSource, cached_by_class, indented

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ampeco_async._codec.errors import Problems

_IDENTICAL: Final = (str, int, bool)
"""Scalars whose JSON value is the Python value."""
_ABSENT: Final[Any] = object()


class NotAnObjectError(TypeError):
    """The decoder of a model class received something other than a dict."""


@cached_by_class
def decoder_of(cls: type[Any]) -> ModelDecoder:
    """Return the decoder of a model class, from a dict to an instance. It raises NotAnObjectError for anything else."""
    namespace = namespace_of_class(cls)
    fields = fields_of(cls)
    source = _DecoderSource(cls)
    source.add("if raw.__class__ is not dict: raise NotAnObjectError", *_fetch_values(fields))
    source.add("model = new(cls)", "model._extra = None")
    for index, field in enumerate(fields):
        source.add_field(f"v{index}", field, shape_of(field.annotation, namespace).shape)
    source.add("if has_others: preserve_unknown(model, raw, known)")
    if any(field.records_absence for field in fields):
        source.add("if model._extra is not None: empty_invalid_slots(model)")
    source.add("return model")
    keys = tuple(field.wire for field in fields)
    source.bind(known=frozenset(keys), fetch=itemgetter(*keys) if keys else None)
    return source.compile()


def _fetch_values(fields: tuple[Field, ...]) -> list[str]:
    """Return the lines that set ``v0``, ``v1``, ... to the raw values, and ``has_others`` for other keys."""
    one_by_one = ["get = raw.get"]
    for index, field in enumerate(fields):
        one_by_one.append(f"v{index} = get({field.wire!r}{', absent' if field.records_absence else ''})")
    one_by_one.append("has_others = not known.issuperset(raw)")
    if len(fields) < 2:  # itemgetter returns a tuple only for two keys or more
        return one_by_one
    return [
        "has_others = True",
        f"if len(raw) == {len(fields)}:",
        f" try: {', '.join(f'v{index}' for index in range(len(fields)))} = fetch(raw)",
        " except KeyError: pass",
        " else: has_others = False",
        "if has_others:",
        *indented(one_by_one),
    ]


class _DecoderSource(FunctionSource):
    """The source of one decoder: ``decode(raw)``, with one local variable for each field."""

    def __init__(self, cls: type[Any]) -> None:
        super().__init__("decode", "raw", title=f"decode {cls.__qualname__}")
        self._coercions = Coercions(decoder_of)
        self._decoder_names: dict[type[Any], str] = {}
        self.bind(
            NotAnObjectError=NotAnObjectError,
            UTC=UTC,
            absent=_ABSENT,
            cls=cls,
            coerce_field=coerce_field,
            empty_invalid_slots=empty_invalid_slots,
            new=object.__new__,
            parse_date=date.fromisoformat,
            parse_datetime=datetime.fromisoformat,
            preserve_unknown=preserve_unknown,
        )

    def add_field(self, var: str, field: Field, shape: Shape) -> None:
        """Add the lines that decode the raw value in ``var`` and store it in the model."""
        self.bind(**{f"coerce_{var}": self._coercions.of(shape)})
        coerced = f"None if {var} is None else coerce_field(model, {field.wire!r}, {var}, coerce_{var})"
        lines = [] if isinstance(shape, AnyValue) else self._decode_value(var, shape, coerced)
        lines.append(f"model.{field.name} = {var}")
        self.add(*([f"if {var} is not absent:", *indented(lines)] if field.records_absence else lines))

    def _decode_value(self, var: str, shape: Shape, coerced: str) -> list[str]:
        """Return the lines that replace ``var``: directly for documented JSON types, else by the text ``coerced``."""
        match shape:
            case Scalar(type=kind) if kind in _IDENTICAL:
                return [f"if {var}.__class__ is not {kind.__name__}: {var} = {coerced}"]
            case Scalar(type=kind) if kind is float:
                is_exact = f"{var}.__class__ is int and -{MAX_EXACT_INTEGER} <= {var} <= {MAX_EXACT_INTEGER}"
                return [f"if {var}.__class__ is not float: {var} = float({var}) if {is_exact} else {coerced}"]
            case Scalar(type=kind) if kind is datetime:
                parse = f"moment = parse_datetime({var})"
                aware = "moment if moment.tzinfo is not None else moment.replace(tzinfo=UTC)"
                return _try_text(var, parse, f"{var} = {aware}", coerced)
            case Scalar(type=kind) if kind is date:
                return _try_text(var, f"{var} = parse_date({var})", "pass", coerced)
            case EnumOf(members=members, open=True):
                self.bind(**{f"get_{var}": members.get})
                return [f"{var} = get_{var}({var}, {var}) if {var}.__class__ is str else {coerced}"]
            case EnumOf(members=members):
                self.bind(**{f"members_{var}": members})
                is_member = f"{var}.__class__ is str and {var} in members_{var}"
                return [f"{var} = members_{var}[{var}] if {is_member} else {coerced}"]
            case ObjectOf(cls=cls):
                return [f"{var} = {self._decoder_name(cls)}({var}) if {var}.__class__ is dict else {coerced}"]
            case ListOf():
                return self._decode_list(var, shape, coerced)
            case MapOf(value=AnyValue()):
                return [f"if {var}.__class__ is not dict: {var} = {coerced}"]
            case MapOf(value=Scalar(type=kind)) if kind in _IDENTICAL:
                are_identical = self._all_of(var, f"{var}.values()", kind, shape.nullable)
                return [f"if not ({var}.__class__ is dict and {are_identical}): {var} = {coerced}"]
            case _:
                return [f"{var} = {coerced}"]

    def _decode_list(self, var: str, shape: ListOf, coerced: str) -> list[str]:
        match shape.item:
            case AnyValue():
                return [f"if {var}.__class__ is not list: {var} = {coerced}"]
            case ObjectOf(cls=cls):
                return [
                    f"if {var}.__class__ is list:",
                    f" try: {var} = [{self._decoder_name(cls)}(item) for item in {var}]",
                    f" except NotAnObjectError: {var} = {coerced}",
                    f"elif {var} is not None: {var} = {coerced}",
                ]
            case EnumOf(members=members, open=True):
                self.bind(**{f"get_{var}": members.get})
                are_text = self._all_of(var, var, str, shape.nullable)
                is_direct = f"{var}.__class__ is list and {are_text}"
                return [f"{var} = [*map(get_{var}, {var}, {var})] if {is_direct} else {coerced}"]
            case Scalar(type=kind) if kind in _IDENTICAL:
                are_identical = self._all_of(var, var, kind, shape.nullable)
                return [f"if not ({var}.__class__ is list and {are_identical}): {var} = {coerced}"]
            case MapOf(value=AnyValue()):
                are_maps = self._all_of(var, var, dict, shape.nullable)
                return [f"if not ({var}.__class__ is list and {are_maps}): {var} = {coerced}"]
            case _:
                return [f"{var} = {coerced}"]

    def _all_of(self, var: str, values: str, cls: type, nullable: bool) -> str:
        """Return the text of a test that all values are of exactly this class, or null where that is documented."""
        self.bind(**{f"classes_{var}": frozenset({cls, type(None)} if nullable else {cls})})
        return f"classes_{var}.issuperset(map(type, {values}))"

    def _decoder_name(self, cls: type[Any]) -> str:
        """Return the name of a class's decoder in the source.

        The decoder is compiled at its first call, which loads only the models that occur and lets them be recursive.
        """
        name = self._decoder_names.setdefault(cls, f"decode_{len(self._decoder_names)}")
        global_names = self.globals

        def compile_and_decode(value: Any) -> Any:
            decode = global_names[name] = decoder_of(cls)
            return decode(value)

        global_names.setdefault(name, compile_and_decode)
        return name


def _try_text(var: str, parse: str, finish: str, coerced: str) -> list[str]:
    """Return lines that parse text; whatever is not text in the expected form is coerced, null stays."""
    return [
        f"if {var}.__class__ is str:",
        f" try: {parse}",
        f" except ValueError: {var} = {coerced}",
        f" else: {finish}",
        f"elif {var} is not None: {var} = {coerced}",
    ]


def coerce_field(model: Any, wire: str, raw: Any, coerce: Coercion) -> Any:
    """Return the coerced value of a field. If any part of it is invalid, the raw value is preserved in ``extra``."""
    problems: Problems = []
    value = coerce(raw, problems)
    if value is INVALID or problems:
        preserve_raw(model, wire, raw)
    return None if value is INVALID else value


def preserve_raw(model: Any, wire: str, raw: Any) -> None:
    """Put a raw value into ``extra``."""
    extra = model._extra  # noqa: SLF001
    if extra is None:
        extra = model._extra = {}  # noqa: SLF001
    extra[wire] = raw


def preserve_unknown(model: Any, raw: dict[str, Any], known: Iterable[str]) -> None:
    """Put the values of undocumented keys into ``extra``."""
    for key, value in raw.items():
        if key not in known:
            preserve_raw(model, key, value)


def empty_invalid_slots(model: Any) -> None:
    """Empty the slots of invalid values where absence is recorded.

    Their None was not in the JSON, so encoding must not send it as null.
    """
    for field in fields_of(type(model)):
        if field.records_absence and field.wire in model._extra and getattr(model, field.name) is None:  # noqa: SLF001
            delattr(model, field.name)
