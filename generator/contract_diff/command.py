"""The command ``python -m generator diff OLD NEW``."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from generator.contract_diff.changelog import add_unreleased
from generator.contract_diff.changelog_entry import changelog_sections, changelog_text
from generator.contract_diff.formats import as_json, as_markdown, as_text
from generator.contract_diff.report import compare
from generator.contract_diff.resolver import ContractResolver
from generator.contract_diff.version import current_version, next_version

if TYPE_CHECKING:
    from generator.contract_diff.report import Report

_HELP = "list the changes between two contracts for users of the package"
_EPILOG = """
OLD and NEW are each a file (the root of a contract, a bundle, or a published document), a release of the API (3.139.0:
its operations are exact, their arguments and fields are those of today), or a git revision, which is read without
touching the work tree (HEAD~1, v0.2.0, HEAD:other/openapi.yaml).

exit codes: 0 no changes or only additions; 10 other compatible changes; 20 breaking changes; 1 a contract is faulty;
2 the command line is faulty.
"""
_FORMATS = {"text": as_text, "markdown": as_markdown, "json": as_json}


def register(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> argparse.ArgumentParser:
    """Add the command and return its parser; the caller adds ``--spec``."""
    parser = commands.add_parser(
        "diff", help=_HELP, description=_HELP, epilog=_EPILOG, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("old", metavar="OLD")
    parser.add_argument("new", metavar="NEW")
    parser.add_argument("--format", choices=[*_FORMATS, "changelog"], default="text")
    parser.add_argument("--changelog", type=Path, metavar="FILE", help="also add the changelog entry to this file")
    parser.add_argument(
        "--version", metavar="X.Y.Z", help="current version of the package (default: that of its version file)"
    )
    parser.set_defaults(run=_run)
    return parser


def _run(options: argparse.Namespace) -> int:
    resolver = ContractResolver(options.spec)
    report = compare(resolver.resolve(options.old), resolver.resolve(options.new))
    print(_formatted(report, options), end="")
    if options.changelog:
        before = options.changelog.read_text(encoding="utf-8")
        options.changelog.write_text(add_unreleased(before, changelog_sections(report)), encoding="utf-8")
    return report.severity


def _formatted(report: Report, options: argparse.Namespace) -> str:
    if options.format == "changelog":
        return changelog_text(changelog_sections(report)) if report.changes else ""
    version = options.version or current_version()
    return _FORMATS[options.format](report, version, next_version(version, report))
