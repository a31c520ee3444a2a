"""The text of a contract file, changed only where its meaning changes: every other entry stays as it was written."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING, Any

from generator.contract import source
from generator.releases.importing.style import block, dumped, entry

if TYPE_CHECKING:
    from collections.abc import Mapping

_SECTIONS = frozenset({"paths", "schemas", "parameters", "responses"})


def rewritten(before: str, content: Mapping[str, Any], title: str) -> str:
    """The file's new text. `title` is the comment at the top of a new file."""
    if not before:
        return dumped(content, title)
    old = source.parse(before)
    if old == content:
        return before
    head, pieces = _pieces(before, 0)
    parts = [
        _kept(pieces[key], key, old[key], content[key], 0) if key in old else _new(key, content[key], 0)
        for key in _order(old, content)
    ]
    return (head + "".join(parts)).rstrip("\n") + "\n"


def _kept(piece: str, key: str, old: Any, new: Any, depth: int) -> str:
    """The piece of text for `key: old`, made to say `key: new`."""
    if old == new:
        return piece
    tail = piece[len(piece.rstrip("\n")) + 1 :]
    line, _, rest = piece.partition("\n")
    if isinstance(old, dict) and isinstance(new, dict) and new and line.endswith(":"):
        head, pieces = _pieces(rest, depth + 1)
        if pieces.keys() == old.keys():
            order, last = _order(old, new), next(reversed(old), None)
            gap = _gap(key, depth, new)
            body = ""
            for name in order:
                known = name in old
                text = _kept(pieces[name], name, old[name], new[name], depth + 1) if known else ""
                # The space behind an entry is as it was; the last one had none of its own.
                space = text[len(text.rstrip("\n")) + 1 :] if known and name != last else gap
                body += (text or _new(name, new[name], depth + 1)).rstrip("\n") + "\n" + space
            return f"{line}\n{head}{body.rstrip(chr(10))}\n{tail}"
    return _new(key, new, depth).rstrip("\n") + "\n" + tail


def _order(old: Mapping[str, Any], new: Mapping[str, Any]) -> list[str]:
    """Known keys in their order; a new one stands behind the key that it follows."""
    order = [key for key in old if key in new]
    for before, key in pairwise([None, *new]):
        if key is not None and key not in old:
            order.insert(order.index(before) + 1 if before is not None else 0, key)
    return order


def _gap(key: str, depth: int, entries: Mapping[str, Any]) -> str:
    """Entries of paths and schemas stand apart, unless they are mere references."""
    mere = all(isinstance(value, dict) and "$ref" in value for value in entries.values())
    return "\n" if depth == 0 and key in {"paths", "schemas"} and not mere else ""


def _new(key: str, value: Any, depth: int) -> str:
    if depth == 0 and key in _SECTIONS and isinstance(value, dict):
        return "\n" + dumped({key: value})
    if depth == 1 and isinstance(value, dict):
        return "\n".join(entry(key, value)) + "\n"
    return "\n".join(block({key: value}, depth)) + "\n"


def _pieces(text: str, depth: int) -> tuple[str, dict[str, str]]:
    """What stands before the first key at this depth, and key -> its text up to the next key."""
    pad = "  " * depth
    head, *parts = re.split(rf"^(?={pad}[^\s#\]}}-])", text, flags=re.MULTILINE)
    found: dict[str, str] = {}
    for part in parts:
        content = source.parse(part)
        if not isinstance(content, dict) or len(content) != 1:
            return text, {}
        found[next(iter(content))] = part
    return head, found
