"""Writes a contract back to its files; whatever says the same as before keeps its text."""

from __future__ import annotations

import posixpath
from typing import TYPE_CHECKING, Any

from generator.contract import pointer
from generator.contract.bundle import KINDS
from generator.releases.importing import chunks

if TYPE_CHECKING:
    from pathlib import Path

    from generator.contract.document import Contract, Schema

_SECTIONS = ("paths", "schemas", "parameters", "responses")


def files(contract: Contract, root: Path) -> dict[str, str]:
    """File name below the contract's folder -> its text. `root` is the root file, which may not be there yet."""
    contents = _contents(contract, root.name)
    found = {}
    for name, content in sorted(contents.items()):
        path = root.parent / name
        before = path.read_text(encoding="utf-8") if path.is_file() else ""
        found[name] = chunks.rewritten(before, content, _title(name))
    return found


def write(contract: Contract, root: Path) -> list[str]:
    """Writes what changed; returns the names of those files."""
    touched = []
    for name, text in files(contract, root).items():
        path = root.parent / name
        if not path.is_file() or path.read_text(encoding="utf-8") != text:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
            touched.append(name)
    return touched


def _title(name: str) -> str:
    stem = posixpath.splitext(posixpath.basename(name))[0].replace("-", " ")
    if name == "common.yaml":
        return "What several resources share."
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
        origin = contract.origins[pointer.join("paths", path)]
        if origin.file == root:
            mounts[path] = _localised(contract, item, root)
            continue
        section, key = pointer.split(origin.pointer)
        _section(contents, origin.file, section)[key] = _localised(contract, item, origin.file)
        mounts[path] = {"$ref": f"{origin.file}#{origin.pointer}"}
    head["paths"] = mounts
    for kind in KINDS:
        for name, component in sorted(document.get("components", {}).get(kind, {}).items()):
            origin = contract.origins[pointer.join("components", kind, name)]
            *_, section, _ = pointer.split(origin.pointer)
            _section(contents, origin.file, section)[name] = _localised(contract, component, origin.file)
    return {name: _ordered(content, name == root) for name, content in contents.items()}


def _section(contents: dict[str, dict[str, Any]], file: str, section: str) -> dict[str, Any]:
    found: dict[str, Any] = contents.setdefault(file, {}).setdefault(section, {})
    return found


def _ordered(content: dict[str, Any], is_root: bool) -> dict[str, Any]:
    if is_root:
        return content
    return {key: content[key] for key in _SECTIONS if key in content}


def _localised(contract: Contract, node: Any, here: str) -> Any:
    """The node with references as they are written in the file `here`."""
    if isinstance(node, list):
        return [_localised(contract, child, here) for child in node]
    if not isinstance(node, dict):
        return node
    if isinstance(node.get("$ref"), str):
        return {"$ref": _reference(contract, node["$ref"], here)}
    found = {key: _localised(contract, child, here) for key, child in node.items()}
    if "propertyName" in node and isinstance(node.get("mapping"), dict):
        found["mapping"] = {value: _reference(contract, target, here) for value, target in node["mapping"].items()}
    return found


def _reference(contract: Contract, target: str, here: str) -> str:
    origin = contract.origins[target.removeprefix("#")]
    if origin.file == here:
        return f"#{origin.pointer}"
    return f"{posixpath.relpath(origin.file, posixpath.dirname(here) or '.')}#{origin.pointer}"
