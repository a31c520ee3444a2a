"""Normalise a published schema: resolve references, flatten ``allOf``, combine alternatives."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from generator.contract import shapes
from generator.document_import.normalisation.keywords import drop_invalid_default, normalise_keywords
from generator.document_import.normalisation.merge import combine_alternatives, merge_parts

if TYPE_CHECKING:
    from generator.contract.document import Contract, Schema

_REF = "#/components/schemas/"


class Normaliser:
    """Normalises schemas of one document.

    With ``request`` it removes ``readOnly`` properties, otherwise ``writeOnly`` ones.
    """

    def __init__(self, published: Contract, *, request: bool) -> None:
        self._published = published
        self._excluded_flag = "readOnly" if request else "writeOnly"
        self._request = request
        self._enclosing: list[str] = []

    def normalise(self, schema: Any) -> Schema:
        """Return the normalised schema, or ``{}`` for a value that is not a schema."""
        if not isinstance(schema, dict):
            return {}
        reference = schema.get("$ref")
        if isinstance(reference, str):
            return self._component(reference)
        result = normalise_keywords(schema)
        if isinstance(schema.get("title"), str):
            result["title"] = schema["title"]
        if schema.get("x-free-keys") is True:
            result["x-free-keys"] = True
        self._add_properties(result, schema)
        self._add_items(result, schema)
        for part in _schemas(schema.get("allOf")):
            result = merge_parts(result, self._all_of_part(part))
        published = [member for key in ("oneOf", "anyOf") for member in _schemas(schema.get(key))]
        if any(_is_null(member) for member in published):
            result["nullable"] = True
        members = [self.normalise(member) for member in published if not _is_null(member)]
        if any(members):
            discriminator = schema.get("discriminator")
            tag = discriminator.get("propertyName") if isinstance(discriminator, dict) else None
            tagged = [self._with_tag_value(member, discriminator) for member in members if member]
            result = merge_parts(result, combine_alternatives(tagged, tag))
        return drop_invalid_default(_complete_object(result))

    def _component(self, reference: str) -> Schema:
        if reference in self._enclosing:
            return {"x-recursion": reference.removeprefix(_REF)}
        self._enclosing.append(reference)
        try:
            result = self.normalise(self._published.resolve({"$ref": reference}))
        except KeyError:
            result = {}
        self._enclosing.pop()
        if "x-recursion" not in result:
            result["x-component"] = reference.removeprefix(_REF)
        return result

    def _all_of_part(self, part: Schema) -> Schema:
        """Normalise a part of an ``allOf``; its title is removed, since it does not name the whole schema."""
        result = self.normalise(part)
        if len(self._enclosing) and "x-recursion" in result:
            return {}
        return {key: value for key, value in result.items() if key != "title"}

    def _with_tag_value(self, member: Schema, discriminator: Any) -> Schema:
        """Add the value of the published discriminator mapping to a member whose tag property has no single value."""
        mapping = discriminator.get("mapping") if isinstance(discriminator, dict) else None
        tag = discriminator.get("propertyName") if isinstance(discriminator, dict) else None
        if not isinstance(tag, str) or tag not in member.get("properties", {}):
            return member
        name = member.get("x-component")
        values = [v for v, t in (mapping or {}).items() if str(t).removeprefix(_REF) == name] or [name]
        child = member["properties"][tag]
        if len(values) == 1 and isinstance(values[0], str) and len(child.get("enum", ())) != 1:
            tagged = {**child, "type": "string", "enum": values}
            return {**member, "properties": {**member["properties"], tag: tagged}}
        return member

    def _add_properties(self, result: Schema, schema: Schema) -> None:
        properties, free = schema.get("properties"), schema.get("additionalProperties")
        required = schema.get("required")
        if isinstance(properties, dict) and properties:
            result["type"] = "object"
            children = {name: _whole_identifier(name, self._child(part)) for name, part in properties.items()}
            result["properties"] = {name: child for name, child in children.items() if child is not None}
            if not result["properties"]:
                del result["properties"]
        elif result.get("type") == "object":
            result["additionalProperties"] = self.normalise(free) or True if isinstance(free, dict) else True
        if isinstance(required, list):
            result["required"] = [name for name in required if isinstance(name, str)]

    def _child(self, part: Any) -> Schema | None:
        """Return a property, or None if it is excluded from requests or responses."""
        child = self.normalise(part)
        if child.get(self._excluded_flag):
            return None
        for flag in ("writeOnly", *(["readOnly"] if self._request else [])):
            child.pop(flag, None)
        return child

    def _add_items(self, result: Schema, schema: Schema) -> None:
        if "items" in schema or result.get("type") == "array":
            result["type"] = "array"
            result["items"] = self.normalise(schema.get("items"))


def _whole_identifier(wire: str, child: Schema | None) -> Schema | None:
    """Return the property with ``integer`` for an identifier that is published as ``number``."""
    if child is None or not shapes.is_identifier(wire) or not shapes.is_number_or_numbers(child):
        return child
    if child.get("type") == "number":
        return {**child, "type": "integer"}
    return {**child, "items": {**child["items"], "type": "integer"}}


def _is_null(member: Schema) -> bool:
    """Return whether an alternative accepts only null."""
    return (
        member.get("type") == "null"
        or member.get("enum") == [None]
        or (member.get("nullable") is True and "not" in member)
    )


def _schemas(parts: Any) -> list[Schema]:
    return [part for part in parts if isinstance(part, dict)] if isinstance(parts, list) else []


def _complete_object(result: Schema) -> Schema:
    """Remove free keys from an object with properties, and open an object with neither."""
    if "properties" in result:
        result["type"] = "object"
        result.pop("additionalProperties", None)
    elif result.get("type") == "object" and "oneOf" not in result:
        result.setdefault("additionalProperties", True)
    return result
