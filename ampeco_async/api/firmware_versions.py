"""Firmware versions: list, get.

Generated from spec/ by `make generate`; never edited by hand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ampeco_async._operation import Operation
from ampeco_async._pagination import Pager
from ampeco_async._resource import Resource

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Unpack

    from ampeco_async._options import CallOptions
    from ampeco_async.models.firmware_versions import FirmwareVersion, FirmwareVersionInclude

# fmt: off
_LIST: Operation[FirmwareVersion] = Operation(
    id="firmwareVersionsListing", name="firmware_versions.list", method="GET",
    path="/public-api/resources/firmware-versions/v1.0", result="FirmwareVersion",
    query={
        "vendor_id": "filter[vendorId][]", "model_id": "filter[modelId][]",
        "firmware_version": "filter[firmwareVersion]", "include": "include[]", "per_page": "per_page",
        "cursor": "cursor",
    },
    envelope=True, pagination="cursor", idempotent=True, since="3.91.0", errors=(401, 403, 422, 429),
    resource="firmware_versions", version="1.0", key="list",
)
_GET: Operation[FirmwareVersion] = Operation(
    id="firmwareVersionRead", name="firmware_versions.get", method="GET",
    path="/public-api/resources/firmware-versions/v1.0/{firmwareVersion}", result="FirmwareVersion",
    query={"include": "include[]"}, envelope=True, idempotent=True, since="3.106.5", errors=(401, 403, 404, 422, 429),
    resource="firmware_versions", version="1.0", key="get",
)
_ATTACHED_MODELS_LIST: Operation[int] = Operation(
    id="firmwareVersionAttachedModels", name="firmware_versions.attached_models.list", method="GET",
    path="/public-api/resources/firmware-versions/v1.0/{firmwareVersion}/attached-models", result="int",
    query={"per_page": "per_page", "cursor": "cursor"}, envelope=True, pagination="cursor", idempotent=True,
    since="3.106.5", errors=(401, 403, 404, 422, 429), resource="firmware_versions", version="1.0",
    key="attached_models.list",
)
# fmt: on


class FirmwareVersions(Resource):
    """Firmware versions: list, get.

    A firmware file on record, with the models that it is for.
    """

    __slots__ = ()

    @property
    def attached_models(self) -> FirmwareVersionsAttachedModels:
        """Attached models of a firmware version: list."""
        return self._sub(FirmwareVersionsAttachedModels)

    def list(
        self,
        *,
        vendor_id: Sequence[int] | None = None,
        model_id: Sequence[int] | None = None,
        firmware_version: str | None = None,
        include: Sequence[FirmwareVersionInclude | str] | None = None,
        per_page: int | None = None,
        cursor: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Pager[FirmwareVersion]:
        """List firmware versions.

        ``GET /public-api/resources/firmware-versions/v1.0``
        Since 3.91.0. Pages: cursor. Errors: 401, 403, 422, 429.

        Args:
            per_page: Items a page.
            cursor: Opaque place in the listing; empty for the first page.
        """
        return Pager(
            self._dispatcher,
            _LIST,
            (),
            {
                "vendor_id": vendor_id,
                "model_id": model_id,
                "firmware_version": firmware_version,
                "include": include,
                "per_page": per_page,
                "cursor": cursor,
            },
            options,
        )

    async def get(
        self,
        firmware_version_id: int | str,
        *,
        include: Sequence[FirmwareVersionInclude | str] | None = None,
        **options: Unpack[CallOptions],
    ) -> FirmwareVersion:
        """Read a firmware version.

        ``GET /public-api/resources/firmware-versions/v1.0/{firmwareVersion}``
        Since 3.106.5. Errors: 401, 403, 404, 422, 429.
        """
        return await self._dispatcher.call(_GET, (firmware_version_id,), {"include": include}, None, options)


class FirmwareVersionsAttachedModels(Resource):
    """Attached models of a firmware version: list."""

    __slots__ = ()

    def list(
        self,
        firmware_version_id: int | str,
        *,
        per_page: int | None = None,
        cursor: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Pager[int]:
        """List the charge point models that a firmware version is for.

        ``GET /public-api/resources/firmware-versions/v1.0/{firmwareVersion}/attached-models``
        Since 3.106.5. Pages: cursor. Errors: 401, 403, 404, 422, 429.

        Args:
            per_page: Items a page.
            cursor: Opaque place in the listing; empty for the first page.
        """
        return Pager(
            self._dispatcher,
            _ATTACHED_MODELS_LIST,
            (firmware_version_id,),
            {"per_page": per_page, "cursor": cursor},
            options,
        )
