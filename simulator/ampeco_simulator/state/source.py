"""What a listing is paged over."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Sequence


class Source(Protocol):
    """Ids in a stable order."""

    def after(self, identity: int | None, count: int) -> Sequence[int]:
        """Up to `count` ids after one, or from the first."""

    def before(self, identity: int, count: int) -> Sequence[int]:
        """Up to `count` ids before one, ascending."""

    def at(self, offset: int, count: int) -> Sequence[int]:
        """Up to `count` ids from an offset."""

    def total(self) -> int:
        """How many there are."""
