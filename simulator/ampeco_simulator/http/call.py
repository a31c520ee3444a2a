"""A call: one validated request to one operation."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ampeco_simulator.contract.operations import Operation
    from ampeco_simulator.examples.distortion import Mode


@attrs.frozen
class Call:
    """A request after routing, authentication and validation: what handlers work on."""

    operation: Operation
    arguments: tuple[str, ...]
    """Values of the path parameters, in the order of the path."""
    query: Mapping[str, Any]
    """Typed query parameters, with defaults."""
    raw_query: str
    """The query string as it was received."""
    body: Any
    """Decoded JSON or form, None when there was no body."""
    url: str
    """Absolute URL without the query."""
    mode: Mode = "plain"
    """How the data of the response is distorted."""
    shifted: bool = False
    """Whether the page starts with the last item of the previous page: the fault ``shifted-page``."""
    token: str = attrs.field(default="", repr=False)
    """The bearer token of the request."""

    @property
    def filters(self) -> Mapping[str, Any]:
        """The filters of a listing."""
        found: Mapping[str, Any] = self.query.get("filter") or {}
        return found

    @property
    def includes(self) -> frozenset[str]:
        """The optional parts requested with ``include[]``."""
        return frozenset(self.query.get("include") or ())
