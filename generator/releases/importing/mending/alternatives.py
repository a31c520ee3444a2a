"""oneOf and anyOf: a union where a property tells the members apart, else one schema that holds them all."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING

from generator.releases.importing.mending.merge import either, family

if TYPE_CHECKING:
    from collections.abc import Sequence

    from generator.contract.document import Schema


def alternatives(members: Sequence[Schema], told: str | None = None) -> Schema:
    """One schema for the members; `told` is the property of the published discriminator."""
    if len(members) == 1:
        return members[0]
    if all("properties" in member for member in members):
        tag = _tag(members, told)
        if tag is not None:
            return {"oneOf": list(members), "discriminator": {"propertyName": tag}}
    if all(member.get("type") == "string" for member in members):
        return _strings(members)
    if len({family(member) for member in members}) > 1:
        return {"nullable": True} if any(member.get("nullable") for member in members) else {}
    return functools.reduce(either, [_flat(member) for member in members])


def _flat(member: Schema) -> Schema:
    """A union among the alternatives counts as the one object that its members make."""
    return functools.reduce(either, member["oneOf"]) if "oneOf" in member else member


def _tag(members: Sequence[Schema], told: str | None) -> str | None:
    """The property that has one value in each member, another one each time. One member may lack it."""
    names: dict[str, None] = dict.fromkeys(name for member in members for name in member["properties"])
    for name in [told, *names] if told is not None and told in names else names:
        values = [tuple(m["properties"][name].get("enum", ())) for m in members if name in m["properties"]]
        alone = all(len(value) == 1 and isinstance(value[0], str) for value in values)
        if alone and len(set(values)) == len(values) >= max(2, len(members) - 1):
            return name
    return None


def _strings(members: Sequence[Schema]) -> Schema:
    """Known values, beside free text where one of the alternatives has no values."""
    found: Schema = {"type": "string"}
    if any(member.get("nullable") for member in members):
        found["nullable"] = True
    values = list(dict.fromkeys(value for member in members for value in member.get("enum", ())))
    free = [member for member in members if "enum" not in member]
    formats = {member.get("format") for member in free}
    if values:
        found["enum"] = values
        if free:
            found["x-open"] = True
    elif len(formats) == 1 and (only := formats.pop()):
        found["format"] = only
    return found
