"""The commands ``import`` and ``lock``, run as on the command line."""

import json
from pathlib import Path

import pytest

from generator.cli import main
from generator.contract.bundle import bundle
from tests.generator.document_import.support import SECOND_API, edited_second_api
from tests.generator.support import copied


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """Return the root file of a contract imported from another API's document, with its lock."""
    spec = tmp_path / "spec" / "openapi.yaml"
    assert main(["import", str(SECOND_API), "--spec", str(spec)]) == 0
    return spec


def test_a_first_import_writes_a_contract_that_passes_the_lint(root: Path) -> None:
    assert (root.parent / "names.lock").is_file()
    assert main(["lint", "--spec", str(root)]) == 0


def test_importing_the_same_document_again_writes_nothing(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    capsys.readouterr()
    assert main(["import", str(SECOND_API), "--spec", str(root)]) == 0
    output = capsys.readouterr().out
    assert "left out (" in output
    assert "0 files written" in output


def test_a_conflict_is_in_the_report_in_the_json_and_in_the_exit_code(
    root: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    def edit(document: dict[str, dict[str, dict[str, dict[str, dict[str, object]]]]]) -> None:
        document["components"]["schemas"]["Ack"]["properties"]["ok"] = {"type": "string"}

    document, changes = tmp_path / "next.json", tmp_path / "changes.json"
    document.write_text(json.dumps(edited_second_api(edit)))
    before = {path: path.read_text() for path in root.parent.rglob("*.yaml")}
    assert main(["import", str(document), "--spec", str(root), "--check", "--json", str(changes)]) == 1
    assert "  Ack.ok: the contract has boolean, the document string\n" in capsys.readouterr().out
    conflicts = [change for change in json.loads(changes.read_text()) if change["kind"] == "conflict"]
    assert conflicts == [
        {"kind": "conflict", "where": "Ack.ok", "message": "the contract has boolean, the document string"}
    ]
    assert {path: path.read_text() for path in root.parent.rglob("*.yaml")} == before


def test_corrections_are_read_from_the_folder_beside_the_contract(
    root: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = root.parent / "corrections"
    folder.mkdir()
    action = "{target: $.components.schemas.Gone, description: why, x-evidence: seen, remove: true}"
    (folder / "one.yaml").write_text(f"overlay: 1.0.0\ninfo: {{title: T, version: 1.0.0}}\nactions: [{action}]\n")
    assert main(["import", str(SECOND_API), "--spec", str(root)]) == 1
    assert "$.components.schemas.Gone selects nothing any more" in capsys.readouterr().err


def test_a_name_changed_by_hand_must_be_accepted(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for file in root.parent.rglob("*.yaml"):
        file.write_text(file.read_text().replace("PartnerAdminRead", "Administrator"))
    assert main(["lock", "--spec", str(root)]) == 1
    assert "PartnerAdminRead: no longer exists" in capsys.readouterr().out
    assert main(["lock", "--spec", str(root), "--accept"]) == 0
    assert main(["lock", "--spec", str(root), "--check"]) == 0


def test_a_contract_of_hand_written_files_can_be_locked(tmp_path: Path) -> None:
    root = copied(tmp_path)
    assert main(["lock", "--spec", str(root)]) == 0
    assert main(["lock", "--spec", str(root), "--check"]) == 0
    assert set(bundle(root).schemas) <= set((root.parent / "names.lock").read_text().replace(":", " ").split())


HEAD = "openapi: 3.0.0\npaths: {/a: {get: "


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("{}", "not an OpenAPI document with paths"),
        ("openapi: 3.1.0\npaths: {/a: {}}", "OpenAPI 3.0 is required, not '3.1.0'"),
        (
            HEAD + "{responses: {'200': {$ref: '#/components/responses/No'}}}}}",
            "#/components/responses/No does not exist",
        ),
        (HEAD + "{responses: {'200': {$ref: 'other.yaml#/A'}}}}}", "other.yaml#/A does not exist"),
        (HEAD + "{requestBody: {$ref: '#/x'}}}}\nx: {$ref: '#/y'}\ny: {$ref: '#/x'}", "#/x does not exist"),
    ],
)
def test_an_invalid_document_is_rejected(
    tmp_path: Path, text: str, message: str, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "document.yaml").write_text(text)
    assert main(["import", str(tmp_path / "document.yaml"), "--spec", str(tmp_path / "spec" / "openapi.yaml")]) == 1
    assert message in capsys.readouterr().err


def test_an_invalid_lock_is_rejected(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (root.parent / "names.lock").write_text("operations: {GET /a: {id: x}}\ncomponents: {}\n")
    assert main(["import", str(SECOND_API), "--spec", str(root)]) == 1
    assert "not a name lock" in capsys.readouterr().err


def test_a_package_needs_a_name_that_can_be_imported(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    arguments = ["generate", "--spec", str(SECOND_API), "--out", str(tmp_path / "p"), "--package", "my-api"]
    assert main(arguments) == 1
    assert "not the dotted name of a Python package" in capsys.readouterr().err
