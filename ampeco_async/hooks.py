"""Functions of yours that the client calls while it sends requests: for metrics, tracing and headers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, cast

import attrs

from ampeco_async._log import logger
from ampeco_async._response import ResponseInfo
from ampeco_async.errors import ConfigurationError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from ampeco_async.errors import AmpecoError


@attrs.define(kw_only=True, eq=False)
class Sending:
    """One request. The same object is given to ``before_send`` and then to ``after_response``."""

    name: str
    """Python name of the operation (``sessions.list``), or method and path of a raw request."""
    method: str
    path: str
    """As sent, without the query."""
    template: str
    """The path with its placeholders, for use as a label of a metric."""
    base_url: str
    """``https://tenant.example``, with the path prefix of a gateway if there is one."""
    attempt: int
    """1 for the first request of the call."""
    headers: dict[str, str] = attrs.field(factory=dict[str, str], repr=False)
    """``before_send`` may add request headers here, for instance ``traceparent``."""
    state: dict[str, Any] = attrs.field(factory=dict[str, Any], repr=False)
    """For values that the hooks keep from ``before_send`` to ``after_response``."""


@attrs.frozen(kw_only=True)
class Retrying:
    """An attempt failed, and another one follows after a pause."""

    name: str
    """As in ``Sending``."""
    error: AmpecoError
    attempt: int
    """The attempt that failed, from 1."""
    after: float
    """Seconds until the next attempt. It is 0 after a 429 that shows that the tenant's limit is spent: the rate gate
    decides when the next attempt starts."""


@attrs.frozen(kw_only=True)
class Waited:
    """An attempt has to wait, or had to, before it is sent."""

    name: str
    """As in ``Sending``."""
    reason: Literal["rate limit", "connections"]
    seconds: float
    """Expected seconds for the rate limit, actual seconds for a connection."""


Outcome = ResponseInfo | BaseException
"""A response of any status, or why there is none; ``CancelledError`` when the caller was cancelled."""


@attrs.frozen(kw_only=True)
class Hooks:
    """Functions that are called in the event loop, so they must be quick.

    An exception from ``before_send`` ends the call before anything is sent. The others report what has already
    happened: their exceptions are logged and change nothing.
    """

    before_send: Callable[[Sending], None] | None = None
    after_response: Callable[[Sending, Outcome], None] | None = None
    """Called once for every ``before_send``, however the request ended."""
    on_retry: Callable[[Retrying], None] | None = None
    on_wait: Callable[[Waited], None] | None = None
    """Called for waits of a tenth of a second or more. Shorter ones are the ordinary pacing of the rate gate."""


def notify(hook: Callable[..., None] | None, *arguments: object) -> None:
    """Call a hook, if there is one. Its failure must not fail the call: a write may just have been carried out."""
    if hook is None:
        return
    try:
        hook(*arguments)
    except Exception:  # noqa: BLE001 - a function of the caller's may raise anything
        logger.warning("a hook has failed", exc_info=True)


def combine_hooks(hooks: Iterable[Hooks]) -> Hooks:
    """Return hooks that call those of each argument, in order."""
    given = cast("tuple[object, ...]", tuple(hooks))
    combined = tuple(each for each in given if isinstance(each, Hooks))
    if len(combined) < len(given):
        raise ConfigurationError("hooks must be Hooks(...), or a sequence of them")
    if len(combined) == 1:
        return combined[0]
    return Hooks(
        before_send=_in_order([each.before_send for each in combined]),
        after_response=_in_order([each.after_response for each in combined]),
        on_retry=_in_order([each.on_retry for each in combined]),
        on_wait=_in_order([each.on_wait for each in combined]),
    )


def _in_order(hooks: list[Callable[..., None] | None]) -> Callable[..., None] | None:
    given = [hook for hook in hooks if hook is not None]
    if len(given) < 2:
        return given[0] if given else None

    def call_each(*arguments: Any) -> None:
        for hook in given:
            hook(*arguments)

    return call_each
