"""The aiohttp shell: sends one request, once, and reads the answer."""

from __future__ import annotations

from typing import TYPE_CHECKING

import aiohttp
from yarl import URL

from ampeco_async._http.failures import NOT_SENT, ResendRefusedError, transport_error
from ampeco_async._http.response import Reply
from ampeco_async.errors import AmpecoError, ClientClosedError, ConfigurationError, DecodeError

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ampeco_async._http.request import Request

_LARGEST_ANSWER = 256 * 1024 * 1024


async def send_once(request: aiohttp.ClientRequest, handler: aiohttp.ClientHandlerType) -> aiohttp.ClientResponse:
    """Client middleware: keep aiohttp from resending by itself, and from storing cookies.

    aiohttp sends GET, HEAD, PUT and DELETE once more when a pooled connection turns out to be closed. It does so on
    two kinds of exception; raised as another kind, they reach the retry rules, which know what may be repeated. As a
    middleware of the one request this holds for a caller's session too, and changes nothing in it.
    """
    try:
        response = await handler(request)
    except NOT_SENT:
        raise
    except (aiohttp.ClientOSError, aiohttp.ServerDisconnectedError) as broken:
        raise ResendRefusedError(broken) from None
    # No public switch keeps the answer's cookies out of the jar of a session that is not ours.
    response._raw_cookie_headers = None  # noqa: SLF001
    return response


async def exchange(
    session: aiohttp.ClientSession,
    origin: str,
    request: Request,
    headers: Mapping[str, str],
    *,
    limits: aiohttp.ClientTimeout,
    proxy: str | None,
    attempts: int,
) -> Reply | AmpecoError:
    """Send the request once; failures are returned, so that no traceback leads through frames that hold the token."""
    facts = request.facts(attempts)
    status: int | None = None
    try:
        async with session.request(
            request.method,
            URL(origin + request.target, encoded=True),
            headers=headers,
            data=request.body,
            allow_redirects=False,
            raise_for_status=False,
            auto_decompress=True,
            timeout=limits,
            proxy=proxy,
            # Those of the session come again, since middlewares given with a request take their place.
            middlewares=(send_once, *getattr(session, "_middlewares", ())),
        ) as response:
            status = response.status
            body = await _read(response)
            if body is None:
                facts["status"] = status
                return DecodeError("the answer is too large", **facts)
            return Reply(status, response.headers, body)
    except (aiohttp.ClientError, OSError, ResendRefusedError) as raised:
        return transport_error(raised, facts, status)
    except RuntimeError:
        if not session.closed:
            raise
        return ClientClosedError("the aiohttp session is closed", **facts)
    except ValueError:
        # aiohttp found a second source of credentials: the session's ``auth``, or a .netrc under its ``trust_env``.
        return ConfigurationError("the aiohttp session brings credentials of its own, beside the token", **facts)


async def _read(response: aiohttp.ClientResponse) -> bytes | None:
    """Read the body, up to a size that no page has: a compressed answer may unfold to anything."""
    chunks: list[bytes] = []
    size = 0
    async for chunk in response.content.iter_any():
        chunks.append(chunk)
        size += len(chunk)
        if size > _LARGEST_ANSWER:
            response.close()
            return None
    return b"".join(chunks)
