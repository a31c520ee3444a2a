"""The lenient decoder of a model class: straight-line source, compiled when the class is first decoded.

All documented keys are fetched in one go when the object has exactly those, else one `.get` each. A value of the
documented JSON type takes a single class check; everything else goes through `settle`, which coerces it or keeps
it in `extra` under its wire name and leaves the field None.
"""

from __future__ import annotations

from datetime import UTC, datetime
from operator import itemgetter
from typing import TYPE_CHECKING, Any, Final

from .fields import Field, fields_of
from .fits import Decoder, Fit, Losses, fit_of
from .names import names_for_class
from .per_class import per_class
from .scalars import EXACT, MISFIT
from .shapes import Anything, Known, ListOf, MapOf, Nested, Scalar, Shape, shape_of
from .source import compile_function

if TYPE_CHECKING:
    from collections.abc import Iterable

_PLAIN: Final = (str, int, bool)
_ABSENT: Final[Any] = object()


class NotAnObjectError(TypeError):
    """A model's decoder was given something else than a dict."""


@per_class
def decoder_of(cls: type[Any]) -> Decoder:
    """The decoder of a class: takes a dict, gives an instance. Raises NotAnObjectError for anything else."""
    names = names_for_class(cls)
    fields = fields_of(cls)
    writer = _Writer()
    lines = ["def decode(d):", " if d.__class__ is not dict: raise NotAnObjectError", *_fetch(fields)]
    lines += [" o = new(cls)", " o._extra = None"]
    for index, field in enumerate(fields):
        shape, _ = shape_of(field.annotation, names)
        lines += writer.field(f"v{index}", field, shape)
    lines.append(" if rest: spill(o, d, known)")
    if any(field.tracked for field in fields):
        lines.append(" if o._extra is not None: empty_kept(o)")
    lines.append(" return o")
    keys = tuple(field.wire for field in fields)
    writer.namespace |= {
        "NotAnObjectError": NotAnObjectError,
        "absent": _ABSENT,
        "cls": cls,
        "empty_kept": empty_kept,
        "fetch": itemgetter(*keys) if keys else None,
        "known": frozenset(keys),
        "new": object.__new__,
        "spill": spill,
    }
    return compile_function("decode", f"decode {cls.__qualname__}", lines, writer.namespace)


def _fetch(fields: tuple[Field, ...]) -> list[str]:
    gets = [
        f"v{index} = get({field.wire!r}{', absent' if field.tracked else ''})" for index, field in enumerate(fields)
    ]
    one_by_one = [" get = d.get", *(" " + line for line in gets), " rest = not known.issuperset(d)"]
    if len(fields) < 2:  # itemgetter gives a tuple only for two keys and more
        return one_by_one
    targets = ", ".join(f"v{index}" for index in range(len(fields)))
    return [
        " rest = True",
        f" if len(d) == {len(fields)}:",
        f"  try: {targets} = fetch(d)",
        "  except KeyError: pass",
        "  else: rest = False",
        " if rest:",
        *(" " + line for line in one_by_one),
    ]


def _item_class(shape: Scalar | MapOf) -> type | None:
    """The class of list items that are right as they came, where there is one."""
    if isinstance(shape, MapOf):
        return dict
    return shape.type if shape.type in _PLAIN else None


class _Writer:
    """Writes the lines of fields and gathers the names that they use."""

    def __init__(self) -> None:
        self.namespace: dict[str, Any] = {"iso": datetime.fromisoformat, "UTC": UTC, "settle": settle}
        self._classes: dict[type[Any], str] = {}

    def field(self, var: str, field: Field, shape: Shape) -> list[str]:
        """Lines that read local `var` into the field of `o`."""
        fit = f"fit_{var}"
        self.namespace[fit] = fit_of(shape, decoder_of)
        slow = f"None if {var} is None else settle(o, {field.wire!r}, {var}, {fit})"
        lines = [*self._statements(var, shape, slow), f" o.{field.name} = {var}"]
        if isinstance(shape, Anything):
            lines = lines[-1:]
        return [f" if {var} is not absent:", *(" " + line for line in lines)] if field.tracked else lines

    def _statements(self, var: str, shape: Shape, slow: str) -> list[str]:
        match shape:
            case Scalar(type=kind) if kind in _PLAIN:
                return [f" if {var}.__class__ is not {kind.__name__}: {var} = {slow}"]
            case Scalar(type=kind) if kind is float:
                exact = f"float({var}) if {var}.__class__ is int and -{EXACT} <= {var} <= {EXACT} else {slow}"
                return [f" if {var}.__class__ is not float: {var} = {exact}"]
            case Scalar(type=kind) if kind is datetime:
                return [
                    f" if {var}.__class__ is str:",
                    f"  try: t = iso({var})",
                    f"  except ValueError: {var} = {slow}",
                    f"  else: {var} = t if t.tzinfo is not None else t.replace(tzinfo=UTC)",
                    f" elif {var} is not None: {var} = {slow}",
                ]
            case Known(members=members, open=True):
                self.namespace[f"get_{var}"] = members.get
                return [f" {var} = get_{var}({var}, {var}) if {var}.__class__ is str else {slow}"]
            case Nested(cls=cls):
                return [f" {var} = {self._decoder(cls)}({var}) if {var}.__class__ is dict else {slow}"]
            case ListOf(item=Nested(cls=cls)):
                return [
                    f" if {var}.__class__ is list:",
                    f"  try: {var} = [{self._decoder(cls)}(i) for i in {var}]",
                    f"  except NotAnObjectError: {var} = {slow}",
                    f" elif {var} is not None: {var} = {slow}",
                ]
            case ListOf(item=Anything()):
                return [f" if {var}.__class__ is not list: {var} = {slow}"]
            case ListOf(item=(Scalar() | MapOf(value=Anything())) as item) if only := _item_class(item):
                self.namespace[f"only_{var}"] = frozenset({only})
                test = f"{var}.__class__ is list and only_{var}.issuperset(map(type, {var}))"
                return [f" if not ({test}): {var} = {slow}"]
            case MapOf(value=Anything()):
                return [f" if {var}.__class__ is not dict: {var} = {slow}"]
            case _:
                return [f" {var} = {slow}"]

    def _decoder(self, cls: type[Any]) -> str:
        """The name of a class's decoder: compiled when first called, which also lets models contain themselves."""
        name = self._classes.setdefault(cls, f"decode_{len(self._classes)}")
        namespace = self.namespace

        def first(value: Any) -> Any:
            function = decoder_of(cls)
            namespace[name] = function
            return function(value)

        namespace.setdefault(name, first)
        return name


def settle(record: Any, wire: str, raw: Any, fit: Fit) -> Any:
    """A value off the fast path: coerced, or kept raw in `extra`, whole even if only a part does not fit."""
    losses: Losses = []
    value = fit(raw, losses)
    if value is MISFIT or losses:
        keep(record, wire, raw)
    return None if value is MISFIT else value


def keep(record: Any, wire: str, raw: Any) -> None:
    """Put a raw value into `extra`."""
    extra = record._extra  # noqa: SLF001
    if extra is None:
        extra = record._extra = {}  # noqa: SLF001
    extra[wire] = raw


def spill(record: Any, raw: dict[str, Any], known: Iterable[str]) -> None:
    """Keep what the contract does not know."""
    for key, value in raw.items():
        if key not in known:
            keep(record, key, value)


def empty_kept(record: Any) -> None:
    """Empty the tracked slots whose value did not fit: their None was never on the wire, so it is never sent."""
    for field in fields_of(type(record)):
        if field.tracked and field.wire in record._extra and getattr(record, field.name) is None:  # noqa: SLF001
            delattr(record, field.name)
