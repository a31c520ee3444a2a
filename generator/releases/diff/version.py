"""The version that a set of changes asks for, by Semantic Versioning."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

from generator.problem import Problem, ProblemsError

if TYPE_CHECKING:
    from generator.releases.diff.report import Report

VERSION_FILE = Path("ampeco_async/_version.py")
_ASSIGNED = re.compile(r'^__version__ = "(\d+\.\d+\.\d+)"$', re.MULTILINE)


def current(file: Path = VERSION_FILE) -> str:
    """The version that the package states; ProblemsError when there is no such statement."""
    found = _ASSIGNED.search(file.read_text(encoding="utf-8")) if file.is_file() else None
    if found is None:
        raise ProblemsError([Problem(str(file), "version", 'no line __version__ = "X.Y.Z"')])
    return found[1]


def proposed(version: str, report: Report) -> str:
    """The next version: from 1.0 on major for what breaks, minor for additions; before, minor for what breaks."""
    major, minor, patch = (int(part) for part in version.split("."))
    if not report.changes:
        return version
    stable = major > 0
    if report.breaking:
        return f"{major + 1}.0.0" if stable else f"0.{minor + 1}.0"
    feature = bool(report.of("added") or report.of("deprecated"))
    return f"{major}.{minor + 1}.0" if stable and feature else f"{major}.{minor}.{patch + 1}"
