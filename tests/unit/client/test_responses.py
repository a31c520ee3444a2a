"""What responses mean: payloads, envelopes, errors."""

from __future__ import annotations

import pickle
from typing import Any

import attrs
import orjson
import pytest
from multidict import CIMultiDict

from ampeco_async import errors
from ampeco_async._http.excerpt import excerpt, mask_secret
from ampeco_async._http.request import Request
from ampeco_async._http.response import Envelope, Response, open_envelope
from ampeco_async._http.status import status_error
from ampeco_async._rate_limit.headers import retry_after

REQUEST = Request(name="x.get", method="GET", path="/public-api/x", template="/public-api/x")


def response(body: Any = b"", status: int = 200, **headers: str) -> Response:
    content = body if isinstance(body, bytes) else orjson.dumps(body)
    named = CIMultiDict({name.replace("_", "-"): value for name, value in headers.items()})
    return Response(REQUEST, status, named, content)


@pytest.mark.parametrize(
    ("given", "wanted"),
    [
        (response(b""), None),
        (response(b"", 202), None),
        (response(b"", 204), None),
        (response(b" \r\n"), None),
        (response(b"[]"), []),
        (response(b"null"), None),
        (response(b"\xef\xbb\xbf{}"), {}),
        (response({"success": True}), {"success": True}),
        (response('{"a": "ü"}'.encode("latin-1"), content_type="application/json; charset=ISO-8859-1"), {"a": "ü"}),
        (response('{"a": "ü"}'.encode(), content_type="text/html; charset=utf-8"), {"a": "ü"}),
    ],
)
def test_payload(given: Response, wanted: Any) -> None:
    assert given.json() == wanted


@pytest.mark.parametrize("body", [b"Hello", b"{", b"\xff\xfe", b"<html>x</html>", b"NaN"])
def test_no_json(body: bytes) -> None:
    with pytest.raises(errors.DecodeError, match="not JSON"):
        response(body).json()


@pytest.mark.parametrize(
    ("payload", "expected", "data"),
    [
        ({"data": {"id": 1}}, True, {"id": 1}),
        ({"data": {"id": 1}}, False, {"id": 1}),
        ({"data": {"id": 1}, "warnings": []}, True, {"id": 1}),
        ({"data": "x", "status": "Accepted"}, False, {"data": "x", "status": "Accepted"}),
        ({"data": None}, True, None),
        ({"success": True}, True, {"success": True}),
        ([], True, []),
        (None, True, None),
    ],
)
def test_envelope(payload: Any, expected: bool, data: Any) -> None:
    assert open_envelope(payload, expected=expected).data == data


def test_envelope_of_a_listing() -> None:
    opened = open_envelope({"data": [1], "links": {"next": "x"}, "meta": {"total": 1}}, expected=True)
    assert opened == Envelope([1], {"total": 1}, {"next": "x"})
    assert open_envelope({"data": [], "links": [], "meta": None}, expected=True) == Envelope([])


STATUSES = {
    400: errors.BadRequestError,
    401: errors.UnauthorizedError,
    403: errors.ForbiddenError,
    404: errors.NotFoundError,
    405: errors.MethodNotAllowedError,
    406: errors.NotAcceptableError,
    408: errors.ServerGaveUpError,
    409: errors.ConflictError,
    410: errors.GoneError,
    412: errors.PreconditionError,
    418: errors.StatusError,
    422: errors.ValidationError,
    423: errors.LockedError,
    424: errors.FailedDependencyError,
    425: errors.TooEarlyError,
    429: errors.RateLimitedError,
    500: errors.ServerError,
    501: errors.ServerError,
    503: errors.ServerError,
    302: errors.RedirectError,
    304: errors.RedirectError,
}


@pytest.mark.parametrize(("status", "kind"), STATUSES.items())
def test_status(status: int, kind: type[errors.StatusError]) -> None:
    error = status_error(response({"message": "No."}, status, X_Req_Trace_Id="t-1"), 0.0)
    assert type(error) is kind
    assert (error.status, error.method, error.path, error.trace_id) == (status, "GET", "/public-api/x", "t-1")
    assert "GET /public-api/x" in str(error)
    assert "trace t-1" in str(error)
    again = pickle.loads(pickle.dumps(error))
    assert type(again) is kind
    assert again.__dict__ == error.__dict__
    assert str(again) == str(error)


@pytest.mark.parametrize(
    ("message", "kind"),
    [
        ("No query results for model [App\\Session] 7", errors.ItemNotFoundError),
        ("The route public-api/x could not be found.", errors.RouteNotFoundError),
        ("Feature is not enabled", errors.FeatureDisabledError),
        ("Not Found", errors.NotFoundError),
        ("", errors.NotFoundError),
    ],
)
def test_kinds_of_404(message: str, kind: type[errors.NotFoundError]) -> None:
    assert type(status_error(response({"message": message}, 404), 0.0)) is kind


def test_validation() -> None:
    body = {
        "message": "The given data was invalid.",
        "errors": {"name": ["Too long.", "Bad."], "periods.0.startAt": "No."},
    }
    error = status_error(response(body, 422), 0.0)
    assert isinstance(error, errors.ValidationError)
    assert error.errors == {"name": ["Too long.", "Bad."], "periods.0.startAt": ["No."]}
    assert "name, periods.0.startAt" in str(error)
    assert pickle.loads(pickle.dumps(error)).errors == error.errors
    odd = status_error(response({"message": "x", "errors": []}, 422), 0.0)
    assert isinstance(odd, errors.ValidationError)
    assert odd.errors == {}


@pytest.mark.parametrize(
    ("body", "text"),
    [
        (b"<html><head><title>502 Bad\nGateway</title></head><body>x</body></html>", "502 Bad Gateway"),
        (b"<html><style>p{}</style><body><h1>Oops &amp; so</h1></body></html>", "Oops & so"),
        (b"\x00\x1b[31mred", "[31mred"),
        (b"", "an empty body"),
        (b"x" * 9999, "x" * 160 + "..."),
    ],
)
def test_excerpt(body: bytes, text: str) -> None:
    assert excerpt(body) == text
    assert text in str(status_error(response(body, 502), 0.0))


def test_an_echoed_token_is_masked() -> None:
    assert mask_secret(b'{"a": "my/token", "b": "my\\/token"}', "my/token") == b'{"a": "***", "b": "***"}'


def test_a_short_token_does_not_mask_ordinary_words() -> None:
    error = status_error(attrs.evolve(response({"message": "Unauthenticated."}, 401), token="t"), 0.0)
    assert error.message == "Unauthenticated."


def test_the_body_of_an_error_is_kept_outside_of_its_text() -> None:
    body = {"message": "No.", "code": "E7", "details": {"pin": "1234", "token": "hunter2", "note": "x"}}
    error = status_error(response(body, 409), 0.0)
    assert (error.payload["code"], error.payload["details"]["note"]) == ("E7", "x")
    assert "hunter2" not in repr(error.payload)
    assert "E7" not in str(error)
    assert pickle.loads(pickle.dumps(error)).payload == error.payload
    page = status_error(response(b"<html><title>Bad gateway</title></html>", 502), 0.0)
    assert page.payload == "<html><title>Bad gateway</title></html>"
    huge = status_error(response(b"x" * 1_000_000, 502), 0.0)
    assert len(huge.payload) < 100_000


def test_a_status_is_told_once() -> None:
    assert str(status_error(response(b"", 404), 0.0)).count("404") == 1


@pytest.mark.parametrize(
    ("headers", "wanted"),
    [
        ({}, None),
        ({"retry-after": "7"}, 7.0),
        ({"retry-after": " 0 "}, 0.0),
        ({"retry-after": "-1"}, None),
        ({"retry-after": "soon"}, None),
        ({"retry-after": "²"}, None),
        ({"retry-after": "Thu, 01 Jan 1970 00:16:50 GMT"}, 10.0),
        ({"retry-after": "Thu, 01 Jan 1970 00:16:30 GMT"}, 0.0),
        # The server's clock is an hour ahead of ours: its own Date shows that it means ten seconds.
        ({"retry-after": "Thu, 01 Jan 1970 01:16:50 GMT", "date": "Thu, 01 Jan 1970 01:16:40 GMT"}, 10.0),
    ],
)
def test_retry_after(headers: dict[str, str], wanted: float | None) -> None:
    assert retry_after(CIMultiDict(headers), 1000.0) == wanted


def test_every_error_of_the_tree_can_be_pickled() -> None:
    todo: list[type[errors.AmpecoError]] = [errors.AmpecoError]
    while todo:
        kind = todo.pop()
        todo += kind.__subclasses__()
        error = kind("Message.", method="GET", path="/x", status=400, trace_id="t", attempts=2)
        error.add_note("A note.")
        again = pickle.loads(pickle.dumps(error))
        assert (type(again), str(again), again.__notes__) == (kind, str(error), ["A note."])
        assert kind.__module__ != errors.__name__ or kind.__name__ in (errors.__doc__ or "")
