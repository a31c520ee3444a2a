"""Fetch the API's published OpenAPI document: `python -m scripts.fetch_contract FILE [--url URL]`.

What is not an OpenAPI document of some size (a login page, half a file) is refused: it would look like a removal of
everything. The file is written in one step, or not at all. Exit code 1 when there was nothing to be had.
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
LARGEST = 64 * 1024 * 1024
FEWEST_PATHS = 50
_LOOPBACK = frozenset({"127.0.0.1", "localhost", "::1"})


class FetchError(Exception):
    """The document is not to be had."""


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("file", type=Path)
    parser.add_argument("--url", default=PUBLISHED)
    parser.add_argument("--tries", type=int, default=4)
    parser.add_argument("--pause", type=float, default=15.0, help="seconds before the second try; doubles each time")
    options = parser.parse_args(arguments)
    try:
        body = fetched(options.url, tries=options.tries, pause=options.pause)
        release = checked(body)
    except FetchError as error:
        print(f"{options.url}: {error}", file=sys.stderr)
        return 1
    temporary = options.file.with_name(f".{options.file.name}.new")
    temporary.parent.mkdir(parents=True, exist_ok=True)
    temporary.write_bytes(body)
    temporary.replace(options.file)
    print(f"release {release}, {len(body)} bytes, sha256 {hashlib.sha256(body).hexdigest()}")
    return 0


def fetched(url: str, *, tries: int, pause: float) -> bytes:
    """The body at the URL; a server's faults and lost connections are tried again, its refusals are not."""
    address = urlsplit(url)
    if address.scheme != "https" and not (address.scheme == "http" and address.hostname in _LOOPBACK):
        raise FetchError("only https")
    last = ""
    for attempt in range(tries):
        if attempt:
            time.sleep(pause * 2 ** (attempt - 1))
        try:
            return _read(url)
        except urllib.error.HTTPError as error:
            last = f"status {error.code}"
            if error.code < 500 and error.code != 429:
                break
        except OSError as error:
            last = str(error) or type(error).__name__
    raise FetchError(last)


def checked(body: bytes) -> str:
    """The release that a document states; FetchError when it cannot be the API's."""
    try:
        text = body.decode("utf-8")
        # The publisher serves JSON under a .yaml name.
        document = parse_json(text) if text.lstrip().startswith("{") else parse(text)
    except (UnicodeDecodeError, ProblemsError) as error:
        message = str(error).splitlines()[0]
        raise FetchError(f"not a document: {message}") from error
    if not isinstance(document, dict) or not str(document.get("openapi", "")).startswith("3."):
        raise FetchError("not an OpenAPI 3 document")
    paths = document.get("paths")
    if not isinstance(paths, dict) or len(paths) < FEWEST_PATHS:
        raise FetchError("hardly any paths")
    return str((document.get("info") or {}).get("version", "unknown"))


def _read(url: str) -> bytes:
    request = urllib.request.Request(url, headers={"Accept": "*/*", "User-Agent": "ampeco-async contract check"})  # noqa: S310
    with urllib.request.urlopen(request, timeout=60) as answer:  # noqa: S310
        body: bytes = answer.read(LARGEST + 1)
        length = answer.headers.get("Content-Length")
    if len(body) > LARGEST:
        raise FetchError(f"more than {LARGEST} bytes")
    if length is not None and int(length) != len(body):
        raise OSError(f"{len(body)} of {length} bytes")
    return body


if __name__ == "__main__":
    sys.exit(main())
