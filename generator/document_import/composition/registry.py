"""The components of a composition, and the locations in the document that they are named after."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from generator.python_api.naming.words import pascal, singular, snake

if TYPE_CHECKING:
    from generator.contract.document import Schema

REQUEST, RESPONSE, FILTER = "request", "response", "filter"


@attrs.frozen
class SchemaLocation:
    """Where a schema is used, and what it is called there.

    Attributes:
        proposed_name: The component name that the rules propose.
        prefix: What the names of its parts begin with.
        role: ``REQUEST``, ``RESPONSE`` or ``FILTER``.
        file: The contract file of the operation.
        where: The location as text for reports: ``GET /path 200.tariff``.
        locked_name: The component name in the lock, None if there is none.
        is_root: Whether it is a whole body or filter and not a part of one.
    """

    proposed_name: str
    prefix: str
    role: str
    file: str
    where: str
    locked_name: str | None = None
    is_root: bool = False

    def of_property(self, wire: str, *, is_array: bool, locked_name: str | None) -> SchemaLocation:
        """Return the location of a property."""
        return attrs.evolve(
            self,
            proposed_name=_part_name(self.prefix, wire, is_array=is_array),
            where=f"{self.where}.{wire}",
            locked_name=locked_name,
            is_root=False,
        )

    def of_member(self, suffix: str, locked_name: str | None) -> SchemaLocation:
        """Return the location of a member of the union at this location."""
        return attrs.evolve(
            self,
            proposed_name=f"{self.proposed_name}{suffix}",
            prefix=f"{self.prefix}{suffix}",
            where=f"{self.where}({suffix})",
            locked_name=locked_name,
        )


@attrs.define
class Component:
    """One component: its schema, the roles and files that use it, and the required properties of each use by role."""

    schema: Schema
    is_root: bool = False
    roles: set[str] = attrs.field(factory=set)
    files: set[str] = attrs.field(factory=set)
    required_by_role: dict[str, list[list[str]]] = attrs.field(factory=dict)

    def add_required(self, role: str, names: list[str]) -> None:
        """Record what one use of the component requires."""
        self.required_by_role.setdefault(role, []).append(names)

    def write_required(self) -> None:
        """Set ``required`` to what every request requires or, without requests, every response."""
        uses = self.required_by_role.get(REQUEST) or self.required_by_role.get(RESPONSE) or []
        properties = self.schema.get("properties", {})
        common = [name for name in uses[0] if all(name in other for other in uses)] if uses else []
        required = [name for name in common if name in properties]
        self.schema.pop("required", None)
        if required:
            head = {key: value for key, value in self.schema.items() if key in {"description", "type"}}
            rest = {key: value for key, value in self.schema.items() if key not in head}
            self.schema.clear()
            self.schema.update({**head, "required": required, **rest})


@attrs.define
class ComponentRegistry:
    """The components of a composition by name."""

    components: dict[str, Component] = attrs.field(factory=dict)

    def is_free(self, name: str) -> bool:
        """Return whether no component has this name, ignoring case."""
        return name.lower() not in {other.lower() for other in self.components}

    def add(self, name: str, schema: Schema) -> Component:
        """Add a component and return it."""
        self.components[name] = Component(schema)
        return self.components[name]

    def schemas(self) -> dict[str, Schema]:
        """Return the schemas by component name."""
        return {name: component.schema for name, component in self.components.items()}


def _part_name(prefix: str, wire: str, *, is_array: bool) -> str:
    """Return ``TariffType`` for the prefix ``Tariff`` and the property ``tariffType`` or ``type``."""
    word = pascal(singular(snake(wire).rstrip("_")) if is_array else wire)
    return word if word.startswith(prefix) and len(word) > len(prefix) else f"{prefix}{word}"
