"""One change between two contracts. Its rule alone determines its kind and whether it is breaking."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from generator.contract_diff.rules import RULES
from generator.render.text import plain

if TYPE_CHECKING:
    from generator.contract_diff.rules import Rule


@attrs.frozen
class Change:
    """One change.

    Attributes:
        group: The resource or models module.
        api: What changed, in the API's terms: ``GET /x/{id} filter[status]``.
        python: What changed, in Python: ``x.list(status=)``.
        rule: A key of ``RULES``.
        message: The difference, as Markdown; text from a contract is in code spans.
        caused_by: The method whose new default version causes this change; empty if it is independent.
    """

    group: str
    api: str
    python: str
    rule: str
    message: str
    caused_by: str = ""

    @property
    def definition(self) -> Rule:
        """Return the rule's definition."""
        return RULES[self.rule]

    @property
    def kind(self) -> str:
        """Return ``added``, ``deprecated``, ``changed`` or ``removed``."""
        return self.definition.kind

    @property
    def breaking(self) -> bool:
        """Return whether users of the package have to change their code."""
        return self.definition.breaking


def code(value: object) -> str:
    """Return a Markdown code span; backticks in the value are replaced so that it cannot end the span."""
    text = plain(str(value)).replace("`", "'")
    return f"`{text}`"
