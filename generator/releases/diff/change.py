"""One change between two contracts. What kind it is, and whether it breaks users, follows from its rule alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from generator.releases.diff.rules import RULES
from generator.render.text import plain

if TYPE_CHECKING:
    from generator.releases.diff.rules import Rule


@attrs.frozen
class Change:
    """`api` and `python` name what changed (`GET /x/{id} filter[status]`, `x.list(status=)`); `group` is its resource.

    `rule` is a key of RULES. `message` says what is different; it is Markdown, with all that comes from a contract in
    code spans. `through`: the call whose default version changes, where the change comes with that alone.
    """

    group: str
    api: str
    python: str
    rule: str
    message: str
    through: str = ""

    @property
    def told(self) -> Rule:
        return RULES[self.rule]

    @property
    def kind(self) -> str:
        """added, deprecated, changed or removed."""
        return self.told.kind

    @property
    def breaking(self) -> bool:
        return self.told.breaking


def code(value: object) -> str:
    """A Markdown code span that the value cannot leave."""
    text = plain(str(value)).replace("`", "'")
    return f"`{text}`"
