"""Templates: list.

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
    from ampeco_async.models.templates import Template

# fmt: off
_LIST: Operation[Template] = Operation(
    id="templatesListing", name="templates.list", method="GET", path="/public-api/resources/templates/v1.0",
    result="Template", query={"page": "page", "per_page": "per_page"}, envelope=True, pagination="page",
    idempotent=True, since="3.106.5", errors=(401, 403, 422, 429), resource="templates", version="1.0", key="list",
)
# fmt: on


class Templates(Resource):
    """Templates: list.

    A template from which charge points are set up, EVSEs included.
    """

    __slots__ = ()

    def list(
        self, *, page: int | None = None, per_page: int | None = None, **options: Unpack[CallOptions]
    ) -> Pager[Template]:
        """List templates.

        ``GET /public-api/resources/templates/v1.0``
        Since 3.106.5. Pages: page. Errors: 401, 403, 422, 429.

        Args:
            page: Number of the page.
            per_page: Items a page.
        """
        return Pager(self._dispatcher, _LIST, (), {"page": page, "per_page": per_page}, options)
