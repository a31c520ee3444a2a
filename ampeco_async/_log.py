"""The log of requests, under the logger ``ampeco_async``: each request at DEBUG, retries and waits at INFO.

No token, header or query value is ever logged. Bodies are logged only with ``log_bodies=True``, with secret fields
masked.
"""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, Any

import orjson

from ampeco_async._codec.secrets import masked

if TYPE_CHECKING:
    from ampeco_async._http.request import Request
    from ampeco_async._http.response import Response
    from ampeco_async.errors import AmpecoError

logger = logging.getLogger("ampeco_async")

_MAX_BODY_LENGTH = 2000
# Seconds. Shorter waits are the ordinary pacing of the rate gate, and a line for each would hide the rest.
_MIN_LOGGED_WAIT = 1.0


def response_received(response: Response, seconds: float) -> None:
    """Log a complete response."""
    if logger.isEnabledFor(logging.DEBUG):
        logger.debug(
            "%s %s -> %d, %.0f ms, attempt %d, %d bytes, trace %s",
            response.request.method,
            response.request.path,
            response.status,
            seconds * 1000,
            response.attempts,
            len(response.body),
            response.headers.get("x-req-trace-id") or "-",
        )


def request_failed(request: Request, error: AmpecoError, attempt: int, seconds: float) -> None:
    """Log a request without a response."""
    logger.debug(
        "%s %s -> %s, %.0f ms, attempt %d", request.method, request.path, error.message, seconds * 1000, attempt
    )


def retrying(request: Request, error: AmpecoError, attempt: int, after: float) -> None:
    """Log a retry."""
    reason = error.message if error.status is None else f"{error.status} {error.message}"
    logger.info("%s %s: %s; attempt %d follows in %.1f s", request.method, request.path, reason, attempt + 1, after)


def waiting(request: Request, reason: str, seconds: float) -> None:
    """Log a wait that is long enough to be noticed."""
    if seconds >= _MIN_LOGGED_WAIT:
        logger.info("%s %s waits %.1f s: %s", request.method, request.path, seconds, reason)


def bodies(response: Response) -> None:
    """Log the bodies of request and response; of a body that is not JSON only its size."""
    if logger.isEnabledFor(logging.DEBUG):
        request = response.request
        if request.body:
            logger.debug("%s %s sent %s", request.method, request.path, _masked_text(request.body))
        if response.body:
            logger.debug("%s %s received %s", request.method, request.path, _masked_text(response.masked_body))


def _masked_text(content: bytes) -> str:
    try:
        parsed: Any = orjson.loads(content)
    except orjson.JSONDecodeError:
        return f"{len(content)} bytes that are not JSON"
    return repr(masked(parsed))[:_MAX_BODY_LENGTH]
