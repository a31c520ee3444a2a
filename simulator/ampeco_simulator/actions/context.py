"""The context of one action call: its targets, its body and the records that it reads and changes."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any

import attrs

from ampeco_simulator.clock import iso
from ampeco_simulator.contract.operation_paths import model_name
from ampeco_simulator.http.responses import item_not_found, validation_error
from ampeco_simulator.state.field_paths import deep_merge

if TYPE_CHECKING:
    from ampeco_simulator.runtime.context import SimulatorContext
    from ampeco_simulator.state.collection import AnyCollection, Fields


@attrs.frozen(eq=False)
class RecordRef:
    """A reference to an existing record, which is read from its collection each time."""

    collection: AnyCollection
    item_id: int
    context: SimulatorContext = attrs.field(repr=False)

    @property
    def fields(self) -> Fields:
        """The current fields of the record."""
        return self.collection.record(self.item_id).fields

    @property
    def exists(self) -> bool:
        """Whether the record still exists."""
        return self.collection.identify(str(self.item_id)) is not None

    def change(self, changes: Fields) -> None:
        """Change fields of the record. Nested objects are merged. Subscribers are notified."""
        self.put(deep_merge(self.fields, changes))

    def put(self, fields: Fields) -> None:
        """Change fields of the record. Nested objects are replaced. Subscribers are notified."""
        before, stamp = self.fields, {"lastUpdatedAt": iso(self.context.clock.now())}
        self.collection.change(self.item_id, {**before, **fields, **stamp})
        self.context.announce(self.collection.name, self.item_id, "updated")
        if self.collection.name == "users" and self.fields.get("balance") != before.get("balance"):
            self.context.announce("users.balance", self.item_id, "updated")


@attrs.frozen(eq=False)
class ActionContext:
    """A valid call of an action whose targets exist."""

    context: SimulatorContext
    targets: Mapping[str, RecordRef]
    """The records that the path names, by path parameter, outermost first."""
    path_parameters: Mapping[str, str]
    """All path parameters, as they were sent."""
    body: Fields
    """The body when it is an object, else empty."""
    body_items: Sequence[Any] = ()
    """The items of the body when it is a list."""
    ocpp_response: dict[str, Any] = attrs.field(factory=dict)
    """The response of the charge point to the OCPP command, in addition to the status."""
    ocpp_report: dict[str, Any] = attrs.field(factory=dict)
    """What the charge point reports after the OCPP command is done."""

    @property
    def target(self) -> RecordRef:
        """The record that the action applies to: the outermost one."""
        return next(iter(self.targets.values()))

    @property
    def now(self) -> int:
        """The tenant's Unix time."""
        return self.context.clock.now()

    def find(self, name: str, item_id: Any) -> RecordRef | None:
        """Return a record of a top-level collection, ``None`` when it does not exist."""
        collection = self.context.registry.top(name)
        # JSON Schema accepts 5.0 as an integer.
        whole = isinstance(item_id, float) and item_id.is_integer()
        found = None if item_id is None else collection.identify(str(int(item_id) if whole else item_id))
        return None if found is None else RecordRef(collection, found, self.context)

    def get(self, name: str, item_id: Any) -> RecordRef:
        """Return a record of a top-level collection. Raise a refusal with status 404 when it does not exist."""
        found = self.find(name, item_id)
        if found is None:
            raise item_not_found(model_name(name), str(item_id))
        return found

    def find_matching(self, name: str, /, **fields: Any) -> Iterator[RecordRef]:
        """Yield the records of a top-level collection that have these field values, in order of id."""
        collection = self.context.registry.top(name)
        for item_id in tuple(collection.ids):
            stored = collection.record(item_id).fields
            if all(stored.get(field) == value for field, value in fields.items()):
                yield RecordRef(collection, item_id, self.context)

    def referenced(self, field: str, name: str) -> RecordRef | None:
        """Return the record whose id a field of the body contains, ``None`` when the field is absent or null.

        When the record does not exist, a strict tenant refuses the call with status 422; others return ``None``.
        """
        item_id = self.body.get(field)
        found = self.find(name, item_id)
        if found is None and item_id is not None and self.context.strict:
            raise validation_error({field: [f"The selected {field} is invalid."]})
        return found

    def all_referenced(self, field: str, name: str) -> list[RecordRef]:
        """Return the existing records whose ids a list in the body contains, each once."""
        found = {item_id: self.find(name, item_id) for item_id in self.body.get(field) or ()}
        return [record for record in found.values() if record is not None]

    def schedule(self, target: RecordRef, seconds: int, job: Callable[[RecordRef, int], None]) -> None:
        """Call ``job`` with a record and the Unix time after some seconds, if the record still exists then."""

        def run(moment: int) -> None:
            if target.exists:
                job(target, moment)

        self.context.engine.scheduler.add(self.now + seconds, run)

    def create(self, name: str, fields: Fields, *parents: str) -> RecordRef:
        """Add a record to a collection and notify subscribers.

        ``name`` contains a dot for each level below a parent, and ``parents`` the ids of these.
        """
        collection = self.context.registry.at(tuple(name.split(".")), parents)
        now = iso(self.now)
        record = collection.create({"createdAt": now, "lastUpdatedAt": now, **fields})
        self.context.announce(collection.name, record.item_id, "created")
        return RecordRef(collection, record.item_id, self.context)


Effect = Callable[[ActionContext], Any]
"""Applies an action. Returns the fields of the success body that it decides, or ``None``. Raises refusals."""


def copy_fields(*names: str) -> Effect:
    """Return an effect that copies fields of the body into the target, under the same names."""

    def effect(action: ActionContext) -> None:
        action.target.change({name: action.body[name] for name in names if name in action.body})

    return effect


def set_fields(changes: Fields) -> Effect:
    """Return an effect that sets fields of the target to fixed values."""
    return lambda action: action.target.change(changes)
