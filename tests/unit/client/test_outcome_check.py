"""The check of OutcomeUnknownError is a call that can be pasted."""

from __future__ import annotations

import ast
import inspect
from functools import reduce
from typing import TYPE_CHECKING, Any

import pytest

from ampeco_async import AmpecoClient
from ampeco_async._codec import Codec
from ampeco_async._http.request import build_raw_request, build_request
from ampeco_async._outcome_check import outcome_check
from tests.contract.operations import operations

if TYPE_CHECKING:
    from ampeco_async._operation import Operation

OPERATIONS = {operation.name: operation for operation in operations()}
WRITES = [operation for operation in OPERATIONS.values() if operation.method != "GET"]


def check_of(operation: Operation[Any], *values: object) -> str:
    return outcome_check(build_request(operation, values, {}, None, {}, Codec()))


@pytest.mark.parametrize(
    ("name", "values", "check"),
    [
        ("charge_points.start", (42, 5), 'ampeco.sessions.list(charge_point_id=42, status="active")'),
        ("evses.start", (5,), 'ampeco.sessions.list(evse_id=5, status="active")'),
        ("charge_points.stop", (42, 101), "ampeco.sessions.get(101)"),
        ("charge_points.reset", (42, "soft"), "ampeco.charge_points.get(42)"),
        ("locations.update", (7,), "ampeco.locations.get(7)"),
        ("locations.delete", (7,), "ampeco.locations.get(7)"),
        ("id_tags.create", (), "ampeco.id_tags.list()"),
        ("charge_points.evses.update", (42, 5), "ampeco.charge_points.evses.get(42, 5)"),
    ],
)
def test_check(name: str, values: tuple[object, ...], check: str) -> None:
    assert check_of(OPERATIONS[name], *values) == check


def test_check_of_a_raw_request() -> None:
    request = build_raw_request("POST", "/public-api/new/v1.0/7", None, None, idempotent=False)
    assert outcome_check(request) == 'ampeco.request("GET", "/public-api/new/v1.0/7")'


def test_every_check_is_a_call_that_the_client_has() -> None:
    client = AmpecoClient("tenant.example", "s3cret")
    for operation in WRITES:
        check = check_of(operation, *range(1, operation.path.count("{") + 1))
        call = ast.parse(check, mode="eval").body
        assert isinstance(call, ast.Call), check
        names = ast.unparse(call.func).split(".")
        assert names[0] == "ampeco"
        method = reduce(getattr, names[1:], client)
        arguments = [ast.literal_eval(value) for value in call.args]
        keywords = {str(each.arg): ast.literal_eval(each.value) for each in call.keywords}
        inspect.signature(method).bind(*arguments, **keywords)
        assert names[1:] == ["request"] or keywords.keys() <= inspect.signature(method).parameters.keys(), check
    assert len(WRITES) > 300


def test_few_operations_are_left_with_a_raw_request() -> None:
    raw = [
        operation.name
        for operation in WRITES
        if ".request(" in check_of(operation, *range(1, operation.path.count("{") + 1))
    ]
    assert len(raw) < 20, raw
