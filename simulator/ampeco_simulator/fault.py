"""One thing that goes wrong with a call."""

from __future__ import annotations

from typing import Literal, get_args

import attrs

from ampeco_simulator.examples.distortion import MODES, Mode
from ampeco_simulator.latency import Latency, latency

Instead = Literal["status", "html", "rate-limit", "no-route", "feature-off"]
Connection = Literal["reset", "stall"]
Spoiling = Literal["truncated", "malformed", "repeated-cursor", "empty-page", "doubled-page", "shifted-page"]
Kind = Literal[Instead, Connection, Spoiling, Mode, "latency", "clock-skew"]
Sort = Literal["failure", "distortion", "latency", "clock-skew"]

KINDS: tuple[Kind, ...] = get_args(Kind)
INSTEAD: frozenset[str] = frozenset(get_args(Instead))
"""Kinds that put another answer in place of the call's own."""
SPOILING: frozenset[str] = frozenset(get_args(Spoiling))
"""Kinds that change the call's answer: only a call that succeeds has one."""

_TAKEN_BY: dict[str, tuple[Kind, ...]] = {
    "status": ("status", "html"),
    "after": ("status", "html", "rate-limit", "reset", "stall"),
    "retry_after": ("rate-limit",),
    "delay": ("latency",),
    "skew": ("clock-skew",),
}


@attrs.frozen
class Fault:
    """One thing that goes wrong. ValueError when there is no such kind, or when a field says nothing of it.

    Instead of the answer: `status` is an error with a JSON message, `html` one with a proxy's page, `rate-limit` a 429;
    `no-route` says that the tenant's build lacks the path, `feature-off` that the feature is not enabled. `reset` cuts
    the connection before the answer, `stall` never answers. With `after`, the call was done before it went wrong.

    Of the answer: `truncated` cuts it in the middle, `malformed` breaks its JSON. Of a listing: `repeated-cursor` leads
    to the same page again, `empty-page` has no items but a next page, `doubled-page` has every item twice,
    `shifted-page` (page style) begins with the last item of the page before, as when an item came in meanwhile.

    Of its data: `nulls` has nothing but the item's own id, `hollow` keeps objects and lists and empties their leaves,
    `unknown` has fields and enumeration values of a later release, `string-ids` has ids as strings; `plain` spares an
    operation what all others have.

    `latency` delays the answer, `clock-skew` puts its `Date` header wrong.
    """

    kind: Kind
    status: int = 503
    operation: str | None = None
    """Its operationId; None for all."""
    after: bool = False
    retry_after: int = 1
    """Seconds, for `rate-limit`."""
    delay: float | Latency | None = None
    """Seconds or their distribution, for `latency`."""
    skew: int = 0
    """Seconds by which the tenant's clock is ahead, for `clock-skew`."""

    def __attrs_post_init__(self) -> None:
        if self.kind not in KINDS:
            raise ValueError(f"there is no fault {self.kind!r}: take one of {', '.join(KINDS)}")
        for field in attrs.fields(Fault):
            kinds = _TAKEN_BY.get(field.name, KINDS)
            if self.kind not in kinds and getattr(self, field.name) != field.default:
                raise ValueError(f"`{field.name}` belongs to {' and '.join(kinds)}: leave it out of {self.kind!r}")
        if not isinstance(self.status, int) or not 400 <= self.status <= 599:
            raise ValueError(f"`status` is that of an error, 400 to 599, not {self.status!r}")
        if not isinstance(self.retry_after, int) or self.retry_after < 0:
            raise ValueError(f"`retry_after` is a number of whole seconds, not {self.retry_after!r}")
        if self.kind == "latency":
            if self.delay is None:
                raise ValueError("a latency needs its `delay`: seconds, `Uniform` or `LongTail`")
            latency(self.delay)
        if self.kind == "clock-skew" and not self.skew:
            raise ValueError("a clock skew needs its `skew` in seconds, negative for a clock that is behind")

    @property
    def sort(self) -> Sort:
        """What it goes wrong with: a call has at most one fault of each sort."""
        if self.kind in ("latency", "clock-skew"):
            return self.kind
        return "distortion" if self.kind in MODES else "failure"

    @property
    def needs_success(self) -> bool:
        """Whether a call that is refused leaves nothing to go wrong."""
        return self.after or self.kind in SPOILING or self.kind in MODES
