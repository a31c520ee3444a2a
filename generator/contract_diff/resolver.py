"""Resolve what OLD and NEW name: a contract file, a published document, a release of the API, or a git revision."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from generator.contract.bundle import bundle
from generator.contract_diff import git_revision
from generator.contract_diff.compared_contract import ComparedContract
from generator.contract_diff.earlier_release import RELEASE, earlier_release
from generator.document_import import published
from generator.document_import.load import is_published, load_contract
from generator.lint import document_problems
from generator.problem import Problem, ProblemsError
from generator.python_api.parse.build import build

if TYPE_CHECKING:
    from generator.contract.document import Contract
    from generator.python_api.ir import Api

# What the builder raises for a contract with a fault that the lint describes.
_BUILD_ERRORS = (LookupError, TypeError, ValueError, AttributeError, AssertionError)


class ContractResolver:
    """Loads the contracts to compare; equal contracts are built once. ``spec`` is the root file of our contract."""

    def __init__(self, spec: Path) -> None:
        self._spec = spec
        self._built: list[tuple[Contract, Api]] = []

    def resolve(self, name: str) -> ComparedContract:
        """Return the contract that a command-line argument names.

        Raises:
            ProblemsError: The name has no known form, or its contract cannot be built.
        """
        path = Path(name)
        revision, _, file = name.partition(":")
        if path.is_file() and is_published(published.load(path)):
            lock = self._spec.parent / "names.lock"
            loaded = load_contract(path, lock if lock.is_file() else None)
            return ComparedContract(name, loaded.contract, loaded.api)
        if path.is_file():
            return ComparedContract(name, *self._build(bundle(path)))
        if RELEASE.fullmatch(name):
            return ComparedContract(name, *earlier_release(*self._build(bundle(self._spec)), name))
        if git_revision.exists(revision):
            root = Path(file) if file else self._spec
            return ComparedContract(name, *self._build(git_revision.read(revision, root)))
        message = "neither a file, nor a release X.Y.Z of the API, nor a git revision"
        raise ProblemsError([Problem(name, "argument", message)])

    def _build(self, contract: Contract) -> tuple[Contract, Api]:
        for built in self._built:
            if built[0] == contract:
                return built
        self._built.append((contract, _build(contract)))
        return self._built[-1]


def _build(contract: Contract) -> Api:
    try:
        return build(contract)
    except _BUILD_ERRORS as error:
        problems = document_problems(contract)
        if not problems:
            raise
        raise ProblemsError(problems) from error
