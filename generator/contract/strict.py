"""What people write briefly in the contract's files, as validators that know only OpenAPI 3.0.3 read it.

`nullable` adds null to the `type` beside it and to nothing else: not to what `allOf` refers to, not to an
enumeration. The contract's files say `{nullable: true, allOf: [{$ref}]}`, which reads well; what leaves the generator
says `{anyOf: [{$ref}, null alone]}`. Null alone is `{type: T, nullable: true, not: {type: T}}`: `enum: [null]` would be
plainer, but some readers add null to every nullable enumeration and then trip over the second one.

The member of a union that is what an untagged value is fits tagged values too: it gets `not: {required: [tag]}`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from generator.contract import shapes

if TYPE_CHECKING:
    from generator.contract.document import Contract, Schema

# What says which values there are; the rest describes them.
_VALUES = ("type", "format", "enum", "allOf")


def strict(contract: Contract) -> Schema:
    """The document with everything spelled out."""
    document: Schema = _strict(contract, contract.document)
    return document


def shorthand(node: Schema) -> Schema:
    """A schema as the files would say it, nothing spelled out; any other node as it is."""
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
    made = {key: _strict(contract, child) for key, child in node.items()}
    if "oneOf" in made and made.get("discriminator", {}).get("mapping"):
        made["oneOf"] = [_tagged(member, made["discriminator"]) for member in made["oneOf"]]
    if made.get("nullable") is not True or not ("enum" in made or "allOf" in made):
        return made
    values = {key: made.pop(key) for key in _VALUES if key in made}
    del made["nullable"]
    members = values.get("allOf") or [{}]
    kind = values.get("type") or contract.resolve(members[0]).get("type", "object")
    plain = members[0] if list(values) == ["allOf"] and len(members) == 1 else values
    return {**made, "anyOf": [plain, {"type": kind, "nullable": True, "not": {"type": kind}}]}


def _tagged(member: Schema, discriminator: Schema) -> Schema:
    if member.get("$ref") in discriminator["mapping"].values():
        return member
    return {"allOf": [member], "not": {"required": [discriminator["propertyName"]]}}


def _is_null(node: Any) -> bool:
    return isinstance(node, dict) and node == {**node, "nullable": True, "not": {"type": node.get("type")}}
