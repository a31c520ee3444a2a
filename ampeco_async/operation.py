"""The facts about one operation of the API."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Generic, Literal, TypeVar

import attrs

R = TypeVar("R")

PaginationStyle = Literal["cursor", "page", "hybrid", "none"]

_EMPTY: Mapping[str, str] = MappingProxyType({})


@attrs.frozen(kw_only=True, eq=False)
class Operation(Generic[R]):
    """One immutable record per operation, returning ``R``. Generated tables are made of these."""

    id: str
    """The publisher's operationId."""
    name: str
    """The Python name: ``sessions.list``, ``evses.v2_0.get``."""
    method: str
    """``GET``, ``POST``, ... in capitals."""
    path: str
    """``/public-api/resources/sessions/v1.0/{session}``: placeholders are filled in order."""
    result: str = "None"
    """Type expression for the codec: ``"Session"``, ``"list[Note]"``, ``"None"``. For a listing: the type of one item."""
    results: Mapping[int, str] | None = None
    """By status, where the answers of one operation differ; ``result`` holds for the rest."""
    query: Mapping[str, str] = _EMPTY
    """Python name to wire template: ``{"user_id": "filter[userId]", "include": "include[]"}``."""
    pagination: PaginationStyle | None = None
    """How a listing is paged; ``None`` for an operation that is no listing."""
    idempotent: bool = False
    """Whether a repeat does no harm. Matters for writes only: GET and HEAD are always safe to repeat."""
    since: str | None = None
    """First release known to have it."""
    deprecated: bool = False
    deprecated_since: str | None = None
    """First release known to call it deprecated."""
    replaced_by: str | None = None
    """Python name of the operation to use instead."""
    fallback: Operation[R] | None = None
    """The same operation of the next older version, where path, parameters and body mean the same."""
    fallback_refused: str | None = None
    """Why the next older version cannot stand in: ``"v2.0 replaces (PUT) where v2.1 updates in part (PATCH)"``."""

    @property
    def safe(self) -> bool:
        """True where a call changes nothing on the tenant."""
        return self.method in ("GET", "HEAD")

    @property
    def repeatable(self) -> bool:
        """True where a call may be sent again although an earlier one may have arrived."""
        return self.safe or self.idempotent
