"""One call from the first request to the last: token, attempts, retries."""

from __future__ import annotations

import asyncio
import random
from typing import TYPE_CHECKING

import attrs

from ampeco_async import _log as log
from ampeco_async._auth import StaticToken
from ampeco_async._http.address import header_value
from ampeco_async._http.outcome import Progress, conclude
from ampeco_async._http.patience import wait_for
from ampeco_async._http.response import Reply
from ampeco_async._response import ResponseInfo
from ampeco_async._retry import Attempt, Retry, may_have_happened, may_repeat
from ampeco_async.errors import AmpecoError, DeadlineError, RateLimitedError, TransportError, UnauthorizedError
from ampeco_async.hooks import Retrying, tell

if TYPE_CHECKING:
    from ampeco_async._auth import TokenSource
    from ampeco_async._http.attempt import Sender
    from ampeco_async._http.request import Request
    from ampeco_async._http.terms import Terms


@attrs.frozen
class Success:
    """A 2xx answer, and what it took."""

    reply: Reply
    info: ResponseInfo


@attrs.frozen(kw_only=True, eq=False)
class Engine:
    """What all calls of a client go through. Shared by the copies that ``with_options`` makes."""

    sender: Sender
    tokens: TokenSource = attrs.field(repr=False)
    paced: bool
    """Whether the rate gate holds calls back after a 429, so that we need not."""

    async def send(self, request: Request, terms: Terms) -> Success:
        """Send until there is a success, or an error that must stand."""
        clock = self.sender.clock
        progress = Progress(clock.monotonic())
        while True:
            try:
                outcome = await self._attempt(request, terms, progress)
            except AmpecoError as waiting:
                # Its traceback leads through frames that hold the token.
                outcome = waiting.with_traceback(None)
            if isinstance(outcome, Success):
                return outcome
            if outcome is None:
                continue
            pause = self._pause(outcome, request, terms, progress)
            if pause is None:
                raise conclude(outcome, request, progress)
            log.retrying(request, outcome, progress.requests, pause)
            facts = Retrying(name=request.name, error=outcome, attempt=progress.requests, after=pause)
            tell(self.sender.hooks.on_retry, facts)
            if pause > 0:
                await clock.sleep(pause)

    async def _attempt(self, request: Request, terms: Terms, progress: Progress) -> Success | AmpecoError | None:
        """Send once. ``None``: the token was refused, and there may be a fresh one.

        What is raised comes from the time before sending: no token, or no leave to send within the deadline.
        """
        progress.sent = False
        token = await self._token(terms)
        outcome = await self.sender.once(request, terms, token, progress.requests + 1)
        progress.sent = True
        progress.requests += 1
        if isinstance(outcome, Reply):
            return self._success(outcome, progress)
        if isinstance(outcome, UnauthorizedError) and not progress.token_renewed:
            progress.token_renewed = True
            if await self.tokens.rejected(token):
                return None
        return outcome

    async def _token(self, terms: Terms) -> str:
        clock = self.sender.clock
        if terms.deadline is None or isinstance(self.tokens, StaticToken):
            return header_value("the token", await self.tokens.token())
        asking: asyncio.Future[str] = asyncio.ensure_future(self.tokens.token())
        try:
            token = await wait_for(asking, terms.deadline, clock)
        except TimeoutError:
            raise DeadlineError("no access token within the deadline") from None
        finally:
            asking.cancel()
        return header_value("the token", token)

    def _success(self, reply: Reply, progress: Progress) -> Success:
        info = ResponseInfo(
            status=reply.status,
            headers=reply.headers,
            attempts=progress.requests,
            elapsed=self.sender.clock.monotonic() - progress.began,
        )
        return Success(reply, info)

    def _pause(self, error: AmpecoError, request: Request, terms: Terms, progress: Progress) -> float | None:
        """Return the seconds until the next request, ``None`` where there must be none."""
        if isinstance(error, RateLimitedError):
            progress.refusals += 1
        else:
            progress.failures += 1
        progress.unknown |= progress.sent and may_have_happened(error)
        repeatable = request.idempotent and terms.repeat_idempotent
        if terms.retry is None or not self._harmless(error, progress, safe=request.safe, idempotent=repeatable):
            return None
        now = self.sender.clock.monotonic()
        attempt = Attempt(
            safe=request.safe,
            idempotent=repeatable,
            failures=progress.failures,
            refusals=progress.refusals,
            elapsed=now - progress.began,
            remaining=None if terms.deadline is None else terms.deadline - now,
            paced=self.paced and progress.sent,
            jitter=random.random(),  # noqa: S311  (spreads retries, protects nothing)
        )
        decision = terms.retry(error, attempt)
        if not isinstance(decision, Retry):
            return None
        if attempt.remaining is not None and decision.after >= attempt.remaining:
            return None
        return decision.after

    @staticmethod
    def _harmless(error: AmpecoError, progress: Progress, *, safe: bool, idempotent: bool) -> bool:
        if progress.sent:
            return may_repeat(error, safe=safe, idempotent=idempotent)
        # The token endpoint was not reached, or not well: of the call itself nothing was sent.
        return isinstance(error, TransportError) or (error.status is not None and error.status >= 500)
