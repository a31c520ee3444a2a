"""All generated files, in memory, formatted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.contract.dump import compact
from generator.problem import ProblemsError
from generator.render.api import api_files
from generator.render.budget import over_budget
from generator.render.index import index
from generator.render.models import models_files
from generator.render.ruff import formatted

if TYPE_CHECKING:
    from collections.abc import Mapping

    from generator.contract.document import Contract
    from generator.ir import Api

INDEX = "api.md"


def package_files(contract: Contract, api: Api) -> Mapping[str, str]:
    """Path below the package (api.md: beside it) -> text; ProblemsError when the budget is exceeded."""
    files = {f"models/{name}": text for name, text in models_files(api).items()}
    files |= {f"api/{name}": text for name, text in api_files(api).items()}
    files = formatted(files)
    problems = over_budget(files)
    if problems:
        raise ProblemsError(problems)
    files["simulator/contract.json"] = compact(contract)
    files[INDEX] = index(api)
    return dict(sorted(files.items()))
