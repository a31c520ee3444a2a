"""Type-check what the last release's users wrote: `python -m scripts.check_last_usage [--revision v0.1.0]`.

tests/typing/usage.py is code as users write it. As it stood at the last release it must pass mypy and pyright today;
what they refuse would fail for users. Exit code 1 then; 0 also when there was no release yet.
"""

from __future__ import annotations

import argparse
import re
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

USAGE = "tests/typing/usage.py"
_TAG = re.compile(r"v\d+\.\d+\.\d+")
# A deprecated call still works.
CHECKERS = (("mypy", "--strict", "--disable-error-code", "deprecated"), ("pyright", "--pythonpath", sys.executable))


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--revision", help="default: the last tag vX.Y.Z before this commit")
    options = parser.parse_args(arguments)
    revision = options.revision or last_release("HEAD")
    if not revision:
        print("no release yet")
        return 0
    source = _git("show", f"{revision}:{USAGE}")
    if source is None:
        print(f"{revision} has no {USAGE}")
        return 0
    refused = check(source)
    print("\n".join(refused) if refused else f"what users wrote at {revision} still passes")
    return 1 if refused else 0


def last_release(revision: str) -> str | None:
    """The newest tag vX.Y.Z that the revision contains."""
    found = (_git("tag", "--merged", revision, "--sort=-version:refname") or "").split()
    return next((tag for tag in found if _TAG.fullmatch(tag)), None)


def check(source: str) -> list[str]:
    """What the type checkers say against the source, with the package of the working folder."""
    refused: list[str] = []
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "usage.py"
        file.write_text(source, encoding="utf-8")
        for name, *flags in CHECKERS:
            command = [str(Path(sys.executable).with_name(name)), *flags, str(file)]
            done = subprocess.run(command, capture_output=True, text=True, check=False)
            lines = done.stdout.replace(f"{folder}/", "").splitlines()
            refused += [f"{name}: {line.strip()}" for line in lines if "error:" in line] if done.returncode else []
            if done.returncode and not any("error" in line for line in lines):
                refused.append(f"{name}: exit code {done.returncode} {done.stderr.strip()}")
    return refused


def _git(*arguments: str) -> str | None:
    done = subprocess.run(["git", *arguments], capture_output=True, text=True, check=False)
    return done.stdout if done.returncode == 0 else None


if __name__ == "__main__":
    sys.exit(main())
