"""An argument that a method does not have is an error, before anything is sent."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from ampeco_async import AmpecoClient
from ampeco_async.models import StartSession
from tests.support.mocked import MockedTenant

if TYPE_CHECKING:
    from collections.abc import Callable

CALLS: dict[str, tuple[Callable[[Any], Any], str]] = {
    "a mistyped filter": (
        lambda a: a.sessions.list(stauts="active"),
        r"sessions\.list.*'stauts'\. Did you mean 'status'",
    ),
    "a wire name": (lambda a: a.sessions.list(userId=7), r"'userId'\. Did you mean 'user_id'"),
    "a field of the body": (
        lambda a: a.charge_points.start(1, 1, user_id=7),
        r"field of the body, StartSession\(user_id=",
    ),
    "a field beside a body": (
        lambda a: a.charge_points.start(1, 1, StartSession(), userId=7),
        r"field of the body, StartSession\(user_id=",
    ),
    "fields of an update": (lambda a: a.locations.update(7, {}, external_id="Z"), r"LocationUpdate\(external_id="),
    "a mistyped option": (lambda a: a.charge_points.get(1, timout=1), r"'timout'\. Did you mean 'timeout'"),
    "an option of nothing": (lambda a: a.charge_points.get(1, xyzzy=1), r"unexpected keyword argument 'xyzzy'$"),
    "an option of a copy": (lambda a: a.with_options(timout=1), r"with_options.*'timout'\. Did you mean 'timeout'"),
    "an option of a raw request": (lambda a: a.request("GET", "/public-api/x", retri=None), r"'retry'"),
}


@pytest.mark.parametrize("name", CALLS)
async def test_an_unknown_argument(name: str) -> None:
    call, message = CALLS[name]
    with MockedTenant() as tenant:
        async with AmpecoClient(tenant.url, "s3cret") as client:
            with pytest.raises(TypeError, match=message):
                await call(client)
    assert tenant.received == []


async def test_known_options_pass() -> None:
    with MockedTenant() as tenant:
        async with AmpecoClient(tenant.url, "s3cret") as client:
            await client.with_options(headers={"x-a": "b"}, priority="bulk").charge_points.get(1, timeout=1, deadline=9)
    assert len(tenant.received) == 1
