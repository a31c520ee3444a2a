"""The operations of the contract, read from the bundled OpenAPI document."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

import attrs
import orjson

from ampeco_simulator.contract.schemas import ANYTHING, Schema, Schemas

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

BUNDLED = Path(__file__).parents[1] / "contract.json"

Envelope = Literal["empty", "bare", "item", "listing"]
Pagination = Literal["cursor", "page", "hybrid", "none"]
_METHODS = ("get", "post", "put", "patch", "delete")
_ENVELOPE_FIELDS = {"data", "links", "meta"}


@attrs.frozen
class Parameter:
    """A declared parameter in the path or the query."""

    name: str
    schema: Schema
    required: bool


@attrs.frozen(eq=False)
class Operation:
    """One operation: a method and a URL template, with its parameters and schemas."""

    id: str
    method: str
    path: str
    path_parameters: tuple[Parameter, ...]
    query_parameters: tuple[Parameter, ...]
    body: Schema | None
    body_required: bool
    form: bool
    """Whether the body may be an HTML form."""
    statuses: tuple[int, ...]
    """Success status codes in ascending order."""
    envelope: Envelope
    response: Schema | None
    """The schema of the whole success body, None when there is no body."""
    item: Schema | None
    """The schema of ``data`` (of one element for a listing), or of the body when it has no envelope."""
    pagination: Pagination
    deprecated: bool
    since: str
    """The first release with this operation, "" when unknown."""

    def query_parameter(self, name: str) -> Parameter | None:
        """Return the query parameter with that name, with or without ``[]``; None when there is none."""
        for parameter in self.query_parameters:
            if parameter.name.removesuffix("[]") == name:
                return parameter
        return None


class Contract:
    """A bundled contract: its release, schemas and operations. ``OSError`` or ``ValueError`` when it cannot be read."""

    def __init__(self, path: Path | str | None = None) -> None:
        document: dict[str, Any] = orjson.loads(Path(path or BUNDLED).read_bytes())
        self.release = str(document.get("info", {}).get("version", ""))
        self.schemas = Schemas(document)
        self.operations = {operation.id: operation for operation in self._read(document)}

    def _read(self, document: Mapping[str, Any]) -> Iterator[Operation]:
        for path, entry in document["paths"].items():
            item = self.schemas.resolve(entry)
            for method in _METHODS:
                if method in item:
                    yield self._operation(method, path, item[method], item.get("parameters", []))

    def _operation(self, method: str, path: str, node: Mapping[str, Any], shared: list[Any]) -> Operation:
        parameters = [self.schemas.resolve(raw) for raw in [*shared, *node.get("parameters", [])]]
        content = self.schemas.resolve(node.get("requestBody", {})).get("content", {})
        successes = {int(status): raw for status, raw in node["responses"].items() if status.startswith("2")}
        statuses = tuple(sorted(successes))
        response = next(
            (schema for status in statuses if (schema := self._content(successes[status])) is not None), None
        )
        envelope, item = self._envelope(response)
        return Operation(
            id=node["operationId"],
            method=method.upper(),
            path=path,
            path_parameters=_parameters(parameters, "path"),
            query_parameters=(query := _parameters(parameters, "query")),
            body=_body(content),
            body_required=bool(self.schemas.resolve(node.get("requestBody", {})).get("required")),
            form="application/x-www-form-urlencoded" in content,
            statuses=statuses,
            envelope=envelope,
            response=response,
            item=item,
            pagination=node.get("x-pagination") or _pagination({parameter.name for parameter in query}),
            deprecated=bool(node.get("deprecated")),
            since=str(node.get("x-since", "")),
        )

    def _content(self, response: Mapping[str, Any]) -> Schema | None:
        content = self.schemas.resolve(response).get("content") or {}
        if not content:
            return None
        media: Mapping[str, Any] = content.get("application/json") or next(iter(content.values()))
        schema: Schema = media.get("schema", ANYTHING)
        return schema

    def _envelope(self, response: Schema | None) -> tuple[Envelope, Schema | None]:
        if response is None:
            return "empty", None
        properties: Mapping[str, Schema] = self.schemas.flat(response).get("properties", {})
        if "data" not in properties or not set(properties) <= _ENVELOPE_FIELDS:
            return "bare", response
        data = self.schemas.flat(properties["data"])
        if data.get("type") == "array":
            return "listing", data.get("items", ANYTHING)
        return "item", properties["data"]


def _parameters(raw: list[Mapping[str, Any]], location: str) -> tuple[Parameter, ...]:
    found = (
        Parameter(node["name"], node.get("schema", ANYTHING), bool(node.get("required")))
        for node in raw
        if node["in"] == location
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
