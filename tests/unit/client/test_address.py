"""Where requests may go, and what may stand in their path and headers."""

from __future__ import annotations

from datetime import date
from typing import Any
from urllib.parse import unquote

import pytest
from hypothesis import given
from hypothesis import strategies as st
from yarl import URL

from ampeco_async._http.address import base_url, header_name, header_value
from ampeco_async._http.request import build_raw_request, fill_path
from ampeco_async.errors import ConfigurationError


@pytest.mark.parametrize(
    ("given_url", "base"),
    [
        ("https://tenant.example", "https://tenant.example"),
        ("https://Tenant.Example/", "https://tenant.example"),
        ("https://tenant.example/public-api", "https://tenant.example"),
        ("https://tenant.example/public-api/", "https://tenant.example"),
        ("https://tenant.example:443", "https://tenant.example"),
        ("https://tenant.example:8443", "https://tenant.example:8443"),
        ("tenant.example", "https://tenant.example"),
        ("tenant.example:8443", "https://tenant.example:8443"),
        (" https://tenant.example ", "https://tenant.example"),
        ("http://127.0.0.1:8000", "http://127.0.0.1:8000"),
        ("http://127.9.9.9", "http://127.9.9.9"),
        ("http://[::1]:8000", "http://[::1]:8000"),
        ("http://localhost:8000", "http://localhost:8000"),
        ("https://gateway.example/ampeco", "https://gateway.example/ampeco"),
        ("https://gateway.example/a/b-1/public-api/", "https://gateway.example/a/b-1"),
    ],
)
def test_accepted(given_url: str, base: str) -> None:
    assert base_url(given_url) == base


def test_plain_http_to_named_hosts() -> None:
    assert base_url("http://Gateway:8080/ampeco", {"gateway"}) == "http://gateway:8080/ampeco"
    for hosts in ((), {"other"}, {"gateway.example"}):
        with pytest.raises(ConfigurationError, match="allow_http_hosts"):
            base_url("http://gateway:8080", hosts)
    with pytest.raises(ConfigurationError, match="collection of host names"):
        base_url("http://gateway", "gateway")


@pytest.mark.parametrize(
    "refused",
    [
        "",
        " ",
        "http://tenant.example",
        "http://localhost.example",
        "http://128.0.0.1",
        "http://127.0.0.1.example",
        "http://2130706433",
        "https://user:hunter2@tenant.example",
        "https://hunter2@tenant.example",
        "https://tenant.example/?token=hunter2",
        "https://tenant.example?",
        "https://tenant.example/#hunter2",
        "https://gateway.example/../x",
        "https://gateway.example/a//b",
        "https://gateway.example/a%2Fb",
        "https://gateway.example/a b",
        "https://tenant.example/public-api/resources",
        "ftp://tenant.example",
        "ws://tenant.example",
        "https://",
        "https:///public-api",
        "https://tenant.example:99999",
        "https://[::1",
        "https://tenant.example\r\nX: y",
        None,
        7,
    ],
)
def test_refused(refused: Any) -> None:
    with pytest.raises(ConfigurationError) as caught:
        base_url(refused)
    assert "hunter2" not in str(caught.value)


@pytest.mark.parametrize(
    ("value", "segment"),
    [
        (7, "7"),
        ("7", "7"),
        ("a b", "a%20b"),
        ("a/b", "a%2Fb"),
        ("50%", "50%25"),
        ("%2e%2e", "%252e%252e"),
        ("a?b#c", "a%3Fb%23c"),
        ("ü", "%C3%BC"),
        ("..x", "..x"),
        ("x;y=1", "x%3By%3D1"),
        (date(2026, 1, 2), "2026-01-02"),
    ],
)
def test_a_path_value(value: Any, segment: str) -> None:
    assert fill_path("/a/{x}/b", (value,)) == f"/a/{segment}/b"


@pytest.mark.parametrize(
    "value",
    [
        "",
        ".",
        "..",
        None,
        True,
        False,
        float("nan"),
        1.5,
        "a\nb",
        "a\x00",
        "../x",
        "x/..",
        "a/../b",
        "a\\..\\b",
        "/x",
        "\ud800",
        b"7",
        [7],
    ],
)
def test_a_path_value_that_is_refused(value: Any) -> None:
    with pytest.raises(ValueError, match=r"^thing ") as caught:
        fill_path("/a/{thing}/b", (value,))
    assert isinstance(caught.value, ConfigurationError)


@given(st.text())
def test_no_value_leaves_its_segment(value: str) -> None:
    try:
        path = fill_path("/a/{thing}/b", (value,))
    except ConfigurationError:
        return
    assert path.count("/") == 3
    url = URL(f"https://tenant.example{path}", encoded=True)
    assert url.raw_path == path
    assert unquote(path.split("/")[2]) == value


def test_the_number_of_path_values() -> None:
    with pytest.raises(ConfigurationError, match="takes 2 path values, not 1"):
        fill_path("/a/{x}/{y}", (1,))


@pytest.mark.parametrize("value", ["a\r\nX: y", "a\n", "\x00", "\x7f", "€", 7, None])
def test_a_header_value_that_is_refused(value: Any) -> None:
    with pytest.raises(ConfigurationError) as caught:
        header_value("X-Thing", f"hunter2{value}" if isinstance(value, str) else value)
    assert "hunter2" not in str(caught.value)


@pytest.mark.parametrize("name", ["", "a b", "a:b", "Authorization", "HOST", "cookie", "a\n", None])
def test_a_header_name_that_is_refused(name: Any) -> None:
    with pytest.raises(ConfigurationError):
        header_name(name)


@pytest.mark.parametrize(
    "path",
    [
        "/other",
        "public-api/x",
        "/public-api",
        "/public-api/../x",
        "/public-api/%2e%2E/x",
        "/public-api/a%2f..%2fb",
        "/public-api/x?y=1",
        "/public-api/x#y",
        "/public-api//x",
        "/public-api/x y",
        "//evil.example/public-api/x",
        "https://evil.example/public-api/x",
        "/public-api/x\r\n",
    ],
)
def test_a_raw_path_that_is_refused(path: str) -> None:
    with pytest.raises(ConfigurationError):
        build_raw_request("GET", path, None, None, idempotent=False)


def test_a_raw_method_that_is_refused() -> None:
    with pytest.raises(ConfigurationError, match="method must be"):
        build_raw_request("TRACE", "/public-api/x", None, None, idempotent=False)
