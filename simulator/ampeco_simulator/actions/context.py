"""One action on its way: what it was asked to do, and the records it may touch."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

import attrs

from ampeco_simulator.answer import invalid, no_item
from ampeco_simulator.clock import iso
from ampeco_simulator.state.addresses import model
from ampeco_simulator.state.merging import merged_into

if TYPE_CHECKING:
    from ampeco_simulator.handlers.simulator_context import SimulatorContext
    from ampeco_simulator.state.collection import Shelf

Known = Mapping[str, Any]


@attrs.frozen(eq=False)
class Item:
    """A record that exists."""

    shelf: Shelf
    identity: int
    simulator: SimulatorContext = attrs.field(repr=False)

    @property
    def known(self) -> Known:
        """What is known of it now."""
        return self.shelf.record(self.identity).known

    @property
    def exists(self) -> bool:
        """Whether it was not deleted meanwhile."""
        return self.shelf.identify(str(self.identity)) is not None

    def change(self, changes: Known) -> None:
        """Write into it: objects field by field. Subscribers are told."""
        self.put(merged_into(self.known, changes))

    def put(self, fields: Known) -> None:
        """Write whole fields. Subscribers are told."""
        before, stamp = self.known, {"lastUpdatedAt": iso(self.simulator.clock.now())}
        self.shelf.change(self.identity, {**before, **fields, **stamp})
        self.simulator.announce(self.shelf.name, self.identity, "updated")
        if self.shelf.name == "users" and self.known.get("balance") != before.get("balance"):
            self.simulator.announce("users.balance", self.identity, "updated")


@attrs.frozen(eq=False)
class ActionContext:
    """A valid call of an action, whose targets exist."""

    simulator: SimulatorContext
    targets: Mapping[str, Item]
    """The records that the path names, by path parameter, outermost first."""
    ids: Mapping[str, str]
    """All path parameters, as they were sent."""
    body: Known
    """{} when there was none."""
    elements: Sequence[Any] = ()
    """The body's when it is a list."""
    response: dict[str, Any] = attrs.field(factory=dict)
    """What the charge point answers to the command, besides its status."""
    report: dict[str, Any] = attrs.field(factory=dict)
    """What the charge point says later of how the command went."""

    @property
    def target(self) -> Item:
        """The record that is acted on."""
        return next(iter(self.targets.values()))

    @property
    def now(self) -> int:
        """The tenant's Unix time."""
        return self.simulator.clock.now()

    def find(self, collection: str, identity: Any) -> Item | None:
        """An item of a collection without parents, None when it does not exist."""
        shelf = self.simulator.registry.top(collection)
        # A whole float is an integer to JSON Schema.
        whole = isinstance(identity, float) and identity.is_integer()
        known = None if identity is None else shelf.identify(str(int(identity) if whole else identity))
        return None if known is None else Item(shelf, known, self.simulator)

    def item(self, collection: str, identity: Any) -> Item:
        """The same; refuses with 404 when it does not exist."""
        found = self.find(collection, identity)
        if found is None:
            raise no_item(model(collection), str(identity))
        return found

    def named(self, field: str, collection: str) -> Item | None:
        """The item that a field of the body names, None without one. 422 in a strict tenant when it does not exist."""
        identity = self.body.get(field)
        found = self.find(collection, identity)
        if found is None and identity is not None and self.simulator.strict:
            raise invalid({field: [f"The selected {field} is invalid."]})
        return found

    def all_named(self, field: str, collection: str) -> list[Item]:
        """The same for a list."""
        found = {identity: self.find(collection, identity) for identity in self.body.get(field) or ()}
        return [item for item in found.values() if item is not None]

    def later(self, target: Item, seconds: int, job: Callable[[Item, int], None]) -> None:
        """Do something with an item in a while, if it still exists then."""

        def due(moment: int) -> None:
            if target.exists:
                job(target, moment)

        self.simulator.engine.scheduler.add(self.now + seconds, due)

    def create(self, collection: str, known: Known, *parents: str) -> Item:
        """Add a record to a collection, below parents when its name has dots. Subscribers are told."""
        shelf = self.simulator.registry.at(tuple(collection.split(".")), parents)
        now = iso(self.now)
        record = shelf.create({"createdAt": now, "lastUpdatedAt": now, **known})
        self.simulator.announce(shelf.name, record.identity, "created")
        return Item(shelf, record.identity, self.simulator)


Effect = Callable[[ActionContext], Any]
"""Does what the action is for. Answers what is known of the success body, or None. Refusals are raised."""


def written(*names: str) -> Effect:
    """An effect that writes fields of the body into the target, which has them under the same name."""

    def effect(action: ActionContext) -> None:
        action.target.change({name: action.body[name] for name in names if name in action.body})

    return effect


def always(changes: Known) -> Effect:
    """An effect that writes the same into every target."""
    return lambda action: action.target.change(changes)
