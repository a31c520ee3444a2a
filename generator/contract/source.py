"""Read YAML and JSON files into JSON types only.

YAML 1.1 would turn ``no`` into False, ``2026-01-01`` into a date and ``12:30`` into 750. Here an unquoted scalar is a
string unless it is valid JSON (``true``, ``false``, ``null``, a number), and keys are always strings.
"""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any

import yaml

from generator.problem import Problem, ProblemsError

if TYPE_CHECKING:
    from pathlib import Path

_NUMBER = re.compile(r"-?(?:0|[1-9][0-9]*)(\.[0-9]+)?([eE][-+]?[0-9]+)?")
# Tags that PyYAML resolves by itself; any other tag was written explicitly in the file.
_TAGS = frozenset(
    f"tag:yaml.org,2002:{kind}"
    for kind in ("map", "seq", "str", "int", "float", "bool", "null", "timestamp", "merge", "value")
)
_WORDS: dict[str, bool | None] = {"true": True, "false": False, "null": None, "~": None, "": None}


def read(path: Path) -> Any:
    """Return the file's content as dict, list, str, int, float, bool and None."""
    text = path.read_text(encoding="utf-8")
    return parse_json(text, path.name) if path.suffix == ".json" else parse(text, path.name)


def parse_json(text: str, name: str = "<text>") -> Any:
    """Parse JSON text.

    Raises:
        ProblemsError: The syntax is invalid, or there is a NaN, an Infinity or a lone surrogate.
    """
    try:
        value = json.loads(text, parse_constant=_reject_constant)
        json.dumps(value, ensure_ascii=False).encode()
    except ValueError as error:
        raise ProblemsError([Problem(name, "json-syntax", " ".join(str(error).split()))]) from error
    return value


def parse(text: str, name: str = "<text>") -> Any:
    """Parse YAML text.

    Raises:
        ProblemsError: The syntax is invalid, or there is a duplicate key, a tag, an alias or a merge key.
    """
    try:
        node = yaml.compose(text, Loader=yaml.CSafeLoader)
    except yaml.YAMLError as error:
        raise ProblemsError([Problem(name, "yaml-syntax", " ".join(str(error).split()))]) from error
    reader = _Reader(name)
    value = reader.value(node)
    if reader.problems:
        raise ProblemsError(reader.problems)
    return value


def _reject_constant(word: str) -> None:
    message = f"{word} is not valid JSON"
    raise ValueError(message)


class _Reader:
    """Convert YAML nodes to values."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.problems: list[Problem] = []
        self._seen: set[int] = set()

    def value(self, node: yaml.Node | None) -> Any:
        if node is None:
            return None
        if id(node) in self._seen:
            self._problem(node, "aliases are not part of the contract format")
            return None
        self._seen.add(id(node))
        if node.tag not in _TAGS:
            self._problem(node, f"tag {node.tag} is not part of the contract format")
        if isinstance(node, yaml.MappingNode):
            return self._mapping(node)
        if isinstance(node, yaml.SequenceNode):
            return [self.value(child) for child in node.value]
        return self._scalar(node)

    def _mapping(self, node: yaml.MappingNode) -> dict[str, Any]:
        result: dict[str, Any] = {}
        for key, child in node.value:
            if not isinstance(key, yaml.ScalarNode) or key.value == "<<":
                self._problem(key, "keys are scalars, and << is not supported")
            elif key.value in result:
                self._problem(key, f"key {key.value!r} appears twice")
            else:
                result[key.value] = self.value(child)
        return result

    def _scalar(self, node: yaml.Node) -> str | int | float | bool | None:
        text: str = node.value
        if getattr(node, "style", None):
            return text
        if text in _WORDS:
            return _WORDS[text]
        number = _NUMBER.fullmatch(text)
        if number is None:
            return text
        return float(text) if number[1] or number[2] else int(text)

    def _problem(self, node: yaml.Node, message: str) -> None:
        self.problems.append(Problem(f"{self.name}:{node.start_mark.line + 1}", "yaml", message))
