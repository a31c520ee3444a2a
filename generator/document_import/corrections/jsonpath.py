"""A subset of JSONPath (RFC 9535): names, indexes, ``*``, ``..``, and filters by equality or existence.

Examples: ``$.paths['/a/{b}'].get.parameters[?@.name == 'filter'].schema``, ``$.components..[?@.format == 'time']``.
"""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any

import attrs

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

Location = tuple[str | int, ...]
_TOKEN = re.compile(
    r"""(?P<deep>\.\.)?(?:
        \.?(?P<name>[A-Za-z_$][\w$-]*)
      | \.?(?P<star>\*)
      | \[\s*(?:(?P<index>-?\d+)|(?P<wild>\*)|(?P<quoted>'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*")|\?(?P<test>.*?))\s*\]
    )""",
    re.VERBOSE,
)
_TEST = re.compile(
    r"\(?\s*@(?P<path>(?:\.[A-Za-z_][\w-]*|\['[^']*'\])+)\s*(?:(?P<op>==|!=)\s*(?P<value>'[^']*'|\"[^\"]*\"|[\w.+-]+))?\s*\)?"
)


class JsonPathError(ValueError):
    """The text is not a JSONPath, or uses a part of JSONPath that is not supported."""


@attrs.frozen
class _Segment:
    """One segment of a path: ``select`` yields the matching keys of a node; ``deep`` applies it to descendants too."""

    deep: bool
    select: Callable[[Any], Iterator[str | int]]


def locations(document: Any, path: str) -> list[Location]:
    """Return the locations that the path selects, in document order and without duplicates."""
    selected: list[Location] = [()]
    for segment in _segments(path):
        following: dict[Location, None] = {}
        for location in selected:
            for base in _descendants(document, location) if segment.deep else [location]:
                following |= dict.fromkeys((*base, key) for key in segment.select(value_at(document, base)))
        selected = list(following)
    return selected


def value_at(document: Any, location: Location) -> Any:
    """Return the value at a location."""
    for key in location:
        document = document[key]
    return document


def _descendants(document: Any, location: Location) -> Iterator[Location]:
    yield location
    for key in _children(value_at(document, location)):
        yield from _descendants(document, (*location, key))


def _children(node: Any) -> Iterator[str | int]:
    if isinstance(node, dict):
        yield from node
    elif isinstance(node, list):
        yield from range(len(node))


def _segments(path: str) -> list[_Segment]:
    if not path.startswith("$"):
        message = f"{path}: a path must begin with $"
        raise JsonPathError(message)
    segments, rest = [], path[1:]
    while rest:
        token = _TOKEN.match(rest)
        if token is None or (not token["deep"] and rest[0] not in ".["):
            message = f"{path}: not supported from {rest[:30]!r} on"
            raise JsonPathError(message)
        segments.append(_Segment(bool(token["deep"]), _selector(token, path)))
        rest = rest[token.end() :]
    return segments


def _selector(token: re.Match[str], path: str) -> Callable[[Any], Iterator[str | int]]:
    if token["star"] or token["wild"]:
        return _children
    if token["index"]:
        index = int(token["index"])
        return lambda node: _index(node, index)
    if token["test"] is not None:
        test = _TEST.fullmatch(token["test"].strip())
        if test is None:
            message = f"{path}: filter {token['test']!r} is not supported"
            raise JsonPathError(message)
        return lambda node: (key for key in _children(node) if _matches(node[key], test))
    name = token["name"] or _unquoted(token["quoted"])
    return lambda node: iter([name] if isinstance(node, dict) and name in node else [])


def _index(node: Any, index: int) -> Iterator[int]:
    if isinstance(node, list) and -len(node) <= index < len(node):
        yield index % len(node)


def _matches(node: Any, test: re.Match[str]) -> bool:
    for name in re.findall(r"\.([A-Za-z_][\w-]*)|\['([^']*)'\]", test["path"]):
        key = name[0] or name[1]
        if not isinstance(node, dict) or key not in node:
            return test["op"] == "!="
        node = node[key]
    if test["op"] is None:
        return True
    value = test["value"]
    expected = _unquoted(value) if value[0] in "'\"" else json.loads(value)
    return bool(node == expected) == (test["op"] == "==")


def _unquoted(text: str) -> str:
    return re.sub(r"\\(.)", r"\1", text[1:-1])
