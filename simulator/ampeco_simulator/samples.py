"""Samples: a valid call of any operation, for tests that call all of them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from urllib.parse import quote

import attrs

from ampeco_simulator.contract.operation_paths import parse_operation_path
from ampeco_simulator.runtime.reservations import create_reservation
from ampeco_simulator.seeds import seed_of
from ampeco_simulator.state.collection import KeyedCollection
from ampeco_simulator.writing.payments import ACCOUNT_METHOD_TYPES

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ampeco_simulator.contract.operations import Contract, Operation
    from ampeco_simulator.network.layout import Evse
    from ampeco_simulator.runtime.context import SimulatorContext
    from ampeco_simulator.sessions.session import Session
    from ampeco_simulator.state.collection import Record

_CODE_COLLECTIONS = {"/redeem-voucher": "vouchers", "/redeem-code": "energy-coupons"}
"""By the end of an action's path: the collection whose items have the code that it takes."""


@attrs.frozen
class Sample:
    """A request to which the tenant responds with success."""

    operation: str
    """The operationId."""
    method: str
    path: str
    """With the values of its parameters, percent-encoded."""
    arguments: tuple[str, ...]
    query: Mapping[str, Any]
    """Required query parameters only."""
    body: Any
    form: bool
    """Whether the body is sent as an HTML form."""


class Samples:
    """Creates samples. Where an operation needs an item in a certain state, the item is created or changed first."""

    def __init__(self, contract: Contract, context: SimulatorContext, client_id: str, client_secret: str) -> None:
        self._contract = contract
        self._context = context
        self._client = {"client_id": client_id, "client_secret": client_secret}

    def sample(self, operation_id: str) -> Sample:
        """Return a call of the operation. ``KeyError`` for an unknown operationId."""
        operation = self._contract.operations[operation_id]
        arguments = self._arguments(operation)
        path, values = operation.path, iter(arguments)
        for segment in operation.path.split("/"):
            if segment.startswith("{"):
                path = path.replace(segment, quote(next(values), safe=""), 1)
        seed = seed_of("sample", operation_id)
        examples = self._context.examples
        query = {
            parameter.name: examples.value(parameter.schema, seed, parameter.name)
            for parameter in operation.query_parameters
            if parameter.required
        }
        body = None if operation.body is None else examples.value(operation.body, seed, writing=True)
        self._set_references(operation, body, seed)
        self._apply_hooks(operation, arguments, body)
        collection = next((name for end, name in _CODE_COLLECTIONS.items() if operation.path.endswith(end)), None)
        if collection is not None:
            created = self._context.registry.top(collection).create({"amount": 10.0, "energyWh": 10_000.0})
            body = {**(body or {}), "code": created.fields["code"]}
        if operation.path.startswith("/public-api/oauth/"):
            own = {"token": "none"} if operation.path.endswith("/revoke") else {"grant_type": "client_credentials"}
            body = {**own, **self._client}
        return Sample(operation_id, operation.method, path, tuple(arguments), query, body, form=operation.form)

    def _set_references(self, operation: Operation, body: Any, seed: int) -> None:
        """Replace the ids in a body with those of existing items."""
        registry = self._context.registry
        for number, reference in enumerate(self._context.references.find(operation.body or {}, body)):
            collection = registry.referenced_collection(reference)
            if collection is not None and collection.ids and not registry.reference_exists(reference):
                reference.container[reference.key] = collection.ids[(seed + number) % len(collection.ids)]

    def _apply_hooks(self, operation: Operation, arguments: list[str], body: Any) -> None:
        """Change a body so that the write hooks of its collection accept it."""
        registry = self._context.registry
        match operation.method, parse_operation_path(operation.path).name:
            case "POST", "consents":
                body["termVersionId"] = registry.top("consents").size + 1
            case "POST", "users.payment-methods":
                body["transactionId"] = None
            case "PUT", "roaming-cpos.custom-tariff-filters.reorder":
                last = self._existing(("roaming-cpos", "custom-tariff-filters"), tuple(arguments), -1)
                body["filters"] = [{"id": int(last), "order": 1}]

    def _arguments(self, operation: Operation) -> list[str]:
        path = parse_operation_path(operation.path)
        values: dict[str, str] = {}
        if path.kind == "action":
            parameters = {parameter.name: parameter.schema for parameter in operation.path_parameters}
            values = {key: self._target(key, parameters[key]) for key in path.parameters}
            values.update(self._specific_targets(operation, values))
        else:
            for index, key in enumerate(path.parameters):
                # Deletes take the last item, because other samples use the first.
                position = -1 if operation.method == "DELETE" and index == len(path.parameters) - 1 else 0
                segments = path.segments[: path.depths[index]]
                values[key] = self._existing(segments, tuple(values.values()), position)
        return list(values.values())

    def _existing(self, segments: tuple[str, ...], parents: tuple[str, ...], position: int) -> str:
        """Return the URL segment of the item at a position in a collection, which gets an item if it is empty."""
        collection = self._context.registry.at(segments, parents)
        ids = collection.ids
        if collection.name == "users.payment-methods":
            # Those that every account has cannot be deleted.
            ids = [each for each in ids if collection.record(each).fields["type"] not in ACCOUNT_METHOD_TYPES]
        if isinstance(collection, KeyedCollection):
            if not ids:
                collection.create({collection.key: collection.keys[0]})
            return [key for key in collection.keys if collection.identify(key) is not None][position]
        return str(ids[position] if ids else collection.create({"type": "tokenized"}).item_id)

    def _target(self, name: str, schema: Mapping[str, Any]) -> str:
        flat = self._context.schemas.flat(schema)
        if flat.get("enum"):
            return str(flat["enum"][0])
        top = self._context.targets.get(name)
        return "1" if top is None else str(self._context.registry.top(top).ids[0])

    def _specific_targets(self, operation: Operation, values: Mapping[str, str]) -> dict[str, str]:
        """Return the path parameters of an action that need items in a certain state."""
        if any(part in operation.path for part in ("/start", "/reserve/", "/unlock/")):
            evse = self._free_evse()
            found = {"chargePoint": str(evse.charge_point_id), "evse": str(evse.id)}
            return {name: text for name, text in found.items() if name in values}
        if "evseNetworkId" in values:
            evse = self._free_evse()
            return {"chargePoint": str(evse.charge_point_id), "evseNetworkId": str(evse.number)}
        if "circuit" in values and len(values) > 1:
            found = self._on_a_circuit()
            return {name: text for name, text in found.items() if name in values}
        if operation.path.endswith("/reservation/v1.0/{reservation}/cancel"):
            return {"reservation": self._reservation()}
        if "session" in values and "chargePoint" in values:
            session = self._active_session()
            charge_point = self._context.network.layout.evses[session.evse_id - 1].charge_point_id
            return {"chargePoint": str(charge_point), "session": str(session.id)}
        if operation.path.endswith("/{session}/assign-user"):
            return {"session": str(self._first("sessions", userId=None, billingStatus="completed").item_id)}
        if operation.path.endswith("/{session}/retry-payment"):
            return {"session": self._unpaid_session()}
        if operation.path.endswith("-invoice") and "transaction" in values:
            return {"transaction": self._finalized_transaction(invoiced=operation.path.endswith("/resend-invoice"))}
        if "billingPeriod" in values:
            return {"billingPeriod": self._unpaid_period(values["user"])}
        return {}

    def _on_a_circuit(self) -> dict[str, str]:
        """Return a circuit with one of its charge points, an EVSE of that charge point and a session of that EVSE."""
        registry, network = self._context.registry, self._context.network
        for circuit in map(str, registry.top("circuits").ids):
            for point in registry.at(("circuits", "charge-point-priorities"), (circuit,)).ids:
                for evse in network.layout.evses_of(point):
                    session = next(network.sessions.ids_at_evse(evse.id, 1, network.sessions.size + 1), None)
                    if session is not None:
                        return {
                            "circuit": circuit,
                            "chargePoint": str(point),
                            "evse": str(evse.id),
                            "session": str(session),
                        }
        return {}

    def _free_evse(self) -> Evse:
        network = self._context.network
        taken = network.statuses.keys() | network.evses.removed
        return next(evse for evse in network.layout.evses if evse.id not in taken)

    def _reservation(self) -> str:
        return str(create_reservation(self._context, self._free_evse(), None))

    def _active_session(self) -> Session:
        now, store = self._context.clock.now(), self._context.network.sessions
        active = store.active(now)
        return next(iter(active.values())) if active else store.remote_start(self._free_evse(), 1, now)

    def _first(self, collection: str, **wanted: Any) -> Record:
        """Return the first item with these stored fields. ``StopIteration`` when there is none."""
        items = self._context.registry.top(collection)
        records = (items.record(each) for each in items.ids)
        return next(each for each in records if wanted.items() <= each.fields.items())

    def _unpaid_session(self) -> str:
        """Set the payment of a session to failed, and return the id of the session."""
        sessions = self._context.registry.top("sessions")
        paid = self._first("sessions", paymentStatus="paid")
        sessions.change(paid.item_id, {**paid.fields, "paymentStatus": "failed"})
        return str(paid.item_id)

    def _unpaid_period(self, user: str) -> str:
        """Set the payment of a user's latest billing period to failed, and return the id of the period."""
        periods = self._context.registry.at(("users", "subscription-billing-periods"), (user,))
        latest = periods.record(periods.ids[-1])
        periods.change(latest.item_id, {**latest.fields, "latestPaymentFailureAt": latest.fields["endedAt"]})
        return str(latest.item_id)

    def _finalized_transaction(self, *, invoiced: bool) -> str:
        """Return the id of a finalized transaction without an invoice, or with one."""
        found = self._first("transactions", status="finalized", invoiceId=None)
        if invoiced:
            self._context.registry.top("transactions").change(found.item_id, {**found.fields, "invoiceId": 1})
        return str(found.item_id)
