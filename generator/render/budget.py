"""How large the generated rooms may grow. An API that outgrows this needs a better form, not a larger number."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.problem import Problem

if TYPE_CHECKING:
    from collections.abc import Mapping

ALL_LINES = 60_000
FILE_LINES = 2_500


def over_budget(files: Mapping[str, str], *, all_lines: int = ALL_LINES, file_lines: int = FILE_LINES) -> list[Problem]:
    """Problems for Python files that are too long, each and together."""
    sizes = {name: text.count("\n") for name, text in files.items() if name.endswith((".py", ".pyi"))}
    found = [
        Problem(name, "budget", f"{size} lines, more than {file_lines}")
        for name, size in sizes.items()
        if size > file_lines
    ]
    total = sum(sizes.values())
    if total > all_lines:
        found.append(Problem("ampeco_async", "budget", f"{total} generated lines, more than {all_lines}"))
    return found
