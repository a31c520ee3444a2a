"""Faults on demand: by probability, by script, by operation."""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING, Literal

import attrs

from ampeco_async.simulator.seeds import Dice, seed_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ampeco_async.simulator.examples.distortion import Mode

Kind = Literal[
    "status",
    "html",
    "rate-limit",
    "reset",
    "stall",
    "truncated",
    "malformed",
    "repeated-cursor",
    "empty-page",
    "doubled-page",
    "shifted-page",
]

_HTML = b"<html><head><title>%d</title></head><body><center><h1>%d Bad Gateway</h1></center></body></html>"


@attrs.frozen
class Fault:
    """One thing that goes wrong.

    `status` answers that status with a JSON message, `html` with a proxy's page, `rate-limit` with 429. `reset` cuts
    the connection before the answer, `truncated` in the middle of it, `stall` never answers, `malformed` breaks the
    JSON. Of a listing, `repeated-cursor` leads to the same page again, `empty-page` has no items but a next page,
    `doubled-page` has every item twice, `shifted-page` (page style) begins with the last item of the page before, as
    when an item came in meanwhile. With `after`, the call was done before it went wrong.
    """

    kind: Kind
    status: int = 503
    operation: str | None = None
    """Its operationId; None for all."""
    after: bool = False
    retry_after: int = 1
    """Seconds, for `rate-limit`."""

    def page(self) -> bytes:
        """What a proxy shows."""
        return _HTML % (self.status, self.status)


@attrs.frozen
class _Chance:
    fault: Fault
    probability: float


class Faults:
    """What goes wrong with which calls. Everything drawn follows from the seed."""

    def __init__(self, seed: int) -> None:
        self._seed = seed
        self.clear()

    def clear(self) -> None:
        """Let everything go well. Draws start anew."""
        self._dice = Dice(seed_of(self._seed, "faults"))
        self._chances: list[_Chance] = []
        self._script: deque[Fault | None] = deque()
        self._latency: tuple[float, float] = (0.0, 0.0)
        self._missing: set[str] = set()
        self._off: set[str] = set()
        self._modes: dict[str | None, Mode] = {}
        self.clock_skew = 0
        """Seconds by which the `Date` header is wrong."""

    def add(self, fault: Fault, probability: float = 1.0) -> None:
        """Let a fault happen with a probability, on every call it applies to."""
        if not 0 <= probability <= 1:
            raise ValueError("a probability lies between 0 and 1")
        self._chances.append(_Chance(fault, probability))

    def script(self, faults: Iterable[Fault | None]) -> None:
        """Let the next calls go wrong one after the other; None lets one pass."""
        self._script.extend(faults)

    def latency(self, low: float, high: float | None = None) -> None:
        """Delay every answer by a number of seconds drawn between two bounds."""
        self._latency = (low, low if high is None else high)

    def miss(self, *operations: str) -> None:
        """Take routes away, as on a tenant of an older platform version."""
        self._missing.update(operations)

    def switch_off(self, *operations: str) -> None:
        """Answer operations with 404 "Feature is not enabled"."""
        self._off.update(operations)

    def answers(self, mode: Mode, operation: str | None = None) -> None:
        """Distort answers: null fields, unknown values, ids as strings. Of all operations, or of one."""
        self._modes[operation] = mode

    def draw(self, operation: str) -> Fault | None:
        """What goes wrong with a call of an operation."""
        if self._script:
            fault = self._script[0]
            if fault is None or fault.operation in (None, operation):
                return self._script.popleft()
        for chance in self._chances:
            if chance.fault.operation in (None, operation) and self._dice.unit() < chance.probability:
                return chance.fault
        return None

    def delay(self) -> float:
        """Seconds to wait before an answer."""
        low, high = self._latency
        return low if low == high else low + (high - low) * self._dice.unit()

    def missing(self, operation: str) -> bool:
        """Whether the tenant lacks the route."""
        return operation in self._missing

    def off(self, operation: str) -> bool:
        """Whether the tenant has the feature switched off."""
        return operation in self._off

    def mode(self, operation: str) -> Mode:
        """How the operation's answers are distorted."""
        return self._modes.get(operation) or self._modes.get(None) or "plain"
