"""From a request to an answer: route, token, rate limit, validation, handler. No sockets here."""

from __future__ import annotations

from collections import Counter
from hmac import compare_digest
from typing import TYPE_CHECKING

import attrs

from ampeco_simulator.answer import Answer, Refusal, feature_off, no_route, refuse, unauthenticated
from ampeco_simulator.call import Call
from ampeco_simulator.examples.distortion import MODES
from ampeco_simulator.fault import INSTEAD
from ampeco_simulator.faults import Drawn
from ampeco_simulator.handlers.oauth import OAuth, incomplete
from ampeco_simulator.routing import Match, Router
from ampeco_simulator.seeds import mix
from ampeco_simulator.tampering import failed, tampered, too_many

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from ampeco_simulator.contract import Operation
    from ampeco_simulator.endpoints import Endpoints
    from ampeco_simulator.examples.distortion import Mode
    from ampeco_simulator.faults import Faults
    from ampeco_simulator.limits import RateLimit

MODE_HEADER = "X-Simulator-Answer"
"""A request may ask for a distorted answer."""

_OAUTH = {"/public-api/oauth/token": OAuth.exchange, "/public-api/oauth/revoke": OAuth.revoke}


@attrs.frozen
class Request:
    """What arrived. Header names are looked up without regard to case."""

    method: str
    path: str
    """Still percent-encoded."""
    query: str
    headers: Mapping[str, str]
    body: bytes
    origin: str
    """`http://127.0.0.1:8080`: what links start with."""


@attrs.frozen
class Reply:
    """An answer and what goes wrong on its way."""

    answer: Answer
    drawn: Drawn


@attrs.define(eq=False)
class Pipeline:
    """One tenant's front door."""

    router: Router
    endpoints: Endpoints
    limit: RateLimit
    faults: Faults
    oauth: OAuth | None
    token: str
    version: str
    """What `X-App-Version` says."""
    seed: int
    lacks: Callable[[Operation], bool]
    """Whether the tenant's platform version lacks an operation."""
    tick: Callable[[], None]
    """Called before every request: lets a running clock move the records."""
    deprecation: str | None = None
    """The `Sunset` date that deprecated operations announce; None keeps them silent."""
    calls: Counter[str] = attrs.field(factory=Counter)
    """How often each operation was called, refused calls included."""
    _served: int = 0

    def reply(self, request: Request) -> Reply:
        """Answer a request."""
        self._served += 1
        self.tick()
        try:
            match = self._route(request)
        except Refusal as refusal:
            return Reply(self._finish(refusal.answer), Drawn(skew=self.faults.clock_skew))
        drawn = self.faults.draw(match.operation, request.query)
        fault = drawn.failure
        if fault is not None and not fault.needs_success:
            return Reply(self._finish(failed(fault, request.path)), drawn)
        try:
            answer = self._answer(request, match, drawn)
        except Refusal as refusal:
            answer = refusal.answer
        if not answer.ok:
            self.faults.spare(drawn)
            return Reply(self._finish(answer), attrs.evolve(drawn, failure=None))
        if fault is not None:
            answer = (
                failed(fault, request.path) if fault.kind in INSTEAD else tampered(fault.kind, answer, request.query)
            )
        return Reply(self._finish(answer), drawn)

    def _route(self, request: Request) -> Match:
        found = self.router.find(request.method, request.path)
        if isinstance(found, Match):
            if self.lacks(found.operation) or self.faults.missing(found.operation.id):
                raise no_route(request.path)
            self.calls[found.operation.id] += 1
            return found
        if not found:
            raise no_route(request.path)
        allowed = ", ".join(sorted(found))
        message = f"The {request.method} method is not supported for route {request.path.strip('/')}. "
        raise refuse(405, f"{message}Supported methods: {allowed}.", {"Allow": allowed})

    def _answer(self, request: Request, match: Match, drawn: Drawn) -> Answer:
        operation = match.operation
        endpoint = self.endpoints.get(operation)
        authorization = request.headers.get("Authorization", "")
        grant = _OAUTH.get(operation.path)
        if grant is not None:
            if self.oauth is None or self.faults.off(operation.id):
                raise feature_off()
            try:
                form = endpoint.read_body(request.body, request.headers.get("Content-Type", ""))
            except Refusal:
                return incomplete()
            return grant(self.oauth, form, authorization)
        self._authenticate(authorization)
        if self.limit.limit is not None and self.limit.remaining() == 0:
            raise Refusal(too_many(self.limit.refusal_headers()))
        if self.faults.off(operation.id):
            raise feature_off()
        endpoint.check_arguments(match.arguments)
        call = Call(
            operation,
            match.arguments,
            endpoint.read_query(request.query),
            request.query,
            endpoint.read_body(request.body, request.headers.get("Content-Type", "")),
            request.origin + request.path,
            self._mode(request, drawn),
            drawn.failure is not None and drawn.failure.kind == "shifted-page",
            authorization.partition(" ")[2],
        )
        answer = endpoint.handler.answer(call)
        self.limit.count()
        if operation.deprecated and self.deprecation is not None:
            notice = {"Deprecation": "true", "Sunset": self.deprecation}
            return attrs.evolve(answer, headers={**answer.headers, **notice})
        return answer

    def _authenticate(self, authorization: str) -> None:
        scheme, _, token = authorization.partition(" ")
        if scheme.lower() != "bearer":
            raise unauthenticated()
        if compare_digest(token.encode(), self.token.encode()):
            return
        if self.oauth is None or not self.oauth.valid(token):
            raise unauthenticated()

    def _mode(self, request: Request, drawn: Drawn) -> Mode:
        asked = request.headers.get(MODE_HEADER)
        if asked is None:
            return drawn.mode
        if asked not in MODES:
            raise refuse(400, f"{MODE_HEADER} takes {', '.join(MODES)}.")
        return MODES[asked]

    def _finish(self, answer: Answer) -> Answer:
        trace = f"{mix(self.seed + self._served):016x}{mix(self.seed ^ self._served):016x}"
        headers = {**answer.headers, **self.limit.headers(), "X-App-Version": self.version, "x-req-trace-id": trace}
        return attrs.evolve(answer, headers=headers)
