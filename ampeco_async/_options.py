"""Options of a call: what a caller may pass, and the checked values that the call uses."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypedDict

import attrs

from ampeco_async._http.address import header_name, header_value
from ampeco_async._validation import check_callable, check_choice, check_flag, check_mapping, check_seconds

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ampeco_async._retry import RetryDecider

Priority = Literal["interactive", "bulk"]


class CallOptions(TypedDict, total=False):
    """Options of one call. An option that is not given has the value of the client."""

    timeout: float | None
    """Seconds for one request and its response; waiting for the rate gate or a connection does not count. ``None``: no
    limit."""
    deadline: float | None
    """Seconds for the whole call, from now: waiting, every attempt, every pause. For a listing: for each page."""
    retry: RetryDecider | None
    """When to try again. ``None``: never."""
    repeat_idempotent: bool
    """Also send a write again when its response was lost, where the contract marks the operation as idempotent. Off by
    default: the first request may have been carried out, and someone else may have changed the same item since."""
    retry_refused: bool
    """Also send again, when the tenant accepts calls again, what it refused with 429 or 425 and what acts on a charger
    or moves money. Off by default: the call fails with ``RateLimitedError`` and its ``retry_after``, since nobody
    expects a charging session to start minutes later. All other refused calls are sent again anyway."""
    headers: Mapping[str, str]
    """Request headers to add to those of the client."""
    priority: Priority
    """``"bulk"`` leaves a share of the rate limit to ``"interactive"`` calls (the default)."""
    extra_query: Mapping[str, Any]
    """Query parameters that the contract does not know, by wire name: ``{"filter[newField]": 1}``."""


@attrs.frozen(kw_only=True)
class ResolvedOptions:
    """The options of one call, checked and complete."""

    timeout: float | None
    """Seconds for one request and its response."""
    deadline: float | None
    """When the whole call must be over, in the clock's monotonic time."""
    retry: RetryDecider | None
    repeat_idempotent: bool
    retry_refused: bool
    headers: Mapping[str, str] = attrs.field(repr=False)
    priority: Priority
    extra_query: Mapping[str, Any] = attrs.field(repr=False)


def merge_options(base: CallOptions, over: CallOptions) -> CallOptions:
    """Return ``base`` with the options of ``over``: ``headers`` and ``extra_query`` joined, the rest replaced."""
    merged: CallOptions = {**base, **over}
    if "headers" in base and "headers" in over:
        merged["headers"] = {**base["headers"], **over["headers"]}
    if "extra_query" in base and "extra_query" in over:
        merged["extra_query"] = {**base["extra_query"], **over["extra_query"]}
    return merged


def resolve_options(defaults: CallOptions, options: CallOptions, now: float) -> ResolvedOptions:
    """Return the checked options of a call that starts ``now`` (monotonic). Raises ConfigurationError."""
    options = merge_options(defaults, options) if options else defaults
    timeout, deadline = options.get("timeout"), options.get("deadline")
    priority = options.get("priority", "interactive")
    headers = options.get("headers") or {}
    if options is not defaults:
        check_options(options)
    return ResolvedOptions(
        timeout=timeout,
        deadline=None if deadline is None else now + deadline,
        retry=options.get("retry"),
        repeat_idempotent=options.get("repeat_idempotent", False),
        retry_refused=options.get("retry_refused", False),
        headers=headers,
        priority=priority,
        extra_query=options.get("extra_query") or {},
    )


def check_options(options: CallOptions) -> None:
    """Raise ConfigurationError for an option whose value cannot be used."""
    check_seconds("timeout", options.get("timeout"))
    check_seconds("deadline", options.get("deadline"))
    check_callable("retry", options.get("retry"), "a function such as RetryPolicy(), or None")
    check_flag("repeat_idempotent", options.get("repeat_idempotent", False))
    check_flag("retry_refused", options.get("retry_refused", False))
    check_choice("priority", options.get("priority", "interactive"), ("interactive", "bulk"))
    for name, value in check_mapping("headers", options.get("headers") or {}).items():
        header_value(header_name(name), value)
    check_mapping("extra_query", options.get("extra_query") or {})
