"""What a session costs: the lines of its price breakdown. Money is in hundredths until it is shown."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from ampeco_async.simulator.fleet.tariffs import Tariff
    from ampeco_async.simulator.sessions.session import Session


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


def bill(session: Session, tariff: Tariff, now: int) -> Bill:
    """The session's price until a time."""
    lines: list[Line] = []
    energy = session.energy(now)
    if session.outcome == "charged":
        if tariff.connection:
            lines.append(_line(tariff, "connection", "session", 1, tariff.connection))
        lines.append(_line(tariff, "energy", "kwh", energy / 1000, tariff.energy))
        idle = session.idle_minutes(now) - tariff.idle_grace
        if idle > 0:
            lines.append(_line(tariff, "idle_time", "minute", idle, tariff.idle))
    return Bill(tuple(lines), sum(line.net for line in lines), sum(line.gross for line in lines))


def _line(tariff: Tariff, kind: str, unit: str, quantity: float, price: int) -> Line:
    net = round(quantity * price)
    factor = 1 + tariff.country.tax_percent / 100
    return Line(kind, unit, quantity, price, round(price * factor), net, round(net * factor))


def amount(net: int, gross: int) -> dict[str, float]:
    """Money with and without tax, as the API writes it."""
    return {"withTax": gross / 100, "withoutTax": net / 100}


def line_record(line: Line, tariff: Tariff) -> dict[str, Any]:
    """A line as the API writes it."""
    return {
        "type": line.kind,
        "currency": tariff.country.currency,
        "unit": line.unit,
        "pricePerUnit": amount(line.unit_net, line.unit_gross),
        "quantity": line.quantity,
        "price": amount(line.net, line.gross),
        "taxPercentage": tariff.country.tax_percent,
    }
