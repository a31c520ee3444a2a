"""Requests to the OAuth endpoints and their responses (RFC 6749 section 4.4, RFC 7009), without any I/O."""

from __future__ import annotations

import base64
from typing import TYPE_CHECKING, Any, Final, Literal, NamedTuple, Protocol, TypedDict, cast
from urllib.parse import quote_plus

import orjson
from attrs import field, frozen

from ampeco_async._auth.secret import SecretFields, SecretStr, checked_secret
from ampeco_async.errors import ConfigurationError, FeatureDisabledError, OAuthError

if TYPE_CHECKING:
    from collections.abc import Mapping

TOKEN_PATH: Final = "/public-api/oauth/token"  # noqa: S105 - an address
REVOKE_PATH: Final = "/public-api/oauth/revoke"
_MAX_TEXT: Final = 300

Style = Literal["form", "basic"]


class PostForm(Protocol):
    """POSTs a form to the tenant without an access token and outside the rate limit."""

    async def __call__(
        self, path: str, fields: Mapping[str, str], headers: Mapping[str, str], /
    ) -> tuple[int, Mapping[str, str], bytes]:
        """Return status, headers and body of the response, whatever the status.

        ``fields`` and ``headers`` contain secrets that their repr does not show, so they must be passed on as they are.
        Raises a TransportError if there is no response.
        """
        ...


class Form(NamedTuple):
    """Form fields and headers of a request by a client."""

    fields: SecretFields
    headers: SecretFields


@frozen
class FormResponse:
    """The response of an OAuth endpoint. The repr does not show the body, which may contain a token."""

    status: int
    headers: Mapping[str, str] = field(repr=False)
    body: bytes = field(repr=False)

    def json_object(self) -> SecretFields:
        """Return the JSON object in the body; an empty one if the body is anything else."""
        try:
            payload = orjson.loads(self.body)
        except orjson.JSONDecodeError:
            return SecretFields()
        return SecretFields(payload) if isinstance(payload, dict) else SecretFields()


@frozen
class Grant:
    """An access token. ``expires_in`` is its lifetime in seconds, None if the response does not contain it."""

    token: SecretStr
    expires_in: float | None


class _RequestFacts(TypedDict):
    method: str
    path: str
    status: int
    trace_id: str | None


def client_form(fields: Mapping[str, str], client_id: str, client_secret: str, style: Style) -> Form:
    """Return the request of a client that identifies itself in the form (``form``) or in a header (``basic``)."""
    if style == "form":
        return Form(SecretFields(fields, client_id=client_id, client_secret=client_secret), SecretFields())
    # RFC 6749 section 2.3.1: both parts are form-encoded before they are joined.
    pair = base64.b64encode(f"{quote_plus(client_id)}:{quote_plus(client_secret)}".encode()).decode()
    return Form(SecretFields(fields), SecretFields({"Authorization": f"Basic {pair}"}))


def read_grant(response: FormResponse, secrets: tuple[str, ...]) -> Grant:
    """Return the token of a response. Raises OAuthError or FeatureDisabledError, without any of ``secrets``."""
    check_response(TOKEN_PATH, response, secrets)
    payload = response.json_object()
    facts = _facts(TOKEN_PATH, response)
    token_type = payload.get("token_type", "Bearer")
    if not isinstance(token_type, str) or token_type.lower() != "bearer":
        raise OAuthError("the token endpoint returned a token that is not a bearer token", **facts)
    try:
        token = checked_secret(payload.get("access_token"), "access_token")
    except ConfigurationError as error:
        raise OAuthError(f"the token endpoint returned no usable token: {error.message}", **facts) from None
    return Grant(token, _seconds(payload.get("expires_in")))


def check_response(path: str, response: FormResponse, secrets: tuple[str, ...]) -> None:
    """Raise OAuthError or FeatureDisabledError, without any of ``secrets``, unless the response is a success."""
    if 200 <= response.status < 300:
        return
    payload = response.json_object()
    facts = _facts(path, response)
    message = _text(payload.get("message"), secrets)
    if response.status == 404 and "feature is not enabled" in message.lower():
        raise FeatureDisabledError(
            "OAuth is switched off for this tenant: use an API access token, or have the feature enabled", **facts
        )
    error = _text(payload.get("error"), secrets) or None
    description = _text(payload.get("error_description"), secrets) or None
    reason = ": ".join(part for part in (error, description) if part) or message or "no reason given"
    raise OAuthError(f"the OAuth endpoint refused: {reason}", error=error, description=description, **facts)


def _facts(path: str, response: FormResponse) -> _RequestFacts:
    trace_id = response.headers.get("x-req-trace-id")
    return {"method": "POST", "path": path, "status": response.status, "trace_id": trace_id}


def _text(value: object, secrets: tuple[str, ...]) -> str:
    """Return text of the server for a message: one line, shortened, with any secret that it repeats masked."""
    if not isinstance(value, str):
        return ""
    for secret in secrets:
        value = value.replace(secret, "***")
    return "".join(letter if letter.isprintable() else " " for letter in value)[:_MAX_TEXT]


def _seconds(value: object) -> float | None:
    try:
        seconds = float(cast("Any", value))
    except (TypeError, ValueError):
        return None
    return seconds if 0 < seconds < float("inf") else None
