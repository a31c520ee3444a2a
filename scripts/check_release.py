"""Check that a tag is fit to be released: ``python -m scripts.check_release v0.2.0 [--notes FILE]``.

The tag, the version of both distributions, the simulator that the extras require and the changelog must agree, and the
version must have grown by as much as the changes of the contract since the last release require. Writes the changelog
entry of the release to FILE.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from generator.contract_diff.changelog import release_notes
from generator.contract_diff.report import compare
from generator.contract_diff.resolver import ContractResolver
from generator.contract_diff.version import next_version
from generator.problem import Problem, ProblemsError
from scripts.check_last_usage import last_release
from scripts.versions import agreed, number

if TYPE_CHECKING:
    from collections.abc import Sequence


def main(arguments: Sequence[str] | None = None) -> int:
    """Check a tag; return 1 and print the reason when it must not be released."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("tag")
    parser.add_argument("--notes", type=Path)
    options = parser.parse_args(arguments)
    try:
        version = agreed()
        if options.tag != f"v{version}":
            raise ProblemsError([Problem(options.tag, "release", f"the version of the package is {version}")])
        notes = release_notes(Path("CHANGELOG.md").read_text(encoding="utf-8"), version)
        before = last_release(f"{options.tag}^")
        if before:
            check_step(before, version)
    except ProblemsError as error:
        print(error, file=sys.stderr)
        return 1
    if options.notes:
        options.notes.parent.mkdir(parents=True, exist_ok=True)
        options.notes.write_text(notes, encoding="utf-8")
    print(f"{options.tag} follows {before or 'nothing'}")
    return 0


def check_step(before: str, version: str) -> None:
    """Raise ProblemsError when changes of the contract since the tag ``before`` require a higher version."""
    resolver = ContractResolver(Path("spec/openapi.yaml"))
    report = compare(resolver.resolve(before), resolver.resolve("spec/openapi.yaml"))
    least = next_version(before.removeprefix("v"), report)
    if number(version) < number(least):
        raise ProblemsError([Problem(version, "release", f"the changes since {before} require {least}")])


if __name__ == "__main__":
    sys.exit(main())
