"""One HTTP response: its JSON, and what its envelope contains."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

import attrs

from ampeco_async._http.excerpt import excerpt, mask_secret
from ampeco_async._http.json_text import ParsedJson, parse_json
from ampeco_async._response import ResponseInfo
from ampeco_async.errors import DecodeError, ErrorContext, UnreadableResponseError

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ampeco_async._codec.codec import Promise
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

    def json(self, *, strict: bool = False) -> Any:
        """Return the JSON values of the body, ``None`` for an empty one.

        Raises UnreadableResponseError for a body that is not JSON, and DecodeError, if ``strict``, for values that
        standard JSON cannot express.
        """
        text = self.body.strip()
        if not text or self.status in (204, 205):
            return None
        parsed: ParsedJson | None = None
        try:
            parsed = parse_json(_utf8(text, self.headers.get("content-type", "")))
        except (ValueError, LookupError):
            # Raised below, outside of this block: the parser's own error would keep the body as it was received.
            del text
        if parsed is None:
            raise UnreadableResponseError(
                f"the tenant responded with {self.status} and a body that is not JSON: {excerpt(self.masked_body)}",
                **self.error_context(),
            )
        if strict and parsed.oddities:
            path, problem = parsed.oddities[0]
            raise DecodeError(
                f"the response is not what the contract says: {path}: {problem}",
                json_path=path,
                **self.error_context(),
            )
        return parsed.value

    def lacks(self, promised: str) -> UnreadableResponseError:
        """Return the error for a response without what the contract promises, such as an item or a list of them."""
        return UnreadableResponseError(
            f"the tenant responded with {self.status} but without {promised}: {excerpt(self.masked_body)}",
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


def listed_items(envelope: Envelope) -> list[Any] | None:
    """Return the items of a listing, ``None`` for a response that has no list.

    PHP writes a list whose keys have gaps as an object with numeric keys, but an empty list as ``[]``, never as ``{}``.
    """
    data = envelope.data
    if isinstance(data, dict) and data and all(isinstance(key, str) and key.isdigit() for key in data):
        return list(data.values())
    return data if isinstance(data, list) else None


def lacks_item(payload: Any, data: Any, promise: Promise, *, safe: bool) -> bool:
    """Return whether a response does not contain the item that the contract promises, but nothing, or a message only.

    ``data`` is the payload without its envelope. An item whose class requires an id has at least that. For any other,
    the response to a read is only known to have no item if its body is empty or null, or a message. The response to a
    write may say nothing else.
    """
    if promise.has_id:
        return not isinstance(data, dict) or "id" not in data
    if not safe:
        return False
    is_message = isinstance(data, dict) and data.keys() == {"message"} and "message" not in promise.known
    return payload is None or is_message


def _utf8(text: bytes, content_type: str) -> bytes:
    """Return JSON text as UTF-8. JSON is UTF-8, but a proxy may have re-encoded it in the charset that it declares."""
    text = text.removeprefix(b"\xef\xbb\xbf")
    _, found, charset = content_type.lower().partition("charset=")
    charset = charset.partition(";")[0].strip(" \"'")
    if not found or charset in ("utf-8", "utf8", "us-ascii"):
        return text
    return text.decode(charset).encode()
