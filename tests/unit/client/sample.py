"""A small hand-made namespace, shaped as the generated ones are."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ampeco_async._operation import Operation
from ampeco_async._pagination import Pager
from ampeco_async._resource import Resource

if TYPE_CHECKING:
    from ampeco_async._client import AmpecoClient

TOKEN = "s3cr3t-0f-the-tenant/+42"
ROOT = "/public-api/resources/things"

_QUERY = {
    "status": "filter[status]",
    "started_after": "filter[startedAfter]",
    "operator_ids": "filter[roaming][operatorIds][]",
    "external_app_data": "filter[externalAppData]",
    "include": "include[]",
    "per_page": "per_page",
    "page": "page",
    "cursor": "cursor",
}


def operation(method: str, path: str = f"{ROOT}/v2.0/{{thing}}", **facts: Any) -> Operation[Any]:
    """An operation that responds with an open mapping."""
    name = f"things.{method.lower()}"
    return Operation(**{"id": name, "name": name, "method": method, "path": path, "result": "dict[str, Any]"} | facts)


def listing(style: str) -> Operation[Any]:
    return operation("GET", f"{ROOT}/v2.0", name="things.list", query=_QUERY, pagination=style)


GET = operation("GET", query={"include": "include[]"})
UPDATE = operation("PATCH", idempotent=True)
DELETE = operation("DELETE", idempotent=True, result="None")
CREATE = operation("POST", f"{ROOT}/v2.0")
START = operation("POST", "/public-api/actions/thing/v1.0/{thing}/start", name="things.start", empty=True)


class Things(Resource):
    """What the generator would write."""

    def list(self, style: str = "cursor", **options: Any) -> Pager[Any]:
        query = {name: options.pop(name) for name in _QUERY if name in options}
        return Pager(self._dispatcher, listing(style), (), query, options)

    async def get(self, thing_id: int | str, include: list[str] | None = None, **options: Any) -> Any:
        return await self._dispatcher.call(GET, (thing_id,), {"include": include}, None, options)

    async def create(self, body: Any, **options: Any) -> Any:
        return await self._dispatcher.call(CREATE, (), {}, body, options)

    async def update(self, thing_id: int, body: Any, **options: Any) -> Any:
        return await self._dispatcher.call(UPDATE, (thing_id,), {}, body, options)

    async def delete(self, thing_id: int, **options: Any) -> Any:
        return await self._dispatcher.call(DELETE, (thing_id,), {}, None, options)

    async def start(self, thing_id: int, body: Any = None, **options: Any) -> Any:
        return await self._dispatcher.call(START, (thing_id,), {}, body, options)

    async def call(self, operation: Operation[Any], *path: Any, body: Any = None, **options: Any) -> Any:
        return await self._dispatcher.call(operation, path, {}, body, options)


def things(client: AmpecoClient) -> Things:
    return Things(client._dispatcher)
