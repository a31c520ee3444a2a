"""The version that both distributions share: every place that states it, and how it is written to all of them."""

from __future__ import annotations

import re
from pathlib import Path

from generator.contract_diff.version import current_version
from generator.problem import Problem, ProblemsError

VERSION_FILES = (Path("ampeco_async/_version.py"), Path("simulator/ampeco_simulator/_version.py"))
PROJECT = Path("pyproject.toml")
"""Its extras require the simulator of exactly the same version."""
_PIN = re.compile(r'(?<="ampeco-simulator)((?:\[[\w,-]+\])?==)([^"]+)(?=")')


def agreed() -> str:
    """Return the version that every place states. Raise ProblemsError where they differ."""
    version = current_version(VERSION_FILES[0])
    others = {str(file): current_version(file) for file in VERSION_FILES[1:]}
    pins = [found[2] for found in _PIN.finditer(PROJECT.read_text(encoding="utf-8"))]
    if not pins:
        raise ProblemsError([Problem(str(PROJECT), "version", "no extra requires ampeco-simulator==X.Y.Z")])
    stated = [*others.items(), *((str(PROJECT), pin) for pin in pins)]
    wrong = [(place, found) for place, found in stated if found != version]
    if wrong:
        message = f"the version of the package is {version}, here it is"
        raise ProblemsError([Problem(place, "version", f"{message} {found}") for place, found in wrong])
    return version


def write(version: str) -> None:
    """Write the version to every place that states it."""
    before = agreed()
    for file in VERSION_FILES:
        file.write_text(file.read_text(encoding="utf-8").replace(f'"{before}"', f'"{version}"'), encoding="utf-8")
    text = PROJECT.read_text(encoding="utf-8")
    PROJECT.write_text(_PIN.sub(rf"\g<1>{version}", text), encoding="utf-8")


def number(version: str) -> tuple[int, ...]:
    """Return a version in a form that can be compared: ``"0.10.2"`` as ``(0, 10, 2)``."""
    return tuple(int(part) for part in version.split("."))
