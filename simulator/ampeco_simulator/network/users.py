"""Users (the drivers), their id tags, and partners."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Any

from ampeco_simulator.clock import iso
from ampeco_simulator.examples import words
from ampeco_simulator.network import consents, subscriptions
from ampeco_simulator.network.geography import CITIES
from ampeco_simulator.network.layout import PARTNERS, USER_GROUPS
from ampeco_simulator.seeds import RandomStream, mix, seed_of

if TYPE_CHECKING:
    from collections.abc import Mapping

_HISTORY = 3 * 365 * 86400


@lru_cache(maxsize=8192)
def tag_uid(seed: int, user_id: int) -> str:
    """Return the number of a driver's RFID card: hexadecimal digits, every fourth with decimal digits only."""
    rng = RandomStream(seed_of(seed, "tag", user_id))
    return "04" + (str(rng.between(10**11, 10**12 - 1)) if user_id % 4 == 0 else rng.hexadecimal(12))


def partner_of(seed: int, user_id: int) -> int | None:
    """Return the partner that a driver belongs to. One driver in four has one."""
    bits = mix(mix(seed + 1) + user_id)
    return 1 + (bits >> 2) % PARTNERS if bits & 3 == 0 else None


def user(seed: int, base: int, user_id: int) -> Mapping[str, Any]:
    """Return the record of a driver."""
    rng = RandomStream(seed_of(seed, "user", user_id))
    first, last, city = rng.pick(words.FIRST_NAMES), rng.pick(words.LAST_NAMES), rng.pick(CITIES)
    created = base - rng.below(_HISTORY)
    names = {"firstName": first, "lastName": last, "name": f"{first} {last}"}
    return {
        "id": user_id,
        **names,
        "middleName": None,
        "email": f"{first}.{last}.{user_id}@example.com".lower(),
        "emailVerified": iso(created + 600),
        "phone": f"{city.country.calling_code} {rng.between(100_000_000, 999_999_999)}",
        "country": city.country.code,
        "state": None,
        "city": city.name,
        "postCode": str(rng.between(10_000, 99_999)),
        "address": f"{rng.pick(words.STREETS)} {rng.between(1, 120)}",
        "locale": "en",
        "balance": rng.below(320) / 4,
        "status": "disabled" if rng.below(50) == 0 else "enabled",
        "userGroupIds": [rng.between(1, USER_GROUPS)] if rng.below(3) == 0 else [],
        "externalId": f"crm-{user_id}",
        "partnerId": partner_of(seed, user_id),
        "createdAt": iso(created),
        "lastUpdatedAt": iso(created + rng.below(base - created + 1)),
        "externalAppData": {"crm": {"segment": rng.pick(("private", "fleet", "staff"))}},
        "requirePasswordReset": False,
        "password": None,
        **subscriptions.user_fields(seed, base, user_id),
        **consents.user_fields(seed, base, user_id),
    }


def id_tag(seed: int, base: int, tag_id: int) -> Mapping[str, Any]:
    """Return the record of the id tag of the driver with the same id."""
    rng = RandomStream(seed_of(seed, "id-tag", tag_id))
    created = base - rng.below(_HISTORY)
    uid = tag_uid(seed, tag_id)
    return {
        "id": tag_id,
        "idTagUid": uid,
        "idTag": uid,
        "uid": uid,
        "idLabel": f"Card {tag_id:05d}",
        "status": rng.pick(("enabled",) * 18 + ("disabled", "suspended")),
        "type": "rfid",
        "userId": tag_id,
        "partnerId": partner_of(seed, tag_id),
        "expireAt": iso(base + rng.between(-90, 900) * 86400) if rng.below(3) == 0 else None,
        "paymentMethodId": None,
        "externalId": None,
        "vehicleId": None,
        "rfidStandard": None,
        "userLabel": None,
        "isHomeChargingOnly": False,
        "createdAt": iso(created),
        "lastUpdatedAt": iso(created + rng.below(86400)),
    }


def partner(seed: int, base: int, partner_id: int) -> Mapping[str, Any]:
    """Return the record of a partner."""
    rng = RandomStream(seed_of(seed, "partner", partner_id))
    name = f"{words.NOUNS[(partner_id * 5 + rng.below(3)) % len(words.NOUNS)]} {rng.pick(words.COMPANY_FORMS)}"
    city = rng.pick(CITIES)
    return {
        "id": partner_id,
        "name": name,
        "businessName": f"{name} Ltd",
        "address": f"{rng.pick(words.STREETS)} {rng.between(1, 120)}",
        "city": city.name,
        "region": city.region,
        "country": city.country.code,
        "postcode": str(rng.between(10_000, 99_999)),
        "state": None,
        "monthlyPlatformFee": float(rng.pick((0, 49, 99))),
        "externalId": f"erp-{partner_id}",
        "createdAt": iso(base - _HISTORY - rng.below(_HISTORY)),
        "lastUpdatedAt": iso(base - rng.below(_HISTORY)),
    }
