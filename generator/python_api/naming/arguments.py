"""Names of method arguments: path parameters and keyword filters, without clashes among themselves or with options."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from generator.python_api.naming.words import singular, snake

if TYPE_CHECKING:
    from collections.abc import Iterable

# The keys of CallOptions, which every method takes; and the other names in a method's signature.
OPTIONS = ("timeout", "deadline", "retry", "repeat_idempotent", "retry_refused", "headers", "priority", "extra_query")
RESERVED = frozenset({*OPTIONS, "body", "self", "options"})
_PLAIN = frozenset({"key", "date", "type", "phase", "week_day", "code", "name"})


def path_argument(wire: str, path: str, *, plain_type: bool) -> tuple[str, bool]:
    """Return (Python name, whether it is an identifier) of a path parameter; ``plain_type``: an enum or a date."""
    name = snake(wire)
    if name in _PLAIN or plain_type:
        return (f"{name}_" if name in RESERVED else name), False
    if name == "id":
        before = [part for part in path.split(f"{{{wire}}}")[0].split("/") if part and not _skipped(part)]
        noun = singular(snake(before[-1])) if before else "item"
        return (f"{noun}_log_id" if "/logs/" in path else f"{noun}_id"), True
    return (name if name.endswith("_id") else f"{name}_id"), True


def flattened(parent: str, child: str) -> str:
    """Return the name of a filter in a nested filter object, with the parent's name as prefix where it has none."""
    outer, inner = snake(parent), snake(child)
    return inner if inner == outer or inner.startswith(f"{outer}_") else f"{outer}_{inner}"


def keyword_arguments(wanted: Iterable[str], taken: Iterable[str]) -> list[str]:
    """Return every wanted name, with a trailing underscore where an option or a path argument has the same name."""
    used = RESERVED | set(taken)
    return [f"{name}_" if name in used else name for name in wanted]


def _skipped(segment: str) -> bool:
    return segment.startswith("{") or bool(re.fullmatch(r"v\d+\.\d+", segment))
