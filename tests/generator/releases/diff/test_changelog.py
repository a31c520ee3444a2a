"""The changelog as text, and the version that a report asks for."""

from pathlib import Path

import pytest

from generator.problem import ProblemsError
from generator.releases.diff.changelog import merged, notes, released
from generator.releases.diff.draft import draft
from generator.releases.diff.version import current, proposed
from tests.generator.releases.diff.edits import EDITS, judged
from tests.generator.releases.diff.support import report

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


def test_merging_sorts_headings_and_keeps_what_is_there() -> None:
    text = merged(TEXT, {"Changed": ["- Three."], "Added": ["- Two.", "- Four."]})
    assert text == TEXT.replace(
        "### Fixed\n- One\n  and on.\n\n### Added\n- Two.\n",
        "### Added\n- Two.\n- Four.\n\n### Changed\n- Three.\n\n### Fixed\n- One\n  and on.\n",
    )
    assert merged(text, {"Added": ["- Four."]}) == text


def test_merging_into_an_empty_section() -> None:
    text = merged("# Changelog\n\n## Unreleased\n\n## 1.0.0\n\n- All.\n", {"Added": ["- One."]})
    assert text == "# Changelog\n\n## Unreleased\n\n### Added\n- One.\n\n## 1.0.0\n\n- All.\n"
    assert merged("## Unreleased\n", {"Added": ["- One."]}) == "## Unreleased\n\n### Added\n- One.\n"


def test_a_release_takes_the_section() -> None:
    text = released(TEXT, "1.1.0", "2026-02-01")
    assert "## Unreleased\n\n## 1.1.0 - 2026-02-01\n\n### Fixed\n" in text
    assert notes(text, "1.1.0") == "### Fixed\n- One\n  and on.\n\n### Added\n- Two.\n"
    assert notes(text, "1.0.0") == "### Added\n- All.\n"
    with pytest.raises(ProblemsError, match="nothing is unreleased"):
        released(text, "1.2.0", "2026-02-02")


@pytest.mark.parametrize("version", ["1.0", "1.0.0-rc1", "0.1.0"])
def test_a_version_without_a_section_is_a_problem(version: str) -> None:
    with pytest.raises(ProblemsError, match="no heading"):
        notes(TEXT, version)


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
    assert proposed(version, judged(rule)) == following


def test_no_change_no_version() -> None:
    assert proposed("1.4.1", report(lambda document: None)) == "1.4.1"


def test_the_version_is_read_from_its_file(tmp_path: Path) -> None:
    file = tmp_path / "_version.py"
    file.write_text('"""The one place."""\n\n__version__ = "1.2.3"\n')
    assert current(file) == "1.2.3"
    file.write_text("__version__ = VERSION\n")
    for nothing in (file, tmp_path / "nowhere.py"):
        with pytest.raises(ProblemsError, match="no line"):
            current(nothing)


@pytest.mark.parametrize("rule", EDITS)
def test_every_change_of_its_own_is_in_the_draft(rule: str) -> None:
    """Whatever is reported stands in the changelog, but what a default version brings with it."""
    found = judged(rule)
    text = " ".join(" ".join(lines) for lines in draft(found).values()).replace("\n ", "")
    for change in found.changes:
        name = change.python.rstrip("=)").replace("(", ".").split(".")[-1]
        assert change.through or name in text
    assert ("**Breaking:**" in text) == bool(found.breaking)
