"""Rules for the ``x-`` extensions of operations: known names, and valid values that agree with each other."""

from __future__ import annotations

import keyword
import re
from typing import TYPE_CHECKING

from generator.problem import Problem

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.contract.document import Contract, Schema

_KNOWN = frozenset(
    {"x-since", "x-deprecated-since", "x-replaced-by", "x-evidence", "x-pagination", "x-idempotent", "x-python-name"}
)
_EVIDENCE = ("full", "fields", "path")
_RELEASE = re.compile(r"\d+\.\d+\.\d+")
_NAME = re.compile(r"[a-z][a-z0-9]*(_[a-z0-9]+)*_?")


def check(contract: Contract) -> Iterator[Problem]:
    """Yield the problems in the extensions of every operation."""
    ids = {node.data.get("operationId") for node in contract.operations()}
    for node in contract.operations():
        where = contract.where(node.pointer)
        for message in _messages(node.data, ids):
            yield Problem(where, "extension", message)


def _messages(data: Schema, ids: set[str | None]) -> Iterator[str]:
    for unknown in sorted(key for key in data if key.startswith("x-")):
        if unknown not in _KNOWN:
            yield f"{unknown} is not an extension of this contract"
    if not isinstance(data.get("x-idempotent"), bool):
        yield "x-idempotent must be true or false on every operation"
    if data.get("x-evidence") not in _EVIDENCE:
        yield f"x-evidence is one of {', '.join(_EVIDENCE)}"
    yield from _history(data)
    successor = data.get("x-replaced-by")
    if successor is not None and successor not in ids:
        yield f"x-replaced-by: there is no operation {successor!r}"
    if successor is not None and successor == data.get("operationId"):
        yield "x-replaced-by: an operation does not replace itself"
    if successor is not None and not data.get("deprecated"):
        yield "x-replaced-by on an operation that is not deprecated"
    name = data.get("x-python-name")
    if name is not None and not _dotted(name):
        yield f"x-python-name must be dotted snake_case with a namespace and a method, not {name!r}"


def _history(data: Schema) -> Iterator[str]:
    since, deprecated_since = data.get("x-since"), data.get("x-deprecated-since")
    if since is None:
        yield "x-since is missing"
    for name, value in (("x-since", since), ("x-deprecated-since", deprecated_since)):
        if value is not None and not (isinstance(value, str) and _RELEASE.fullmatch(value)):
            yield f"{name} must be a quoted release X.Y.Z, not {value!r}"
            return
    if deprecated_since is not None and since is not None and _number(deprecated_since) < _number(since):
        yield f"x-deprecated-since {deprecated_since} is earlier than x-since {since}"
    if bool(data.get("deprecated")) != (deprecated_since is not None):
        yield "deprecated: true and x-deprecated-since need each other"


def _number(release: str) -> tuple[int, ...]:
    return tuple(int(part) for part in release.split("."))


def _dotted(name: object) -> bool:
    parts = name.split(".") if isinstance(name, str) else []
    return len(parts) >= 2 and all(_NAME.fullmatch(part) and not keyword.iskeyword(part) for part in parts)
