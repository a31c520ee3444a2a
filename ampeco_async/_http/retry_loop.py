"""The attempts of one call: token, retries, and the error that the call ends with."""

from __future__ import annotations

import asyncio
import os
import random
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

import aiohttp
import attrs

import ampeco_async
from ampeco_async import _log
from ampeco_async._auth import StaticToken
from ampeco_async._http.response import Response
from ampeco_async._outcome_check import outcome_check
from ampeco_async._retry import Attempt, Retry, may_have_happened, may_repeat
from ampeco_async._waiting import WaitTimeoutError, wait_for
from ampeco_async.errors import (
    AmpecoError,
    DeadlineError,
    DecodeError,
    OutcomeUnknownError,
    RateLimitedError,
    RequestTimeoutError,
    StatusError,
    TransportError,
    UnauthorizedError,
)
from ampeco_async.hooks import Retrying, notify

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import TracebackType

    from ampeco_async._auth import TokenSource
    from ampeco_async._http.attempt import AttemptRunner
    from ampeco_async._http.request import Request
    from ampeco_async._options import ResolvedOptions


E = TypeVar("E", bound=BaseException)
T = TypeVar("T")

_SECRET_FOLDERS = tuple(f"{Path(module.__file__ or '').parent}{os.sep}" for module in (ampeco_async, aiohttp))
"""Code whose frames may hold the token."""

_DEADLINE_TOLERANCE = 0.02
"""Seconds by which a timer of the event loop may be early."""


@attrs.define
class _Progress:
    """What has happened in a call so far."""

    started: float
    """Monotonic seconds."""
    attempts: int = 0
    """Requests that were sent, or were about to be."""
    failures: int = 0
    """Failed attempts, 429 left out."""
    refusals: int = 0
    """Responses with 429."""
    reached_sending: bool = False
    """Whether the last attempt got its token, its lease and its slot."""
    outcome_unknown: bool = False
    """Whether some request of this call may have been carried out though no response says so."""
    token_renewed: bool = False


@attrs.frozen(kw_only=True, eq=False)
class RetryLoop:
    """Sends the requests of a client until one succeeds or its error is final."""

    attempts: AttemptRunner
    tokens: TokenSource = attrs.field(repr=False)

    async def send(
        self, request: Request, options: ResolvedOptions, read: Callable[[Response], T]
    ) -> tuple[Response, T]:
        """Return a successful response, and what ``read`` makes of it.

        Raises the error of the last attempt, or OutcomeUnknownError. A DecodeError of ``read`` is the error of the
        attempt.
        """
        clock = self.attempts.clock
        progress = _Progress(clock.monotonic())
        while True:
            failure: AmpecoError | None = None
            interruption: BaseException | None = None
            try:
                outcome = await self._attempt(request, options, progress)
                if isinstance(outcome, Response):
                    outcome.elapsed = clock.monotonic() - progress.started
                    return outcome, read(outcome)
                failure = outcome
            except AmpecoError as error:
                failure = without_secret_frames(error)
            except BaseException as error:  # noqa: BLE001 - a cancellation, or an exception of a hook; raised below
                interruption = without_secret_frames(error)
            if interruption is not None:
                raise interruption
            if failure is None:
                continue
            pause = self._pause_before_retry(failure, request, options, progress)
            if pause is None:
                raise _final_error(failure, request, options, progress, clock.monotonic())
            _log.retrying(request, failure, progress.attempts, pause)
            event = Retrying(name=request.name, error=failure, attempt=progress.attempts, after=pause)
            notify(self.attempts.hooks.on_retry, event)
            if pause > 0:
                await clock.sleep(pause)

    async def _attempt(
        self, request: Request, options: ResolvedOptions, progress: _Progress
    ) -> Response | AmpecoError | None:
        """Send once. ``None``: the token was rejected, and a new one may be available.

        A method of its own, so that no frame that raises to the caller holds the token.
        """
        progress.reached_sending = False
        token = await self._token(options)
        outcome = await self.attempts.run(request, options, token, progress.attempts + 1)
        progress.reached_sending = True
        progress.attempts += 1
        if isinstance(outcome, UnauthorizedError) and not progress.token_renewed:
            progress.token_renewed = True
            if await self.tokens.rejected(token):
                return None
        return outcome

    async def _token(self, options: ResolvedOptions) -> str:
        if options.deadline is None or isinstance(self.tokens, StaticToken):
            return await self.tokens.token()
        pending: asyncio.Future[str] = asyncio.ensure_future(self.tokens.token())
        try:
            return await wait_for(pending, options.deadline, self.attempts.clock)
        except WaitTimeoutError:
            raise DeadlineError("no access token within the deadline") from None
        finally:
            pending.cancel()

    def _pause_before_retry(
        self, error: AmpecoError, request: Request, options: ResolvedOptions, progress: _Progress
    ) -> float | None:
        """Count the error; return the seconds until the next attempt, ``None`` where there must be none."""
        if isinstance(error, RateLimitedError):
            progress.refusals += 1
        else:
            progress.failures += 1
        progress.outcome_unknown |= progress.reached_sending and may_have_happened(error)
        repeatable = request.idempotent and options.repeat_idempotent
        if progress.reached_sending:
            once_only = request.acts and not options.retry_refused
            harmless = may_repeat(error, safe=request.safe, idempotent=repeatable, repeat_refused=not once_only)
        else:
            # The token request failed: of the call itself nothing was sent.
            harmless = isinstance(error, TransportError) or (error.status is not None and error.status >= 500)
        if options.retry is None or not harmless:
            return None
        now = self.attempts.clock.monotonic()
        attempt = Attempt(
            safe=request.safe,
            idempotent=repeatable,
            failures=progress.failures,
            refusals=progress.refusals,
            elapsed=now - progress.started,
            remaining=None if options.deadline is None else options.deadline - now,
            jitter=random.random(),  # noqa: S311 - spreads retries, protects nothing
        )
        decision = options.retry(error, attempt)
        if not isinstance(decision, Retry):
            return None
        if attempt.remaining is not None and decision.after >= attempt.remaining:
            return None
        return decision.after


def _final_error(
    error: AmpecoError, request: Request, options: ResolvedOptions, progress: _Progress, now: float
) -> AmpecoError:
    """Return what the caller sees: a write that may have been carried out never looks like a plain failure."""
    if error.path is None:
        error.method, error.path = request.method, request.path
    error.attempts = progress.attempts
    if isinstance(error, DecodeError) and not request.safe and error.status is not None and error.status < 300:
        error.message += f"; since the tenant responded with {error.status}, this was most likely carried out"
    if request.safe or not progress.outcome_unknown:
        timed_out = isinstance(error, RequestTimeoutError) and options.deadline is not None
        # The timeout of the last request was cut to what the deadline left.
        if timed_out and options.deadline is not None and now >= options.deadline - _DEADLINE_TOLERANCE:
            return DeadlineError(
                "no complete response within the deadline",
                method=error.method,
                path=error.path,
                status=error.status,
                trace_id=error.trace_id,
                attempts=error.attempts,
            )
        return error
    if (
        progress.reached_sending
        and isinstance(error, StatusError)
        and not may_have_happened(error)
        and error.status != 429
    ):
        # The tenant's own response to the last request; 404 after a lost DELETE may well mean that it worked.
        error.add_note("An earlier request of this call was lost on the way and may have been carried out.")
        return error
    check = outcome_check(request)
    again = "; repeating it does no harm" if request.idempotent else ""
    unknown = OutcomeUnknownError(
        f"it is not known whether this was carried out ({error.message}): check with {check}{again}",
        check=check,
        method=request.method,
        path=request.path,
        status=error.status,
        trace_id=error.trace_id,
        attempts=progress.attempts,
    )
    unknown.__cause__ = error
    return unknown


def without_secret_frames(error: E) -> E:
    """Return the error with a traceback that leads through no frame of this package or of aiohttp.

    The variables of these frames hold the token, and error trackers record variables. What remains are the frames of a
    function of the caller's, such as a hook. The errors behind it get the same.
    """
    seen: set[int] = set()
    pending: list[BaseException | None] = [error]
    while pending:
        each = pending.pop()
        if each is None or id(each) in seen:
            continue
        seen.add(id(each))
        each.__traceback__ = _foreign_frames(each.__traceback__)
        pending += [each.__cause__, each.__context__]
    return error


def _foreign_frames(traceback: TracebackType | None) -> TracebackType | None:
    """Return the part of a traceback that begins after the last frame of this package or of aiohttp."""
    foreign = traceback
    while traceback is not None:
        following = traceback.tb_next
        if traceback.tb_frame.f_code.co_filename.startswith(_SECRET_FOLDERS):
            foreign = following
        traceback = following
    return foreign
