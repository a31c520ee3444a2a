"""Write the changelog entry of a report: a few lines per resource, with breaking changes marked."""

from __future__ import annotations

import textwrap
from typing import TYPE_CHECKING

from generator.contract_diff.change import code

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from generator.contract_diff.change import Change
    from generator.contract_diff.report import Report

_WIDTH = 124
# Changes of these rules are joined to one line per method or class, with this text before the names.
_JOINED = {
    "operation-added": "",
    "argument-added": "takes ",
    "field-added": "has ",
    "enum-value-added": "has ",
    "union-member-added": "can be ",
}


def changelog_sections(report: Report) -> Mapping[str, Sequence[str]]:
    """Return the lines of each heading (Added, Changed, Deprecated, Removed), without changes caused by others."""
    independent = [change for change in report.changes if not change.caused_by]
    added = [change for change in independent if change.kind == "added"]
    sections = {
        "Added": [*_release(report), *_joined(added), *_new_classes(added)],
        "Changed": [*_default_versions(independent), *_separate(independent, "changed")],
        "Deprecated": _separate(independent, "deprecated"),
        "Removed": _separate(independent, "removed"),
    }
    return {heading: [_wrap(line) for line in lines] for heading, lines in sections.items() if lines}


def changelog_text(sections: Mapping[str, Sequence[str]]) -> str:
    """Return the sections as Markdown."""
    return "\n\n".join("\n".join([f"### {heading}", *lines]) for heading, lines in sections.items()) + "\n"


def _release(report: Report) -> list[str]:
    old, new = report.releases
    return [f"The contract of release {code(new)}."] if old != new and new else []


def _joined(added: Iterable[Change]) -> list[str]:
    grouped: dict[tuple[str, str], list[str]] = {}
    for change in added:
        if change.rule in _JOINED:
            of, name = _subject_and_name(change)
            grouped.setdefault((of, _JOINED[change.rule]), []).append(name)
    return [f"{code(of)}: {phrase}{', '.join(map(code, names))}." for (of, phrase), names in grouped.items()]


def _subject_and_name(change: Change) -> tuple[str, str]:
    """Return the method or class of a line, and the name that it lists."""
    if change.rule == "argument-added":
        call, _, name = change.python.partition("(")
        return call, name.rstrip("=)")
    if change.rule == "union-member-added":
        return change.python, change.api.rpartition(" ")[2]
    head, _, name = change.python.partition(".")
    return head, name


def _new_classes(added: Iterable[Change]) -> list[str]:
    names = [code(change.python) for change in added if change.rule == "class-added"]
    return [f"Models: {', '.join(names)}."] if names else []


def _default_versions(independent: Iterable[Change]) -> list[str]:
    """Return one line for all methods of a resource that call a newer version."""
    grouped: dict[tuple[str, str], list[str]] = {}
    for change in independent:
        if change.rule == "default-version":
            grouped.setdefault((change.group, change.message), []).append(
                change.python.removeprefix(f"{change.group}.")
            )
    return [
        f"**Breaking:** {code(group)} ({', '.join(map(code, sorted(calls)))}) {message}."
        for (group, message), calls in grouped.items()
    ]


def _separate(independent: Iterable[Change], kind: str) -> list[str]:
    return [
        f"{'**Breaking:** ' if change.breaking else ''}{code(change.python)}: {change.message}."
        for change in independent
        if change.kind == kind and change.rule != "default-version"
    ]


def _wrap(line: str) -> str:
    return textwrap.fill(line, _WIDTH, initial_indent="- ", subsequent_indent="  ", break_on_hyphens=False)
