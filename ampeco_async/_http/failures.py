"""Reading aiohttp's exceptions: had the request left or not?

aiohttp's exceptions can hold the request with its headers, so they are never chained to ours: only their words, and an
operating system's or TLS error that lies beneath, go on.
"""

from __future__ import annotations

import ssl

import aiohttp

from ampeco_async._http.excerpt import printable
from ampeco_async.errors import (
    ConnectionLostError,
    DecodeError,
    Facts,
    NotSentError,
    RequestTimeoutError,
    TransportError,
)


class ResendRefusedError(Exception):
    """Stands for a broken connection on the way through aiohttp, which would quietly send the request again."""

    def __init__(self, broken: Exception) -> None:
        super().__init__()
        self.broken = broken


NOT_SENT = (
    aiohttp.ClientConnectorError,
    aiohttp.ConnectionTimeoutError,
    aiohttp.ClientHttpProxyError,
    aiohttp.ServerFingerprintMismatch,
)
"""Raised before the first byte of the request is written."""


def transport_error(raised: Exception, facts: Facts, status: int | None) -> TransportError | DecodeError:
    """Return our error for what aiohttp raised. ``status`` is set when the answer had begun."""
    if isinstance(raised, ResendRefusedError):
        raised = raised.broken
    if isinstance(raised, aiohttp.ConnectionTimeoutError):
        return NotSentError("no connection within connect_timeout", **facts)
    if isinstance(raised, NOT_SENT):
        return _not_sent(raised, facts)
    if isinstance(raised, TimeoutError):
        return RequestTimeoutError("no complete answer within timeout", **_seen(facts, status))
    if _is_garbled(raised):
        return DecodeError("the answer's compression is broken", **_seen(facts, status))
    begun = "" if status is None else f" after the tenant had begun to answer {status}"
    return ConnectionLostError(f"the connection was lost{begun}: {_words(raised)}", **_seen(facts, status))


def _not_sent(raised: Exception, facts: Facts) -> NotSentError:
    beneath = _beneath(raised)
    error = NotSentError(f"no connection: {_words(beneath or raised)}", **facts)
    if beneath is not None:
        # Its traceback leads through aiohttp's frames, whose variables hold the headers.
        beneath.__traceback__ = beneath.__context__ = beneath.__cause__ = None
        error.__cause__ = beneath
    return error


def _beneath(raised: Exception) -> Exception | None:
    """Return the operating system's or TLS error, which knows nothing of the request."""
    if isinstance(raised, aiohttp.ClientConnectorCertificateError):
        return raised.certificate_error
    if isinstance(raised, aiohttp.ClientConnectorError):
        return raised.os_error
    return None


def _is_garbled(raised: Exception) -> bool:
    return isinstance(raised, aiohttp.ClientPayloadError) and isinstance(
        raised.__cause__, aiohttp.http_exceptions.ContentEncodingError
    )


def _words(raised: Exception) -> str:
    """Describe without the exception's own text where that might show a request."""
    if isinstance(raised, OSError) and raised.strerror:
        return printable(raised.strerror)
    if isinstance(raised, ssl.SSLError):
        return printable(str(raised.reason or raised))
    if isinstance(raised, aiohttp.ServerDisconnectedError):
        return "the server closed it"
    if isinstance(raised, aiohttp.ClientPayloadError):
        return "the answer is incomplete"
    if isinstance(raised, aiohttp.ClientResponseError):
        return "the answer is not HTTP"
    return type(raised).__name__


def _seen(facts: Facts, status: int | None) -> Facts:
    return {**facts, "status": status}
