"""Format contract files: values that fit into 118 columns are one line, others are blocks."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

_WIDTH = 118
_BLOCKS = frozenset(
    {"properties", "paths", "schemas", "parameters", "responses", "info", "components"}
    | {"get", "post", "put", "patch", "delete"}
)
# Characters and words that a YAML reader could interpret; text with them is quoted.
_SPECIAL = re.compile(r"[:#\[\]{},&*!|>'\"%@`\n\r\t\\\x00-\x1f\x7f-\xa0\u2028\u2029\ufeff]")
_WORDS = re.compile(r"(?i)true|false|null|yes|no|on|off|y|n|~|[-+.]?\.?[0-9].*|[-?=<]+.*|.*[0-9]{4}-.*")
_UNQUOTABLE = re.compile(r"[\n\r\t\x00-\x1f\x7f-\xa0\u2028\u2029\ufeff\ud800-\udfff]")


def dump(content: Mapping[str, Any], header: str = "") -> str:
    """Return the file's text: ``header`` is its first comment; entries of paths and schemas are separated by a line."""
    lines: list[str] = []
    for key, value in content.items():
        if isinstance(value, dict) and value and key in {"paths", "schemas", "parameters", "responses"}:
            lines += [""] if lines else []
            lines += _section(key, value)
        else:
            lines += block_lines({key: value}, 0)
    head = f"# {header}\n" if header else ""
    return head + "\n".join(lines) + "\n"


def _section(name: str, members: Mapping[str, Any]) -> Iterator[str]:
    yield f"{name}:"
    for at, (key, value) in enumerate(members.items()):
        if at and name in {"paths", "schemas"} and "$ref" not in value:
            yield ""
        yield from entry_lines(key, value)


def entry_lines(key: str, value: Mapping[str, Any]) -> Iterator[str]:
    """Yield the lines of an entry of a section."""
    if not value:
        yield f"  {scalar(key)}: {{}}"
        return
    yield f"  {scalar(key)}:"
    yield from [f"    $ref: {scalar(value['$ref'])}"] if "$ref" in value else block_lines(value, 2)


def block_lines(node: Mapping[str, Any], depth: int) -> Iterator[str]:
    """Yield the lines of a mapping that is indented by ``depth`` levels of two spaces."""
    pad = "  " * depth
    for key, value in node.items():
        flow = _flow(value)
        line = f"{pad}{scalar(key)}: {flow}"
        long = len(pad) + len(key) + 2 + len(flow) > _WIDTH
        if isinstance(value, dict) and value and (key in _BLOCKS or long):
            yield f"{pad}{scalar(key)}:"
            yield from block_lines(value, depth + 1)
        elif isinstance(value, list) and long:
            yield from _list(key, value, depth)
        else:
            yield line


def _list(key: str, values: list[Any], depth: int) -> Iterator[str]:
    pad = "  " * depth
    if not any(isinstance(value, dict | list) for value in values):
        yield f"{pad}{scalar(key)}: ["
        yield from _wrap_words([scalar(value) for value in values], f"{pad}  ")
        yield f"{pad}]"
        return
    yield f"{pad}{scalar(key)}:"
    for value in values:
        short = _flow(value)
        if len(pad) + 4 + len(short) <= _WIDTH or not isinstance(value, dict):
            yield f"{pad}  - {short}"
        else:
            first, *rest = block_lines(value, depth + 2)
            yield f"{pad}  - {first.lstrip()}"
            yield from rest


def _wrap_words(words: list[str], pad: str) -> Iterator[str]:
    """Yield lines of comma-separated words, as many per line as fit."""
    line = pad
    for at, word in enumerate(words):
        piece = f"{word}, " if at + 1 < len(words) else word
        if len(line) + len(f"{word}, ") > _WIDTH and line != pad:
            yield line.rstrip()
            line = pad
        line += piece
    yield line.rstrip()


def _flow(node: Any) -> str:
    if isinstance(node, dict):
        return "{" + ", ".join(f"{scalar(key)}: {_flow(value)}" for key, value in node.items()) + "}"
    if isinstance(node, list):
        return "[" + ", ".join(_flow(value) for value in node) + "]"
    return scalar(node)


def scalar(value: Any) -> str:
    """Return a scalar on one line: text without quotes if possible, else in single quotes, else in double quotes."""
    if not isinstance(value, str):
        return json.dumps(value)
    if _UNQUOTABLE.search(value):
        return _double_quoted(value)
    if not value or _SPECIAL.search(value) or value != value.strip() or _WORDS.fullmatch(value):
        return "'" + value.replace("'", "''") + "'"
    return value


def _double_quoted(value: str) -> str:
    text = json.dumps(value, ensure_ascii=False)
    return _UNQUOTABLE.sub(lambda found: f"\\u{ord(found[0]):04x}", text)
