"""How a union says which of its classes an object is."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping


class Discriminator(NamedTuple):
    """Metadata of an `Annotated` union: the wire name of the tag, and the class (by name or itself) of each tag.

    An object without a tag is of the class `untagged`. One with another tag, or with none where no class is `untagged`,
    becomes an `OpenObject` if the union has that, else it does not fit.
    """

    property_name: str
    classes: Mapping[str, Any]
    untagged: Any = None

    def __hash__(self) -> int:
        """Annotations are hashed when they are joined to a union; mappings have no hash."""
        return hash(self.property_name)
