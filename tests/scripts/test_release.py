"""A release: version, changelog and tag agree, and the version is large enough for the changes."""

from pathlib import Path

import pytest

from scripts import check_release, prepare_release
from scripts.check_last_usage import last_release
from tests.scripts.repository import PROJECT, edited, git, made


@pytest.fixture
def repository(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = made(tmp_path)
    monkeypatch.chdir(folder)
    return folder


def release(folder: Path, version: str) -> None:
    assert prepare_release.main([version, "--date", "2026-12-01"]) == 0
    git(folder, "commit", "-q", "-a", "-m", f"Release {version}")
    git(folder, "tag", f"v{version}")


def note(folder: Path) -> None:
    path = folder / "CHANGELOG.md"
    path.write_text(path.read_text().replace("## Unreleased\n", "## Unreleased\n\n### Changed\n- Something.\n", 1))


def test_the_first_release(repository: Path) -> None:
    release(repository, "0.2.0")
    assert '__version__ = "0.2.0"' in (repository / "ampeco_async" / "_version.py").read_text()
    assert '__version__ = "0.2.0"' in (repository / "simulator" / "ampeco_simulator" / "_version.py").read_text()
    required = PROJECT.replace("simulator==0.1.0", "simulator==0.2.0").replace("[pytest]==0.1.0", "[pytest]==0.2.0")
    assert (repository / "pyproject.toml").read_text() == required
    assert "## Unreleased\n\n## 0.2.0 - 2026-12-01\n" in (repository / "CHANGELOG.md").read_text()
    assert check_release.main(["v0.2.0", "--notes", "out/notes.md"]) == 0
    assert (repository / "out" / "notes.md").read_text() == "### Added\n- Everything.\n"


def test_the_tag_must_be_the_version(repository: Path, capsys: pytest.CaptureFixture[str]) -> None:
    release(repository, "0.2.0")
    assert check_release.main(["v0.3.0"]) == 1
    assert "the version of the package is 0.2.0" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("file", "old"),
    [
        ("simulator/ampeco_simulator/_version.py", '"0.2.0"'),
        ("pyproject.toml", "ampeco-simulator==0.2.0"),
        ("pyproject.toml", "ampeco-simulator[pytest]==0.2.0"),
    ],
)
def test_every_place_must_state_the_same_version(
    repository: Path, file: str, old: str, capsys: pytest.CaptureFixture[str]
) -> None:
    release(repository, "0.2.0")
    path = repository / file
    path.write_text(path.read_text().replace(old, old.replace("0.2.0", "0.1.9")))
    for command, argument in ((check_release.main, "v0.2.0"), (prepare_release.main, "0.3.0")):
        assert command([argument]) == 1
        printed = capsys.readouterr().err
        assert printed.startswith(f"{file}: ")
        assert "the version of the package is 0.2.0, here it is 0.1.9" in printed


def test_the_simulator_must_be_required_by_version(repository: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = repository / "pyproject.toml"
    path.write_text(path.read_text().replace("==", ">="))
    assert check_release.main(["v0.1.0"]) == 1
    assert "no extra requires ampeco-simulator==X.Y.Z" in capsys.readouterr().err


def test_a_breaking_change_requires_a_minor_version(repository: Path, capsys: pytest.CaptureFixture[str]) -> None:
    release(repository, "0.2.0")
    edited(repository, "      priority: {type: boolean}\n", "")
    note(repository)
    release(repository, "0.2.1")
    assert check_release.main(["v0.2.1"]) == 1
    assert "the changes since v0.2.0 require 0.3.0" in capsys.readouterr().err


def test_an_addition_requires_only_a_patch_version(repository: Path) -> None:
    release(repository, "0.2.0")
    edited(
        repository, "      priority: {type: boolean}\n", "      priority: {type: boolean}\n      a: {type: string}\n"
    )
    note(repository)
    release(repository, "0.2.1")
    assert check_release.main(["v0.2.1"]) == 0


@pytest.mark.parametrize("version", ["0.1.0", "0.0.9", "1.0", "v0.2.0", "0.2.0-rc1"])
def test_invalid_or_smaller_versions_are_rejected(repository: Path, version: str) -> None:
    assert prepare_release.main([version]) == 1
    assert git(repository, "status", "--porcelain") == ""


def test_nothing_to_release(repository: Path, capsys: pytest.CaptureFixture[str]) -> None:
    release(repository, "0.2.0")
    assert prepare_release.main(["0.3.0"]) == 1
    assert "nothing is unreleased" in capsys.readouterr().err


def test_the_last_release_is_the_highest_version(repository: Path) -> None:
    assert last_release("HEAD") is None
    for tag in ("v0.9.0", "v0.10.0", "v0.2.0", "v1.0.0-rc1", "nightly"):
        git(repository, "tag", tag)
    assert last_release("HEAD") == "v0.10.0"
