"""The entry that a report asks for in CHANGELOG.md: a few lines a resource, breaking ones marked."""

from __future__ import annotations

import textwrap
from typing import TYPE_CHECKING

from generator.releases.diff.change import code

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from generator.releases.diff.change import Change
    from generator.releases.diff.report import Report

_WIDTH = 124
# Changes of one of these rules that concern one thing are one line: what it is -> how the line goes on.
_LISTED = {
    "operation-added": "",
    "argument-added": "takes ",
    "field-added": "has ",
    "enum-value-added": "has ",
    "union-member-added": "can be ",
}


def draft(report: Report) -> Mapping[str, Sequence[str]]:
    """Heading (Added, Changed, Deprecated, Removed) -> its lines. A default version brings its differences with it."""
    own = [change for change in report.changes if not change.through]
    added = [change for change in own if change.kind == "added"]
    sections = {
        "Added": [*_release(report), *_listed(added), *_classes(added)],
        "Changed": [*_versions(own), *_single(own, "changed")],
        "Deprecated": _single(own, "deprecated"),
        "Removed": _single(own, "removed"),
    }
    return {heading: [_wrapped(line) for line in lines] for heading, lines in sections.items() if lines}


def entry(sections: Mapping[str, Sequence[str]]) -> str:
    """The sections as they stand in the file."""
    return "\n\n".join("\n".join([f"### {heading}", *lines]) for heading, lines in sections.items()) + "\n"


def _release(report: Report) -> list[str]:
    old, new = report.releases
    return [f"The contract of release {code(new)}."] if old != new and new else []


def _listed(added: Iterable[Change]) -> list[str]:
    found: dict[tuple[str, str], list[str]] = {}
    for change in added:
        if change.rule in _LISTED:
            of, name = _parts(change)
            found.setdefault((of, _LISTED[change.rule]), []).append(name)
    return [f"{code(of)}: {how}{', '.join(map(code, names))}." for (of, how), names in found.items()]


def _parts(change: Change) -> tuple[str, str]:
    """What a line is about, and what it lists."""
    if change.rule == "argument-added":
        call, _, name = change.python.partition("(")
        return call, name.rstrip("=)")
    if change.rule == "union-member-added":
        return change.python, change.api.rpartition(" ")[2]
    head, _, name = change.python.partition(".")
    return head, name


def _classes(added: Iterable[Change]) -> list[str]:
    names = [code(change.python) for change in added if change.rule == "class-added"]
    return [f"Models: {', '.join(names)}."] if names else []


def _versions(own: Iterable[Change]) -> list[str]:
    """One line for all calls of a resource that go to a newer version."""
    found: dict[tuple[str, str], list[str]] = {}
    for change in own:
        if change.rule == "default-version":
            found.setdefault((change.group, change.message), []).append(change.python.removeprefix(f"{change.group}."))
    return [
        f"**Breaking:** {code(group)} ({', '.join(map(code, sorted(calls)))}) {message}."
        for (group, message), calls in found.items()
    ]


def _single(own: Iterable[Change], kind: str) -> list[str]:
    return [
        f"{'**Breaking:** ' if change.breaking else ''}{code(change.python)}: {change.message}."
        for change in own
        if change.kind == kind and change.rule != "default-version"
    ]


def _wrapped(line: str) -> str:
    return textwrap.fill(line, _WIDTH, initial_indent="- ", subsequent_indent="  ", break_on_hyphens=False)
