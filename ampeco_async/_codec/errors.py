"""What can be wrong with a value on its way in or out. Messages name places and types, never a secret."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from .secrets import MASK, is_secret

if TYPE_CHECKING:
    from collections.abc import Sequence

_LONGEST = 60


class DecodeProblem(NamedTuple):
    """One departure from the contract: where (`$.data[3].status`), what was expected, what came."""

    path: str
    expected: str
    received: str

    def __str__(self) -> str:
        return f"{self.path}: expected {self.expected}, got {self.received}"


class DecodeProblemsError(ValueError):
    """A value cannot be (or in strict mode may not be) decoded. `problems` lists everything wrong with it."""

    def __init__(self, problems: Sequence[DecodeProblem]) -> None:
        super().__init__("; ".join(map(str, problems)))
        self.problems = tuple(problems)

    def __reduce__(self) -> tuple[type[DecodeProblemsError], tuple[tuple[DecodeProblem, ...]]]:
        return type(self), (self.problems,)


class EncodeError(ValueError):
    """A value cannot be sent as JSON. `path` names the field (`periods[0].startAt`), `reason` says why."""

    def __init__(self, reason: str, path: str = "") -> None:
        super().__init__(f"{path or 'value'}: {reason}")
        self.reason = reason
        self.path = path

    def __reduce__(self) -> tuple[type[EncodeError], tuple[str, str]]:
        return type(self), (self.reason, self.path)

    def inside(self, step: str) -> EncodeError:
        """The same error seen from one level up: `step` is a key, or an index as `[3]`."""
        glue = "." if self.path and not self.path.startswith("[") else ""
        return EncodeError(self.reason, f"{step}{glue}{self.path}")


def received(value: Any, wire_name: str = "") -> str:
    """A value in words: short scalars as they are, containers by their kind, secrets masked."""
    if value is None:
        return "null"
    if isinstance(value, dict):
        return "an object"
    if isinstance(value, (list, tuple)):
        return f"a list of {len(value)}"
    if is_secret(wire_name.partition("[")[0]):
        return MASK
    text = repr(value)
    return f"{type(value).__name__} {text if len(text) <= _LONGEST else text[:_LONGEST] + '...'}"
