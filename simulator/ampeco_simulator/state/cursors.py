"""Opaque cursors: where a page ended, so that pages stay right while records are added."""

from __future__ import annotations

from base64 import urlsafe_b64decode, urlsafe_b64encode

import attrs
import orjson


@attrs.frozen
class Cursor:
    """A place between two items: after `identity`, or before it when going back."""

    identity: int
    backwards: bool = False

    def text(self) -> str:
        """The cursor as it travels."""
        payload = orjson.dumps({"id": self.identity, "_pointsToNextItems": not self.backwards})
        return urlsafe_b64encode(payload).decode().rstrip("=")


def parse_cursor(text: str) -> Cursor | None:
    """The place a cursor names, None when it is not one of ours."""
    try:
        payload = orjson.loads(urlsafe_b64decode(text + "=" * (-len(text) % 4)))
        return Cursor(int(payload["id"]), backwards=not payload["_pointsToNextItems"])
    except (ValueError, KeyError, TypeError):
        return None
