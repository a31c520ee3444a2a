"""The contract's own rules: structure first, then what the parser says, then Python names."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.lint import duplicates, extensions, listings, operations, references, schemas, unions, validity
from generator.problem import Problem, ProblemsError
from generator.python_api.naming.clashes import clashes
from generator.python_api.parse.build import build

if TYPE_CHECKING:
    from generator.contract.document import Contract
    from generator.python_api.ir import Api

_RULES = (references, validity, operations, listings, extensions, schemas, unions, duplicates)


def structural(contract: Contract) -> list[Problem]:
    """Every problem that the document itself shows."""
    return [problem for rule in _RULES for problem in rule.check(contract)]


def checked(contract: Contract) -> Api:
    """The API of a contract without faults; ProblemsError with all of them otherwise."""
    problems = structural(contract)
    if problems:
        raise ProblemsError(problems)
    api = build(contract)
    problems = clashes(api)
    if problems:
        raise ProblemsError(problems)
    return api
