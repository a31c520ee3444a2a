"""A published schema -> its mended form: references followed, allOf flattened, alternatives settled."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from generator.releases.importing.mending.alternatives import alternatives
from generator.releases.importing.mending.merge import both
from generator.releases.importing.mending.scalars import fitting, own

if TYPE_CHECKING:
    from generator.contract.document import Contract, Schema

_REF = "#/components/schemas/"


class Mender:
    """Mends schemas of one document. `request`: what is only read stays away, else what is only written."""

    def __init__(self, published: Contract, *, request: bool) -> None:
        self._published = published
        self._unwanted = "readOnly" if request else "writeOnly"
        self._request = request
        self._open: list[str] = []

    def mend(self, schema: Any) -> Schema:
        """The mended schema; `{}` for anything that is no schema."""
        if not isinstance(schema, dict):
            return {}
        reference = schema.get("$ref")
        if isinstance(reference, str):
            return self._component(reference)
        found = own(schema)
        if isinstance(schema.get("title"), str):
            found["title"] = schema["title"]
        if schema.get("x-free-keys") is True:
            found["x-free-keys"] = True
        self._object(found, schema)
        self._array(found, schema)
        for part in _schemas(schema.get("allOf")):
            found = both(found, self._part(part))
        published = [member for key in ("oneOf", "anyOf") for member in _schemas(schema.get(key))]
        if any(_is_null(member) for member in published):
            found["nullable"] = True
        members = [self.mend(member) for member in published if not _is_null(member)]
        if any(members):
            told = schema.get("discriminator")
            tag = told.get("propertyName") if isinstance(told, dict) else None
            found = both(found, alternatives([self._tagged(member, told) for member in members if member], tag))
        return fitting(_closed(found))

    def _component(self, reference: str) -> Schema:
        if reference in self._open:
            return {"x-again": reference.removeprefix(_REF)}
        self._open.append(reference)
        try:
            found = self.mend(self._published.resolve({"$ref": reference}))
        except KeyError:
            found = {}
        self._open.pop()
        if "x-again" not in found:
            found["x-ref"] = reference.removeprefix(_REF)
        return found

    def _part(self, part: Schema) -> Schema:
        """A part of an allOf: where it comes from does not name the whole."""
        found = self.mend(part)
        if len(self._open) and "x-again" in found:
            return {}
        return {key: value for key, value in found.items() if key != "title"}

    def _tagged(self, member: Schema, told: Any) -> Schema:
        """A member that the published discriminator maps but that does not state its own value, states it."""
        mapping = told.get("mapping") if isinstance(told, dict) else None
        tag = told.get("propertyName") if isinstance(told, dict) else None
        if not isinstance(tag, str) or tag not in member.get("properties", {}):
            return member
        name = member.get("x-ref")
        values = [v for v, t in (mapping or {}).items() if str(t).removeprefix(_REF) == name] or [name]
        child = member["properties"][tag]
        if len(values) == 1 and isinstance(values[0], str) and len(child.get("enum", ())) != 1:
            tagged = {**child, "type": "string", "enum": values}
            return {**member, "properties": {**member["properties"], tag: tagged}}
        return member

    def _object(self, found: Schema, schema: Schema) -> None:
        properties, free = schema.get("properties"), schema.get("additionalProperties")
        required = schema.get("required")
        if isinstance(properties, dict) and properties:
            found["type"] = "object"
            children = {name: self._child(part) for name, part in properties.items()}
            found["properties"] = {name: child for name, child in children.items() if child is not None}
            if not found["properties"]:
                del found["properties"]
        elif found.get("type") == "object":
            found["additionalProperties"] = self.mend(free) or True if isinstance(free, dict) else True
        if isinstance(required, list):
            found["required"] = [name for name in required if isinstance(name, str)]

    def _child(self, part: Any) -> Schema | None:
        """A property, None for one that does not belong here."""
        child = self.mend(part)
        if child.get(self._unwanted):
            return None
        for flag in ("writeOnly", *(["readOnly"] if self._request else [])):
            child.pop(flag, None)
        return child

    def _array(self, found: Schema, schema: Schema) -> None:
        if "items" in schema or found.get("type") == "array":
            found["type"] = "array"
            found["items"] = self.mend(schema.get("items"))


def _is_null(member: Schema) -> bool:
    """Null alone, as one of several alternatives."""
    return (
        member.get("type") == "null"
        or member.get("enum") == [None]
        or (member.get("nullable") is True and "not" in member)
    )


def _schemas(parts: Any) -> list[Schema]:
    return [part for part in parts if isinstance(part, dict)] if isinstance(parts, list) else []


def _closed(found: Schema) -> Schema:
    """An object of properties has no free keys, one of neither is open."""
    if "properties" in found:
        found["type"] = "object"
        found.pop("additionalProperties", None)
    elif found.get("type") == "object" and "oneOf" not in found:
        found.setdefault("additionalProperties", True)
    return found
