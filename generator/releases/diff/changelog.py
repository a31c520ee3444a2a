"""CHANGELOG.md as text: drafted lines go into its Unreleased section, a release takes that section for itself."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from generator.problem import Problem, ProblemsError

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

# The order of Keep a Changelog.
HEADINGS = ("Added", "Changed", "Deprecated", "Removed", "Fixed", "Security")
UNRELEASED = "Unreleased"


def merged(changelog: str, sections: Mapping[str, Sequence[str]]) -> str:
    """The file with the lines added to their headings under Unreleased; lines that stand there already are not."""
    before, body, after = _cut(changelog, UNRELEASED)
    found = _parse(body)
    for heading, lines in sections.items():
        known = found.setdefault(heading, [])
        known += [line for line in lines if line not in known]
    order = sorted(found, key=lambda heading: HEADINGS.index(heading) if heading in HEADINGS else -1)
    text = "\n\n".join("\n".join([*([f"### {heading}"] if heading else []), *found[heading]]) for heading in order)
    return f"{before}\n\n{text}\n{after}" if text else changelog


def released(changelog: str, version: str, date: str) -> str:
    """The file with what was unreleased under the version's own heading, and an empty Unreleased above it."""
    before, body, after = _cut(changelog, UNRELEASED)
    if not body.strip():
        raise ProblemsError([Problem("CHANGELOG.md", "changelog", "nothing is unreleased")])
    return f"{before}\n\n## {version} - {date}\n\n{body.strip()}\n{after}"


def notes(changelog: str, version: str) -> str:
    """What the changelog says about a version; ProblemsError when it says nothing."""
    body = _cut(changelog, version)[1].strip()
    if not body:
        raise ProblemsError([Problem("CHANGELOG.md", "changelog", f"says nothing about {version}")])
    return f"{body}\n"


def _cut(changelog: str, name: str) -> tuple[str, str, str]:
    """What stands before the end of a version's heading, its text, and the next versions."""
    heading = re.compile(rf"^## \[?{re.escape(name)}\]?(?![0-9A-Za-z.]).*$", re.MULTILINE)
    found = heading.search(changelog)
    if found is None:
        raise ProblemsError([Problem("CHANGELOG.md", "changelog", f"has no heading ## {name}")])
    rest = changelog[found.end() :]
    following = re.search(r"^## ", rest, re.MULTILINE)
    at = following.start() if following else len(rest)
    return changelog[: found.end()], rest[:at], f"\n{rest[at:]}" if rest[at:] else ""


def _parse(body: str) -> dict[str, list[str]]:
    """Heading -> entries, each with its continuation lines; text before the first heading has the heading ""."""
    found: dict[str, list[str]] = {}
    heading = ""
    for line in body.strip().splitlines():
        if line.startswith("### "):
            heading = line.removeprefix("### ").strip()
            found.setdefault(heading, [])
        elif line.startswith((" ", "\t")) and found.get(heading):
            found[heading][-1] += f"\n{line}"
        elif line.strip():
            found.setdefault(heading, []).append(line)
    return found
