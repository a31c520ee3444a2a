"""The command line: bundle, lint, generate, diff, import, lock."""

from __future__ import annotations

import argparse
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

from generator.contract.bundle import bundle
from generator.contract.dump import pretty
from generator.contract_diff import command as contract_diff
from generator.document_import import command as document_import
from generator.document_import.load import load_contract
from generator.lint import checked, includes
from generator.problem import ProblemsError
from generator.render.files import package_files
from generator.render.output import differences, write
from generator.render.package import OURS, package

if TYPE_CHECKING:
    from collections.abc import Sequence


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; return 0, or 1 when the contract has problems or the committed files differ."""
    options = _parser().parse_args(arguments)
    try:
        return int(options.run(options))
    except ProblemsError as error:
        for problem in error.problems:
            print(problem, file=sys.stderr)
        print(f"{len(error.problems)} problem(s)", file=sys.stderr)
        return 1


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m generator", description=__doc__)
    commands = parser.add_subparsers(required=True, metavar="command")
    bundling = commands.add_parser("bundle", help="write the contract as one self-contained JSON document")
    bundling.add_argument("-o", "--output", type=Path, required=True, metavar="FILE")
    bundling.set_defaults(run=_bundle)
    linting = commands.add_parser("lint", help="check the contract; all problems at once")
    linting.set_defaults(run=_lint)
    generating = commands.add_parser("generate", help="rebuild the generated folders of the package")
    generating.add_argument("--out", type=Path, default=Path("ampeco_async"), metavar="PACKAGE")
    generating.add_argument("--check", action="store_true", help="write nothing; fail when the tree would change")
    generating.add_argument("--package", default=OURS.name, metavar="NAME", help="dotted name of the package at --out")
    generating.add_argument("--lock", type=Path, metavar="FILE", help="names to keep, for a published document")
    generating.add_argument("--corrections", type=Path, metavar="DIR", help="overlays for a published document")
    generating.set_defaults(run=_generate)
    diffing = contract_diff.register(commands)
    for command in (bundling, linting, generating, diffing, *document_import.register(commands)):
        command.add_argument("--spec", type=Path, default=Path("spec/openapi.yaml"), metavar="FILE")
    return parser


def _bundle(options: argparse.Namespace) -> int:
    options.output.write_text(pretty(bundle(options.spec)), encoding="utf-8")
    return 0


def _lint(options: argparse.Namespace) -> int:
    contract = bundle(options.spec)
    api = checked(contract)
    for problem in includes.check(contract):
        print(f"warning: {problem}", file=sys.stderr)
    print(f"{len(api.operations)} operations, {len(api.modules())} components: no problems")
    return 0


def _generate(options: argparse.Namespace) -> int:
    started = time.monotonic()
    found = load_contract(options.spec, options.lock, options.corrections)
    files = package_files(found.contract, found.api, package(options.package))
    folder = options.out.resolve()
    for text in found.left_out:
        print(f"left out: {text}", file=sys.stderr)
    if options.check:
        different = differences(files, folder)
        print("\n".join(different) if different else f"{len(files)} generated files are up to date")
        return 1 if different else 0
    touched = write(files, folder)
    lines = sum(text.count("\n") for name, text in files.items() if name.endswith((".py", ".pyi")))
    seconds = time.monotonic() - started
    print(f"{len(files)} files, {lines} lines of Python, {touched} changed, {seconds:.1f} s")
    return 0
