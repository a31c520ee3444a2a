"""The way of a call: from the values that a generated method was given to a typed result."""

from __future__ import annotations

from functools import partial
from importlib import import_module
from typing import TYPE_CHECKING, Any, TypeVar

import attrs

from ampeco_async._arguments import check_arguments
from ampeco_async._codec import DecodeProblemsError
from ampeco_async._http.request import build_request
from ampeco_async._http.response import lacks_item, listed_items, open_envelope
from ampeco_async._operation import Operation
from ampeco_async._options import CallOptions, resolve_options
from ampeco_async._pagination import Page, next_position
from ampeco_async._response import captured_responses
from ampeco_async.errors import DecodeError, RouteNotFoundError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from ampeco_async._codec import Codec
    from ampeco_async._http.request import Request
    from ampeco_async._http.response import Response
    from ampeco_async._http.retry_loop import RetryLoop
    from ampeco_async._options import ResolvedOptions
    from ampeco_async._versions import Versions

R = TypeVar("R")
T = TypeVar("T")


@attrs.define(eq=False)
class TenantState:
    """What the client has learned about the tenant. Shared by the copies that ``with_options`` makes."""

    platform_version: str | None = None


@attrs.frozen(kw_only=True, eq=False)
class Dispatcher:
    """What generated methods call. Holds what the calls of a client share, and its default options."""

    retry_loop: RetryLoop
    codec: Codec
    versions: Versions
    defaults: CallOptions
    tenant: TenantState = attrs.field(factory=TenantState)

    @property
    def base_url(self) -> str:
        """The address to which paths are added: ``https://tenant.example``."""
        return self.retry_loop.attempts.base_url

    async def call(
        self,
        operation: Operation[R],
        path_values: Sequence[object],
        query: Mapping[str, Any],
        body: object,
        options: CallOptions,
    ) -> R:
        """Make one call and decode its result.

        Path values are in the order of the path's placeholders, query values by Python name.
        """
        check_arguments(operation.name, options, operation)
        return await self._send(operation, path_values, query, body, {}, options, self._read_result)

    async def page(
        self,
        operation: Operation[R],
        path_values: Sequence[object],
        query: Mapping[str, Any],
        position: Mapping[str, Any],
        options: CallOptions,
    ) -> Page[R]:
        """Fetch the page of a listing at a position: ``{"cursor": ...}``, ``{"page": ...}``, or empty for the first."""
        return await self._send(operation, path_values, query, None, position, options, self._read_page)

    async def request(self, request: Request, options: CallOptions) -> Any:
        """Send a request that no operation describes; return its JSON values, envelope included."""
        check_arguments("request", options)
        response, values = await self.retry_loop.send(request, self._resolve(options), self._read_json)
        self._note(response)
        return values

    def prepare(self, modules: Iterable[str]) -> None:
        """Compile the decoders of all operations of generated modules."""
        for module in modules:
            for operation in vars(import_module(module)).values():
                if isinstance(operation, Operation):
                    for result in (operation.result, *(operation.results or {}).values()):
                        self.codec.prepare(result)
                    if operation.pagination:
                        self.codec.prepare(f"list[{operation.result}]")

    async def _send(
        self,
        operation: Operation[R],
        path_values: Sequence[object],
        query: Mapping[str, Any],
        body: object,
        position: Mapping[str, Any],
        options: CallOptions,
        read: Callable[[Operation[R], Response], T],
    ) -> T:
        """Send a call; return what ``read`` makes of the response to the operation, which may be an older version."""
        resolved = self._resolve(options)
        extra_query = {**resolved.extra_query, **position}
        operation = self.versions.select(operation)
        while True:
            request = build_request(operation, path_values, query, body, extra_query, self.codec)
            try:
                response, result = await self.retry_loop.send(request, resolved, partial(read, operation))
            except RouteNotFoundError as error:
                operation = self.versions.older(operation, error)
                continue
            self.versions.note_deprecation(operation, response.headers)
            self._note(response)
            return result

    def _resolve(self, options: CallOptions) -> ResolvedOptions:
        return resolve_options(self.defaults, options, self.retry_loop.attempts.clock.monotonic())

    def _note(self, response: Response) -> None:
        """Remember what a response says of the tenant, and pass it to a ``with_response`` around the call."""
        self.tenant.platform_version = response.headers.get("x-app-version") or self.tenant.platform_version
        captured = captured_responses.get()
        if captured is not None:
            captured.append(response.info())

    def _read_json(self, response: Response) -> Any:
        return response.json(strict=self.codec.strict)

    def _read_result(self, operation: Operation[R], response: Response) -> R:
        """Decode the result of an operation. Raises DecodeError."""
        payload = self._read_json(response)
        data = open_envelope(payload, expected=operation.envelope).data
        result_type = operation.result
        if operation.results is not None:
            result_type = operation.results.get(response.status, result_type)
        if result_type == "None" or (data is None and operation.empty):
            return None  # type: ignore[return-value]  # such an operation has None in R
        if result_type.startswith("list["):
            if not isinstance(data, list):
                raise response.lacks("a list")
        elif lacks_item(payload, data, self.codec.promise(result_type), safe=response.request.safe):
            raise response.lacks("the item")
        elif data is None or data == []:
            # PHP writes an empty object as [].
            data = {}
        result: R = self._decode(result_type, data, "$" if data is payload else "$.data", response)
        return result

    def _read_page(self, operation: Operation[R], response: Response) -> Page[R]:
        """Decode a page of a listing. Raises DecodeError."""
        payload = self._read_json(response)
        envelope = open_envelope(payload, expected=True)
        paginated = operation.pagination not in (None, "none")
        listed = listed_items(envelope)
        if listed is None or (paginated and payload == []):
            # A bare [] is an empty object as PHP writes it: where there may be more pages, it is not the last of them.
            raise response.lacks("a list of items")
        path = "$" if envelope.data is payload else "$.data"
        items = self._decode(f"list[{operation.result}]", listed, path, response)
        following = next_position(envelope.meta, envelope.links) if paginated else None
        return Page(items, response.info(), envelope.meta, following)

    def _decode(self, result_type: str, data: Any, path: str, response: Response) -> Any:
        try:
            return self.codec.decoder(result_type)(data, path)
        except DecodeProblemsError as error:
            problem = error.problems[0]
            raise DecodeError(
                f"the response is not what the contract says: {problem}",
                json_path=problem.path,
                **response.error_context(),
            ) from error
