"""The report for a terminal, for a pull request, and for a program."""

from __future__ import annotations

import json
from collections import Counter
from typing import TYPE_CHECKING

from generator.releases.diff.change import code
from generator.releases.diff.rules import KINDS, RULES

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from generator.releases.diff.change import Change
    from generator.releases.diff.report import Report


def text(report: Report, version: str, following: str) -> str:
    """Plain lines: what breaks first, then the rest by kind."""
    lines = [_title(report), *_summary(report, version, following)]
    for heading, changes in _sections(report):
        lines += ["", heading, *(f"  {change.python}  [{change.rule}] {_said(change)}" for change in changes)]
    return "\n".join(lines) + "\n"


def markdown(report: Report, version: str, following: str) -> str:
    """The same with headings, and with the reason behind every rule that was applied."""
    lines = [f"# {_title(report)}", "", *(f"- {line}" for line in _summary(report, version, following))]
    for heading, changes in _sections(report):
        lines += ["", f"## {heading}", ""]
        lines += [f"- {code(change.python)} ({code(change.rule)}): {_said(change)}" for change in changes]
    used = sorted({change.rule for change in report.changes})
    if used:
        lines += ["", "## Why", ""]
        judged = {True: "breaking", False: "compatible"}
        lines += [f"- {code(rule)}, {judged[RULES[rule].breaking]}: {RULES[rule].why}." for rule in used]
    return "\n".join(lines) + "\n"


def as_json(report: Report, version: str, following: str) -> str:
    """Everything as data: `changes` has api, python, group, rule, kind, breaking, message, through."""
    changes = [
        {
            "api": change.api,
            "python": change.python,
            "group": change.group,
            "rule": change.rule,
            "kind": change.kind,
            "breaking": change.breaking,
            "message": change.message,
            "through": change.through or None,
        }
        for change in report.changes
    ]
    data = {
        "old": {"operand": report.old, "release": report.releases[0]},
        "new": {"operand": report.new, "release": report.releases[1]},
        "severity": report.severity,
        "version": {"current": version, "proposed": following},
        "counts": dict(sorted(Counter(change.rule for change in report.changes).items())),
        "changes": changes,
    }
    return json.dumps(data, indent=1, ensure_ascii=False) + "\n"


def _title(report: Report) -> str:
    return f"From {code(report.old)} to {code(report.new)}"


def _summary(report: Report, version: str, following: str) -> Iterator[str]:
    if not report.changes:
        yield "Nothing changes for users of the package."
        return
    counts = {kind: report.count(f"operation-{kind}") for kind in ("added", "deprecated", "removed")}
    yield f"Operations: {', '.join(f'{count} {kind}' for kind, count in counts.items())}."
    yield f"{len(report.changes)} changes in all, {len(report.breaking)} of them breaking."
    yield f"Next version: {following} (now {version})."


def _sections(report: Report) -> Iterator[tuple[str, Iterable[Change]]]:
    if report.breaking:
        yield "Breaking", report.breaking
    for kind in KINDS:
        changes = report.of(kind, breaking=False)
        if changes:
            yield kind.capitalize(), changes


def _said(change: Change) -> str:
    """The message, and where it happens in the API's words; `through` tells what brings it."""
    where = [code(change.api)] if change.api != change.python else []
    where += [f"with the new version of {code(change.through)}"] if change.through else []
    return f"{change.message} ({', '.join(where)})" if where else change.message
