"""Models of configuration_templates.

Generated from spec/ by `make generate`; never edited by hand.
"""
# ruff: noqa: S105 (values of enums are no passwords)

from __future__ import annotations

from datetime import datetime
from enum import StrEnum
from typing import TYPE_CHECKING

from ampeco_async.codec import UNSET, Model, model

if TYPE_CHECKING:
    from ampeco_async.models.charge_points import ChargePointProtocol


class ConfigurationTemplateOcppFilter(StrEnum):
    """Narrows a listing of configuration template OCPPs."""

    OCPP1_6 = "ocpp1.6"
    OCPP2_0_1 = "ocpp2.0.1"


class ConfigurationVariableType(StrEnum):
    """Configuration variable type; more values may come."""

    ACTUAL = "Actual"
    TARGET = "Target"
    MIN_SET = "MinSet"
    MAX_SET = "MaxSet"


@model
class ApplyConfigurationTemplate(Model):
    charge_point_ids: list[int] = UNSET
    should_persist: bool = UNSET


@model
class ConfigurationTemplate(Model):
    id: int
    name: str | None = None
    ocpp_version: ChargePointProtocol | str | None = None
    last_updated_at: datetime | None = None


@model
class ConfigurationTemplateCreate(Model):
    """What creates a configuration template."""

    name: str
    ocpp_version: ChargePointProtocol | str


@model
class ConfigurationTemplateVariable(Model):
    id: int
    key_name: str | None = None
    value: str | None = None
    last_updated_at: datetime | None = None
    variable_name: str | None = None
    variable_type: ConfigurationVariableType | str | None = None
    variable_instance: str | None = None
    component: str | None = None
    component_instance: str | None = None
    evse_id: int | None = None
    connector_id: int | None = None


@model
class ConfigurationTemplateVariableCreate(Model):
    """What creates a configuration template variable."""

    key_name: str = UNSET
    value: str
    variable_name: str = UNSET
    variable_type: ConfigurationVariableType | str | None = UNSET
    variable_instance: str | None = UNSET
    component: str = UNSET
    component_instance: str | None = UNSET
    evse_id: int | None = UNSET
    connector_id: int | None = UNSET


@model
class ConfigurationTemplateVariableUpdate(Model):
    """What changes about a configuration template variable; what is left out stays as it is."""

    key_name: str = UNSET
    value: str = UNSET
    variable_name: str = UNSET
    variable_type: ConfigurationVariableType | str | None = UNSET
    variable_instance: str | None = UNSET
    component: str = UNSET
    component_instance: str | None = UNSET
    evse_id: int | None = UNSET
    connector_id: int | None = UNSET
