"""Somebody's OpenAPI document as it comes: read, and looked through as a contract is."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from generator.contract import pointer, shapes, source
from generator.contract.document import METHODS, Contract, OperationNode
from generator.problem import Problem, ProblemsError
from generator.releases.importing.compose.references import references

if TYPE_CHECKING:
    from pathlib import Path

    from generator.contract.document import Schema


def read(path: Path) -> Schema:
    """The document of a file; ProblemsError when it is none."""
    return checked(load(path), path.name)


def load(path: Path) -> Any:
    """What a file holds: JSON, also under the name of a YAML file, or YAML."""
    text = path.read_text(encoding="utf-8-sig")
    return source.parse_json(text, path.name) if text.lstrip()[:1] == "{" else source.parse(text, path.name)


def checked(content: Any, name: str) -> Schema:
    """The document, if it is one of OpenAPI 3 with paths; ProblemsError otherwise."""
    if not isinstance(content, dict) or not isinstance(content.get("paths"), dict) or not content["paths"]:
        raise ProblemsError([Problem(name, "published", "no OpenAPI document with paths")])
    if not str(content.get("openapi", "")).startswith("3.0"):
        raise ProblemsError([Problem(name, "published", f"OpenAPI 3.0 is needed, not {content.get('openapi')!r}")])
    broken = {target for target in references(content) if not _leads(content, target)}
    if broken:
        raise ProblemsError(Problem(name, "broken-ref", f"nothing at {target}") for target in broken)
    return content


def _leads(content: Schema, target: str) -> bool:
    """Whether the reference ends at something, in this document and not in a circle."""
    seen: set[str] = set()
    while target not in seen:
        seen.add(target)
        try:
            node = pointer.resolve(content, target.removeprefix("#")) if target.startswith("#/") else None
        except KeyError:
            return False
        if not isinstance(node, dict) or not isinstance(node.get("$ref"), str):
            return isinstance(node, dict)
        target = node["$ref"]
    return False


def nodes(published: Contract) -> list[OperationNode]:
    """Every operation, with its parameters; what is no path item or operation is passed over."""
    items = {path: item for path, item in published.document["paths"].items() if isinstance(item, dict)}
    paths = {path: published.resolve(item) for path, item in items.items()}
    kept = {
        path: {key: value for key, value in item.items() if key not in METHODS or isinstance(value, dict)}
        for path, item in paths.items()
        if path.startswith("/")
    }
    return list(Contract({**published.document, "paths": kept}).operations())


def listing(published: Contract, node: OperationNode) -> bool:
    """A GET whose success is an array, bare or in an envelope (through references and parts)."""
    return node.method == "get" and any(_lists(published, schema, 0) for schema in _successes(published, node))


def _successes(published: Contract, node: OperationNode) -> list[Schema]:
    return [schema for schema in shapes.success(published, node.data).values() if isinstance(schema, dict)]


def _lists(published: Contract, schema: Any, depth: int) -> bool:
    if not isinstance(schema, dict) or depth > 8:
        return False
    resolved = published.resolve(schema)
    if resolved.get("type") == "array" or "items" in resolved:
        return True
    data = (resolved.get("properties") or {}).get("data")
    if data is not None and shapes.is_envelope(resolved) and _lists(published, data, depth + 1):
        return True
    return any(_lists(published, part, depth + 1) for part in resolved.get("allOf") or ())


def release(document: Schema) -> str:
    """The document's version as X.Y.Z, whatever it looks like."""
    info = document.get("info")
    numbers = re.findall(r"\d+", str(info.get("version", "")) if isinstance(info, dict) else "")
    return ".".join(str(int(number)) for number in [*numbers, "0", "0", "0"][:3])


def unsendable(node: OperationNode) -> str | None:
    """Why an operation's path cannot be filled in, None when it can."""
    names = re.findall(r"\{([^{}]*)\}", node.path)
    if any("{" in part and not re.fullmatch(r"\{[^{}]+\}", part) for part in node.path.split("/")):
        return "a parameter that does not fill its segment"
    return "a parameter twice in the path" if len(set(names)) < len(names) else None


def media_type(content: Schema) -> str | None:
    """The media type of a body that can be sent and read: JSON if it is there, else a form; None for others."""
    json_like = [media for media in content if re.fullmatch(r"application/([\w.+-]+\+)?json(;.*)?|\*/\*", media)]
    forms = [media for media in content if media == "application/x-www-form-urlencoded"]
    return next(iter([*json_like, *forms]), None)
