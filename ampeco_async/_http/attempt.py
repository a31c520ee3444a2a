"""One request and its answer, under the rate gate and within the number of connections."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

import aiohttp
import attrs

from ampeco_async import _log as log
from ampeco_async._auth.secret import SecretFields
from ampeco_async._http.query import query_string
from ampeco_async._http.request import Request
from ampeco_async._http.response import Reply
from ampeco_async._http.status import status_error
from ampeco_async._http.terms import request_timeout
from ampeco_async._http.transport import exchange
from ampeco_async._response import ResponseInfo
from ampeco_async._version import __version__
from ampeco_async.errors import AmpecoError, NotSentError
from ampeco_async.hooks import Hooks, Sending, Waited, tell

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ampeco_async._clock import Clock
    from ampeco_async._http.sessions import Place, Sessions
    from ampeco_async._http.terms import Terms
    from ampeco_async._rate_limit import RateGate

_TOKEN_TIMEOUT = 30.0
_USER_AGENT = f"ampeco-async/{__version__}"


@attrs.frozen(kw_only=True, eq=False)
class Sender:
    """Sends requests of one client to one tenant."""

    origin: str
    sessions: Sessions
    gate: RateGate = attrs.field(repr=False)
    clock: Clock
    hooks: Hooks
    proxy: str | None = attrs.field(repr=False)
    log_bodies: bool

    async def once(self, request: Request, terms: Terms, token: str, number: int) -> Reply | AmpecoError:
        """Send the request; return a success, or the error that the answer or its lack means.

        Raises only what comes from waiting: DeadlineError and its kind. The permit and the slot are given back however
        this ends.
        """
        place = await self.sessions.here()
        permit = await self.gate.acquire(
            terms.priority, terms.deadline, on_wait=lambda seconds: self._waited(request, "rate limit", seconds)
        )
        arrived = False
        try:
            asked = self.clock.monotonic()
            async with place.slots.one(terms.priority, terms.deadline):
                held_back = self.clock.monotonic() - asked
                if held_back > 0:
                    self._waited(request, "connections", held_back)
                arrived = True
                outcome = await self._exchange(place, request, terms, token, number)
            arrived = not isinstance(outcome, NotSentError)
            if isinstance(outcome, AmpecoError):
                return outcome
            permit.settle(outcome.status, outcome.headers)
        finally:
            permit.abandon(arrived)
        return outcome if outcome.ok else status_error(outcome, request.facts(number), self.clock.time())

    async def _exchange(
        self, place: Place, request: Request, terms: Terms, token: str, number: int
    ) -> Reply | AmpecoError:
        """Send and tell the hooks and the log."""
        sending = Sending(
            name=request.name,
            method=request.method,
            path=request.path,
            template=request.template,
            origin=self.origin,
            attempt=number,
        )
        limits = request_timeout(terms, self.clock.monotonic())
        if self.hooks.before_send is not None:
            self.hooks.before_send(sending)
        began = self.clock.monotonic()
        try:
            outcome = await exchange(
                place.session,
                self.origin,
                request,
                self._headers(request, terms, sending, token),
                limits=limits,
                proxy=self.proxy,
                attempts=number,
            )
        except BaseException as interrupted:
            self._done(sending, interrupted)
            raise
        elapsed = self.clock.monotonic() - began
        if isinstance(outcome, Reply):
            outcome = attrs.evolve(outcome, token=token)
            log.answered(request, outcome, number, elapsed)
            self._done(
                sending,
                ResponseInfo(status=outcome.status, headers=outcome.headers, attempts=number, elapsed=elapsed),
            )
            if self.log_bodies:
                log.bodies(request, outcome)
        else:
            log.failed(request, outcome, number, elapsed)
            self._done(sending, outcome)
        return outcome

    async def post_form(
        self, path: str, fields: Mapping[str, str], headers: Mapping[str, str], /
    ) -> tuple[int, Mapping[str, str], bytes]:
        """POST a form for a token source: once, without a token, outside of the rate limit."""
        place = await self.sessions.here()
        request = Request(
            name=f"POST {path}",
            method="POST",
            path=path,
            template=path,
            body=query_string(fields.items()).encode(),
            content_type="application/x-www-form-urlencoded",
        )
        sent = SecretFields({"Accept": "application/json", "User-Agent": _USER_AGENT, **headers})
        sent["Content-Type"] = request.content_type
        limits = aiohttp.ClientTimeout(total=_TOKEN_TIMEOUT)
        outcome = await exchange(place.session, self.origin, request, sent, limits=limits, proxy=self.proxy, attempts=1)
        if isinstance(outcome, AmpecoError):
            raise outcome
        return outcome.status, outcome.headers, outcome.body

    def _headers(self, request: Request, terms: Terms, sending: Sending, token: str) -> SecretFields:
        headers = SecretFields(
            {"Accept": "application/json", "User-Agent": _USER_AGENT, **terms.headers, **sending.headers}
        )
        if request.body is not None:
            headers["Content-Type"] = request.content_type
        headers["Authorization"] = f"Bearer {token}"
        return headers

    def _done(self, sending: Sending, outcome: ResponseInfo | BaseException) -> None:
        tell(self.hooks.after_response, sending, outcome)

    def _waited(self, request: Request, reason: Literal["rate limit", "connections"], seconds: float) -> None:
        log.waited(request, reason, seconds)
        tell(self.hooks.on_wait, Waited(name=request.name, reason=reason, seconds=seconds))
