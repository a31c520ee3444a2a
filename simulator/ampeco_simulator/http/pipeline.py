"""From a request to a response, without sockets: route, token, rate limit, validation, handler, faults."""

from __future__ import annotations

from collections import Counter
from hmac import compare_digest
from typing import TYPE_CHECKING

import attrs

from ampeco_simulator.examples.distortion import MODES
from ampeco_simulator.faults.effects import corrupted_response, replacement_response
from ampeco_simulator.faults.fault import REPLACING_KINDS
from ampeco_simulator.faults.plan import CallFaults
from ampeco_simulator.http.call import Call
from ampeco_simulator.http.oauth import OAuth, invalid_request
from ampeco_simulator.http.responses import (
    HTTPError,
    Response,
    feature_disabled,
    http_error,
    route_not_found,
    too_many_requests,
    unauthenticated,
)
from ampeco_simulator.http.routing import Match, Router
from ampeco_simulator.seeds import mix

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from ampeco_simulator.contract.operations import Operation
    from ampeco_simulator.examples.distortion import Mode
    from ampeco_simulator.faults.plan import Faults
    from ampeco_simulator.http.endpoints import Endpoints
    from ampeco_simulator.http.rate_limit import RateLimit

MODE_HEADER = "X-Simulator-Mode"
"""A request header that distorts the data of its response, such as ``nulls``."""

_OAUTH = {"/public-api/oauth/token": OAuth.exchange, "/public-api/oauth/revoke": OAuth.revoke}


@attrs.frozen
class Request:
    """A request as it was received."""

    method: str
    path: str
    """Percent-encoded."""
    query: str
    headers: Mapping[str, str]
    """Looked up without regard to case."""
    body: bytes
    origin: str
    """Scheme, host and port, such as ``http://127.0.0.1:8080``: the start of all links."""


@attrs.frozen
class PipelineResult:
    """A response, and the faults that the server applies while it sends the response."""

    response: Response
    faults: CallFaults


@attrs.define(eq=False)
class Pipeline:
    """Processes the requests to one tenant."""

    router: Router
    endpoints: Endpoints
    limit: RateLimit
    faults: Faults
    oauth: OAuth | None
    token: str
    version: str
    """The value of ``X-App-Version``."""
    seed: int
    lacks: Callable[[Operation], bool]
    """Whether the tenant's platform version does not have an operation."""
    tick: Callable[[], None]
    """Called before every request, so that a running clock updates the records."""
    deprecation: str | None = None
    """The ``Sunset`` date of deprecated operations; None sends no deprecation headers."""
    calls: Counter[str] = attrs.field(factory=Counter)
    """The number of requests to each operation, by operationId; those that fail are counted too."""
    _served: int = 0

    def process(self, request: Request) -> PipelineResult:
        """Return the response to a request."""
        self._served += 1
        self.tick()
        try:
            match = self._route(request)
        except HTTPError as error:
            return PipelineResult(self._finish(error.response), CallFaults(skew=self.faults.clock_skew))
        faults = self.faults.draw(match.operation, request.query)
        fault = faults.failure
        if fault is not None and not fault.needs_success:
            return PipelineResult(self._finish(replacement_response(fault, request.path)), faults)
        try:
            response = self._call(request, match, faults)
        except HTTPError as error:
            response = error.response
        if not response.ok:
            self.faults.requeue(faults)
            return PipelineResult(self._finish(response), attrs.evolve(faults, failure=None))
        if fault is not None:
            response = (
                replacement_response(fault, request.path)
                if fault.kind in REPLACING_KINDS
                else corrupted_response(fault.kind, response, request.query)
            )
        return PipelineResult(self._finish(response), faults)

    def _route(self, request: Request) -> Match:
        found = self.router.find(request.method, request.path)
        if isinstance(found, Match):
            if self.lacks(found.operation) or self.faults.is_removed(found.operation.id):
                raise route_not_found(request.path)
            self.calls[found.operation.id] += 1
            return found
        if not found:
            raise route_not_found(request.path)
        allowed = ", ".join(sorted(found))
        message = f"The {request.method} method is not supported for route {request.path.strip('/')}. "
        raise http_error(405, f"{message}Supported methods: {allowed}.", {"Allow": allowed})

    def _call(self, request: Request, match: Match, faults: CallFaults) -> Response:
        operation = match.operation
        endpoint = self.endpoints.get(operation)
        authorization = request.headers.get("Authorization", "")
        content_type = request.headers.get("Content-Type", "")
        grant = _OAUTH.get(operation.path)
        if grant is not None:
            if self.oauth is None or self.faults.is_disabled(operation.id):
                raise feature_disabled()
            try:
                form = endpoint.read_body(request.body, content_type)
            except HTTPError:
                return invalid_request()
            return grant(self.oauth, form, authorization)
        self._authenticate(authorization)
        if self.limit.limit is not None and self.limit.remaining() == 0:
            raise too_many_requests(self.limit.retry_headers())
        if self.faults.is_disabled(operation.id):
            raise feature_disabled()
        endpoint.check_arguments(match.arguments)
        call = Call(
            operation=operation,
            arguments=match.arguments,
            query=endpoint.read_query(request.query),
            raw_query=request.query,
            body=endpoint.read_body(request.body, content_type),
            url=request.origin + request.path,
            mode=self._mode(request, faults),
            shifted=faults.failure is not None and faults.failure.kind == "shifted-page",
            token=authorization.partition(" ")[2],
        )
        response = endpoint.handler.handle(call)
        self.limit.count()
        if operation.deprecated and self.deprecation is not None:
            notice = {"Deprecation": "true", "Sunset": self.deprecation}
            return attrs.evolve(response, headers={**response.headers, **notice})
        return response

    def _authenticate(self, authorization: str) -> None:
        scheme, _, token = authorization.partition(" ")
        if scheme.lower() != "bearer":
            raise unauthenticated()
        if compare_digest(token.encode(), self.token.encode()):
            return
        if self.oauth is None or not self.oauth.valid(token):
            raise unauthenticated()

    def _mode(self, request: Request, faults: CallFaults) -> Mode:
        requested = request.headers.get(MODE_HEADER)
        if requested is None:
            return faults.mode
        if requested not in MODES:
            raise http_error(400, f"{MODE_HEADER} must be one of {', '.join(MODES)}.")
        return MODES[requested]

    def _finish(self, response: Response) -> Response:
        """Add the headers that every response has."""
        trace_id = f"{mix(self.seed + self._served):016x}{mix(self.seed ^ self._served):016x}"
        common = {**self.limit.headers(), "X-App-Version": self.version, "x-req-trace-id": trace_id}
        return attrs.evolve(response, headers={**response.headers, **common})
