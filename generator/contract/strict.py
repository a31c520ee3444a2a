"""Convert between the shorthand of the contract's files and strict OpenAPI 3.0.3.

In OpenAPI 3.0.3 ``nullable`` allows null only for the ``type`` beside it, not for the target of an ``allOf`` and not
for an enum. The contract's files use the shorthand ``{nullable: true, allOf: [{$ref}]}``; written documents use
``{anyOf: [{$ref}, {type: T, nullable: true, not: {type: T}}]}``, whose second member allows null only. ``enum: [null]``
would be shorter, but some tools add null to every nullable enum and then reject the duplicate.

The untagged member of a union would also accept tagged values, so it gets ``not: {required: [tag]}``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from generator.contract import shapes

if TYPE_CHECKING:
    from generator.contract.document import Contract, Schema

# Keywords that restrict the values; all others describe them.
_VALUES = ("type", "format", "enum", "allOf")


def strict(contract: Contract) -> Schema:
    """Return the document in the strict form."""
    document: Schema = _strict(contract, contract.document)
    return document


def shorthand(node: Schema) -> Schema:
    """Return a strict schema in the shorthand of the files; any other node unchanged."""
    if node.keys() == {"allOf", "not"} and node["not"].keys() == {"required"}:
        return {"$ref": node["allOf"][0]["$ref"]}
    members = node.get("anyOf")
    if not isinstance(members, list) or len(members) != 2 or not _is_null(members[1]):
        return node
    rest = {key: value for key, value in node.items() if key != "anyOf"}
    if shapes.ref(members[0]):
        return {**rest, "nullable": True, "allOf": members[0].get("allOf", members[:1])}
    return {**rest, **members[0], "nullable": True} if "enum" in members[0] else node


def _strict(contract: Contract, node: Any) -> Any:
    if isinstance(node, list):
        return [_strict(contract, child) for child in node]
    if not isinstance(node, dict):
        return node
    result = {key: _strict(contract, child) for key, child in node.items()}
    if "oneOf" in result and result.get("discriminator", {}).get("mapping"):
        result["oneOf"] = [_union_member(member, result["discriminator"]) for member in result["oneOf"]]
    if result.get("nullable") is not True or not ("enum" in result or "allOf" in result):
        return result
    values = {key: result.pop(key) for key in _VALUES if key in result}
    del result["nullable"]
    members = values.get("allOf") or [{}]
    kind = values.get("type") or contract.resolve(members[0]).get("type", "object")
    plain = members[0] if list(values) == ["allOf"] and len(members) == 1 else values
    return {**result, "anyOf": [plain, {"type": kind, "nullable": True, "not": {"type": kind}}]}


def _union_member(member: Schema, discriminator: Schema) -> Schema:
    if member.get("$ref") in discriminator["mapping"].values():
        return member
    return {"allOf": [member], "not": {"required": [discriminator["propertyName"]]}}


def _is_null(node: Any) -> bool:
    return isinstance(node, dict) and node == {**node, "nullable": True, "not": {"type": node.get("type")}}
