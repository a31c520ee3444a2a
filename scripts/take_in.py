"""Take a published document in: `python -m scripts.take_in FILE`.

Imports it into spec/, regenerates the package, tells what changed for users since the last commit, drafts the entry in
CHANGELOG.md, and writes the text of a pull request. What a step cannot do is said there for a person, and the pull
request is a draft then. Exit code 1 only when the document cannot be imported at all.
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
TOUCHED = ("spec", "ampeco_async", "api.md", "CHANGELOG.md")
_LONGEST = 60_000


@attrs.frozen
class Step:
    """A command that was run, what it said, and how it ended."""

    command: str
    code: int
    said: str


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("file", type=Path)
    parser.add_argument("--body", type=Path, default=Path("out/pull-request.md"), help="the pull request's text")
    options = parser.parse_args(arguments)
    changes = options.body.with_suffix(".changes.json")
    changes.parent.mkdir(parents=True, exist_ok=True)
    changes.unlink(missing_ok=True)
    imported = run("import", str(options.file), "--json", str(changes))
    if not changes.is_file():
        print(imported.said, file=sys.stderr)
        return 1
    if not dirty():
        # Decisions that change nothing until somebody makes them belong in the log.
        print(imported.said)
        report({"changed": "false"})
        return 0
    generated = run("generate")
    told = run("diff", "HEAD", str(SPEC), "--format", "markdown", "--changelog", "CHANGELOG.md")
    options.body.write_text(body(imported, generated, told), encoding="utf-8")
    release = stated()
    digest = hashlib.sha256(options.file.read_bytes()).hexdigest()[:8]
    report(
        {
            "changed": "true",
            "branch": f"contract-{release}-{digest}",
            "title": f"Take in release {release} of the API",
            "draft": str(imported.code != 0 or generated.code != 0 or told.code in (1, 2)).lower(),
        }
    )
    return 0


def run(*arguments: str) -> Step:
    """One command of the generator."""
    command = [sys.executable, "-m", "generator", *arguments]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    step = Step(" ".join(arguments[:1]), done.returncode, (done.stdout + done.stderr).strip())
    print(f"{step.command}: exit code {step.code}")
    return step


def dirty() -> bool:
    """Whether the contract differs from the last commit."""
    command = ["git", "status", "--porcelain", "--", str(SPEC.parent)]
    return bool(subprocess.run(command, capture_output=True, text=True, check=True).stdout)


def stated() -> str:
    """The release that the contract states, as far as it is fit for the name of a branch."""
    text = str((source.read(SPEC).get("info") or {}).get("version", ""))
    return re.sub(r"[^0-9A-Za-z.]+", "-", text).strip(".-") or "unknown"


def body(imported: Step, generated: Step, told: Step) -> str:
    """The pull request's text. What came from elsewhere stands in fences, or was made safe by the diff."""
    parts = [f"{told.said}\n" if told.code not in (1, 2) else _fenced("What changed could not be told", told)]
    if generated.code:
        parts.append(_fenced("The package could not be generated", generated))
    title = "Import: decisions for a person" if imported.code else "Import"
    parts.append(_fenced(title, imported))
    text = "\n".join(parts)
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST]}\n\n(cut: run the commands of docs/regenerating.md)\n"


def _fenced(title: str, step: Step) -> str:
    longest = max((len(ticks) for ticks in re.findall("`+", step.said)), default=0)
    fence = "`" * max(3, longest + 1)
    return f"## {title}\n\n{fence}text\n{step.said}\n{fence}\n"


def report(values: Mapping[str, str]) -> None:
    """Values for the workflow's next steps, and for whoever watches."""
    lines = [f"{name}={value}" for name, value in values.items()]
    print("\n".join(lines))
    if "GITHUB_OUTPUT" in os.environ:
        with Path(os.environ["GITHUB_OUTPUT"]).open("a", encoding="utf-8") as file:
            file.write("".join(f"{line}\n" for line in lines))


if __name__ == "__main__":
    sys.exit(main())
