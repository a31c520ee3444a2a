"""Hold a tag to what it releases: `python -m scripts.check_release v0.2.0 [--notes FILE]`.

The tag, the package's version and the changelog must say the same, and the step from the last release must be as large
as the changes of the contract ask for. Writes the changelog's words for the release to FILE.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from generator.problem import Problem, ProblemsError
from generator.releases.diff.changelog import notes
from generator.releases.diff.operand import Operands
from generator.releases.diff.report import compare
from generator.releases.diff.version import current, proposed
from scripts.check_last_usage import last_release

if TYPE_CHECKING:
    from collections.abc import Sequence


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("tag")
    parser.add_argument("--notes", type=Path)
    options = parser.parse_args(arguments)
    try:
        version = current()
        if options.tag != f"v{version}":
            raise ProblemsError([Problem(options.tag, "release", f"the package says {version}")])
        said = notes(Path("CHANGELOG.md").read_text(encoding="utf-8"), version)
        before = last_release(f"{options.tag}^")
        if before:
            step(before, version)
    except ProblemsError as error:
        print(error, file=sys.stderr)
        return 1
    if options.notes:
        options.notes.parent.mkdir(parents=True, exist_ok=True)
        options.notes.write_text(said, encoding="utf-8")
    print(f"{options.tag} follows {before or 'nothing'}")
    return 0


def step(before: str, version: str) -> None:
    """ProblemsError when the version is smaller than the contract's changes since the tag `before` ask for."""
    operands = Operands(Path("spec/openapi.yaml"))
    report = compare(operands.side(before), operands.side("spec/openapi.yaml"))
    least = proposed(before.removeprefix("v"), report)
    if _number(version) < _number(least):
        raise ProblemsError([Problem(version, "release", f"the changes since {before} ask for {least}")])


def _number(version: str) -> tuple[int, ...]:
    return tuple(int(part) for part in version.split("."))


if __name__ == "__main__":
    sys.exit(main())
