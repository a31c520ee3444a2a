"""A contract as it stands in a commit: read out of git, the work tree is neither looked at nor touched."""

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
    """Whether git knows a commit of this name."""
    return (
        not revision.startswith("-") and _git("rev-parse", "--verify", "--quiet", f"{revision}^{{commit}}") is not None
    )


def read(revision: str, root: Path) -> Contract:
    """The contract whose root file is `root` (relative to the working folder) in that commit."""
    prefix = (_git("rev-parse", "--show-prefix") or b"").decode().strip()
    place = PurePosixPath(prefix) / root.as_posix()
    listed = _git("ls-tree", "-r", "-z", "--name-only", "--full-tree", revision, "--", f"{place.parent}/") or b""
    names = [name for name in listed.decode().split("\0") if name]
    if str(place) not in names:
        raise ProblemsError([Problem(f"{revision}:{place}", "revision", "there is no such file in that commit")])
    with tempfile.TemporaryDirectory() as folder:
        for name in names:
            target = Path(folder) / PurePosixPath(name).relative_to(place.parent)
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(_git("show", f"{revision}:{name}") or b"")
        return bundle(Path(folder) / place.name)


def _git(*arguments: str) -> bytes | None:
    """What git answers; None when it refuses."""
    done = subprocess.run(["git", *arguments], capture_output=True, check=False)  # noqa: S603, S607
    return done.stdout if done.returncode == 0 else None
