"""Operators: list, get.

Generated from spec/ by `make generate`; never edited by hand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ampeco_async._operation import Operation
from ampeco_async._pagination import Pager
from ampeco_async._resource import Resource

if TYPE_CHECKING:
    from typing import Unpack

    from ampeco_async._options import CallOptions
    from ampeco_async.models.operators import Operator

# fmt: off
_LIST: Operation[Operator] = Operation(
    id="operatorsListing", name="operators.list", method="GET", path="/public-api/resources/operators/v1.0",
    result="Operator", query={"per_page": "per_page", "cursor": "cursor"}, envelope=True, pagination="cursor",
    idempotent=True, since="3.168.0", errors=(401, 403, 422, 429), resource="operators", version="1.0", key="list",
)
_GET: Operation[Operator] = Operation(
    id="operatorRead", name="operators.get", method="GET", path="/public-api/resources/operators/v1.0/{operator}",
    result="Operator", envelope=True, idempotent=True, since="3.168.0", errors=(401, 403, 404, 429),
    resource="operators", version="1.0", key="get",
)
# fmt: on


class Operators(Resource):
    """Operators: list, get.

    A business that runs charge points on the tenant.
    """

    __slots__ = ()

    def list(
        self, *, per_page: int | None = None, cursor: str | None = None, **options: Unpack[CallOptions]
    ) -> Pager[Operator]:
        """List operators.

        ``GET /public-api/resources/operators/v1.0``
        Since 3.168.0. Pages: cursor. Evidence: names of fields are known, types guessed. Errors: 401, 403,
        422, 429.

        Args:
            per_page: Items a page.
            cursor: Opaque place in the listing; empty for the first page.
        """
        return Pager(self._dispatcher, _LIST, (), {"per_page": per_page, "cursor": cursor}, options)

    async def get(self, operator_id: int | str, **options: Unpack[CallOptions]) -> Operator:
        """Read an operator.

        ``GET /public-api/resources/operators/v1.0/{operator}``
        Since 3.168.0. Evidence: names of fields are known, types guessed. Errors: 401, 403, 404, 429.
        """
        return await self._dispatcher.call(_GET, (operator_id,), {}, None, options)
