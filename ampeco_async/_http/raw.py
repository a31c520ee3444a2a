"""Requests that no operation describes."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from ampeco_async._http.query import extra_pairs, query_string
from ampeco_async._http.request import Request, encode_body
from ampeco_async.errors import ConfigurationError

if TYPE_CHECKING:
    from collections.abc import Mapping

_METHODS = frozenset({"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE"})
# Characters that a path may hold (RFC 3986), percent-encoded ones among them.
_PATH = re.compile(r"/public-api(/([A-Za-z0-9._~!$&'()*+,;=:@-]|%[0-9A-Fa-f]{2})+)+")

_DOT_SEGMENT = re.compile(r"(/|%2f|%5c)(\.|%2e){1,2}(/|%2f|%5c|$)", re.IGNORECASE)


def raw_request(method: str, path: str, query: Mapping[str, Any] | None, json: object, *, idempotent: bool) -> Request:
    """Check and build. The path stays below ``/public-api`` and is sent as it is."""
    method = method.upper()
    if method not in _METHODS:
        raise ConfigurationError(f"method must be one of {', '.join(sorted(_METHODS))}")
    if not _PATH.fullmatch(path) or _DOT_SEGMENT.search(path):
        raise ConfigurationError(
            "path must begin with /public-api/, be percent-encoded, and hold no query and no dot segments"
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
