"""One write to a record, and the type of the hooks that run around it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

import attrs

from ampeco_simulator.clock import iso

if TYPE_CHECKING:
    from ampeco_simulator.runtime.context import SimulatorContext
    from ampeco_simulator.state.collection import AnyCollection


@attrs.define(eq=False)
class Write:
    """The creation, change or deletion of one item."""

    context: SimulatorContext
    collection: AnyCollection
    parents: tuple[str, ...]
    """The ids of the parents in the URL."""
    body: Any
    """The request body."""
    sent: Mapping[str, Any]
    """The writable fields of the body, under the names that records store them by."""
    before: Mapping[str, Any]
    """The stored fields before the write, {} for a new item."""
    fields: dict[str, Any]
    """The fields that will be stored. Hooks that run before the write may change them."""
    item_id: int = 0
    """The id of the item; 0 until a new item is created."""

    @property
    def created(self) -> bool:
        """Whether the item is new."""
        return not self.before

    @property
    def now(self) -> str:
        """The tenant's time in ISO 8601."""
        return iso(self.context.clock.now())


def no_hook(_: Write) -> None:
    """Do nothing."""


Hook = Callable[[Write], None]
"""Changes the fields that will be stored, raises ``HTTPError``, or changes other records."""


@attrs.frozen
class Hooks:
    """The hooks of one collection."""

    before: Hook = no_hook
    after: Hook = no_hook
    before_delete: Hook = no_hook
    after_delete: Hook = no_hook
