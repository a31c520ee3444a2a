"""Contact details: get, replace, delete.

Generated from spec/ by `make generate`; never edited by hand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ampeco_async._operation import Operation
from ampeco_async._resource import Resource

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any, Unpack

    from ampeco_async._options import CallOptions
    from ampeco_async.models.contact_details import ContactDetails, ContactDetailsReplace

# fmt: off
_GET: Operation[ContactDetails] = Operation(
    id="contactDetailsRead", name="contact_details.get", method="GET",
    path="/public-api/resources/contact-details/v2.0", result="ContactDetails", idempotent=True, since="3.59.0",
    errors=(401, 403, 404, 429), resource="contact_details", version="2.0", key="get",
)
_REPLACE: Operation[ContactDetails] = Operation(
    id="contactDetailsUpdate", name="contact_details.replace", method="PUT",
    path="/public-api/resources/contact-details/v2.0", result="ContactDetails",
    body="ContactDetailsReplace | Mapping[str, Any]", idempotent=True, since="3.59.0", errors=(401, 403, 422, 429),
    resource="contact_details", version="2.0", key="replace",
)
_DELETE: Operation[None] = Operation(
    id="contactDetailsDelete", name="contact_details.delete", method="DELETE",
    path="/public-api/resources/contact-details/v2.0", since="3.59.0", errors=(401, 403, 422, 429),
    resource="contact_details", version="2.0", key="delete",
)
# fmt: on


class ContactDetailsResource(Resource):
    """Contact details: get, replace, delete.

    Where drivers reach the operator.
    """

    __slots__ = ()

    async def get(self, **options: Unpack[CallOptions]) -> ContactDetails:
        """Read the contact details of the operator.

        ``GET /public-api/resources/contact-details/v2.0``
        Since 3.59.0. Errors: 401, 403, 404, 429.
        """
        return await self._dispatcher.call(_GET, (), {}, None, options)

    async def replace(
        self, body: ContactDetailsReplace | Mapping[str, Any], **options: Unpack[CallOptions]
    ) -> ContactDetails:
        """Replace the contact details of the operator.

        ``PUT /public-api/resources/contact-details/v2.0``
        Since 3.59.0. Errors: 401, 403, 422, 429.
        """
        return await self._dispatcher.call(_REPLACE, (), {}, body, options)

    async def delete(self, **options: Unpack[CallOptions]) -> None:
        """Delete the contact details of the operator.

        ``DELETE /public-api/resources/contact-details/v2.0``
        Since 3.59.0. Errors: 401, 403, 422, 429.
        """
        await self._dispatcher.call(_DELETE, (), {}, None, options)
