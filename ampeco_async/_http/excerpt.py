"""Short, safe extracts of a response body for error messages and logs."""

from __future__ import annotations

import html
import re

_MAX_LENGTH = 160
# A shorter text is part of ordinary words, and masking it would make a message unreadable.
_MIN_SECRET_LENGTH = 8
_HIDDEN = re.compile(rb"<(script|style|head)\b.*?</\1\s*>", re.DOTALL | re.IGNORECASE)
_TITLE = re.compile(rb"<title[^>]*>(.*?)</title", re.DOTALL | re.IGNORECASE)
_TAG = re.compile(rb"<[^>]*>")


def excerpt(body: bytes) -> str:
    """Return one short, printable line: the title of an HTML page, otherwise the beginning of the text."""
    body = body[:20_000]
    if body.lstrip()[:1] == b"<":
        title = _TITLE.search(body)
        body = title[1] if title else _TAG.sub(b" ", _HIDDEN.sub(b" ", body))
        return printable(html.unescape(body.decode("utf-8", "replace"))) or "an HTML page"
    return printable(body.decode("utf-8", "replace")) or "an empty body"


def printable(text: str) -> str:
    """Return the text as one line without control characters, cut to a length that fits a log."""
    line = " ".join("".join(char if char.isprintable() else " " for char in text[: _MAX_LENGTH * 8]).split())
    return line if len(line) <= _MAX_LENGTH else f"{line[:_MAX_LENGTH]}..."


def mask_secret(body: bytes, secret: str) -> bytes:
    r"""Return the body with the token masked, also as PHP writes it in JSON (``\/`` for a slash)."""
    if len(secret) < _MIN_SECRET_LENGTH:
        return body
    for form in {secret, secret.replace("/", "\\/")}:
        body = body.replace(form.encode("utf-8", "replace"), b"***")
    return body
