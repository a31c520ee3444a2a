"""Null, as people write it and as OpenAPI 3.0.3 reads it.

There `nullable` adds null to the `type` beside it and to nothing else: not to what `allOf` refers to, not to an
enumeration. The contract's files say `{nullable: true, allOf: [{$ref}]}`, which reads well; what leaves the generator
says `{anyOf: [{$ref}, null alone]}` and lists null among an enumeration's values, which every validator understands.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from generator.contract import shapes

if TYPE_CHECKING:
    from generator.contract.document import Contract, Schema


def strict(contract: Contract) -> Schema:
    """The document with every null spelled out."""
    document: Schema = _strict(contract, contract.document)
    return document


def shorthand(node: Schema) -> Schema:
    """A schema with spelled-out nulls, as the files would say it; any other node as it is."""
    values = node.get("enum")
    if node.get("nullable") is True and isinstance(values, list) and None in values and len(values) > 1:
        return {**node, "enum": [value for value in values if value is not None]}
    members = node.get("anyOf")
    if isinstance(members, list) and len(members) == 2 and _is_null(members[1]) and shapes.ref(members[0]):
        rest = {key: value for key, value in node.items() if key != "anyOf"}
        return {**rest, "nullable": True, "allOf": members[:1]}
    return node


def _strict(contract: Contract, node: Any) -> Any:
    if isinstance(node, list):
        return [_strict(contract, child) for child in node]
    if not isinstance(node, dict):
        return node
    made = {key: _strict(contract, child) for key, child in node.items()}
    if made.get("nullable") is not True:
        return made
    values = made.get("enum")
    if isinstance(values, list) and None not in values:
        made["enum"] = [*values, None]
    if "allOf" in made and "type" not in made:
        members = made.pop("allOf")
        del made["nullable"]
        null = {"type": contract.resolve(node["allOf"][0]).get("type", "object"), "nullable": True, "enum": [None]}
        made["anyOf"] = [members[0] if len(members) == 1 else {"allOf": members}, null]
    return made


def _is_null(node: Any) -> bool:
    return isinstance(node, dict) and node.get("nullable") is True and node.get("enum") == [None]
