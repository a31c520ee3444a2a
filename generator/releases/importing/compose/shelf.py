"""The components that a composition has made so far."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from generator.contract import shapes
from generator.releases.importing.compose.spot import REQUEST, RESPONSE

if TYPE_CHECKING:
    from generator.contract.document import Schema


@attrs.define
class Made:
    """One component: its schema, the roles and files that use it, and what each of its positions requires."""

    schema: Schema
    root: bool = False
    roles: set[str] = attrs.field(factory=set)
    homes: dict[str, None] = attrs.field(factory=dict)
    required: dict[str, list[list[str]]] = attrs.field(factory=dict)

    def demand(self, role: str, names: list[str]) -> None:
        self.required.setdefault(role, []).append(names)

    def settle(self) -> None:
        """Writes `required`: what every request demands, or else every response."""
        demands = self.required.get(REQUEST) or self.required.get(RESPONSE) or []
        wanted = [name for name in demands[0] if all(name in other for other in demands)] if demands else []
        properties = self.schema.get("properties", {})
        wanted = [name for name in wanted if name in properties]
        self.schema.pop("required", None)
        if wanted:
            head = {key: value for key, value in self.schema.items() if key in {"description", "type"}}
            rest = {key: value for key, value in self.schema.items() if key not in head}
            self.schema.clear()
            self.schema.update({**head, "required": wanted, **rest})


@attrs.define
class Shelf:
    """All of them by name; `folded` finds names that differ only by case."""

    made: dict[str, Made] = attrs.field(factory=dict)

    def free(self, name: str) -> bool:
        return name.lower() not in {other.lower() for other in self.made}

    def put(self, name: str, schema: Schema) -> Made:
        self.made[name] = Made(schema)
        return self.made[name]

    def schemas(self) -> dict[str, Schema]:
        return {name: made.schema for name, made in self.made.items()}


def reference(name: str) -> Schema:
    return {"$ref": f"#/components/schemas/{name}"}


def wrapped(target: Schema, flags: Schema) -> Schema:
    """A reference (or an enum beside free text) with nullable, description and the like around it."""
    if not flags:
        return target
    return {**flags, **target} if "anyOf" in target else {**flags, "allOf": [target]}


def target_of(schema: Schema) -> tuple[Schema, Schema] | None:
    """(reference or open union, flags) of a place that holds a component directly, else None."""
    known = shapes.open_union(schema)
    if known is not None:
        return {"anyOf": schema["anyOf"]}, {key: value for key, value in schema.items() if key != "anyOf"}
    name = shapes.ref(schema)
    if name is None:
        return None
    return reference(name), {key: value for key, value in schema.items() if key not in {"allOf", "$ref"}}
