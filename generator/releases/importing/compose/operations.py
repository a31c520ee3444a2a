"""Published operations in the house style."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import attrs

from generator.python_api.naming.words import pascal
from generator.releases.importing import published as publisher
from generator.releases.importing.compose.bodies import Bodies
from generator.releases.importing.compose.parameters import Parameters
from generator.releases.importing.compose.spot import REQUEST, RESPONSE, Spot
from generator.releases.importing.compose.summary import summary
from generator.releases.importing.lock import Lock, LockedOperation, call
from generator.releases.importing.mending.prose import brief
from generator.releases.importing.mending.schema import Mender

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from generator.contract.document import Contract, OperationNode, Schema
    from generator.releases.importing.compose.calls import Call
    from generator.releases.importing.compose.placing import Placer

_ENDINGS = {"post": "Create", "patch": "Update", "put": "Replace"}
_SUCCESSES = {"201": "Created.", "202": "Accepted; the result comes later."}


class Operations:
    """Writes operations, one by one; components go to the placer, ids are given once."""

    def __init__(self, published: Contract, placer: Placer, lock: Lock, listings: Collection[str]) -> None:
        self._published = published
        self._lock = lock
        self._listings = listings
        self._requests = Mender(published, request=True)
        self._responses = Mender(published, request=False)
        self.left_out: list[str] = []
        self._parameters = Parameters(placer, self._responses, self.left_out)
        self._bodies = Bodies(placer, lock)
        self._ids = {operation.id for operation in lock.operations.values()}
        self._release = publisher.release(published.document)

    def operation(self, node: OperationNode, at: Call, home: str) -> tuple[Schema, list[Schema]]:
        """(operation, path parameters)."""
        locked = self._lock.operations.get(call(node))
        parts = locked.parts if locked else {}
        spot = Spot(at.entity, at.entity, RESPONSE, home, call(node), root=True)
        listing = call(node) in self._listings
        found: Schema = {
            "operationId": self._id(node, at, locked),
            "tags": [str(tag) for tag in node.data.get("tags") or ()][:1] or [at.root],
            "summary": summary(node.data.get("summary"), at),
        }
        if text := brief(node.data.get("description")):
            found["description"] = text
        found |= self._history(node)
        parameters = self._parameters.query(node, spot, parts)
        if listing:
            found["x-pagination"] = _pagination(parameters)
        found["x-idempotent"] = node.method in {"get", "head"}
        if at.override:
            found["x-python-name"] = at.python
        path = self._parameters.path(node, spot, parts)
        if node.data.get("security") == []:
            found["security"] = []
        if parameters:
            found["parameters"] = parameters
        if (body := self._body(node, at, spot, parts)) is not None:
            found["requestBody"] = body
        found["responses"] = self._answers(node, at, spot, parts)
        return found, path

    def _id(self, node: OperationNode, at: Call, locked: LockedOperation | None) -> str:
        """The published one where it is good and free, else one of the Python name."""
        if locked is not None:
            return locked.id
        wanted = str(node.data.get("operationId") or "")
        if not re.fullmatch(r"[A-Za-z][A-Za-z0-9_]*", wanted):
            words = pascal(f"{at.python} {'v' + at.version if at.version else ''}".replace(".", "_"))
            wanted = words[:1].lower() + words[1:]
        name = next(n for n in (wanted, *(f"{wanted}{count}" for count in range(2, 1000))) if n not in self._ids)
        self._ids.add(name)
        return name

    def _history(self, node: OperationNode) -> Schema:
        found: Schema = {"deprecated": True} if node.data.get("deprecated") is True else {}
        found["x-since"] = self._release
        if found.get("deprecated"):
            found["x-deprecated-since"] = self._release
        found["x-evidence"] = "full"
        return found

    def _body(self, node: OperationNode, at: Call, spot: Spot, parts: Mapping[str, str]) -> Schema | None:
        published = node.data.get("requestBody")
        body = self._published.resolve(published) if isinstance(published, dict) else {}
        content = body.get("content") or {}
        media = publisher.media_type(content)
        if media is None:
            self.left_out += [f"{call(node)}: request body {one}" for one in content]
            return None
        schema = self._requests.mend((content[media] or {}).get("schema"))
        name = at.entity + _ENDINGS.get(node.method, "Body") if at.crud else _acted(at)
        entity = at.entity if at.crud else name
        at_body = attrs.evolve(spot, name=name, entity=entity, role=REQUEST, locked=parts.get("body"))
        placed = self._bodies.body(schema, attrs.evolve(at_body, where=f"{spot.where} body"))
        required = {"required": True} if body.get("required") else {}
        kind = media if "form" in media else "application/json"
        return {**required, "content": {kind: {"schema": placed}}}

    def _answers(self, node: OperationNode, at: Call, spot: Spot, parts: Mapping[str, str]) -> Schema:
        name = at.entity if at.crud else f"{_acted(at)}Result"
        found: Schema = {}
        for status, published in sorted((node.data.get("responses") or {}).items()):
            if not re.fullmatch(r"[1-5]\d\d", str(status)):
                continue
            response = self._published.resolve(published) if isinstance(published, dict) else {}
            if status[0] != "2":
                found[status] = {"description": f"Status {status}."}
                continue
            found[status] = {"description": _SUCCESSES.get(status, "Done.")}
            content = response.get("content") or {}
            media = publisher.media_type(content)
            if content and media is None:
                self.left_out.append(f"{call(node)}: answer {', '.join(content)}")
            if media is not None and status != "204" and (content[media] or {}).get("schema"):
                inner = attrs.evolve(spot, name=name, entity=at.entity if at.crud else name, locked=parts.get(status))
                inner = attrs.evolve(inner, where=f"{spot.where} {status}")
                mended = self._responses.mend(content[media]["schema"])
                placed = self._bodies.success(mended, inner, listing=call(node) in self._listings)
                found[status]["content"] = {"application/json": {"schema": placed}}
        if not any(status.startswith("2") for status in found):
            found = {"204": {"description": "Done."}, **found}
        return found


def _acted(at: Call) -> str:
    """`charge_points.reset` -> ChargePointReset."""
    verb = pascal(at.verb)
    return verb if verb.startswith(at.entity) else f"{at.entity}{verb}"


def _pagination(parameters: list[Schema]) -> str:
    names = {parameter["name"] for parameter in parameters} & {"cursor", "page"}
    return "hybrid" if len(names) == 2 else names.pop() if names else "none"
