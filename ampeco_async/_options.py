"""What a caller may say about one call."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ampeco_async._retry import RetryDecider

Priority = Literal["interactive", "bulk"]


class CallOptions(TypedDict, total=False):
    """Options of one call; whatever is left out comes from the client."""

    timeout: float | None
    """Seconds for one request and its answer, waiting for the rate gate or a connection excluded. ``None``: no end."""
    deadline: float | None
    """Seconds for the call in all, from now: waiting, every attempt, every pause. For a listing: for each page."""
    retry: RetryDecider | None
    """When to try again. ``None``: never."""
    repeat_idempotent: bool
    """Also send a write again whose answer was lost, where the contract judges a repeat harmless. Off unless set: the
    first one may have been carried out, and somebody else may have changed the same thing since."""
    headers: Mapping[str, str]
    """Further request headers, added to the client's own."""
    priority: Priority
    """``"bulk"`` leaves a share of the rate limit to ``"interactive"`` (the default)."""
    extra_query: Mapping[str, Any]
    """Query parameters that the contract does not know, by wire name: ``{"filter[newField]": 1}``."""


def merged(base: CallOptions, over: CallOptions) -> CallOptions:
    """Lay the options of a call over those of the client; headers and extra_query are joined, the rest replaced."""
    if not over:
        return base
    both: CallOptions = {**base, **over}
    if "headers" in base and "headers" in over:
        both["headers"] = {**base["headers"], **over["headers"]}
    if "extra_query" in base and "extra_query" in over:
        both["extra_query"] = {**base["extra_query"], **over["extra_query"]}
    return both
