"""Configuration templates: list, get, create, update, delete, 2 actions.

Generated from spec/ by `make generate`; never edited by hand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ampeco_async._operation import Operation
from ampeco_async._pagination import Pager
from ampeco_async._resource import Resource

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any, Unpack

    from ampeco_async._options import CallOptions
    from ampeco_async.models.common import Named
    from ampeco_async.models.configuration_templates import (
        ApplyConfigurationTemplate,
        ConfigurationTemplate,
        ConfigurationTemplateCreate,
        ConfigurationTemplateOcppFilter,
        ConfigurationTemplateVariable,
        ConfigurationTemplateVariableCreate,
        ConfigurationTemplateVariableUpdate,
    )

# fmt: off
_APPLY_TO_CHARGE_POINTS: Operation[None] = Operation(
    id="configurationTemplateApplyToChargePoints", name="configuration_templates.apply_to_charge_points", method="POST",
    path="/public-api/actions/configuration-template/v1.0/{template}/apply-to-charge-points",
    body="ApplyConfigurationTemplate | Mapping[str, Any]", idempotent=True, since="3.106.5",
    errors=(400, 401, 403, 404, 422, 429), resource="configuration_templates", version="1.0",
    key="apply_to_charge_points",
)
_INSERT_BULK_VARIABLES: Operation[None] = Operation(
    id="configurationTemplateBulkCreateVariables", name="configuration_templates.insert_bulk_variables", method="POST",
    path="/public-api/actions/configuration-template/v1.0/{template}/insert-bulk-variables",
    body="Sequence[ConfigurationTemplateVariableCreate | Mapping[str, Any]]", since="3.106.5",
    errors=(401, 403, 404, 422, 429), resource="configuration_templates", version="1.0", key="insert_bulk_variables",
)
_LIST: Operation[ConfigurationTemplate] = Operation(
    id="listConfigurationTemplates", name="configuration_templates.list", method="GET",
    path="/public-api/resources/configuration-templates/v1.0", result="ConfigurationTemplate",
    query={"ocpp_version": "filter[ocppVersion]", "per_page": "per_page", "cursor": "cursor"}, envelope=True,
    pagination="cursor", idempotent=True, since="3.91.0", errors=(401, 403, 404, 422, 429),
    resource="configuration_templates", version="1.0", key="list",
)
_CREATE: Operation[ConfigurationTemplate] = Operation(
    id="createConfigurationTemplate", name="configuration_templates.create", method="POST",
    path="/public-api/resources/configuration-templates/v1.0", result="ConfigurationTemplate",
    body="ConfigurationTemplateCreate | Mapping[str, Any]", envelope=True, since="3.91.0",
    errors=(401, 403, 409, 422, 429), resource="configuration_templates", version="1.0", key="create",
)
_GET: Operation[ConfigurationTemplate] = Operation(
    id="getConfigurationTemplate", name="configuration_templates.get", method="GET",
    path="/public-api/resources/configuration-templates/v1.0/{template}", result="ConfigurationTemplate", envelope=True,
    idempotent=True, since="3.91.0", errors=(401, 403, 404, 429), resource="configuration_templates", version="1.0",
    key="get",
)
_UPDATE: Operation[ConfigurationTemplate] = Operation(
    id="updateConfigurationTemplate", name="configuration_templates.update", method="PATCH",
    path="/public-api/resources/configuration-templates/v1.0/{template}", result="ConfigurationTemplate",
    body="Named | Mapping[str, Any]", envelope=True, since="3.91.0", errors=(401, 403, 404, 422, 429),
    resource="configuration_templates", version="1.0", key="update",
)
_DELETE: Operation[None] = Operation(
    id="deleteConfigurationTemplate", name="configuration_templates.delete", method="DELETE",
    path="/public-api/resources/configuration-templates/v1.0/{template}", since="3.91.0", errors=(401, 403, 404, 429),
    resource="configuration_templates", version="1.0", key="delete",
)
_VARIABLES_LIST: Operation[ConfigurationTemplateVariable] = Operation(
    id="configurationTemplateVariableListing", name="configuration_templates.variables.list", method="GET",
    path="/public-api/resources/configuration-templates/v1.0/{template}/variables",
    result="ConfigurationTemplateVariable", query={"per_page": "per_page", "cursor": "cursor"}, envelope=True,
    pagination="cursor", idempotent=True, since="3.91.0", errors=(401, 403, 404, 422, 429),
    resource="configuration_templates", version="1.0", key="variables.list",
)
_VARIABLES_CREATE: Operation[ConfigurationTemplateVariable] = Operation(
    id="configurationTemplateVariableCreate", name="configuration_templates.variables.create", method="POST",
    path="/public-api/resources/configuration-templates/v1.0/{template}/variables",
    result="ConfigurationTemplateVariable", body="ConfigurationTemplateVariableCreate | Mapping[str, Any]",
    envelope=True, since="3.91.0", errors=(401, 403, 404, 409, 422, 429), resource="configuration_templates",
    version="1.0", key="variables.create",
)
_VARIABLES_UPDATE: Operation[ConfigurationTemplateVariable] = Operation(
    id="configurationTemplateVariableUpdate", name="configuration_templates.variables.update", method="PATCH",
    path="/public-api/resources/configuration-templates/v1.0/{template}/variables/{variable}",
    result="ConfigurationTemplateVariable", body="ConfigurationTemplateVariableUpdate | Mapping[str, Any]",
    envelope=True, since="3.91.0", errors=(401, 403, 404, 422, 429), resource="configuration_templates", version="1.0",
    key="variables.update",
)
_VARIABLES_DELETE: Operation[None] = Operation(
    id="configurationTemplateVariableDelete", name="configuration_templates.variables.delete", method="DELETE",
    path="/public-api/resources/configuration-templates/v1.0/{template}/variables/{variable}", since="3.91.0",
    errors=(401, 403, 404, 429), resource="configuration_templates", version="1.0", key="variables.delete",
)
# fmt: on


class ConfigurationTemplates(Resource):
    """Configuration templates: list, get, create, update, delete, 2 actions.

    A set of OCPP configuration values to write to many charge points.
    """

    __slots__ = ()

    @property
    def variables(self) -> ConfigurationTemplatesVariables:
        """Variables of a configuration template: list, create, update, delete."""
        return self._sub(ConfigurationTemplatesVariables)

    def list(
        self,
        *,
        ocpp_version: ConfigurationTemplateOcppFilter | str | None = None,
        per_page: int | None = None,
        cursor: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Pager[ConfigurationTemplate]:
        """List configuration templates.

        ``GET /public-api/resources/configuration-templates/v1.0``
        Since 3.91.0. Pages: cursor. Errors: 401, 403, 404, 422, 429.

        Args:
            per_page: Items a page.
            cursor: Opaque place in the listing; empty for the first page.
        """
        return Pager(
            self._dispatcher, _LIST, (), {"ocpp_version": ocpp_version, "per_page": per_page, "cursor": cursor}, options
        )

    async def get(self, template_id: int | str, **options: Unpack[CallOptions]) -> ConfigurationTemplate:
        """Read a configuration template.

        ``GET /public-api/resources/configuration-templates/v1.0/{template}``
        Since 3.91.0. Errors: 401, 403, 404, 429.
        """
        return await self._dispatcher.call(_GET, (template_id,), {}, None, options)

    async def create(
        self, body: ConfigurationTemplateCreate | Mapping[str, Any], **options: Unpack[CallOptions]
    ) -> ConfigurationTemplate:
        """Create a configuration template.

        ``POST /public-api/resources/configuration-templates/v1.0``
        Since 3.91.0. Errors: 401, 403, 409, 422, 429.
        """
        return await self._dispatcher.call(_CREATE, (), {}, body, options)

    async def update(
        self, template_id: int | str, body: Named | Mapping[str, Any], **options: Unpack[CallOptions]
    ) -> ConfigurationTemplate:
        """Update a configuration template.

        ``PATCH /public-api/resources/configuration-templates/v1.0/{template}``
        Since 3.91.0. Errors: 401, 403, 404, 422, 429.
        """
        return await self._dispatcher.call(_UPDATE, (template_id,), {}, body, options)

    async def delete(self, template_id: int | str, **options: Unpack[CallOptions]) -> None:
        """Delete a configuration template.

        ``DELETE /public-api/resources/configuration-templates/v1.0/{template}``
        Since 3.91.0. Errors: 401, 403, 404, 429.
        """
        await self._dispatcher.call(_DELETE, (template_id,), {}, None, options)

    async def apply_to_charge_points(
        self,
        template_id: int | str,
        body: ApplyConfigurationTemplate | Mapping[str, Any],
        **options: Unpack[CallOptions],
    ) -> None:
        """Apply a configuration template to charge points.

        ``POST /public-api/actions/configuration-template/v1.0/{template}/apply-to-charge-points``
        Since 3.106.5. Errors: 400, 401, 403, 404, 422, 429.
        """
        await self._dispatcher.call(_APPLY_TO_CHARGE_POINTS, (template_id,), {}, body, options)

    async def insert_bulk_variables(
        self,
        template_id: int | str,
        body: Sequence[ConfigurationTemplateVariableCreate | Mapping[str, Any]],
        **options: Unpack[CallOptions],
    ) -> None:
        """Add several variables to a configuration template.

        ``POST /public-api/actions/configuration-template/v1.0/{template}/insert-bulk-variables``
        Since 3.106.5. Errors: 401, 403, 404, 422, 429.
        """
        await self._dispatcher.call(_INSERT_BULK_VARIABLES, (template_id,), {}, body, options)


class ConfigurationTemplatesVariables(Resource):
    """Variables of a configuration template: list, create, update, delete.

    A value in a template: a key (OCPP 1.6) or a variable of a component (2.0.1).
    """

    __slots__ = ()

    def list(
        self,
        template_id: int | str,
        *,
        per_page: int | None = None,
        cursor: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Pager[ConfigurationTemplateVariable]:
        """List variables of a configuration template.

        ``GET /public-api/resources/configuration-templates/v1.0/{template}/variables``
        Since 3.91.0. Pages: cursor. Errors: 401, 403, 404, 422, 429.

        Args:
            per_page: Items a page.
            cursor: Opaque place in the listing; empty for the first page.
        """
        return Pager(
            self._dispatcher, _VARIABLES_LIST, (template_id,), {"per_page": per_page, "cursor": cursor}, options
        )

    async def create(
        self,
        template_id: int | str,
        body: ConfigurationTemplateVariableCreate | Mapping[str, Any],
        **options: Unpack[CallOptions],
    ) -> ConfigurationTemplateVariable:
        """Add a variable to a configuration template.

        ``POST /public-api/resources/configuration-templates/v1.0/{template}/variables``
        Since 3.91.0. Errors: 401, 403, 404, 409, 422, 429.
        """
        return await self._dispatcher.call(_VARIABLES_CREATE, (template_id,), {}, body, options)

    async def update(
        self,
        template_id: int | str,
        variable_id: int | str,
        body: ConfigurationTemplateVariableUpdate | Mapping[str, Any],
        **options: Unpack[CallOptions],
    ) -> ConfigurationTemplateVariable:
        """Update a variable of a configuration template.

        ``PATCH /public-api/resources/configuration-templates/v1.0/{template}/variables/{variable}``
        Since 3.91.0. Errors: 401, 403, 404, 422, 429.
        """
        return await self._dispatcher.call(_VARIABLES_UPDATE, (template_id, variable_id), {}, body, options)

    async def delete(self, template_id: int | str, variable_id: int | str, **options: Unpack[CallOptions]) -> None:
        """Delete a variable of a configuration template.

        ``DELETE /public-api/resources/configuration-templates/v1.0/{template}/variables/{variable}``
        Since 3.91.0. Errors: 401, 403, 404, 429.
        """
        await self._dispatcher.call(_VARIABLES_DELETE, (template_id, variable_id), {}, None, options)
