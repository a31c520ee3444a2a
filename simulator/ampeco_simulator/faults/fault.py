"""The description of one fault."""

from __future__ import annotations

from typing import Literal, get_args

import attrs

from ampeco_simulator.examples.distortion import MODES, Mode
from ampeco_simulator.faults.latency import Latency, as_latency

ReplacingKind = Literal["status", "html", "rate-limit", "no-route", "feature-off"]
ConnectionKind = Literal["reset", "stall"]
CorruptingKind = Literal["truncated", "malformed", "repeated-cursor", "empty-page", "doubled-page", "shifted-page"]
Kind = Literal[ReplacingKind, ConnectionKind, CorruptingKind, Mode, "latency", "clock-skew"]
Category = Literal["failure", "distortion", "latency", "clock-skew"]

KINDS: tuple[Kind, ...] = get_args(Kind)
REPLACING_KINDS: frozenset[str] = frozenset(get_args(ReplacingKind))
"""Kinds that replace the response of a call with an error."""
CORRUPTING_KINDS: frozenset[str] = frozenset(get_args(CorruptingKind))
"""Kinds that change a successful response."""

_KINDS_OF_FIELD: dict[str, tuple[Kind, ...]] = {
    "status": ("status", "html"),
    "after": ("status", "html", "rate-limit", "reset", "stall"),
    "retry_after": ("rate-limit",),
    "delay": ("latency",),
    "skew": ("clock-skew",),
}
"""Fields that only some kinds use."""


@attrs.frozen
class Fault:
    """One fault. ``ValueError`` for an unknown kind, or for a field that the kind does not use.

    Failures that replace the response: ``status`` is an error with a JSON message, ``html`` an error with the HTML
    page of a proxy, ``rate-limit`` a 429; ``no-route`` is the 404 of a platform version without the path,
    ``feature-off`` the 404 of a disabled feature. ``reset`` closes the connection before the response, ``stall`` never
    responds. With ``after``, the operation is carried out first.

    Failures that corrupt the response: ``truncated`` closes the connection in the middle of the body, ``malformed``
    breaks its JSON. For listings: with ``repeated-cursor`` the next page is the same page again, ``empty-page`` has no
    items but a next page, ``doubled-page`` has every item twice, and ``shifted-page`` (page numbers only) starts with
    the last item of the previous page, as if an item had been added meanwhile.

    Distortions of the data: with ``nulls`` every field but the item's own id is null, ``hollow`` keeps objects and
    lists but no values, ``unknown`` adds fields and enum values of a later release, ``string-ids`` turns ids into
    strings; ``plain`` exempts an operation from a distortion of all operations.

    ``latency`` delays the response, ``clock-skew`` changes its ``Date`` header.
    """

    kind: Kind
    status: int = 503
    operation: str | None = None
    """The operationId; None for all operations."""
    after: bool = False
    retry_after: int = 1
    """Seconds, for ``rate-limit``."""
    delay: float | Latency | None = None
    """Seconds or a distribution of seconds, for ``latency``."""
    skew: int = 0
    """Seconds by which the tenant's clock is ahead, for ``clock-skew``; negative when it is behind."""

    def __attrs_post_init__(self) -> None:
        if self.kind not in KINDS:
            raise ValueError(f"unknown fault kind {self.kind!r}: use one of {', '.join(KINDS)}")
        for field in attrs.fields(Fault):
            kinds = _KINDS_OF_FIELD.get(field.name, KINDS)
            if self.kind not in kinds and getattr(self, field.name) != field.default:
                raise ValueError(f"`{field.name}` is only used by {' and '.join(kinds)}, not by {self.kind!r}")
        if not isinstance(self.status, int) or not 400 <= self.status <= 599:
            raise ValueError(f"`status` must be an error status from 400 to 599, not {self.status!r}")
        if not isinstance(self.retry_after, int) or self.retry_after < 0:
            raise ValueError(f"`retry_after` must be whole seconds, 0 or more, not {self.retry_after!r}")
        if self.kind == "latency":
            if self.delay is None:
                raise ValueError("latency needs its `delay`: seconds, `Uniform` or `LongTail`")
            as_latency(self.delay)
        if self.kind == "clock-skew" and not self.skew:
            raise ValueError("clock-skew needs its `skew` in seconds, negative for a clock that is behind")

    @property
    def category(self) -> Category:
        """What the fault affects: a call has at most one fault of each category."""
        if self.kind in ("latency", "clock-skew"):
            return self.kind
        return "distortion" if self.kind in MODES else "failure"

    @property
    def needs_success(self) -> bool:
        """Whether the fault can only happen to a call that succeeds."""
        return self.after or self.kind in CORRUPTING_KINDS or self.kind in MODES
