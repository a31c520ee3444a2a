"""Compose the operations of the contract from published ones."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import attrs

from generator.document_import import published
from generator.document_import.composition.bodies import BodyComposer
from generator.document_import.composition.parameters import ParameterComposer
from generator.document_import.composition.registry import REQUEST, RESPONSE, SchemaLocation
from generator.document_import.descriptions import first_sentence, operation_summary
from generator.document_import.normalisation.schema import Normaliser
from generator.python_api.naming.words import pascal

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from generator.contract.document import Contract, OperationNode, Schema
    from generator.document_import.composition.component_extractor import ComponentExtractor
    from generator.document_import.composition.method_names import MethodName
    from generator.document_import.name_lock import NameLock, OperationNames

_BODY_SUFFIXES = {"post": "Create", "patch": "Update", "put": "Replace"}
_SUCCESSES = {"201": "Created.", "202": "Accepted; the result comes later."}


class OperationComposer:
    """Composes operations one by one, with unique ids. ``left_out`` collects what a contract cannot express."""

    def __init__(
        self, source: Contract, extractor: ComponentExtractor, lock: NameLock, listings: Collection[str]
    ) -> None:
        self._source = source
        self._lock = lock
        self._listings = listings
        self._requests = Normaliser(source, request=True)
        self._responses = Normaliser(source, request=False)
        self.left_out: list[str] = []
        self._parameters = ParameterComposer(extractor, self._responses, self.left_out)
        self._bodies = BodyComposer(extractor, lock)
        self._ids = {operation.id for operation in lock.operations.values()}
        self._release = published.release(source.document)

    def compose(self, node: OperationNode, method: MethodName, file: str) -> tuple[Schema, list[Schema]]:
        """Return the operation and the parameters of its path. ``file`` is the contract file of the path."""
        locked = self._lock.operations.get(node.key)
        parts = locked.parts if locked else {}
        location = SchemaLocation(method.entity, method.entity, RESPONSE, file, node.key, is_root=True)
        composed: Schema = {
            "operationId": self._id(node, method, locked),
            "tags": [str(tag) for tag in node.data.get("tags") or ()][:1] or [method.root],
            "summary": operation_summary(node.data.get("summary"), method.python),
        }
        if text := first_sentence(node.data.get("description")):
            composed["description"] = text
        composed |= self._history(node)
        parameters = self._parameters.query(node, location, parts)
        if node.key in self._listings:
            composed["x-pagination"] = _pagination(parameters)
        composed["x-idempotent"] = node.method in {"get", "head"}
        if method.needs_override:
            composed["x-python-name"] = method.python
        path = self._parameters.path(node, location, parts)
        if node.data.get("security") == []:
            composed["security"] = []
        if parameters:
            composed["parameters"] = parameters
        if (body := self._compose_body(node, method, location, parts)) is not None:
            composed["requestBody"] = body
        composed["responses"] = self._compose_responses(node, method, location, parts)
        return composed, path

    def _id(self, node: OperationNode, method: MethodName, locked: OperationNames | None) -> str:
        """Return the locked id, else the published one if it is valid and free, else one built from the Python name."""
        if locked is not None:
            return locked.id
        preferred = str(node.data.get("operationId") or "")
        if not re.fullmatch(r"[A-Za-z][A-Za-z0-9_]*", preferred):
            words = pascal(f"{method.python} {'v' + method.version if method.version else ''}".replace(".", "_"))
            preferred = words[:1].lower() + words[1:]
        name = next(n for n in (preferred, *(f"{preferred}{count}" for count in range(2, 1000))) if n not in self._ids)
        self._ids.add(name)
        return name

    def _history(self, node: OperationNode) -> Schema:
        composed: Schema = {"deprecated": True} if node.data.get("deprecated") is True else {}
        composed["x-since"] = self._release
        if composed.get("deprecated"):
            composed["x-deprecated-since"] = self._release
        composed["x-evidence"] = "full"
        return composed

    def _compose_body(
        self, node: OperationNode, method: MethodName, location: SchemaLocation, parts: Mapping[str, str]
    ) -> Schema | None:
        request_body = node.data.get("requestBody")
        body = self._source.resolve(request_body) if isinstance(request_body, dict) else {}
        content = body.get("content") or {}
        media_type = published.media_type(content)
        if media_type is None:
            self.left_out += [f"{node.key}: request body {one}" for one in content]
            return None
        schema = self._requests.normalise((content[media_type] or {}).get("schema"))
        name = method.entity + _BODY_SUFFIXES.get(node.method, "Body") if method.is_crud else _action_name(method)
        body_location = attrs.evolve(
            location,
            proposed_name=name,
            prefix=method.entity if method.is_crud else name,
            role=REQUEST,
            where=f"{location.where} body",
            locked_name=parts.get("body"),
        )
        target = self._bodies.body(schema, body_location)
        required = {"required": True} if body.get("required") else {}
        kind = media_type if "form" in media_type else "application/json"
        return {**required, "content": {kind: {"schema": target}}}

    def _compose_responses(
        self, node: OperationNode, method: MethodName, location: SchemaLocation, parts: Mapping[str, str]
    ) -> Schema:
        name = method.entity if method.is_crud else f"{_action_name(method)}Result"
        composed: Schema = {}
        for status, declared in sorted((node.data.get("responses") or {}).items()):
            if not re.fullmatch(r"[1-5]\d\d", str(status)):
                continue
            response = self._source.resolve(declared) if isinstance(declared, dict) else {}
            if status[0] != "2":
                composed[status] = {"description": f"Status {status}."}
                continue
            composed[status] = {"description": _SUCCESSES.get(status, "Done.")}
            content = response.get("content") or {}
            media_type = published.media_type(content)
            if content and media_type is None:
                self.left_out.append(f"{node.key}: response {', '.join(content)}")
            if media_type is not None and status != "204" and (content[media_type] or {}).get("schema"):
                response_location = attrs.evolve(
                    location,
                    proposed_name=name,
                    prefix=method.entity if method.is_crud else name,
                    where=f"{location.where} {status}",
                    locked_name=parts.get(status),
                )
                schema = self._responses.normalise(content[media_type]["schema"])
                is_listing = node.key in self._listings
                target = self._bodies.success(schema, response_location, is_listing=is_listing)
                composed[status]["content"] = {"application/json": {"schema": target}}
        if not any(status.startswith("2") for status in composed):
            composed = {"204": {"description": "Done."}, **composed}
        return composed


def _action_name(method: MethodName) -> str:
    """Return ``ChargePointReset`` for ``charge_points.reset``."""
    verb = pascal(method.verb)
    return verb if verb.startswith(method.entity) else f"{method.entity}{verb}"


def _pagination(parameters: list[Schema]) -> str:
    names = {parameter["name"] for parameter in parameters} & {"cursor", "page"}
    return "hybrid" if len(names) == 2 else names.pop() if names else "none"
