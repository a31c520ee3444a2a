"""Sending one request with aiohttp, once, and reading its response."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import aiohttp
from yarl import URL

from ampeco_async._http.failures import NOT_SENT, ResendRefusedError, transport_error
from ampeco_async._http.response import Response
from ampeco_async.errors import AmpecoError, ClientClosedError, ConfigurationError, DecodeError

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ampeco_async._http.request import Request


async def exchange(
    session: aiohttp.ClientSession,
    base_url: str,
    request: Request,
    headers: Mapping[str, str],
    *,
    timeouts: aiohttp.ClientTimeout,
    proxy: str | None,
    max_bytes: int,
    attempt: int,
) -> Response | AmpecoError:
    """Send the request once and return its response, of any status.

    Failures are returned, not raised, so that no traceback leads through frames that hold the token. ``max_bytes``
    bounds the body after decompression. ``attempt`` counts the requests of the call, from 1.
    """
    url = f"{base_url}{request.path}?{request.query}" if request.query else f"{base_url}{request.path}"
    status: int | None = None
    try:
        async with session.request(
            request.method,
            URL(url, encoded=True),
            headers=headers,
            data=request.body,
            allow_redirects=False,
            raise_for_status=False,
            auto_decompress=True,
            timeout=timeouts,
            proxy=proxy,
            # Those of the session are repeated, since middlewares given with a request replace them.
            middlewares=(send_once, *getattr(session, "_middlewares", ())),
        ) as response:
            status = response.status
            body = await _read(response, max_bytes)
            if body is None:
                context = request.error_context(attempt)
                context["status"] = status
                return DecodeError(
                    f"the response is larger than max_response_bytes ({max_bytes:,} bytes, decompressed)", **context
                )
            return Response(request, status, response.headers, body, attempt)
    except (aiohttp.ClientError, OSError, ResendRefusedError) as error:
        return transport_error(error, request.error_context(attempt), status)
    except RuntimeError:
        if not session.closed:
            raise
        return ClientClosedError("the aiohttp session is closed", **request.error_context(attempt))
    except ValueError:
        # aiohttp found other credentials: the session's ``auth``, or a .netrc under its ``trust_env``.
        return ConfigurationError(
            "the aiohttp session brings credentials of its own, beside the token", **request.error_context(attempt)
        )


def client_timeout(total: float | None, connect: float | None) -> aiohttp.ClientTimeout:
    """Return the timeout of one request: seconds in total, of which ``connect`` for the connection."""
    if total is not None:
        # Less than the total, by more than the delay of a busy event loop: a request that never got its connection
        # must fail as such, since then nothing was sent. If the total ended first, a write would count as possibly
        # carried out.
        connect = min(math.inf if connect is None else connect, max(total - 0.1, total / 2))
    return aiohttp.ClientTimeout(total=total, connect=connect, ceil_threshold=math.inf)


async def send_once(request: aiohttp.ClientRequest, handler: aiohttp.ClientHandlerType) -> aiohttp.ClientResponse:
    """Client middleware that keeps aiohttp from sending again by itself, and from storing cookies.

    aiohttp sends GET, HEAD, PUT and DELETE again when a pooled connection turns out to be closed, on two kinds of
    exception. Raised as another kind, they reach our retry rules, which know what may be repeated. As a middleware of
    the single request this also holds for a caller's session, and changes nothing in it.
    """
    try:
        response = await handler(request)
    except NOT_SENT:
        raise
    except (aiohttp.ClientOSError, aiohttp.ServerDisconnectedError) as error:
        raise ResendRefusedError(error) from None
    # No public option keeps the cookies of a response out of the jar of a session that is not ours.
    response._raw_cookie_headers = None  # noqa: SLF001
    return response


async def _read(response: aiohttp.ClientResponse, max_bytes: int) -> bytes | None:
    """Return the body, or ``None`` if it is larger than ``max_bytes``: compressed bodies may expand to anything."""
    chunks: list[bytes] = []
    size = 0
    async for chunk in response.content.iter_any():
        chunks.append(chunk)
        size += len(chunk)
        if size > max_bytes:
            response.close()
            return None
    return b"".join(chunks)
