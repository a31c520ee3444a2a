"""Fetch the published document from a server on loopback, with every kind of failure."""

import json
import threading
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from scripts.fetch_contract import MIN_PATHS, FetchError, fetch, main, validate

# Status, body, and the Content-Length if it is not that of the body.
Response = tuple[int, bytes, int | None]
Serve = Callable[..., tuple[str, list[Response]]]
DOCUMENT = json.dumps(
    {"openapi": "3.0.0", "info": {"version": "3.252.0"}, "paths": {f"/p{at}": {} for at in range(MIN_PATHS)}}
).encode()


@pytest.fixture
def server() -> Iterator[Serve]:
    """Serve the responses in order; the remaining ones tell how many requests there were."""
    running: list[ThreadingHTTPServer] = []

    def serve(*responses: Response) -> tuple[str, list[Response]]:
        remaining = list(responses)

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                status, body, length = remaining.pop(0)
                self.send_response(status)
                self.send_header("Content-Length", str(len(body) if length is None else length))
                self.end_headers()
                self.wfile.write(body)

            def log_message(self, *args: object) -> None:
                """Log nothing."""

        running.append(ThreadingHTTPServer(("127.0.0.1", 0), Handler))
        threading.Thread(target=running[-1].serve_forever, kwargs={"poll_interval": 0.01}).start()
        return f"http://127.0.0.1:{running[-1].server_port}/public-api.yaml", remaining

    yield serve
    for one in running:
        one.shutdown()
        one.server_close()


def test_an_incomplete_document_is_fetched_again(server: Serve, tmp_path: Path) -> None:
    url, remaining = server((503, b"", None), (200, DOCUMENT[:-9], len(DOCUMENT)), (200, DOCUMENT, None))
    file = tmp_path / "out" / "public-api.yaml"
    assert main([str(file), "--url", url, "--backoff", "0"]) == 0
    assert file.read_bytes() == DOCUMENT
    assert [path.name for path in file.parent.iterdir()] == ["public-api.yaml"]
    assert remaining == []


def test_client_errors_are_not_retried(server: Serve, tmp_path: Path) -> None:
    url, remaining = server((404, b"", None), (200, DOCUMENT, None))
    assert main([str(tmp_path / "file"), "--url", url, "--backoff", "0"]) == 1
    assert len(remaining) == 1
    assert list(tmp_path.iterdir()) == []


def test_attempts_are_limited(server: Serve) -> None:
    url, remaining = server(*[(500, b"", None)] * 3)
    with pytest.raises(FetchError, match="status 500"):
        fetch(url, attempts=2, backoff=0)
    assert len(remaining) == 1


def test_an_invalid_document_does_not_replace_the_last_one(server: Serve, tmp_path: Path) -> None:
    url, _ = server((200, b"<html>Sign in</html>", None))
    file = tmp_path / "public-api.yaml"
    file.write_text("before")
    assert main([str(file), "--url", url]) == 1
    assert file.read_text() == "before"


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"<html>Sign in</html>",
        b"{",
        b"\xff\xfe",
        b"swagger: '2.0'\npaths: {}\n",
        b'{"openapi": "3.0.0", "paths": {"/one": {}}}',
        b'{"openapi": "3.0.0"}',
    ],
)
def test_an_invalid_document_is_rejected(body: bytes) -> None:
    with pytest.raises(FetchError):
        validate(body)


def test_a_yaml_document_is_accepted() -> None:
    paths = "".join(f"  /p{at}: {{}}\n" for at in range(MIN_PATHS))
    assert validate(f"openapi: 3.0.0\ninfo: {{version: '9'}}\npaths:\n{paths}".encode()) == "9"


@pytest.mark.parametrize("url", ["http://example.com/x", "file:///etc/passwd", "ftp://example.com/x"])
def test_only_https_is_allowed_outside_loopback(url: str) -> None:
    with pytest.raises(FetchError, match="only https"):
        fetch(url, attempts=1, backoff=0)
