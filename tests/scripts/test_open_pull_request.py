"""The pull request is opened once; a bare repository and a stub of ``gh`` replace the forge."""

import base64
import os
import subprocess
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import ClassVar

import pytest

from tests.scripts.repository import ROOT, edited, git, made

GH = """#!/usr/bin/env bash
if [ "$1 $2" = "auth git-credential" ]; then
    printf 'username=x-access-token\\npassword=%s\\n' "$GH_TOKEN"
else
    printf '%s\\n' "$@" >> "$GH_LOG"
fi
"""
"""A stand-in for gh: gives out the token as gh does, and logs what else it was asked for."""


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


def propose(folder: Path, draft: str = "false", *, check: bool = True) -> list[str]:
    """Run the script and return the arguments of its ``gh`` calls."""
    log = folder.parent / "gh.log"
    log.write_text("")
    environment = {
        **os.environ,
        "PATH": f"{folder.parent / 'bin'}:{os.environ['PATH']}",
        "GH_LOG": str(log),
        "GH_TOKEN": "forge-token",
        "BRANCH": "contract-3.252.0-1a2b3c4d",
        "TITLE": "Import $(release) `3.252.0`",
        "BODY": "out/pull-request.md",
        "DRAFT": draft,
    }
    subprocess.run([str(ROOT / "scripts" / "open_pull_request.sh")], cwd=folder, env=environment, check=check)
    return log.read_text().splitlines()


def test_a_branch_and_a_pull_request(repository: Path) -> None:
    edited(repository, "priority: {type: boolean}", "colour: {type: string}")
    (repository / "simulator" / "ampeco_simulator" / "contract.json").write_text('{"paths": {}}')
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
    assert "simulator/ampeco_simulator/contract.json" in pushed
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


class Forge(BaseHTTPRequestHandler):
    """A git server that wants credentials, notes those it gets, and has no repository."""

    noted: ClassVar[list[str]] = []

    def do_GET(self) -> None:
        credentials = self.headers.get("Authorization")
        if credentials is None:
            self.send_response(401)
            self.send_header("WWW-Authenticate", 'Basic realm="forge"')
        else:
            self.noted.append(credentials)
            self.send_response(404)
        self.send_header("Content-Length", "0")
        self.end_headers()

    def log_message(self, *_: object) -> None:
        pass


def test_git_gets_the_token_from_gh_and_keeps_it_nowhere(repository: Path) -> None:
    with ThreadingHTTPServer(("127.0.0.1", 0), Forge) as forge:
        threading.Thread(target=forge.serve_forever, daemon=True).start()
        git(repository, "remote", "set-url", "origin", f"http://127.0.0.1:{forge.server_port}/repository.git")
        edited(repository, "priority: {type: boolean}", "colour: {type: string}")
        propose(repository, check=False)
        forge.shutdown()
    expected = "Basic " + base64.b64encode(b"x-access-token:forge-token").decode()
    assert set(Forge.noted) == {expected}
    assert len(Forge.noted) == 2  # one for the question whether the branch exists, one for the push
    assert "forge-token" not in (repository / ".git" / "config").read_text()
