"""Rules for unions: a discriminator selects the member. One member may lack the tag: it takes values without a tag."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from generator.contract import pointer, shapes
from generator.problem import Problem

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.contract.document import Contract, Schema


def check(contract: Contract) -> Iterator[Problem]:
    """Yield the problems of every union component."""
    for name, schema in contract.schemas.items():
        if shapes.is_union(schema):
            where = contract.where(pointer.join("components", "schemas", name))
            for message in _messages(contract, schema):
                yield Problem(where, "union", message)


def _messages(contract: Contract, schema: Schema) -> Iterator[str]:
    references = [shapes.ref(member) for member in schema["oneOf"]]
    members = [name for name in references if name is not None]
    if len(members) < len(references):
        yield "members must be references to components"
    discriminator: Any = schema.get("discriminator") or {}
    tag, mapping = discriminator.get("propertyName"), discriminator.get("mapping") or {}
    if not tag or not mapping:
        yield "a union needs a discriminator with propertyName and mapping"
        return
    mapped = {shapes.name_of(target) for target in mapping.values()}
    untagged = [name for name in members if tag not in (contract.schemas.get(name, {}).get("properties") or {})]
    if len(untagged) > 1:
        yield f"only one member may lack {tag}, not {', '.join(untagged)}"
    for name in members:
        if name not in mapped and name not in untagged:
            yield f"{name} is not in the mapping"
        if name in mapped and name in untagged:
            yield f"{name} is in the mapping but has no property {tag}"
    for name in sorted(mapped - set(members)):
        yield f"{name} is in the mapping but is not a member"
