"""All generated files, in memory, formatted, within the size limits."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.contract.dump import compact
from generator.problem import Problem, ProblemsError
from generator.render.api import api_files
from generator.render.engine import render
from generator.render.index import index
from generator.render.models import models_files
from generator.render.package import OURS, Package
from generator.render.ruff import formatted

if TYPE_CHECKING:
    from collections.abc import Mapping

    from generator.contract.document import Contract
    from generator.python_api.ir import Api

INDEX = "api.md"
SIMULATOR_CONTRACT = "simulator/ampeco_simulator/contract.json"
BESIDE_PACKAGE = frozenset({INDEX, SIMULATOR_CONTRACT})
# An API that outgrows these limits needs a more compact form of generated code, not larger limits.
MAX_LINES = 60_000
MAX_FILE_LINES = 2_500


def package_files(contract: Contract, api: Api, package: Package = OURS) -> Mapping[str, str]:
    """Return path below the package (for those in ``BESIDE_PACKAGE``: beside it) -> text.

    Another package than ours gets an ``__init__.py``; the simulator's contract and the index are for ours only.

    Raises:
        ProblemsError: A file, or all of them together, is too long.
    """
    files = {f"models/{name}": text for name, text in models_files(api, package).items()}
    files |= {f"api/{name}": text for name, text in api_files(api, package).items()}
    if package != OURS:
        title = str(contract.document["info"].get("title", ""))
        example = min(operation.root for operation in api.operations)
        files["__init__.py"] = render("package_init.py.jinja", package=package, title=title, example=example)
    files = formatted(files)
    problems = oversized(files)
    if problems:
        raise ProblemsError(problems)
    if package == OURS:
        files[SIMULATOR_CONTRACT] = compact(contract)
        files[INDEX] = index(api)
    else:
        files["contract.json"] = compact(contract)
        files["py.typed"] = ""
    return dict(sorted(files.items()))


def oversized(
    files: Mapping[str, str], *, max_lines: int = MAX_LINES, max_file_lines: int = MAX_FILE_LINES
) -> list[Problem]:
    """Return a problem for each Python file that is too long, and one if all together are."""
    sizes = {name: text.count("\n") for name, text in files.items() if name.endswith((".py", ".pyi"))}
    found = [
        Problem(name, "size", f"{size} lines, more than {max_file_lines}")
        for name, size in sizes.items()
        if size > max_file_lines
    ]
    total = sum(sizes.values())
    if total > max_lines:
        found.append(Problem("ampeco_async", "size", f"{total} generated lines, more than {max_lines}"))
    return found
