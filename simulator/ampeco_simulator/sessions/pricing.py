"""What a session costs: the lines of its price breakdown. Money is in hundredths until it is shown."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from ampeco_simulator.fleet.tariffs import Tariff, Tax
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
    """All lines and their sums."""

    lines: tuple[Line, ...]
    net: int
    gross: int


def bill(session: Session, now: int) -> Bill:
    """The session's price until a time."""
    lines = _lines(session, now) if session.outcome == "charged" else []
    short = session.tariff.least - sum(line.net for line in lines)
    if lines and short > 0:
        lines.append(_line(session.tariff.tax, "min_price", "session", 1, short))
    return Bill(tuple(lines), sum(line.net for line in lines), sum(line.gross for line in lines))


def _lines(session: Session, now: int) -> list[Line]:
    tariff = session.tariff
    idle = session.idle_minutes(now) - tariff.idle_grace
    periods = -(-session.charging_minutes(now) // tariff.period_minutes)
    quantities = (
        ("flat", "session", 1, tariff.flat),
        ("connection", "session", 1, tariff.connection),
        ("energy", "kwh", session.energy(now) / 1000, tariff.energy),
        ("charging_time", "minute", periods * tariff.period_minutes, tariff.period / tariff.period_minutes),
        ("idle_time", "minute", idle, tariff.idle),
    )
    return [_line(tariff.tax, *each) for each in quantities if each[2] > 0 and each[3]]


def _line(tax: Tax, kind: str, unit: str, quantity: float, price: float) -> Line:
    net, factor = round(quantity * price), 1 + tax.percent / 100
    return Line(kind, unit, quantity, round(price), round(price * factor), net, round(net * factor))


def amount(net: int, gross: int) -> dict[str, float]:
    """Money with and without tax, as the API writes it."""
    return {"withTax": gross / 100, "withoutTax": net / 100}


def line_record(line: Line, tariff: Tariff) -> dict[str, Any]:
    """A line as the API writes it."""
    return {
        "type": line.kind,
        "currency": tariff.currency,
        "unit": line.unit,
        "pricePerUnit": amount(line.unit_net, line.unit_gross),
        "quantity": line.quantity,
        "price": amount(line.net, line.gross),
        "taxPercentage": tariff.tax.percent,
    }
