"""Replace objects, unions and string enums of normalised schemas by references to named components."""

from __future__ import annotations

import functools
import re
from typing import TYPE_CHECKING, Any

import attrs

from generator.contract import shapes
from generator.contract.references import reference
from generator.document_import.composition.merging import merge_uses, ordered, with_flags
from generator.document_import.composition.registry import FILTER, REQUEST, RESPONSE, Component, ComponentRegistry
from generator.document_import.composition.similarity import can_merge
from generator.document_import.normalisation.merge import merge_alternatives
from generator.python_api.naming.words import pascal, snake, words

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from generator.contract.document import Schema
    from generator.document_import.composition.registry import SchemaLocation
    from generator.document_import.name_lock import ComponentNames, NameLock

_FLAGS = ("description", "nullable", "readOnly", "deprecated", "default")
_MARKS = frozenset({"x-component", "x-recursion", "x-open-enum", "title"})
# Published component names that describe the thing: ``Address``, not ``read``, ``allOf-1`` or ``UserV2_write``.
_DESCRIPTIVE_NAME = re.compile(
    r"(?!(?:Base|Common|Filters?|Read|Write|Create|Update|Get|Patch|List|Item|Data|Result|US)$)[A-Z][A-Za-z]{2,39}"
)
# Leaves room for a suffix below the longest name that the lint accepts.
_MAX_NAME_LENGTH = 50
_SUFFIXES = {REQUEST: ("Write", "Input"), RESPONSE: ("Info", "Details"), FILTER: ("Filter", "Criteria")}
_ENUM_SUFFIXES = ("Value", "Kind")


class ComponentExtractor:
    """Extracts components into ``registry``.

    Names are those of the lock, otherwise built by rule. Names in ``reserved`` (lower case) are not used for components
    that the rules name. ``left_out`` collects what cannot be expressed.
    """

    def __init__(self, lock: NameLock, reserved: frozenset[str] = frozenset()) -> None:
        self.registry = ComponentRegistry()
        self.left_out: list[str] = []
        self._lock = lock
        self._reserved = reserved | {name.lower() for name in lock.components}
        # Published component -> names of the enclosing components that were made of it.
        self._enclosing: dict[str, list[str]] = {}
        # Published component and role -> the name it got at its first use.
        self._names: dict[tuple[str, str], str] = {}

    def extract(self, schema: Schema, location: SchemaLocation, *, is_tag: bool = False) -> Schema:
        """Return the schema with references instead of objects, unions and string enums.

        With ``is_tag`` the schema is the tag of a union member, whose enum stays inline.
        """
        flags = {key: schema[key] for key in _FLAGS if key in schema}
        locked = self._lock.components.get(location.locked_name or "")
        if locked is not None and locked.kind == "object" and "oneOf" in schema:
            schema = functools.reduce(merge_alternatives, schema["oneOf"]) | flags
        if "x-recursion" in schema:
            enclosing = self._enclosing.get(schema["x-recursion"])
            if not enclosing:
                return {"type": "object", "additionalProperties": True}
            return with_flags(reference(enclosing[-1]), flags)
        if "properties" in schema:
            return with_flags(reference(self._extract_object(schema, location, locked, None)), _outer_flags(flags))
        if "oneOf" in schema:
            return with_flags(reference(self._extract_union(schema, location, locked)), _outer_flags(flags))
        if "enum" in schema and schema.get("type") == "string" and not is_tag:
            return self._extract_enum(schema, location, locked, flags)
        inline = {key: value for key, value in schema.items() if key not in _MARKS and key != "required"}
        for key in ("items", "additionalProperties"):
            if isinstance(schema.get(key), dict):
                inline[key] = self.extract(schema[key], location)
        return ordered(inline)

    def add(self, name: str, schema: Schema, location: SchemaLocation) -> Schema:
        """Return a reference to the component of this name, which is created if it does not exist."""
        component = self.registry.components.get(name) or self.registry.add(name, schema)
        component.files.add(location.file)
        return reference(name)

    def is_available(self, name: str, location: SchemaLocation) -> bool:
        """Return whether a new component at this location may have this name."""
        return name == location.locked_name or (name.lower() not in self._reserved and self.registry.is_free(name))

    def _extract_object(
        self, schema: Schema, location: SchemaLocation, locked: ComponentNames | None, tag: str | None
    ) -> str:
        name, component = self._component(schema, location, locked, "object", {"type": "object", "properties": {}})
        if schema.get("description") and location.is_root:
            component.schema.setdefault("description", schema["description"])
        required = [wire for wire in schema.get("required", ()) if wire in schema["properties"]]
        component.add_required(location.role, required)
        source = schema.get("x-component")
        # Parts of a component with a descriptive published name are named after it.
        inner = attrs.evolve(location, prefix=name) if name == source and locked is None else location
        self._enclosing.setdefault(source or "", []).append(name)
        properties = component.schema["properties"]
        for wire, child in schema["properties"].items():
            if wire not in properties and (duplicate := _python_duplicate(wire, properties)):
                self.left_out.append(f"{name}.{wire}: has the same Python name as {duplicate}")
                continue
            part = locked.parts.get(wire) if locked is not None else shapes.component_of(properties.get(wire))
            at = inner.of_property(wire, is_array=child.get("type") == "array", locked_name=part)
            extracted = self.extract(child, at, is_tag=wire == tag)
            properties[wire] = merge_uses(properties[wire], extracted) if wire in properties else extracted
        self._enclosing[source or ""].pop()
        return name

    def _extract_union(self, schema: Schema, location: SchemaLocation, locked: ComponentNames | None) -> str:
        tag = schema["discriminator"]["propertyName"]
        empty = {"oneOf": [], "discriminator": {"propertyName": tag, "mapping": {}}}
        name, component = self._component(schema, location, locked, "union", empty)
        mapping = component.schema["discriminator"]["mapping"]
        for member in schema["oneOf"]:
            value = next(iter(member["properties"].get(tag, {}).get("enum", ())), "")
            locked_name = locked.parts.get(value) if locked is not None else None
            suffix = pascal(value) if value else pascal(str(member.get("title") or "plain"))
            at = location.of_member(suffix, locked_name or _mapped_component(mapping, value))
            names = self._lock.components.get(at.locked_name or "")
            target = reference(self._extract_object(member, at, names, tag))
            if target not in component.schema["oneOf"]:
                component.schema["oneOf"].append(target)
            if value:
                mapping[value] = target["$ref"]
        return name

    def _extract_enum(
        self, schema: Schema, location: SchemaLocation, locked: ComponentNames | None, flags: Schema
    ) -> Schema:
        name, component = self._component(schema, location, locked, "enum", {"type": "string", "enum": []})
        values: list[Any] = component.schema["enum"]
        values += [value for value in schema["enum"] if value not in values]
        target = reference(name)
        if schema.get("x-open-enum"):
            target = {"anyOf": [target, {"type": "string"}]}
        return with_flags(target, {key: value for key, value in flags.items() if key != "description"})

    def _component(
        self, schema: Schema, location: SchemaLocation, locked: ComponentNames | None, kind: str, empty: Schema
    ) -> tuple[str, Component]:
        """Return name and component: the locked one, or the first candidate that is free or the same thing."""
        locked_name = location.locked_name
        kind_fits = locked is None or locked.kind == kind
        if locked_name is not None and kind_fits and self._has_same_kind(locked_name, schema):
            name = locked_name
        else:
            name = next(one for one in self._candidates(schema, location) if self._is_usable(one, schema, location))
        component = self.registry.components.get(name) or self.registry.add(name, empty)
        component.roles.add(location.role)
        component.files.add(location.file)
        component.is_root |= location.is_root
        if "x-component" in schema:
            self._names.setdefault((schema["x-component"], location.role), name)
        return name, component

    def _has_same_kind(self, name: str, schema: Schema) -> bool:
        component = self.registry.components.get(name)
        if component is None:
            return True
        key = next(key for key in ("properties", "oneOf", "enum") if key in schema)
        return key in component.schema

    def _candidates(self, schema: Schema, location: SchemaLocation) -> Iterator[str]:
        source = str(schema.get("x-component", ""))
        if (source, location.role) in self._names:
            yield self._names[source, location.role]
        if _DESCRIPTIVE_NAME.fullmatch(source):
            yield source
        name = _shorten(location.proposed_name)
        yield name
        suffixes = _SUFFIXES[location.role] if "enum" not in schema else _ENUM_SUFFIXES
        yield from (f"{name}{suffix}" for suffix in suffixes if not name.endswith(suffix))
        yield from (f"{name}{count}" for count in range(2, 1000))

    def _is_usable(self, name: str, schema: Schema, location: SchemaLocation) -> bool:
        component = self.registry.components.get(name)
        if component is None:
            return name.lower() not in self._reserved and self.registry.is_free(name)
        return can_merge(self.registry, component, schema, location)


def _outer_flags(flags: Schema) -> Schema:
    """Return the flags that belong to the reference and not to the component."""
    return {key: value for key, value in flags.items() if key not in {"default", "description"}}


def _mapped_component(mapping: dict[str, str], value: str) -> str | None:
    """Return the existing member of a union for a tag value."""
    target = mapping.get(value)
    return shapes.name_of(target) if target else None


def _python_duplicate(wire: str, others: Iterable[str]) -> str | None:
    """Return another property that has the same Python name."""
    return next((other for other in others if snake(other) == snake(wire)), None)


def _shorten(name: str) -> str:
    """Remove words from the middle of a name until it is short enough."""
    parts = words(name)
    while len("".join(parts)) > _MAX_NAME_LENGTH and len(parts) > 2:
        del parts[len(parts) // 2]
    return "".join(parts)[:_MAX_NAME_LENGTH]
