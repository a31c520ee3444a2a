"""Faults that the generator reports: collected as values, so that one run lists all of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

if TYPE_CHECKING:
    from collections.abc import Iterable


@attrs.frozen(order=True)
class Problem:
    """One fault.

    ``where`` is its place (``resources/sessions.yaml#/schemas/Session``), ``rule`` the name of the violated rule,
    ``message`` the explanation.
    """

    where: str
    rule: str
    message: str

    def __str__(self) -> str:
        return f"{self.where}: {self.rule}: {self.message}"


class ProblemsError(Exception):
    """Raised when a step cannot continue; ``problems`` holds every fault found so far, sorted."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = sorted(set(problems))
        super().__init__("\n".join(str(problem) for problem in self.problems))
