"""JSON pointers (RFC 6901), as used after the ``#`` of a ``$ref``."""

from __future__ import annotations

from typing import Any
from urllib.parse import unquote


def escape(part: str) -> str:
    """Escape ``~`` and ``/`` in one part of a pointer."""
    return part.replace("~", "~0").replace("/", "~1")


def join(*parts: str) -> str:
    """Return the pointer of unescaped parts: ``/a/b``."""
    return "".join(f"/{escape(part)}" for part in parts)


def split(pointer: str) -> tuple[str, ...]:
    """Return the unescaped parts of a pointer, which may be percent-encoded as in a URI fragment."""
    parts = unquote(pointer).split("/")[1:]
    return tuple(part.replace("~1", "/").replace("~0", "~") for part in parts)


def resolve(document: Any, pointer: str) -> Any:
    """Return the value that the pointer refers to.

    Raises:
        KeyError: There is no such value.
    """
    for part in split(pointer):
        if isinstance(document, list):
            if not part.isdecimal() or int(part) >= len(document):
                raise KeyError(pointer)
            document = document[int(part)]
        elif isinstance(document, dict) and part in document:
            document = document[part]
        else:
            raise KeyError(pointer)
    return document
