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
    from ampeco_simulator.state.collection import AnyCollection

Known = Mapping[str, Any]


@attrs.frozen(eq=False)
class RecordRef:
    """A reference to an existing record, which is read from its collection each time."""

    collection: AnyCollection
    identity: int
    simulator: SimulatorContext = attrs.field(repr=False)

    @property
    def known(self) -> Known:
        """The current fields of the record."""
        return self.collection.record(self.identity).known

    @property
    def exists(self) -> bool:
        """Whether the record still exists."""
        return self.collection.identify(str(self.identity)) is not None

    def change(self, changes: Known) -> None:
        """Change fields of the record. Nested objects are merged. Subscribers are notified."""
        self.put(deep_merge(self.known, changes))

    def put(self, fields: Known) -> None:
        """Change fields of the record. Nested objects are replaced. Subscribers are notified."""
        before, stamp = self.known, {"lastUpdatedAt": iso(self.simulator.clock.now())}
        self.collection.change(self.identity, {**before, **fields, **stamp})
        self.simulator.announce(self.collection.name, self.identity, "updated")
        if self.collection.name == "users" and self.known.get("balance") != before.get("balance"):
            self.simulator.announce("users.balance", self.identity, "updated")


@attrs.frozen(eq=False)
class ActionContext:
    """A valid call of an action whose targets exist."""

    simulator: SimulatorContext
    targets: Mapping[str, RecordRef]
    """The records that the path names, by path parameter, outermost first."""
    path_parameters: Mapping[str, str]
    """All path parameters, as they were sent."""
    body: Known
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
        return self.simulator.clock.now()

    def find(self, name: str, identity: Any) -> RecordRef | None:
        """Return a record of a top-level collection, ``None`` when it does not exist."""
        collection = self.simulator.registry.top(name)
        # JSON Schema accepts 5.0 as an integer.
        whole = isinstance(identity, float) and identity.is_integer()
        found = None if identity is None else collection.identify(str(int(identity) if whole else identity))
        return None if found is None else RecordRef(collection, found, self.simulator)

    def get(self, name: str, identity: Any) -> RecordRef:
        """Return a record of a top-level collection. Raise a refusal with status 404 when it does not exist."""
        found = self.find(name, identity)
        if found is None:
            raise item_not_found(model_name(name), str(identity))
        return found

    def find_matching(self, name: str, /, **fields: Any) -> Iterator[RecordRef]:
        """Yield the records of a top-level collection that have these field values, in order of id."""
        collection = self.simulator.registry.top(name)
        for identity in tuple(collection.ids):
            known = collection.record(identity).known
            if all(known.get(field) == value for field, value in fields.items()):
                yield RecordRef(collection, identity, self.simulator)

    def referenced(self, field: str, name: str) -> RecordRef | None:
        """Return the record whose id a field of the body contains, ``None`` when the field is absent or null.

        When the record does not exist, a strict tenant refuses the call with status 422; others return ``None``.
        """
        identity = self.body.get(field)
        found = self.find(name, identity)
        if found is None and identity is not None and self.simulator.strict:
            raise validation_error({field: [f"The selected {field} is invalid."]})
        return found

    def all_referenced(self, field: str, name: str) -> list[RecordRef]:
        """Return the existing records whose ids a list in the body contains, each once."""
        found = {identity: self.find(name, identity) for identity in self.body.get(field) or ()}
        return [record for record in found.values() if record is not None]

    def schedule(self, target: RecordRef, seconds: int, job: Callable[[RecordRef, int], None]) -> None:
        """Call ``job`` with a record and the Unix time after some seconds, if the record still exists then."""

        def run(moment: int) -> None:
            if target.exists:
                job(target, moment)

        self.simulator.engine.scheduler.add(self.now + seconds, run)

    def create(self, name: str, known: Known, *parents: str) -> RecordRef:
        """Add a record to a collection and notify subscribers.

        ``name`` contains a dot for each level below a parent, and ``parents`` the ids of these.
        """
        collection = self.simulator.registry.at(tuple(name.split(".")), parents)
        now = iso(self.now)
        record = collection.create({"createdAt": now, "lastUpdatedAt": now, **known})
        self.simulator.announce(collection.name, record.identity, "created")
        return RecordRef(collection, record.identity, self.simulator)


Effect = Callable[[ActionContext], Any]
"""Applies an action. Returns the fields of the success body that it decides, or ``None``. Raises refusals."""


def copy_fields(*names: str) -> Effect:
    """Return an effect that copies fields of the body into the target, under the same names."""

    def effect(action: ActionContext) -> None:
        action.target.change({name: action.body[name] for name in names if name in action.body})

    return effect


def set_fields(changes: Known) -> Effect:
    """Return an effect that sets fields of the target to fixed values."""
    return lambda action: action.target.change(changes)
