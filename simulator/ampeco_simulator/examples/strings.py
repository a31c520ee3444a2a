"""Example strings by field name and format."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ampeco_simulator.clock import DEFAULT_BASE, iso
from ampeco_simulator.examples import words

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from ampeco_simulator.seeds import Dice

_YEAR = 365 * 86400
_BASE = int(DEFAULT_BASE.timestamp())


def _moment(dice: Dice) -> str:
    return iso(_BASE - dice.below(_YEAR))


def _email(dice: Dice) -> str:
    return f"{dice.pick(words.FIRST_NAMES)}.{dice.pick(words.LAST_NAMES)}@example.com".lower()


def _url(dice: Dice) -> str:
    return f"https://files.example.com/{dice.draw():016x}"


def _uuid(dice: Dice) -> str:
    digits = f"{dice.draw():016x}{dice.draw():016x}"
    return f"{digits[:8]}-{digits[8:12]}-4{digits[13:16]}-a{digits[17:20]}-{digits[20:]}"


def _identity(dice: Dice) -> str:
    return str(dice.between(1, 20))


def _person(dice: Dice) -> str:
    return f"{dice.pick(words.FIRST_NAMES)} {dice.pick(words.LAST_NAMES)}"


def _company(dice: Dice) -> str:
    return f"{dice.pick(words.NOUNS)} {dice.pick(words.COMPANY_FORMS)}"


FORMATS: Mapping[str, Callable[[Dice], str]] = {
    "date-time": _moment,
    "date": lambda dice: _moment(dice)[:10],
    "time": lambda dice: f"{dice.below(24):02d}:{dice.below(4) * 15:02d}",
    "email": _email,
    "uri": _url,
    "uuid": _uuid,
    "integer": _identity,
    "number": lambda dice: f"{dice.below(10_000) / 100:.2f}",
    "decimal": lambda dice: f"{dice.below(10_000) / 100:.2f}",
    "boolean": lambda dice: dice.pick(("true", "false")),
}
"""Values by string format."""

_NAMED: Mapping[str, Callable[[Dice], str]] = {
    "firstname": lambda dice: dice.pick(words.FIRST_NAMES),
    "first": lambda dice: dice.pick(words.FIRST_NAMES),
    "lastname": lambda dice: dice.pick(words.LAST_NAMES),
    "last": lambda dice: dice.pick(words.LAST_NAMES),
    "middlename": lambda dice: dice.pick(words.FIRST_NAMES),
    "contactperson": _person,
    "createdby": _person,
    "author": _person,
    "currency": lambda dice: dice.pick(words.CURRENCIES),
    "alphabeticcode": lambda dice: dice.pick(words.CURRENCIES),
    "currencycode": lambda dice: dice.pick(words.CURRENCIES),
    "country": lambda dice: dice.pick(words.COUNTRIES),
    "countrycode": lambda dice: dice.pick(words.COUNTRIES),
    "locale": lambda dice: dice.pick(words.LOCALES),
    "language": lambda dice: dice.pick(words.LOCALES),
    "timezone": lambda dice: dice.pick(words.TIMEZONES),
    "city": lambda dice: dice.pick(words.CITIES),
    "address": lambda dice: f"{dice.pick(words.STREETS)} {dice.between(1, 120)}",
    "streetaddress": lambda dice: f"{dice.pick(words.STREETS)} {dice.between(1, 120)}",
    "postcode": lambda dice: str(dice.between(10_000, 99_999)),
    "key": lambda dice: dice.pick(words.OCPP_KEYS),
    "start": lambda _: "08:00",
    "end": lambda _: "20:00",
    "startsat": lambda _: "08:00",
    "endsat": lambda _: "20:00",
    "timestamp": _moment,
    "starttime": lambda _: "08:00",
    "endtime": lambda _: "20:00",
    "starthour": lambda _: "08:00",
    "endhour": lambda _: "20:00",
    "status": lambda dice: dice.pick(("active", "inactive")),
    "vendor": lambda dice: dice.pick(words.VENDORS),
    "ip": lambda dice: f"10.0.{dice.below(256)}.{dice.between(1, 254)}",
    "bankbic": lambda dice: f"{dice.pick(words.COUNTRIES)}{dice.hexadecimal(6)}",
    "bin": lambda dice: str(dice.between(400_000, 559_999)),
    "cardnetwork": lambda dice: dice.pick(("visa", "mastercard")),
    "fingerprint": lambda dice: dice.hexadecimal(16).lower(),
    "pin": lambda dice: f"{dice.below(10_000):04d}",
    "id": _identity,
}
_ENDINGS: Mapping[str, Callable[[Dice], str]] = {
    "email": _email,
    "phone": lambda dice: f"+49 30 {dice.between(1_000_000, 9_999_999)}",
    "phonenumber": lambda dice: f"+49 30 {dice.between(1_000_000, 9_999_999)}",
    "url": _url,
    "uid": lambda dice: dice.hexadecimal(14),
    "idtag": lambda dice: dice.hexadecimal(14),
    "iban": lambda dice: f"DE{dice.between(10, 99)}{dice.between(10**17, 10**18 - 1)}",
    "number": lambda dice: str(dice.between(10**7, 10**8 - 1)),
    "no": lambda dice: str(dice.between(10**7, 10**8 - 1)),
    "version": lambda dice: f"{dice.between(1, 3)}.{dice.below(10)}.{dice.below(10)}",
    "code": lambda dice: dice.hexadecimal(6),
    "token": lambda dice: dice.hexadecimal(16).lower(),
    "hash": lambda dice: dice.hexadecimal(32).lower(),
    "certificate": lambda dice: dice.hexadecimal(40),
    "description": lambda dice: f"{dice.pick(words.NOUNS)} at {dice.pick(words.STREETS)}",
}


def text(name: str, dice: Dice) -> str:
    """Return a string that is plausible for a field name."""
    plain = name.replace("_", "").lower()
    known = _NAMED.get(plain)
    if known is not None:
        return known(dice)
    if name.endswith(("At", "Time")):
        return _moment(dice)
    if name.endswith(("Id", "ID")):
        return _identity(dice)
    for ending, maker in _ENDINGS.items():
        if plain.endswith(ending):
            return maker(dice)
    return _company(dice)
