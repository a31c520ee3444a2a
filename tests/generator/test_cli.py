"""The commands: what they write, what they print, and their exit codes."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from generator.cli import main
from generator.contract.bundle import bundle
from generator.contract.strict import strict
from generator.problem import ProblemsError
from generator.render import files as rendering
from generator.render.files import oversized
from tests.generator.support import SPEC, copied, files


def run(*arguments: object) -> int:
    return main([str(argument) for argument in arguments])


def tree(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_bundle(tmp_path: Path) -> None:
    out = tmp_path / "bundle.json"
    assert run("bundle", "--spec", SPEC, "-o", out) == 0
    assert json.loads(out.read_text()) == strict(bundle(SPEC))
    assert bundle(out).document == bundle(SPEC).document


def test_lint(capsys: pytest.CaptureFixture[str]) -> None:
    assert run("lint", "--spec", SPEC) == 0
    assert "no problems" in capsys.readouterr().out


def test_lint_tells_every_problem_and_fails(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    root = copied(tmp_path)
    path = root.parent / "resources" / "sessions.yaml"
    path.write_text(path.read_text().replace("x-evidence: full", "x-evidence: rumour"))
    assert run("lint", "--spec", root) == 1
    printed = capsys.readouterr().err
    assert printed.count("x-evidence is one of") == 2
    assert "resources/sessions.yaml#/paths/listing/get" in printed
    assert "2 problem(s)" in printed


def test_generate_then_check(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    package = tmp_path / "ampeco_async"
    assert run("generate", "--spec", SPEC, "--out", package) == 0
    assert run("generate", "--spec", SPEC, "--out", package, "--check") == 0
    assert {name if name in rendering.BESIDE_PACKAGE else f"ampeco_async/{name}" for name in files()} == set(
        tree(tmp_path)
    )
    capsys.readouterr()


def test_a_second_run_touches_nothing(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    package = tmp_path / "ampeco_async"
    run("generate", "--spec", SPEC, "--out", package)
    before = {path: path.stat().st_mtime_ns for path in tmp_path.rglob("*")}
    run("generate", "--spec", SPEC, "--out", package)
    assert {path: path.stat().st_mtime_ns for path in tmp_path.rglob("*")} == before
    assert " 0 changed" in capsys.readouterr().out.splitlines()[-1]


def test_check_lists_every_difference_and_writes_nothing(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    package = tmp_path / "ampeco_async"
    run("generate", "--spec", SPEC, "--out", package)
    (package / "models" / "sessions.py").write_text("mine")
    (package / "api" / "gone.py").write_text("stale")
    (tmp_path / "api.md").unlink()
    before = tree(tmp_path)
    capsys.readouterr()
    assert run("generate", "--spec", SPEC, "--out", package, "--check") == 1
    assert capsys.readouterr().out.splitlines() == [
        "differs: ampeco_async/models/sessions.py",
        "missing: api.md",
        "stale: ampeco_async/api/gone.py",
    ]
    assert tree(tmp_path) == before


def test_stale_files_go_and_others_stay(tmp_path: Path) -> None:
    package = tmp_path / "ampeco_async"
    run("generate", "--spec", SPEC, "--out", package)
    stale = package / "api" / "gone.py"
    stale.write_text("stale")
    mine = package / "client.py"
    mine.write_text("mine")
    assert run("generate", "--spec", SPEC, "--out", package) == 0
    assert not stale.exists()
    assert mine.read_text() == "mine"


def test_a_broken_contract_writes_nothing(tmp_path: Path) -> None:
    root = copied(tmp_path)
    path = root.parent / "resources" / "sessions.yaml"
    path.write_text(path.read_text().replace("x-evidence: full", "x-evidence: rumour"))
    assert run("generate", "--spec", root, "--out", tmp_path / "ampeco_async") == 1
    assert not (tmp_path / "ampeco_async").exists()


def test_size_limits() -> None:
    lines = "x\n" * 10
    assert oversized({"a.py": lines, "b.py": lines}, max_lines=20, max_file_lines=10) == []
    found = oversized({"a.py": lines, "b.py": lines, "c.json": lines}, max_lines=19, max_file_lines=9)
    assert [problem.where for problem in found] == ["a.py", "b.py", "ampeco_async"]


def test_an_oversized_file_stops_the_build(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(rendering, "oversized", lambda files: oversized(files, max_file_lines=100))
    with pytest.raises(ProblemsError, match="more than 100"):
        files()


def test_the_order_of_sets_does_not_show(tmp_path: Path) -> None:
    trees = []
    for seed in ("1", "2"):
        package = tmp_path / seed / "ampeco_async"
        command = [sys.executable, "-m", "generator", "generate", "--spec", str(SPEC), "--out", str(package)]
        subprocess.run(command, check=True, env={**os.environ, "PYTHONHASHSEED": seed}, stdout=subprocess.DEVNULL)
        trees.append(tree(package.parent))
    assert trees[0] == trees[1]
