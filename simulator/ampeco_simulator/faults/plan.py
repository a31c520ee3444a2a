"""Which calls get which faults: by probability, by script, and by settings for one or all operations."""

from __future__ import annotations

from collections import deque
from difflib import get_close_matches
from typing import TYPE_CHECKING

import attrs

from ampeco_simulator.examples.distortion import MODES
from ampeco_simulator.faults.effects import applies_to
from ampeco_simulator.faults.fault import Fault
from ampeco_simulator.faults.latency import as_latency
from ampeco_simulator.seeds import RandomStream, seed_of

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping, Sequence

    from ampeco_simulator.contract.operations import Operation
    from ampeco_simulator.examples.distortion import Mode
    from ampeco_simulator.faults.fault import Category
    from ampeco_simulator.faults.latency import Latency


@attrs.frozen(eq=False)
class _PlannedFault:
    """A fault with its own random numbers, so that adding another fault does not change when this one happens."""

    fault: Fault
    random: RandomStream
    probability: float = 1.0


@attrs.frozen
class CallFaults:
    """The faults of one call."""

    failure: Fault | None = None
    mode: Mode = "plain"
    """How the data of the response is distorted."""
    delay: float = 0.0
    """Seconds before the response."""
    skew: int = 0
    """Seconds by which the ``Date`` header is ahead."""
    scripted: _PlannedFault | None = None
    """The entry of the script that was used."""


class Faults:
    """Decides the faults of each call. All random choices are determined by the seed.

    A call has at most one fault of each category: failure, distortion, latency and clock skew. In each category the
    script comes first; then faults with a probability, those for the call's operation before those for all operations,
    otherwise in the order in which they were added; then what ``latency`` and ``distort`` set for the operation, and
    last what they set for all operations.
    """

    def __init__(self, seed: int, operations: Collection[str] = ()) -> None:
        self._seed = seed
        self._operations = operations
        self.clear()

    def clear(self) -> None:
        """Remove all faults and restart the random numbers."""
        self._count = 0
        self._random_faults: list[_PlannedFault] = []
        self._settings: dict[tuple[Category, str | None], _PlannedFault] = {}
        self._script: deque[_PlannedFault | None] = deque()
        self._removed: set[str] = set()
        self._disabled: set[str] = set()
        self.clock_skew = 0
        """Seconds by which the ``Date`` header of all responses is ahead."""

    def add(self, fault: Fault, probability: float = 1.0) -> None:
        """Add a fault that happens with a probability to each call it applies to.

        ``ValueError`` for an unknown operation.
        """
        if not 0 <= probability <= 1:
            raise ValueError("a probability must be between 0 and 1")
        self._random_faults.append(self._planned(fault, probability))
        self._random_faults.sort(key=lambda planned: planned.fault.operation is None)

    def script(self, faults: Iterable[Fault | None]) -> None:
        """Give the next calls these faults, one after the other; None means that a call has no failure.

        A fault waits in the script for a call that it applies to: a call of its operation, a listing for page faults,
        and a call that succeeds for faults of a successful response.
        """
        self._script.extend([None if fault is None else self._planned(fault) for fault in faults])

    def latency(self, seconds: float | Latency, high: float | None = None, *, operation: str | None = None) -> None:
        """Delay the responses of one or all operations: by seconds, between two bounds, or by a ``LongTail``."""
        self._set(Fault("latency", delay=as_latency(seconds, high), operation=operation))

    def distort(self, mode: Mode, operation: str | None = None) -> None:
        """Distort the data of one or all operations; the mode ``plain`` leaves it unchanged."""
        if mode not in MODES:
            raise ValueError(f"unknown mode {mode!r}: use one of {', '.join(MODES)}")
        self._set(Fault(mode, operation=operation))

    def remove_routes(self, *operations: str) -> None:
        """Respond to operations with the 404 of a platform version that does not have them."""
        self._removed.update(self._checked(operations))

    def disable(self, *operations: str) -> None:
        """Respond to operations with the 404 "Feature is not enabled"."""
        self._disabled.update(self._checked(operations))

    def is_removed(self, operation: str) -> bool:
        """Return whether the route of an operation was removed."""
        return operation in self._removed

    def is_disabled(self, operation: str) -> bool:
        """Return whether the feature of an operation is disabled."""
        return operation in self._disabled

    def draw(self, operation: Operation, query: str) -> CallFaults:
        """Decide the faults of one call of an operation."""
        if not self._random_faults and not self._script and not self._settings:
            return CallFaults(skew=self.clock_skew)
        found: dict[Category, _PlannedFault | None] = {}
        for planned in self._random_faults:
            if applies_to(planned.fault, operation, query) and planned.random.unit() < planned.probability:
                found.setdefault(planned.fault.category, planned)
        scripted: _PlannedFault | None = None
        if self._script and ((head := self._script[0]) is None or applies_to(head.fault, operation, query)):
            scripted = self._script.popleft()
            found["failure" if scripted is None else scripted.fault.category] = scripted
        for scope in (operation.id, None):
            for (category, name), planned in self._settings.items():
                if name == scope and applies_to(planned.fault, operation, query):
                    found.setdefault(category, planned)
        return self._call_faults({name: planned for name, planned in found.items() if planned is not None}, scripted)

    def requeue(self, faults: CallFaults) -> None:
        """Return the used script entry to the script if it needs a success: the call has failed for another reason."""
        if faults.scripted is not None and faults.scripted.fault.needs_success:
            self._script.appendleft(faults.scripted)

    def _call_faults(self, found: Mapping[Category, _PlannedFault], scripted: _PlannedFault | None) -> CallFaults:
        delayed = found.get("latency")
        delay = 0.0
        if delayed is not None and delayed.fault.delay is not None:
            delay = as_latency(delayed.fault.delay).quantile(delayed.random.unit())
        failure, distortion, skewed = (found.get(category) for category in ("failure", "distortion", "clock-skew"))
        return CallFaults(
            failure=None if failure is None else failure.fault,
            mode="plain" if distortion is None else MODES[distortion.fault.kind],
            delay=delay,
            skew=self.clock_skew if skewed is None else skewed.fault.skew,
            scripted=scripted,
        )

    def _set(self, fault: Fault) -> None:
        self._settings[fault.category, fault.operation] = self._planned(fault)

    def _planned(self, fault: Fault, probability: float = 1.0) -> _PlannedFault:
        if fault.operation is not None:
            self._checked([fault.operation])
        self._count += 1
        return _PlannedFault(fault, RandomStream(seed_of(self._seed, "faults", self._count)), probability)

    def _checked(self, operations: Sequence[str]) -> Sequence[str]:
        """Raise ``ValueError`` for an unknown operation: its fault would never happen."""
        for name in operations:
            if self._operations and name not in self._operations:
                close = get_close_matches(name, self._operations, 3)
                hint = f": did you mean {' or '.join(close)}?" if close else ""
                raise ValueError(f"unknown operation {name!r}{hint}")
        return operations
