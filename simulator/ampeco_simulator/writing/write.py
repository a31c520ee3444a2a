"""One write on its way into the records, and the rules that a collection has for it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

import attrs

from ampeco_simulator.clock import iso

if TYPE_CHECKING:
    from ampeco_simulator.handlers.simulator_context import SimulatorContext
    from ampeco_simulator.state.collection import Shelf


@attrs.define(eq=False)
class Write:
    """What is written into one item, or that it is deleted."""

    simulator: SimulatorContext
    shelf: Shelf
    parents: tuple[str, ...]
    """The ids that the path names before the item's own."""
    body: Any
    """As the client wrote it."""
    sent: Mapping[str, Any]
    """The fields in it that are the client's to write, under the names that records hold."""
    before: Mapping[str, Any]
    """What was known of the item; nothing of one that is made."""
    known: dict[str, Any]
    """What will be known of it. Rules may change it."""
    identity: int = 0
    """0 until it is made."""

    @property
    def created(self) -> bool:
        """Whether the item is new."""
        return not self.before

    @property
    def now(self) -> str:
        """The tenant's time."""
        return iso(self.simulator.clock.now())


def nothing(_: Write) -> None:
    """No rule."""


Rule = Callable[[Write], None]
"""Changes what will be known, or refuses the write."""


@attrs.frozen
class Rules:
    """What is to be kept to before and after an item is written or deleted."""

    before: Rule = nothing
    after: Rule = nothing
    before_delete: Rule = nothing
    after_delete: Rule = nothing
