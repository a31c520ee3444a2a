"""Read a published OpenAPI 3.0 document and look up its operations, media types and release."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from generator.contract import pointer, shapes, source
from generator.contract.document import METHODS, Contract, OperationNode
from generator.contract.references import iter_references
from generator.problem import Problem, ProblemsError

if TYPE_CHECKING:
    from pathlib import Path

    from generator.contract.document import Schema


def read(path: Path) -> Schema:
    """Return the document in a file.

    Raises:
        ProblemsError: The file is not a valid OpenAPI 3.0 document.
    """
    return checked(load(path), path.name)


def load(path: Path) -> Any:
    """Return the content of a YAML or JSON file, whatever its suffix: the API publishes JSON under a ``.yaml`` name."""
    text = path.read_text(encoding="utf-8-sig")
    return source.parse_json(text, path.name) if text.lstrip()[:1] == "{" else source.parse(text, path.name)


def checked(content: Any, name: str) -> Schema:
    """Return the content if it is an OpenAPI 3.0 document with paths and without broken references.

    Raises:
        ProblemsError: It is not; problems name the file as ``name``.
    """
    if not isinstance(content, dict) or not isinstance(content.get("paths"), dict) or not content["paths"]:
        raise ProblemsError([Problem(name, "published", "not an OpenAPI document with paths")])
    if not str(content.get("openapi", "")).startswith("3.0"):
        raise ProblemsError([Problem(name, "published", f"OpenAPI 3.0 is required, not {content.get('openapi')!r}")])
    broken = {target for target in iter_references(content) if not _is_valid(content, target)}
    if broken:
        raise ProblemsError(Problem(name, "broken-ref", f"{target} does not exist") for target in broken)
    return content


def _is_valid(content: Schema, target: str) -> bool:
    """Return whether a reference leads to an object in this document, and not in a circle."""
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


def operation_nodes(published: Contract) -> list[OperationNode]:
    """Return every operation with its parameters; values that are not path items or operations are skipped."""
    items = {path: item for path, item in published.document["paths"].items() if isinstance(item, dict)}
    paths = {path: published.resolve(item) for path, item in items.items()}
    kept = {
        path: {key: value for key, value in item.items() if key not in METHODS or isinstance(value, dict)}
        for path, item in paths.items()
        if path.startswith("/")
    }
    return list(Contract({**published.document, "paths": kept}).operations())


def is_listing(published: Contract, node: OperationNode) -> bool:
    """Return whether the operation is a GET whose 2xx body is an array or an envelope of one, also behind ``allOf``."""
    return node.method == "get" and any(_is_list(published, schema, 0) for schema in _success_schemas(published, node))


def _success_schemas(published: Contract, node: OperationNode) -> list[Schema]:
    return [schema for schema in shapes.success(published, node.data).values() if isinstance(schema, dict)]


def _is_list(published: Contract, schema: Any, depth: int) -> bool:
    if not isinstance(schema, dict) or depth > 8:
        return False
    resolved = published.resolve(schema)
    if resolved.get("type") == "array" or "items" in resolved:
        return True
    data = (resolved.get("properties") or {}).get("data")
    if data is not None and shapes.is_envelope(resolved) and _is_list(published, data, depth + 1):
        return True
    return any(_is_list(published, part, depth + 1) for part in resolved.get("allOf") or ())


def release(document: Schema) -> str:
    """Return the document's version as X.Y.Z: its first three numbers, with 0 for missing ones."""
    info = document.get("info")
    numbers = re.findall(r"\d+", str(info.get("version", "")) if isinstance(info, dict) else "")
    return ".".join(str(int(number)) for number in [*numbers, "0", "0", "0"][:3])


def unsupported_path(node: OperationNode) -> str | None:
    """Return why a client cannot build the operation's path, or None if it can."""
    names = re.findall(r"\{([^{}]*)\}", node.path)
    if any("{" in part and not re.fullmatch(r"\{[^{}]+\}", part) for part in node.path.split("/")):
        return "a path parameter that is not a whole segment"
    return "a path parameter that appears twice" if len(set(names)) < len(names) else None


def media_type(content: Schema) -> str | None:
    """Return the supported media type of a body: JSON, else an URL-encoded form, else None."""
    json_like = [media for media in content if re.fullmatch(r"application/([\w.+-]+\+)?json(;.*)?|\*/\*", media)]
    forms = [media for media in content if media == "application/x-www-form-urlencoded"]
    return next(iter([*json_like, *forms]), None)
