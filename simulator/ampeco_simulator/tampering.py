"""Which calls a fault concerns, and what it makes of their answers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl

import attrs
import orjson

from ampeco_simulator.answer import Answer, feature_off, json_answer, no_route
from ampeco_simulator.examples.distortion import MODES

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ampeco_simulator.contract import Operation
    from ampeco_simulator.fault import Fault, Kind

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


def concerns(fault: Fault, operation: Operation, query: str) -> bool:
    """Whether a fault can happen to a call of an operation: those of pages need a page of the right kind."""
    if fault.operation not in (None, operation.id):
        return False
    if fault.kind in MODES:
        # Grants of access tokens are not the tenant's data.
        return operation.item is not None and not operation.path.startswith(_OAUTH)
    match fault.kind:
        case "truncated" | "malformed":
            return operation.answer is not None
        case "empty-page" | "doubled-page":
            return operation.envelope == "listing"
        case "repeated-cursor":
            return operation.pagination in ("cursor", "hybrid") and bool(_asked(query, "cursor"))
        case "shifted-page":
            paged = operation.pagination in ("page", "hybrid") and _asked(query, "cursor") is None
            return paged and (_asked(query, "page") or "1") != "1"
    return True


def failed(fault: Fault, path: str) -> Answer:
    """The answer in place of the call's own."""
    match fault.kind:
        case "html":
            return Answer(fault.status, _HTML % (fault.status, fault.status), "text/html")
        case "rate-limit":
            return too_many({"Retry-After": str(fault.retry_after)})
        case "no-route":
            return no_route(path).answer
        case "feature-off":
            return feature_off().answer
    return json_answer(fault.status, {"message": _MESSAGES.get(fault.status, "Server Error")})


def too_many(headers: Mapping[str, str]) -> Answer:
    """429."""
    return json_answer(429, {"message": _MESSAGES[429]}, headers)


def tampered(kind: Kind, answer: Answer, query: str) -> Answer:
    """The answer with that wrong with it; kinds that the socket or the listing sees to leave it as it is."""
    match kind:
        case "malformed":
            return attrs.evolve(answer, body=answer.body[:-1] + b",")
        case "repeated-cursor" | "empty-page" | "doubled-page":
            return attrs.evolve(answer, body=orjson.dumps(_listing(kind, orjson.loads(answer.body), query)))
    return answer


def _listing(kind: Kind, payload: dict[str, Any], query: str) -> dict[str, Any]:
    match kind:
        case "repeated-cursor":
            meta = {**payload["meta"], "next_cursor": _asked(query, "cursor")}
            return {**payload, "meta": meta, "links": {**payload["links"], "next": f"{meta['path']}?{query}"}}
        case "empty-page":
            return {**payload, "data": []}
    return {**payload, "data": payload["data"] * 2}


def _asked(query: str, name: str) -> str | None:
    return dict(parse_qsl(query, keep_blank_values=True)).get(name)
