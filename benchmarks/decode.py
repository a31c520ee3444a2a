"""Compare the time of decoding a page of 100 full sessions with the time of parsing its JSON.

    python -m benchmarks.decode        (in the root of the repository)

Prints the shortest times of many interleaved rounds, in milliseconds, for ``orjson.loads`` of the page and for the
whole way from bytes to models, and their ratio. Exits with code 1 if the ratio is above the budget of 4.0.
"""

from __future__ import annotations

import gc
import sys
import timeit
from typing import TYPE_CHECKING, Any, NamedTuple

import orjson

from ampeco_async._codec import Codec

if TYPE_CHECKING:
    from collections.abc import Callable

BUDGET = 4.0
SESSIONS, PERIODS = 100, 4
ROUNDS, BATCHES = 150, 5


def _amount(n: int) -> dict[str, Any]:
    return {"withTax": round(n * 0.37 + 1, 2), "withoutTax": round(n * 0.31 + 1, 2)}


def _breakdown(n: int) -> dict[str, Any]:
    return {
        "type": "energy" if n % 2 else "charging_time",
        "currency": "EUR",
        "unit": "kwh",
        "pricePerUnit": _amount(n),
        "quantity": n * 1.25,
        "price": _amount(n + 1),
        "taxPercentage": 20,
    }


def _period(n: int) -> dict[str, Any]:
    return {
        "id": 900_000 + n,
        "energy": 1200 + n,
        "startedAt": "2026-03-01T10:00:00+00:00",
        "stoppedAt": None if n == PERIODS - 1 else "2026-03-01T10:15:00+00:00",
        "state": "finished",
        "chargingState": "charging" if n % 3 else "idle",
        "pricingDetails": {
            "chargingType": "boosted",
            "dayPeriod": "day",
            "pricingMethod": "energy",
            "price": 0.35,
            "markup": 0,
            "initialEnergyPrice": 0.1,
            "initialDurationPrice": 0.0,
            "startHour": "08:00",
            "endHour": "20:00",
            "day": "monday",
        },
        "amount": 1.75,
        "priceBreakdown": [_breakdown(n)],
    }


def _clock_aligned(n: int) -> dict[str, Any]:
    return {
        "start": f"2026-03-01T1{n}:00:00+00:00",
        "end": f"2026-03-01T1{n}:15:00+00:00",
        "energyConsumed": 350 + n,
        "energyConsumption": {"total": 350.5, "local": 0, "grid": 350.5},
        "totalCost": _amount(n),
    }


def session(n: int) -> dict[str, Any]:
    """Return one session with every field of the listing, as JSON values."""
    return {
        "id": str(70_000 + n),
        "chargePointId": 40 + n,
        "evseId": 80 + n,
        "connectorId": None,
        "status": "finished",
        "reason": "standard_stop",
        "userId": None if n % 7 == 0 else 5_000 + n,
        "bookingId": 3,
        "startedAt": "2026-03-01T10:00:00+00:00",
        "stoppedAt": "2026-03-01T11:30:00+00:00",
        "energy": 15_230 + n,
        "powerKw": 10.8,
        "socPercent": 80,
        "amount": 6.4,
        "totalAmount": _amount(n),
        "tax": {"taxId": 2, "taxPercentage": 20},
        "currency": "EUR",
        "paymentType": "subscription",
        "paymentMethodId": f"pm_{n}",
        "terminalId": None,
        "nonBillableEnergy": 0,
        "paymentStatus": "paid",
        "authorizationId": 60_000 + n,
        "idTag": "04A1B2C3D4E5F6",
        "idTagLabel": "Fleet card",
        "extendingSessionId": None,
        "originalSessionId": 69_000 + n,
        "extendedBySessionId": 71_000 + n,
        "reimbursementEligibility": False,
        "externalSessionId": None,
        "authorization": {
            "id": 60_000 + n,
            "method": "rfid_tag",
            "source": "roaming",
            "createdAt": "2026-03-01T09:59:50+00:00",
            "status": "accepted",
            "rejectionReason": None,
            "userId": 5_000 + n,
            "rfidTagUid": "04A1B2C3D4E5F6",
            "roaming": {
                "platformId": 1,
                "platformRoleId": 4,
                "platformRole": "EMSP",
                "reference": f"ref-{n}",
                "client": "Example Mobility",
            },
            "lastUpdatedAt": "2026-03-01T10:00:00+00:00",
        },
        "chargingPeriods": [_period(p) for p in range(PERIODS)],
        "priceBreakdown": [_breakdown(b) for b in range(1)],
        "tariffSnapshotId": 12,
        "electricityCost": 2.11,
        "evsePhysicalReference": f"BAY-{n}",
        "paymentStatusUpdatedAt": "2026-03-01T11:31:00+00:00",
        "chargePointOperatorRoamingId": "BG*EXA*E000001",
        "roaming": {
            "cdrIds": [n, n + 1],
            "sessionId": f"R-{n}",
            "roamingOperatorCpoId": 9,
            "cpoLastUpdatedAt": "2026-03-01T11:31:00+00:00",
        },
        "lastUpdatedAt": "2026-03-01T11:32:00+00:00",
        "randomisedDelay": 0,
        "receiptId": 30_000 + n,
        "externalAppData": {"booking": {"ref": f"B{n}"}},
        "clockAlignedEnergyConsumption": [_clock_aligned(c) for c in range(2)],
        "energyConsumption": {"total": 15230.5, "local": 0, "grid": 15230.5},
        "estimatedSavings": 1.2,
        "billingStatus": "completed",
        "power": {"latest": 0, "peak": 11_000, "average": 10_150.5},
    }


def page(sparse: bool = False) -> bytes:
    """Return a page of sessions as JSON. If ``sparse``, every third field is left out and an undocumented one added."""
    sessions = [session(n) for n in range(SESSIONS)]
    if sparse:
        sessions = [
            {"newField": 1} | {key: value for i, (key, value) in enumerate(one.items()) if i % 3} for one in sessions
        ]
    return orjson.dumps({"data": sessions, "links": {"next": None}, "meta": {"next_cursor": None, "per_page": 100}})


class Timing(NamedTuple):
    """Shortest times in seconds: ``loads`` for parsing the JSON alone, ``models`` for parsing and decoding it."""

    loads: float
    models: float


def measure(body: bytes) -> Timing:
    """Return the shortest times in seconds of parsing the JSON, and of parsing and decoding it.

    Other load on the machine can only lengthen a round, so more rounds are run while the ratio is above the budget.
    """
    decode = Codec().decoder("list[Session]")
    assert not decode(orjson.loads(page())["data"])[0].extra

    def to_models() -> Any:
        return decode(orjson.loads(body)["data"])

    loads = models = float("inf")
    for _ in range(BATCHES):
        for _ in range(ROUNDS):
            loads = min(loads, _once(lambda: orjson.loads(body)))
            models = min(models, _once(to_models))
        if models <= BUDGET * loads:
            break
    return Timing(loads, models)


def _once(work: Callable[[], object]) -> float:
    # timeit disables the garbage collector; a client runs with it enabled, so its cost is included.
    return timeit.timeit(work, "gc.enable()", number=1, globals={"gc": gc})


def main() -> int:
    """Measure a full and a sparse page; return the exit code."""
    worst = 0.0
    for name, sparse in (("full", False), ("sparse", True)):
        body = page(sparse)
        loads, models = measure(body)
        worst = max(worst, models / loads)
        print(
            f"{name:6} {len(body) / 1000:4.0f} kB  orjson.loads {loads * 1e3:.2f} ms  "
            f"bytes to models {models * 1e3:.2f} ms  ratio {models / loads:.2f}"
        )
    print(f"budget {BUDGET}: {'kept' if worst <= BUDGET else 'exceeded'}")
    return 0 if worst <= BUDGET else 1


if __name__ == "__main__":
    sys.exit(main())
