"""A contract for the generator from any file: ours as it is, somebody's published document composed in memory."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from generator.contract.bundle import bundle
from generator.contract.document import METHODS, Contract
from generator.lint import checked, structural
from generator.problem import ProblemsError
from generator.python_api.naming.clashes import clashes
from generator.python_api.parse.build import build
from generator.releases.importing import lock as locks
from generator.releases.importing import published
from generator.releases.importing.compose.compose import compose
from generator.releases.importing.corrections import overlay

if TYPE_CHECKING:
    from pathlib import Path

    from generator.contract.document import Schema
    from generator.python_api.ir import Api

# What our own contract is held to and somebody's document is not: names that the lock has twice, long names.
_OURS_ONLY = frozenset({"equal-components", "name-length"})


@attrs.frozen
class Sourced:
    """`left_out`: what of a published document no contract can say."""

    contract: Contract
    api: Api
    left_out: tuple[str, ...] = ()


def sourced(spec: Path, lock: Path | None = None, corrections: Path | None = None) -> Sourced:
    """The contract of a file and what the generator makes of it; ProblemsError where it cannot."""
    document = _published(spec)
    if document is None:
        contract = bundle(spec)
        return Sourced(contract, checked(contract))
    if corrections is not None:
        document = overlay.apply(document, overlay.read(corrections))
    composed = compose(document, locks.read(lock) if lock is not None else None)
    return Sourced(composed.contract, relaxed(composed.contract), composed.left_out)


def relaxed(contract: Contract) -> Api:
    """The API of a composed contract; ProblemsError for faults that would show in the generated code."""
    problems = [problem for problem in structural(contract) if problem.rule not in _OURS_ONLY]
    if problems:
        raise ProblemsError(problems)
    api = build(contract)
    problems = [problem for problem in clashes(api) if problem.rule not in _OURS_ONLY]
    if problems:
        raise ProblemsError(problems)
    return api


def _published(spec: Path) -> Schema | None:
    """The document, unless it is a contract in the house style: split into files, evidence on every operation."""
    if not spec.is_file():
        return None
    content = published.load(spec)
    paths = content.get("paths") if isinstance(content, dict) else None
    for item in (item for item in (paths or {}).values() if isinstance(item, dict)):
        ours = not str(item.get("$ref", "#")).startswith("#") or any(
            "x-evidence" in (item.get(method) or {}) for method in METHODS
        )
        if ours:
            return None
    return published.checked(content, spec.name)
