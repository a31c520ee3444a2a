"""Amounts of money as decimals."""

from __future__ import annotations

import math
from decimal import Decimal
from typing import overload


@overload
def decimal_of(value: float | str | Decimal) -> Decimal: ...
@overload
def decimal_of(value: float | str | Decimal | None) -> Decimal | None: ...
def decimal_of(value: float | str | Decimal | None) -> Decimal | None:
    """Return the decimal number that the tenant sent: ``Decimal("0.1")`` for the float 0.1, ``None`` for ``None``.

    JSON numbers become floats, which are binary: their sums are not exact, but each of them still shows the digits that
    were sent, up to 15. Raises ValueError for what is not a finite number.
    """
    if value is None:
        return None
    if isinstance(value, bool) or not isinstance(value, (int, float, str, Decimal)):
        raise TypeError(f"expected a number, got {type(value).__name__}")
    if isinstance(value, float) and not math.isfinite(value):
        raise ValueError(f"{value} is not a number")
    try:
        number = Decimal(repr(value) if isinstance(value, float) else value)
    except ArithmeticError:
        raise ValueError("the text is not a number") from None
    if not number.is_finite():
        raise ValueError(f"{number} is not a number")
    return number
