"""What a model class declares about its fields: wire names, read-only, free text, and whether absence is recorded.

``UNSET`` is the default of optional fields in classes that requests carry; it means "do not send this field".
"""

from __future__ import annotations

from typing import Any, Final, Literal, NamedTuple, final

import attrs

from ampeco_async._codec.source import cached_by_class

WIRE: Final = "wire"
READ_ONLY: Final = "read_only"
FREE_TEXT: Final = "free_text"


@final
class Unset:
    """Type of ``UNSET``, which is its only instance: calling, copying and unpickling all return ``UNSET``."""

    __slots__ = ()
    _instance: Unset | None = None

    def __new__(cls) -> Unset:
        if cls._instance is None:
            cls._instance = super().__new__(cls)
        return cls._instance

    def __bool__(self) -> Literal[False]:
        return False

    def __repr__(self) -> str:
        return "UNSET"

    def __reduce__(self) -> str:
        return "UNSET"

    def __copy__(self) -> Unset:
        return self

    def __deepcopy__(self, memo: object) -> Unset:
        return self


# Declared Any so that ``label: str | None = UNSET`` type-checks without ``Unset`` becoming part of every field's type.
UNSET: Final[Any] = Unset()


def wire(
    name: str | None = None, *, default: Any = attrs.NOTHING, read_only: bool = False, free_text: bool = False
) -> Any:
    """Declare a field whose wire name is not the lowerCamelCase of its Python name, or that is special otherwise.

    Args:
        name: the wire name; by default the lowerCamelCase of the Python name.
        default: without one, the field is required.
        read_only: the field is decoded and never sent.
        free_text: the contract allows any text besides the listed enum values, so strict decoding accepts it.
    """
    metadata: dict[str, Any] = {READ_ONLY: read_only, FREE_TEXT: free_text}
    if name is not None:
        metadata[WIRE] = name
    return attrs.field(default=default, metadata=metadata)


def lower_camel(name: str) -> str:
    """Return the wire name of a Python name: ``total_amount`` gives ``totalAmount``, ``from_`` gives ``from``."""
    first, *rest = name.rstrip("_").split("_")
    return first + "".join(word[:1].upper() + word[1:] for word in rest)


class Field(NamedTuple):
    """One documented field of a model class."""

    name: str
    wire: str
    annotation: Any
    read_only: bool
    free_text: bool
    records_absence: bool
    """Whether the field distinguishes "absent from the JSON" (its slot is empty) from "null" (its slot holds None)."""


@cached_by_class
def fields_of(cls: type[Any]) -> tuple[Field, ...]:
    """Return the documented fields of a model class, in the order of the class; ``extra`` is not one of them.

    The fields of a class that requests carry record absence, except those that default to None. In a class that is
    only received, no field does.
    """
    attributes = [a for a in attrs.fields(cls) if a.name != "_extra"]
    sendable = is_sendable(attributes)
    return tuple(
        Field(
            name=a.name,
            wire=a.metadata[WIRE],
            annotation=a.type,
            read_only=a.metadata.get(READ_ONLY, False),
            free_text=a.metadata.get(FREE_TEXT, False),
            records_absence=sendable and a.default is not None,
        )
        for a in attributes
    )


def is_sendable(attributes: list[attrs.Attribute[Any]]) -> bool:
    """Return whether a class with these attributes is one that requests carry.

    It is if one of its writable fields defaults to ``UNSET``, or if it has writable fields and none defaults to None.
    """
    writable = [a for a in attributes if not a.metadata.get(READ_ONLY, False)]
    return any(a.default is UNSET for a in writable) or (
        bool(writable) and all(a.default is not None for a in writable)
    )
