"""One endpoint per operation: its compiled checks and its handler, made when the operation is first called."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol
from urllib.parse import parse_qsl

import orjson

from ampeco_simulator.actions.handler import ActionHandler
from ampeco_simulator.answer import Answer, invalid, no_item
from ampeco_simulator.handlers.notifications import SubscriptionHandler
from ampeco_simulator.handlers.ordering import ReorderHandler
from ampeco_simulator.handlers.payment_methods import RegisterHandler
from ampeco_simulator.handlers.resources import ResourceHandler
from ampeco_simulator.schemas import kind
from ampeco_simulator.state.addresses import address_of, model
from ampeco_simulator.validation.checks import Checks, Errors
from ampeco_simulator.validation.query import QueryReader

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ampeco_simulator.call import Call
    from ampeco_simulator.contract import Contract, Operation
    from ampeco_simulator.handlers.simulator_context import SimulatorContext

_LARGEST = 2**63 - 1
_OWN: Mapping[tuple[str, str], type[ResourceHandler]] = {
    ("DELETE", "notifications"): SubscriptionHandler,
    ("POST", "notifications"): SubscriptionHandler,
    ("PUT", "notifications"): SubscriptionHandler,
    ("POST", "users.payment-methods"): RegisterHandler,
    ("PUT", "roaming-cpos.custom-tariff-filters.reorder"): ReorderHandler,
}
"""Resources that do more than keep what is written, by method and collection."""


class Handler(Protocol):
    """What answers a valid call."""

    def answer(self, call: Call) -> Answer:
        """The answer; refusals are raised."""


class Endpoint:
    """Validates requests to one operation and passes them on."""

    def __init__(
        self, operation: Operation, handler: Handler, simulator: SimulatorContext, checks: Checks, *, strict: bool
    ) -> None:
        self.operation = operation
        self.handler = handler
        self._checks = checks
        self._query = QueryReader(operation, simulator.schemas, checks, strict=strict)
        self._body = None if operation.body is None else checks.check(operation.body)
        self._arguments = [
            (parameter.name, kind(flat := simulator.schemas.flat(parameter.schema)), "enum" in flat, parameter.schema)
            for parameter in _in_path_order(operation)
        ]

    def check_arguments(self, arguments: tuple[str, ...]) -> None:
        """Refuse path parameters that cannot name anything."""
        for text, (name, wanted, listed, schema) in zip(arguments, self._arguments, strict=True):
            number = wanted in ("integer", "number")
            if number and not (text.isascii() and text.isdigit()):
                raise no_item(model(name), text)
            if listed and not self._checks.valid(schema, int(text) if number else text):
                raise invalid({name: [f"The selected {name} is invalid."]})

    def read_query(self, text: str) -> dict[str, Any]:
        """Typed query values. Refuses what the contract does not allow."""
        values, errors = self._query.read(text)
        if errors:
            raise invalid(errors)
        return values

    def read_body(self, body: bytes, content_type: str) -> Any:
        """The decoded body. Refuses what the contract does not allow."""
        if self._body is None:
            return None
        if not body:
            if self.operation.body_required:
                raise invalid({"body": ["The body field is required."]})
            return None
        if content_type.startswith("application/x-www-form-urlencoded"):
            value: Any = dict(parse_qsl(body.decode("utf-8", "replace"), keep_blank_values=True))
        else:
            try:
                value = _held(orjson.loads(body))
            except orjson.JSONDecodeError:
                raise invalid({"body": ["The body is not valid JSON."]}) from None
        errors: Errors = {}
        self._body(value, "", errors)
        if errors:
            raise invalid(errors)
        return value


class Endpoints:
    """All endpoints by operationId."""

    def __init__(self, contract: Contract, simulator: SimulatorContext, *, strict: bool) -> None:
        self._contract = contract
        self._world = simulator
        self._strict = strict
        self._checks = Checks(contract.schemas, writing=True)
        self._made: dict[str, Endpoint] = {}

    def get(self, operation: Operation) -> Endpoint:
        """The endpoint of an operation."""
        made = self._made.get(operation.id)
        if made is None:
            made = Endpoint(operation, self._handler(operation), self._world, self._checks, strict=self._strict)
            self._made[operation.id] = made
        return made

    def _handler(self, operation: Operation) -> Handler:
        address = address_of(operation.path)
        if address.kind == "action":
            return ActionHandler(operation, self._world)
        return _OWN.get((operation.method, address.name), ResourceHandler)(operation, address, self._world)


def _held(value: Any) -> Any:
    """A body as a tenant keeps it: 5.0 is 5, and whole numbers beyond 64 bits are the largest that there are."""
    if isinstance(value, float) and value.is_integer():
        return max(-_LARGEST, min(int(value), _LARGEST))
    if isinstance(value, list):
        return [_held(each) for each in value]
    if isinstance(value, dict):
        return {name: _held(each) for name, each in value.items()}
    return value


def _in_path_order(operation: Operation) -> list[Any]:
    names = [segment[1:-1] for segment in operation.path.split("/") if segment.startswith("{")]
    known = {parameter.name: parameter for parameter in operation.path_parameters}
    return [known[name] for name in names]
