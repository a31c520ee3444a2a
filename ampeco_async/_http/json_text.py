"""Reading and writing JSON: fast where the text is plain, exact where orjson would change or refuse it.

orjson refuses a whole text for one lone surrogate, one byte that is not UTF-8, a ``NaN`` or a number beyond the range
of floats, and it rounds integers beyond 64 bits to floats. Such a text is parsed again with the standard library. Then
every value is what the tenant sent, except that each character that cannot be encoded is U+FFFD: text with lone
surrogates can be neither printed nor written to a file.
"""

from __future__ import annotations

import json
import re
from decimal import Decimal, InvalidOperation
from math import isfinite
from typing import Any, Final, NamedTuple

import orjson

_ONE_DIGIT: Final = bytes(ord("0") if chr(code) in "0123456789" else code for code in range(256))
_MANY_DIGITS: Final = b"0" * 19
"""As long as the shortest integer beyond 64 bits."""
_MAX_DIGITS: Final = 4300
"""Python refuses to turn longer text into an integer, and a longer integer into text."""
_SURROGATE: Final = re.compile("[\ud800-\udfff]")


class Oddity(NamedTuple):
    """A value that standard JSON cannot express: its JSON path, and what is wrong with it."""

    path: str
    problem: str


class _NumberText(str):
    """The digits of a number that is beyond the range of ``Decimal`` too."""

    __slots__ = ()


class ParsedJson(NamedTuple):
    """JSON values, and what of them standard JSON cannot express."""

    value: Any
    oddities: list[Oddity]


def parse_json(text: bytes) -> ParsedJson:
    """Return the values of a JSON text. Raises ValueError if it is not JSON."""
    try:
        value = orjson.loads(text)
    except orjson.JSONDecodeError:
        return _parse_exactly(text)
    return _parse_exactly(text) if _has_long_integer(text) else ParsedJson(value, [])


def write_json(values: Any) -> bytes:
    """Return JSON values as text. Raises TypeError, ValueError or RecursionError for what JSON cannot express.

    orjson refuses integers beyond 64 bits and text with lone surrogates; the standard library writes both.
    """
    try:
        return orjson.dumps(values)
    except TypeError:
        return json.dumps(values, allow_nan=False, separators=(",", ":")).encode()


def _has_long_integer(text: bytes) -> bool:
    """Return whether some number has so many digits that orjson may have rounded it. Digits in strings do not count."""
    digits = text.translate(_ONE_DIGIT)
    start = digits.find(_MANY_DIGITS)
    while start >= 0:
        if start == 0 or text[start - 1] in b"-:,[ \t\r\n":
            return True
        end = start + len(_MANY_DIGITS)
        while digits[end : end + 1] == b"0":
            end += 1
        start = digits.find(_MANY_DIGITS, end)
    return False


def _parse_exactly(text: bytes) -> ParsedJson:
    oddities: list[Oddity] = []
    try:
        value = json.loads(text.decode("utf-8", "surrogateescape"), parse_int=_integer, parse_float=_number)
        value = _without_oddities(value, "$", oddities)
    except RecursionError:
        raise ValueError("the JSON is nested too deeply") from None
    if not isinstance(value, dict | list):
        raise ValueError("neither an object nor a list")
    return ParsedJson(value, oddities)


def _integer(digits: str) -> int | Decimal:
    return int(digits) if len(digits) <= _MAX_DIGITS else Decimal(digits)


def _number(digits: str) -> float | Decimal | str:
    number = float(digits)
    if isfinite(number):
        return number
    try:
        return Decimal(digits)
    except InvalidOperation:  # an exponent of twenty digits
        return _NumberText(digits)


def _without_oddities(value: Any, path: str, oddities: list[Oddity]) -> Any:
    """Return the value with encodable text, and list what standard JSON cannot express."""
    if isinstance(value, _NumberText):
        oddities.append(Oddity(path, "a number beyond the range of floats"))
        return str(value)
    if isinstance(value, str):
        if not _SURROGATE.search(value):
            return value
        oddities.append(Oddity(path, "text that is not valid Unicode"))
        return _SURROGATE.sub("\ufffd", value)
    if isinstance(value, list):
        return [_without_oddities(item, f"{path}[{index}]", oddities) for index, item in enumerate(value)]
    if isinstance(value, dict):
        return {
            _key(key, path, oddities): _without_oddities(item, f"{path}.{_printable(key)}", oddities)
            for key, item in value.items()
        }
    if isinstance(value, float) and not isfinite(value):
        oddities.append(Oddity(path, f"{value}, which is not JSON"))
    elif isinstance(value, Decimal) and value.as_tuple().exponent != 0:
        oddities.append(Oddity(path, "a number beyond the range of floats"))
    return value


def _key(key: str, path: str, oddities: list[Oddity]) -> str:
    if not _SURROGATE.search(key):
        return key
    oddities.append(Oddity(path, "a key that is not valid Unicode"))
    return _printable(key)


def _printable(key: str) -> str:
    return _SURROGATE.sub("\ufffd", key)
