"""The version of the package now, and the next one by Semantic Versioning."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

from generator.problem import Problem, ProblemsError

if TYPE_CHECKING:
    from generator.contract_diff.report import Report

VERSION_FILE = Path("ampeco_async/_version.py")
_ASSIGNED = re.compile(r'^__version__ = "(\d+\.\d+\.\d+)"$', re.MULTILINE)


def current_version(file: Path = VERSION_FILE) -> str:
    """Return the version in the package's version file.

    Raises:
        ProblemsError: There is no file or no version in it.
    """
    found = _ASSIGNED.search(file.read_text(encoding="utf-8")) if file.is_file() else None
    if found is None:
        raise ProblemsError([Problem(str(file), "version", 'no line __version__ = "X.Y.Z"')])
    return found[1]


def next_version(version: str, report: Report) -> str:
    """Return the version after the changes of a report.

    From 1.0 breaking changes raise the major number and additions the minor one; before 1.0 breaking changes raise the
    minor number. Everything else raises the patch number.
    """
    major, minor, patch = (int(part) for part in version.split("."))
    if not report.changes:
        return version
    stable = major > 0
    if report.breaking:
        return f"{major + 1}.0.0" if stable else f"0.{minor + 1}.0"
    feature = bool(report.select("added") or report.select("deprecated"))
    return f"{major}.{minor + 1}.0" if stable and feature else f"{major}.{minor}.{patch + 1}"
