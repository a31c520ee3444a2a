"""Every kind of fault works in a script, with a probability and for one operation."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from typing import TYPE_CHECKING, Any

import aiohttp
import orjson
import pytest

from ampeco_simulator import Fault
from ampeco_simulator.faults.fault import KINDS
from ampeco_simulator.paging.pages import Cursor

if TYPE_CHECKING:
    from collections.abc import Callable

    from .conftest import Reply, Tenant

_LISTING, _OTHER = "/resources/sessions/v1.0", "/resources/transactions/v1.0"
_CURSOR = Cursor(5).text()
_CONNECTION_KINDS = ("reset", "stall", "truncated", "latency")
_FIELDS: dict[str, dict[str, Any]] = {"latency": {"delay": 60}, "clock-skew": {"skew": 7_200}}


def _status(status: int, text: bytes) -> Callable[[Reply], bool]:
    return lambda reply: reply.status == status and text in reply.body


def _item(test: Callable[[dict[str, Any]], bool]) -> Callable[[Reply], bool]:
    return lambda reply: test(reply.json["data"][0])


def _is_no_json(reply: Reply) -> bool:
    try:
        orjson.loads(reply.body)
    except orjson.JSONDecodeError:
        return True
    return False


def _is_ahead(reply: Reply) -> bool:
    return parsedate_to_datetime(reply.headers["Date"]) > datetime.now(UTC) + timedelta(hours=1)


_HAS_FAULT: dict[str, Callable[[Reply], bool]] = {
    "status": _status(503, b'{"message":'),
    "html": _status(503, b"<html>"),
    "rate-limit": _status(429, b"Too Many Attempts."),
    "no-route": _status(404, b"could not be found"),
    "feature-off": _status(404, b"Feature is not enabled"),
    "malformed": _is_no_json,
    "repeated-cursor": lambda reply: reply.json["meta"]["next_cursor"] == _CURSOR,
    "empty-page": lambda reply: reply.json["data"] == [],
    "doubled-page": lambda reply: len(reply.json["data"]) == 10,
    "shifted-page": _item(lambda item: str(item["id"]) == "5"),
    "nulls": _item(lambda item: not any(value for name, value in item.items() if name != "id")),
    "hollow": _item(lambda item: item["lastUpdatedAt"] is None and isinstance(item["totalAmount"], dict)),
    "unknown": _item(lambda item: "fieldOfALaterRelease" in item),
    "string-ids": _item(lambda item: isinstance(item["userId"], str)),
    "clock-skew": _is_ahead,
}


async def _has_fault(tenant: Tenant, kind: str, path: str = _LISTING) -> bool:
    """Return whether a call had the fault."""
    query = f"?per_page=5&cursor={_CURSOR}" if kind == "repeated-cursor" else "?per_page=5&page=2"
    timeout = aiohttp.ClientTimeout(total=0.3 if kind in ("stall", "latency") else 30)
    try:
        reply = await tenant.get(path + query, timeout=timeout)
    except (aiohttp.ClientConnectionError, aiohttp.ClientPayloadError, TimeoutError):
        return kind in _CONNECTION_KINDS
    return kind not in _CONNECTION_KINDS and _HAS_FAULT[kind](reply)


async def _count(tenant: Tenant, kind: str) -> int:
    """Return how many of 16 concurrent calls have the fault."""
    return sum(await asyncio.gather(*(_has_fault(tenant, kind) for _ in range(16))))


def _fault(kind: Any, **options: Any) -> Fault:
    return Fault(kind, **_FIELDS.get(kind, {}), **options)


@pytest.mark.parametrize("kind", [kind for kind in KINDS if kind != "plain"])
async def test_each_kind_works_by_script_by_operation_and_by_probability(tenant: Tenant, kind: str) -> None:
    faults = tenant.sim.faults
    # Otherwise aiohttp repeats a GET once by itself when the connection is lost before the response.
    tenant.http._retry_connection = False
    assert not await _has_fault(tenant, kind)
    faults.script([None, _fault(kind)])
    assert [await _has_fault(tenant, kind) for _ in range(3)] == [False, True, False]
    faults.add(_fault(kind, operation="sessionsListing"))
    assert await _has_fault(tenant, kind)
    assert not await _has_fault(tenant, kind, _OTHER)
    counts = []
    for _ in range(2):
        faults.clear()
        faults.add(_fault(kind), 0.5)
        counts.append(await _count(tenant, kind))
    assert counts[0] == counts[1]
    assert 0 < counts[0] < 16
