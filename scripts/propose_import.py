"""Prepare a pull request for a published document: ``python -m scripts.propose_import FILE``.

Imports the document into spec/, regenerates the package, compares it with the last commit, adds an entry to
CHANGELOG.md and writes the text of the pull request. Decisions and failures are listed in that text, and the pull
request is then a draft. The exit code is 1 only if the document cannot be imported at all.
"""

from __future__ import annotations

import argparse
import hashlib
import os
import re
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import attrs

from generator.contract import source

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

SPEC = Path("spec/openapi.yaml")
# Characters; the forge rejects longer texts of pull requests.
_MAX_BODY_LENGTH = 60_000


@attrs.frozen
class Step:
    """A command that was run, its exit code and its output."""

    command: str
    code: int
    output: str


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command; return 1 if the document cannot be imported."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("file", type=Path)
    parser.add_argument(
        "--body", type=Path, default=Path("out/pull-request.md"), help="file for the text of the pull request"
    )
    options = parser.parse_args(arguments)
    changes = options.body.with_suffix(".changes.json")
    changes.parent.mkdir(parents=True, exist_ok=True)
    changes.unlink(missing_ok=True)
    imported = run("import", str(options.file), "--json", str(changes))
    if not changes.is_file():
        print(imported.output, file=sys.stderr)
        return 1
    if not is_changed():
        # Pending decisions alone change no file: they are only printed.
        print(imported.output)
        write_outputs({"changed": "false"})
        return 0
    generated = run("generate")
    compared = run("diff", "HEAD", str(SPEC), "--format", "markdown", "--changelog", "CHANGELOG.md")
    options.body.write_text(body(imported, generated, compared), encoding="utf-8")
    release = contract_release()
    digest = hashlib.sha256(options.file.read_bytes()).hexdigest()[:8]
    write_outputs(
        {
            "changed": "true",
            "branch": f"contract-{release}-{digest}",
            "title": f"Import release {release} of the API",
            "draft": str(imported.code != 0 or generated.code != 0 or compared.code in (1, 2)).lower(),
        }
    )
    return 0


def run(*arguments: str) -> Step:
    """Run one command of the generator."""
    command = [sys.executable, "-m", "generator", *arguments]
    completed = subprocess.run(command, capture_output=True, text=True, check=False)
    step = Step(" ".join(arguments[:1]), completed.returncode, (completed.stdout + completed.stderr).strip())
    print(f"{step.command}: exit code {step.code}")
    return step


def is_changed() -> bool:
    """Return whether the contract differs from the last commit."""
    command = ["git", "status", "--porcelain", "--", str(SPEC.parent)]
    return bool(subprocess.run(command, capture_output=True, text=True, check=True).stdout)


def contract_release() -> str:
    """Return the release in the contract, with only the characters that a branch name can have."""
    text = str((source.read(SPEC).get("info") or {}).get("version", ""))
    return re.sub(r"[^0-9A-Za-z.]+", "-", text).strip(".-") or "unknown"


def body(imported: Step, generated: Step, compared: Step) -> str:
    """Return the text of the pull request. Output is in code fences, except that of the diff, which escapes it."""
    parts = [
        f"{compared.output}\n" if compared.code not in (1, 2) else _fenced("The changes could not be listed", compared)
    ]
    if generated.code:
        parts.append(_fenced("The package could not be generated", generated))
    title = "Import: decisions needed" if imported.code else "Import"
    parts.append(_fenced(title, imported))
    text = "\n".join(parts)
    return (
        text
        if len(text) <= _MAX_BODY_LENGTH
        else f"{text[:_MAX_BODY_LENGTH]}\n\n(shortened: run the commands of docs/regenerating.md)\n"
    )


def _fenced(title: str, step: Step) -> str:
    longest = max((len(ticks) for ticks in re.findall("`+", step.output)), default=0)
    fence = "`" * max(3, longest + 1)
    return f"## {title}\n\n{fence}text\n{step.output}\n{fence}\n"


def write_outputs(values: Mapping[str, str]) -> None:
    """Print the values, and write them for the next steps of the workflow."""
    lines = [f"{name}={value}" for name, value in values.items()]
    print("\n".join(lines))
    if "GITHUB_OUTPUT" in os.environ:
        with Path(os.environ["GITHUB_OUTPUT"]).open("a", encoding="utf-8") as file:
            file.write("".join(f"{line}\n" for line in lines))


if __name__ == "__main__":
    sys.exit(main())
