"""Components that both contracts have: ours takes in what is new in the document's."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from generator.releases.importing.change import Change
from generator.releases.importing.lock import kind_of
from generator.releases.importing.reconcile.places import meet

if TYPE_CHECKING:
    from generator.contract.document import Contract, Schema


@attrs.frozen
class Components:
    """`guessed` components are ours by guess: the document is right about them. `changes` collects what happens."""

    ours: Contract
    theirs: Contract
    guessed: frozenset[str]
    changes: list[Change]

    def component(self, name: str) -> None:
        mine, its = self.ours.schemas[name], self.theirs.schemas[name]
        kind = kind_of(mine)
        if kind != kind_of(its):
            self._tell("conflict", name, f"ours is of kind {kind}, the document's of kind {kind_of(its)}")
        elif kind == "object":
            self._properties(name, mine, its)
            self._required(name, mine, its)
        elif kind == "enum":
            self._values(name, mine["enum"], its["enum"])
        elif kind == "union":
            self._members(name, mine, its)
        else:
            met = meet(self.ours, mine, its)
            if met.conflict:
                self._tell("conflict", name, met.conflict)

    def _properties(self, name: str, mine: Schema, its: Schema) -> None:
        properties = mine["properties"]
        for wire, child in its["properties"].items():
            where = f"{name}.{wire}"
            if wire not in properties:
                properties[wire] = child
                self._tell("added", where, "a field")
                continue
            met = meet(self.ours, properties[wire], child)
            properties[wire] = met.schema
            for fact in met.taken:
                self._tell("deprecated" if fact == "deprecated" else "changed", where, f"is {fact} now")
            for fact in met.kept:
                self._tell("kept", where, fact)
            if met.conflict and name in self.guessed:
                told = properties[wire].get("description")
                properties[wire] = {"description": told, **child} if told and "$ref" not in child else child
                self._tell("changed", where, f"{met.conflict}; ours was a guess")
            elif met.conflict:
                self._tell("conflict", where, met.conflict)
        for wire in properties:
            if wire not in its["properties"]:
                self._tell("kept", f"{name}.{wire}", "a field")

    def _required(self, name: str, mine: Schema, its: Schema) -> None:
        before, after = list(mine.get("required", ())), list(its.get("required", ()))
        for wire in (wire for wire in after if wire not in before):
            if name in self.guessed:
                before.append(wire)
                self._tell("changed", f"{name}.{wire}", "is required; ours was a guess")
            else:
                self._tell("conflict", f"{name}.{wire}", "is required in the document")
        for wire in (wire for wire in list(before) if wire not in after and wire in its["properties"]):
            before.remove(wire)
            self._tell("changed", f"{name}.{wire}", "is optional now")
        if before:
            mine["required"] = before
        else:
            mine.pop("required", None)

    def _values(self, name: str, mine: list[str], its: list[str]) -> None:
        for value in (value for value in its if value not in mine):
            mine.append(value)
            self._tell("added", name, f"value {value}")
        for value in (value for value in mine if value not in its):
            self._tell("kept", name, f"value {value}")

    def _members(self, name: str, mine: Schema, its: Schema) -> None:
        tag = mine["discriminator"]["propertyName"]
        if tag != its["discriminator"]["propertyName"]:
            self._tell("conflict", name, f"told apart by {tag}, in the document by another property")
            return
        mapping = mine["discriminator"]["mapping"]
        for value, target in its["discriminator"]["mapping"].items():
            if value not in mapping:
                mapping[value] = target
                self._tell("added", name, f"member {value}")
            elif mapping[value] != target:
                self._tell("conflict", name, f"{value} means another component in the document")
        mine["oneOf"] += [member for member in its["oneOf"] if member not in mine["oneOf"]]

    def _tell(self, kind: str, where: str, what: str) -> None:
        self.changes.append(Change(kind, where, what))
