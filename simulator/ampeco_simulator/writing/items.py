"""Creating, changing and deleting items."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ampeco_simulator.state.merging import merged_into
from ampeco_simulator.state.names import renamed
from ampeco_simulator.writing.body import empty, written
from ampeco_simulator.writing.relations import relate
from ampeco_simulator.writing.rules import RULES, WHOLE
from ampeco_simulator.writing.write import Rules, Write

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ampeco_simulator.contract import Operation
    from ampeco_simulator.handlers.simulator_context import SimulatorContext
    from ampeco_simulator.state.collection import Members, Record, Shelf

_OWNED = ("id", "createdAt")
_NO_RULES = Rules()


class Items:
    """What one operation writes."""

    def __init__(self, operation: Operation, simulator: SimulatorContext) -> None:
        self._operation = operation
        self._world = simulator

    def create(self, shelf: Shelf, parents: tuple[str, ...], body: Any, name: str | None = None) -> Record:
        """Add an item: under the next id, or the one that the path names."""
        sent = self._sent(shelf, body)
        write = Write(self._world, shelf, parents, body, sent, {}, dict(sent))
        write.known |= {"createdAt": write.now, "lastUpdatedAt": write.now}
        if name is not None:
            write.known[shelf.key] = name
        rules = RULES.get(shelf.name, _NO_RULES)
        rules.before(write)
        write.identity = shelf.create({**write.known, **self._world.registry.owners(shelf.name, parents)}).identity
        self._world.announce(shelf.name, write.identity, "created")
        rules.after(write)
        return shelf.record(write.identity)

    def change(self, shelf: Shelf, parents: tuple[str, ...], body: Any, identity: int) -> Record:
        """Change an item in part, or put another in its place: a replaced one keeps what the body cannot say."""
        before, sent = shelf.record(identity).known, self._sent(shelf, body)
        replaces = self._operation.method == "PUT"
        kept = self._unsaid(shelf, before) if replaces else {**before, **self._made_up(shelf, identity, sent)}
        known = merged_into(kept, sent)
        known.update({name: sent[name] for name in WHOLE.get(shelf.name, ()) if name in sent})
        if shelf.key in before:
            known[shelf.key] = before[shelf.key]
        write = Write(self._world, shelf, parents, body, sent, before, known, identity)
        rules = RULES.get(shelf.name, _NO_RULES)
        rules.before(write)
        shelf.change(identity, {**write.known, "lastUpdatedAt": write.now})
        self._world.announce(shelf.name, identity, "updated")
        rules.after(write)
        return shelf.record(identity)

    def delete(self, shelf: Shelf, parents: tuple[str, ...], identity: int) -> None:
        """Take an item away, and what goes with it."""
        known = shelf.record(identity).known
        write = Write(self._world, shelf, parents, None, {}, known, {}, identity)
        rules = RULES.get(shelf.name, _NO_RULES)
        rules.before_delete(write)
        shelf.remove(identity)
        self._world.announce(shelf.name, identity, "deleted")
        rules.after_delete(write)

    def relate(self, shelf: Members, parents: tuple[str, ...], body: Any) -> None:
        """Let the items that a body names belong to the parent: those alone where it is put, else those too."""
        if self._operation.method == "PUT":
            shelf.clear()
        relate(Write(self._world, shelf, parents, body, {}, {}, {}), _ids(body))

    def _unsaid(self, shelf: Shelf, before: Mapping[str, Any]) -> dict[str, Any]:
        """What is left of a replaced item: what the body has no field for."""
        nothing = empty(self._world.schemas, self._operation.body or {}, shelf.name)
        return {**before, **nothing} if nothing else {name: before[name] for name in _OWNED if name in before}

    def _made_up(self, shelf: Shelf, identity: int, sent: Mapping[str, Any]) -> dict[str, Any]:
        """Objects that are written in part and of which nothing is known: the rest of them stays as it was shown."""
        record, item = shelf.record(identity), self._operation.item
        names = [name for name, value in sent.items() if isinstance(value, dict) and name not in record.known]
        if not names or not item or not self._world.views.fields(item):
            return {}
        shown = renamed(shelf.name, self._world.rendering.item(item, shelf, record))
        return {name: shown[name] for name in names if isinstance(shown.get(name), dict)}

    def _sent(self, shelf: Shelf, body: Any) -> dict[str, Any]:
        return written(self._world.schemas, self._operation.body or {}, shelf.name, body)


def _ids(body: Any) -> list[int]:
    """The ids in the list that a body has."""
    named = next((value for value in body.values() if isinstance(value, list)), []) if isinstance(body, dict) else []
    return [each for each in named if isinstance(each, int) and not isinstance(each, bool)]
