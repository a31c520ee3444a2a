"""Compare the schemas at the same position in two contracts."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import attrs

from generator.contract import shapes
from generator.document_import.composition.merging import ordered, split_flags, with_flags

if TYPE_CHECKING:
    from generator.contract.document import Contract, Schema

_FLAGS = ("nullable", "deprecated")


@attrs.frozen
class SchemaComparison:
    """The result for one position.

    Attributes:
        schema: The updated schema.
        added_flags: Flags that were taken from the document.
        kept: What is only in our contract, as text for the report.
        conflict: What differs and was not taken from the document, as text; empty if nothing.
    """

    schema: Schema
    added_flags: tuple[str, ...] = ()
    kept: tuple[str, ...] = ()
    conflict: str = ""


def compare_schemas(contract: Contract, ours: Schema, theirs: Schema) -> SchemaComparison:
    """Compare our schema with the document's: flags are added, any other difference is kept or a conflict."""
    schema, added, kept = ours, [], []
    for flag in _FLAGS:
        if theirs.get(flag) and not ours.get(flag):
            schema = _with_flag(schema, flag)
            added.append(flag)
        elif ours.get(flag) and not theirs.get(flag):
            kept.append(flag)
    if _canonical(ours) == _canonical(theirs):
        return SchemaComparison(schema, tuple(added), tuple(kept))
    if _is_more_precise(contract, ours, theirs):
        kept.append(f"{describe(ours)}, in the document {describe(theirs)}")
        return SchemaComparison(schema, tuple(added), tuple(kept))
    conflict = f"the contract has {describe(ours)}, the document {describe(theirs)}"
    return SchemaComparison(schema, tuple(added), tuple(kept), conflict)


def describe(schema: Schema) -> str:
    """Describe a schema in words: ``integer``, ``list of Note``, ``SessionStatus or text``."""
    open_enum = shapes.open_union(schema)
    if open_enum is not None:
        return f"{shapes.ref(open_enum)} or text"
    name = shapes.ref(schema)
    rest = {key: value for key, value in schema.items() if key not in {"description", "allOf", "$ref", *_FLAGS}}
    if name is not None:
        return f"{name} {_json(rest)}" if rest else name
    if isinstance(schema.get("items"), dict):
        return f"list of {describe(schema['items'])}"
    if set(rest) == {"type"}:
        return str(rest["type"])
    return _json(rest)


def _with_flag(schema: Schema, flag: str) -> Schema:
    split = split_flags(schema)
    if split is None:
        return ordered({**schema, flag: True})
    target, flags = split
    return with_flags(target, ordered({**flags, flag: True}))


def _canonical(node: Any) -> Any:
    """Return the node without descriptions and flags, with references in one form."""
    if isinstance(node, list):
        return [_canonical(child) for child in node]
    if not isinstance(node, dict):
        return node
    if len(node.get("allOf", ())) == 1:
        node = {**{key: value for key, value in node.items() if key != "allOf"}, **node["allOf"][0]}
    ignored = {"description", *_FLAGS}
    canonical = {key: _canonical(value) for key, value in node.items() if key not in ignored}
    if isinstance(canonical.get("enum"), list):
        canonical["enum"] = sorted(canonical["enum"], key=str)
    return canonical


def _is_more_precise(contract: Contract, ours: Schema, theirs: Schema) -> bool:
    """Return whether ours restricts theirs: an enum a string, properties an open object, a type any value."""
    if not theirs.keys() - {"description", *_FLAGS}:
        return True
    name = shapes.ref(shapes.open_union(ours) or ours)
    component = contract.schemas.get(name or "", {})
    if shapes.is_enum(component):
        return theirs.get("type") == "string" and "format" not in theirs
    if component.get("properties") or component.get("oneOf"):
        return shapes.is_open(theirs) and shapes.ref(theirs) is None
    our_items, their_items = ours.get("items"), theirs.get("items")
    both_arrays = ours.get("type") == theirs.get("type") == "array"
    if both_arrays and isinstance(our_items, dict) and isinstance(their_items, dict):
        return _is_more_precise(contract, our_items, their_items)
    return False


def _json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False)
