"""HTTP: tokens, routes, headers and the rate limit."""

from __future__ import annotations

from base64 import b64encode
from typing import TYPE_CHECKING

import pytest

from ampeco_simulator.http.rate_limit import RateLimit

if TYPE_CHECKING:
    from .conftest import Start, Tenant

_POINT = "/resources/charge-points/v2.0/1"


@pytest.mark.parametrize("token", [None, "wrong", "sim-"])
async def test_a_missing_or_wrong_token_is_a_401(tenant: Tenant, token: str | None) -> None:
    reply = await tenant.call("GET", _POINT, token=token)
    assert (reply.status, reply.json) == (401, {"message": "Unauthenticated."})
    assert len(reply.headers["x-req-trace-id"]) == 32


async def test_every_response_has_version_trace_id_and_rate_limit(tenant: Tenant) -> None:
    first, second = await tenant.get(_POINT), await tenant.get("/nowhere")
    for reply in (first, second):
        assert reply.headers["X-App-Version"].startswith("3.251.0 (")
        assert reply.headers["X-RateLimit-Limit"] == "1000"
    assert first.headers["x-req-trace-id"] != second.headers["x-req-trace-id"]


async def test_the_three_kinds_of_404(tenant: Tenant) -> None:
    tenant.sim.faults.disable("settingsListing")
    messages = [
        (await tenant.get(path)).json["message"]
        for path in (
            "/resources/charge-points/v2.0/999999",
            "/resources/charge-points/v9.0/1",
            "/resources/settings/v1.0",
        )
    ]
    assert messages[0].startswith("No query results for model [App\\Models\\ChargePoint] 999999")
    assert messages[1] == "The route public-api/resources/charge-points/v9.0/1 could not be found."
    assert messages[2] == "Feature is not enabled"


async def test_a_method_that_the_path_does_not_have_is_a_405(tenant: Tenant) -> None:
    reply = await tenant.call("PUT", _POINT)
    assert reply.status == 405
    assert reply.headers["Allow"] == "DELETE, GET, PATCH"


async def test_a_literal_segment_has_precedence_over_a_parameter(tenant: Tenant) -> None:
    assert "meta" in (await tenant.get("/resources/vehicles/v1.0/telemetry-readings")).json


async def test_an_older_platform_does_not_have_newer_routes(start: Start) -> None:
    async with start(platform="3.110.0") as tenant:
        newer = next(each for each in tenant.sim.contract.operations.values() if each.since == "3.251.0")
        sample = tenant.sim.sample(newer.id)
        reply = await tenant.call(sample.method, sample.path.removeprefix("/public-api"))
        assert reply.status == 404
        assert "could not be found" in reply.json["message"]
        assert (await tenant.get(_POINT)).headers["X-App-Version"].startswith("3.110.0 (")


async def test_only_successes_count_and_a_429_says_when_to_retry(start: Start) -> None:
    async with start(rate_limit=3) as tenant:
        for _ in range(5):
            assert (await tenant.get("/resources/charge-points/v2.0/999999")).status == 404
            assert (await tenant.call("GET", _POINT, token="wrong")).status == 401
        left = [(await tenant.get(_POINT)).headers["X-RateLimit-Remaining"] for _ in range(3)]
        assert left == ["2", "1", "0"]
        refused = await tenant.get(_POINT)
        assert (refused.status, refused.json) == (429, {"message": "Too Many Attempts."})
        assert 1 <= int(refused.headers["Retry-After"]) <= 60
        assert int(refused.headers["X-RateLimit-Reset"]) > 1_700_000_000
        tenant.sim.advance(minutes=1)
        assert (await tenant.get(_POINT)).status == 200


def test_a_fixed_window_resets_at_once_and_a_sliding_one_gradually() -> None:
    now = 1_000.0
    fixed, sliding = (RateLimit(4, window, clock=lambda: now) for window in ("fixed", "sliding"))
    for moment in (1_000.0, 1_020.0, 1_040.0, 1_059.0):
        now = moment
        fixed.count()
        sliding.count()
    assert (fixed.remaining(), sliding.remaining()) == (0, 0)
    now = 1_060.5
    assert (fixed.remaining(), sliding.remaining()) == (4, 1)
    assert sliding.retry_headers()["Retry-After"] == "20"


async def test_client_credentials_are_accepted_in_the_form_and_as_basic_authentication(tenant: Tenant) -> None:
    sim = tenant.sim
    client = {"client_id": sim.client_id, "client_secret": sim.client_secret}
    grant = {"grant_type": "client_credentials"}
    basic = b64encode(f"{sim.client_id}:{sim.client_secret}".encode()).decode()
    form = await tenant.call("POST", "/oauth/token", token=None, data={**grant, **client})
    header = await tenant.call(
        "POST", "/oauth/token", token=None, data=grant, headers={"Authorization": f"Basic {basic}"}
    )
    assert form.json["token_type"].lower() == "bearer"
    for reply in (form, header):
        assert (await tenant.call("GET", _POINT, token=reply.json["access_token"])).status == 200
    token = header.json["access_token"]
    await tenant.call("POST", "/oauth/revoke", token=None, data={"token": token, **client})
    assert (await tenant.call("GET", _POINT, token=token)).status == 401
    sim.advance(hours=2)
    assert (await tenant.call("GET", _POINT, token=form.json["access_token"])).status == 401


async def test_wrong_client_credentials_are_an_oauth_error(tenant: Tenant) -> None:
    body = {"grant_type": "client_credentials", "client_id": "x", "client_secret": "y"}
    reply = await tenant.call("POST", "/oauth/token", token=None, data=body)
    assert (reply.status, reply.json["error"]) == (401, "invalid_client")


async def test_oauth_can_be_disabled(start: Start) -> None:
    async with start(oauth=False) as tenant:
        reply = await tenant.call("POST", "/oauth/token", token=None, data={"grant_type": "client_credentials"})
        assert (reply.status, reply.json) == (404, {"message": "Feature is not enabled"})


async def test_deprecated_operations_send_deprecation_headers_when_enabled(start: Start) -> None:
    async with start(deprecation_headers=True) as tenant:
        old, new = await tenant.get("/resources/evses/v2.0/1"), await tenant.get("/resources/evses/v2.1/1")
        assert old.headers["Deprecation"] == "true"
        assert old.headers["Sunset"] == "Wed, 30 Dec 2026 00:00:00 GMT"
        assert "Deprecation" not in new.headers
    async with start() as tenant:
        assert "Deprecation" not in (await tenant.get("/resources/evses/v2.0/1")).headers
