"""Users mock single calls with aioresponses, and test whole programs with the simulator, as docs/testing.md shows."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from aioresponses import aioresponses
from yarl import URL

from ampeco_async import (
    AmpecoClient,
    ConnectionLostError,
    ItemNotFoundError,
    OutcomeUnknownError,
    RetryPolicy,
    ValidationError,
)
from ampeco_async.models import ChargePoint, ChargePointUpdate

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

PAGE = Path(__file__).parents[2] / "docs" / "testing.md"
ORIGIN = "https://tenant.example"
POINT = f"{ORIGIN}/public-api/resources/charge-points/v2.0/42"


@pytest.fixture
def tenant() -> Iterator[aioresponses]:
    with aioresponses() as mocked:
        yield mocked


@pytest.fixture
async def ampeco() -> AsyncIterator[AmpecoClient]:
    async with AmpecoClient(ORIGIN, token="secret-token", retry=None) as client:
        yield client


def sent(tenant: aioresponses, method: str, url: str) -> dict[str, Any]:
    """Return what the only request of a method and URL was made with."""
    (request,) = tenant.requests[method, URL(url)]
    return dict(request.kwargs)


async def test_a_read_gets_the_mocked_item(tenant: aioresponses, ampeco: AmpecoClient) -> None:
    tenant.get(POINT, payload={"data": {"id": 42, "name": "Garage"}})
    point = await ampeco.charge_points.get(42)
    assert isinstance(point, ChargePoint)
    assert (point.id, point.name) == (42, "Garage")
    assert sent(tenant, "GET", POINT)["headers"]["Authorization"] == "Bearer secret-token"


async def test_a_write_sends_its_body(tenant: aioresponses, ampeco: AmpecoClient) -> None:
    tenant.patch(POINT, payload={"data": {"id": 42, "name": "Garage"}})
    point = await ampeco.charge_points.update(42, ChargePointUpdate(name="Garage"))
    assert point.name == "Garage"
    assert json.loads(sent(tenant, "PATCH", POINT)["data"]) == {"name": "Garage"}


async def test_a_listing_gets_its_pages(tenant: aioresponses, ampeco: AmpecoClient) -> None:
    listing = re.compile(rf"{ORIGIN}/public-api/resources/charge-points/v2\.0\?.*")
    following = f"{ORIGIN}/public-api/resources/charge-points/v2.0?cursor=next"
    tenant.get(listing, payload={"data": [{"id": 1}], "links": {"next": following}, "meta": {"next_cursor": "next"}})
    tenant.get(listing, payload={"data": [{"id": 2}], "links": {"next": None}, "meta": {"next_cursor": None}})
    assert [point.id async for point in ampeco.charge_points.list()] == [1, 2]


async def test_statuses_become_errors(tenant: aioresponses, ampeco: AmpecoClient) -> None:
    tenant.get(POINT, status=404, payload={"message": "No query results for model [App\\Models\\ChargePoint] 42"})
    with pytest.raises(ItemNotFoundError):
        await ampeco.charge_points.get(42)
    tenant.patch(POINT, status=422, payload={"message": "No.", "errors": {"name": ["No."]}})
    with pytest.raises(ValidationError) as refused:
        await ampeco.charge_points.update(42, {"name": 5})
    assert refused.value.errors == {"name": ["No."]}


async def test_a_failing_read_is_retried(tenant: aioresponses) -> None:
    tenant.get(POINT, status=503)
    tenant.get(POINT, payload={"data": {"id": 42}})
    async with AmpecoClient(ORIGIN, token="secret-token", retry=RetryPolicy(base=0.001)) as ampeco:
        assert (await ampeco.charge_points.get(42)).id == 42
    assert len(tenant.requests["GET", URL(POINT)]) == 2


async def test_a_request_that_is_not_mocked_raises(tenant: aioresponses, ampeco: AmpecoClient) -> None:
    with pytest.raises(ConnectionLostError):
        await ampeco.charge_points.get(42)
    with pytest.raises(OutcomeUnknownError):
        await ampeco.charge_points.update(42, ChargePointUpdate(name="Garage"))


def test_the_page_runs(tmp_path: Path) -> None:
    blocks = re.findall(r"^```python\n(.*?)^```", PAGE.read_text(), flags=re.DOTALL | re.MULTILINE)
    code = "\n\n".join(blocks)
    (tmp_path / "test_page.py").write_text(code)
    plugins = "from ampeco_simulator.pytest_plugin import *\nfrom ampeco_async.pytest_plugin import *\n"
    (tmp_path / "conftest.py").write_text(plugins)
    options = ["-o", "asyncio_mode=auto", "-o", "asyncio_default_fixture_loop_scope=function", "-W", "error"]
    command = [sys.executable, "-m", "pytest", "-p", "no:cacheprovider", *options, "test_page.py"]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert code.count("def test_") == 5
    assert "5 passed" in done.stdout, done.stdout
