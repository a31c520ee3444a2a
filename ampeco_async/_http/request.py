"""Building a request: from the values of a call to what is sent, as often as the retry rules allow."""

from __future__ import annotations

import re
from datetime import date
from functools import cache, partial
from typing import TYPE_CHECKING, Any
from urllib.parse import quote
from uuid import UUID

import attrs

from ampeco_async._codec import encode
from ampeco_async._http.json_text import write_json
from ampeco_async._http.query import extra_pairs, plain_number, query_pairs, query_string, with_checked_times
from ampeco_async._retry import acts
from ampeco_async.errors import ConfigurationError, ErrorContext

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from ampeco_async._codec import Codec
    from ampeco_async._operation import Operation

_METHODS = frozenset({"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE"})
_PLACEHOLDER = re.compile(r"\{([^{}]+)\}")
# Some proxies decode %2F and %5C before they resolve dot segments, so that encoding alone would not keep a value in
# its segment.
_UNSAFE_SEGMENT = re.compile(r"(^|[/\\])(\.{0,2})([/\\]|$)")
_CONTROL = re.compile(r"[\x00-\x1f\x7f]")
# Characters that a path may contain (RFC 3986), percent-encoded ones included.
_RAW_PATH = re.compile(r"/public-api(/([A-Za-z0-9._~!$&'()*+,;=:@-]|%[0-9A-Fa-f]{2})+)+")
_RAW_DOT_SEGMENT = re.compile(r"(/|%2f|%5c)(\.|%2e){1,2}(/|%2f|%5c|$)", re.IGNORECASE)


@attrs.frozen(kw_only=True)
class Request:
    """What is sent, except for the token and the headers that every request has."""

    name: str
    """Python name of the operation, for logs and hooks; method and path of a raw request."""
    method: str
    path: str
    """Encoded, without the query, so that it can be shown."""
    template: str
    """The path with its placeholders, for metrics."""
    query: str = attrs.field(default="", repr=False)
    """Encoded, without the question mark."""
    body: bytes | None = attrs.field(default=None, repr=False)
    content_type: str = "application/json"
    idempotent: bool = False

    @property
    def safe(self) -> bool:
        """True where the request changes nothing on the tenant."""
        return self.method in ("GET", "HEAD")

    @property
    def acts(self) -> bool:
        """True where the request acts on a charger or moves money."""
        return acts(self.method, self.template)

    def error_context(self, attempts: int = 0) -> ErrorContext:
        """Return what an error says of the call."""
        return {"method": self.method, "path": self.path, "attempts": attempts}


def build_request(
    operation: Operation[Any],
    path_values: Sequence[object],
    query: Mapping[str, Any],
    body: object,
    extra_query: Mapping[str, Any],
    codec: Codec,
) -> Request:
    """Return the request of a call. Raises ConfigurationError for what cannot be sent.

    ``path_values`` are in the order of the path's placeholders, ``query`` is by Python name, ``extra_query`` by wire
    name.
    """
    encode_as = partial(codec.encode, body=operation.body)
    if operation.datetimes or operation.dates:
        query = with_checked_times(operation, query)
    pairs = query_pairs(operation.query, query) if query else []
    if extra_query:
        pairs += extra_pairs(extra_query)
    return Request(
        name=operation.name,
        method=operation.method,
        path=fill_path(operation.path, path_values),
        template=operation.path,
        query=query_string(pairs) if pairs else "",
        body=None if body is None else encode_body(body, operation.content_type, encode_as),
        content_type=operation.content_type,
        idempotent=operation.idempotent,
    )


def build_raw_request(
    method: str, path: str, query: Mapping[str, Any] | None, json: object, *, idempotent: bool
) -> Request:
    """Return the request of a call that no operation describes. The path is sent as it is, below ``/public-api``."""
    method = method.upper()
    if method not in _METHODS:
        raise ConfigurationError(f"method must be one of {', '.join(sorted(_METHODS))}")
    if not _RAW_PATH.fullmatch(path) or _RAW_DOT_SEGMENT.search(path):
        raise ConfigurationError(
            "path must begin with /public-api/, be percent-encoded, and have no query and no dot segments"
        )
    return Request(
        name=f"{method} {path}",
        method=method,
        path=path,
        template=path,
        query=query_string(extra_pairs(query or {})),
        body=None if json is None else encode_body(json),
        idempotent=idempotent,
    )


def encode_body(
    body: object, content_type: str = "application/json", encode: Callable[[object], Any] = encode
) -> bytes:
    """Serialise a model, or plain values that may contain models, datetimes and the like."""
    try:
        values = encode(body)
        if content_type == "application/json":
            return write_json(values)
    except RecursionError:
        raise ConfigurationError(
            "the body cannot be sent as JSON: it is nested too deeply, or contains itself"
        ) from None
    except (ValueError, TypeError) as error:
        raise ConfigurationError(f"the body cannot be sent as JSON: {error}") from None
    if content_type == "application/x-www-form-urlencoded" and isinstance(values, dict):
        return query_string(extra_pairs(values)).encode()
    raise ConfigurationError(f"a body of type {content_type} must be a mapping of form fields")


def fill_path(template: str, values: Sequence[object]) -> str:
    """Put the values into the placeholders, in order, percent-encoded, so that none can leave its segment.

    ``fill_path("/users/{user}/note/{key}", (7, "a/b"))`` is ``/users/7/note/a%2Fb``.
    """
    if not values and "{" not in template:
        return template
    # Literal text and placeholder names alternate, beginning and ending with text.
    parts = _split(template)
    if len(parts) // 2 != len(values):
        raise ConfigurationError(f"{template} takes {len(parts) // 2} path values, not {len(values)}")
    path = parts[0]
    for index, value in enumerate(values):
        path += _segment(parts[2 * index + 1], value) + parts[2 * index + 2]
    return path


@cache
def _split(template: str) -> tuple[str, ...]:
    return tuple(_PLACEHOLDER.split(template))


def _segment(name: str, value: object) -> str:
    value = plain_number(value)
    if isinstance(value, bool) or not isinstance(value, str | int | date | UUID):
        raise ConfigurationError(f"{name} must be an id (a number or text), not {type(value).__name__}")
    text = value.isoformat() if isinstance(value, date) else str(value)
    if _UNSAFE_SEGMENT.search(text):
        raise ConfigurationError(f"{name} must not be empty, nor contain an empty or dot segment: {text!r}")
    if _CONTROL.search(text):
        raise ConfigurationError(f"{name} must not contain control characters")
    try:
        return quote(text, safe="")
    except UnicodeEncodeError:
        raise ConfigurationError(f"{name} contains text that cannot be encoded") from None
