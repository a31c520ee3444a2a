"""Which fields of a body refer to items, told by their names: `ownerPartnerId` to a partner, `chargePoints.*.id` to
charge points.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import attrs

from ampeco_simulator.schemas import kind
from ampeco_simulator.state.addresses import ALIASES, plural

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping

    from ampeco_simulator.schemas import Schema, Schemas

_NAMES: Mapping[str, str] = {
    "access-policy": "partner-invite-access-policies",
    "charging-zone": "locations.charging-zones",
    "connection": "roaming-connections",
    "contract": "partner-contracts",
    "corporate-billing-policy": "partner-invite-corporate-billing-policies",
    "model": "charge-point-models",
    "notice": "downtime-period-notices",
    "plan": "subscription-plans",
    "platform": "roaming-connections",
    "policy": "reimbursement-policies",
    "tax": "taxes",
    "vendor": "charge-point-vendors",
}
"""What fields call items whose collection has another name."""

_LISTS: Mapping[str, str] = {
    "evses": "evseId",
    "includedUserGroups": "userGroupId",
    "excludedUserGroups": "userGroupId",
}
"""Lists of ids that are not named so, and the field that each element is like."""

_OF_OCPP: Mapping[str, frozenset[str]] = {
    "evseId": frozenset({"component", "componentName"}),
    "transactionId": frozenset({"stackLevel"}),
}
"""Ids that are the charge point's own, told by what stands beside them."""

_BY_TYPE = ("targetId", "targetIds")
"""They refer to what the `type` beside them names."""

_ENDING = re.compile(r"(?:Id|ID|_id)s?$")
_WORD = re.compile(r"[A-Z]?[a-z0-9]+|[A-Z]+")
_EACH = "*"
_DEEPEST = 8


@attrs.frozen
class Place:
    """An id in a body."""

    name: str
    """Dotted: `periods.0.tariffId`."""
    field: str
    """The field whose name tells what it refers to."""
    holder: Any
    """The object or list that it stands in."""
    key: Any
    beside: Mapping[str, Any]
    """The object that the field belongs to."""

    @property
    def value(self) -> Any:
        """The id."""
        return self.holder[self.key]


@attrs.frozen
class _Spot:
    path: tuple[str, ...]
    field: str


class References:
    """Tells by a collection's name what refers to it. `collections` are those without parents."""

    def __init__(self, schemas: Schemas, collections: Collection[str]) -> None:
        self._schemas = schemas
        self._collections = collections
        self._named: dict[str, str | None] = {}
        self._spots: dict[int, tuple[_Spot, ...]] = {}

    def collection(self, field: str) -> str | None:
        """The collection that a field such as `userId` refers to, None when it refers to none that is known."""
        if field not in self._named:
            self._named[field] = self._find(field) if _ENDING.search(field) else None
        return self._named[field]

    def places(self, schema: Schema, body: Any) -> Iterator[Place]:
        """The ids in a body that refer to something."""
        target = self._schemas.lookup(schema)
        if id(target) not in self._spots:
            self._spots[id(target)] = tuple(dict.fromkeys(self._walk(target, (), "", {}, ())))
        for spot in self._spots[id(target)]:
            yield from _places(body, spot.path, spot.field, "", {})

    def _find(self, field: str) -> str | None:
        words = [word.lower() for word in _WORD.findall(_ENDING.sub("", field))]
        for start in range(len(words)):
            stem = "-".join(words[start:])
            name = _NAMES.get(stem) or ALIASES.get(plural(stem), plural(stem))
            if name in self._collections or "." in name:
                return name
        return None

    def _walk(
        self, schema: Schema, path: tuple[str, ...], name: str, beside: Mapping[str, Schema], seen: tuple[int, ...]
    ) -> Iterator[_Spot]:
        """The spots in a schema that a body has under a path. `name` is the field whose value it is."""
        target, flat = self._schemas.lookup(schema), self._schemas.flat(schema)
        if id(target) in seen or len(seen) > _DEEPEST or flat.get("readOnly"):
            return
        seen = (*seen, id(target))
        field = self._field(name, path, beside)
        if kind(flat) in ("integer", "number") and field is not None:
            yield _Spot(path, field)
        for member in flat.get("oneOf") or flat.get("anyOf") or ():
            yield from self._walk(member, path, name, beside, seen)
        if "items" in flat:
            yield from self._walk(flat["items"], (*path, _EACH), name, beside, seen)
        if isinstance(flat.get("additionalProperties"), dict):
            yield from self._walk(flat["additionalProperties"], (*path, _EACH), name, beside, seen)
        properties: Mapping[str, Schema] = flat.get("properties", {})
        for inner, sub in properties.items():
            yield from self._walk(sub, (*path, inner), inner, properties, seen)

    def _field(self, name: str, path: tuple[str, ...], beside: Mapping[str, Schema]) -> str | None:
        if not _OF_OCPP.get(name, frozenset()).isdisjoint(beside):
            return None
        if name == "id":
            # An object is named for what it is, or stands in a list that is.
            owner = next((step for step in reversed(path[:-1]) if step != _EACH), "")
            name = f"{owner.removesuffix('s')}Id"
        field = _LISTS.get(name, name)
        return field if self.collection(field) is not None or field in _BY_TYPE else None


def _places(holder: Any, path: tuple[str, ...], field: str, name: str, beside: Mapping[str, Any]) -> Iterator[Place]:
    step, rest = path[0], path[1:]
    keys: Iterable[Any] = ()
    if step != _EACH:
        keys = (step,) if isinstance(holder, dict) and step in holder else ()
        beside = holder
    elif isinstance(holder, dict | list):
        keys = holder if isinstance(holder, dict) else range(len(holder))
    for key in keys:
        value, dotted = holder[key], f"{name}.{key}" if name else str(key)
        if rest:
            yield from _places(value, rest, field, dotted, beside)
        elif isinstance(value, int | float) and not isinstance(value, bool):
            told = f"{beside.get('type')}Id" if field in _BY_TYPE else field
            yield Place(dotted, told, holder, key, beside)
