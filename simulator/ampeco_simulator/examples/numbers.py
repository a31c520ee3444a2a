"""Example numbers by field name: Wh, W, kW, percent, money, and small counts."""

from __future__ import annotations

from itertools import count
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ampeco_simulator.seeds import RandomStream

_MONEY = ("kwh", "price", "amount", "fee", "cost", "balance", "limit")


def number(name: str, rng: RandomStream) -> float:
    """Return a number that is plausible for a field name."""
    lower = name.lower()
    if "latitude" in lower:
        return round(47 + 6 * rng.unit(), 6)
    if "longitude" in lower:
        return round(5 + 15 * rng.unit(), 6)
    if "percent" in lower or "soc" in lower:
        return float(rng.below(101))
    if any(word in lower for word in _MONEY):
        return rng.below(6_000) / 100
    if lower.endswith("kw"):
        return float(rng.pick((7, 11, 22, 50, 150)))
    if "power" in lower:
        return float(rng.pick((7_400, 11_000, 22_000, 50_000, 150_000)))
    if "energy" in lower or "consumption" in lower:
        return float(rng.between(1_000, 60_000))
    if "year" in lower:
        return float(rng.between(2024, 2032))
    if lower.endswith("port"):
        return 443.0
    if "profile" in lower or "level" in lower or "phase" in lower:
        return float(rng.between(1, 3))
    return float(rng.below(100))


def bounded(value: float, flat: Mapping[str, Any], *, whole: bool) -> int | float:
    """Return the number, moved into the bounds of a schema and rounded to its step."""
    step = flat.get("multipleOf")
    low, high = flat.get("minimum"), flat.get("maximum")
    if high is not None and value > high:
        value = high if low is None else min(high, low + (value % (high - low + 1) if high > low else 0))
    if low is not None and value < low:
        value = low
    if low is not None and flat.get("exclusiveMinimum") is True and value == low:
        value = low + (step or 1)
    if step:
        value = stepped(value, step)
    return int(value) if whole else value


def stepped(value: float, step: float) -> float:
    """Return the nearest multiple of a step, from the value upwards, that binary floating point divides exactly.

    17.37 is a multiple of 0.001, but most validators divide the floats and get a remainder.
    """
    places = len(str(step).partition(".")[2])
    counts = count(round(value / step))
    return next(each for steps in counts if ((each := round(steps * step, places)) / step).is_integer())
