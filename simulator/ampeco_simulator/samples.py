"""A valid call of any operation: what the contract tests send."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from urllib.parse import quote

import attrs

from ampeco_simulator.handlers.reserving import reserve
from ampeco_simulator.seeds import seed_of
from ampeco_simulator.state.addresses import address_of
from ampeco_simulator.state.collection import KeyedCollection
from ampeco_simulator.writing.payments import OF_THE_TENANT

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ampeco_simulator.contract import Contract, Operation
    from ampeco_simulator.handlers.simulator_context import SimulatorContext
    from ampeco_simulator.network.layout import Evse
    from ampeco_simulator.sessions.session import Session
    from ampeco_simulator.state.collection import Record

_OFFERED = {"/redeem-voucher": "vouchers", "/redeem-code": "energy-coupons"}
"""Where the code that an action takes comes from."""


@attrs.frozen
class Sample:
    """A call that the tenant answers with success."""

    operation: str
    method: str
    path: str
    """With its parameters filled in."""
    arguments: tuple[str, ...]
    query: Mapping[str, Any]
    """Required query parameters only."""
    body: Any
    form: bool
    """Whether the body is sent as an HTML form."""


class Samples:
    """Makes samples. Some need something in the right state, which is then brought into it."""

    def __init__(self, contract: Contract, simulator: SimulatorContext, client_id: str, client_secret: str) -> None:
        self._contract = contract
        self._world = simulator
        self._client = {"client_id": client_id, "client_secret": client_secret}

    def sample(self, operation_id: str) -> Sample:
        """A call of the operation. KeyError when there is no such operation."""
        operation = self._contract.operations[operation_id]
        arguments = self._arguments(operation)
        path, left = operation.path, list(arguments)
        for segment in operation.path.split("/"):
            if segment.startswith("{"):
                path = path.replace(segment, quote(left.pop(0), safe=""), 1)
        seed = seed_of("sample", operation_id)
        examples = self._world.examples
        query = {
            parameter.name: examples.value(parameter.schema, seed, parameter.name)
            for parameter in operation.query_parameters
            if parameter.required
        }
        body = None if operation.body is None else examples.value(operation.body, seed, writing=True)
        self._refer(operation, body, seed)
        self._suit(operation, arguments, body)
        offered = next((name for end, name in _OFFERED.items() if operation.path.endswith(end)), None)
        if offered is not None:
            made = self._world.registry.top(offered).create({"amount": 10.0, "energyWh": 10_000.0})
            body = {**(body or {}), "code": made.known["code"]}
        if operation.path.startswith("/public-api/oauth/"):
            body = {"grant_type": "client_credentials", "token": "none", **self._client}
        return Sample(operation_id, operation.method, path, tuple(arguments), query, body, form=operation.form)

    def _refer(self, operation: Operation, body: Any, seed: int) -> None:
        """Let the ids in a body be those of existing items."""
        registry = self._world.registry
        for number, place in enumerate(self._world.references.places(operation.body or {}, body)):
            shelf = registry.referred(place)
            if shelf is not None and shelf.ids and not registry.refers(place):
                place.holder[place.key] = shelf.ids[(seed + number) % len(shelf.ids)]

    def _suit(self, operation: Operation, arguments: list[str], body: Any) -> None:
        """Let a body keep to the rules of its collection."""
        registry = self._world.registry
        match operation.method, address_of(operation.path).name:
            case "POST", "consents":
                body["termVersionId"] = registry.top("consents").size + 1
            case "POST", "users.payment-methods":
                body["transactionId"] = None
            case "PUT", "roaming-cpos.custom-tariff-filters.reorder":
                last = self._existing(("roaming-cpos", "custom-tariff-filters"), tuple(arguments), -1)
                body["filters"] = [{"id": int(last), "order": 1}]

    def _arguments(self, operation: Operation) -> list[str]:
        address = address_of(operation.path)
        values: dict[str, str] = {}
        if address.kind == "action":
            parameters = {parameter.name: parameter.schema for parameter in operation.path_parameters}
            values = {key: self._target(key, parameters[key]) for key in address.keys}
            values.update(self._sessions(operation, values))
        else:
            for depth, key in enumerate(address.keys):
                # The last item for a delete, so that other samples keep theirs.
                place = -1 if operation.method == "DELETE" and depth == len(address.keys) - 1 else 0
                values[key] = self._existing(address.steps[: address.places[depth]], tuple(values.values()), place)
        return list(values.values())

    def _existing(self, steps: tuple[str, ...], parents: tuple[str, ...], place: int) -> str:
        shelf = self._world.registry.at(steps, parents)
        ids = shelf.ids
        if shelf.name == "users.payment-methods":
            # Those that come with the account cannot be deleted.
            ids = [each for each in ids if shelf.record(each).known["type"] not in OF_THE_TENANT]
        if isinstance(shelf, KeyedCollection):
            if not ids:
                shelf.create({shelf.key: shelf.texts[0]})
            return [text for text in shelf.texts if shelf.identify(text) is not None][place]
        return str(ids[place] if ids else shelf.create({"type": "tokenized"}).identity)

    def _target(self, name: str, schema: Mapping[str, Any]) -> str:
        flat = self._world.schemas.flat(schema)
        if flat.get("enum"):
            return str(flat["enum"][0])
        top = self._world.targets.get(name)
        return "1" if top is None else str(self._world.registry.top(top).ids[0])

    def _sessions(self, operation: Operation, values: Mapping[str, str]) -> dict[str, str]:
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
            session = self._running()
            point = self._world.network.layout.evses[session.evse_id - 1].charge_point_id
            return {"chargePoint": str(point), "session": str(session.id)}
        if operation.path.endswith("/{session}/assign-user"):
            return {"session": str(self._found("sessions", userId=None, billingStatus="completed").identity)}
        if operation.path.endswith("/{session}/retry-payment"):
            return {"session": self._unpaid_session()}
        if operation.path.endswith("-invoice") and "transaction" in values:
            return {"transaction": self._sold(invoiced=operation.path.endswith("/resend-invoice"))}
        if "billingPeriod" in values:
            return {"billingPeriod": self._unpaid_period(values["user"])}
        return {}

    def _on_a_circuit(self) -> dict[str, str]:
        """A circuit with one of its charge points, an EVSE of that and a session there."""
        registry, network = self._world.registry, self._world.network
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
        network = self._world.network
        taken = network.statuses.keys() | network.evses.removed
        return next(evse for evse in network.layout.evses if evse.id not in taken)

    def _reservation(self) -> str:
        return str(reserve(self._world, self._free_evse(), None))

    def _running(self) -> Session:
        now, store = self._world.clock.now(), self._world.network.sessions
        going = store.active(now)
        return next(iter(going.values())) if going else store.remote_start(self._free_evse(), 1, now)

    def _found(self, collection: str, **wanted: Any) -> Record:
        """The first item of which this is known. StopIteration when there is none."""
        shelf = self._world.registry.top(collection)
        records = (shelf.record(each) for each in shelf.ids)
        return next(each for each in records if wanted.items() <= each.known.items())

    def _unpaid_session(self) -> str:
        """A session whose payment failed."""
        sessions = self._world.registry.top("sessions")
        paid = self._found("sessions", paymentStatus="paid")
        sessions.change(paid.identity, {**paid.known, "paymentStatus": "failed"})
        return str(paid.identity)

    def _unpaid_period(self, user: str) -> str:
        """A billing period of a user whose payment failed."""
        periods = self._world.registry.at(("users", "subscription-billing-periods"), (user,))
        latest = periods.record(periods.ids[-1])
        periods.change(latest.identity, {**latest.known, "latestPaymentFailureAt": latest.known["endedAt"]})
        return str(latest.identity)

    def _sold(self, *, invoiced: bool) -> str:
        """A transaction that is finalized."""
        found = self._found("transactions", status="finalized", invoiceId=None)
        if invoiced:
            self._world.registry.top("transactions").change(found.identity, {**found.known, "invoiceId": 1})
        return str(found.identity)
