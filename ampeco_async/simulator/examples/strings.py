"""Strings and numbers by the name and the format of the field they fill."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ampeco_async.simulator.clock import DEFAULT_BASE, iso
from ampeco_async.simulator.examples import words

if TYPE_CHECKING:
    from ampeco_async.simulator.seeds import Dice

_YEAR = 365 * 86400
_BASE = int(DEFAULT_BASE.timestamp())


def moment(dice: Dice) -> int:
    """A Unix time in the year before the time base."""
    return _BASE - dice.below(_YEAR)


def formatted(form: str, dice: Dice) -> str | None:
    """A value of a string format, None for a format without examples."""
    match form:
        case "date-time":
            return iso(moment(dice))
        case "date":
            return iso(moment(dice))[:10]
        case "time":
            return f"{dice.below(24):02d}:{dice.below(4) * 15:02d}"
        case "email":
            return f"{dice.pick(words.FIRST_NAMES)}.{dice.pick(words.LAST_NAMES)}@example.com".lower()
        case "uri":
            return f"https://files.example.com/{dice.draw():016x}"
        case "uuid":
            digits = f"{dice.draw():016x}{dice.draw():016x}"
            return f"{digits[:8]}-{digits[8:12]}-4{digits[13:16]}-a{digits[17:20]}-{digits[20:]}"
        case "integer":
            return str(dice.between(1, 20))
        case "number" | "decimal":
            return f"{dice.below(10_000) / 100:.2f}"
        case "boolean":
            return dice.pick(("true", "false"))
    return None


def text(name: str, dice: Dice) -> str:
    """A text that suits a field of that name."""
    lower = name.replace("_", "").lower()
    match lower:
        case "firstname" | "first":
            return dice.pick(words.FIRST_NAMES)
        case "lastname" | "last" | "middlename":
            return dice.pick(words.LAST_NAMES)
        case "contactperson" | "fullname" | "holder":
            return f"{dice.pick(words.FIRST_NAMES)} {dice.pick(words.LAST_NAMES)}"
        case "email" | "useremail":
            return formatted("email", dice) or ""
        case "phone" | "phonenumber":
            return f"+49 30 {dice.between(1_000_000, 9_999_999)}"
        case "currency" | "alphabeticcode" | "currencycode":
            return dice.pick(words.CURRENCIES)
        case "country" | "countrycode":
            return dice.pick(words.COUNTRIES)
        case "locale" | "language":
            return dice.pick(words.LOCALES)
        case "timezone":
            return dice.pick(words.TIMEZONES)
        case "address" | "streetaddress" | "street":
            return f"{dice.pick(words.STREETS)} {dice.between(1, 120)}"
        case "postcode":
            return str(dice.between(10_000, 99_999))
        case "idtag" | "idtaguid" | "rfidtaguid" | "uid":
            return dice.hexadecimal(14)
        case "key":
            return dice.pick(words.OCPP_KEYS)
        case "start" | "startsat" | "starttime" | "starthour":
            return "08:00"
        case "end" | "endsat" | "endtime" | "endhour":
            return "20:00"
        case "vendor":
            return dice.pick(words.VENDORS)
        case "id":
            return str(dice.between(1, 20))
    if lower.endswith("at") and name[-2:] == "At":
        return iso(moment(dice))
    if lower.endswith("url"):
        return formatted("uri", dice) or ""
    if name.endswith(("Id", "ID")):
        return str(dice.between(1, 20))
    return f"{dice.pick(words.NOUNS)} {dice.pick(words.COMPANY_FORMS)}"


def number(name: str, dice: Dice) -> float:
    """A number that suits a field of that name: Wh, W, kW, percent, money."""
    lower = name.lower()
    if "latitude" in lower:
        return round(47 + 6 * dice.unit(), 6)
    if "longitude" in lower:
        return round(5 + 15 * dice.unit(), 6)
    if "percent" in lower or "soc" in lower:
        return float(dice.below(101))
    if "kwh" in lower or "price" in lower or "amount" in lower or "fee" in lower or "cost" in lower:
        return dice.below(6_000) / 100
    if lower.endswith("kw"):
        return float(dice.pick((7, 11, 22, 50, 150)))
    if "power" in lower:
        return float(dice.pick((7_400, 11_000, 22_000, 50_000, 150_000)))
    if "energy" in lower or "consumption" in lower:
        return float(dice.between(1_000, 60_000))
    return float(dice.below(100))


def bounded(value: float, flat: dict[str, Any], *, whole: bool) -> int | float:
    """The number moved into the schema's bounds and onto its step."""
    step = flat.get("multipleOf")
    low, high = flat.get("minimum"), flat.get("maximum")
    if high is not None and value > high:
        value = high if low is None else low + (value % (high - low + 1) if high > low else 0)
        value = min(value, high)
    if low is not None and value < low:
        value = low
    if low is not None and flat.get("exclusiveMinimum") is True and value == low:
        value = low + (step or 1)
    if step:
        # Decimal places of the step are kept, so that 0.01 * 29 is not 0.29000000000000004.
        places = len(str(step).partition(".")[2])
        value = round(round(value / step) * step, places)
    return int(value) if whole else value
