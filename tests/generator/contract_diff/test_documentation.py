"""docs/regenerating.md: the worked example has the shown output, the seven steps lead from a document to a tag."""

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
from generator.contract_diff import resolver
from generator.contract_diff.rules import RULES
from generator.python_api.parse.build import build
from scripts import fetch_contract
from tests.generator.contract_diff.support import old_contract, properties, without_extensions
from tests.scripts.repository import ROOT, git, made

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.contract.document import Contract
    from generator.contract_diff.compared_contract import ComparedContract
    from generator.python_api.ir import Api

PAGE = (ROOT / "docs" / "regenerating.md").read_text()


def section(title: str) -> str:
    return PAGE.split(f"\n## {title}\n", 1)[1].split("\n## ", 1)[0]


def blocks(text: str, language: str) -> list[str]:
    return re.findall(rf"^```{language}\n(.*?)^```$", text, re.MULTILINE | re.DOTALL)


def run(line: str, capsys: pytest.CaptureFixture[str]) -> str:
    """Run a command line of the page and return its output. The generator and the scripts run in this process."""
    command, _, rest = line.partition(" | ")
    words = shlex.split(command)
    environment = {**os.environ, "PATH": f"{Path(sys.executable).parent}:{os.environ['PATH']}"}
    if words[:2] == ["python", "-m"]:
        module = cli if words[2] == "generator" else importlib.import_module(words[2])
        capsys.readouterr()
        # An import exits with 1 if a decision is needed: here the small contract has names of its own.
        assert module.main(words[3:]) in ({0, 1} if "import" in words else {0, 10, 20})
        output = capsys.readouterr().out
    else:
        output = subprocess.run(words, check=True, env=environment, capture_output=True, text=True).stdout
    if rest:
        bash = ["bash", "-o", "pipefail", "-c", rest]
        output = subprocess.run(bash, input=output, check=True, env=environment, capture_output=True, text=True).stdout
    return output


EXAMPLE = section("A worked example: four releases")
SHOWN = list(zip(blocks(EXAMPLE, "sh"), blocks(EXAMPLE, "text"), strict=True))


@pytest.mark.parametrize(("commands", "shown"), SHOWN, ids=range(len(SHOWN)))
def test_the_example_has_the_shown_output(
    commands: str,
    shown: str,
    whole: ComparedContract,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    def built(contract: Contract) -> Api:
        return whole.api if contract == whole.contract else build(contract)

    monkeypatch.chdir(ROOT)
    monkeypatch.setattr(resolver, "build", built)
    monkeypatch.setattr(resolver, "bundle", _bundled)
    assert "".join(run(line, capsys) for line in commands.splitlines()) == shown


@cache
def _bundled(path: Path) -> Contract:
    return bundle(path)


@pytest.fixture
def published() -> Iterator[str]:
    """Serve the small contract with one more filter, without our extensions, on loopback."""
    document = without_extensions(old_contract().contract.document)
    properties(document, "SessionFilter")["a"] = {"type": "string"}
    body = json.dumps(document).encode()

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.send_response(200)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *args: object) -> None:
            """Log nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}).start()
    yield f"http://127.0.0.1:{server.server_port}/public-api.yaml"
    server.shutdown()
    server.server_close()


def test_the_seven_steps_lead_to_a_release(
    published: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Run on the small contract; of ``make`` only the targets are checked."""
    folder = made(tmp_path / "work")
    git(folder, "tag", "v0.1.0")
    git(tmp_path, "init", "-q", "--bare", "origin.git")
    git(folder, "remote", "add", "origin", str(tmp_path / "origin.git"))
    monkeypatch.chdir(folder)
    monkeypatch.setattr(fetch_contract, "PUBLISHED", published)
    monkeypatch.setattr(fetch_contract, "MIN_PATHS", 5)
    for name in ("GIT_AUTHOR_NAME", "GIT_AUTHOR_EMAIL", "GIT_COMMITTER_NAME", "GIT_COMMITTER_EMAIL"):
        monkeypatch.setenv(name, "t@example.com")
    outputs = []
    for line in "".join(blocks(section("Import a release"), "sh")).splitlines():
        words = line.split()
        if words[0] == "make":
            makefile = (ROOT / "Makefile").read_text()
            assert all(re.search(rf"^{target}:", makefile, re.MULTILINE) for target in words[1:])
        else:
            outputs.append(run(line, capsys))
    assert "sessions.list(a=)  [argument-added]" in "".join(outputs)
    assert "- `sessions.list`: takes `a`." in (folder / "CHANGELOG.md").read_text().split("## 0.2.0 - ")[1]
    assert git(folder, "ls-remote", "origin", "refs/tags/v0.2.0") != ""
    assert git(folder, "status", "--porcelain", "--", "spec", "CHANGELOG.md") == ""


def test_every_rule_is_in_the_table() -> None:
    table = [line for line in section("Rules").splitlines() if line.startswith("| `")]
    assert table == [
        f"| `{name}` | {rule.kind} | {'**breaking**' if rule.breaking else 'compatible'} | {rule.why} |"
        for name, rule in RULES.items()
    ]


def test_links_and_paths_exist() -> None:
    for target in re.findall(r"\]\(([^)#]+)\)", PAGE):
        assert (ROOT / "docs" / target).exists()
    for name in re.findall(r"`((?:spec|tests|scripts|\.ci)/[\w./]+)`", PAGE):
        assert (ROOT / name).exists()
    for workflow in re.findall(r"^\| `(\w+\.yml)`", PAGE, re.MULTILINE):
        assert (ROOT / ".github" / "workflows" / workflow).is_file()
