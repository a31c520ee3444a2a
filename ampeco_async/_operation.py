"""What the SDK knows of one operation of the API."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Generic, Literal, TypeVar

import attrs

if TYPE_CHECKING:
    from collections.abc import Mapping

R = TypeVar("R")

PaginationStyle = Literal["cursor", "page", "hybrid", "none"]

_EMPTY: Mapping[str, str] = MappingProxyType({})


@attrs.frozen(kw_only=True, eq=False)
class Operation(Generic[R]):
    """One operation, whose result is ``R``. Generated modules contain one of these per operation."""

    id: str
    """The publisher's operationId."""
    name: str
    """The Python name: ``sessions.list``, ``evses.v2_0.get``."""
    method: str
    """``GET``, ``POST``, ... in capitals."""
    path: str
    """``/public-api/resources/sessions/v1.0/{session}``: placeholders are filled in their order."""
    result: str = "None"
    """Type expression for the codec: ``"Session"``, ``"list[Note]"``, ``"None"``. For a listing: of one item."""
    results: Mapping[int, str] | None = None
    """By status, where the results of one operation differ; ``result`` is for all other statuses."""
    envelope: bool = False
    """Whether responses are wrapped: ``{"data": ...}``."""
    empty: bool = False
    """Whether some successful responses have no body: the result is then ``None``, not an empty object."""
    query: Mapping[str, str] = _EMPTY
    """Python name to wire template: ``{"user_id": "filter[userId]", "include": "include[]"}``."""
    datetimes: tuple[str, ...] = ()
    """Query parameters that take an aware datetime, by Python name."""
    dates: tuple[str, ...] = ()
    """Query parameters that take a date, by Python name."""
    body: str | None = None
    """Type of the request body."""
    content_type: str = "application/json"
    """Of the request body."""
    pagination: PaginationStyle | None = None
    """How a listing is paginated; ``None`` for an operation that is not a listing."""
    idempotent: bool = False
    """Whether repeating it does no harm. For writes only: GET and HEAD are always safe to repeat."""
    errors: tuple[int, ...] = ()
    """Statuses that the contract declares beside success."""
    since: str | None = None
    """First release known to have it."""
    deprecated: bool = False
    deprecated_since: str | None = None
    """First release known to mark it deprecated."""
    replaced_by: str | None = None
    """Python name of the operation to use instead."""
    resource: str = ""
    """Root namespace: ``sessions``."""
    version: str = ""
    """``2.1``."""
    key: str = ""
    """Name below the root namespace: ``get``, ``notes.list``. Versions of one operation share it."""
    older: Operation[Any] | None = None
    """The next older version of the same operation."""
    same_request: bool = False
    """Whether path, parameters and body of the older version mean the same, so that it can be called instead."""
