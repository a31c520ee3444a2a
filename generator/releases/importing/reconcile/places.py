"""One place in two contracts: what stands there in ours, and in the document."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import attrs

from generator.contract import shapes
from generator.releases.importing.compose.join import ordered
from generator.releases.importing.compose.shelf import target_of, wrapped

if TYPE_CHECKING:
    from generator.contract.document import Contract, Schema

_FLAGS = ("nullable", "deprecated")


@attrs.frozen
class Met:
    """What stands at the place now; `taken`: facts of the document that went in; `conflict`: why the rest did not."""

    schema: Schema
    taken: tuple[str, ...] = ()
    conflict: str = ""
    kept: tuple[str, ...] = ()


def meet(ours: Contract, mine: Schema, its: Schema) -> Met:
    """Ours stays; null and deprecation come in from the document, everything else is a conflict or our own better."""
    schema, taken, kept = mine, [], []
    for flag in _FLAGS:
        if its.get(flag) and not mine.get(flag):
            schema = _flagged(schema, flag)
            taken.append(flag)
        elif mine.get(flag) and not its.get(flag):
            kept.append(flag)
    bare_mine, bare_its = _bare(mine), _bare(its)
    if bare_mine == bare_its:
        return Met(schema, tuple(taken), "", tuple(kept))
    if _better(ours, mine, its):
        return Met(schema, tuple(taken), "", (*kept, f"{told(mine)}, in the document {told(its)}"))
    return Met(schema, tuple(taken), f"ours is {told(mine)}, the document says {told(its)}", tuple(kept))


def _flagged(schema: Schema, flag: str) -> Schema:
    found = target_of(schema)
    if found is None:
        return ordered({**schema, flag: True})
    target, flags = found
    return wrapped(target, ordered({**flags, flag: True}))


def _bare(node: Any) -> Any:
    """Without description and the flags, references in one form."""
    if isinstance(node, list):
        return [_bare(child) for child in node]
    if not isinstance(node, dict):
        return node
    if len(node.get("allOf", ())) == 1:
        node = {**{key: value for key, value in node.items() if key != "allOf"}, **node["allOf"][0]}
    skipped = {"description", *_FLAGS}
    found = {key: _bare(value) for key, value in node.items() if key not in skipped}
    if isinstance(found.get("enum"), list):
        found["enum"] = sorted(found["enum"], key=str)
    return found


def _better(ours: Contract, mine: Schema, its: Schema) -> bool:
    """Ours says more of the same: values for a plain string, a form for an open object, anything for nothing."""
    if not its.keys() - {"description", *_FLAGS}:
        return True
    name = shapes.ref(shapes.open_union(mine) or mine)
    component = ours.schemas.get(name or "", {})
    if shapes.is_enum(component):
        return its.get("type") == "string" and "format" not in its
    if component.get("properties") or component.get("oneOf"):
        return shapes.is_open(its) and shapes.ref(its) is None
    mine_items, its_items = mine.get("items"), its.get("items")
    if mine.get("type") == its.get("type") == "array" and isinstance(mine_items, dict) and isinstance(its_items, dict):
        return _better(ours, mine_items, its_items)
    return False


def told(schema: Schema) -> str:
    """A place in words: `integer`, `string (date-time)`, `list of Note`."""
    known = shapes.open_union(schema)
    if known is not None:
        return f"{shapes.ref(known)} or text"
    name = shapes.ref(schema)
    rest = {key: value for key, value in schema.items() if key not in {"description", "allOf", "$ref", *_FLAGS}}
    if name is not None:
        return f"{name} {_json(rest)}" if rest else name
    if isinstance(schema.get("items"), dict):
        return f"list of {told(schema['items'])}"
    if set(rest) == {"type"}:
        return str(rest["type"])
    return _json(rest)


def _json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False)
