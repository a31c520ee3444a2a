"""Write a contract back to its files: the inverse of ``bundle``. Entries without a change keep their text."""

from __future__ import annotations

import posixpath
from typing import TYPE_CHECKING, Any

from generator.contract import pointer, yaml_patch
from generator.contract.bundle import KINDS

if TYPE_CHECKING:
    from pathlib import Path

    from generator.contract.document import Contract, Schema

_SECTIONS = ("paths", "schemas", "parameters", "responses")


def file_texts(contract: Contract, root: Path) -> dict[str, str]:
    """Return the new text of each file by its name below the contract's folder. The ``root`` file need not exist."""
    contents = _contents(contract, root.name)
    texts = {}
    for name, content in sorted(contents.items()):
        path = root.parent / name
        before = path.read_text(encoding="utf-8") if path.is_file() else ""
        texts[name] = yaml_patch.patch(before, content, _title(name))
    return texts


def write(contract: Contract, root: Path) -> list[str]:
    """Write the files whose text changed and return their names."""
    written = []
    for name, text in file_texts(contract, root).items():
        path = root.parent / name
        if not path.is_file() or path.read_text(encoding="utf-8") != text:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
            written.append(name)
    return written


def _title(name: str) -> str:
    stem = posixpath.splitext(posixpath.basename(name))[0].replace("-", " ")
    if name == "common.yaml":
        return "Components that several resources share."
    if "/" not in name:
        return "Root of the contract: every path, each in its resource's file."
    return f"{stem[:1].upper()}{stem[1:]}: operations and schemas."


def _contents(contract: Contract, root: str) -> dict[str, dict[str, Any]]:
    document = contract.document
    head = {key: value for key, value in document.items() if key not in {"paths", "components"}}
    contents: dict[str, dict[str, Any]] = {root: head}
    others = {key: value for key, value in document.get("components", {}).items() if key not in KINDS}
    if others:
        head["components"] = others
    mounts: dict[str, Schema] = {}
    for path, item in document["paths"].items():
        location = contract.locations[pointer.join("paths", path)]
        if location.file == root:
            mounts[path] = _with_relative_references(contract, item, root)
            continue
        section, key = pointer.split(location.pointer)
        _section(contents, location.file, section)[key] = _with_relative_references(contract, item, location.file)
        mounts[path] = {"$ref": f"{location.file}#{location.pointer}"}
    head["paths"] = mounts
    for kind in KINDS:
        for name, component in sorted(document.get("components", {}).get(kind, {}).items()):
            location = contract.locations[pointer.join("components", kind, name)]
            *_, section, _ = pointer.split(location.pointer)
            _section(contents, location.file, section)[name] = _with_relative_references(
                contract, component, location.file
            )
    return {name: _ordered(content, name == root) for name, content in contents.items()}


def _section(contents: dict[str, dict[str, Any]], file: str, section: str) -> dict[str, Any]:
    found: dict[str, Any] = contents.setdefault(file, {}).setdefault(section, {})
    return found


def _ordered(content: dict[str, Any], is_root: bool) -> dict[str, Any]:
    if is_root:
        return content
    return {key: content[key] for key in _SECTIONS if key in content}


def _with_relative_references(contract: Contract, node: Any, file: str) -> Any:
    """Return the node with references as the file ``file`` writes them."""
    if isinstance(node, list):
        return [_with_relative_references(contract, child, file) for child in node]
    if not isinstance(node, dict):
        return node
    if isinstance(node.get("$ref"), str):
        return {"$ref": _reference(contract, node["$ref"], file)}
    found = {key: _with_relative_references(contract, child, file) for key, child in node.items()}
    if "propertyName" in node and isinstance(node.get("mapping"), dict):
        found["mapping"] = {value: _reference(contract, target, file) for value, target in node["mapping"].items()}
    return found


def _reference(contract: Contract, target: str, file: str) -> str:
    location = contract.locations[target.removeprefix("#")]
    if location.file == file:
        return f"#{location.pointer}"
    return f"{posixpath.relpath(location.file, posixpath.dirname(file) or '.')}#{location.pointer}"
