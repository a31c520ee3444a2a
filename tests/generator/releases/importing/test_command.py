"""The commands, as a maintainer types them."""

import json
from pathlib import Path

import pytest

from generator.cli import main
from generator.contract.bundle import bundle
from tests.generator.releases.importing.support import PARCELS, courier
from tests.generator.support import copied


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A contract made of the courier's document, with its lock."""
    spec = tmp_path / "spec" / "openapi.yaml"
    assert main(["import", str(PARCELS), "--spec", str(spec)]) == 0
    return spec


def test_an_import_into_nothing_writes_a_contract_that_passes_its_lint(root: Path) -> None:
    assert (root.parent / "names.lock").is_file()
    assert main(["lint", "--spec", str(root)]) == 0


def test_the_same_again_writes_nothing(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    capsys.readouterr()
    assert main(["import", str(PARCELS), "--spec", str(root)]) == 0
    told = capsys.readouterr().out
    assert "left out (" in told
    assert "0 files written" in told


def test_a_conflict_is_told_as_text_and_json_and_by_the_exit_code(
    root: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    def edit(document: dict[str, dict[str, dict[str, dict[str, dict[str, object]]]]]) -> None:
        document["components"]["schemas"]["Ack"]["properties"]["ok"] = {"type": "string"}

    document, told = tmp_path / "next.json", tmp_path / "told.json"
    document.write_text(json.dumps(courier(edit)))
    before = {path: path.read_text() for path in root.parent.rglob("*.yaml")}
    assert main(["import", str(document), "--spec", str(root), "--check", "--json", str(told)]) == 1
    assert "  Ack.ok: ours is boolean, the document says string\n" in capsys.readouterr().out
    conflicts = [change for change in json.loads(told.read_text()) if change["kind"] == "conflict"]
    assert conflicts == [{"kind": "conflict", "where": "Ack.ok", "what": "ours is boolean, the document says string"}]
    assert {path: path.read_text() for path in root.parent.rglob("*.yaml")} == before


def test_corrections_stand_beside_the_contract(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = root.parent / "corrections"
    folder.mkdir()
    action = "{target: $.components.schemas.Gone, description: why, x-evidence: seen, remove: true}"
    (folder / "one.yaml").write_text(f"overlay: 1.0.0\ninfo: {{title: T, version: 1.0.0}}\nactions: [{action}]\n")
    assert main(["import", str(PARCELS), "--spec", str(root)]) == 1
    assert "$.components.schemas.Gone leads nowhere any more" in capsys.readouterr().err


def test_a_name_that_changed_by_hand_needs_to_be_accepted(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for file in root.parent.rglob("*.yaml"):
        file.write_text(file.read_text().replace("PartnerAdminRead", "Administrator"))
    assert main(["lock", "--spec", str(root)]) == 1
    assert "PartnerAdminRead: is gone" in capsys.readouterr().out
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
        ("{}", "no OpenAPI document with paths"),
        ("openapi: 3.1.0\npaths: {/a: {}}", "OpenAPI 3.0 is needed, not '3.1.0'"),
        (HEAD + "{responses: {'200': {$ref: '#/components/responses/No'}}}}}", "nothing at #/components/responses/No"),
        (HEAD + "{responses: {'200': {$ref: 'other.yaml#/A'}}}}}", "nothing at other.yaml#/A"),
        (HEAD + "{requestBody: {$ref: '#/x'}}}}\nx: {$ref: '#/y'}\ny: {$ref: '#/x'}", "nothing at #/x"),
    ],
)
def test_what_is_no_document_is_refused(
    tmp_path: Path, text: str, message: str, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "document.yaml").write_text(text)
    assert main(["import", str(tmp_path / "document.yaml"), "--spec", str(tmp_path / "spec" / "openapi.yaml")]) == 1
    assert message in capsys.readouterr().err


def test_a_lock_that_is_none_is_refused(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (root.parent / "names.lock").write_text("operations: {GET /a: {id: x}}\ncomponents: {}\n")
    assert main(["import", str(PARCELS), "--spec", str(root)]) == 1
    assert "not a lock of names" in capsys.readouterr().err


def test_a_package_needs_a_name_that_can_be_imported(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    arguments = ["generate", "--spec", str(PARCELS), "--out", str(tmp_path / "p"), "--package", "my-api"]
    assert main(arguments) == 1
    assert "not the dotted name of a Python package" in capsys.readouterr().err
