"""Errors of decoding and encoding. Their messages name places and types; secret values are masked."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple, TypeAlias

from ampeco_async._codec.secrets import MASK, is_secret, masked

if TYPE_CHECKING:
    from collections.abc import Sequence

_MAX_SHOWN = 60


class DecodeProblem(NamedTuple):
    """One departure from the contract: the JSON path (``$.data[3].status``), what was expected, what was received."""

    path: str
    expected: str
    received: str

    def __str__(self) -> str:
        return f"{self.path}: expected {self.expected}, got {self.received}"


Problems: TypeAlias = list[DecodeProblem]


class DecodeProblemsError(ValueError):
    """A value cannot be decoded, or strict mode does not accept it. ``problems`` lists everything wrong with it."""

    def __init__(self, problems: Sequence[DecodeProblem]) -> None:
        super().__init__("; ".join(map(str, problems)))
        self.problems = tuple(problems)

    def __reduce__(self) -> tuple[type[DecodeProblemsError], tuple[tuple[DecodeProblem, ...]]]:
        return type(self), (self.problems,)


class EncodeError(ValueError):
    """A value has no JSON form. ``path`` names the field (``periods[0].startAt``), ``reason`` says why."""

    def __init__(self, reason: str, path: str = "") -> None:
        super().__init__(f"{path or 'value'}: {reason}")
        self.reason = reason
        self.path = path

    def __reduce__(self) -> tuple[type[EncodeError], tuple[str, str]]:
        return type(self), (self.reason, self.path)

    def nested_in(self, step: str) -> EncodeError:
        """Return the same error with ``step``, a key or an index such as ``[3]``, in front of its path."""
        separator = "." if self.path and not self.path.startswith("[") else ""
        return EncodeError(self.reason, f"{step}{separator}{self.path}")


def describe_value(value: Any, wire_name: str = "") -> str:
    """Return a received value for a message: scalars shortened, containers by kind and size, secrets masked."""
    if value is None:
        return "null"
    if isinstance(value, dict):
        return "an object"
    if isinstance(value, (list, tuple)):
        return f"a list of {len(value)}"
    if is_secret(wire_name.partition("[")[0]):
        return MASK
    text = repr(masked(value))
    return f"{type(value).__name__} {text if len(text) <= _MAX_SHOWN else text[:_MAX_SHOWN] + '...'}"
