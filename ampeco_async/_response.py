"""What callers can learn about a response beside its result: status, headers, trace id."""

from __future__ import annotations

from contextvars import ContextVar
from typing import TYPE_CHECKING, Final, Generic, TypeVar

import attrs

if TYPE_CHECKING:
    from collections.abc import Awaitable, Mapping

T = TypeVar("T")


@attrs.frozen(kw_only=True)
class ResponseInfo:
    """Facts about one response."""

    status: int
    headers: Mapping[str, str] = attrs.field(repr=False)
    """Case-insensitive."""
    attempts: int
    """Number of requests that the call has sent, this one included."""
    elapsed: float
    """Seconds until the response was complete: from the start of the call, waiting included. In hooks: from the start
    of this request."""

    @property
    def trace_id(self) -> str | None:
        """The ``x-req-trace-id`` header, which AMPECO's support asks for."""
        return self.headers.get("x-req-trace-id")

    @property
    def platform_version(self) -> str | None:
        """The ``X-App-Version`` header: the release that the tenant runs."""
        return self.headers.get("x-app-version")


@attrs.frozen
class CallResult(Generic[T]):
    """The result of a call together with facts about its response."""

    result: T
    response: ResponseInfo


captured_responses: Final[ContextVar[list[ResponseInfo] | None]] = ContextVar("captured_responses", default=None)
"""Where the dispatcher appends each response while a ``with_response`` is active; ``None`` otherwise."""


async def with_response(call: Awaitable[T]) -> CallResult[T]:
    """Await a call and return its result together with status, headers and trace id.

    ``started = await with_response(ampeco.charge_points.start(42, 1, body))``, then ``started.response.status == 202``.
    Pass the call itself, not a task that already runs.
    """
    captured: list[ResponseInfo] = []
    token = captured_responses.set(captured)
    try:
        result = await call
    finally:
        captured_responses.reset(token)
    if not captured:
        raise TypeError("with_response takes a call of an AmpecoClient that has not been started as a task")
    return CallResult(result, captured[-1])
