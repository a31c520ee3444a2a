"""Code as users write it. Type checkers must accept it today, and must go on accepting it as it stood at each release.

Nothing here runs. `scripts/check_last_usage.py` takes this file from the last release's tag and checks it against the
package of today: what fails then would fail for users, and is breaking.
"""

from collections.abc import AsyncIterator
from datetime import date, datetime, timedelta
from decimal import Decimal
from typing import Any, assert_type

from ampeco_async import (
    UNSET,
    AmpecoClient,
    AmpecoError,
    CallOptions,
    ClientCredentials,
    ItemNotFoundError,
    OutcomeUnknownError,
    Page,
    Pager,
    RateLimitedError,
    RateLimits,
    RetryPolicy,
    ValidationError,
    decimal_of,
    with_response,
)
from ampeco_async.models import (
    ChargePoint,
    CurrentType,
    Evse,
    EvseCreate,
    EvseStatus,
    EvseV20,
    LocationUpdate,
    Session,
    SessionStatus,
    StartSession,
    User,
)
from ampeco_simulator import Simulator


def client(token: str) -> AmpecoClient:
    return AmpecoClient(
        "https://tenant.example",
        token=token,
        timeout=20.0,
        max_connections=20,
        limits=RateLimits(),
        retry=RetryPolicy(),
        versions={"evses": "2.0"},
        deprecations="error",
        strict=False,
    )


def machine(client_id: str, secret: str) -> AmpecoClient:
    return AmpecoClient("https://tenant.example", ClientCredentials(client_id, secret))


async def reading(ampeco: AmpecoClient) -> None:
    point = await ampeco.charge_points.get(42)
    assert_type(point, ChargePoint)
    assert_type(point.id, int)
    assert_type(point.name, str | None)
    session = await ampeco.sessions.get("9", include=["externalAppData"], deadline=2.5)
    assert_type(session.status, SessionStatus | str | None)
    assert_type(session.started_at, datetime | None)
    if session.total_amount is not None and session.total_amount.with_tax is not None:
        assert_type(session.total_amount.with_tax, float)
    old = await ampeco.evses.v2_0.get(5)
    assert_type(old, EvseV20)
    print(session.extra, old.id)


async def listing(ampeco: AmpecoClient, since: datetime) -> None:
    finished: Pager[Session] = ampeco.sessions.list(status=SessionStatus.FINISHED, started_after=since, per_page=100)
    async for session in finished:
        assert_type(session, Session)
    first = await ampeco.sessions.list(status="active", started_before=since + timedelta(days=1), user_id=7)
    assert_type(first, Page[Session])
    assert_type(first.next_cursor, str | None)
    async for page in ampeco.users.list().pages(prefetch=True):
        assert_type(page.items, list[User])
    points = await ampeco.charge_points.list(priority="bulk").collect(limit=500)
    assert_type(points, list[ChargePoint])
    async for evse in ampeco.charge_points.evses.list(42):
        print(evse.id, evse.label)


async def energy(ampeco: AmpecoClient, day: date) -> AsyncIterator[float]:
    since = datetime(day.year, day.month, day.day)
    async for session in ampeco.sessions.list(ended_after=since, include=["externalAppData"]):
        if session.status == SessionStatus.FINISHED and session.energy:
            yield session.energy / 1000


async def writing(ampeco: AmpecoClient) -> None:
    evse = await ampeco.evses.create(
        EvseCreate(
            charge_point_id=7,
            physical_reference="1",
            current_type=CurrentType.AC,
            network_id="1",
            status=EvseStatus.ACTIVE,
            label=UNSET,
        )
    )
    assert_type(evse, Evse)
    await ampeco.locations.update(7, LocationUpdate(external_id=None))
    await ampeco.locations.update("7", {"externalId": None})
    await ampeco.evses.delete(5)
    await ampeco.charge_points.start(42, 5, StartSession(user_id=7))
    await ampeco.evses.start(5)


async def failing(ampeco: AmpecoClient) -> ChargePoint | None:
    try:
        return await ampeco.charge_points.get(42, timeout=3.0, retry=None, headers={"x-job": "9"})
    except ItemNotFoundError:
        return None
    except ValidationError as error:
        print(error.errors)
    except RateLimitedError as error:
        print(error.status, error.trace_id)
    except OutcomeUnknownError as error:
        print(error.method, error.path, error.attempts)
    except AmpecoError as error:
        print(error)
    return None


async def bulk(ampeco: AmpecoClient, options: CallOptions) -> None:
    patient = ampeco.with_options(priority="bulk", timeout=60.0)
    async for user in patient.users.list():
        await patient.users.get(user.id, **options)
    raw = await ampeco.request("GET", "/public-api/resources/new/v1.0", query={"filter[a]": 1}, idempotent=True)
    print(raw)


async def looking(ampeco: AmpecoClient) -> None:
    answer = await with_response(ampeco.users.get(7))
    assert_type(answer.result, User)
    assert_type(answer.response.status, int)
    assert_type(answer.response.trace_id, str | None)


def plain_data(session: Session) -> None:
    assert_type(session.to_dict(), dict[str, Any])
    assert_type(Session.from_dict(session.to_dict(names="wire", json=False)), Session)
    assert_type(decimal_of(1.5), Decimal)
    assert_type(decimal_of(session.energy), Decimal | None)


async def trying() -> None:
    async with Simulator(seed=7) as tenant, AmpecoClient(tenant.url, token=tenant.token) as ampeco:
        await reading(ampeco)
