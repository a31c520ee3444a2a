"""The pull request is opened once; a bare repository and a stub of ``gh`` replace the forge."""

import os
import subprocess
from pathlib import Path

import pytest

from tests.scripts.repository import ROOT, edited, git, made

GH = '#!/usr/bin/env bash\nprintf "%s\\n" "$@" >> "$GH_LOG"\n'


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    folder = made(tmp_path / "work")
    git(tmp_path, "init", "-q", "--bare", "origin.git")
    git(folder, "remote", "add", "origin", str(tmp_path / "origin.git"))
    git(folder, "push", "-q", "origin", "main")
    tools = tmp_path / "bin"
    tools.mkdir()
    (tools / "gh").write_text(GH)
    (tools / "gh").chmod(0o755)
    return folder


def propose(folder: Path, draft: str = "false") -> list[str]:
    """Run the script and return the arguments of its ``gh`` calls."""
    log = folder.parent / "gh.log"
    log.write_text("")
    environment = {
        **os.environ,
        "PATH": f"{folder.parent / 'bin'}:{os.environ['PATH']}",
        "GH_LOG": str(log),
        "BRANCH": "contract-3.252.0-1a2b3c4d",
        "TITLE": "Import $(release) `3.252.0`",
        "BODY": "out/pull-request.md",
        "DRAFT": draft,
    }
    subprocess.run([str(ROOT / "scripts" / "open_pull_request.sh")], cwd=folder, env=environment, check=True)
    return log.read_text().splitlines()


def test_a_branch_and_a_pull_request(repository: Path) -> None:
    edited(repository, "priority: {type: boolean}", "colour: {type: string}")
    (repository / "stray.txt").write_text("another file")
    calls = propose(repository)
    title = "Import $(release) `3.252.0`"
    assert calls == [
        *("pr", "create", "--base", "main", "--head", "contract-3.252.0-1a2b3c4d"),
        *("--title", title, "--body-file", "out/pull-request.md"),
    ]
    pushed = git(repository, "show", "--stat", "--format=%s", "origin/contract-3.252.0-1a2b3c4d")
    assert pushed.splitlines()[0] == title
    assert "sessions.yaml" in pushed
    assert "stray.txt" not in pushed


def test_a_draft_is_marked_as_draft(repository: Path) -> None:
    edited(repository, "priority: {type: boolean}", "colour: {type: string}")
    assert propose(repository, draft="true")[-1] == "--draft"


def test_an_existing_branch_is_not_changed(repository: Path) -> None:
    edited(repository, "priority: {type: boolean}", "colour: {type: string}")
    propose(repository)
    before = git(repository, "ls-remote", "origin")
    git(repository, "switch", "-q", "main")
    edited(repository, "priority: {type: boolean}", "shape: {type: string}")
    assert propose(repository) == []
    assert git(repository, "ls-remote", "origin") == before
