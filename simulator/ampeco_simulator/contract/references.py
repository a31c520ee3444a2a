"""References in request bodies: which fields hold ids of items, and in which collections.

The collection follows from the name of the field: ``ownerPartnerId`` is the id of a partner, ``chargePoints.*.id`` are
ids of charge points.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import attrs

from ampeco_simulator.contract.operation_paths import ALIASES, plural
from ampeco_simulator.contract.schemas import json_type

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping

    from ampeco_simulator.contract.schemas import Schema, Schemas

_COLLECTIONS: Mapping[str, str] = {
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
"""Names in fields, such as ``taxId``, that differ from the name of the collection."""

_ELEMENT_FIELDS: Mapping[str, str] = {
    "evses": "evseId",
    "includedUserGroups": "userGroupId",
    "excludedUserGroups": "userGroupId",
}
"""Lists of ids whose names do not end in ``Ids``, and the field that each element corresponds to."""

_OCPP_SIBLINGS: Mapping[str, frozenset[str]] = {
    "evseId": frozenset({"component", "componentName"}),
    "transactionId": frozenset({"stackLevel"}),
}
"""Fields that hold an id of the charge point, not of the API, when one of these fields is in the same object."""

_TYPED_FIELDS = ("targetId", "targetIds")
"""Fields that refer to the collection which the field ``type`` in the same object names."""

_ID_SUFFIX = re.compile(r"(?:Id|ID|_id)s?$")
_WORD = re.compile(r"[A-Z]?[a-z0-9]+|[A-Z]+")
_EACH = "*"
"""A path segment that stands for each element of a list or each value of an object."""
_MAX_DEPTH = 8


@attrs.frozen
class BodyReference:
    """An id in a request body that refers to an item."""

    path: str
    """The dotted path of the id: ``periods.0.tariffId``."""
    field: str
    """The field whose name determines the collection."""
    container: Any
    """The object or list that holds the id."""
    key: Any
    """The key or index of the id in its container."""
    siblings: Mapping[str, Any]
    """The object that the field belongs to."""

    @property
    def value(self) -> Any:
        """The id."""
        return self.container[self.key]


@attrs.frozen
class _ReferenceField:
    """A field of a schema that holds ids: its path in a body, and the name that determines the collection."""

    path: tuple[str, ...]
    field: str


class ReferenceFinder:
    """Finds references by the names of fields. ``collections`` are the names of the top-level collections."""

    def __init__(self, schemas: Schemas, collections: Collection[str]) -> None:
        self._schemas = schemas
        self._collections = collections
        self._collection_by_field: dict[str, str | None] = {}
        self._fields: dict[int, tuple[_ReferenceField, ...]] = {}

    def collection(self, field: str) -> str | None:
        """Return the collection that a field such as ``userId`` refers to, None when it refers to none."""
        if field not in self._collection_by_field:
            self._collection_by_field[field] = self._find_collection(field) if _ID_SUFFIX.search(field) else None
        return self._collection_by_field[field]

    def find(self, schema: Schema, body: Any) -> Iterator[BodyReference]:
        """Yield the references in a body."""
        target = self._schemas.resolve(schema)
        if id(target) not in self._fields:
            self._fields[id(target)] = tuple(dict.fromkeys(self._reference_fields(target, (), "", {}, ())))
        for each in self._fields[id(target)]:
            yield from _references(body, each.path, each.field, "", {})

    def _find_collection(self, field: str) -> str | None:
        words = [word.lower() for word in _WORD.findall(_ID_SUFFIX.sub("", field))]
        for start in range(len(words)):
            stem = "-".join(words[start:])
            name = _COLLECTIONS.get(stem) or ALIASES.get(plural(stem), plural(stem))
            if name in self._collections or "." in name:
                return name
        return None

    def _reference_fields(
        self, schema: Schema, path: tuple[str, ...], name: str, siblings: Mapping[str, Schema], outer: tuple[int, ...]
    ) -> Iterator[_ReferenceField]:
        """Yield the reference fields of a schema whose values are at ``path``, in the field ``name``.

        ``outer`` are the schemas around this one, so that recursive schemas end.
        """
        target, flat = self._schemas.resolve(schema), self._schemas.flat(schema)
        if id(target) in outer or len(outer) > _MAX_DEPTH or flat.get("readOnly"):
            return
        outer = (*outer, id(target))
        field = self._field(name, path, siblings)
        if json_type(flat) in ("integer", "number") and field is not None:
            yield _ReferenceField(path, field)
        for member in flat.get("oneOf") or flat.get("anyOf") or ():
            yield from self._reference_fields(member, path, name, siblings, outer)
        if "items" in flat:
            yield from self._reference_fields(flat["items"], (*path, _EACH), name, siblings, outer)
        if isinstance(flat.get("additionalProperties"), dict):
            yield from self._reference_fields(flat["additionalProperties"], (*path, _EACH), name, siblings, outer)
        properties: Mapping[str, Schema] = flat.get("properties", {})
        for inner, sub in properties.items():
            yield from self._reference_fields(sub, (*path, inner), inner, properties, outer)

    def _field(self, name: str, path: tuple[str, ...], siblings: Mapping[str, Schema]) -> str | None:
        if not _OCPP_SIBLINGS.get(name, frozenset()).isdisjoint(siblings):
            return None
        if name == "id":
            # The object, or the list that it is in, is named after what the id refers to.
            owner = next((segment for segment in reversed(path[:-1]) if segment != _EACH), "")
            name = f"{owner.removesuffix('s')}Id"
        field = _ELEMENT_FIELDS.get(name, name)
        return field if self.collection(field) is not None or field in _TYPED_FIELDS else None


def _references(
    container: Any, path: tuple[str, ...], field: str, prefix: str, siblings: Mapping[str, Any]
) -> Iterator[BodyReference]:
    segment, rest = path[0], path[1:]
    keys: Iterable[Any] = ()
    if segment != _EACH:
        keys = (segment,) if isinstance(container, dict) and segment in container else ()
        siblings = container
    elif isinstance(container, dict | list):
        keys = container if isinstance(container, dict) else range(len(container))
    for key in keys:
        value, dotted = container[key], f"{prefix}.{key}" if prefix else str(key)
        if rest:
            yield from _references(value, rest, field, dotted, siblings)
        elif isinstance(value, int | float) and not isinstance(value, bool):
            target = f"{siblings.get('type')}Id" if field in _TYPED_FIELDS else field
            yield BodyReference(dotted, target, container, key, siblings)
