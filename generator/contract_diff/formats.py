"""Format a report as text, Markdown or JSON."""

from __future__ import annotations

import json
from collections import Counter
from typing import TYPE_CHECKING

from generator.contract_diff.change import code
from generator.contract_diff.rules import KINDS, RULES

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from generator.contract_diff.change import Change
    from generator.contract_diff.report import Report


def as_text(report: Report, version: str, next_version: str) -> str:
    """Return plain lines: breaking changes first, then the others by kind."""
    lines = [_title(report), *_summary(report, version, next_version)]
    for heading, changes in _sections(report):
        lines += ["", heading, *(f"  {change.python}  [{change.rule}] {_with_context(change)}" for change in changes)]
    return "\n".join(lines) + "\n"


def as_markdown(report: Report, version: str, next_version: str) -> str:
    """Return Markdown with headings, and with the reason for every rule that was applied."""
    lines = [f"# {_title(report)}", "", *(f"- {line}" for line in _summary(report, version, next_version))]
    for heading, changes in _sections(report):
        lines += ["", f"## {heading}", ""]
        lines += [f"- {code(change.python)} ({code(change.rule)}): {_with_context(change)}" for change in changes]
    used = sorted({change.rule for change in report.changes})
    if used:
        lines += ["", "## Why", ""]
        verdicts = {True: "breaking", False: "compatible"}
        lines += [f"- {code(rule)}, {verdicts[RULES[rule].breaking]}: {RULES[rule].why}." for rule in used]
    return "\n".join(lines) + "\n"


def as_json(report: Report, version: str, next_version: str) -> str:
    """Return JSON with counts by rule, both versions and all attributes of each change."""
    changes = [
        {
            "api": change.api,
            "python": change.python,
            "group": change.group,
            "rule": change.rule,
            "kind": change.kind,
            "breaking": change.breaking,
            "message": change.message,
            "caused_by": change.caused_by or None,
        }
        for change in report.changes
    ]
    data = {
        "old": {"name": report.old, "release": report.releases[0]},
        "new": {"name": report.new, "release": report.releases[1]},
        "severity": report.severity,
        "version": {"current": version, "proposed": next_version},
        "counts": dict(sorted(Counter(change.rule for change in report.changes).items())),
        "changes": changes,
    }
    return json.dumps(data, indent=1, ensure_ascii=False) + "\n"


def _title(report: Report) -> str:
    return f"From {code(report.old)} to {code(report.new)}"


def _summary(report: Report, version: str, next_version: str) -> Iterator[str]:
    if not report.changes:
        yield "Nothing changes for users of the package."
        return
    counts = {kind: report.count(f"operation-{kind}") for kind in ("added", "deprecated", "removed")}
    yield f"Operations: {', '.join(f'{count} {kind}' for kind, count in counts.items())}."
    yield f"{len(report.changes)} changes in total, {len(report.breaking)} of them breaking."
    yield f"Next version: {next_version} (now {version})."


def _sections(report: Report) -> Iterator[tuple[str, Iterable[Change]]]:
    if report.breaking:
        yield "Breaking", report.breaking
    for kind in KINDS:
        changes = report.select(kind, breaking=False)
        if changes:
            yield kind.capitalize(), changes


def _with_context(change: Change) -> str:
    """Return the message, what changed in the API's terms, and the cause."""
    context = [code(change.api)] if change.api != change.python else []
    context += [f"with the new version of {code(change.caused_by)}"] if change.caused_by else []
    return f"{change.message} ({', '.join(context)})" if context else change.message
