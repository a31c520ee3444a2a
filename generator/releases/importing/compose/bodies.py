"""Request bodies and successes: every one refers to a component, listings and items come in envelopes."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from generator.contract import shapes
from generator.releases.importing.compose import house
from generator.releases.importing.compose.join import join
from generator.releases.importing.compose.shelf import reference

if TYPE_CHECKING:
    from generator.contract.document import Schema
    from generator.releases.importing.compose.placing import Placer
    from generator.releases.importing.compose.spot import Spot
    from generator.releases.importing.lock import Lock, LockedComponent

_PAGE = {"links": "ListingLinks", "meta": "ListingMeta"}


@attrs.frozen
class Bodies:
    placer: Placer
    lock: Lock

    def body(self, node: Schema, spot: Spot) -> Schema:
        """A reference for a whole body that is no envelope."""
        if shapes.is_open(node) or not node:
            return self._house(house.OPEN, spot)
        placed = self.placer.place(node, self._within(spot))
        name = shapes.ref(placed)
        if name is not None:
            return reference(name)
        kind = "array" if "items" in placed else "map" if "additionalProperties" in placed else "plain"
        known = self.lock.components.get(spot.locked or "")
        ending = {"array": "List", "map": "Map"}.get(kind, "Value")
        base = self._inner(placed) or spot.name
        wanted = spot.locked if known is not None and known.kind == kind and spot.locked else f"{base}{ending}"
        placed.pop("nullable", None)
        return self._own(wanted, placed, spot)

    def success(self, node: Schema, spot: Spot, *, listing: bool) -> Schema:
        """A reference for a success body: the envelope of what the published one has in `data`."""
        if not shapes.is_envelope(node):
            return self.body(node, spot)
        data = node["properties"]["data"]
        known = self.lock.components.get(spot.locked or "")
        many = "items" in data
        inner = data["items"] if many else data
        if shapes.is_open(inner) or not inner:
            placed = self._house(house.OPEN, spot)
            if not known or spot.locked in house.schemas():
                return self._house("OpenObjectListing" if many else "OpenObjectResponse", spot)
        else:
            placed = self.placer.place(inner, _locked(spot, known))
        if many:
            placed = {"type": "array", "items": placed}
        if data.get("nullable"):
            placed = join(placed, {"nullable": True})
        wanted = spot.locked if known and spot.locked else self._envelope(placed, spot, many=many, listing=listing)
        properties = {"data": placed}
        if many and (listing or len(node["properties"]) > 1):
            properties |= {part: self._house(name, spot) for part, name in _PAGE.items()}
            self._house("ListingMetaLink", spot)
        return self._own(wanted, {"type": "object", "properties": properties}, spot)

    def _envelope(self, placed: Schema, spot: Spot, *, many: bool, listing: bool) -> str:
        base = self._inner(placed) or spot.name
        return f"{base}Listing" if listing else f"{base}ListResponse" if many else f"{base}Response"

    def _inner(self, placed: Schema) -> str | None:
        inner = placed.get("items") or placed.get("additionalProperties") or placed
        return shapes.ref(inner) if isinstance(inner, dict) else None

    def _within(self, spot: Spot) -> Spot:
        """For arrays and maps as bodies the lock names the component around; what is in it has a name of its own."""
        known = self.lock.components.get(spot.locked or "")
        if known is None or known.kind not in {"array", "map"}:
            return spot
        return _locked(spot, known, key="")

    def _house(self, name: str, spot: Spot) -> Schema:
        return self.placer.component(name, house.schemas()[name], spot)

    def _own(self, name: str, schema: Schema, spot: Spot) -> Schema:
        """A component of this name and form: the same again, or under the next free name."""
        made = self.placer.shelf.made
        for candidate in (name, *(f"{name}{count}" for count in range(2, 1000))):
            there = made.get(candidate)
            if there is not None and candidate == spot.locked and "data" in there.schema.get("properties", {}):
                properties = there.schema["properties"]
                properties["data"] = join(properties["data"], schema["properties"]["data"])
                return self.placer.component(candidate, schema, spot)
            if (there is None and self.placer.available(candidate, spot)) or (there and there.schema == schema):
                return self.placer.component(candidate, schema, spot)
        return reference(name)


def _locked(spot: Spot, known: LockedComponent | None, key: str = "data") -> Spot:
    return attrs.evolve(spot, locked=known.parts.get(key) if known is not None else None)
