"""``Model``, the base of every generated class, the ``model`` decorator that makes them, and ``OpenObject``."""

from __future__ import annotations

import sys
from reprlib import recursive_repr
from typing import TYPE_CHECKING, Any, ClassVar, Self, TypeVar, cast, dataclass_transform, get_type_hints

import attrs

from ampeco_async._codec.fields import UNSET, WIRE, Field, fields_of, is_sendable, lower_camel, wire
from ampeco_async._codec.secrets import masked, masked_field
from ampeco_async._codec.source import cached_by_class

if TYPE_CHECKING:
    from _collections_abc import dict_items
    from collections.abc import Iterator, KeysView, Mapping

    from ampeco_async._codec.plain import NameStyle

T = TypeVar("T")

_EVOLVE = attrs.evolve.__code__
# What ``attrs.evolve`` reads from an empty slot and passes to the copy's ``__init__``, which empties the slot again.
_ABSENT: Any = object()


@dataclass_transform(kw_only_default=True, field_specifiers=(attrs.field, wire))
def model(cls: type[T]) -> type[T]:
    """Make a model class: an attrs class with slots and keyword-only arguments whose fields know their wire names.

    Secret fields (see ``secrets``) show as ``***`` in the repr.
    """
    made: Any = attrs.define(
        cls,
        kw_only=True,
        eq=False,
        repr=False,
        weakref_slot=False,
        getstate_setstate=False,
        on_setattr=attrs.setters.NO_OP,
        field_transformer=_add_wire_names,
    )
    if is_sendable([a for a in attrs.fields(made) if a.name != "_extra"]):
        # Only where absence is recorded, because ``__getattr__`` slows down every attribute read of the class.
        made.__getattr__ = _read_empty_slot
    made.__annotations__ = _Annotations(made)
    return cast("type[T]", made)


class _Annotations(dict[str, Any]):
    """The annotations of a model class, for ``typing.get_type_hints`` and the libraries that read types.

    Generated modules import each other only for type checkers, so their annotations cannot be evaluated in the module
    alone. Here ``items()``, from which hints are made, gives the types, and loads the models that they name.
    """

    def __init__(self, cls: type[Any]) -> None:
        super().__init__(cls.__annotations__)
        self._cls = cls
        self._types: dict[str, Any] | None = None

    def items(self) -> dict_items[str, Any]:
        if self._types is None:
            from ampeco_async._codec.namespace import namespace_of_class

            names = namespace_of_class(self._cls)
            unevaluated = type(self._cls.__name__, (), {"__annotations__": dict(self)})
            self._types = get_type_hints(unevaluated, globalns={}, localns=names, include_extras=True)
        return self._types.items()


def _add_wire_names(_: type, attributes: list[attrs.Attribute[Any]]) -> list[attrs.Attribute[Any]]:
    return [
        a if WIRE in a.metadata else a.evolve(metadata={**a.metadata, WIRE: lower_camel(a.name)}) for a in attributes
    ]


def _read_empty_slot(self: Any, name: str) -> Any:
    """Read an empty slot as None. ``attrs.evolve`` reads it as ``_ABSENT`` instead, to leave it empty in the copy."""
    cls = type(self)
    if name not in _slot_names(cls):
        raise AttributeError(f"{cls.__name__!r} object has no attribute {name!r}", name=name, obj=self)
    return _ABSENT if sys._getframe(1).f_code is _EVOLVE else None  # noqa: SLF001


@cached_by_class
def _slot_names(cls: type[Any]) -> frozenset[str]:
    return frozenset(a.name for a in attrs.fields(cls))


def _copy_extra(extra: dict[str, Any] | None) -> dict[str, Any] | None:
    return dict(extra) if extra else None


def is_set(model: Any, field: Field) -> bool:
    """Return whether the field holds a value or None; it does not if it is ``UNSET`` or its slot is empty."""
    try:
        value = getattr(type(model), field.name).__get__(model)
    except AttributeError:
        return False
    return value is not UNSET


def set_values(model: Any) -> dict[str, Any]:
    """Return the values of the fields that are set, by Python name."""
    return {field.name: getattr(model, field.name) for field in fields_of(type(model)) if is_set(model, field)}


@model
class Model:
    """Base of all models. ``extra`` holds, by wire name, received values that have no field or are invalid for it.

    Two models are equal if they are of the same class and are encoded the same: a field that is ``UNSET`` equals one
    that was absent, and differs from None where None would be sent as null.
    """

    if TYPE_CHECKING:
        __attrs_attrs__: ClassVar[Any]
        extra: dict[str, Any] = attrs.field(factory=dict)
    else:
        _extra: dict[str, Any] | None = attrs.field(default=None, alias="extra", converter=_copy_extra)

        @property
        def extra(self) -> dict[str, Any]:
            """Received values that have no field or are invalid for it, by wire name."""
            extra = self._extra
            if extra is None:
                extra = self._extra = {}
            return extra

        @extra.setter
        def extra(self, value: dict[str, Any]) -> None:
            self._extra = value

    def to_dict(self, *, names: NameStyle = "python", json: bool = True) -> dict[str, Any]:
        """Return the model as a plain dict, from which ``from_dict`` makes an equal one.

        What has no field is under the key ``extra``. Where a class distinguishes absent from null, as those of request
        bodies do, an absent field has no key.

        Args:
            names: the keys: ``"python"`` names or the API's own, ``"wire"``.
            json: return values that ``json.dumps`` accepts: times as ISO 8601 with their fractions and offsets,
                decimals as text. If false, datetimes, enums and decimals stay what they are.
        """
        from ampeco_async._codec.plain import to_plain

        return to_plain(self, names, json=json)

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Return the model of a dict that ``to_dict`` made, with either names and values, or of the API's own JSON.

        It is lenient: keys that have no field, and values that are invalid for their field, are kept in ``extra``.
        """
        from ampeco_async._codec.plain import from_plain

        return from_plain(cls, data)

    def __attrs_post_init__(self) -> None:
        for field in fields_of(type(self)):
            if field.records_absence and getattr(self, field.name) is _ABSENT:
                delattr(self, field.name)

    def __eq__(self, other: object) -> bool:
        if other.__class__ is not self.__class__:
            return NotImplemented
        assert isinstance(other, Model)
        return set_values(self) == set_values(other) and self.extra == other.extra

    # Models are mutable; typeshed declares ``__hash__`` as a method, although None is how a class says "not hashable".
    __hash__ = None  # type: ignore[assignment]

    @recursive_repr()
    def __repr__(self) -> str:
        try:
            parts = [
                f"{field.name}={masked_field(field.wire, value)!r}"
                for field in fields_of(type(self))
                if is_set(self, field) and ((value := getattr(self, field.name)) is not None or field.records_absence)
            ]
            if self.extra:
                parts.append(f"extra={masked(self.extra)!r}")
        except RecursionError:  # models within models, deeper than Python can follow
            parts = ["..."]
        return f"{type(self).__name__}({', '.join(parts)})"

    def __getstate__(self) -> tuple[dict[str, Any], dict[str, Any]]:
        return set_values(self), self.extra

    def __setstate__(self, state: tuple[dict[str, Any], dict[str, Any]]) -> None:
        values, extra = state
        self.extra = dict(extra)
        for field in fields_of(type(self)):
            if field.name in values or not field.records_absence:
                setattr(self, field.name, values.get(field.name))


@model
class OpenObject(Model):
    """An object without documented fields: every key is in ``extra``, and ``obj["mode"]``, ``dict(obj)`` work.

    It is always true, also when empty.
    """

    def __getitem__(self, key: str) -> Any:
        return self.extra[key]

    def __setitem__(self, key: str, value: Any) -> None:
        self.extra[key] = value

    def __contains__(self, key: object) -> bool:
        return key in self.extra

    def __iter__(self) -> Iterator[str]:
        return iter(self.extra)

    def keys(self) -> KeysView[str]:
        """Return a view of the keys, as a dict does; ``dict(obj)`` needs it."""
        return self.extra.keys()

    def get(self, key: str, default: Any = None) -> Any:
        """Return the value of a key, or ``default`` if the object does not have it."""
        return self.extra.get(key, default)
