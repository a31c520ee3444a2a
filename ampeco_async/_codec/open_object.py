"""An object whose fields nobody has documented."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .record import Model, model

if TYPE_CHECKING:
    from collections.abc import Iterator, KeysView


@model
class OpenObject(Model):
    """Keeps every key it was given in `extra`, and reads like a mapping: `obj["mode"]`, `obj.get("mode")`, `dict(obj)`.

    It is always true, also when empty: an empty object is still an answer.
    """

    def __getitem__(self, key: str) -> Any:
        return self.extra[key]

    def __setitem__(self, key: str, value: Any) -> None:
        self.extra[key] = value

    def __contains__(self, key: object) -> bool:
        return key in self.extra

    def __iter__(self) -> Iterator[str]:
        return iter(self.extra)

    def keys(self) -> KeysView[str]:
        return self.extra.keys()

    def get(self, key: str, default: Any = None) -> Any:
        return self.extra.get(key, default)
