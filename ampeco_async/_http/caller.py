"""From the values of a call to its typed result."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

import attrs

from ampeco_async._codec import DecodeProblemsError
from ampeco_async._http.next_page import next_position, whole
from ampeco_async._http.request import Request, build_request
from ampeco_async._http.response import open_envelope, parse_json
from ampeco_async._http.terms import terms_of
from ampeco_async._options import CallOptions, merged
from ampeco_async._pagination import Page, Pager
from ampeco_async._response import note_response
from ampeco_async.errors import ConfigurationError, DecodeError, RouteNotFoundError

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ampeco_async._codec import Codec
    from ampeco_async._http.engine import Engine, Success
    from ampeco_async._http.next_page import Position
    from ampeco_async._operation import Operation
    from ampeco_async._versions import Versions

R = TypeVar("R")

_NO_POSITION: Mapping[str, Any] = {}


@attrs.define(eq=False)
class Tenant:
    """What the client has learnt about the tenant."""

    platform_version: str | None = None


@attrs.frozen(kw_only=True, eq=False)
class Caller:
    """What generated methods call: an engine, with the options that hold where a call gives none."""

    engine: Engine
    codec: Codec
    versions: Versions
    options: CallOptions
    connect_timeout: float | None
    tenant: Tenant = attrs.field(factory=Tenant)

    async def call(
        self,
        operation: Operation[R],
        path_values: Sequence[object],
        query: Mapping[str, Any],
        body: object,
        options: CallOptions,
    ) -> R:
        """Make one call and decode its result."""
        chosen, request, success = await self._send(operation, path_values, query, body, options, _NO_POSITION)
        envelope = open_envelope(self._payload(request, success), expected=chosen.envelope)
        return self._decoded(chosen, envelope.data, request, success)

    def pages(
        self, operation: Operation[R], path_values: Sequence[object], query: Mapping[str, Any], options: CallOptions
    ) -> Pager[R]:
        """Return the listing; nothing is sent before it is used."""
        _check_per_page(query.get("per_page"))
        start = {name: query[name] for name in ("cursor", "page") if query.get(name) is not None}
        if not start and operation.pagination in ("cursor", "hybrid"):
            # An empty cursor asks for cursor style; without it a hybrid listing answers in page style.
            start = {"cursor": ""}
        others = {name: value for name, value in query.items() if name not in ("cursor", "page")}

        async def fetch(position: Position | None) -> Page[R]:
            at: Mapping[str, Any] = start if position is None else {position.parameter: position.value}
            return await self._page(operation, path_values, others, options, at)

        return Pager(fetch, operation.name)

    async def _page(
        self,
        operation: Operation[R],
        path_values: Sequence[object],
        query: Mapping[str, Any],
        options: CallOptions,
        at: Mapping[str, Any],
    ) -> Page[R]:
        chosen, request, success = await self._send(operation, path_values, query, None, options, at)
        envelope = open_envelope(self._payload(request, success), expected=True)
        paged = chosen.pagination not in (None, "none")
        return Page(
            self._decode(f"list[{chosen.result}]", _listed(envelope.data), request, success),
            success.info,
            envelope.meta,
            next_position(envelope.meta, envelope.links) if paged else None,
        )

    async def raw(self, request: Request, options: CallOptions) -> Any:
        """Make a call that the contract does not know; return its JSON values, envelope and all."""
        success = await self._settled(request, merged(self.options, options))
        return self._payload(request, success)

    async def _send(
        self,
        operation: Operation[R],
        path_values: Sequence[object],
        query: Mapping[str, Any],
        body: object,
        options: CallOptions,
        at: Mapping[str, Any],
    ) -> tuple[Operation[R], Request, Success]:
        """Send an operation, or the older one that stands in for it."""
        self.versions.announce(operation)
        every = merged(self.options, options)
        chosen = self.versions.choose(operation)
        while True:
            request = build_request(chosen, path_values, query, body, {**every.get("extra_query", {}), **at})
            try:
                success = await self._settled(request, every)
            except RouteNotFoundError as missing:
                chosen = self.versions.older(chosen, missing)
            else:
                self.versions.learn(chosen, success.info)
                return chosen, request, success

    async def _settled(self, request: Request, options: CallOptions) -> Success:
        now = self.engine.sender.clock.monotonic()
        success = await self.engine.send(request, terms_of(options, self.connect_timeout, now))
        self.tenant.platform_version = success.info.platform_version or self.tenant.platform_version
        note_response(success.info)
        return success

    def _payload(self, request: Request, success: Success) -> Any:
        facts = request.facts(success.info.attempts)
        return parse_json(success.reply, {**facts, "status": success.info.status, "trace_id": success.info.trace_id})

    def _decoded(self, operation: Operation[R], data: Any, request: Request, success: Success) -> R:
        expression = operation.result
        if operation.results is not None:
            expression = operation.results.get(success.info.status, expression)
        if data is None and operation.empty:
            expression = "None"
        result: R = self._decode(expression, data, request, success)
        return result

    def _decode(self, expression: str, data: Any, request: Request, success: Success) -> Any:
        if expression == "None":
            return None
        if data is None or data == []:
            # An empty body, or PHP's way of writing an empty object.
            data = [] if expression.startswith("list[") else {}
        try:
            return self.codec.decoder(expression)(data)
        except DecodeProblemsError as unfit:
            raise DecodeError(
                f"the answer is not what the contract says: {unfit.problems[0]}",
                json_path=unfit.problems[0].path,
                method=request.method,
                path=request.path,
                status=success.info.status,
                trace_id=success.info.trace_id,
                attempts=success.info.attempts,
            ) from unfit


def _listed(data: Any) -> Any:
    """PHP writes a list whose keys have gaps as an object with number keys."""
    if isinstance(data, dict) and all(isinstance(key, str) and key.isdigit() for key in data):
        return list(data.values())
    return data


def _check_per_page(per_page: object) -> None:
    if per_page is None:
        return
    count = None if isinstance(per_page, float) else whole(per_page)
    if count is None or not 1 <= count <= 100:
        raise ConfigurationError("per_page must be a whole number from 1 to 100")
