"""`python -m generator diff OLD NEW`."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from generator.releases.diff import text
from generator.releases.diff.changelog import merged
from generator.releases.diff.draft import draft, entry
from generator.releases.diff.operand import Operands
from generator.releases.diff.report import compare
from generator.releases.diff.version import current, proposed

if TYPE_CHECKING:
    from generator.releases.diff.report import Report

_HELP = "what changes from one contract to another for users of the package"
_MORE = """
OLD and NEW are each a file (the contract's root or a bundle of it), a release of the API that the contract remembers
(3.139.0: its operations are exact, their fields are today's), or a git revision, read without touching the work tree
(HEAD~1, v0.2.0, HEAD:other/openapi.yaml).

exit code: 0 nothing, or only additions; 10 deprecations or other compatible changes; 20 something breaks users;
1 a contract is at fault; 2 the command line is.
"""
_FORMATS = {"text": text.text, "markdown": text.markdown, "json": text.as_json}


def register(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> argparse.ArgumentParser:
    """Adds the command to the generator's."""
    parser = commands.add_parser(
        "diff", help=_HELP, description=_HELP, epilog=_MORE, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("old", metavar="OLD")
    parser.add_argument("new", metavar="NEW")
    parser.add_argument("--format", choices=[*_FORMATS, "changelog"], default="text")
    parser.add_argument("--changelog", type=Path, metavar="FILE", help="put the drafted entry into the file, too")
    parser.add_argument("--version", metavar="X.Y.Z", help="the package's version now, unless its own file says it")
    parser.set_defaults(run=_run)
    return parser


def _run(options: argparse.Namespace) -> int:
    operands = Operands(options.spec)
    report = compare(operands.side(options.old), operands.side(options.new))
    print(_written(report, options), end="")
    if options.changelog:
        before = options.changelog.read_text(encoding="utf-8")
        options.changelog.write_text(merged(before, draft(report)), encoding="utf-8")
    return report.severity


def _written(report: Report, options: argparse.Namespace) -> str:
    if options.format == "changelog":
        return entry(draft(report)) if report.changes else ""
    version = options.version or current()
    return _FORMATS[options.format](report, version, proposed(version, report))
