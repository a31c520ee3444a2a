"""Fetch the API's published OpenAPI document: ``python -m scripts.fetch_contract FILE [--url URL]``.

A login page, an incomplete file or a document with few paths is rejected: imported, it would look like a removal of
everything. The file is replaced atomically. The exit code is 1 if no valid document could be fetched.
"""

from __future__ import annotations

import argparse
import hashlib
import sys
import time
import urllib.error
import urllib.request
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from generator.contract.source import parse, parse_json
from generator.problem import ProblemsError

if TYPE_CHECKING:
    from collections.abc import Sequence

PUBLISHED = "https://developers.ampeco.com/openapi/public-api.yaml"
# Bytes.
MAX_SIZE = 64 * 1024 * 1024
MIN_PATHS = 50
_LOOPBACK = frozenset({"127.0.0.1", "localhost", "::1"})


class FetchError(Exception):
    """No valid document could be fetched."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command; return 1 if there is no valid document."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("file", type=Path)
    parser.add_argument("--url", default=PUBLISHED)
    parser.add_argument("--attempts", type=int, default=4)
    parser.add_argument(
        "--backoff", type=float, default=15.0, help="seconds before the second attempt; doubles each time"
    )
    options = parser.parse_args(arguments)
    try:
        body = fetch(options.url, attempts=options.attempts, backoff=options.backoff)
        release = validate(body)
    except FetchError as error:
        print(f"{options.url}: {error}", file=sys.stderr)
        return 1
    temporary = options.file.with_name(f".{options.file.name}.new")
    temporary.parent.mkdir(parents=True, exist_ok=True)
    temporary.write_bytes(body)
    temporary.replace(options.file)
    print(f"release {release}, {len(body)} bytes, sha256 {hashlib.sha256(body).hexdigest()}")
    return 0


def fetch(url: str, *, attempts: int, backoff: float) -> bytes:
    """Return the body at a URL; server errors, 429 and lost connections are retried, other errors are not.

    Raises:
        FetchError: The URL is not allowed, or no attempt was successful.
    """
    address = urlsplit(url)
    if address.scheme != "https" and not (address.scheme == "http" and address.hostname in _LOOPBACK):
        raise FetchError("only https URLs are allowed")
    last = ""
    for attempt in range(attempts):
        if attempt:
            time.sleep(backoff * 2 ** (attempt - 1))
        try:
            return _read(url)
        except urllib.error.HTTPError as error:
            last = f"status {error.code}"
            if error.code < 500 and error.code != 429:
                break
        except OSError as error:
            last = str(error) or type(error).__name__
    raise FetchError(last)


def validate(body: bytes) -> str:
    """Return the release of a document.

    Raises:
        FetchError: It is not an OpenAPI 3 document with enough paths.
    """
    try:
        text = body.decode("utf-8")
        # The publisher serves JSON under a .yaml name.
        document = parse_json(text) if text.lstrip().startswith("{") else parse(text)
    except (UnicodeDecodeError, ProblemsError) as error:
        message = str(error).splitlines()[0]
        raise FetchError(f"not a YAML or JSON document: {message}") from error
    if not isinstance(document, dict) or not str(document.get("openapi", "")).startswith("3."):
        raise FetchError("not an OpenAPI 3 document")
    paths = document.get("paths")
    if not isinstance(paths, dict) or len(paths) < MIN_PATHS:
        raise FetchError(f"fewer than {MIN_PATHS} paths")
    return str((document.get("info") or {}).get("version", "unknown"))


def _read(url: str) -> bytes:
    request = urllib.request.Request(url, headers={"Accept": "*/*", "User-Agent": "ampeco-async contract check"})  # noqa: S310
    with urllib.request.urlopen(request, timeout=60) as response:  # noqa: S310
        body: bytes = response.read(MAX_SIZE + 1)
        length = response.headers.get("Content-Length")
    if len(body) > MAX_SIZE:
        raise FetchError(f"more than {MAX_SIZE} bytes")
    if length is not None and int(length) != len(body):
        raise OSError(f"{len(body)} of {length} bytes")
    return body


if __name__ == "__main__":
    sys.exit(main())
