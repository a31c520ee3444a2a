"""Files, releases and git revisions as arguments of a comparison."""

import json
import subprocess
from pathlib import Path

import pytest

from generator.contract.dump import compact
from generator.contract_diff.report import compare
from generator.contract_diff.resolver import ContractResolver
from generator.problem import ProblemsError
from tests.generator.contract_diff.support import old_contract, properties, without_extensions
from tests.generator.support import SPEC, changed, copied, operation


def git(folder: Path, *arguments: str) -> str:
    settings = ("-c", "user.name=T", "-c", "user.email=t@example.com", "-c", "commit.gpgsign=false")
    completed = subprocess.run(["git", *settings, *arguments], cwd=folder, check=True, capture_output=True, text=True)
    return completed.stdout


@pytest.fixture
def repository(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Create two commits of the contract in a subfolder, and a work tree that differs from both."""
    git(tmp_path, "init", "-q", "-b", "main")
    root = copied(tmp_path / "sdk")
    git(tmp_path, "add", "-A")
    git(tmp_path, "commit", "-q", "-m", "first")
    path = root.parent / "resources" / "sessions.yaml"
    path.write_text(path.read_text().replace("      priority: {type: boolean}\n", ""))
    git(tmp_path, "commit", "-q", "-a", "-m", "second")
    git(tmp_path, "tag", "v0.2.0")
    path.write_text("not: a contract")
    monkeypatch.chdir(tmp_path / "sdk")
    return tmp_path


def test_revisions_are_read_without_the_work_tree(repository: Path) -> None:
    before = git(repository, "status", "--porcelain"), git(repository, "rev-parse", "HEAD")
    contracts = ContractResolver(Path("spec/openapi.yaml"))
    found = compare(contracts.resolve("HEAD~1"), contracts.resolve("v0.2.0"))
    assert [(change.rule, change.python) for change in found.changes] == [
        ("argument-removed", "sessions.list(priority_=)")
    ]
    assert (git(repository, "status", "--porcelain"), git(repository, "rev-parse", "HEAD")) == before


def test_a_revision_can_name_its_file(repository: Path) -> None:
    contracts = ContractResolver(Path("nowhere.yaml"))
    first, second = contracts.resolve("HEAD~1:spec/openapi.yaml"), contracts.resolve("HEAD:spec/openapi.yaml")
    assert len(compare(first, second).changes) == 1
    with pytest.raises(ProblemsError, match="no such file in that commit"):
        contracts.resolve("HEAD:spec/other.yaml")


def test_a_bundle_and_its_files_are_the_same(tmp_path: Path) -> None:
    bundled = tmp_path / "bundle.json"
    bundled.write_text(compact(old_contract().contract))
    contracts = ContractResolver(SPEC)
    assert compare(contracts.resolve(str(SPEC)), contracts.resolve(str(bundled))).changes == ()


def test_yaml_bundles_are_read_too(tmp_path: Path) -> None:
    bundled = tmp_path / "bundle.yaml"
    bundled.write_text(json.dumps(old_contract().contract.document))
    assert compare(old_contract(), ContractResolver(SPEC).resolve(str(bundled))).changes == ()


def test_published_documents_are_compared_as_they_would_be_imported(tmp_path: Path) -> None:
    """Without our extensions, and with an inline schema."""
    document = without_extensions(old_contract().contract.document)
    (tmp_path / "old.json").write_text(json.dumps(document))
    properties(document, "Session")["bill"] = {"type": "object", "properties": {"total": {"type": "number"}}}
    (tmp_path / "new.json").write_text(json.dumps(document))
    contracts = ContractResolver(tmp_path / "openapi.yaml")
    found = compare(contracts.resolve(str(tmp_path / "old.json")), contracts.resolve(str(tmp_path / "new.json")))
    assert {change.rule for change in found.changes} == {"class-added", "field-added"}
    assert "Session.bill" in {change.python for change in found.changes}


def test_a_release_is_the_contract_without_later_operations() -> None:
    contracts = ContractResolver(SPEC)
    found = compare(contracts.resolve("3.49.0"), contracts.resolve("3.106.5"))
    assert found.count("operation-added") == 6
    assert found.count("operation-deprecated") == 3
    assert {change.python for change in found.changes if change.rule == "default-version"} == {
        "evses.get",
        "evses.list",
    }


@pytest.mark.parametrize("text", ["nothing", "--output=x", "nothing:spec/openapi.yaml", "3.251"])
def test_anything_else_is_a_problem(text: str) -> None:
    with pytest.raises(ProblemsError, match="neither a file"):
        ContractResolver(SPEC).resolve(text)


def test_a_contract_that_cannot_be_built_is_reported_with_its_faults(tmp_path: Path) -> None:
    broken = tmp_path / "bundle.json"
    broken.write_text(compact(changed(lambda document: operation(document, "sessionRead").pop("operationId"))))
    with pytest.raises(ProblemsError, match="an operation needs an operationId"):
        ContractResolver(SPEC).resolve(str(broken))
