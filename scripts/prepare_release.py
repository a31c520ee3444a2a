"""Set the next version of the package: ``python -m scripts.prepare_release 0.2.0``.

Writes the version to ampeco_async/_version.py and the release date to CHANGELOG.md. Afterwards commit, tag the commit
v0.2.0 and push both.
"""

from __future__ import annotations

import argparse
import datetime as dt
import re
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from generator.contract_diff.changelog import release_section
from generator.contract_diff.version import VERSION_FILE, current_version
from generator.problem import ProblemsError

if TYPE_CHECKING:
    from collections.abc import Sequence

CHANGELOG = Path("CHANGELOG.md")


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command; return 1 if the version is not larger than the current one, or nothing is unreleased."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("version")
    parser.add_argument("--date", default=dt.datetime.now(dt.UTC).date().isoformat())
    options = parser.parse_args(arguments)
    try:
        before = current_version()
        if not re.fullmatch(r"\d+\.\d+\.\d+", options.version) or _number(options.version) <= _number(before):
            print(f"{options.version} is not a version after {before}", file=sys.stderr)
            return 1
        changelog = release_section(CHANGELOG.read_text(encoding="utf-8"), options.version, options.date)
    except ProblemsError as error:
        print(error, file=sys.stderr)
        return 1
    CHANGELOG.write_text(changelog, encoding="utf-8")
    text = VERSION_FILE.read_text(encoding="utf-8")
    VERSION_FILE.write_text(text.replace(f'"{before}"', f'"{options.version}"'), encoding="utf-8")
    print(f"{before} -> {options.version}: commit, then git tag v{options.version}")
    return 0


def _number(version: str) -> tuple[int, ...]:
    return tuple(int(part) for part in version.split("."))


if __name__ == "__main__":
    sys.exit(main())
