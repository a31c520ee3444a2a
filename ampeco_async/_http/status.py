"""Mapping a response that is not a success to its error."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import orjson

from ampeco_async import errors
from ampeco_async._http.excerpt import excerpt, printable
from ampeco_async._rate_limit.headers import retry_after

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ampeco_async._http.response import Response

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
    body = _json_object(response.masked_body)
    message = _message(response, body)
    context = response.error_context()
    wait = retry_after(response.headers, now)
    if response.status == 422:
        return errors.ValidationError(message, errors=_field_errors(body), retry_after=wait, **context)
    if 300 <= response.status < 400:
        return errors.RedirectError(
            "the tenant responded with a redirect, which is never followed: check tenant_url",
            retry_after=wait,
            **context,
        )
    return _error_class(response.status, message)(message, retry_after=wait, **context)


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


def _message(response: Response, body: Mapping[str, Any]) -> str:
    for key in ("message", "error_description", "error"):
        text = body.get(key)
        if isinstance(text, str) and text.strip():
            return printable(text)
    return f"the tenant responded with {response.status}: {excerpt(response.masked_body)}"


def _json_object(body: bytes) -> Mapping[str, Any]:
    try:
        parsed = orjson.loads(body)
    except orjson.JSONDecodeError:
        return {}
    return parsed if isinstance(parsed, dict) else {}


def _field_errors(body: Mapping[str, Any]) -> dict[str, list[str]]:
    fields = body.get("errors")
    if not isinstance(fields, dict):
        return {}
    return {
        str(name): [printable(str(message)) for message in (messages if isinstance(messages, list) else [messages])]
        for name, messages in fields.items()
    }
