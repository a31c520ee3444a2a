"""JSONPath (RFC 9535), as far as corrections need it: names, indexes, `*`, `..`, and filters by equality or existence.

`$.paths['/a/{b}'].get.parameters[?@.name == 'filter'].schema`, `$.components..[?@.format == 'time']`.
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
    """The text is no JSONPath, or one beyond what is understood here."""


@attrs.frozen
class _Step:
    deep: bool
    choose: Callable[[Any], Iterator[str | int]]


def locations(document: Any, path: str) -> list[Location]:
    """Where in the document the path leads, in document order, each place once."""
    found: list[Location] = [()]
    for step in _steps(path):
        following: dict[Location, None] = {}
        for place in found:
            for base in _below(document, place) if step.deep else [place]:
                following |= dict.fromkeys((*base, key) for key in step.choose(at(document, base)))
        found = list(following)
    return found


def at(document: Any, place: Location) -> Any:
    for key in place:
        document = document[key]
    return document


def _below(document: Any, place: Location) -> Iterator[Location]:
    yield place
    for key in _children(at(document, place)):
        yield from _below(document, (*place, key))


def _children(node: Any) -> Iterator[str | int]:
    if isinstance(node, dict):
        yield from node
    elif isinstance(node, list):
        yield from range(len(node))


def _steps(path: str) -> list[_Step]:
    if not path.startswith("$"):
        message = f"{path}: a path begins with $"
        raise JsonPathError(message)
    steps, rest = [], path[1:]
    while rest:
        token = _TOKEN.match(rest)
        if token is None or (not token["deep"] and rest[0] not in ".["):
            message = f"{path}: not understood from {rest[:30]!r} on"
            raise JsonPathError(message)
        steps.append(_Step(bool(token["deep"]), _chooser(token, path)))
        rest = rest[token.end() :]
    return steps


def _chooser(token: re.Match[str], path: str) -> Callable[[Any], Iterator[str | int]]:
    if token["star"] or token["wild"]:
        return _children
    if token["index"]:
        index = int(token["index"])
        return lambda node: _index(node, index)
    if token["test"] is not None:
        test = _TEST.fullmatch(token["test"].strip())
        if test is None:
            message = f"{path}: filter {token['test']!r} is not understood"
            raise JsonPathError(message)
        return lambda node: (key for key in _children(node) if _passes(node[key], test))
    name = token["name"] or _unquoted(token["quoted"])
    return lambda node: iter([name] if isinstance(node, dict) and name in node else [])


def _index(node: Any, index: int) -> Iterator[int]:
    if isinstance(node, list) and -len(node) <= index < len(node):
        yield index % len(node)


def _passes(node: Any, test: re.Match[str]) -> bool:
    for name in re.findall(r"\.([A-Za-z_][\w-]*)|\['([^']*)'\]", test["path"]):
        key = name[0] or name[1]
        if not isinstance(node, dict) or key not in node:
            return test["op"] == "!="
        node = node[key]
    if test["op"] is None:
        return True
    value = test["value"]
    wanted = _unquoted(value) if value[0] in "'\"" else json.loads(value)
    return bool(node == wanted) == (test["op"] == "==")


def _unquoted(text: str) -> str:
    return re.sub(r"\\(.)", r"\1", text[1:-1])
