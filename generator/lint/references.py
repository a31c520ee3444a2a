"""Rules: every component is used, and every component and file name can become a Python name."""

from __future__ import annotations

import builtins
import keyword
import re
from typing import TYPE_CHECKING, Any

from generator.contract import pointer
from generator.contract.references import iter_references
from generator.problem import Problem

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.contract.document import Contract

_CLASS_NAME = re.compile(r"[A-Z][A-Za-z0-9]*")
_FILE = re.compile(r"(resources/)?[a-z][a-z0-9_-]*\.(yaml|yml|json)")
# Names that generated modules import, and Python's builtins.
RESERVED_NAMES = frozenset(
    {"Annotated", "Any", "CallOptions", "Discriminator", "Mapping", "Model", "OpenObject", "Operation", "Pager"}
    | {"Resource", "Sequence", "StrEnum", "TypeAlias", "Unpack", "UNSET", "MODULES", *dir(builtins)}
)


def check(contract: Contract) -> Iterator[Problem]:
    """Yield unused components, broken references and names that cannot be used in Python."""
    yield from _unused(contract)
    for name in contract.schemas:
        where = contract.where(pointer.join("components", "schemas", name))
        if not _CLASS_NAME.fullmatch(name) or keyword.iskeyword(name):
            yield Problem(where, "component-name", "a component name is PascalCase with only ASCII letters and digits")
        elif name in RESERVED_NAMES and contract.schemas[name].get("properties"):
            yield Problem(where, "component-name", f"{name} has another meaning in generated code")
    for file in sorted({location.file for location in contract.locations.values()}):
        if not _FILE.fullmatch(file):
            yield Problem(file, "file-name", "a contract file has a lower-case name, since it becomes a Python module")


def _unused(contract: Contract) -> Iterator[Problem]:
    """Yield the components that no operation reaches, and references to nothing."""
    seen: set[str] = set()
    pending: list[Any] = [contract.document["paths"]]
    while pending:
        for target in iter_references(pending.pop()):
            if target not in seen:
                seen.add(target)
                try:
                    pending.append(pointer.resolve(contract.document, target.removeprefix("#")))
                except KeyError:
                    yield Problem(target, "broken-ref", "the target does not exist")
    for kind in ("schemas", "parameters", "responses"):
        for name in contract.document.get("components", {}).get(kind, {}):
            at = pointer.join("components", kind, name)
            if f"#{at}" not in seen:
                yield Problem(contract.where(at), "unused", "no operation reaches this component")
