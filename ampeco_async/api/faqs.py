"""FAQs: list, get, create, update, delete.

Generated from spec/ by `make generate`; never edited by hand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ampeco_async._operation import Operation
from ampeco_async._pagination import Pager
from ampeco_async._resource import Resource

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any, Unpack

    from ampeco_async._options import CallOptions
    from ampeco_async.models.faqs import Faq, FaqCreate, FaqUpdate

# fmt: off
_LIST: Operation[Faq] = Operation(
    id="faqsListing", name="faqs.list", method="GET", path="/public-api/resources/faqs/v2.0", result="Faq",
    query={"page": "page", "per_page": "per_page"}, envelope=True, pagination="page", idempotent=True, since="3.59.0",
    errors=(401, 403, 422, 429), resource="faqs", version="2.0", key="list",
)
_CREATE: Operation[Faq] = Operation(
    id="faqCreate", name="faqs.create", method="POST", path="/public-api/resources/faqs/v2.0", result="Faq",
    body="FaqCreate | Mapping[str, Any]", envelope=True, since="3.106.5", errors=(401, 403, 422, 429), resource="faqs",
    version="2.0", key="create",
)
_GET: Operation[Faq] = Operation(
    id="faqRead", name="faqs.get", method="GET", path="/public-api/resources/faqs/v2.0/{faq}", result="Faq",
    envelope=True, idempotent=True, since="3.106.5", errors=(401, 403, 404, 429), resource="faqs", version="2.0",
    key="get",
)
_UPDATE: Operation[Faq] = Operation(
    id="faqUpdate", name="faqs.update", method="PATCH", path="/public-api/resources/faqs/v2.0/{faq}", result="Faq",
    body="FaqUpdate | Mapping[str, Any]", envelope=True, idempotent=True, since="3.106.5",
    errors=(401, 403, 404, 422, 429), resource="faqs", version="2.0", key="update",
)
_DELETE: Operation[None] = Operation(
    id="faqDelete", name="faqs.delete", method="DELETE", path="/public-api/resources/faqs/v2.0/{faq}", since="3.106.5",
    errors=(401, 403, 404, 429), resource="faqs", version="2.0", key="delete",
)
# fmt: on


class Faqs(Resource):
    """FAQs: list, get, create, update, delete.

    A question that drivers ask, with its answer.
    """

    __slots__ = ()

    def list(
        self, *, page: int | None = None, per_page: int | None = None, **options: Unpack[CallOptions]
    ) -> Pager[Faq]:
        """List FAQs.

        ``GET /public-api/resources/faqs/v2.0``
        Since 3.59.0. Pages: page. Errors: 401, 403, 422, 429.

        Args:
            page: Number of the page.
            per_page: Items a page.
        """
        return Pager(self._dispatcher, _LIST, (), {"page": page, "per_page": per_page}, options)

    async def get(self, faq_id: int | str, **options: Unpack[CallOptions]) -> Faq:
        """Read an FAQ.

        ``GET /public-api/resources/faqs/v2.0/{faq}``
        Since 3.106.5. Errors: 401, 403, 404, 429.
        """
        return await self._dispatcher.call(_GET, (faq_id,), {}, None, options)

    async def create(self, body: FaqCreate | Mapping[str, Any], **options: Unpack[CallOptions]) -> Faq:
        """Create an FAQ.

        ``POST /public-api/resources/faqs/v2.0``
        Since 3.106.5. Errors: 401, 403, 422, 429.
        """
        return await self._dispatcher.call(_CREATE, (), {}, body, options)

    async def update(
        self, faq_id: int | str, body: FaqUpdate | Mapping[str, Any], **options: Unpack[CallOptions]
    ) -> Faq:
        """Update an FAQ.

        ``PATCH /public-api/resources/faqs/v2.0/{faq}``
        Since 3.106.5. Errors: 401, 403, 404, 422, 429.
        """
        return await self._dispatcher.call(_UPDATE, (faq_id,), {}, body, options)

    async def delete(self, faq_id: int | str, **options: Unpack[CallOptions]) -> None:
        """Delete an FAQ.

        ``DELETE /public-api/resources/faqs/v2.0/{faq}``
        Since 3.106.5. Errors: 401, 403, 404, 429.
        """
        await self._dispatcher.call(_DELETE, (faq_id,), {}, None, options)
