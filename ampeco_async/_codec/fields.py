"""Fields of a model: what a class says about each, in one record."""

from __future__ import annotations

from typing import Any, NamedTuple

import attrs

from .per_class import per_class
from .unset import UNSET

WIRE = "wire"
READ_ONLY = "read_only"
FREE_TEXT = "free_text"


def wire(
    name: str | None = None, *, default: Any = attrs.NOTHING, read_only: bool = False, free_text: bool = False
) -> Any:
    """Field specifier: the wire name where it is not the lowerCamelCase of the Python name.

    `read_only` fields are decoded and never sent. `free_text` ones document any text beside their known values, so that
    strict decoding takes it too. Without `default` the field is required.
    """
    metadata: dict[str, Any] = {READ_ONLY: read_only, FREE_TEXT: free_text}
    if name is not None:
        metadata[WIRE] = name
    return attrs.field(default=default, metadata=metadata)


def lower_camel(name: str) -> str:
    """`total_amount` -> `totalAmount`; a trailing underscore (`from_`) is dropped."""
    first, *rest = name.rstrip("_").split("_")
    return first + "".join(word[:1].upper() + word[1:] for word in rest)


class Field(NamedTuple):
    """One field of a model class."""

    name: str
    wire: str
    annotation: Any
    read_only: bool
    free_text: bool
    # A tracked field tells "nothing said" (empty slot) from "null said" (slot holds None).
    tracked: bool


@per_class
def fields_of(cls: type[Any]) -> tuple[Field, ...]:
    """The documented fields of a model class (`extra` is not one), in the order of the class.

    A class that can be sent tracks its fields: one that has a field defaulting to UNSET, or none that defaults to
    None. Fields that default to None, and all those of a class that is only received, are not tracked.
    """
    attributes = [a for a in attrs.fields(cls) if a.name != "_extra"]
    sent = is_sent(attributes)
    return tuple(
        Field(
            name=a.name,
            wire=a.metadata[WIRE],
            annotation=a.type,
            read_only=a.metadata.get(READ_ONLY, False),
            free_text=a.metadata.get(FREE_TEXT, False),
            tracked=sent and a.default is not None,
        )
        for a in attributes
    )


def is_sent(attributes: list[attrs.Attribute[Any]]) -> bool:
    """Whether a class of these attributes is one that requests carry."""
    own = [a for a in attributes if not a.metadata.get(READ_ONLY, False)]
    return any(a.default is UNSET for a in own) or (bool(own) and all(a.default is not None for a in own))
