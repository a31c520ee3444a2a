"""Settings: get.

Generated from spec/ by `make generate`; never edited by hand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ampeco_async._operation import Operation
from ampeco_async._resource import Resource

if TYPE_CHECKING:
    from typing import Unpack

    from ampeco_async._options import CallOptions
    from ampeco_async.models.settings import Settings

# fmt: off
_GET: Operation[Settings] = Operation(
    id="settingsListing", name="settings.get", method="GET", path="/public-api/resources/settings/v1.0",
    result="Settings", envelope=True, idempotent=True, since="3.59.0", errors=(401, 403, 404, 429), resource="settings",
    version="1.0", key="get",
)
# fmt: on


class SettingsResource(Resource):
    """Settings: get.

    Settings of the tenant that integrations need to know.
    """

    __slots__ = ()

    async def get(self, **options: Unpack[CallOptions]) -> Settings:
        """Read the settings of the tenant.

        ``GET /public-api/resources/settings/v1.0``
        Since 3.59.0. Errors: 401, 403, 404, 429.
        """
        return await self._dispatcher.call(_GET, (), {}, None, options)
