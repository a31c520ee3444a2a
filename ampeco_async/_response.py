"""What the tenant said beside the result: status, headers, trace id."""

from __future__ import annotations

from contextvars import ContextVar
from typing import TYPE_CHECKING, Generic, TypeVar

import attrs

if TYPE_CHECKING:
    from collections.abc import Awaitable, Mapping

T = TypeVar("T")


@attrs.frozen(kw_only=True)
class ResponseInfo:
    """Facts about one answer."""

    status: int
    headers: Mapping[str, str] = attrs.field(repr=False)
    """Names are looked up in any case."""
    attempts: int
    """Requests that the call took."""
    elapsed: float
    """Seconds from the beginning of the call to the complete answer, waiting included."""

    @property
    def trace_id(self) -> str | None:
        """``x-req-trace-id``: what support asks for."""
        return self.headers.get("x-req-trace-id")

    @property
    def platform_version(self) -> str | None:
        """``X-App-Version``: the build that the tenant runs."""
        return self.headers.get("x-app-version")


@attrs.frozen
class Answer(Generic[T]):
    """A result beside what the tenant said about it."""

    result: T
    response: ResponseInfo


_seen: ContextVar[list[ResponseInfo] | None] = ContextVar("ampeco_async_responses", default=None)


async def with_response(call: Awaitable[T]) -> Answer[T]:
    """Await a call and return its result together with status, headers and trace id.

    ``answer = await with_response(ampeco.charge_points.start(42, 1, body))``, then ``answer.response.status == 202``.
    Give it the call itself, not a task that is running already.
    """
    seen: list[ResponseInfo] = []
    token = _seen.set(seen)
    try:
        result = await call
    finally:
        _seen.reset(token)
    if not seen:
        raise TypeError("with_response takes a call of an AmpecoClient that has not been started as a task")
    return Answer(result, seen[-1])


def note_response(info: ResponseInfo) -> None:
    """Tell a surrounding ``with_response``."""
    seen = _seen.get()
    if seen is not None:
        seen.append(info)
