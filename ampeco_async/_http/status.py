"""Mapping a response that is not a success to its error."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import orjson

from ampeco_async import errors
from ampeco_async._codec.secrets import masked
from ampeco_async._http.excerpt import excerpt, printable
from ampeco_async._rate_limit.headers import retry_after, wait_text

if TYPE_CHECKING:
    from ampeco_async._http.response import Response

_MAX_PAYLOAD = 64 * 1024
"""Bytes of a response that an error keeps."""

_BY_STATUS: dict[int, type[errors.StatusError]] = {
    400: errors.BadRequestError,
    401: errors.UnauthorizedError,
    403: errors.ForbiddenError,
    405: errors.MethodNotAllowedError,
    406: errors.NotAcceptableError,
    408: errors.ServerGaveUpError,
    409: errors.ConflictError,
    410: errors.GoneError,
    412: errors.PreconditionError,
    423: errors.LockedError,
    424: errors.FailedDependencyError,
    425: errors.TooEarlyError,
    429: errors.RateLimitedError,
}


def status_error(response: Response, now: float) -> errors.StatusError:
    """Return the error for a status outside 2xx. ``now`` is Unix time, for a ``Retry-After`` given as a date."""
    payload = _payload(response.masked_body)
    message = _message(response, payload)
    context = response.error_context()
    wait = retry_after(response.headers, now)
    if response.status == 422:
        fields = _field_errors(payload)
        return errors.ValidationError(message, errors=fields, retry_after=wait, payload=payload, **context)
    if 300 <= response.status < 400:
        message = "the tenant responded with a redirect, which is never followed: check tenant_url"
        return errors.RedirectError(message, retry_after=wait, payload=payload, **context)
    if response.status == 429:
        asked = "does not say how long to wait" if wait is None else f"asks to wait {wait_text(wait, now)}"
        message = f"{message.removesuffix('.')}; the tenant {asked}"
    return _error_class(response.status, message)(message, retry_after=wait, payload=payload, **context)


def _error_class(status: int, message: str) -> type[errors.StatusError]:
    if status == 404:
        return _not_found(message.lower())
    if status >= 500:
        return errors.ServerError
    return _BY_STATUS.get(status, errors.StatusError)


def _not_found(message: str) -> type[errors.NotFoundError]:
    """Return the class for a 404: three cases share the status, and only the message differs."""
    if "feature is not enabled" in message:
        return errors.FeatureDisabledError
    if "route" in message and "could not be found" in message:
        return errors.RouteNotFoundError
    if "no query results for model" in message:
        return errors.ItemNotFoundError
    return errors.NotFoundError


def _message(response: Response, payload: Any) -> str:
    """Return the tenant's own message, otherwise what the body begins with."""
    if isinstance(payload, dict):
        for key in ("message", "error_description", "error"):
            text = payload.get(key)
            if isinstance(text, str) and text.strip():
                return printable(text)
    return f"the tenant responded without a message: {excerpt(response.masked_body)}"


def _payload(body: bytes) -> Any:
    """Return the JSON values of a body, with secret fields masked, or its text."""
    if len(body) <= _MAX_PAYLOAD:
        try:
            return masked(orjson.loads(body))
        except (orjson.JSONDecodeError, RecursionError):
            pass
    return body[:_MAX_PAYLOAD].decode("utf-8", "replace")


def _field_errors(payload: Any) -> dict[str, list[str]]:
    fields = payload.get("errors") if isinstance(payload, dict) else None
    if not isinstance(fields, dict):
        return {}
    return {
        str(name): [printable(str(message)) for message in (messages if isinstance(messages, list) else [messages])]
        for name, messages in fields.items()
    }
