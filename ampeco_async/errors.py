"""Everything that this package raises.

AmpecoError
├── ConfigurationError (ValueError)    something handed over cannot be used: address, token, header, path or query value
├── ClientClosedError (RuntimeError)   the client was used after ``close()``
├── DeprecatedCallError                a deprecated operation under ``deprecations="error"``
├── TransportError                     no complete answer
│   ├── NotSentError                   the request never left: DNS, connection refused, TLS
│   ├── ConnectionLostError            the connection broke after sending began
│   └── RequestTimeoutError (TimeoutError)
├── DeadlineError (TimeoutError)       the caller's ``deadline`` is over
│   └── RateLimitWaitError             the rate gate would have kept the call waiting past it
├── OutcomeUnknownError                a write that may or may not have been carried out
├── StatusError                        the tenant answered, and it was not a success
│   ├── RedirectError                  3xx: never followed
│   ├── BadRequestError                400
│   ├── UnauthorizedError              401
│   ├── ForbiddenError                 403
│   ├── NotFoundError                  404
│   │   ├── ItemNotFoundError          no such item
│   │   ├── RouteNotFoundError         this tenant's platform release has no such operation
│   │   └── FeatureDisabledError       the feature is switched off for this tenant
│   ├── MethodNotAllowedError          405
│   ├── NotAcceptableError             406, for instance a configuration that the charger refuses
│   ├── ServerGaveUpError              408
│   ├── ConflictError                  409
│   ├── GoneError                      410
│   ├── PreconditionError              412
│   ├── ValidationError                422, with ``errors`` by field
│   ├── LockedError                    423
│   ├── FailedDependencyError          424
│   ├── TooEarlyError                  425
│   ├── RateLimitedError               429, with ``retry_after``
│   └── ServerError                    5xx
├── DecodeError                        a success whose body is not what the contract says
├── PaginationError                    a listing that would never end
└── OAuthError                         the token endpoint refused

Each carries ``method``, ``path``, ``status``, ``trace_id`` and ``attempts`` as far as they are known. None carries a
token, a request header or a query value. All can be pickled.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict, Unpack

if TYPE_CHECKING:
    from collections.abc import Mapping


class Facts(TypedDict, total=False):
    """What every error may know of its call."""

    method: str | None
    path: str | None
    status: int | None
    trace_id: str | None
    attempts: int


class AmpecoError(Exception):
    """Root of the tree.

    ``method`` and ``path`` (without query) say which call, ``status`` what was answered, ``trace_id`` is the
    ``x-req-trace-id`` that support asks for, ``attempts`` how many requests were sent out.
    """

    def __init__(
        self,
        message: str,
        *,
        method: str | None = None,
        path: str | None = None,
        status: int | None = None,
        trace_id: str | None = None,
        attempts: int = 0,
    ) -> None:
        super().__init__(message)
        self.message = message
        self.method = method
        self.path = path
        self.status = status
        self.trace_id = trace_id
        self.attempts = attempts

    def __str__(self) -> str:
        """Give the message, then what is known of the call."""
        known = [f"{self.method} {self.path}"] if self.path else []
        if self.status is not None:
            known.append(f"status {self.status}")
        if self.attempts > 1:
            known.append(f"{self.attempts} attempts")
        if self.trace_id:
            known.append(f"trace {self.trace_id}")
        return f"{self.message} ({', '.join(known)})" if known else self.message


class ConfigurationError(AmpecoError, ValueError):
    """Something that the caller handed over cannot be used. Nothing was sent."""


class ClientClosedError(AmpecoError, RuntimeError):
    """The client was used after ``close()``."""


class DeprecatedCallError(AmpecoError):
    """A deprecated operation was called under ``deprecations="error"``. Nothing was sent."""


class TransportError(AmpecoError):
    """There is no complete answer."""


class NotSentError(TransportError):
    """The request never left: the name was not resolved, the connection refused, TLS failed. Nothing was done."""


class ConnectionLostError(TransportError):
    """The connection broke after sending had begun."""


class RequestTimeoutError(TransportError, TimeoutError):
    """The answer did not come within ``timeout``."""


class DeadlineError(AmpecoError, TimeoutError):
    """The ``deadline`` of the call ended before an answer could come."""


class RateLimitWaitError(DeadlineError):
    """The rate gate would have kept the call waiting past its deadline. Nothing was sent.

    ``wait`` is how long it would have been, in seconds.
    """

    def __init__(self, message: str, *, wait: float = 0.0, **facts: Unpack[Facts]) -> None:
        super().__init__(message, **facts)
        self.wait = wait


class OutcomeUnknownError(AmpecoError):
    """A write that may or may not have been carried out: look before you repeat it.

    ``check`` names the call that tells, where one is known. ``__cause__`` is what went wrong.
    """

    def __init__(self, message: str, *, check: str | None = None, **facts: Unpack[Facts]) -> None:
        super().__init__(message, **facts)
        self.check = check


class StatusError(AmpecoError):
    """The tenant answered with a status that is no success. ``message`` is its own words, shortened.

    ``retry_after`` is how long it asked us to wait, in seconds, where it said so.
    """

    def __init__(self, message: str, *, retry_after: float | None = None, **facts: Unpack[Facts]) -> None:
        super().__init__(message, **facts)
        self.retry_after = retry_after


class RedirectError(StatusError):
    """3xx: redirects are never followed, since they would carry the token elsewhere."""


class BadRequestError(StatusError):
    """400."""


class UnauthorizedError(StatusError):
    """401: no token, or a wrong or expired one."""


class ForbiddenError(StatusError):
    """403: the role or the partner of the token does not allow it."""


class NotFoundError(StatusError):
    """404."""


class ItemNotFoundError(NotFoundError):
    """404: there is no such item."""


class RouteNotFoundError(NotFoundError):
    """404: this tenant's platform release does not have the operation."""


class FeatureDisabledError(NotFoundError):
    """404: the feature is switched off for this tenant."""


class MethodNotAllowedError(StatusError):
    """405."""


class NotAcceptableError(StatusError):
    """406, for instance a configuration that the charger refuses."""


class ServerGaveUpError(StatusError):
    """408: the server did not wait for the rest of the request."""


class ConflictError(StatusError):
    """409."""


class GoneError(StatusError):
    """410."""


class PreconditionError(StatusError):
    """412."""


class ValidationError(StatusError):
    """422. ``errors`` holds the messages by field; nested fields have dots: ``periods.0.startAt``."""

    def __init__(
        self,
        message: str,
        *,
        errors: Mapping[str, list[str]] | None = None,
        retry_after: float | None = None,
        **facts: Unpack[Facts],
    ) -> None:
        super().__init__(message, retry_after=retry_after, **facts)
        self.errors: Mapping[str, list[str]] = dict(errors or {})

    def __str__(self) -> str:
        """Name the fields after the message."""
        text = super().__str__()
        return f"{text}: {', '.join(self.errors)}" if self.errors else text


class LockedError(StatusError):
    """423."""


class FailedDependencyError(StatusError):
    """424."""


class TooEarlyError(StatusError):
    """425: not processed."""


class RateLimitedError(StatusError):
    """429: more requests than the tenant allows. Nothing was done."""


class ServerError(StatusError):
    """5xx."""


class DecodeError(AmpecoError):
    """A success whose body is not what the contract says. ``json_path`` points at the place, where it is known."""

    def __init__(self, message: str, *, json_path: str | None = None, **facts: Unpack[Facts]) -> None:
        super().__init__(message, **facts)
        self.json_path = json_path


class PaginationError(AmpecoError):
    """A listing that would never end: a cursor came twice, or empty pages follow each other."""


class OAuthError(AmpecoError):
    """The token endpoint refused. ``error`` and ``description`` are its words (RFC 6749 section 5.2)."""

    def __init__(
        self, message: str, *, error: str | None = None, description: str | None = None, **facts: Unpack[Facts]
    ) -> None:
        super().__init__(message, **facts)
        self.error = error
        self.description = description
