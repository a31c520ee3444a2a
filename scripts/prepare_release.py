"""Give both distributions their next version: ``python -m scripts.prepare_release 0.2.0``.

Writes the version into both ``_version.py`` files and into the extras of ``pyproject.toml`` that require the simulator,
and the date into ``CHANGELOG.md``. Commit that, tag it ``v0.2.0``, push both.
"""

from __future__ import annotations

import argparse
import datetime as dt
import re
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from generator.contract_diff.changelog import release_section
from generator.problem import ProblemsError
from scripts.versions import agreed, number, write

if TYPE_CHECKING:
    from collections.abc import Sequence

CHANGELOG = Path("CHANGELOG.md")


def main(arguments: Sequence[str] | None = None) -> int:
    """Prepare a release; return 1, having written nothing, when it cannot follow the present version."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("version")
    parser.add_argument("--date", default=dt.datetime.now(dt.UTC).date().isoformat())
    options = parser.parse_args(arguments)
    try:
        before = agreed()
        if not re.fullmatch(r"\d+\.\d+\.\d+", options.version) or number(options.version) <= number(before):
            print(f"{options.version} is not a version after {before}", file=sys.stderr)
            return 1
        changelog = release_section(CHANGELOG.read_text(encoding="utf-8"), options.version, options.date)
    except ProblemsError as error:
        print(error, file=sys.stderr)
        return 1
    CHANGELOG.write_text(changelog, encoding="utf-8")
    write(options.version)
    print(f"{before} -> {options.version}: commit, then git tag v{options.version}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
