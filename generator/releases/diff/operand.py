"""What OLD and NEW may be: a file (ours, or a published document), a release of the API, a git revision."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from generator.contract.bundle import bundle
from generator.contract.document import METHODS
from generator.lint import structural
from generator.problem import Problem, ProblemsError
from generator.python_api.parse.build import build
from generator.releases.diff import revision
from generator.releases.diff.side import Side
from generator.releases.history.cut import RELEASE, cut
from generator.releases.importing import published
from generator.releases.importing.foreign import sourced

if TYPE_CHECKING:
    from generator.contract.document import Contract
    from generator.python_api.ir import Api

# What the builder stumbles over where the contract has a fault that the lint can name.
_STUMBLES = (LookupError, TypeError, ValueError, AttributeError, AssertionError)


class Operands:
    """Reads sides; contracts that are the same are built once. `spec` is the contract's root file."""

    def __init__(self, spec: Path) -> None:
        self._spec = spec
        self._built: list[tuple[Contract, Api]] = []

    def side(self, text: str) -> Side:
        """The side that the text means; ProblemsError when it means nothing or its contract cannot be built."""
        path = Path(text)
        name, _, file = text.partition(":")
        if path.is_file() and _published(path):
            lock = self._spec.parent / "names.lock"
            found = sourced(path, lock if lock.is_file() else None)
            return Side(text, found.contract, found.api)
        if path.is_file():
            return Side(text, *self._api(bundle(path)))
        if RELEASE.fullmatch(text):
            return Side(text, *cut(*self._api(bundle(self._spec)), text))
        if revision.exists(name):
            return Side(text, *self._api(revision.read(name, Path(file) if file else self._spec)))
        message = "neither a file, nor a release X.Y.Z of the API, nor a git revision"
        raise ProblemsError([Problem(text, "operand", message)])

    def _api(self, contract: Contract) -> tuple[Contract, Api]:
        for known in self._built:
            if known[0] == contract:
                return known
        self._built.append((contract, _build(contract)))
        return self._built[-1]


def _published(path: Path) -> bool:
    """Whether a file is somebody's document: ours has files of its own, or evidence on its operations."""
    content = published.load(path)
    paths = content.get("paths") if isinstance(content, dict) else None
    items = [item for item in (paths or {}).values() if isinstance(item, dict)]
    return bool(items) and not any(
        "$ref" in item or any("x-evidence" in (item.get(method) or {}) for method in METHODS) for item in items
    )


def _build(contract: Contract) -> Api:
    try:
        return build(contract)
    except _STUMBLES as error:
        problems = structural(contract)
        if not problems:
            raise
        raise ProblemsError(problems) from error
