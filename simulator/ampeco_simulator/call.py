"""One call on its way through the simulator."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ampeco_simulator.contract import Operation
    from ampeco_simulator.examples.distortion import Mode


@attrs.frozen
class Call:
    """A request that was found to be valid."""

    operation: Operation
    arguments: tuple[str, ...]
    """Path parameters in the order of the path."""
    query: Mapping[str, Any]
    """Typed values, defaults filled in."""
    sent: str
    """The query as it was sent."""
    body: Any
    """Decoded JSON or form, None when there was no body."""
    address: str
    """Absolute URL without the query."""
    mode: Mode = "plain"
    shifted: bool = False
    """Whether an item seems to have come in before the page asked for."""
    token: str = attrs.field(default="", repr=False)
    """The token it came with."""

    @property
    def filters(self) -> Mapping[str, Any]:
        """What the listing is filtered by."""
        found: Mapping[str, Any] = self.query.get("filter") or {}
        return found

    @property
    def includes(self) -> frozenset[str]:
        """The optional parts asked for by `include[]`."""
        return frozenset(self.query.get("include") or ())
