"""Consents: list, create.

Generated from spec/ by `make generate`; never edited by hand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ampeco_async._operation import Operation
from ampeco_async._pagination import Pager
from ampeco_async._resource import Resource

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime
    from typing import Any, Unpack

    from ampeco_async._options import CallOptions
    from ampeco_async.models.consents import Consent, ConsentCreate, ConsentStatus, ConsentTermType

# fmt: off
_LIST: Operation[Consent] = Operation(
    id="consentsListing", name="consents.list", method="GET", path="/public-api/resources/consents/v1.0",
    result="Consent",
    query={
        "user_id": "filter[userId][]", "term_type": "filter[termType][]", "status": "filter[status][]",
        "agreed_after": "filter[agreedAfter]", "agreed_before": "filter[agreedBefore]",
        "rejected_after": "filter[rejectedAfter]", "rejected_before": "filter[rejectedBefore]", "page": "page",
        "per_page": "per_page",
    },
    datetimes=("agreed_after", "agreed_before", "rejected_after", "rejected_before"), envelope=True, pagination="page",
    idempotent=True, since="3.106.5", errors=(401, 403, 422, 429), resource="consents", version="1.0", key="list",
)
_CREATE: Operation[Consent] = Operation(
    id="consentsCreate", name="consents.create", method="POST", path="/public-api/resources/consents/v1.0",
    result="Consent", body="ConsentCreate | Mapping[str, Any]", envelope=True, since="3.106.5",
    errors=(400, 401, 403, 409, 422, 429), resource="consents", version="1.0", key="create",
)
# fmt: on


class Consents(Resource):
    """Consents: list, create.

    A user's consent to a version of a document, or the refusal of it.
    """

    __slots__ = ()

    def list(
        self,
        *,
        user_id: Sequence[int] | None = None,
        term_type: Sequence[ConsentTermType | str] | None = None,
        status: Sequence[ConsentStatus | str] | None = None,
        agreed_after: datetime | None = None,
        agreed_before: datetime | None = None,
        rejected_after: datetime | None = None,
        rejected_before: datetime | None = None,
        page: int | None = None,
        per_page: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Pager[Consent]:
        """List consents.

        ``GET /public-api/resources/consents/v1.0``
        Since 3.106.5. Pages: page. Errors: 401, 403, 422, 429.

        Args:
            page: Number of the page.
            per_page: Items a page.
        """
        return Pager(
            self._dispatcher,
            _LIST,
            (),
            {
                "user_id": user_id,
                "term_type": term_type,
                "status": status,
                "agreed_after": agreed_after,
                "agreed_before": agreed_before,
                "rejected_after": rejected_after,
                "rejected_before": rejected_before,
                "page": page,
                "per_page": per_page,
            },
            options,
        )

    async def create(self, body: ConsentCreate | Mapping[str, Any], **options: Unpack[CallOptions]) -> Consent:
        """Record the consent of a user; an existing one fails with 409.

        ``POST /public-api/resources/consents/v1.0``
        Since 3.106.5. Errors: 400, 401, 403, 409, 422, 429.
        """
        return await self._dispatcher.call(_CREATE, (), {}, body, options)
