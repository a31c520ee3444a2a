"""Read a contract from a git commit, without reading or changing the work tree."""

from __future__ import annotations

import subprocess
import tempfile
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING

from generator.contract.bundle import bundle
from generator.problem import Problem, ProblemsError

if TYPE_CHECKING:
    from generator.contract.document import Contract


def exists(revision: str) -> bool:
    """Return whether git has a commit of this name."""
    # A leading hyphen would be read as an option.
    if revision.startswith("-"):
        return False
    return _git("rev-parse", "--verify", "--quiet", f"{revision}^{{commit}}") is not None


def read(revision: str, root: Path) -> Contract:
    """Return the contract in a commit.

    Args:
        revision: A commit, branch or tag.
        root: The root file of the contract, relative to the working directory.

    Raises:
        ProblemsError: The commit has no such file, or its contract cannot be bundled.
    """
    prefix = (_git("rev-parse", "--show-prefix") or b"").decode().strip()
    path = PurePosixPath(prefix) / root.as_posix()
    listed = _git("ls-tree", "-r", "-z", "--name-only", "--full-tree", revision, "--", f"{path.parent}/") or b""
    names = [name for name in listed.decode().split("\0") if name]
    if str(path) not in names:
        raise ProblemsError([Problem(f"{revision}:{path}", "revision", "there is no such file in that commit")])
    with tempfile.TemporaryDirectory() as folder:
        for name in names:
            target = Path(folder) / PurePosixPath(name).relative_to(path.parent)
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(_git("show", f"{revision}:{name}") or b"")
        return bundle(Path(folder) / path.name)


def _git(*arguments: str) -> bytes | None:
    """Return the output of a git command, or None if it fails."""
    completed = subprocess.run(["git", *arguments], capture_output=True, check=False)  # noqa: S603, S607
    return completed.stdout if completed.returncode == 0 else None
