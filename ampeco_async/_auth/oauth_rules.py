"""What goes to the OAuth endpoints and what comes back: pure rules (RFC 6749 section 4.4, RFC 7009)."""

from __future__ import annotations

import base64
from typing import TYPE_CHECKING, Any, Final, Literal, cast
from urllib.parse import quote_plus

import orjson
from attrs import frozen

from ampeco_async._auth.secret import SecretFields, SecretStr, checked_secret
from ampeco_async.errors import ConfigurationError, FeatureDisabledError, OAuthError

if TYPE_CHECKING:
    from collections.abc import Mapping

TOKEN_PATH: Final = "/public-api/oauth/token"  # noqa: S105 - an address
REVOKE_PATH: Final = "/public-api/oauth/revoke"
_LONGEST_TEXT: Final = 300

Style = Literal["form", "basic"]


@frozen
class Grant:
    """An access token. `expires_in` is seconds from the answer, None where the tenant does not say."""

    token: SecretStr
    expires_in: float | None


def identified(
    fields: Mapping[str, str], client_id: str, client_secret: str, style: Style
) -> tuple[SecretFields, SecretFields]:
    """Return the form fields and headers of a request by this client."""
    if style == "form":
        return SecretFields(fields, client_id=client_id, client_secret=client_secret), SecretFields()
    pair = base64.b64encode(f"{quote_plus(client_id)}:{quote_plus(client_secret)}".encode()).decode()
    return SecretFields(fields), SecretFields({"Authorization": f"Basic {pair}"})


def read_grant(status: int, headers: Mapping[str, str], body: bytes, secrets: tuple[str, ...]) -> Grant:
    """Return the token of an answer. Raises `OAuthError` or `FeatureDisabledError`, free of `secrets`."""
    payload = _mapping(body)
    del body  # a traceback may show local variables
    _check(TOKEN_PATH, status, headers, payload, secrets)
    facts = {"method": "POST", "path": TOKEN_PATH, "status": status}
    kind = payload.get("token_type", "Bearer")
    if not isinstance(kind, str) or kind.lower() != "bearer":
        raise OAuthError("the token endpoint gave a token that is not a bearer token", **cast("Any", facts))
    try:
        token = checked_secret(payload.get("access_token"), "access_token")
    except ConfigurationError as error:
        raise OAuthError(f"the token endpoint gave no usable token: {error.message}", **cast("Any", facts)) from None
    return Grant(token, _seconds(payload.get("expires_in")))


def check_answer(path: str, status: int, headers: Mapping[str, str], body: bytes, secrets: tuple[str, ...]) -> None:
    """Raise `OAuthError` or `FeatureDisabledError`, free of `secrets`, unless the answer is a success."""
    payload = _mapping(body)
    del body
    _check(path, status, headers, payload, secrets)


def _check(path: str, status: int, headers: Mapping[str, str], payload: SecretFields, secrets: tuple[str, ...]) -> None:
    if 200 <= status < 300:
        return
    trace_id = headers.get("x-req-trace-id")
    message = _text(payload.get("message"), secrets)
    if status == 404 and "feature is not enabled" in message.lower():
        raise FeatureDisabledError(
            "OAuth is switched off for this tenant: use an API access token, or have the feature enabled",
            method="POST",
            path=path,
            status=status,
            trace_id=trace_id,
        )
    error = _text(payload.get("error"), secrets) or None
    description = _text(payload.get("error_description"), secrets) or None
    words = ": ".join(part for part in (error, description) if part) or message or "no reason given"
    raise OAuthError(
        f"the OAuth endpoint refused: {words}",
        error=error,
        description=description,
        method="POST",
        path=path,
        status=status,
        trace_id=trace_id,
    )


def _mapping(body: bytes) -> SecretFields:
    try:
        payload = orjson.loads(body)
    except orjson.JSONDecodeError:
        return SecretFields()
    return SecretFields(payload) if isinstance(payload, dict) else SecretFields()


def _text(value: object, secrets: tuple[str, ...]) -> str:
    """Words of the server for a message: one line, not long, and without a secret that it may have echoed."""
    if not isinstance(value, str):
        return ""
    for secret in secrets:
        value = value.replace(secret, "***")
    return "".join(letter if letter.isprintable() else " " for letter in value)[:_LONGEST_TEXT]


def _seconds(value: object) -> float | None:
    try:
        seconds = float(cast("Any", value))
    except (TypeError, ValueError):
        return None
    return seconds if 0 < seconds < float("inf") else None
