"""Edit CHANGELOG.md: add lines to its Unreleased section, turn that section into a release, read a release's notes."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from generator.problem import Problem, ProblemsError

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

# The order of Keep a Changelog.
HEADINGS = ("Added", "Changed", "Deprecated", "Removed", "Fixed", "Security")
UNRELEASED = "Unreleased"


def add_unreleased(changelog: str, sections: Mapping[str, Sequence[str]]) -> str:
    """Add lines to their headings under Unreleased; lines that are already there are not added again."""
    before, body, after = _split(changelog, UNRELEASED)
    entries = _parse(body)
    for heading, lines in sections.items():
        known = entries.setdefault(heading, [])
        known += [line for line in lines if line not in known]
    order = sorted(entries, key=lambda heading: HEADINGS.index(heading) if heading in HEADINGS else -1)
    text = "\n\n".join("\n".join([*([f"### {heading}"] if heading else []), *entries[heading]]) for heading in order)
    return f"{before}\n\n{text}\n{after}" if text else changelog


def release_section(changelog: str, version: str, date: str) -> str:
    """Move the content of Unreleased to a section of the version.

    Raises:
        ProblemsError: Nothing is unreleased.
    """
    before, body, after = _split(changelog, UNRELEASED)
    if not body.strip():
        raise ProblemsError([Problem("CHANGELOG.md", "changelog", "nothing is unreleased")])
    return f"{before}\n\n## {version} - {date}\n\n{body.strip()}\n{after}"


def release_notes(changelog: str, version: str) -> str:
    """Return the section of a version.

    Raises:
        ProblemsError: There is no such section, or it is empty.
    """
    body = _split(changelog, version)[1].strip()
    if not body:
        raise ProblemsError([Problem("CHANGELOG.md", "changelog", f"has no text for {version}")])
    return f"{body}\n"


def _split(changelog: str, name: str) -> tuple[str, str, str]:
    """Return the text up to the end of a version's heading, the section's text, and the text after it."""
    heading = re.compile(rf"^## \[?{re.escape(name)}\]?(?![0-9A-Za-z.]).*$", re.MULTILINE)
    match = heading.search(changelog)
    if match is None:
        raise ProblemsError([Problem("CHANGELOG.md", "changelog", f"has no heading ## {name}")])
    rest = changelog[match.end() :]
    following = re.search(r"^## ", rest, re.MULTILINE)
    at = following.start() if following else len(rest)
    return changelog[: match.end()], rest[:at], f"\n{rest[at:]}" if rest[at:] else ""


def _parse(body: str) -> dict[str, list[str]]:
    """Return the entries by heading, with continuation lines; text before the first heading has the key ``""``."""
    entries: dict[str, list[str]] = {}
    heading = ""
    for line in body.strip().splitlines():
        if line.startswith("### "):
            heading = line.removeprefix("### ").strip()
            entries.setdefault(heading, [])
        elif line.startswith((" ", "\t")) and entries.get(heading):
            entries[heading][-1] += f"\n{line}"
        elif line.strip():
            entries.setdefault(heading, []).append(line)
    return entries
