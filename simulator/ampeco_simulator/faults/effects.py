"""Effects of faults: which calls a fault applies to, and how it changes their responses."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl

import attrs
import orjson

from ampeco_simulator.examples.distortion import MODES
from ampeco_simulator.http.responses import (
    Response,
    feature_disabled,
    json_response,
    route_not_found,
    too_many_requests,
)

if TYPE_CHECKING:
    from ampeco_simulator.contract.operations import Operation
    from ampeco_simulator.faults.fault import Fault, Kind

_HTML = b"<html><head><title>%d</title></head><body><center><h1>%d Bad Gateway</h1></center></body></html>"
_OAUTH = "/public-api/oauth/"
_MESSAGES = {
    400: "Bad Request",
    401: "Unauthenticated.",
    403: "This action is unauthorized.",
    404: "Feature is not enabled",
    409: "Conflict",
    429: "Too Many Attempts.",
    503: "Service Unavailable",
}


def applies_to(fault: Fault, operation: Operation, query: str) -> bool:
    """Return whether a fault can affect a call of an operation: page faults, for example, need a suitable page."""
    if fault.operation not in (None, operation.id):
        return False
    if fault.kind in MODES:
        # OAuth token responses are no data of the tenant.
        return operation.item is not None and not operation.path.startswith(_OAUTH)
    match fault.kind:
        case "truncated" | "malformed":
            return operation.response is not None
        case "empty-page" | "doubled-page":
            return operation.envelope == "listing"
        case "repeated-cursor":
            return operation.pagination in ("cursor", "hybrid") and bool(_parameter(query, "cursor"))
        case "shifted-page":
            paged = operation.pagination in ("page", "hybrid") and _parameter(query, "cursor") is None
            return paged and (_parameter(query, "page") or "1") != "1"
    return True


def replacement_response(fault: Fault, path: str) -> Response:
    """Return the error response that replaces the response of a call."""
    match fault.kind:
        case "html":
            return Response(fault.status, _HTML % (fault.status, fault.status), "text/html")
        case "rate-limit":
            return too_many_requests({"Retry-After": str(fault.retry_after)}).response
        case "no-route":
            return route_not_found(path).response
        case "feature-off":
            return feature_disabled().response
    return json_response(fault.status, {"message": _MESSAGES.get(fault.status, "Server Error")})


def corrupted_response(kind: Kind, response: Response, query: str) -> Response:
    """Return the response with a fault in its body; unchanged for faults that the server or the listing applies."""
    match kind:
        case "malformed":
            return attrs.evolve(response, body=response.body[:-1] + b",")
        case "repeated-cursor" | "empty-page" | "doubled-page":
            return attrs.evolve(response, body=orjson.dumps(_corrupted_page(kind, orjson.loads(response.body), query)))
    return response


def _corrupted_page(kind: Kind, payload: dict[str, Any], query: str) -> dict[str, Any]:
    match kind:
        case "repeated-cursor":
            meta = {**payload["meta"], "next_cursor": _parameter(query, "cursor")}
            return {**payload, "meta": meta, "links": {**payload["links"], "next": f"{meta['path']}?{query}"}}
        case "empty-page":
            return {**payload, "data": []}
    return {**payload, "data": payload["data"] * 2}


def _parameter(query: str, name: str) -> str | None:
    return dict(parse_qsl(query, keep_blank_values=True)).get(name)
