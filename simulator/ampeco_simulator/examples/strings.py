"""Example strings by field name and format."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ampeco_simulator.clock import DEFAULT_BASE, iso
from ampeco_simulator.examples import words

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from ampeco_simulator.seeds import RandomStream

_YEAR = 365 * 86400
_BASE = int(DEFAULT_BASE.timestamp())


def _moment(rng: RandomStream) -> str:
    return iso(_BASE - rng.below(_YEAR))


def _email(rng: RandomStream) -> str:
    return f"{rng.pick(words.FIRST_NAMES)}.{rng.pick(words.LAST_NAMES)}@example.com".lower()


def _url(rng: RandomStream) -> str:
    return f"https://files.example.com/{rng.draw():016x}"


def _uuid(rng: RandomStream) -> str:
    digits = f"{rng.draw():016x}{rng.draw():016x}"
    return f"{digits[:8]}-{digits[8:12]}-4{digits[13:16]}-a{digits[17:20]}-{digits[20:]}"


def _identity(rng: RandomStream) -> str:
    return str(rng.between(1, 20))


def _person(rng: RandomStream) -> str:
    return f"{rng.pick(words.FIRST_NAMES)} {rng.pick(words.LAST_NAMES)}"


def _company(rng: RandomStream) -> str:
    return f"{rng.pick(words.NOUNS)} {rng.pick(words.COMPANY_FORMS)}"


FORMATS: Mapping[str, Callable[[RandomStream], str]] = {
    "date-time": _moment,
    "date": lambda rng: _moment(rng)[:10],
    "time": lambda rng: f"{rng.below(24):02d}:{rng.below(4) * 15:02d}",
    "email": _email,
    "uri": _url,
    "uuid": _uuid,
    "integer": _identity,
    "number": lambda rng: f"{rng.below(10_000) / 100:.2f}",
    "decimal": lambda rng: f"{rng.below(10_000) / 100:.2f}",
    "boolean": lambda rng: rng.pick(("true", "false")),
}
"""Values by string format."""

_NAMED: Mapping[str, Callable[[RandomStream], str]] = {
    "firstname": lambda rng: rng.pick(words.FIRST_NAMES),
    "first": lambda rng: rng.pick(words.FIRST_NAMES),
    "lastname": lambda rng: rng.pick(words.LAST_NAMES),
    "last": lambda rng: rng.pick(words.LAST_NAMES),
    "middlename": lambda rng: rng.pick(words.FIRST_NAMES),
    "contactperson": _person,
    "createdby": _person,
    "author": _person,
    "currency": lambda rng: rng.pick(words.CURRENCIES),
    "alphabeticcode": lambda rng: rng.pick(words.CURRENCIES),
    "currencycode": lambda rng: rng.pick(words.CURRENCIES),
    "country": lambda rng: rng.pick(words.COUNTRIES),
    "countrycode": lambda rng: rng.pick(words.COUNTRIES),
    "locale": lambda rng: rng.pick(words.LOCALES),
    "language": lambda rng: rng.pick(words.LOCALES),
    "timezone": lambda rng: rng.pick(words.TIMEZONES),
    "city": lambda rng: rng.pick(words.CITIES),
    "address": lambda rng: f"{rng.pick(words.STREETS)} {rng.between(1, 120)}",
    "streetaddress": lambda rng: f"{rng.pick(words.STREETS)} {rng.between(1, 120)}",
    "postcode": lambda rng: str(rng.between(10_000, 99_999)),
    "key": lambda rng: rng.pick(words.OCPP_KEYS),
    "start": lambda _: "08:00",
    "end": lambda _: "20:00",
    "startsat": lambda _: "08:00",
    "endsat": lambda _: "20:00",
    "timestamp": _moment,
    "starttime": lambda _: "08:00",
    "endtime": lambda _: "20:00",
    "starthour": lambda _: "08:00",
    "endhour": lambda _: "20:00",
    "status": lambda rng: rng.pick(("active", "inactive")),
    "vendor": lambda rng: rng.pick(words.VENDORS),
    "ip": lambda rng: f"10.0.{rng.below(256)}.{rng.between(1, 254)}",
    "bankbic": lambda rng: f"{rng.pick(words.COUNTRIES)}{rng.hexadecimal(6)}",
    "bin": lambda rng: str(rng.between(400_000, 559_999)),
    "cardnetwork": lambda rng: rng.pick(("visa", "mastercard")),
    "fingerprint": lambda rng: rng.hexadecimal(16).lower(),
    "pin": lambda rng: f"{rng.below(10_000):04d}",
    "id": _identity,
}
_ENDINGS: Mapping[str, Callable[[RandomStream], str]] = {
    "email": _email,
    "phone": lambda rng: f"+49 30 {rng.between(1_000_000, 9_999_999)}",
    "phonenumber": lambda rng: f"+49 30 {rng.between(1_000_000, 9_999_999)}",
    "url": _url,
    "uid": lambda rng: rng.hexadecimal(14),
    "idtag": lambda rng: rng.hexadecimal(14),
    "iban": lambda rng: f"DE{rng.between(10, 99)}{rng.between(10**17, 10**18 - 1)}",
    "number": lambda rng: str(rng.between(10**7, 10**8 - 1)),
    "no": lambda rng: str(rng.between(10**7, 10**8 - 1)),
    "version": lambda rng: f"{rng.between(1, 3)}.{rng.below(10)}.{rng.below(10)}",
    "code": lambda rng: rng.hexadecimal(6),
    "token": lambda rng: rng.hexadecimal(16).lower(),
    "hash": lambda rng: rng.hexadecimal(32).lower(),
    "certificate": lambda rng: rng.hexadecimal(40),
    "description": lambda rng: f"{rng.pick(words.NOUNS)} at {rng.pick(words.STREETS)}",
}


def text(name: str, rng: RandomStream) -> str:
    """Return a string that is plausible for a field name."""
    plain = name.replace("_", "").lower()
    make = _NAMED.get(plain)
    if make is not None:
        return make(rng)
    if name.endswith(("At", "Time")):
        return _moment(rng)
    if name.endswith(("Id", "ID")):
        return _identity(rng)
    for ending, maker in _ENDINGS.items():
        if plain.endswith(ending):
            return maker(rng)
    return _company(rng)
