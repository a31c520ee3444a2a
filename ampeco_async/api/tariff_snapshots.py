"""Tariff snapshots: get.

Generated from spec/ by `make generate`; never edited by hand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ampeco_async._operation import Operation
from ampeco_async._resource import Resource

if TYPE_CHECKING:
    from typing import Unpack

    from ampeco_async._options import CallOptions
    from ampeco_async.models.tariff_snapshots import TariffSnapshot

# fmt: off
_GET: Operation[TariffSnapshot] = Operation(
    id="tariffSnapshotRead", name="tariff_snapshots.get", method="GET",
    path="/public-api/resources/tariff-snapshots/v1.0/{tariffSnapshot}", result="TariffSnapshot", envelope=True,
    idempotent=True, since="3.59.0", errors=(401, 403, 404, 429), resource="tariff_snapshots", version="1.0", key="get",
)
# fmt: on


class TariffSnapshots(Resource):
    """Tariff snapshots: get.

    A tariff as it stood when it priced a session.
    """

    __slots__ = ()

    async def get(self, tariff_snapshot_id: int | str, **options: Unpack[CallOptions]) -> TariffSnapshot:
        """Read a tariff as it stood when it priced sessions.

        ``GET /public-api/resources/tariff-snapshots/v1.0/{tariffSnapshot}``
        Since 3.59.0. Errors: 401, 403, 404, 429.
        """
        return await self._dispatcher.call(_GET, (tariff_snapshot_id,), {}, None, options)
