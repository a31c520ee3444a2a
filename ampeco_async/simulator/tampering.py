"""Faults that change an answer: broken pagination, broken JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl

import attrs
import orjson

if TYPE_CHECKING:
    from ampeco_async.simulator.answer import Answer
    from ampeco_async.simulator.faults import Kind

TAMPERING: frozenset[Kind] = frozenset(
    {"truncated", "malformed", "repeated-cursor", "empty-page", "doubled-page", "shifted-page"}
)
"""Kinds of faults that need the call to be answered first."""


def tampered(kind: Kind, answer: Answer, query: str) -> Answer:
    """The answer with that wrong with it; answers it does not apply to stay as they are."""
    if not answer.body or not answer.ok or kind in ("truncated", "shifted-page"):
        return answer
    if kind == "malformed":
        return attrs.evolve(answer, body=answer.body[:-1] + b",")
    payload = orjson.loads(answer.body)
    if not isinstance(payload, dict) or not isinstance(payload.get("data"), list):
        return answer
    return attrs.evolve(answer, body=orjson.dumps(_listing(kind, payload, query)))


def _listing(kind: Kind, payload: dict[str, Any], query: str) -> dict[str, Any]:
    match kind:
        case "repeated-cursor":
            asked = dict(parse_qsl(query)).get("cursor")
            return {**payload, "meta": {**payload["meta"], "next_cursor": asked}} if asked else payload
        case "empty-page":
            return {**payload, "data": []}
    return {**payload, "data": payload["data"] * 2}
