"""Endpoints: the compiled validators and the handler of each operation, created on its first call."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple, Protocol
from urllib.parse import parse_qsl

import orjson

from ampeco_simulator.actions.handler import ActionHandler
from ampeco_simulator.contract.operation_paths import model_name, parse_operation_path
from ampeco_simulator.contract.schemas import ANYTHING, Schema, json_type
from ampeco_simulator.handlers.payment_method_registration import PaymentMethodRegistrationHandler
from ampeco_simulator.handlers.resources import ResourceHandler
from ampeco_simulator.handlers.tariff_filter_order import TariffFilterOrderHandler
from ampeco_simulator.handlers.webhook_subscriptions import WebhookSubscriptionHandler
from ampeco_simulator.http.responses import Response, item_not_found, validation_error
from ampeco_simulator.validation.query import QueryParser
from ampeco_simulator.validation.read_only import without_read_only
from ampeco_simulator.validation.validators import Errors, SchemaValidators, add_error

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from ampeco_simulator.contract.operations import Contract, Operation, Parameter
    from ampeco_simulator.http.call import Call
    from ampeco_simulator.runtime.context import SimulatorContext

_MAX_INTEGER = 2**63 - 1
_SPECIAL_HANDLERS: Mapping[tuple[str, str], type[ResourceHandler]] = {
    ("DELETE", "notifications"): WebhookSubscriptionHandler,
    ("POST", "notifications"): WebhookSubscriptionHandler,
    ("PUT", "notifications"): WebhookSubscriptionHandler,
    ("POST", "users.payment-methods"): PaymentMethodRegistrationHandler,
    ("PUT", "roaming-cpos.custom-tariff-filters.reorder"): TariffFilterOrderHandler,
}
"""By method and collection: handlers that do more than store and return records."""


class Handler(Protocol):
    """Carries out the calls of one operation."""

    def handle(self, call: Call) -> Response:
        """Return the response, or raise ``HTTPError``."""


class _PathParameter(NamedTuple):
    name: str
    schema: Schema
    numeric: bool
    enumerated: bool


class Endpoint:
    """Validates the requests to one operation. With ``strict``, unknown parameters and body fields are errors."""

    def __init__(
        self,
        operation: Operation,
        handler: Handler,
        context: SimulatorContext,
        validators: SchemaValidators,
        body_validators: SchemaValidators,
        *,
        strict: bool,
    ) -> None:
        self.operation = operation
        self.handler = handler
        self._validators = validators
        self._query = QueryParser(operation, context.schemas, validators, strict=strict)
        self._strict = strict
        self._schemas = context.schemas
        is_action = parse_operation_path(operation.path).kind == "action"
        self._item = operation.item if operation.item is not None and not is_action else ANYTHING
        # RFC 6749 and RFC 7009: an authorization server ignores parameters that it does not know.
        bodies = validators if operation.form else body_validators
        self._body = None if operation.body is None else bodies.validator(operation.body)
        self._path_parameters = [
            _PathParameter(
                parameter.name,
                parameter.schema,
                numeric=json_type(flat := context.schemas.flat(parameter.schema)) in ("integer", "number"),
                enumerated="enum" in flat,
            )
            for parameter in _in_path_order(operation)
        ]

    def check_arguments(self, arguments: tuple[str, ...]) -> None:
        """Validate the path parameters: 404 for an id that is no number, 422 for an unknown enum value."""
        for text, parameter in zip(arguments, self._path_parameters, strict=True):
            if parameter.numeric and not (text.isascii() and text.isdigit()):
                raise item_not_found(model_name(parameter.name), text)
            value = int(text) if parameter.numeric else text
            if parameter.enumerated and not self._validators.valid(parameter.schema, value):
                raise validation_error({parameter.name: [f"The selected {parameter.name} is invalid."]})

    def read_query(self, text: str) -> dict[str, Any]:
        """Parse and validate the query string: 422 for what the contract does not allow."""
        values, errors = self._query.parse(text)
        if errors:
            raise validation_error(errors)
        return values

    def read_body(self, body: bytes, content_type: str) -> Any:
        """Decode and validate the body: 422 for what the contract does not allow. None when there is no body."""
        if self._body is None:
            if self._strict:
                _reject_body(body)
            return None
        if not body:
            if self.operation.body_required:
                raise validation_error({"body": ["The body field is required."]})
            return None
        if content_type.startswith("application/x-www-form-urlencoded"):
            value: Any = dict(parse_qsl(body.decode("utf-8", "replace"), keep_blank_values=True))
        else:
            value = _decode_json(body)
        if self._strict:
            value = without_read_only(self._schemas, self.operation.body or {}, self._item, value)
        errors: Errors = {}
        self._body(value, "", errors)
        if errors:
            raise validation_error(errors)
        return value


class Endpoints:
    """The endpoints of all operations, by operationId."""

    def __init__(self, contract: Contract, context: SimulatorContext, *, strict: bool) -> None:
        self._context = context
        self._strict = strict
        self._validators = SchemaValidators(contract.schemas, writing=True)
        self._body_validators = SchemaValidators(contract.schemas, writing=True, closed=strict)
        self._endpoints: dict[str, Endpoint] = {}

    def get(self, operation: Operation) -> Endpoint:
        """Return the endpoint of an operation, created on first use."""
        endpoint = self._endpoints.get(operation.id)
        if endpoint is None:
            handler = self._handler(operation)
            endpoint = Endpoint(
                operation, handler, self._context, self._validators, self._body_validators, strict=self._strict
            )
            self._endpoints[operation.id] = endpoint
        return endpoint

    def _handler(self, operation: Operation) -> Handler:
        path = parse_operation_path(operation.path)
        if path.kind == "action":
            return ActionHandler(operation, self._context)
        handler = _SPECIAL_HANDLERS.get((operation.method, path.name), ResourceHandler)
        return handler(operation, path, self._context)


def _decode_json(body: bytes) -> Any:
    try:
        return _normalize_numbers(orjson.loads(body))
    except orjson.JSONDecodeError:
        raise validation_error({"body": ["The body is not valid JSON."]}) from None


def _reject_body(body: bytes) -> None:
    """Raise the 422 for a body with content that is sent to an operation without a body."""
    value = _decode_json(body) if body else None
    if value:
        errors: Errors = {}
        for name in value if isinstance(value, dict) else ("body",):
            add_error(errors, name, "field is not known")
        raise validation_error(errors)


def _normalize_numbers(value: Any) -> Any:
    """Convert whole floats to integers, and limit them to 64 bits, as the API stores them."""
    if isinstance(value, float) and value.is_integer():
        return max(-_MAX_INTEGER, min(int(value), _MAX_INTEGER))
    if isinstance(value, list):
        return [_normalize_numbers(each) for each in value]
    if isinstance(value, dict):
        return {name: _normalize_numbers(each) for name, each in value.items()}
    return value


def _in_path_order(operation: Operation) -> Iterator[Parameter]:
    by_name = {parameter.name: parameter for parameter in operation.path_parameters}
    return (by_name[segment[1:-1]] for segment in operation.path.split("/") if segment.startswith("{"))
