"""The bank cards of drivers, which pay sessions of the payment type ``tokenized``."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from ampeco_simulator.seeds import mix
from ampeco_simulator.sessions.attributes import paid_by_card, payment_type

if TYPE_CHECKING:
    from ampeco_simulator.sessions.session import Session

ACQUIRER = "Meridian Acquiring"
"""The bank that accepts card payments for the tenant."""

_NETWORKS = (("visa", "4"), ("visa", "4"), ("mastercard", "5"), ("mastercard", "5"), ("maestro", "6"), ("amex", "3"))
_ISSUERS = ("Cedar Bank", "Harbour Savings", "Falcon Credit", "Union of Orchards", "Granite Bank")


@attrs.frozen
class Card:
    """A bank card."""

    network: str
    kind: str
    """``credit`` or ``debit``."""
    bin: str
    """The bank identification number: the first six digits, which identify the issuer."""
    last4: str
    month: int
    year: int
    """``month`` and ``year`` are the expiry date."""
    fingerprint: str
    """Unique for each card."""
    issuer: str
    issuer_code: str


def card_of(seed: int, user_id: int) -> Card:
    """Return the bank card of a driver."""
    bits = mix(mix(seed) + user_id)
    network, digit = _NETWORKS[bits % len(_NETWORKS)]
    issuer = (bits >> 8) % len(_ISSUERS)
    return Card(
        network=network,
        kind="debit" if network == "maestro" or bits >> 16 & 1 else "credit",
        bin=f"{digit}{issuer + 1}0{(bits >> 20) % 4 + 1}00",
        last4=f"{(bits >> 24) % 10_000:04d}",
        month=(bits >> 40) % 12 + 1,
        year=2027 + (bits >> 44) % 4,
        fingerprint=f"{mix(bits):016x}",
        issuer=_ISSUERS[issuer],
        issuer_code=f"{1001 + issuer}",
    )


def paying_card(seed: int, session: Session) -> Card | None:
    """Return the card that pays a session, ``None`` when it is not paid by card."""
    if session.user_id is None or not paid_by_card(session):
        return None
    return card_of(seed, session.user_id)


def payment_method_name(seed: int, session: Session) -> str | None:
    """Return the payment method of a session: the network of its card, else the payment type."""
    if not paid_by_card(session):
        return payment_type(session)
    paying = paying_card(seed, session)
    return None if paying is None else paying.network
