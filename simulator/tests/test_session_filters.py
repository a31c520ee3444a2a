"""Every filter on sessions, and on derived records, returns what a test of each item would."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from ampeco_simulator.clock import parse_time
from ampeco_simulator.seeds import RandomStream

from .conftest import Tenant, running
from .session_filters import (
    AUTHORIZATIONS,
    OF_AUTHORIZATIONS,
    OF_RECEIPTS,
    RECEIPTS,
    SESSIONS,
    TRANSACTIONS,
    Item,
    Values,
    declared,
    of_sessions,
    of_transactions,
)

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Mapping, Sequence


@pytest.fixture
async def tenant_with_commands() -> AsyncIterator[Tenant]:
    """A tenant with seeded, new, active, remotely started, remotely stopped and reassigned sessions."""
    async with running(sessions=5_000, days=30) as tenant:
        sim = tenant.sim
        sim.advance(days=2, hours=17)
        started = [await _start_session(tenant) for _ in range(3)]
        sim.advance(hours=1)
        for session in (started[0], await _active_session(tenant)):
            point = (await tenant.get(f"{SESSIONS}/{session}")).json["data"]["chargePointId"]
            reply = await tenant.call("POST", f"/actions/charge-point/v1.0/{point}/stop/{session}", json={})
            assert reply.status == 202
        roaming = await tenant.walk(SESSIONS, **{"filter[authorizationSource]": "roaming"})
        for session in (roaming[3], roaming[-30]):
            path = f"/actions/session/v1.0/{session['id']}/assign-user"
            assert (await tenant.call("POST", path, json={"userId": 5})).status < 300
        sim.advance(days=1)
        await _start_session(tenant)
        body = {"sessionId": 77, "totalAmount": 12, "status": "finalized", "ref": "PAY-77"}
        assert (await tenant.call("POST", TRANSACTIONS, json=body)).status < 300
        body = {"totalAmount": 1.5, "status": "refunded"}
        assert (await tenant.call("PATCH", f"{TRANSACTIONS}/99", json=body)).status == 200
        sim.advance(minutes=1)
        yield tenant


async def _start_session(tenant: Tenant) -> int:
    evses = await tenant.walk("/resources/evses/v2.1")
    free = next(evse["id"] for evse in evses if evse["hardwareStatus"] == "available")
    reply = await tenant.call("POST", f"/actions/evse/v1.0/{free}/start", json={"userId": 7})
    session: int = reply.json["sessionId"]
    return session


async def _active_session(tenant: Tenant) -> int:
    return int((await tenant.walk(SESSIONS, **{"filter[status]": "active"}))[0]["id"])


def _passes(name: str, actual: Any, wanted: Any) -> bool:
    if actual is None:
        return False
    if name.endswith(("After", "Start")):
        return (parse_time(actual) or 0) >= (parse_time(wanted) or 0)
    if name.endswith(("Before", "End")):
        return (parse_time(actual) or 0) <= (parse_time(wanted) or 0)
    return str(wanted) in str(actual) if name.endswith("Contains") else bool(actual == wanted)


async def _check_listing(
    tenant: Tenant, path: str, filters: Mapping[str, Any], wanted: Sequence[str], rng: RandomStream
) -> None:
    """Check the first page, another page, and several pages by cursor."""
    query = {
        f"filter[{name}]": str(value).lower() if isinstance(value, bool) else str(value)
        for name, value in filters.items()
    }
    per_page = 20
    for page in (1, rng.between(1, len(wanted) // per_page + 1)):
        answer = await tenant.get(path, params={**query, "page": str(page), "per_page": str(per_page)})
        reply = answer.json
        assert "X-Simulator-Ignored-Filters" not in answer.headers
        assert (filters, reply["meta"]["total"]) == (filters, len(wanted))
        shown = [str(item["id"]) for item in reply["data"]]
        assert (filters, page, shown) == (filters, page, wanted[(page - 1) * per_page :][:per_page])
    if path == RECEIPTS:
        return
    pages: list[list[str]] = []
    cursor: str | None = ""
    while cursor is not None and len(pages) < 3:
        reply = (await tenant.get(path, params={**query, "cursor": cursor, "per_page": str(per_page)})).json
        pages.append([str(item["id"]) for item in reply["data"]])
        cursor = reply["meta"]["next_cursor"]
    assert (filters, [each for page in pages for each in page]) == (filters, wanted[: 3 * per_page])
    back = reply["meta"]["prev_cursor"]
    if len(pages) > 1:
        reply = (await tenant.get(path, params={**query, "cursor": back, "per_page": str(per_page)})).json
        assert (filters, [str(item["id"]) for item in reply["data"]]) == (filters, pages[-2])


async def _check_filters(tenant: Tenant, path: str, items: Sequence[Item], values: Values) -> None:
    """Check each filter alone, and several together, with values that occur."""
    rng = RandomStream(len(path))
    choices: dict[str, list[Any]] = {}
    for name, value in values.items():
        occurring = {repr(actual): actual for item in items if (actual := value(item)) is not None}
        common = [actual for actual in (value(rng.pick(items)) for _ in range(3)) if actual is not None]
        choices[name] = [*common, *(rng.pick(list(occurring.values())) for _ in range(2) if occurring)]
    for name, chosen in choices.items():
        # A filter on a field that no item has returns nothing.
        for wanted in {repr(each): each for each in chosen or ["1"]}.values():
            part = wanted[-4:] if name.endswith("Contains") else wanted
            expected = [str(item["id"]) for item in items if _passes(name, values[name](item), part)]
            assert bool(expected) == bool(chosen)
            await _check_listing(tenant, path, {name: part}, expected, rng)
    useful = [name for name, chosen in choices.items() if chosen]
    for _ in range(30):
        # With the values of one item, at least that item passes all filters.
        item = rng.pick(items)
        names = {rng.pick(useful) for _ in range(rng.between(2, 4))}
        filters = {name: actual for name in sorted(names) if (actual := values[name](item)) is not None}
        expected = [
            str(each["id"])
            for each in items
            if all(_passes(name, values[name](each), wanted) for name, wanted in filters.items())
        ]
        await _check_listing(tenant, path, filters, expected, rng)


async def test_sessions(tenant_with_commands: Tenant) -> None:
    values = await of_sessions(tenant_with_commands, await tenant_with_commands.walk(TRANSACTIONS))
    assert values.keys() == declared(tenant_with_commands, SESSIONS)
    items = await tenant_with_commands.walk(SESSIONS)
    assert len(items) > 5_300
    await _check_filters(tenant_with_commands, SESSIONS, items, values)


@pytest.mark.parametrize(
    ("name", "path", "values"),
    [
        ("transactions", TRANSACTIONS, of_transactions()),
        ("receipts", RECEIPTS, OF_RECEIPTS),
        ("authorizations", AUTHORIZATIONS, OF_AUTHORIZATIONS),
    ],
)
async def test_records_derived_from_sessions(
    tenant_with_commands: Tenant, name: str, path: str, values: Values
) -> None:
    collection = tenant_with_commands.sim.context.registry.top(name)
    assert values.keys() == declared(tenant_with_commands, path)
    await _check_filters(
        tenant_with_commands, path, [dict(collection.record(each).fields) for each in collection.ids], values
    )
