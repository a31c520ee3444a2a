"""What an answer means: its payload, or the error that it is."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

import attrs
import orjson

from ampeco_async._http.excerpt import excerpt, without_secret
from ampeco_async.errors import DecodeError, Facts

if TYPE_CHECKING:
    from collections.abc import Mapping

_NOT_JSON: Final = object()
_ENVELOPE = frozenset({"data", "links", "meta"})


@attrs.frozen
class Reply:
    """A complete answer as it came over the wire."""

    status: int
    headers: Mapping[str, str] = attrs.field(repr=False)
    """Names in any case."""
    body: bytes = attrs.field(repr=False)
    token: str = attrs.field(default="", repr=False)
    """That the request was sent with."""

    @property
    def ok(self) -> bool:
        """True for 2xx."""
        return 200 <= self.status < 300

    @property
    def shown(self) -> bytes:
        """The body for logs and messages: a server may echo the token."""
        return without_secret(self.body, self.token)

    @property
    def trace_id(self) -> str | None:
        """What support asks for."""
        return self.headers.get("x-req-trace-id")


@attrs.frozen
class Envelope:
    """A payload without its wrapping."""

    data: Any
    """JSON values; ``None`` for an empty answer."""
    meta: Mapping[str, Any] = {}
    links: Mapping[str, Any] = {}


def parse_json(reply: Reply, facts: Facts) -> Any:
    """Return the JSON values of a success, ``None`` for an empty body."""
    payload = _loads(reply)
    if payload is _NOT_JSON:
        raise DecodeError(
            f"the tenant answered {reply.status} with a body that is not JSON: {excerpt(reply.shown)}", **facts
        )
    return payload


def _loads(reply: Reply) -> Any:
    """Parse apart from the raising: the parser's own error, and this frame, hold the body as it came."""
    text = reply.body.strip()
    if not text or reply.status in (204, 205):
        return None
    try:
        return orjson.loads(_utf8(text, reply.headers.get("content-type", "")))
    except (orjson.JSONDecodeError, UnicodeError, LookupError):
        return _NOT_JSON


def open_envelope(payload: Any, *, expected: bool) -> Envelope:
    """Take ``data``, ``meta`` and ``links`` apart; an answer that is not wrapped is data as a whole.

    ``expected`` is what the contract says. Tenants differ: some wrap what others send bare (``{"success": true}``); but
    an answer that is meant to be bare may have a field of its own called ``data`` among others.
    """
    if not isinstance(payload, dict) or "data" not in payload:
        return Envelope(payload)
    data = payload["data"]
    if not expected and not payload.keys() <= _ENVELOPE:
        return Envelope(payload)
    return Envelope(data, _mapping(payload.get("meta")), _mapping(payload.get("links")))


def _mapping(value: Any) -> Mapping[str, Any]:
    return value if isinstance(value, dict) else {}


def _utf8(text: bytes, content_type: str) -> bytes:
    """JSON is UTF-8, but a proxy may have written it anew in the charset that it declares."""
    text = text.removeprefix(b"\xef\xbb\xbf")
    _, found, charset = content_type.lower().partition("charset=")
    charset = charset.partition(";")[0].strip(" \"'")
    if not found or charset in ("utf-8", "utf8", "us-ascii"):
        return text
    return text.decode(charset).encode()
