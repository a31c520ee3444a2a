"""Edits of CHANGELOG.md, and the next version of the package."""

from pathlib import Path

import pytest

from generator.contract_diff.changelog import add_unreleased, release_notes, release_section
from generator.contract_diff.changelog_entry import changelog_sections
from generator.contract_diff.version import current_version, next_version
from generator.problem import ProblemsError
from tests.generator.contract_diff.edits import EDITS, report_for
from tests.generator.contract_diff.support import report

TEXT = """# Changelog

Words.

## Unreleased

### Fixed
- One
  and on.

### Added
- Two.

## 1.0.0 - 2026-01-01

### Added
- All.
"""


def test_adding_lines_sorts_headings_and_keeps_existing_lines() -> None:
    text = add_unreleased(TEXT, {"Changed": ["- Three."], "Added": ["- Two.", "- Four."]})
    assert text == TEXT.replace(
        "### Fixed\n- One\n  and on.\n\n### Added\n- Two.\n",
        "### Added\n- Two.\n- Four.\n\n### Changed\n- Three.\n\n### Fixed\n- One\n  and on.\n",
    )
    assert add_unreleased(text, {"Added": ["- Four."]}) == text


def test_adding_lines_to_an_empty_section() -> None:
    text = add_unreleased("# Changelog\n\n## Unreleased\n\n## 1.0.0\n\n- All.\n", {"Added": ["- One."]})
    assert text == "# Changelog\n\n## Unreleased\n\n### Added\n- One.\n\n## 1.0.0\n\n- All.\n"
    assert add_unreleased("## Unreleased\n", {"Added": ["- One."]}) == "## Unreleased\n\n### Added\n- One.\n"


def test_a_release_gets_the_unreleased_section() -> None:
    text = release_section(TEXT, "1.1.0", "2026-02-01")
    assert "## Unreleased\n\n## 1.1.0 - 2026-02-01\n\n### Fixed\n" in text
    assert release_notes(text, "1.1.0") == "### Fixed\n- One\n  and on.\n\n### Added\n- Two.\n"
    assert release_notes(text, "1.0.0") == "### Added\n- All.\n"
    with pytest.raises(ProblemsError, match="nothing is unreleased"):
        release_section(text, "1.2.0", "2026-02-02")


@pytest.mark.parametrize("version", ["1.0", "1.0.0-rc1", "0.1.0"])
def test_a_version_without_a_section_is_a_problem(version: str) -> None:
    with pytest.raises(ProblemsError, match="no heading"):
        release_notes(TEXT, version)


@pytest.mark.parametrize(
    ("version", "rule", "following"),
    [
        ("0.4.1", "field-type", "0.5.0"),
        ("0.4.1", "operation-added", "0.4.2"),
        ("0.4.1", "operation-deprecated", "0.4.2"),
        ("0.4.1", "page-style", "0.4.2"),
        ("1.4.1", "field-type", "2.0.0"),
        ("1.4.1", "operation-added", "1.5.0"),
        ("1.4.1", "operation-deprecated", "1.5.0"),
        ("1.4.1", "page-style", "1.4.2"),
    ],
)
def test_versions(version: str, rule: str, following: str) -> None:
    assert next_version(version, report_for(rule)) == following


def test_without_changes_the_version_stays() -> None:
    assert next_version("1.4.1", report(lambda document: None)) == "1.4.1"


def test_the_version_is_read_from_its_file(tmp_path: Path) -> None:
    file = tmp_path / "_version.py"
    file.write_text('"""The one place."""\n\n__version__ = "1.2.3"\n')
    assert current_version(file) == "1.2.3"
    file.write_text("__version__ = VERSION\n")
    for nothing in (file, tmp_path / "nowhere.py"):
        with pytest.raises(ProblemsError, match="no line"):
            current_version(nothing)


@pytest.mark.parametrize("rule", EDITS)
def test_every_independent_change_is_in_the_entry(rule: str) -> None:
    """Every reported change is in the changelog, except those caused by a new default version."""
    found = report_for(rule)
    text = " ".join(" ".join(lines) for lines in changelog_sections(found).values()).replace("\n ", "")
    for change in found.changes:
        name = change.python.rstrip("=)").replace("(", ".").split(".")[-1]
        assert change.caused_by or name in text
    assert ("**Breaking:**" in text) == bool(found.breaking)
