"""Deprecated operations, pinned versions, and tenants whose release is older than the contract."""

from __future__ import annotations

import asyncio
import warnings
from importlib import import_module
from typing import TYPE_CHECKING, Any

import attrs
import pytest

from ampeco_async._client import AmpecoClient
from ampeco_async._operation import Operation
from ampeco_async._pagination import Pager
from ampeco_async.api import RESOURCES
from ampeco_async.errors import DeprecatedCallError, RouteNotFoundError
from tests.support.mocked import MockedResponse, MockedTenant
from tests.unit.client.sample import ROOT, TOKEN, Things, listing, operation, things

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ampeco_async._dispatcher import Dispatcher

OLD = operation(
    "GET",
    f"{ROOT}/v1.0/{{thing}}",
    id="old",
    name="things.v1_0.get",
    version="1.0",
    deprecated=True,
    deprecated_since="3.128.0",
    replaced_by="things.get",
)
NEW = operation("GET", version="2.0", older=OLD, same_request=True)
NEWEST = operation("GET", f"{ROOT}/v2.1/{{thing}}", id="newest", version="2.1", older=NEW, same_request=True)
PUT = operation("PUT", f"{ROOT}/v2.0/{{thing}}", id="put", name="things.v2_0.replace", version="2.0")
PATCH = operation("PATCH", f"{ROOT}/v2.1/{{thing}}", id="patch", version="2.1", older=PUT)
MISSING = MockedResponse(b'{"message": "The route public-api/x could not be found."}', 404)


@pytest.fixture
def tenant() -> Iterator[MockedTenant]:
    with MockedTenant() as mocked:
        yield mocked


def client_of(tenant: MockedTenant, **options: Any) -> AmpecoClient:
    return AmpecoClient(tenant.url, TOKEN, limits=None, **options)


async def test_a_deprecated_call_warns_once_at_the_callers_line(tenant: MockedTenant) -> None:
    async with client_of(tenant) as client:
        with pytest.warns(DeprecationWarning, match="deprecated") as caught:
            await things(client)._dispatcher.call(OLD, (1,), {}, None, {})
        await client.with_options(timeout=1)._dispatcher.call(OLD, (1,), {}, None, {})
    (warning,) = caught
    assert str(warning.message) == (
        f"things.v1_0.get (GET {ROOT}/v1.0/{{thing}}) is deprecated since release 3.128.0; use things.get"
    )
    assert warning.filename == __file__


async def test_the_warning_names_the_line_of_the_caller_through_tasks_and_pagers(tenant: MockedTenant) -> None:
    old_listing = attrs.evolve(listing("none"), deprecated=True, name="things.v1_0.list")
    tenant.respond()
    tenant.respond(b"[]")

    async def mine(dispatcher: Dispatcher) -> None:
        await dispatcher.call(OLD, (1,), {}, None, {})

    async with client_of(tenant) as client:
        with pytest.warns(DeprecationWarning, match=r"v1_0\.get") as caught:
            await asyncio.gather(asyncio.create_task(mine(client._dispatcher)))
        assert caught[0].filename == __file__
        with pytest.warns(DeprecationWarning, match=r"v1_0\.list") as caught:
            await Pager(client._dispatcher, old_listing, (), {}, {}).collect()
        assert caught[0].filename == __file__


async def test_a_call_that_is_a_task_itself_still_warns(tenant: MockedTenant) -> None:
    async with client_of(tenant) as client:
        with pytest.warns(DeprecationWarning, match=r"v1_0\.get"):
            await asyncio.create_task(client._dispatcher.call(OLD, (1,), {}, None, {}))


async def test_policies(tenant: MockedTenant) -> None:
    async with client_of(tenant, deprecations="ignore") as client:
        await client._dispatcher.call(OLD, (1,), {}, None, {})
    async with client_of(tenant, deprecations="error") as client:
        with pytest.raises(DeprecatedCallError, match=r"use things\.get"):
            await client._dispatcher.call(OLD, (1,), {}, None, {})
    assert len(tenant.received) == 1


async def test_dates_that_the_tenant_gives_are_passed_on_once(tenant: MockedTenant) -> None:
    for _ in range(2):
        tenant.respond(Deprecation="@1767225600", Sunset="Wed, 01 Jul 2026 00:00:00 GMT")
    async with client_of(tenant) as client:
        with pytest.warns(DeprecationWarning, match="Sunset: Wed, 01 Jul 2026"):
            await client._dispatcher.call(NEW, (1,), {}, None, {})
        await client._dispatcher.call(NEW, (1,), {}, None, {})


async def test_the_result_is_returned_where_deprecation_warnings_are_errors(
    tenant: MockedTenant, caplog: pytest.LogCaptureFixture
) -> None:
    tenant.respond(Sunset="Wed, 01 Jul 2026 00:00:00 GMT")
    async with client_of(tenant) as client:
        assert await things(client).start(1) == {"id": 1}
    assert "Sunset: Wed, 01 Jul 2026" in caplog.text


async def test_no_fallback_unless_asked(tenant: MockedTenant) -> None:
    tenant.responses.append(MISSING)
    async with client_of(tenant) as client:
        with pytest.raises(RouteNotFoundError):
            await client._dispatcher.call(NEW, (1,), {}, None, {})


async def test_fallback_goes_down_step_by_step_and_remembers(tenant: MockedTenant) -> None:
    tenant.responses.extend([MISSING, MISSING])
    async with client_of(tenant, fallback=True) as client:
        with pytest.warns(UserWarning, match="does not have") as caught:
            assert await client._dispatcher.call(NEWEST, (1,), {}, None, {}) == {"id": 1}
        assert [str(one.message).partition(":")[2][:54] for one in caught] == [
            " this tenant's release does not have v2.1; v2.0 (thing",
            " this tenant's release does not have v2.0; v1.0 (thing",
        ]
        assert {one.filename for one in caught} == {__file__}
        await client._dispatcher.call(NEWEST, (1,), {}, None, {})
    paths = [one.target.removeprefix(ROOT) for one in tenant.received]
    assert paths == ["/v2.1/1", "/v2.0/1", "/v1.0/1", "/v1.0/1"]


async def test_fallback_of_a_listing(tenant: MockedTenant) -> None:
    older = attrs.evolve(listing("page"), id="old", path=f"{ROOT}/v1.0", version="1.0")
    newer = attrs.evolve(listing("cursor"), older=older, same_request=True, version="2.0")
    tenant.responses.append(MISSING)
    tenant.respond(b'{"data": [{"id": 1}], "meta": {"current_page": 1, "last_page": 2}}')
    tenant.respond(b'{"data": [{"id": 2}], "meta": {"current_page": 2, "last_page": 2}}')
    async with client_of(tenant, fallback=True) as client:
        with pytest.warns(UserWarning, match="does not have v2.0"):
            assert await Pager(client._dispatcher, newer, (), {}, {}).collect() == [{"id": 1}, {"id": 2}]


async def test_fallback_refuses_where_the_request_means_something_else(tenant: MockedTenant) -> None:
    tenant.responses.append(MISSING)
    async with client_of(tenant, fallback=True) as client:
        with pytest.raises(RouteNotFoundError) as caught:
            await client._dispatcher.call(PATCH, (1,), {}, {"a": 1}, {})
    (note,) = caught.value.__notes__
    assert "things.v2_0.replace is not called instead, since its request or its result" in note
    assert "means something else: PATCH" in note
    assert len(tenant.received) == 1


async def test_the_generated_table_routes_and_refuses(tenant: MockedTenant) -> None:
    """EVSE v2.1 updates (PATCH) where v2.0 replaces (PUT), and their models differ."""
    tenant.responses.extend([MISSING, MISSING, MISSING])
    async with client_of(tenant, fallback=True) as client:
        with pytest.raises(RouteNotFoundError) as caught:
            await client.evses.update(5, {"networkId": "1"})
        assert "evses.replace is not called instead" in caught.value.__notes__[0]
        evses = "/public-api/resources/evses"
        assert f"PATCH {evses}/v2.1/{{evse}} here, PUT {evses}/v2.0/{{evse}} there" in caught.value.__notes__[0]
        with pytest.raises(RouteNotFoundError) as caught:
            await client.evses.create({})
        assert "There is no older version of evses.create" in caught.value.__notes__[0]
    assert len(tenant.received) == 2


async def test_a_generated_operation_that_may_fall_back(tenant: MockedTenant) -> None:
    _name, operation = next(
        (name, one)
        for name in RESOURCES
        for one in vars(import_module(f"ampeco_async.api.{name}")).values()
        if isinstance(one, Operation) and one.same_request and one.method == "GET" and not one.pagination
    )
    tenant.responses.append(MISSING)
    ids = [1] * operation.path.count("{")
    async with client_of(tenant, fallback=True, deprecations="ignore") as client:
        with pytest.warns(UserWarning, match="does not have"):
            await client._dispatcher.call(operation, ids, {}, None, {})
    assert operation.older is not None
    sent = [arrival.target.split("/")[4] for arrival in tenant.received]
    assert sent == [f"v{operation.version}", f"v{operation.older.version}"]


async def test_a_missing_item_does_not_fall_back(tenant: MockedTenant) -> None:
    tenant.respond(b'{"message": "No query results for model"}', 404)
    async with client_of(tenant, fallback=True) as client:
        with pytest.raises(Exception, match="No query results"):
            await client._dispatcher.call(NEW, (1,), {}, None, {})
    assert len(tenant.received) == 1


async def test_pins_and_names_of_the_generated_versions(tenant: MockedTenant) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        async with client_of(tenant, versions={"evses": "2.0"}) as pinned, client_of(tenant) as newest:
            await pinned.evses.get(5)
            await newest.evses.get(5)
            await newest.evses.v2_0.get(5)
    assert [one.target.split("/")[4] for one in tenant.received] == ["v2.0", "v2.1", "v2.0"]


def test_the_sample_is_a_resource() -> None:
    client = AmpecoClient("tenant.example", TOKEN)
    assert repr(Things(client._dispatcher)) == "<Things of https://tenant.example>"
