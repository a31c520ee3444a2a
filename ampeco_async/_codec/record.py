"""`Model`, the base of every generated class, and the `model` decorator that makes them."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any, ClassVar, TypeVar, cast, dataclass_transform

import attrs

from .fields import WIRE, Field, fields_of, is_sent, lower_camel, wire
from .per_class import per_class
from .secrets import masked, shown
from .unset import UNSET

T = TypeVar("T")

_EVOLVE = attrs.evolve.__code__
# What `attrs.evolve` reads from an empty slot and hands to the copy's `__init__`, which empties the slot again.
_ABSENT: Any = object()


@dataclass_transform(kw_only_default=True, field_specifiers=(attrs.field, wire))
def model(cls: type[T]) -> type[T]:
    """Make a model class: attrs, slots, keyword-only, every field knowing its wire name.

    Secret fields (see `secrets`) show as `***` in the repr.
    """
    made: Any = attrs.define(
        cls,
        kw_only=True,
        eq=False,
        repr=False,
        weakref_slot=False,
        getstate_setstate=False,
        on_setattr=attrs.setters.NO_OP,
        field_transformer=_name_fields,
    )
    if is_sent([a for a in attrs.fields(made) if a.name != "_extra"]):
        # Only here: a `__getattr__` makes every attribute read of the class dearer.
        made.__getattr__ = _read_absent
    return cast("type[T]", made)


def _name_fields(_: type, attributes: list[attrs.Attribute[Any]]) -> list[attrs.Attribute[Any]]:
    return [
        a if WIRE in a.metadata else a.evolve(metadata={**a.metadata, WIRE: lower_camel(a.name)}) for a in attributes
    ]


def _read_absent(self: Any, name: str) -> Any:
    """An empty slot of a decoded object reads as None, and `attrs.evolve` copies it as empty."""
    cls = type(self)
    if name not in _slots_of(cls):
        raise AttributeError(f"{cls.__name__!r} object has no attribute {name!r}", name=name, obj=self)
    return _ABSENT if sys._getframe(1).f_code is _EVOLVE else None  # noqa: SLF001


@per_class
def _slots_of(cls: type[Any]) -> frozenset[str]:
    return frozenset(a.name for a in attrs.fields(cls))


def _own(extra: dict[str, Any] | None) -> dict[str, Any] | None:
    return dict(extra) if extra else None


def holds(record: Any, field: Field) -> bool:
    """Whether the field's slot holds something to say: a value or None, but neither UNSET nor nothing."""
    try:
        value = getattr(type(record), field.name).__get__(record)
    except AttributeError:
        return False
    return value is not UNSET


def stored(record: Any) -> dict[str, Any]:
    """The fields that hold something, by Python name."""
    return {field.name: getattr(record, field.name) for field in fields_of(type(record)) if holds(record, field)}


@model
class Model:
    """Base of all models. `extra` holds, by wire name, what was received and has no (fitting) field.

    Two models are equal when they are of one class and say the same on the wire: a field that is UNSET equals one
    that was absent, and differs from None where None would be sent as null.
    """

    if TYPE_CHECKING:
        __attrs_attrs__: ClassVar[Any]
        extra: dict[str, Any] = attrs.field(factory=dict)
    else:
        _extra: dict[str, Any] | None = attrs.field(default=None, alias="extra", converter=_own)

        @property
        def extra(self) -> dict[str, Any]:
            """What was received and has no fitting field, by wire name; made when first touched."""
            extra = self._extra
            if extra is None:
                extra = self._extra = {}
            return extra

        @extra.setter
        def extra(self, value: dict[str, Any]) -> None:
            self._extra = value

    def __attrs_post_init__(self) -> None:
        for field in fields_of(type(self)):
            if field.tracked and getattr(self, field.name) is _ABSENT:
                delattr(self, field.name)

    def __eq__(self, other: object) -> bool:
        if other.__class__ is not self.__class__:
            return NotImplemented
        assert isinstance(other, Model)
        return stored(self) == stored(other) and self.extra == other.extra

    # Models can change; typeshed types this as a method all the same.
    __hash__ = None  # type: ignore[assignment]

    def __repr__(self) -> str:
        parts = [
            f"{field.name}={shown(field.wire, value)!r}"
            for field in fields_of(type(self))
            if holds(self, field) and ((value := getattr(self, field.name)) is not None or field.tracked)
        ]
        if self.extra:
            parts.append(f"extra={masked(self.extra)!r}")
        return f"{type(self).__name__}({', '.join(parts)})"

    def __getstate__(self) -> tuple[dict[str, Any], dict[str, Any]]:
        return stored(self), self.extra

    def __setstate__(self, state: tuple[dict[str, Any], dict[str, Any]]) -> None:
        values, extra = state
        self.extra = dict(extra)
        for field in fields_of(type(self)):
            if field.name in values or not field.tracked:
                setattr(self, field.name, values.get(field.name))
