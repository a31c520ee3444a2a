"""The contract's own rules.

Input: a bundled ``Contract``. Output: a list of ``Problem``, or the ``Api`` of a contract without problems. The
structure of the document is checked first, then the parser runs, then the Python names are checked. Each module has one
group of rules and a function ``check`` that yields the problems.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.lint import (
    duplicates,
    enums,
    extensions,
    listings,
    operations,
    references,
    schemas,
    unions,
    validity,
)
from generator.problem import Problem, ProblemsError
from generator.python_api.naming.clashes import clashes
from generator.python_api.parse.build import build

if TYPE_CHECKING:
    from generator.contract.document import Contract
    from generator.python_api.ir import Api

_RULES = (references, validity, operations, listings, extensions, schemas, enums, unions, duplicates)


def document_problems(contract: Contract) -> list[Problem]:
    """Return the problems that are visible in the document itself, before it is parsed."""
    return [problem for rule in _RULES for problem in rule.check(contract)]


def checked(contract: Contract, ignored_rules: frozenset[str] = frozenset()) -> Api:
    """Return the API of a contract without problems.

    Args:
        contract: The bundled contract.
        ignored_rules: Names of rules whose problems do not count.

    Raises:
        ProblemsError: The contract violates a rule; the error lists every problem of the first step that has some.
    """
    _raise_on(document_problems(contract), ignored_rules)
    api = build(contract)
    _raise_on(clashes(api), ignored_rules)
    return api


def _raise_on(problems: list[Problem], ignored_rules: frozenset[str]) -> None:
    counted = [problem for problem in problems if problem.rule not in ignored_rules]
    if counted:
        raise ProblemsError(counted)
