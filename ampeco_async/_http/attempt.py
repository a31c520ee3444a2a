"""One attempt of a call: one request, sent when the rate gate and the number of connections allow it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

import aiohttp
import attrs

from ampeco_async import _log
from ampeco_async._auth.secret import SecretFields
from ampeco_async._http.query import query_string
from ampeco_async._http.request import Request
from ampeco_async._http.response import Response
from ampeco_async._http.status import status_error
from ampeco_async._http.transport import client_timeout, exchange
from ampeco_async._version import __version__
from ampeco_async._waiting import NOTICEABLE_WAIT
from ampeco_async.errors import AmpecoError, DeadlineError, NotSentError, RateLimitedError
from ampeco_async.hooks import Hooks, Sending, Waited, notify

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ampeco_async._clock import Clock
    from ampeco_async._http.connection_pool import ConnectionPool
    from ampeco_async._options import ResolvedOptions
    from ampeco_async._rate_limit import RateGate
    from ampeco_async._response import ResponseInfo

_TOKEN_REQUEST_TIMEOUT = 30.0
_COMMON_HEADERS = {"Accept": "application/json", "User-Agent": f"ampeco-async/{__version__}"}


@attrs.frozen(kw_only=True, eq=False)
class AttemptRunner:
    """Sends single requests of one client to one tenant, and notifies the hooks and the log."""

    base_url: str
    pool: ConnectionPool
    gate: RateGate = attrs.field(repr=False)
    clock: Clock
    hooks: Hooks
    connect_timeout: float | None
    max_response_bytes: int
    proxy: str | None = attrs.field(repr=False)
    log_bodies: bool

    async def run(self, request: Request, options: ResolvedOptions, token: str, number: int) -> Response | AmpecoError:
        """Send the request; return a successful response, or the error that the response or its lack means.

        Raises only DeadlineError, RateLimitWaitError and the like, from the time before sending. ``number`` counts the
        attempts of the call, from 1. Lease and slot are released however the attempt ends.
        """
        connections = await self.pool.current()
        lease = await self.gate.acquire(
            options.priority,
            options.deadline,
            on_wait=lambda seconds: self._notify_wait(request, "rate limit", seconds),
            caller=self.pool,
        )
        arrived = limit_spent = False
        try:
            queued_at = self.clock.monotonic()
            waited = await connections.slots.acquire(options.priority, options.deadline)
            try:
                now = self.clock.monotonic()
                if waited and now - queued_at >= NOTICEABLE_WAIT:
                    self._notify_wait(request, "connections", now - queued_at)
                timeouts = self._timeout(options, now)
                # From here on the tenant may receive the request, until the outcome shows otherwise.
                arrived = True
                outcome = await self._send(connections.session, request, options, token, number, timeouts)
            finally:
                connections.slots.release()
            arrived = not isinstance(outcome, NotSentError)
            if isinstance(outcome, Response):
                limit_spent = lease.complete(
                    outcome.status, outcome.headers, acts=outcome.status == 429 and request.acts
                )
        finally:
            lease.abandon(arrived)
        if isinstance(outcome, Response) and not 200 <= outcome.status < 300:
            error = status_error(outcome, self.clock.time())
            if isinstance(error, RateLimitedError):
                error.limit_spent = limit_spent
            return error
        return outcome

    async def _send(
        self,
        session: aiohttp.ClientSession,
        request: Request,
        options: ResolvedOptions,
        token: str,
        number: int,
        timeouts: aiohttp.ClientTimeout,
    ) -> Response | AmpecoError:
        sending = Sending(
            name=request.name,
            method=request.method,
            path=request.path,
            template=request.template,
            base_url=self.base_url,
            attempt=number,
        )
        if self.hooks.before_send is not None:
            self.hooks.before_send(sending)
        headers = SecretFields(_COMMON_HEADERS, **options.headers, **sending.headers)
        if request.body is not None:
            headers["Content-Type"] = request.content_type
        headers["Authorization"] = f"Bearer {token}"
        started = self.clock.monotonic()
        try:
            outcome = await exchange(
                session,
                self.base_url,
                request,
                headers,
                timeouts=timeouts,
                proxy=self.proxy,
                max_bytes=self.max_response_bytes,
                attempt=number,
            )
        except BaseException as interruption:
            notify(self.hooks.after_response, sending, interruption)
            raise
        elapsed = self.clock.monotonic() - started
        if isinstance(outcome, Response):
            outcome.token = token
            _log.response_received(outcome, elapsed)
        else:
            _log.request_failed(request, outcome, number, elapsed)
        if self.hooks.after_response is not None:
            notify(self.hooks.after_response, sending, _reported(outcome, elapsed))
        if self.log_bodies and isinstance(outcome, Response):
            _log.bodies(outcome)
        return outcome

    async def post_form(
        self, path: str, fields: Mapping[str, str], headers: Mapping[str, str], /
    ) -> tuple[int, Mapping[str, str], bytes]:
        """POST a form for a token source: once, without a token, outside of the rate limit."""
        connections = await self.pool.current()
        request = Request(
            name=f"POST {path}",
            method="POST",
            path=path,
            template=path,
            body=query_string(fields.items()).encode(),
            content_type="application/x-www-form-urlencoded",
        )
        outcome = await exchange(
            connections.session,
            self.base_url,
            request,
            SecretFields({**_COMMON_HEADERS, **headers, "Content-Type": request.content_type}),
            timeouts=aiohttp.ClientTimeout(total=_TOKEN_REQUEST_TIMEOUT),
            proxy=self.proxy,
            max_bytes=self.max_response_bytes,
            attempt=1,
        )
        if isinstance(outcome, AmpecoError):
            raise outcome
        return outcome.status, outcome.headers, outcome.body

    async def close(self) -> None:
        """Close the connections. Calls that wait for the rate gate fail with ClientClosedError."""
        self.pool.closed = True
        self.gate.end_waits(self.pool)
        await self.pool.close()

    def _timeout(self, options: ResolvedOptions, now: float) -> aiohttp.ClientTimeout:
        """Return the timeout of a request that starts now. Raises DeadlineError when no time is left."""
        if options.deadline is None:
            return client_timeout(options.timeout, self.connect_timeout)
        remaining = options.deadline - now
        if remaining <= 0:
            raise DeadlineError("the deadline has passed")
        total = remaining if options.timeout is None else min(options.timeout, remaining)
        return client_timeout(total, self.connect_timeout)

    def _notify_wait(self, request: Request, reason: Literal["rate limit", "connections"], seconds: float) -> None:
        _log.waiting(request, reason, seconds)
        notify(self.hooks.on_wait, Waited(name=request.name, reason=reason, seconds=seconds))


def _reported(outcome: Response | AmpecoError, elapsed: float) -> ResponseInfo | AmpecoError:
    """Return what a hook is given: of a response, no body."""
    return attrs.evolve(outcome.info(), elapsed=elapsed) if isinstance(outcome, Response) else outcome
