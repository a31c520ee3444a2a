"""Taking a document in: the import stands aside here, generating and telling the difference are real."""

import json
from pathlib import Path

import pytest

from scripts import take_in
from scripts.take_in import Step, body, main
from tests.scripts.repository import ROOT, edited, git, made

REAL_RUN = take_in.run


@pytest.fixture
def repository(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = made(tmp_path)
    (folder / "document.json").write_text("{}")
    monkeypatch.chdir(folder)
    monkeypatch.setenv("PYTHONPATH", str(ROOT))
    monkeypatch.setenv("GITHUB_OUTPUT", str(folder / "outputs"))
    return folder


def importing(monkeypatch: pytest.MonkeyPatch, code: int, *edits: tuple[str, str], works: bool = True) -> None:
    """Lets `import` make these edits, say what it did, and end so."""

    def run(*arguments: str) -> Step:
        if arguments[0] != "import":
            return REAL_RUN(*arguments)
        for old, new in edits:
            edited(Path(), old, new)
        if works:
            Path(arguments[3]).write_text("[]")
        return Step("import", code, "imported ```by``` a stand-in")

    monkeypatch.setattr(take_in, "run", run)


def outputs(folder: Path) -> dict[str, str]:
    return dict(line.split("=", 1) for line in (folder / "outputs").read_text().splitlines())


def test_a_new_release_becomes_a_proposal(repository: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    importing(monkeypatch, 0, ("      priority: {type: boolean}\n", "      colour: {type: string}\n"))
    assert main(["document.json"]) == 0
    said = outputs(repository)
    assert said.pop("branch").startswith("contract-3.251.0-")
    assert said == {"changed": "true", "title": "Take in release 3.251.0 of the API", "draft": "false"}
    text = (repository / "out" / "pull-request.md").read_text()
    assert "- `sessions.list(priority_=)` (`argument-removed`): is not known any more" in text
    assert "````text\nimported ```by``` a stand-in\n````" in text
    assert "- `sessions.list`: takes `colour`." in (repository / "CHANGELOG.md").read_text()
    assert "colour: str | None" in (repository / "ampeco_async" / "api" / "sessions.py").read_text()


def test_no_change_no_proposal(repository: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    importing(monkeypatch, 0)
    assert main(["document.json"]) == 0
    assert outputs(repository) == {"changed": "false"}
    assert git(repository, "status", "--porcelain", "--", "spec", "ampeco_async", "CHANGELOG.md") == ""


def test_what_a_person_must_decide_makes_a_draft(repository: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    importing(monkeypatch, 1, ("x-evidence: full", "x-evidence: rumour"))
    assert main(["document.json"]) == 0
    assert outputs(repository)["draft"] == "true"
    text = (repository / "out" / "pull-request.md").read_text()
    assert "## Import: decisions for a person" in text
    assert "## The package could not be generated" in text
    assert "x-evidence is one of" in text


def test_a_document_that_cannot_be_imported_ends_it(repository: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    importing(monkeypatch, 1, works=False)
    assert main(["document.json"]) == 1
    assert not (repository / "outputs").exists()


def test_a_pull_request_has_room_for_so_much() -> None:
    long = Step("diff", 20, "x" * 100_000)
    text = body(Step("import", 0, ""), Step("generate", 0, ""), long)
    assert len(text) < 65_536
    assert "(cut:" in text


def test_the_import_is_called_as_it_is_documented(repository: Path, capfd: pytest.CaptureFixture[str]) -> None:
    """The real command refuses a document without paths; nothing is written, and that ends it."""
    (repository / "document.json").write_text(json.dumps({"openapi": "3.0.0"}))
    assert main(["document.json"]) == 1
    assert "unrecognized arguments" not in capfd.readouterr().err
