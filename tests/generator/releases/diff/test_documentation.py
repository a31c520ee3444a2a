"""docs/regenerating.md: its worked example gives what it shows, its seven steps lead from a document to a tag."""

from __future__ import annotations

import importlib
import json
import os
import re
import shlex
import subprocess
import sys
import threading
from functools import cache
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from generator import cli
from generator.contract.bundle import bundle
from generator.python_api.parse.build import build
from generator.releases.diff import operand
from generator.releases.diff.rules import RULES
from scripts import fetch_contract
from tests.generator.releases.diff.support import bare, old, properties
from tests.scripts.repository import ROOT, git, made

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.contract.document import Contract
    from generator.python_api.ir import Api
    from generator.releases.diff.side import Side

PAGE = (ROOT / "docs" / "regenerating.md").read_text()


def section(title: str) -> str:
    return PAGE.split(f"\n## {title}\n", 1)[1].split("\n## ", 1)[0]


def blocks(text: str, language: str) -> list[str]:
    return re.findall(rf"^```{language}\n(.*?)^```$", text, re.MULTILINE | re.DOTALL)


def run(line: str, capsys: pytest.CaptureFixture[str]) -> str:
    """What a command line of the page prints. The generator and the scripts run in this process."""
    command, _, rest = line.partition(" | ")
    words = shlex.split(command)
    environment = {**os.environ, "PATH": f"{Path(sys.executable).parent}:{os.environ['PATH']}"}
    if words[:2] == ["python", "-m"]:
        module = cli if words[2] == "generator" else importlib.import_module(words[2])
        capsys.readouterr()
        # An import ends with 1 where it leaves something to a person, as names that are the small contract's own.
        assert module.main(words[3:]) in ({0, 1} if "import" in words else {0, 10, 20})
        said = capsys.readouterr().out
    else:
        said = subprocess.run(words, check=True, env=environment, capture_output=True, text=True).stdout
    if rest:
        bash = ["bash", "-o", "pipefail", "-c", rest]
        said = subprocess.run(bash, input=said, check=True, env=environment, capture_output=True, text=True).stdout
    return said


EXAMPLE = section("A worked example: four releases")
SHOWN = list(zip(blocks(EXAMPLE, "sh"), blocks(EXAMPLE, "text"), strict=True))


@pytest.mark.parametrize(("commands", "shown"), SHOWN, ids=range(len(SHOWN)))
def test_the_example_gives_what_it_shows(
    commands: str, shown: str, whole: Side, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def built(contract: Contract) -> Api:
        return whole.api if contract == whole.contract else build(contract)

    monkeypatch.chdir(ROOT)
    monkeypatch.setattr(operand, "build", built)
    monkeypatch.setattr(operand, "bundle", _bundled)
    assert "".join(run(line, capsys) for line in commands.splitlines()) == shown


@cache
def _bundled(path: Path) -> Contract:
    return bundle(path)


@pytest.fixture
def published() -> Iterator[str]:
    """A document of the small contract with one more filter, without a word of ours, published on loopback."""
    document = bare(old().contract.document)
    properties(document, "SessionFilter")["a"] = {"type": "string"}
    body = json.dumps(document).encode()

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.send_response(200)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *args: object) -> None:
            """Says nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}).start()
    yield f"http://127.0.0.1:{server.server_port}/public-api.yaml"
    server.shutdown()
    server.server_close()


def test_the_seven_steps_lead_to_a_release(
    published: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """On the small contract; `make` is only looked up."""
    folder = made(tmp_path / "work")
    git(folder, "tag", "v0.1.0")
    git(tmp_path, "init", "-q", "--bare", "origin.git")
    git(folder, "remote", "add", "origin", str(tmp_path / "origin.git"))
    monkeypatch.chdir(folder)
    monkeypatch.setattr(fetch_contract, "PUBLISHED", published)
    monkeypatch.setattr(fetch_contract, "FEWEST_PATHS", 5)
    for name in ("GIT_AUTHOR_NAME", "GIT_AUTHOR_EMAIL", "GIT_COMMITTER_NAME", "GIT_COMMITTER_EMAIL"):
        monkeypatch.setenv(name, "t@example.com")
    told = []
    for line in "".join(blocks(section("Take in a release"), "sh")).splitlines():
        words = line.split()
        if words[0] == "make":
            makefile = (ROOT / "Makefile").read_text()
            assert all(re.search(rf"^{target}:", makefile, re.MULTILINE) for target in words[1:])
        else:
            told.append(run(line, capsys))
    assert "sessions.list(a=)  [argument-added]" in "".join(told)
    assert "- `sessions.list`: takes `a`." in (folder / "CHANGELOG.md").read_text().split("## 0.2.0 - ")[1]
    assert git(folder, "ls-remote", "origin", "refs/tags/v0.2.0") != ""
    assert git(folder, "status", "--porcelain", "--", "spec", "CHANGELOG.md") == ""


def test_every_rule_is_in_the_table() -> None:
    table = [line for line in section("How changes are judged").splitlines() if line.startswith("| `")]
    assert table == [
        f"| `{name}` | {rule.kind} | {'**breaking**' if rule.breaking else 'compatible'} | {rule.why} |"
        for name, rule in RULES.items()
    ]


def test_what_it_points_to_is_there() -> None:
    for target in re.findall(r"\]\(([^)#]+)\)", PAGE):
        assert (ROOT / "docs" / target).exists()
    for name in re.findall(r"`((?:spec|tests|scripts|\.ci)/[\w./]+)`", PAGE):
        assert (ROOT / name).exists()
    for workflow in re.findall(r"^\| `(\w+\.yml)`", PAGE, re.MULTILINE):
        assert (ROOT / ".github" / "workflows" / workflow).is_file()
