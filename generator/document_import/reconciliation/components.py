"""Reconcile the components that both contracts have: add to ours what is new in theirs."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from generator.contract import shapes
from generator.document_import.import_report import ImportChange
from generator.document_import.reconciliation.schemas import compare_schemas

if TYPE_CHECKING:
    from generator.contract.document import Contract, Schema


@attrs.frozen
class ComponentReconciler:
    """Updates the components of ``ours`` in place and appends to ``changes``.

    For ``unpublished`` components the document replaces what differs, since our content is a guess.
    """

    ours: Contract
    theirs: Contract
    unpublished: frozenset[str]
    changes: list[ImportChange]

    def reconcile(self, name: str) -> None:
        """Update the component of this name."""
        ours, theirs = self.ours.schemas[name], self.theirs.schemas[name]
        kind = shapes.kind(ours)
        if kind != shapes.kind(theirs):
            self._report("conflict", name, f"of kind {kind}, in the document of kind {shapes.kind(theirs)}")
        elif kind == "object":
            self._reconcile_properties(name, ours, theirs)
            self._reconcile_required(name, ours, theirs)
        elif kind == "enum":
            self._reconcile_values(name, ours["enum"], theirs["enum"])
        elif kind == "union":
            self._reconcile_members(name, ours, theirs)
        else:
            result = compare_schemas(self.ours, ours, theirs)
            if result.conflict:
                self._report("conflict", name, result.conflict)

    def _reconcile_properties(self, name: str, ours: Schema, theirs: Schema) -> None:
        properties = ours["properties"]
        for wire, child in theirs["properties"].items():
            where = f"{name}.{wire}"
            if wire not in properties:
                properties[wire] = child
                self._report("added", where, "a field")
                continue
            result = compare_schemas(self.ours, properties[wire], child)
            properties[wire] = result.schema
            for flag in result.added_flags:
                self._report("deprecated" if flag == "deprecated" else "changed", where, f"is {flag} now")
            for text in result.kept:
                self._report("kept", where, text)
            if result.conflict and name in self.unpublished:
                description = properties[wire].get("description")
                known = {"description": description} if description and "$ref" not in child else {}
                properties[wire] = known | child
                self._report("changed", where, f"{result.conflict}; the contract had a guess")
            elif result.conflict:
                self._report("conflict", where, result.conflict)
        for wire in properties:
            if wire not in theirs["properties"]:
                self._report("kept", f"{name}.{wire}", "a field")

    def _reconcile_required(self, name: str, ours: Schema, theirs: Schema) -> None:
        before, after = list(ours.get("required", ())), list(theirs.get("required", ()))
        for wire in (wire for wire in after if wire not in before):
            if name in self.unpublished:
                before.append(wire)
                self._report("changed", f"{name}.{wire}", "is required; the contract had a guess")
            else:
                self._report("conflict", f"{name}.{wire}", "is required in the document")
        for wire in (wire for wire in list(before) if wire not in after and wire in theirs["properties"]):
            before.remove(wire)
            self._report("changed", f"{name}.{wire}", "is optional now")
        if before:
            ours["required"] = before
        else:
            ours.pop("required", None)

    def _reconcile_values(self, name: str, ours: list[str], theirs: list[str]) -> None:
        for value in (value for value in theirs if value not in ours):
            ours.append(value)
            self._report("added", name, f"value {value}")
        for value in (value for value in ours if value not in theirs):
            self._report("kept", name, f"value {value}")

    def _reconcile_members(self, name: str, ours: Schema, theirs: Schema) -> None:
        tag = ours["discriminator"]["propertyName"]
        if tag != theirs["discriminator"]["propertyName"]:
            self._report("conflict", name, f"its discriminator is {tag}, in the document another property")
            return
        mapping = ours["discriminator"]["mapping"]
        for value, target in theirs["discriminator"]["mapping"].items():
            if value not in mapping:
                mapping[value] = target
                self._report("added", name, f"member {value}")
            elif mapping[value] != target:
                self._report("conflict", name, f"{value} maps to another component in the document")
        ours["oneOf"] += [member for member in theirs["oneOf"] if member not in ours["oneOf"]]

    def _report(self, kind: str, where: str, message: str) -> None:
        self.changes.append(ImportChange(kind, where, message))
