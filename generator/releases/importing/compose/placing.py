"""Places mended schemas: objects, unions and string enums become components, the rest stays where it stands."""

from __future__ import annotations

import functools
import re
from typing import TYPE_CHECKING, Any

import attrs

from generator.python_api.naming.words import pascal, snake, words
from generator.releases.importing.compose.join import join, ordered
from generator.releases.importing.compose.likeness import mergeable
from generator.releases.importing.compose.shelf import Made, Shelf, reference, wrapped
from generator.releases.importing.compose.spot import REQUEST, Spot
from generator.releases.importing.lock import named_in
from generator.releases.importing.mending.merge import either

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from generator.contract.document import Schema
    from generator.releases.importing.lock import Lock, LockedComponent

_FLAGS = ("description", "nullable", "readOnly", "deprecated", "default")
_MARKS = frozenset({"x-ref", "x-again", "x-open", "title"})
# Names of published components that say what the thing is: `Address`, not `read`, `allOf-1`, `UserV2_write`.
_TELLING = re.compile(
    r"(?!(?:Base|Common|Filters?|Read|Write|Create|Update|Get|Patch|List|Item|Data|Result|US)$)[A-Z][A-Za-z]{2,39}"
)
# Room for an ending below the longest name that the contract allows.
_LONGEST = 50
_ENDINGS = {REQUEST: ("Write", "Input"), "response": ("Info", "Details"), "filter": ("Filter", "Criteria")}


class Placer:
    """`lock` has the names that users know already; everything else is named by rule."""

    def __init__(self, lock: Lock, reserved: frozenset[str] = frozenset()) -> None:
        self.shelf = Shelf()
        self.left_out: list[str] = []
        self._lock = lock
        self._reserved = reserved | {name.lower() for name in lock.components}
        self._around: dict[str, list[str]] = {}
        # Published component and role -> the name it got when it was met first.
        self._sources: dict[tuple[str, str], str] = {}

    def place(self, node: Schema, spot: Spot, *, tag: bool = False) -> Schema:
        """What stands in the contract for a mended schema. `tag`: it is the telling property of a union member."""
        flags = {key: node[key] for key in _FLAGS if key in node}
        locked = self._lock.components.get(spot.locked or "")
        if locked is not None and locked.kind == "object" and "oneOf" in node:
            node = functools.reduce(either, node["oneOf"]) | flags
        if "x-again" in node:
            around = self._around.get(node["x-again"])
            return wrapped(reference(around[-1]), flags) if around else {"type": "object", "additionalProperties": True}
        if "properties" in node:
            return wrapped(reference(self._object(node, spot, locked, None)), self._outer(flags))
        if "oneOf" in node:
            return wrapped(reference(self._union(node, spot, locked)), self._outer(flags))
        if "enum" in node and node.get("type") == "string" and not tag:
            return self._enum(node, spot, locked, flags)
        found = {key: value for key, value in node.items() if key not in _MARKS and key != "required"}
        for key in ("items", "additionalProperties"):
            if isinstance(node.get(key), dict):
                found[key] = self.place(node[key], spot)
        return ordered(found)

    def component(self, name: str, schema: Schema, spot: Spot) -> Schema:
        """A component that the house itself defines, made once."""
        made = self.shelf.made.get(name) or self.shelf.put(name, schema)
        made.homes[spot.home] = None
        return reference(name)

    def available(self, name: str, spot: Spot) -> bool:
        """Whether a component that the rules name may be called so."""
        return name == spot.locked or (name.lower() not in self._reserved and self.shelf.free(name))

    def _outer(self, flags: Schema) -> Schema:
        return {key: value for key, value in flags.items() if key not in {"default", "description"}}

    def _object(self, node: Schema, spot: Spot, locked: LockedComponent | None, tag: str | None) -> str:
        name, made = self._named(node, spot, locked, "object", {"type": "object", "properties": {}})
        if node.get("description") and spot.root:
            made.schema.setdefault("description", node["description"])
        made.demand(spot.role, [wire for wire in node.get("required", ()) if wire in node["properties"]])
        # Parts of a component with a telling name of its own are called after it.
        inner = attrs.evolve(spot, entity=name) if name == node.get("x-ref") and locked is None else spot
        source = node.get("x-ref")
        self._around.setdefault(source or "", []).append(name)
        properties = made.schema["properties"]
        for wire, child in node["properties"].items():
            if wire not in properties and (twin := _twin(wire, properties)):
                self.left_out.append(f"{name}.{wire}: in Python it is called as {twin}")
                continue
            part = locked.parts.get(wire) if locked is not None else named_in(properties.get(wire))
            many = child.get("type") == "array"
            placed = self.place(child, inner.part(wire, many=many, locked=part), tag=wire == tag)
            properties[wire] = join(properties[wire], placed) if wire in properties else placed
        self._around[source or ""].pop()
        return name

    def _union(self, node: Schema, spot: Spot, locked: LockedComponent | None) -> str:
        tag = node["discriminator"]["propertyName"]
        empty = {"oneOf": [], "discriminator": {"propertyName": tag, "mapping": {}}}
        name, made = self._named(node, spot, locked, "union", empty)
        mapping = made.schema["discriminator"]["mapping"]
        for member in node["oneOf"]:
            value = next(iter(member["properties"].get(tag, {}).get("enum", ())), "")
            known = locked.parts.get(value) if locked is not None else None
            telling = pascal(value) if value else pascal(str(member.get("title") or "plain"))
            at = spot.member(telling, known or self._member(made, value))
            placed = reference(self._object(member, at, self._lock.components.get(at.locked or ""), tag))
            if placed not in made.schema["oneOf"]:
                made.schema["oneOf"].append(placed)
            if value:
                mapping[value] = placed["$ref"]
        return name

    def _member(self, made: Made, value: str) -> str | None:
        """The member that the union has for this value already."""
        target = made.schema["discriminator"]["mapping"].get(value)
        return str(target).rsplit("/", 1)[-1] if target else None

    def _enum(self, node: Schema, spot: Spot, locked: LockedComponent | None, flags: Schema) -> Schema:
        name, made = self._named(node, spot, locked, "enum", {"type": "string", "enum": []})
        values: list[Any] = made.schema["enum"]
        values += [value for value in node["enum"] if value not in values]
        target = reference(name)
        if node.get("x-open"):
            target = {"anyOf": [target, {"type": "string"}]}
        return wrapped(target, {key: value for key, value in flags.items() if key != "description"})

    def _named(
        self, node: Schema, spot: Spot, locked: LockedComponent | None, kind: str, empty: Schema
    ) -> tuple[str, Made]:
        """The component for this place: by lock, or by the first of the proposed names that is free or means it."""
        if spot.locked is not None and (locked is None or locked.kind == kind) and self._same_kind(spot.locked, node):
            name = spot.locked
        else:
            name = next(one for one in self._candidates(node, spot) if self._available(one, node, spot))
        made = self.shelf.made.get(name) or self.shelf.put(name, empty)
        made.roles.add(spot.role)
        made.homes[spot.home] = None
        made.root |= spot.root
        if "x-ref" in node:
            self._sources.setdefault((node["x-ref"], spot.role), name)
        return name, made

    def _same_kind(self, name: str, node: Schema) -> bool:
        made = self.shelf.made.get(name)
        if made is None:
            return True
        key = next(key for key in ("properties", "oneOf", "enum") if key in node)
        return key in made.schema

    def _candidates(self, node: Schema, spot: Spot) -> Iterator[str]:
        source = str(node.get("x-ref", ""))
        if (source, spot.role) in self._sources:
            yield self._sources[source, spot.role]
        if _TELLING.fullmatch(source):
            yield source
        name = _short(spot.name)
        yield name
        endings = _ENDINGS[spot.role] if "enum" not in node else ("Value", "Kind")
        yield from (f"{name}{ending}" for ending in endings if not name.endswith(ending))
        yield from (f"{name}{count}" for count in range(2, 1000))

    def _available(self, name: str, node: Schema, spot: Spot) -> bool:
        made = self.shelf.made.get(name)
        if made is None:
            return name.lower() not in self._reserved and self.shelf.free(name)
        return mergeable(self.shelf, made, node, spot)


def _twin(wire: str, others: Iterable[str]) -> str | None:
    """Another property that has the same Python name."""
    return next((other for other in others if snake(other) == snake(wire)), None)


def _short(name: str) -> str:
    """The name without words of its middle, if it is too long to read."""
    parts = words(name)
    while len("".join(parts)) > _LONGEST and len(parts) > 2:
        del parts[len(parts) // 2]
    return "".join(parts)[:_LONGEST]
