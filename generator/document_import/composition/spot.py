"""Where a schema stands while it is being named."""

from __future__ import annotations

import attrs

from generator.python_api.naming.words import pascal, singular, snake

REQUEST, RESPONSE, FILTER = "request", "response", "filter"


@attrs.frozen
class Spot:
    """`locked`: the name that users have for what stands here, None where there is none yet.

    `name` is what the rules propose, `entity` what the names of its parts begin with, `role` one of REQUEST, RESPONSE
    and FILTER, `home` the contract file that asks for it, `where` tells a person.
    """

    name: str
    entity: str
    role: str
    home: str
    where: str
    locked: str | None = None
    root: bool = False

    def part(self, wire: str, *, many: bool, locked: str | None) -> Spot:
        """The spot of a property."""
        return attrs.evolve(
            self,
            name=_part_name(self.entity, wire, many=many),
            where=f"{self.where}.{wire}",
            locked=locked,
            root=False,
        )

    def member(self, suffix: str, locked: str | None) -> Spot:
        """The spot of a member of a union that stands here."""
        name, entity = f"{self.name}{suffix}", f"{self.entity}{suffix}"
        return attrs.evolve(self, name=name, entity=entity, where=f"{self.where}({suffix})", locked=locked)


def _part_name(entity: str, wire: str, *, many: bool) -> str:
    """`Tariff` and `tariffType` make TariffType, `Tariff` and `type` too."""
    word = pascal(singular(snake(wire).rstrip("_")) if many else wire)
    return word if word.startswith(entity) and len(word) > len(entity) else f"{entity}{word}"
