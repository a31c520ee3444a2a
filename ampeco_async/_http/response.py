"""One HTTP response: its JSON, and what its envelope contains."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

import attrs
import orjson

from ampeco_async._http.excerpt import excerpt, mask_secret
from ampeco_async._response import ResponseInfo
from ampeco_async.errors import DecodeError, ErrorContext

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ampeco_async._http.request import Request

_ENVELOPE_KEYS = frozenset({"data", "links", "meta"})


@attrs.define(eq=False)
class Response:
    """A complete response, as it was received."""

    request: Request
    status: int
    headers: Mapping[str, str] = attrs.field(repr=False)
    """Case-insensitive."""
    body: bytes = attrs.field(repr=False)
    attempts: int = 1
    """Number of requests that the call has sent, this one included."""
    elapsed: float = 0.0
    """Seconds since the call began."""
    token: str = attrs.field(default="", repr=False)
    """The token of the request, to mask it where the server echoes it."""

    @property
    def masked_body(self) -> bytes:
        """The body for logs and messages, without the token."""
        return mask_secret(self.body, self.token)

    def info(self) -> ResponseInfo:
        """Return what callers see of the response."""
        return ResponseInfo(status=self.status, headers=self.headers, attempts=self.attempts, elapsed=self.elapsed)

    def error_context(self) -> ErrorContext:
        """Return what an error about this response says of its call."""
        return {
            **self.request.error_context(self.attempts),
            "status": self.status,
            "trace_id": self.headers.get("x-req-trace-id"),
        }

    def json(self) -> Any:
        """Return the JSON values of the body, ``None`` for an empty one. Raises DecodeError."""
        text = self.body.strip()
        if not text or self.status in (204, 205):
            return None
        try:
            return orjson.loads(_utf8(text, self.headers.get("content-type", "")))
        except (orjson.JSONDecodeError, UnicodeError, LookupError):
            # Raised below, outside of this block: the parser's own error would keep the body as it was received.
            del text
        raise DecodeError(
            f"the tenant responded with {self.status} and a body that is not JSON: {excerpt(self.masked_body)}",
            **self.error_context(),
        )


class Envelope(NamedTuple):
    """The payload of a response without its wrapping."""

    data: Any
    """JSON values; ``None`` for an empty response."""
    meta: Mapping[str, Any] = {}
    links: Mapping[str, Any] = {}


def open_envelope(payload: Any, *, expected: bool) -> Envelope:
    """Return ``data``, ``meta`` and ``links`` of a payload; one that is not wrapped is data as a whole.

    ``expected`` is what the contract says. Tenants differ: some wrap what others send bare (``{"success": true}``). A
    response that is bare by the contract may itself have a field ``data`` among others.
    """
    if not isinstance(payload, dict) or "data" not in payload:
        return Envelope(payload)
    if not expected and not payload.keys() <= _ENVELOPE_KEYS:
        return Envelope(payload)
    meta, links = payload.get("meta"), payload.get("links")
    return Envelope(payload["data"], meta if isinstance(meta, dict) else {}, links if isinstance(links, dict) else {})


def _utf8(text: bytes, content_type: str) -> bytes:
    """Return JSON text as UTF-8. JSON is UTF-8, but a proxy may have re-encoded it in the charset that it declares."""
    text = text.removeprefix(b"\xef\xbb\xbf")
    _, found, charset = content_type.lower().partition("charset=")
    charset = charset.partition(";")[0].strip(" \"'")
    if not found or charset in ("utf-8", "utf8", "us-ascii"):
        return text
    return text.decode(charset).encode()
