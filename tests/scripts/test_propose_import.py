"""Proposing an import: the import itself is replaced by a stub; generation and comparison are real."""

import json
from pathlib import Path

import pytest

from scripts import propose_import
from scripts.propose_import import Step, body, main
from tests.scripts.repository import ROOT, edited, git, made

REAL_RUN = propose_import.run


@pytest.fixture
def repository(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = made(tmp_path)
    (folder / "document.json").write_text("{}")
    monkeypatch.chdir(folder)
    monkeypatch.setenv("PYTHONPATH", str(ROOT))
    monkeypatch.setenv("GITHUB_OUTPUT", str(folder / "outputs"))
    return folder


def importing(monkeypatch: pytest.MonkeyPatch, code: int, *edits: tuple[str, str], writes_report: bool = True) -> None:
    """Replace ``import`` by a stub that makes these edits and exits with ``code``."""

    def run(*arguments: str) -> Step:
        if arguments[0] != "import":
            return REAL_RUN(*arguments)
        for old, new in edits:
            edited(Path(), old, new)
        if writes_report:
            Path(arguments[3]).write_text("[]")
        return Step("import", code, "imported ```by``` a stub")

    monkeypatch.setattr(propose_import, "run", run)


def outputs(folder: Path) -> dict[str, str]:
    return dict(line.split("=", 1) for line in (folder / "outputs").read_text().splitlines())


def test_a_new_release_is_proposed(repository: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    importing(monkeypatch, 0, ("      priority: {type: boolean}\n", "      colour: {type: string}\n"))
    assert main(["document.json"]) == 0
    written = outputs(repository)
    assert written.pop("branch").startswith("contract-3.251.0-")
    assert written == {"changed": "true", "title": "Import release 3.251.0 of the API", "draft": "false"}
    text = (repository / "out" / "pull-request.md").read_text()
    assert "- `sessions.list(priority_=)` (`argument-removed`): is removed" in text
    assert "````text\nimported ```by``` a stub\n````" in text
    assert "- `sessions.list`: takes `colour`." in (repository / "CHANGELOG.md").read_text()
    assert "colour: str | None" in (repository / "ampeco_async" / "api" / "sessions.py").read_text()


def test_without_changes_nothing_is_proposed(repository: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    importing(monkeypatch, 0)
    assert main(["document.json"]) == 0
    assert outputs(repository) == {"changed": "false"}
    assert git(repository, "status", "--porcelain", "--", "spec", "ampeco_async", "CHANGELOG.md") == ""


def test_pending_decisions_make_a_draft(repository: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    importing(monkeypatch, 1, ("x-evidence: full", "x-evidence: rumour"))
    assert main(["document.json"]) == 0
    assert outputs(repository)["draft"] == "true"
    text = (repository / "out" / "pull-request.md").read_text()
    assert "## Import: decisions needed" in text
    assert "## The package could not be generated" in text
    assert "x-evidence is one of" in text


def test_a_document_that_cannot_be_imported_is_not_proposed(repository: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    importing(monkeypatch, 1, writes_report=False)
    assert main(["document.json"]) == 1
    assert not (repository / "outputs").exists()


def test_a_long_text_is_shortened() -> None:
    long = Step("diff", 20, "x" * 100_000)
    text = body(Step("import", 0, ""), Step("generate", 0, ""), long)
    assert len(text) < 65_536
    assert "(shortened:" in text


def test_the_import_is_called_as_it_is_documented(repository: Path, capfd: pytest.CaptureFixture[str]) -> None:
    """The real command rejects a document without paths, so nothing is proposed."""
    (repository / "document.json").write_text(json.dumps({"openapi": "3.0.0"}))
    assert main(["document.json"]) == 1
    assert "unrecognized arguments" not in capfd.readouterr().err
