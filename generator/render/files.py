"""All generated files, in memory, formatted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.contract.dump import compact
from generator.problem import ProblemsError
from generator.render.api import api_files
from generator.render.budget import over_budget
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


def package_files(contract: Contract, api: Api, package: Package = OURS) -> Mapping[str, str]:
    """Path below the package (those in BESIDE_PACKAGE: beside it) -> text; ProblemsError when the budget is exceeded.

    A package that is not ours gets an entry of its own; simulator and index are ours alone.
    """
    files = {f"models/{name}": text for name, text in models_files(api, package).items()}
    files |= {f"api/{name}": text for name, text in api_files(api, package).items()}
    if package != OURS:
        title = str(contract.document["info"].get("title", ""))
        example = min(operation.root for operation in api.operations)
        files["__init__.py"] = render("package_init.py.jinja", package=package, title=title, example=example)
    files = formatted(files)
    problems = over_budget(files)
    if problems:
        raise ProblemsError(problems)
    if package == OURS:
        files[SIMULATOR_CONTRACT] = compact(contract)
        files[INDEX] = index(api)
    else:
        files["contract.json"] = compact(contract)
        files["py.typed"] = ""
    return dict(sorted(files.items()))
