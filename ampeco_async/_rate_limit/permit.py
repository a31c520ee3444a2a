"""The leave to make one call."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from attrs import define

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ampeco_async._rate_limit.strangers import Origin


class Permit(Protocol):
    """Handed out by a gate. Whoever gets it ends it with one of the two; more calls change nothing."""

    def settle(self, status: int, headers: Mapping[str, str]) -> None:
        """A response has come. `headers` is case-insensitive or spelled as the API spells them."""
        ...

    def abandon(self, arrived: bool) -> None:
        """No response has come. `arrived` says whether the request may have reached the tenant."""
        ...


@define(eq=False)
class Slot:
    """What the gate remembers of a call that it let through."""

    origin: Origin
    ticket: str = ""
    """The name of the slot in the store, if the store gave it."""
    store_origin: Origin | None = None


class Ledger(Protocol):
    """Where a permit ends."""

    def settle(self, slot: Slot, status: int, headers: Mapping[str, str]) -> None: ...

    def abandon(self, slot: Slot, arrived: bool) -> None: ...


class GatePermit:
    """A permit that takes a slot until it ends; one that is dropped ends as if the call had arrived."""

    __slots__ = ("_ledger", "_slot")

    def __init__(self, ledger: Ledger, slot: Slot) -> None:
        self._ledger = ledger
        self._slot: Slot | None = slot

    def settle(self, status: int, headers: Mapping[str, str]) -> None:
        slot, self._slot = self._slot, None
        if slot is not None:
            self._ledger.settle(slot, status, headers)

    def abandon(self, arrived: bool) -> None:
        slot, self._slot = self._slot, None
        if slot is not None:
            self._ledger.abandon(slot, arrived)

    def __del__(self) -> None:
        self.abandon(arrived=True)
