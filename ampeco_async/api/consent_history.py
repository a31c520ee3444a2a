"""Consent history: list.

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
    from ampeco_async.models.consent_history import ConsentHistoryEntry
    from ampeco_async.models.consents import ConsentTermType

# fmt: off
_LIST: Operation[ConsentHistoryEntry] = Operation(
    id="consentHistoryListing", name="consent_history.list", method="GET",
    path="/public-api/resources/consent-history/v1.0", result="ConsentHistoryEntry",
    query={
        "action": "filter[action]", "after": "filter[after]", "before": "filter[before]",
        "term_type": "filter[termType]", "user_id": "filter[userId]", "per_page": "per_page", "cursor": "cursor",
    },
    envelope=True, pagination="cursor", idempotent=True, since="3.139.0", errors=(401, 403, 422, 429),
    resource="consent_history", version="1.0", key="list",
)
# fmt: on


class ConsentHistory(Resource):
    """Consent history: list.

    A change of what a user consents to.
    """

    __slots__ = ()

    def list(
        self,
        *,
        action: str | None = None,
        after: str | None = None,
        before: str | None = None,
        term_type: ConsentTermType | str | None = None,
        user_id: int | str | None = None,
        per_page: int | None = None,
        cursor: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Pager[ConsentHistoryEntry]:
        """List what users agreed to and rejected over time.

        ``GET /public-api/resources/consent-history/v1.0``
        Since 3.139.0. Pages: cursor. Evidence: names of fields are known, types guessed. Errors: 401, 403,
        422, 429.

        Args:
            per_page: Items a page.
            cursor: Opaque place in the listing; empty for the first page.
        """
        return Pager(
            self._dispatcher,
            _LIST,
            (),
            {
                "action": action,
                "after": after,
                "before": before,
                "term_type": term_type,
                "user_id": user_id,
                "per_page": per_page,
                "cursor": cursor,
            },
            options,
        )
