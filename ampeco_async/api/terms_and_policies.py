"""Terms and policies: list, get.

Generated from spec/ by `make generate`; never edited by hand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ampeco_async._operation import Operation
from ampeco_async._pagination import Pager
from ampeco_async._resource import Resource

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Unpack

    from ampeco_async._options import CallOptions
    from ampeco_async.models.terms_and_policies import TermsAndPolicies

# fmt: off
_LIST: Operation[TermsAndPolicies] = Operation(
    id="termsAndPoliciesListing", name="terms_and_policies.list", method="GET",
    path="/public-api/resources/terms-and-policies/v2.0", result="TermsAndPolicies",
    query={"document_id": "filter[documentId]", "valid_from": "filter[validFrom]", "operator_id": "filter[operatorId]"},
    datetimes=("valid_from",), envelope=True, pagination="none", idempotent=True, since="3.59.0",
    errors=(401, 403, 422, 429), resource="terms_and_policies", version="2.0", key="list",
)
_GET: Operation[TermsAndPolicies] = Operation(
    id="termsAndPoliciesRead", name="terms_and_policies.get", method="GET",
    path="/public-api/resources/terms-and-policies/v2.0/{termVersion}", result="TermsAndPolicies", idempotent=True,
    since="3.59.0", errors=(401, 403, 404, 429), resource="terms_and_policies", version="2.0", key="get",
)
# fmt: on


class TermsAndPoliciesResource(Resource):
    """Terms and policies: list, get.

    A version of a document that users consent to.
    """

    __slots__ = ()

    def list(
        self,
        *,
        document_id: int | str | None = None,
        valid_from: datetime | None = None,
        operator_id: int | str | None = None,
        **options: Unpack[CallOptions],
    ) -> Pager[TermsAndPolicies]:
        """List terms and policies.

        ``GET /public-api/resources/terms-and-policies/v2.0``
        Since 3.59.0. Pages: none. Errors: 401, 403, 422, 429.
        """
        return Pager(
            self._dispatcher,
            _LIST,
            (),
            {"document_id": document_id, "valid_from": valid_from, "operator_id": operator_id},
            options,
        )

    async def get(self, term_version_id: int | str, **options: Unpack[CallOptions]) -> TermsAndPolicies:
        """Read a version of terms and policies.

        ``GET /public-api/resources/terms-and-policies/v2.0/{termVersion}``
        Since 3.59.0. Errors: 401, 403, 404, 429.
        """
        return await self._dispatcher.call(_GET, (term_version_id,), {}, None, options)
