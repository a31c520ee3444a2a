"""What is logged, to the logger ``ampeco_async``: a line a request at DEBUG, retries and waits at INFO.

Never a token, a header or a query value. Bodies only after ``log_bodies=True``, with secret fields masked.
"""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, Any

import orjson

from ampeco_async._codec.secrets import masked

if TYPE_CHECKING:
    from ampeco_async._http.request import Request
    from ampeco_async._http.response import Reply
    from ampeco_async.errors import AmpecoError

logger = logging.getLogger("ampeco_async")

_LONGEST_BODY = 2000
# Shorter waits are the gate's ordinary pacing: a line for each would drown the rest.
_WORTH_A_LINE = 1.0


def answered(request: Request, reply: Reply, attempt: int, seconds: float) -> None:
    """One line for a complete answer."""
    logger.debug(
        "%s %s -> %d, %.0f ms, attempt %d, %d bytes, trace %s",
        request.method,
        request.path,
        reply.status,
        seconds * 1000,
        attempt,
        len(reply.body),
        reply.trace_id or "-",
    )


def failed(request: Request, error: AmpecoError, attempt: int, seconds: float) -> None:
    """One line for a request without an answer."""
    logger.debug(
        "%s %s -> %s, %.0f ms, attempt %d", request.method, request.path, error.message, seconds * 1000, attempt
    )


def retrying(request: Request, error: AmpecoError, attempt: int, after: float) -> None:
    """One line for a repeat."""
    reason = error.message if error.status is None else f"{error.status} {error.message}"
    logger.info("%s %s: %s; attempt %d follows in %.1f s", request.method, request.path, reason, attempt + 1, after)


def waited(request: Request, reason: str, seconds: float) -> None:
    """One line for a wait that somebody may notice."""
    if seconds >= _WORTH_A_LINE:
        logger.info("%s %s was held back %.1f s: %s", request.method, request.path, seconds, reason)


def bodies(request: Request, reply: Reply) -> None:
    """Show what was sent and what came, with the secret fields masked; anything but JSON by its size alone."""
    if logger.isEnabledFor(logging.DEBUG):
        if request.body:
            logger.debug("%s %s sent %s", request.method, request.path, _shown(request.body))
        if reply.body:
            logger.debug("%s %s received %s", request.method, request.path, _shown(reply.shown))


def _shown(content: bytes) -> str:
    try:
        parsed: Any = orjson.loads(content)
    except orjson.JSONDecodeError:
        return f"{len(content)} bytes that are not JSON"
    return repr(masked(parsed))[:_LONGEST_BODY]
