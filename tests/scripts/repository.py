"""A git repository with the small contract, for tests of the scripts."""

from __future__ import annotations

import subprocess
from pathlib import Path

from tests.generator.support import copied

ROOT = Path(__file__).resolve().parents[2]
PROJECT = """[project.optional-dependencies]
simulator = ["ampeco-simulator==0.1.0"]
pytest = ["ampeco-simulator[pytest]==0.1.0", "other==0.1.0"]
"""
CHANGELOG = "# Changelog\n\n## Unreleased\n\n### Added\n- Everything.\n"


def git(folder: Path, *arguments: str) -> str:
    """Run git and return its output."""
    settings = ("-c", "user.name=T", "-c", "user.email=t@example.com", "-c", "commit.gpgsign=false")
    return subprocess.run(
        ["git", *settings, *arguments], cwd=folder, check=True, capture_output=True, text=True
    ).stdout.strip()


def made(folder: Path) -> Path:
    """Create a repository with one commit of contract, versions and changelog, on main."""
    folder.mkdir(exist_ok=True)
    git(folder, "init", "-q", "-b", "main")
    copied(folder)
    for package in ("ampeco_async", "simulator/ampeco_simulator"):
        (folder / package).mkdir(parents=True)
        (folder / package / "_version.py").write_text('"""V."""\n\n__version__ = "0.1.0"\n')
    (folder / "pyproject.toml").write_text(PROJECT)
    (folder / "simulator" / "ampeco_simulator" / "contract.json").write_text("{}")
    (folder / "api.md").write_text("")
    (folder / "CHANGELOG.md").write_text(CHANGELOG)
    git(folder, "add", "-A")
    git(folder, "commit", "-q", "-m", "first")
    return folder


def edited(folder: Path, old: str, new: str) -> None:
    """Replace text in the contract's sessions."""
    path = folder / "spec" / "resources" / "sessions.yaml"
    text = path.read_text()
    assert old in text
    path.write_text(text.replace(old, new))
