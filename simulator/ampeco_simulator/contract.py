"""The contract as the simulator needs it: one record per operation, read from the bundled OpenAPI document."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

import attrs
import orjson

from ampeco_simulator.schemas import ANYTHING, Schema, Schemas

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

BUNDLED = Path(__file__).with_name("contract.json")

Envelope = Literal["empty", "bare", "item", "listing"]
Pagination = Literal["cursor", "page", "hybrid", "none"]
_METHODS = ("get", "post", "put", "patch", "delete")
_LISTING_MARKS = {"data", "links", "meta"}


@attrs.frozen
class Parameter:
    """A declared parameter in the path or the query."""

    name: str
    schema: Schema
    required: bool


@attrs.frozen(eq=False)
class Operation:
    """What the contract says of one operation."""

    id: str
    method: str
    path: str
    path_parameters: tuple[Parameter, ...]
    query_parameters: tuple[Parameter, ...]
    body: Schema | None
    body_required: bool
    form: bool
    """Whether the body may arrive as an HTML form."""
    statuses: tuple[int, ...]
    """Success statuses, lowest first."""
    envelope: Envelope
    answer: Schema | None
    """The whole success body, None when it is empty."""
    item: Schema | None
    """What `data` holds (one element of it for a listing), or the body itself when it is bare."""
    pagination: Pagination
    deprecated: bool
    since: str
    """The first release that has it, "" when unknown."""
    replaced_by: str

    def query_parameter(self, name: str) -> Parameter | None:
        """The query parameter of that name (`include` and `include[]` alike)."""
        for parameter in self.query_parameters:
            if parameter.name.removesuffix("[]") == name:
                return parameter
        return None


class Contract:
    """All operations of a bundled contract. Raises OSError or ValueError when it cannot be read."""

    def __init__(self, path: Path | str | None = None) -> None:
        document: dict[str, Any] = orjson.loads(Path(path or BUNDLED).read_bytes())
        self.release = str(document.get("info", {}).get("version", ""))
        self.schemas = Schemas(document)
        self.operations = {operation.id: operation for operation in self._read(document)}

    def _read(self, document: Mapping[str, Any]) -> Iterator[Operation]:
        for path, entry in document["paths"].items():
            item = self.schemas.lookup(entry)
            for method in _METHODS:
                if method in item:
                    yield self._operation(method, path, item[method], item.get("parameters", []))

    def _operation(self, method: str, path: str, node: Mapping[str, Any], shared: list[Any]) -> Operation:
        parameters = [self.schemas.lookup(raw) for raw in [*shared, *node.get("parameters", [])]]
        content = self.schemas.lookup(node.get("requestBody", {})).get("content", {})
        successes = {int(status): raw for status, raw in node["responses"].items() if status.startswith("2")}
        statuses = tuple(sorted(successes))
        answer = next((schema for status in statuses if (schema := self._content(successes[status])) is not None), None)
        envelope, item = self._envelope(answer)
        return Operation(
            id=node["operationId"],
            method=method.upper(),
            path=path,
            path_parameters=_parameters(parameters, "path"),
            query_parameters=(query := _parameters(parameters, "query")),
            body=_body(content),
            body_required=bool(self.schemas.lookup(node.get("requestBody", {})).get("required")),
            form="application/x-www-form-urlencoded" in content,
            statuses=statuses,
            envelope=envelope,
            answer=answer,
            item=item,
            pagination=node.get("x-pagination") or _pagination({parameter.name for parameter in query}),
            deprecated=bool(node.get("deprecated")),
            since=str(node.get("x-since", "")),
            replaced_by=str(node.get("x-replaced-by", "")),
        )

    def _content(self, response: Mapping[str, Any]) -> Schema | None:
        content = self.schemas.lookup(response).get("content") or {}
        if not content:
            return None
        media: Mapping[str, Any] = content.get("application/json") or next(iter(content.values()))
        schema: Schema = media.get("schema", ANYTHING)
        return schema

    def _envelope(self, answer: Schema | None) -> tuple[Envelope, Schema | None]:
        if answer is None:
            return "empty", None
        properties: Mapping[str, Schema] = self.schemas.flat(answer).get("properties", {})
        if "data" not in properties or not set(properties) <= _LISTING_MARKS:
            return "bare", answer
        data = self.schemas.flat(properties["data"])
        if data.get("type") == "array":
            return "listing", data.get("items", ANYTHING)
        return "item", properties["data"]


def _parameters(raw: list[Mapping[str, Any]], place: str) -> tuple[Parameter, ...]:
    found = (
        Parameter(node["name"], node.get("schema", ANYTHING), bool(node.get("required")))
        for node in raw
        if node["in"] == place
    )
    return tuple({parameter.name: parameter for parameter in found}.values())


def _body(content: Mapping[str, Any]) -> Schema | None:
    for media in content.values():
        schema: Schema = media.get("schema", ANYTHING)
        return schema
    return None


def _pagination(names: set[str]) -> Pagination:
    if "cursor" in names:
        return "hybrid" if "page" in names else "cursor"
    return "page" if "page" in names else "none"
