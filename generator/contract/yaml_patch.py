"""Change the text of a contract file only where its content changes; every other entry keeps its text and comments."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING, Any

from generator.contract import source
from generator.contract.yaml_style import block_lines, dump, entry_lines

if TYPE_CHECKING:
    from collections.abc import Mapping

_SECTIONS = frozenset({"paths", "schemas", "parameters", "responses"})


def patch(before: str, content: Mapping[str, Any], title: str) -> str:
    """Return the file's new text. ``title`` is the comment at the top of a new file."""
    if not before:
        return dump(content, title)
    old = source.parse(before)
    if old == content:
        return before
    head, entries = _split_entries(before, 0)
    parts = [
        _patch_entry(entries[key], key, old[key], content[key], 0) if key in old else _new_entry(key, content[key], 0)
        for key in _merge_order(old, content)
    ]
    return (head + "".join(parts)).rstrip("\n") + "\n"


def _patch_entry(text: str, key: str, old: Any, new: Any, depth: int) -> str:
    """Return the text of ``key: old``, changed to mean ``key: new``."""
    if old == new:
        return text
    tail = text[len(text.rstrip("\n")) + 1 :]
    line, _, rest = text.partition("\n")
    if isinstance(old, dict) and isinstance(new, dict) and new and line.endswith(":"):
        head, entries = _split_entries(rest, depth + 1)
        if entries.keys() == old.keys():
            order, last = _merge_order(old, new), next(reversed(old), None)
            gap = _separator(key, depth, new)
            body = ""
            for name in order:
                known = name in old
                entry = _patch_entry(entries[name], name, old[name], new[name], depth + 1) if known else ""
                # Empty lines after an entry stay; the last entry has none of its own.
                space = entry[len(entry.rstrip("\n")) + 1 :] if known and name != last else gap
                body += (entry or _new_entry(name, new[name], depth + 1)).rstrip("\n") + "\n" + space
            return f"{line}\n{head}{body.rstrip(chr(10))}\n{tail}"
    return _new_entry(key, new, depth).rstrip("\n") + "\n" + tail


def _merge_order(old: Mapping[str, Any], new: Mapping[str, Any]) -> list[str]:
    """Return known keys in their old order; a new key follows the key that it follows in the new content."""
    order = [key for key in old if key in new]
    for before, key in pairwise([None, *new]):
        if key is not None and key not in old:
            order.insert(order.index(before) + 1 if before is not None else 0, key)
    return order


def _separator(key: str, depth: int, entries: Mapping[str, Any]) -> str:
    """Return the empty line between entries of ``paths`` and ``schemas``, unless all of them are references."""
    only_references = all(isinstance(value, dict) and "$ref" in value for value in entries.values())
    return "\n" if depth == 0 and key in {"paths", "schemas"} and not only_references else ""


def _new_entry(key: str, value: Any, depth: int) -> str:
    if depth == 0 and key in _SECTIONS and isinstance(value, dict):
        return "\n" + dump({key: value})
    if depth == 1 and isinstance(value, dict):
        return "\n".join(entry_lines(key, value)) + "\n"
    return "\n".join(block_lines({key: value}, depth)) + "\n"


def _split_entries(text: str, depth: int) -> tuple[str, dict[str, str]]:
    """Return the text before the first key at this depth, and the text of each key up to the next one."""
    pad = "  " * depth
    head, *parts = re.split(rf"^(?={pad}[^\s#\]}}-])", text, flags=re.MULTILINE)
    found: dict[str, str] = {}
    for part in parts:
        content = source.parse(part)
        if not isinstance(content, dict) or len(content) != 1:
            return text, {}
        found[next(iter(content))] = part
    return head, found
