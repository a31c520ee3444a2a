"""Functions of the caller's that are told what the client does."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

import attrs

from ampeco_async._response import ResponseInfo

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from ampeco_async.errors import AmpecoError
from ampeco_async._log import logger


@attrs.define(kw_only=True, eq=False)
class Sending:
    """One request, about to be sent or just done. The same object goes to ``before_send`` and ``after_response``."""

    name: str
    """Operation in Python words (``sessions.list``), or method and path of a raw call."""
    method: str
    path: str
    """As sent, without the query."""
    template: str
    """With placeholders, for use as a metric's label."""
    origin: str
    """``https://tenant.example``."""
    attempt: int
    """1 for the first request of the call."""
    headers: dict[str, str] = attrs.field(factory=dict, repr=False)
    """``before_send`` may add headers here, for instance ``traceparent``."""
    state: dict[str, Any] = attrs.field(factory=dict, repr=False)
    """For the hooks' own use."""


@attrs.frozen(kw_only=True)
class Retrying:
    """A request has failed, and another one follows after a pause."""

    name: str
    error: AmpecoError
    attempt: int
    """The one that failed."""
    after: float
    """Seconds."""


@attrs.frozen(kw_only=True)
class Waited:
    """A request was held back."""

    name: str
    reason: Literal["rate limit", "connections"]
    seconds: float


Outcome = ResponseInfo | BaseException
"""An answer of whatever status, or why there is none; ``CancelledError`` when the caller gave up."""


@attrs.frozen(kw_only=True)
class Hooks:
    """Called in the event loop, so they should be quick.

    What ``before_send`` raises ends the call unsent. The others tell of what has happened already: their errors are
    logged and change nothing.
    """

    before_send: Callable[[Sending], None] | None = None
    after_response: Callable[[Sending, Outcome], None] | None = None
    """Follows every ``before_send``, however the request ended."""
    on_retry: Callable[[Retrying], None] | None = None
    on_wait: Callable[[Waited], None] | None = None


def tell(function: Callable[..., None] | None, *facts: object) -> None:
    """Call a hook that must not break the call: a write may just have been carried out."""
    if function is None:
        return
    try:
        function(*facts)
    except Exception:  # noqa: BLE001  (it is the caller's function, and may raise anything)
        logger.warning("a hook has failed", exc_info=True)


def all_of(hooks: Iterable[Hooks]) -> Hooks:
    """Join several into one: each of their functions is called, in order."""
    every = tuple(hooks)
    if len(every) == 1:
        return every[0]
    return Hooks(
        before_send=_each([one.before_send for one in every]),
        after_response=_each([one.after_response for one in every]),
        on_retry=_each([one.on_retry for one in every]),
        on_wait=_each([one.on_wait for one in every]),
    )


def _each(functions: list[Callable[..., None] | None]) -> Callable[..., None] | None:
    given = [function for function in functions if function is not None]
    if len(given) < 2:
        return given[0] if given else None

    def call_each(*facts: Any) -> None:
        for function in given:
            function(*facts)

    return call_each
