"""Fetching the published document from a server on loopback, in every way that it can go wrong."""

import json
import threading
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from scripts.fetch_contract import FEWEST_PATHS, FetchError, checked, fetched, main

Reply = tuple[int, bytes, int | None]
DOCUMENT = json.dumps(
    {"openapi": "3.0.0", "info": {"version": "3.252.0"}, "paths": {f"/p{at}": {} for at in range(FEWEST_PATHS)}}
).encode()


@pytest.fixture
def server() -> Iterator[Callable[..., tuple[str, list[Reply]]]]:
    """Serves the replies in turn; those that are left over tell how often it was asked."""
    running: list[ThreadingHTTPServer] = []

    def serve(*replies: Reply) -> tuple[str, list[Reply]]:
        left = list(replies)

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                status, body, length = left.pop(0)
                self.send_response(status)
                self.send_header("Content-Length", str(len(body) if length is None else length))
                self.end_headers()
                self.wfile.write(body)

            def log_message(self, *args: object) -> None:
                """Says nothing."""

        running.append(ThreadingHTTPServer(("127.0.0.1", 0), Handler))
        threading.Thread(target=running[-1].serve_forever, kwargs={"poll_interval": 0.01}).start()
        return f"http://127.0.0.1:{running[-1].server_port}/public-api.yaml", left

    yield serve
    for one in running:
        one.shutdown()
        one.server_close()


def test_the_document_is_written_whole(server: Callable[..., tuple[str, list[Reply]]], tmp_path: Path) -> None:
    url, left = server((503, b"", None), (200, DOCUMENT[:-9], len(DOCUMENT)), (200, DOCUMENT, None))
    file = tmp_path / "out" / "public-api.yaml"
    assert main([str(file), "--url", url, "--pause", "0"]) == 0
    assert file.read_bytes() == DOCUMENT
    assert [path.name for path in file.parent.iterdir()] == ["public-api.yaml"]
    assert left == []


def test_refusals_are_not_tried_again(server: Callable[..., tuple[str, list[Reply]]], tmp_path: Path) -> None:
    url, left = server((404, b"", None), (200, DOCUMENT, None))
    assert main([str(tmp_path / "file"), "--url", url, "--pause", "0"]) == 1
    assert len(left) == 1
    assert list(tmp_path.iterdir()) == []


def test_tries_end(server: Callable[..., tuple[str, list[Reply]]]) -> None:
    url, left = server(*[(500, b"", None)] * 3)
    with pytest.raises(FetchError, match="status 500"):
        fetched(url, tries=2, pause=0)
    assert len(left) == 1


def test_a_bad_document_leaves_the_last_one(server: Callable[..., tuple[str, list[Reply]]], tmp_path: Path) -> None:
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
def test_what_is_no_contract_is_refused(body: bytes) -> None:
    with pytest.raises(FetchError):
        checked(body)


def test_yaml_is_a_document_too() -> None:
    paths = "".join(f"  /p{at}: {{}}\n" for at in range(FEWEST_PATHS))
    assert checked(f"openapi: 3.0.0\ninfo: {{version: '9'}}\npaths:\n{paths}".encode()) == "9"


@pytest.mark.parametrize("url", ["http://example.com/x", "file:///etc/passwd", "ftp://example.com/x"])
def test_only_https_leaves_the_machine(url: str) -> None:
    with pytest.raises(FetchError, match="only https"):
        fetched(url, tries=1, pause=0)
