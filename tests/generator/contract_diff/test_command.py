"""``python -m generator diff``: its output in each format, and its exit codes."""

import json
from pathlib import Path
from typing import Any

import pytest

from generator.cli import main
from generator.contract.dump import compact
from tests.generator.contract_diff.edits import EDITS
from tests.generator.support import SPEC, changed

GOLDEN = Path(__file__).parent / "golden"
# One edit of every kind, and a newer version of a resource.
MIXED = (
    "default-version",
    "argument-added",
    "enum-value-added",
    "field-added",
    "class-added",
    "union-member-added",
    "operation-deprecated",
    "field-type",
    "field-required",
    "operation-removed",
)


def mixed(document: dict[str, Any]) -> None:
    document["info"]["version"] = "3.252.0"
    for rule in MIXED:
        EDITS[rule][0](document)


@pytest.fixture(scope="module")
def new(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("new") / "new.json"
    path.write_text(compact(changed(mixed)))
    return path


def run(*arguments: object) -> int:
    return main(["diff", "--spec", str(SPEC), *(str(argument) for argument in arguments)])


@pytest.mark.parametrize("written", ["text", "markdown", "json", "changelog"])
def test_formats(written: str, new: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(SPEC, new, "--format", written, "--version", "0.4.1") == 20
    output = capsys.readouterr().out.replace(str(new), "NEW").replace(str(SPEC), "OLD")
    golden = GOLDEN / f"{written}.golden"
    assert output == golden.read_text()


def test_json_has_every_change(new: Path, capsys: pytest.CaptureFixture[str]) -> None:
    run(SPEC, new, "--format", "json", "--version", "0.4.1")
    data = json.loads(capsys.readouterr().out)
    assert data["version"] == {"current": "0.4.1", "proposed": "0.5.0"}
    assert data["new"]["release"] == "3.252.0"
    assert sum(data["counts"].values()) == len(data["changes"])
    assert set(data["changes"][0]) == {"api", "python", "group", "rule", "kind", "breaking", "message", "caused_by"}


def test_no_changes(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(SPEC, SPEC) == 0
    assert "Nothing changes" in capsys.readouterr().out
    assert run(SPEC, SPEC, "--format", "changelog") == 0
    assert capsys.readouterr().out == ""


def test_the_entry_is_added_to_the_changelog_once(
    new: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "CHANGELOG.md"
    file.write_text(
        "# Changelog\n\n## Unreleased\n\n### Added\n- Something.\n\n## 0.4.1 - 2026-01-01\n\n### Fixed\n- It.\n"
    )
    for _ in range(2):
        run(SPEC, new, "--format", "changelog", "--changelog", file)
    text = file.read_text()
    assert text.count("### Added") == 1
    assert text.count("- `sessions.v1_0.list`: takes `colour`.") == 1
    assert text.startswith(
        "# Changelog\n\n## Unreleased\n\n### Added\n- Something.\n- The contract of release `3.252.0`.\n"
    )
    assert text.endswith("\n\n## 0.4.1 - 2026-01-01\n\n### Fixed\n- It.\n")


def test_problems_have_other_exit_codes(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(SPEC, tmp_path / "nowhere.yaml") == 1
    assert "neither a file" in capsys.readouterr().err
    with pytest.raises(SystemExit) as exited:
        run(SPEC)
    assert exited.value.code == 2
