"""One request, ready to be sent as often as the rules allow."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs
import orjson

from ampeco_async._codec import EncodeError, encode
from ampeco_async._http.path import fill_path
from ampeco_async._http.query import extra_pairs, query_pairs, query_string
from ampeco_async.errors import ConfigurationError, Facts

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ampeco_async._operation import Operation


@attrs.frozen(kw_only=True)
class Request:
    """What goes over the wire, but for the token and the headers that every call has."""

    name: str
    """Of the operation, for logs and hooks; method and path where there is none."""
    method: str
    path: str
    """Encoded; with the query left out, so that it can be shown."""
    template: str
    """The path with its placeholders, for metrics."""
    query: str = attrs.field(default="", repr=False)
    """Encoded, without the question mark."""
    body: bytes | None = attrs.field(default=None, repr=False)
    content_type: str = "application/json"
    idempotent: bool = False

    @property
    def safe(self) -> bool:
        """True where the call changes nothing on the tenant."""
        return self.method in ("GET", "HEAD")

    @property
    def target(self) -> str:
        """Path and query, as in the request line."""
        return f"{self.path}?{self.query}" if self.query else self.path

    def facts(self, attempts: int = 0) -> Facts:
        """Return what an error says of the call."""
        return {"method": self.method, "path": self.path, "attempts": attempts}


def build_request(
    operation: Operation[Any],
    path_values: Sequence[object],
    query: Mapping[str, Any],
    body: object,
    extra_query: Mapping[str, Any],
) -> Request:
    """Turn the values of a call into the request that means it. Raises ConfigurationError for what cannot be sent."""
    pairs = query_pairs(operation.query, query)
    if extra_query:
        pairs += extra_pairs(extra_query)
    return Request(
        name=operation.name,
        method=operation.method,
        path=fill_path(operation.path, path_values),
        template=operation.path,
        query=query_string(pairs),
        body=None if body is None else encode_body(body, operation.content_type),
        content_type=operation.content_type,
        idempotent=operation.idempotent,
    )


def encode_body(body: object, content_type: str = "application/json") -> bytes:
    """Serialise a model, or plain values with models, datetimes and the like among them."""
    try:
        values = encode(body)
        if content_type == "application/json":
            return orjson.dumps(values)
    except (EncodeError, TypeError) as unfit:
        raise ConfigurationError(f"the body cannot be sent as JSON: {unfit}") from None
    if content_type == "application/x-www-form-urlencoded" and isinstance(values, dict):
        return query_string(extra_pairs(values)).encode()
    raise ConfigurationError(f"a body of type {content_type} must be a mapping of form fields")
