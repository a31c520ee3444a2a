"""``to_dict`` and ``from_dict`` lose nothing."""

from __future__ import annotations

import copy
import json
import pickle
from datetime import UTC, datetime, timedelta, timezone
from decimal import Decimal
from enum import Enum
from typing import TYPE_CHECKING, Any

import pytest

from ampeco_async import decimal_of, models
from ampeco_async._codec import Model, OpenObject, decode, encode
from ampeco_async.models import (
    BookingRequest,
    BookingRequestForCreate,
    ChargePoint,
    LocationUpdate,
    PartnerContractCreate,
    Session,
    SessionStatus,
    TariffUpdate,
    Translation,
)
from ampeco_simulator import Simulator
from tests.contract.operations import operations

if TYPE_CHECKING:
    from collections.abc import Iterator

STARTED = datetime(2026, 3, 29, 1, 30, 0, 123456, tzinfo=timezone(timedelta(hours=2)))
SESSION: dict[str, Any] = {
    "id": "77",
    "status": "of a later release",
    "startedAt": STARTED.isoformat(),
    "stoppedAt": None,
    "energy": "many",
    "totalAmount": {"withTax": 12.34, "newHere": [1, None]},
    "chargingPeriods": [{"startedAt": "2026-03-29T01:30:00.5+00:00"}, "no object", None],
    "user_id": "an unknown field with the Python name of a known one",
    "userId": 7,
    "unknownField": {"deep": [{"a": None}]},
}

MODELS: dict[str, Model] = {
    "received": decode(SESSION, Session),
    "made": Session(id="1", status=SessionStatus.FINISHED, started_at=STARTED),
    "absent and null": LocationUpdate(external_id=None, name=[Translation(locale="en")]),
    "decoded request": decode({"externalId": None, "workingHours": [], "city": 7, "state": []}, LocationUpdate),
    "open": OpenObject(extra={"extra": {"a": 1}, "userId": 1}),
    "open within": LocationUpdate(external_app_data=OpenObject(extra={"some_key": {"x": 1}})),
    "mapping of texts": TariffUpdate(description={"en_us": "x", "extra": "y"}),
    "times": PartnerContractCreate(title="x", partner_id=1, start_date=STARTED, end_date=None),
    "key named extra": Session(id="1", extra={"extra": {"extra": 1}}),
}


@pytest.mark.parametrize("names", ["python", "wire"])
@pytest.mark.parametrize("as_json", [True, False])
@pytest.mark.parametrize("model", MODELS.values(), ids=MODELS)
def test_there_and_back(model: Model, names: Any, as_json: bool) -> None:
    plain = model.to_dict(names=names, json=as_json)
    if as_json:
        plain = json.loads(json.dumps(plain))
    again = type(model).from_dict(plain)
    assert again == model
    assert again.extra == model.extra
    assert again.to_dict() == model.to_dict()
    assert encode(again) == encode(model)


def test_the_default_is_python_names_and_json_values() -> None:
    plain = Session(id="1", status=SessionStatus.FINISHED, started_at=STARTED, user_id=7).to_dict()
    assert plain["user_id"] == 7
    assert plain["started_at"] == "2026-03-29T01:30:00.123456+02:00"
    assert type(plain["status"]) is str
    assert plain["stopped_at"] is None
    assert "extra" not in plain


def test_wire_names_and_native_values() -> None:
    plain = Session(id="1", status=SessionStatus.FINISHED, started_at=STARTED).to_dict(names="wire", json=False)
    assert plain["startedAt"] is STARTED
    assert plain["status"] is SessionStatus.FINISHED
    with pytest.raises(ValueError, match="names"):
        Session(id="1").to_dict(names="camel")  # type: ignore[arg-type]


def test_absent_and_null_stay_different() -> None:
    assert LocationUpdate(external_id=None).to_dict() == {"external_id": None}
    assert encode(LocationUpdate.from_dict({"external_id": None})) == {"externalId": None}
    assert encode(LocationUpdate.from_dict({"city": "Sofia"})) == {"city": "Sofia"}
    assert encode(LocationUpdate.from_dict({"working_hours": 7})) == {"workingHours": 7}


def test_nested_models_and_unions() -> None:
    made: Any = decode({"id": 1, "type": "create", "startAt": "2026-01-01T00:00:00Z", "new": 1}, BookingRequest)
    assert BookingRequestForCreate.from_dict(made.to_dict()) == made
    point = ChargePoint.from_dict({"id": 1, "evses": [{"id": 2, "connectors": [{"id": 3}]}]})
    assert point == decode({"id": 1, "evses": [{"id": 2, "connectors": [{"id": 3}]}]}, ChargePoint)


def test_from_dict_takes_only_mappings() -> None:
    with pytest.raises(TypeError, match="expected a mapping, got list"):
        Session.from_dict([])  # type: ignore[arg-type]


@pytest.fixture(scope="module")
def bodies() -> list[Model]:
    """The body of each operation whose body is a model, as the simulated tenant takes it."""
    simulator = Simulator(charge_points=5, users=5, sessions=50, rate_limit=None)
    found: list[Model] = []
    for operation in operations():
        cls = getattr(models, (operation.body or "").partition(" ")[0], None)
        if isinstance(cls, type):
            found.append(decode(simulator.sample(operation.id).body, cls))
    return found


def test_every_request_body(bodies: list[Model]) -> None:
    assert len(bodies) > 150
    for model in bodies:
        for names in ("python", "wire"):
            plain = json.loads(json.dumps(model.to_dict(names=names)))  # type: ignore[arg-type]
            assert type(model).from_dict(plain) == model
            assert type(model).from_dict(model.to_dict(names=names, json=False)) == model  # type: ignore[arg-type]


def _copies(model: Model) -> Iterator[Model]:
    yield copy.copy(model)
    yield copy.deepcopy(model)
    yield pickle.loads(pickle.dumps(model))


@pytest.mark.parametrize("model", MODELS.values(), ids=MODELS)
def test_copies(model: Model) -> None:
    for twin in _copies(model):
        assert twin == model
        assert twin.to_dict() == model.to_dict()
        assert encode(twin) == encode(model)


@pytest.mark.parametrize(
    ("value", "wanted"),
    [
        (0.1, "0.1"),
        (2099697.39, "2099697.39"),
        (1e22, "1E+22"),
        (7, "7"),
        ("12.50", "12.50"),
        (Decimal("1.10"), "1.10"),
    ],
)
def test_decimal_of(value: Any, wanted: str) -> None:
    assert str(decimal_of(value)) == wanted


def test_sums_of_decimals_are_exact() -> None:
    amounts = [0.1, 0.2, 1e-7, 1234567.89] * 1_000
    assert sum(decimal_of(amount) for amount in amounts) == Decimal("1234568190.0001")
    assert decimal_of(None) is None


@pytest.mark.parametrize("value", [float("nan"), float("inf"), "x", Decimal("NaN")])
def test_what_is_no_number(value: Any) -> None:
    with pytest.raises(ValueError, match="not a number"):
        decimal_of(value)
    with pytest.raises(TypeError):
        decimal_of(True)


def test_enums_and_times_are_native_in_models() -> None:
    session = Session.from_dict({"id": "1", "status": "finished", "started_at": datetime(2026, 1, 1, tzinfo=UTC)})
    assert isinstance(session.status, Enum)
    assert session.started_at == datetime(2026, 1, 1, tzinfo=UTC)
