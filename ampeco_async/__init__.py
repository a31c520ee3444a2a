"""Asyncio SDK for the AMPECO public API. Start with ``AmpecoClient``.

Public are the names in ``__all__`` and these modules:

* ``ampeco_async.models``: the data classes of requests and responses
* ``ampeco_async.api``: the namespaces of operations, as types
* ``ampeco_async.errors``: all exceptions
* ``ampeco_async.hooks``: functions that the client calls while it sends requests
* ``ampeco_async.otel``: OpenTelemetry (extra ``otel``)
* ``ampeco_async.redis``: a rate limit shared between processes (extra ``redis``)
* ``ampeco_async.pytest_plugin``: a client of a simulated tenant for tests (extra ``pytest``)

Names that begin with an underscore are private and may change in any release.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from ampeco_async._version import __version__

if TYPE_CHECKING:
    from ampeco_async._auth import ClientCredentials, TokenSource
    from ampeco_async._client import AmpecoClient
    from ampeco_async._codec import UNSET, Model
    from ampeco_async._decimal_of import decimal_of
    from ampeco_async._options import CallOptions
    from ampeco_async._pagination import Page, Pager
    from ampeco_async._rate_limit import RateLimits, RateStore, RateStoreError
    from ampeco_async._response import CallResult, ResponseInfo, with_response
    from ampeco_async._retry import GiveUp, Retry, RetryPolicy, chain
    from ampeco_async.errors import (
        AmpecoError,
        BadRequestError,
        ClientClosedError,
        ConfigurationError,
        ConflictError,
        ConnectionLostError,
        DeadlineError,
        DecodeError,
        DeprecatedCallError,
        FailedDependencyError,
        FeatureDisabledError,
        ForbiddenError,
        GoneError,
        ItemNotFoundError,
        LockedError,
        MethodNotAllowedError,
        NotAcceptableError,
        NotFoundError,
        NotSentError,
        OAuthError,
        OutcomeUnknownError,
        PaginationError,
        PreconditionError,
        RateLimitedError,
        RateLimitWaitError,
        RedirectError,
        RequestTimeoutError,
        RouteNotFoundError,
        ServerError,
        ServerGaveUpError,
        StatusError,
        TooEarlyError,
        TransportError,
        UnauthorizedError,
        UnreadableResponseError,
        ValidationError,
    )
    from ampeco_async.hooks import Hooks, Retrying, Sending, Waited

# The module of each name. A module is imported when one of its names is first used.
_NAMES = {
    name: module
    for module, names in {
        "_auth": ("ClientCredentials", "TokenSource"),
        "_client": ("AmpecoClient",),
        "_codec": ("UNSET", "Model"),
        "_decimal_of": ("decimal_of",),
        "errors": (
            "AmpecoError",
            "BadRequestError",
            "ClientClosedError",
            "ConfigurationError",
            "ConflictError",
            "ConnectionLostError",
            "DeadlineError",
            "DecodeError",
            "DeprecatedCallError",
            "FailedDependencyError",
            "FeatureDisabledError",
            "ForbiddenError",
            "GoneError",
            "ItemNotFoundError",
            "LockedError",
            "MethodNotAllowedError",
            "NotAcceptableError",
            "NotFoundError",
            "NotSentError",
            "OAuthError",
            "OutcomeUnknownError",
            "PaginationError",
            "PreconditionError",
            "RateLimitWaitError",
            "RateLimitedError",
            "RedirectError",
            "RequestTimeoutError",
            "RouteNotFoundError",
            "ServerError",
            "ServerGaveUpError",
            "StatusError",
            "TooEarlyError",
            "TransportError",
            "UnauthorizedError",
            "UnreadableResponseError",
            "ValidationError",
        ),
        "hooks": ("Hooks", "Retrying", "Sending", "Waited"),
        "_rate_limit": ("RateLimits", "RateStore", "RateStoreError"),
        "_options": ("CallOptions",),
        "_pagination": ("Page", "Pager"),
        "_response": ("CallResult", "ResponseInfo", "with_response"),
        "_retry": ("GiveUp", "Retry", "RetryPolicy", "chain"),
    }.items()
    for name in names
}

__all__ = [
    "UNSET",
    "AmpecoClient",
    "AmpecoError",
    "BadRequestError",
    "CallOptions",
    "CallResult",
    "ClientClosedError",
    "ClientCredentials",
    "ConfigurationError",
    "ConflictError",
    "ConnectionLostError",
    "DeadlineError",
    "DecodeError",
    "DeprecatedCallError",
    "FailedDependencyError",
    "FeatureDisabledError",
    "ForbiddenError",
    "GiveUp",
    "GoneError",
    "Hooks",
    "ItemNotFoundError",
    "LockedError",
    "MethodNotAllowedError",
    "Model",
    "NotAcceptableError",
    "NotFoundError",
    "NotSentError",
    "OAuthError",
    "OutcomeUnknownError",
    "Page",
    "Pager",
    "PaginationError",
    "PreconditionError",
    "RateLimitWaitError",
    "RateLimitedError",
    "RateLimits",
    "RateStore",
    "RateStoreError",
    "RedirectError",
    "RequestTimeoutError",
    "ResponseInfo",
    "Retry",
    "RetryPolicy",
    "Retrying",
    "RouteNotFoundError",
    "Sending",
    "ServerError",
    "ServerGaveUpError",
    "StatusError",
    "TokenSource",
    "TooEarlyError",
    "TransportError",
    "UnauthorizedError",
    "UnreadableResponseError",
    "ValidationError",
    "Waited",
    "__version__",
    "chain",
    "decimal_of",
    "with_response",
]


def __getattr__(name: str) -> Any:
    """Load a public name when it is first used."""
    module = _NAMES.get(name)
    if module is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(f"{__name__}.{module}"), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    """Include the names that are not loaded yet."""
    return sorted({*globals(), *_NAMES})
