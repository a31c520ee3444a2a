"""All exceptions of this package.

AmpecoError
├── ConfigurationError (ValueError)    an argument cannot be used: address, token, header, path or query value
├── ClientClosedError (RuntimeError)   the client was used after ``close()``
├── DeprecatedCallError                a deprecated operation under ``deprecations="error"``
├── TransportError                     no complete response
│   ├── NotSentError                   nothing was sent: DNS, connection refused, TLS
│   ├── ConnectionLostError            the connection broke after sending began
│   └── RequestTimeoutError (TimeoutError)
├── DeadlineError (TimeoutError)       the caller's ``deadline`` has passed
│   └── RateLimitWaitError             the rate gate would have made the call wait too long
├── OutcomeUnknownError                a write that may or may not have been carried out
├── StatusError                        a response that is not a success
│   ├── RedirectError                  3xx: never followed
│   ├── BadRequestError                400
│   ├── UnauthorizedError              401
│   ├── ForbiddenError                 403
│   ├── NotFoundError                  404
│   │   ├── ItemNotFoundError          no such item
│   │   ├── RouteNotFoundError         this tenant's platform release does not have the operation
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
├── DecodeError                        a successful response whose body is not what the contract says
│   └── UnreadableResponseError        its body is not JSON, or lacks the promised item or list
├── PaginationError                    a listing that would never end
└── OAuthError                         the token endpoint refused

Each has ``method``, ``path``, ``status``, ``trace_id`` and ``attempts``; what is unknown is ``None``. No exception
contains a token, a request header or a query value. All can be pickled.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypedDict, Unpack

if TYPE_CHECKING:
    from collections.abc import Mapping


class ErrorContext(TypedDict, total=False):
    """What an error knows of its call."""

    method: str | None
    path: str | None
    status: int | None
    trace_id: str | None
    attempts: int


class AmpecoError(Exception):
    """Base of all exceptions of this package.

    ``method`` and ``path`` (without query) name the call. ``status`` is that of the response. ``trace_id`` is the
    ``x-req-trace-id`` header, which AMPECO's support asks for. ``attempts`` is the number of requests that were sent.
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
        """Return the message, then what is known of the call."""
        known = [f"{self.method} {self.path}"] if self.path else []
        if self.status is not None:
            known.append(f"status {self.status}")
        if self.attempts > 1:
            known.append(f"{self.attempts} attempts")
        if self.trace_id:
            known.append(f"trace {self.trace_id}")
        return f"{self.message} ({', '.join(known)})" if known else self.message


class ConfigurationError(AmpecoError, ValueError):
    """An argument cannot be used. Nothing was sent."""


class ClientClosedError(AmpecoError, RuntimeError):
    """The client was used after ``close()``."""


class DeprecatedCallError(AmpecoError):
    """A deprecated operation was called under ``deprecations="error"``. Nothing was sent."""


class TransportError(AmpecoError):
    """There is no complete response."""


class NotSentError(TransportError):
    """Nothing was sent: the name was not resolved, the connection was refused, or TLS failed."""


class ConnectionLostError(TransportError):
    """The connection broke after sending had begun."""


class RequestTimeoutError(TransportError, TimeoutError):
    """The response was not complete within ``timeout``."""


class DeadlineError(AmpecoError, TimeoutError):
    """The ``deadline`` of the call passed before there was a response."""


class RateLimitWaitError(DeadlineError):
    """The rate gate would have made the call wait past its deadline, or longer than ``max_backoff``.

    Nothing was sent. ``wait`` is the length of that wait in seconds.
    """

    def __init__(self, message: str, *, wait: float = 0.0, **context: Unpack[ErrorContext]) -> None:
        super().__init__(message, **context)
        self.wait = wait


class OutcomeUnknownError(AmpecoError):
    """A write that may or may not have been carried out: check before you repeat it.

    ``check`` names the call that shows whether it was, where one is known. ``__cause__`` is the error behind it.
    """

    def __init__(self, message: str, *, check: str | None = None, **context: Unpack[ErrorContext]) -> None:
        super().__init__(message, **context)
        self.check = check


class StatusError(AmpecoError):
    """A response whose status is not a success. ``message`` is the tenant's own, shortened.

    ``retry_after`` is how many seconds the tenant asked to wait, ``None`` where it did not. ``payload`` is the body of
    the response: JSON values, or text (a proxy's HTML page), shortened if it is large, with secret fields masked. It is
    not part of the text of the exception.
    """

    def __init__(
        self, message: str, *, retry_after: float | None = None, payload: Any = None, **context: Unpack[ErrorContext]
    ) -> None:
        super().__init__(message, **context)
        self.retry_after = retry_after
        self.payload = payload


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
    """422. ``errors`` has the messages by field; nested fields have dots: ``periods.0.startAt``."""

    def __init__(
        self,
        message: str,
        *,
        errors: Mapping[str, list[str]] | None = None,
        retry_after: float | None = None,
        payload: Any = None,
        **context: Unpack[ErrorContext],
    ) -> None:
        super().__init__(message, retry_after=retry_after, payload=payload, **context)
        self.errors: Mapping[str, list[str]] = dict(errors or {})

    def __str__(self) -> str:
        """Return the message, then the names of the fields."""
        text = super().__str__()
        return f"{text}: {', '.join(self.errors)}" if self.errors else text


class LockedError(StatusError):
    """423."""


class FailedDependencyError(StatusError):
    """424."""


class TooEarlyError(StatusError):
    """425: not processed."""


class RateLimitedError(StatusError):
    """429: the tenant refused the request. It was not carried out.

    ``limit_spent`` is true where the tenant's limit is spent, so that all calls of the token wait. False: the refusal
    concerns this call only, such as a start for a user whose last remote starts on that EVSE have failed.
    """

    def __init__(
        self,
        message: str,
        *,
        retry_after: float | None = None,
        payload: Any = None,
        limit_spent: bool = True,
        **context: Unpack[ErrorContext],
    ) -> None:
        super().__init__(message, retry_after=retry_after, payload=payload, **context)
        self.limit_spent = limit_spent


class ServerError(StatusError):
    """5xx."""


class DecodeError(AmpecoError):
    """A successful response whose body is not what the contract says. ``json_path`` is the place, where it is known."""

    def __init__(self, message: str, *, json_path: str | None = None, **context: Unpack[ErrorContext]) -> None:
        super().__init__(message, **context)
        self.json_path = json_path


class UnreadableResponseError(DecodeError):
    """A successful response whose body is cut off, not JSON, or without the item or list that the contract promises.

    Mostly a proxy or a tenant under maintenance causes it, so a GET is tried again as after a 502.
    """


class PaginationError(AmpecoError):
    """A listing that would never end: a cursor was repeated, or too many pages in a row were empty."""


class OAuthError(AmpecoError):
    """The token endpoint refused. ``error`` and ``description`` are from its response (RFC 6749 section 5.2)."""

    def __init__(
        self, message: str, *, error: str | None = None, description: str | None = None, **context: Unpack[ErrorContext]
    ) -> None:
        super().__init__(message, **context)
        self.error = error
        self.description = description
