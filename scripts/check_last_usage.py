"""Type-check the usage examples of the last release: ``python -m scripts.check_last_usage [--revision v0.1.0]``.

tests/typing/usage.py is code as users write it. Its version of the last release must pass mypy and pyright with today's
package: what they reject would fail for users. The exit code is then 1; it is 0 if there is no release yet.
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
# Calls of deprecated operations still work.
CHECKERS = (("mypy", "--strict", "--disable-error-code", "deprecated"), ("pyright", "--pythonpath", sys.executable))


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command; return 1 if a type checker rejects the code."""
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
    errors = check(source)
    print("\n".join(errors) if errors else f"the usage examples of {revision} still pass")
    return 1 if errors else 0


def last_release(revision: str) -> str | None:
    """Return the newest tag vX.Y.Z that the revision contains."""
    found = (_git("tag", "--merged", revision, "--sort=-version:refname") or "").split()
    return next((tag for tag in found if _TAG.fullmatch(tag)), None)


def check(source: str) -> list[str]:
    """Return the errors of the type checkers for the source, with the package in the working directory."""
    errors: list[str] = []
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "usage.py"
        file.write_text(source, encoding="utf-8")
        for name, *flags in CHECKERS:
            command = [str(Path(sys.executable).with_name(name)), *flags, str(file)]
            completed = subprocess.run(command, capture_output=True, text=True, check=False)
            lines = completed.stdout.replace(f"{folder}/", "").splitlines()
            errors += [f"{name}: {line.strip()}" for line in lines if "error:" in line] if completed.returncode else []
            if completed.returncode and not any("error" in line for line in lines):
                errors.append(f"{name}: exit code {completed.returncode} {completed.stderr.strip()}")
    return errors


def _git(*arguments: str) -> str | None:
    completed = subprocess.run(["git", *arguments], capture_output=True, text=True, check=False)
    return completed.stdout if completed.returncode == 0 else None


if __name__ == "__main__":
    sys.exit(main())
