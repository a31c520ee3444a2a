"""The usage examples of the last release are checked by both type checkers."""

from pathlib import Path

import pytest

from scripts.check_last_usage import USAGE, check, main
from tests.scripts.repository import ROOT, git, made

BROKEN = """

async def broken(ampeco: AmpecoClient) -> None:
    await ampeco.sessions.gone(5)
    ampeco.sessions.list(colour="red")
"""


def test_current_usage_passes_and_errors_are_found(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    source = (ROOT / USAGE).read_text()
    errors = check(source + BROKEN)
    first = len(source.splitlines()) + 4
    lines = {(name.rstrip(":"), int(at.split(":")[1])) for name, at in (line.split(" ", 2)[:2] for line in errors)}
    assert lines == {("mypy", first), ("mypy", first + 1), ("pyright", first), ("pyright", first + 1)}


def test_before_the_first_release(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(made(tmp_path))
    assert main([]) == 0
    git(tmp_path, "tag", "v0.1.0")
    assert main([]) == 0
