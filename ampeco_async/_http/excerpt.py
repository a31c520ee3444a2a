"""A few words of a body that may be anything, fit for an error message."""

from __future__ import annotations

import html
import re

_LIMIT = 160
_HIDDEN = re.compile(rb"<(script|style|head)\b.*?</\1\s*>", re.DOTALL | re.IGNORECASE)
_TITLE = re.compile(rb"<title[^>]*>(.*?)</title", re.DOTALL | re.IGNORECASE)
_TAG = re.compile(rb"<[^>]*>")


def excerpt(body: bytes) -> str:
    """Return a short, printable line: the title of an HTML page, else the beginning of the text."""
    body = body[:20_000]
    if body.lstrip()[:1] == b"<":
        title = _TITLE.search(body)
        body = title[1] if title else _TAG.sub(b" ", _HIDDEN.sub(b" ", body))
        return printable(html.unescape(body.decode("utf-8", "replace"))) or "an HTML page"
    return printable(body.decode("utf-8", "replace")) or "nothing"


def printable(text: str) -> str:
    """Return one line without control characters, cut to a length that a log can bear."""
    line = " ".join("".join(char if char.isprintable() else " " for char in text[: _LIMIT * 8]).split())
    return line if len(line) <= _LIMIT else f"{line[:_LIMIT]}..."


def without_secret(body: bytes, secret: str) -> bytes:
    """Mask the token in a body that echoes it, also as PHP writes it in JSON (``\\/`` for a slash)."""
    if not secret:
        return body
    for form in {secret, secret.replace("/", "\\/")}:
        body = body.replace(form.encode("utf-8", "replace"), b"***")
    return body
