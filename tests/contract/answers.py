"""Compare what a call returned with the JSON that the simulator sent, field by field."""

from __future__ import annotations

from datetime import date, datetime
from enum import Enum
from typing import TYPE_CHECKING, Any, NamedTuple

import attrs

from ampeco_async import Model

if TYPE_CHECKING:
    from collections.abc import Iterator


class Misfit(NamedTuple):
    """A field of the contract whose value did not fit its type, so that ``extra`` keeps the value as it was sent."""

    path: str
    annotation: str
    value: Any
    """What of it did fit: None, or the items of a list or map that did."""
    sent: Any


class Comparison(NamedTuple):
    """Differences between a decoded value and its JSON."""

    lost: list[str]
    """Values that are neither in their field nor, as they were sent, in ``extra``."""
    misfits: list[Misfit]


def compare(value: Any, sent: Any) -> Comparison:
    """Compare a result with the JSON that it was decoded from.

    A field that was not sent, or sent as null, must read ``None``; any other value must be in its field or in
    ``extra``. An integer may have been sent as text: its field holds the number.
    """
    found = Comparison([], [])
    _compare(value, sent, "$", found)
    return found


def typed_values(value: Any, path: str = "$") -> Iterator[tuple[str, Any]]:
    """Yield path and value of every field that the contract gives a type: neither ``extra`` nor untyped JSON."""
    if isinstance(value, Model):
        for each in fields(value):
            yield from typed_values(getattr(value, each.name), f"{path}.{each.name}")
    elif isinstance(value, list):
        for index, item in enumerate(value):
            yield from typed_values(item, f"{path}[{index}]")
    elif not isinstance(value, dict):
        yield path, value


def fields(model: Model) -> list[attrs.Attribute[Any]]:
    """Return the documented fields of a model; ``metadata["wire"]`` is a field's name in JSON."""
    return [each for each in attrs.fields(type(model)) if each.name != "_extra"]


def _compare(value: Any, sent: Any, path: str, found: Comparison) -> None:
    if isinstance(value, Model) and isinstance(sent, dict):
        _compare_model(value, sent, path, found)
    elif isinstance(value, list) and isinstance(sent, list) and len(value) == len(sent):
        for index, (item, item_sent) in enumerate(zip(value, sent, strict=True)):
            _compare(item, item_sent, f"{path}[{index}]", found)
    elif isinstance(value, dict) and isinstance(sent, dict) and value.keys() == sent.keys():
        for key, item in value.items():
            _compare(item, sent[key], f"{path}.{key}", found)
    elif not _equal(value, sent):
        found.lost.append(f"{path}: {sent!r} became {value!r}")


def _compare_model(model: Model, sent: dict[str, Any], path: str, found: Comparison) -> None:
    kept = dict(sent)
    for each in fields(model):
        wire = each.metadata["wire"]
        value = getattr(model, each.name)
        if wire in model.extra:
            found.misfits.append(Misfit(f"{path}.{wire}", str(each.type), value, sent.get(wire)))
        else:
            _compare(value, kept.pop(wire, None), f"{path}.{wire}", found)
    if model.extra != kept:
        found.lost.append(f"{path}: extra is {model.extra!r} instead of {kept!r}")


def _equal(value: Any, sent: Any) -> bool:
    if isinstance(value, datetime):
        return value.tzinfo is not None and value == datetime.fromisoformat(sent)
    if isinstance(value, date):
        return value == date.fromisoformat(sent)
    if isinstance(value, Enum):
        value = value.value
    if isinstance(value, int) and isinstance(sent, str):
        return value == int(sent)
    return bool(value == sent) and isinstance(value, bool) == isinstance(sent, bool)
