"""Give the package its next version: `python -m scripts.prepare_release 0.2.0`.

Writes the version into ampeco_async/_version.py and the date into CHANGELOG.md. Commit that, tag it v0.2.0, push both.
"""

from __future__ import annotations

import argparse
import datetime as dt
import re
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from generator.problem import ProblemsError
from generator.releases.diff.changelog import released
from generator.releases.diff.version import VERSION_FILE, current

if TYPE_CHECKING:
    from collections.abc import Sequence

CHANGELOG = Path("CHANGELOG.md")


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("version")
    parser.add_argument("--date", default=dt.datetime.now(dt.UTC).date().isoformat())
    options = parser.parse_args(arguments)
    try:
        before = current()
        if not re.fullmatch(r"\d+\.\d+\.\d+", options.version) or _number(options.version) <= _number(before):
            print(f"{options.version} does not follow {before}", file=sys.stderr)
            return 1
        changelog = released(CHANGELOG.read_text(encoding="utf-8"), options.version, options.date)
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
