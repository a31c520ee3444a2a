"""Payment terminals: list, get, create, update, delete, set custom fields.

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
    from ampeco_async.models.payment_terminals import (
        PaymentTerminal,
        PaymentTerminalCreate,
        PaymentTerminalUpdate,
        PaymentTerminalV10,
        PaymentTerminalV10Create,
        PaymentTerminalV10Update,
    )

# fmt: off
_SET_CUSTOM_FIELDS: Operation[None] = Operation(
    id="paymentTerminalSetCustomFields", name="payment_terminals.set_custom_fields", method="POST",
    path="/public-api/actions/payment-terminal/v1.0/{paymentTerminal}/set-custom-fields", body="Mapping[str, Any]",
    since="3.251.0", errors=(401, 403, 404, 422, 429), resource="payment_terminals", version="1.0",
    key="set_custom_fields",
)
_V10_LIST: Operation[PaymentTerminalV10] = Operation(
    id="getPaymentTerminals", name="payment_terminals.v1_0.list", method="GET",
    path="/public-api/resources/payment-terminals/v1.0", result="PaymentTerminalV10",
    query={"serial_number": "filter[serialNumber]", "page": "page", "per_page": "per_page"}, envelope=True,
    pagination="page", idempotent=True, since="3.59.0", deprecated=True, deprecated_since="3.139.0",
    replaced_by="payment_terminals.list", errors=(401, 403, 422, 429), resource="payment_terminals", version="1.0",
    key="list",
)
_V10_CREATE: Operation[PaymentTerminalV10] = Operation(
    id="createPaymentTerminal", name="payment_terminals.v1_0.create", method="POST",
    path="/public-api/resources/payment-terminals/v1.0", result="PaymentTerminalV10",
    body="PaymentTerminalV10Create | Mapping[str, Any]", envelope=True, since="3.59.0", deprecated=True,
    deprecated_since="3.139.0", replaced_by="payment_terminals.create", errors=(401, 403, 422, 429),
    resource="payment_terminals", version="1.0", key="create",
)
_V10_GET: Operation[PaymentTerminalV10] = Operation(
    id="getPaymentTerminal", name="payment_terminals.v1_0.get", method="GET",
    path="/public-api/resources/payment-terminals/v1.0/{paymentTerminal}", result="PaymentTerminalV10", envelope=True,
    idempotent=True, since="3.59.0", deprecated=True, deprecated_since="3.139.0", replaced_by="payment_terminals.get",
    errors=(401, 403, 404, 429), resource="payment_terminals", version="1.0", key="get",
)
_V10_UPDATE: Operation[PaymentTerminalV10] = Operation(
    id="updatePaymentTerminal", name="payment_terminals.v1_0.update", method="PATCH",
    path="/public-api/resources/payment-terminals/v1.0/{paymentTerminal}", result="PaymentTerminalV10",
    body="PaymentTerminalV10Update | Mapping[str, Any]", envelope=True, idempotent=True, since="3.59.0",
    deprecated=True, deprecated_since="3.139.0", replaced_by="payment_terminals.update",
    errors=(401, 403, 404, 422, 429), resource="payment_terminals", version="1.0", key="update",
)
_V10_DELETE: Operation[None] = Operation(
    id="deletePaymentTerminal", name="payment_terminals.v1_0.delete", method="DELETE",
    path="/public-api/resources/payment-terminals/v1.0/{paymentTerminal}", idempotent=True, since="3.59.0",
    deprecated=True, deprecated_since="3.139.0", replaced_by="payment_terminals.delete",
    errors=(401, 403, 404, 422, 429), resource="payment_terminals", version="1.0", key="delete",
)
_LIST: Operation[PaymentTerminal] = Operation(
    id="paymentTerminalsListingV1_1", name="payment_terminals.list", method="GET",
    path="/public-api/resources/payment-terminals/v1.1", result="PaymentTerminal",
    query={"per_page": "per_page", "cursor": "cursor"}, envelope=True, pagination="cursor", idempotent=True,
    since="3.139.0", errors=(401, 403, 422, 429), resource="payment_terminals", version="1.1", key="list",
    older=_V10_LIST,
)
_CREATE: Operation[PaymentTerminal] = Operation(
    id="paymentTerminalCreateV1_1", name="payment_terminals.create", method="POST",
    path="/public-api/resources/payment-terminals/v1.1", result="PaymentTerminal",
    body="PaymentTerminalCreate | Mapping[str, Any]", envelope=True, since="3.139.0", errors=(401, 403, 422, 429),
    resource="payment_terminals", version="1.1", key="create", older=_V10_CREATE,
)
_GET: Operation[PaymentTerminal] = Operation(
    id="paymentTerminalReadV1_1", name="payment_terminals.get", method="GET",
    path="/public-api/resources/payment-terminals/v1.1/{paymentTerminal}", result="PaymentTerminal", envelope=True,
    idempotent=True, since="3.139.0", errors=(401, 403, 404, 429), resource="payment_terminals", version="1.1",
    key="get", older=_V10_GET,
)
_UPDATE: Operation[PaymentTerminal] = Operation(
    id="paymentTerminalUpdateV1_1", name="payment_terminals.update", method="PATCH",
    path="/public-api/resources/payment-terminals/v1.1/{paymentTerminal}", result="PaymentTerminal",
    body="PaymentTerminalUpdate | Mapping[str, Any]", envelope=True, since="3.139.0", errors=(401, 403, 404, 422, 429),
    resource="payment_terminals", version="1.1", key="update", older=_V10_UPDATE,
)
_DELETE: Operation[None] = Operation(
    id="paymentTerminalDeleteV1_1", name="payment_terminals.delete", method="DELETE",
    path="/public-api/resources/payment-terminals/v1.1/{paymentTerminal}", since="3.139.0", errors=(401, 403, 404, 429),
    resource="payment_terminals", version="1.1", key="delete", older=_V10_DELETE, same_request=True,
)
# fmt: on


class PaymentTerminals(Resource):
    """Payment terminals: list, get, create, update, delete, set custom fields.

    A card terminal where drivers without an account pay.
    """

    __slots__ = ()

    @property
    def v1_0(self) -> PaymentTerminalsV10:
        """Version 1.0 of payment terminals: list, get, create, update, delete; deprecated since 3.139.0."""
        return self._sub(PaymentTerminalsV10)

    def list(
        self, *, per_page: int | None = None, cursor: str | None = None, **options: Unpack[CallOptions]
    ) -> Pager[PaymentTerminal]:
        """List payment terminals.

        ``GET /public-api/resources/payment-terminals/v1.1``
        Since 3.139.0. Pages: cursor. Evidence: names of fields are known, types guessed. Errors: 401, 403,
        422, 429.

        Args:
            per_page: Items a page.
            cursor: Opaque place in the listing; empty for the first page.
        """
        return Pager(self._dispatcher, _LIST, (), {"per_page": per_page, "cursor": cursor}, options)

    async def get(self, payment_terminal_id: int | str, **options: Unpack[CallOptions]) -> PaymentTerminal:
        """Read a payment terminal.

        ``GET /public-api/resources/payment-terminals/v1.1/{paymentTerminal}``
        Since 3.139.0. Evidence: names of fields are known, types guessed. Errors: 401, 403, 404, 429.
        """
        return await self._dispatcher.call(_GET, (payment_terminal_id,), {}, None, options)

    async def create(
        self, body: PaymentTerminalCreate | Mapping[str, Any], **options: Unpack[CallOptions]
    ) -> PaymentTerminal:
        """Create a payment terminal.

        ``POST /public-api/resources/payment-terminals/v1.1``
        Since 3.139.0. Evidence: names of fields are known, types guessed. Errors: 401, 403, 422, 429.
        """
        return await self._dispatcher.call(_CREATE, (), {}, body, options)

    async def update(
        self,
        payment_terminal_id: int | str,
        body: PaymentTerminalUpdate | Mapping[str, Any],
        **options: Unpack[CallOptions],
    ) -> PaymentTerminal:
        """Update a payment terminal.

        ``PATCH /public-api/resources/payment-terminals/v1.1/{paymentTerminal}``
        Since 3.139.0. Evidence: names of fields are known, types guessed. Errors: 401, 403, 404, 422, 429.
        """
        return await self._dispatcher.call(_UPDATE, (payment_terminal_id,), {}, body, options)

    async def delete(self, payment_terminal_id: int | str, **options: Unpack[CallOptions]) -> None:
        """Delete a payment terminal.

        ``DELETE /public-api/resources/payment-terminals/v1.1/{paymentTerminal}``
        Since 3.139.0. Evidence: names of fields are known, types guessed. Errors: 401, 403, 404, 429.
        """
        await self._dispatcher.call(_DELETE, (payment_terminal_id,), {}, None, options)

    async def set_custom_fields(
        self, payment_terminal_id: int | str, body: Mapping[str, Any] | None = None, **options: Unpack[CallOptions]
    ) -> None:
        """Set custom fields of a payment terminal.

        ``POST /public-api/actions/payment-terminal/v1.0/{paymentTerminal}/set-custom-fields``
        Since 3.251.0. Evidence: body is not known. Errors: 401, 403, 404, 422, 429.
        """
        await self._dispatcher.call(_SET_CUSTOM_FIELDS, (payment_terminal_id,), {}, body, options)


class PaymentTerminalsV10(Resource):
    """Version 1.0 of payment terminals: list, get, create, update, delete; deprecated since 3.139.0.

    A card terminal as v1.0 shows it; which fields count depends on its type.
    """

    __slots__ = ()

    def list(
        self,
        *,
        serial_number: str | None = None,
        page: int | None = None,
        per_page: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Pager[PaymentTerminalV10]:
        """List payment terminals.

        ``GET /public-api/resources/payment-terminals/v1.0``
        Since 3.59.0. Deprecated since 3.139.0: use ``payment_terminals.list``. Pages: page. Errors: 401,
        403, 422, 429.

        Args:
            page: Number of the page.
            per_page: Items a page.
        """
        return Pager(
            self._dispatcher,
            _V10_LIST,
            (),
            {"serial_number": serial_number, "page": page, "per_page": per_page},
            options,
        )

    async def get(self, payment_terminal_id: int | str, **options: Unpack[CallOptions]) -> PaymentTerminalV10:
        """Read a payment terminal.

        ``GET /public-api/resources/payment-terminals/v1.0/{paymentTerminal}``
        Since 3.59.0. Deprecated since 3.139.0: use ``payment_terminals.get``. Errors: 401, 403, 404, 429.
        """
        return await self._dispatcher.call(_V10_GET, (payment_terminal_id,), {}, None, options)

    async def create(
        self, body: PaymentTerminalV10Create | Mapping[str, Any], **options: Unpack[CallOptions]
    ) -> PaymentTerminalV10:
        """Create a payment terminal.

        ``POST /public-api/resources/payment-terminals/v1.0``
        Since 3.59.0. Deprecated since 3.139.0: use ``payment_terminals.create``. Errors: 401, 403, 422,
        429.
        """
        return await self._dispatcher.call(_V10_CREATE, (), {}, body, options)

    async def update(
        self,
        payment_terminal_id: int | str,
        body: PaymentTerminalV10Update | Mapping[str, Any],
        **options: Unpack[CallOptions],
    ) -> PaymentTerminalV10:
        """Update a payment terminal.

        ``PATCH /public-api/resources/payment-terminals/v1.0/{paymentTerminal}``
        Since 3.59.0. Deprecated since 3.139.0: use ``payment_terminals.update``. Errors: 401, 403, 404,
        422, 429.
        """
        return await self._dispatcher.call(_V10_UPDATE, (payment_terminal_id,), {}, body, options)

    async def delete(self, payment_terminal_id: int | str, **options: Unpack[CallOptions]) -> None:
        """Delete a payment terminal.

        ``DELETE /public-api/resources/payment-terminals/v1.0/{paymentTerminal}``
        Since 3.59.0. Deprecated since 3.139.0: use ``payment_terminals.delete``. Errors: 401, 403, 404,
        422, 429.
        """
        await self._dispatcher.call(_V10_DELETE, (payment_terminal_id,), {}, None, options)
