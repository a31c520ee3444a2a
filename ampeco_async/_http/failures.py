"""Turning aiohttp's exceptions into ours: had the request been sent or not?

aiohttp's exceptions can hold the request with its headers, so they are never chained to ours. Only their text, and the
error of the operating system or of TLS that caused them, are kept.
"""

from __future__ import annotations

import ssl

import aiohttp
from aiohttp.http_exceptions import ContentEncodingError

from ampeco_async._http.excerpt import printable
from ampeco_async.errors import (
    ConnectionLostError,
    ErrorContext,
    NotSentError,
    RequestTimeoutError,
    TransportError,
    UnreadableResponseError,
)


class ResendRefusedError(Exception):
    """Replaces a broken-connection error on its way through aiohttp, which would otherwise send the request again."""

    def __init__(self, original: Exception) -> None:
        super().__init__()
        self.original = original


NOT_SENT = (
    aiohttp.ClientConnectorError,
    aiohttp.ConnectionTimeoutError,
    aiohttp.ClientHttpProxyError,
    aiohttp.ServerFingerprintMismatch,
    aiohttp.InvalidURL,
)
"""Raised before the first byte of the request is written."""


def transport_error(
    error: Exception, context: ErrorContext, status: int | None
) -> TransportError | UnreadableResponseError:
    """Return our error for an exception of aiohttp. ``status`` is set when the response had begun."""
    if isinstance(error, ResendRefusedError):
        error = error.original
    if isinstance(error, aiohttp.ConnectionTimeoutError):
        return NotSentError("no connection within connect_timeout", **context)
    if isinstance(error, NOT_SENT):
        return _not_sent(error, context)
    context = {**context, "status": status}
    if isinstance(error, TimeoutError):
        return RequestTimeoutError("no complete response within timeout", **context)
    if (encoding := _unreadable_encoding(error)) is not None:
        return UnreadableResponseError(encoding, **context)
    begun = "" if status is None else f" after the tenant had begun to respond with {status}"
    return ConnectionLostError(f"the connection was lost{begun}: {_describe(error)}", **context)


def _not_sent(error: Exception, context: ErrorContext) -> NotSentError:
    cause = _system_error(error)
    host = f" to {error.host}:{error.port}" if isinstance(error, aiohttp.ClientConnectorError) else ""
    not_sent = NotSentError(f"no connection{host}: {_describe(cause or error)}", **context)
    if cause is not None:
        # Its traceback leads through aiohttp's frames, whose variables hold the headers.
        cause.__traceback__ = cause.__context__ = cause.__cause__ = None
        not_sent.__cause__ = cause
    return not_sent


def _system_error(error: Exception) -> Exception | None:
    """Return the operating system's or TLS error behind aiohttp's, which knows nothing of the request."""
    if isinstance(error, aiohttp.ClientConnectorCertificateError):
        return error.certificate_error
    if isinstance(error, aiohttp.ClientConnectorError):
        return error.os_error
    return None


def _unreadable_encoding(error: Exception) -> str | None:
    """Return the message for a body whose compression cannot be read, ``None`` for other errors."""
    for each in (error, error.__cause__):
        if isinstance(each, ContentEncodingError):
            return f"the response has broken compression: {printable(each.message)}"
    return None


def _describe(error: Exception) -> str:
    """Return a text for the error, without its own text where that might show the request."""
    if isinstance(error, OSError) and error.strerror:
        return printable(error.strerror)
    if isinstance(error, ssl.SSLError):
        return printable(str(error.reason or error))
    if isinstance(error, aiohttp.ServerDisconnectedError):
        return "the server closed it"
    if isinstance(error, aiohttp.ClientPayloadError):
        return "the response is incomplete"
    if isinstance(error, aiohttp.ClientResponseError):
        # aiohttp has one class for all of these.
        if "content-encoding" in error.message:
            return "the response has a content encoding that cannot be read"
        if "Got more than" in error.message:
            return "a header of the response is too long"
        return "the response is not HTTP"
    if isinstance(error, aiohttp.InvalidURL):
        return "the address is not valid"
    return type(error).__name__
