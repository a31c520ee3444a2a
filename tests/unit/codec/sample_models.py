"""Models for the codec tests, in the form that the generator writes."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Annotated, Any, Literal, TypeAlias

from ampeco_async._codec import UNSET, Discriminator, Model, OpenObject, model, wire

if TYPE_CHECKING:
    from datetime import date, datetime
    from decimal import Decimal
    from uuid import UUID


class Status(StrEnum):
    ACTIVE = "active"
    FINISHED = "finished"


@model
class Amount(Model):
    with_tax: float | None = None
    without_tax: float | None = None


@model
class Session(Model):
    """Received only."""

    id: str
    status: Status | str | None = None
    energy: int | None = None
    power: float | None = None
    billed: bool | None = None
    started_at: datetime | None = None
    day: date | None = None
    total_amount: Amount | None = None
    periods: list[Period] | None = None
    tags: list[int] | None = None
    statuses: list[Status | str] | None = None
    free: dict[str, Any] | None = None
    counts: dict[str, int] | None = None
    grid: list[list[float]] | None = None
    interval: Literal[15, 30, 60] | None = None
    mode: Literal["auto", "manual"] | None = None
    labels: dict[str, str] | None = None
    history: list[Status | str | None] | None = None
    number: int | str | None = None
    anything: Any = None
    rows: list[dict[str, Any]] | None = None
    items: list[Any] | None = None
    open_ended: dict[str, Amount] | None = None
    exact: Decimal | None = None
    uuid: UUID | None = None
    first: str | None = wire("first_name", default=None)


@model
class Period(Model):
    state: str | None = None
    parent: Session | None = None


@model
class Profile(Model):
    """Sent and received."""

    name: str
    label: str | None = UNSET
    limit: int | None = UNSET
    tags: list[int] | None = UNSET
    amount: Amount | None = UNSET
    created_at: datetime | None = wire(read_only=True, default=None)


@model
class Position(Model):
    """Sent and received; all fields are required."""

    latitude: float | None
    longitude: float | None


@model
class Tod(Model):
    mode: str | None = None
    start: str | None = None


@model
class Dynamic(Model):
    mode: str | None = None
    charging: Charging | None = None


@model
class Off(Model):
    enabled: bool | None = None


@model
class Place(Model):
    status: Status | str | None = wire(default=None, free_text=True)
    anything: OpenObject | None = None


Charging: TypeAlias = Annotated["Tod | Dynamic | OpenObject", Discriminator("mode", {"tod": "Tod", "dyn": "Dynamic"})]
Switch: TypeAlias = Annotated["Tod | Off | OpenObject", Discriminator("mode", {"tod": "Tod"}, untagged="Off")]
Closed: TypeAlias = Annotated["Tod | Dynamic", Discriminator("mode", {"tod": "Tod", "dyn": "Dynamic"})]


@model
class Charger(Model):
    charging: Charging | None = None
    closed: Closed | None = None
    many: list[Charging] | None = None


@model
class Credentials(Model):
    admin_token: str | None = UNSET
    password: str | None = UNSET
    password_confirmation: str | None = UNSET
    adyen_api_key: str | None = UNSET
    client_secret: str | None = wire("client_secret", default=UNSET)
    require_password_reset: bool | None = UNSET
    token_type: str | None = UNSET
    sasl_username: str | None = UNSET
    login: str | None = UNSET


@model
class Pins(Model):
    pin: list[int] | None = None
