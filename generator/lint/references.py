"""Every component is used, and every name can become a Python name."""

from __future__ import annotations

import builtins
import keyword
import re
from typing import TYPE_CHECKING, Any

from generator.contract import pointer
from generator.problem import Problem

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.contract.document import Contract

_CLASS_NAME = re.compile(r"[A-Z][A-Za-z0-9]*")
_FILE = re.compile(r"(resources/)?[a-z][a-z0-9_-]*\.(yaml|yml|json)")
# Names that generated modules import or that Python itself has.
TAKEN = frozenset(
    {"Annotated", "Any", "CallOptions", "Discriminator", "Mapping", "Model", "OpenObject", "Operation", "Pager"}
    | {"Resource", "Sequence", "StrEnum", "TypeAlias", "Unpack", "UNSET", "MODULES", *dir(builtins)}
)


def check(contract: Contract) -> Iterator[Problem]:
    yield from _unused(contract)
    for name in contract.schemas:
        where = contract.where(pointer.join("components", "schemas", name))
        if not _CLASS_NAME.fullmatch(name) or keyword.iskeyword(name):
            yield Problem(where, "component-name", "a component is named in PascalCase, ASCII letters and digits only")
        elif name in TAKEN and contract.schemas[name].get("properties"):
            yield Problem(where, "component-name", f"{name} means something else in generated code")
    for file in sorted({origin.file for origin in contract.origins.values()}):
        if not _FILE.fullmatch(file):
            yield Problem(file, "file-name", "a contract file is named in lower case, for a Python module")


def _unused(contract: Contract) -> Iterator[Problem]:
    """Components that no operation reaches."""
    seen: set[str] = set()
    pending: list[Any] = [contract.document["paths"]]
    while pending:
        for target in _targets(pending.pop()):
            if target not in seen:
                seen.add(target)
                try:
                    pending.append(pointer.resolve(contract.document, target.removeprefix("#")))
                except KeyError:
                    yield Problem(target, "broken-ref", "nothing there")
    for kind in ("schemas", "parameters", "responses"):
        for name in contract.document.get("components", {}).get(kind, {}):
            at = pointer.join("components", kind, name)
            if f"#{at}" not in seen:
                yield Problem(contract.where(at), "unused", "no operation reaches this component")


def _targets(node: Any) -> Iterator[str]:
    if isinstance(node, list):
        for child in node:
            yield from _targets(child)
    elif isinstance(node, dict):
        if isinstance(node.get("$ref"), str):
            yield node["$ref"]
        for child in node.values():
            yield from _targets(child)
