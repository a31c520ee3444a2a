"""The price of a session and its breakdown. Amounts are in hundredths of the currency until they are rendered."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from ampeco_simulator.network.tariffs import Tariff, Tax
    from ampeco_simulator.sessions.session import Session


class Line(NamedTuple):
    """One line of a price breakdown."""

    kind: str
    unit: str
    quantity: float
    unit_net: int
    unit_gross: int
    net: int
    gross: int


class Bill(NamedTuple):
    """The price of a session: all lines and their sums, without tax (``net``) and with it (``gross``)."""

    lines: tuple[Line, ...]
    net: int
    gross: int


def bill(session: Session, now: int) -> Bill:
    """Return the price of a session until a Unix time."""
    lines = _lines(session, now) if session.outcome == "charged" else []
    missing = session.tariff.min_price - sum(line.net for line in lines)
    if lines and missing > 0:
        lines.append(_line(session.tariff.tax, "min_price", "session", 1, missing))
    return Bill(tuple(lines), sum(line.net for line in lines), sum(line.gross for line in lines))


def _lines(session: Session, now: int) -> list[Line]:
    tariff = session.tariff
    idle = session.idle_minutes(now) - tariff.idle_grace_minutes
    periods = -(-session.charging_minutes(now) // tariff.period_minutes)
    items = (
        ("flat", "session", 1, tariff.price_per_session),
        ("connection", "session", 1, tariff.connection_fee),
        ("energy", "kwh", session.energy(now) / 1000, tariff.price_per_kwh),
        ("charging_time", "minute", periods * tariff.period_minutes, tariff.price_per_period / tariff.period_minutes),
        ("idle_time", "minute", idle, tariff.idle_fee_per_minute),
    )
    return [
        _line(tariff.tax, kind, unit, quantity, price)
        for kind, unit, quantity, price in items
        if quantity > 0 and price
    ]


def _line(tax: Tax, kind: str, unit: str, quantity: float, price: float) -> Line:
    net, factor = round(quantity * price), 1 + tax.percent / 100
    return Line(kind, unit, quantity, round(price), round(price * factor), net, round(net * factor))


def amount(net: int, gross: int) -> dict[str, float]:
    """Return an amount with and without tax, in the API's format."""
    return {"withTax": gross / 100, "withoutTax": net / 100}


def line_record(line: Line, tariff: Tariff) -> dict[str, Any]:
    """Return a line of the price breakdown, in the API's format."""
    return {
        "type": line.kind,
        "currency": tariff.currency,
        "unit": line.unit,
        "pricePerUnit": amount(line.unit_net, line.unit_gross),
        "quantity": line.quantity,
        "price": amount(line.net, line.gross),
        "taxPercentage": tariff.tax.percent,
    }
