"""JSON pointers (RFC 6901), as they stand behind the # of a $ref."""

from __future__ import annotations

from typing import Any
from urllib.parse import unquote


def escape(part: str) -> str:
    """One part of a pointer, with ~ and / made safe."""
    return part.replace("~", "~0").replace("/", "~1")


def join(*parts: str) -> str:
    """`/a/b` of its unescaped parts."""
    return "".join(f"/{escape(part)}" for part in parts)


def split(pointer: str) -> tuple[str, ...]:
    """The unescaped parts of a pointer, which may be percent-encoded as in a URI fragment."""
    parts = unquote(pointer).split("/")[1:]
    return tuple(part.replace("~1", "/").replace("~0", "~") for part in parts)


def resolve(document: Any, pointer: str) -> Any:
    """What the pointer points at; KeyError when there is nothing."""
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
