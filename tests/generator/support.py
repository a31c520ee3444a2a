"""The small contract that every generator test starts from, and ways to break it."""

from __future__ import annotations

import copy
import shutil
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any

from generator.contract.bundle import bundle
from generator.contract.document import Contract
from generator.lint import checked
from generator.render.files import package_files

HERE = Path(__file__).resolve().parent
SPEC = HERE / "fixtures" / "contract" / "openapi.yaml"
GOLDEN = HERE / "golden"

Edit = Callable[[dict[str, Any]], object]


@cache
def contract() -> Contract:
    """The small contract, to read only."""
    return bundle(SPEC)


def changed(edit: Edit) -> Contract:
    """The small contract with its bundled document changed in place by `edit`."""
    whole = contract()
    document = copy.deepcopy(whole.document)
    edit(document)
    return Contract(document, whole.locations)


def files(of: Contract | None = None) -> dict[str, str]:
    """Everything generated from a contract."""
    whole = of or contract()
    return dict(package_files(whole, checked(whole)))


def copied(folder: Path) -> Path:
    """The contract's files in a folder of their own; returns the root file."""
    shutil.copytree(SPEC.parent, folder / "spec")
    return folder / "spec" / SPEC.name


def schemas(document: dict[str, Any]) -> dict[str, Any]:
    found: dict[str, Any] = document["components"]["schemas"]
    return found


def operation(document: dict[str, Any], wanted: str) -> dict[str, Any]:
    """The operation of an id."""
    for item in document["paths"].values():
        for data in item.values():
            if isinstance(data, dict) and data.get("operationId") == wanted:
                return data
    raise KeyError(wanted)
