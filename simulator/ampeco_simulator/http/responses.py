"""Responses, and the error responses of the API."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs
import orjson

if TYPE_CHECKING:
    from collections.abc import Mapping

JSON = "application/json"


@attrs.frozen
class Response:
    """An HTTP response."""

    status: int
    body: bytes = b""
    content_type: str = JSON
    headers: Mapping[str, str] = attrs.field(factory=dict)

    @property
    def ok(self) -> bool:
        """Whether the status is not an error."""
        return self.status < 400


class HTTPError(Exception):
    """Ends a call with an error response. Raised anywhere below the pipeline, which catches it."""

    def __init__(self, response: Response) -> None:
        super().__init__(response.status)
        self.response = response


def json_response(status: int, payload: Any, headers: Mapping[str, str] | None = None) -> Response:
    """Return a response with a JSON body."""
    return Response(status, orjson.dumps(payload), headers=headers or {})


def http_error(status: int, message: str, headers: Mapping[str, str] | None = None) -> HTTPError:
    """Return an error whose body is the API's ``{"message": ...}``."""
    return HTTPError(json_response(status, {"message": message}, headers))


def unauthenticated() -> HTTPError:
    """Return the 401 for a missing or wrong token."""
    return http_error(401, "Unauthenticated.")


def route_not_found(path: str) -> HTTPError:
    """Return the 404 for a path that the tenant's platform version does not have."""
    return http_error(404, f"The route {path.strip('/')} could not be found.")


def item_not_found(model: str, item_id: str) -> HTTPError:
    """Return the 404 for an item that does not exist; ``model`` is the name of its class in the API's back end."""
    return http_error(404, f"No query results for model [App\\Models\\{model}] {item_id}")


def feature_disabled() -> HTTPError:
    """Return the 404 for a feature that is not enabled at the tenant."""
    return http_error(404, "Feature is not enabled")


def too_many_requests(headers: Mapping[str, str]) -> HTTPError:
    """Return the 429 of the rate limit or of the start cooldown."""
    return http_error(429, "Too Many Attempts.", headers)


def validation_error(errors: Mapping[str, list[str]]) -> HTTPError:
    """Return the 422 with messages by dotted field name."""
    first = next(iter(errors.values()))[0]
    more = sum(map(len, errors.values())) - 1
    if more:
        first += f" (and {more} more error{'s' if more > 1 else ''})"
    return HTTPError(json_response(422, {"message": first, "errors": errors}))
