"""Faults on demand: by probability, by script, by operation."""

from __future__ import annotations

from collections import deque
from difflib import get_close_matches
from typing import TYPE_CHECKING

import attrs

from ampeco_simulator.examples.distortion import MODES
from ampeco_simulator.fault import Fault
from ampeco_simulator.latency import latency
from ampeco_simulator.seeds import Dice, seed_of
from ampeco_simulator.tampering import concerns

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping, Sequence

    from ampeco_simulator.contract import Operation
    from ampeco_simulator.examples.distortion import Mode
    from ampeco_simulator.fault import Sort
    from ampeco_simulator.latency import Latency


@attrs.frozen(eq=False)
class _Chance:
    fault: Fault
    dice: Dice
    probability: float = 1.0


@attrs.frozen
class Drawn:
    """What goes wrong with one call."""

    failure: Fault | None = None
    mode: Mode = "plain"
    """How its data is distorted."""
    delay: float = 0.0
    """Seconds to wait before the answer."""
    skew: int = 0
    """Seconds by which the `Date` header is wrong."""
    scripted: _Chance | None = None
    """The entry of the script that was used up."""


class Faults:
    """What goes wrong with which calls. Everything drawn follows from the seed.

    A call has at most one fault of each sort: a failure, a distortion of its data, a latency and a clock skew. It is
    the script's, else the first drawn (of its operation before those of all, then as they were added), else what
    `latency` and `answers` set for its operation, else what they set for all. Each fault has its own dice: another one
    beside it does not move it.
    """

    def __init__(self, seed: int, operations: Collection[str] = ()) -> None:
        self._seed = seed
        self._operations = operations
        self.clear()

    def clear(self) -> None:
        """Let everything go well. Draws start anew."""
        self._made = 0
        self._chances: list[_Chance] = []
        self._settings: dict[tuple[Sort, str | None], _Chance] = {}
        self._script: deque[_Chance | None] = deque()
        self._missing: set[str] = set()
        self._off: set[str] = set()
        self.clock_skew = 0
        """Seconds by which the `Date` header is wrong."""

    def add(self, fault: Fault, probability: float = 1.0) -> None:
        """Let a fault happen with a probability, on every call it applies to. ValueError for an unknown operation."""
        if not 0 <= probability <= 1:
            raise ValueError("a probability lies between 0 and 1")
        self._chances.append(self._chance(fault, probability))
        self._chances.sort(key=lambda chance: chance.fault.operation is None)

    def script(self, faults: Iterable[Fault | None]) -> None:
        """Let the next calls go wrong one after the other; None spares a call of failures.

        An entry waits for a call that it applies to: of its operation, of a listing for a fault of pages, a success for
        what goes wrong with the answer.
        """
        self._script.extend([None if fault is None else self._chance(fault) for fault in faults])

    def latency(self, seconds: float | Latency, high: float | None = None, *, operation: str | None = None) -> None:
        """Delay the answers of all operations or of one: by seconds, between two bounds, or as a `LongTail`."""
        self._set(Fault("latency", delay=latency(seconds, high), operation=operation))

    def answers(self, mode: Mode, operation: str | None = None) -> None:
        """Distort the data of all operations or of one; `plain` leaves it as it is."""
        if mode not in MODES:
            raise ValueError(f"there is no mode {mode!r}: take one of {', '.join(MODES)}")
        self._set(Fault(mode, operation=operation))

    def miss(self, *operations: str) -> None:
        """Take routes away, as on a tenant of an older platform version."""
        self._missing.update(self._known(operations))

    def switch_off(self, *operations: str) -> None:
        """Answer operations with 404 "Feature is not enabled"."""
        self._off.update(self._known(operations))

    def missing(self, operation: str) -> bool:
        """Whether the tenant lacks the route."""
        return operation in self._missing

    def off(self, operation: str) -> bool:
        """Whether the tenant has the feature switched off."""
        return operation in self._off

    def draw(self, operation: Operation, query: str) -> Drawn:
        """What goes wrong with a call of an operation."""
        if not self._chances and not self._script and not self._settings:
            return Drawn(skew=self.clock_skew)
        found: dict[Sort, _Chance | None] = {}
        for chance in self._chances:
            if concerns(chance.fault, operation, query) and chance.dice.unit() < chance.probability:
                found.setdefault(chance.fault.sort, chance)
        scripted: _Chance | None = None
        if self._script and ((head := self._script[0]) is None or concerns(head.fault, operation, query)):
            scripted = self._script.popleft()
            found["failure" if scripted is None else scripted.fault.sort] = scripted
        for wanted in (operation.id, None):
            for (sort, name), chance in self._settings.items():
                if name == wanted and concerns(chance.fault, operation, query):
                    found.setdefault(sort, chance)
        return self._drawn({sort: chance for sort, chance in found.items() if chance is not None}, scripted)

    def spare(self, drawn: Drawn) -> None:
        """The call had no answer that could go wrong: the script's entry waits for the next one."""
        if drawn.scripted is not None and drawn.scripted.fault.needs_success:
            self._script.appendleft(drawn.scripted)

    def _drawn(self, found: Mapping[Sort, _Chance], scripted: _Chance | None) -> Drawn:
        delayed = found.get("latency")
        delay = 0.0
        if delayed is not None and delayed.fault.delay is not None:
            delay = latency(delayed.fault.delay).at(delayed.dice.unit())
        failure, distortion, skewed = (found.get(sort) for sort in ("failure", "distortion", "clock-skew"))
        return Drawn(
            failure=None if failure is None else failure.fault,
            mode="plain" if distortion is None else MODES[distortion.fault.kind],
            delay=delay,
            skew=self.clock_skew if skewed is None else skewed.fault.skew,
            scripted=scripted,
        )

    def _set(self, fault: Fault) -> None:
        self._settings[fault.sort, fault.operation] = self._chance(fault)

    def _chance(self, fault: Fault, probability: float = 1.0) -> _Chance:
        if fault.operation is not None:
            self._known([fault.operation])
        self._made += 1
        return _Chance(fault, Dice(seed_of(self._seed, "faults", self._made)), probability)

    def _known(self, operations: Sequence[str]) -> Sequence[str]:
        """A fault of an operation that is not there would never happen: ValueError."""
        for name in operations:
            if self._operations and name not in self._operations:
                close = get_close_matches(name, self._operations, 3)
                hint = f": did you mean {' or '.join(close)}?" if close else ""
                raise ValueError(f"there is no operation {name!r}{hint}")
        return operations
