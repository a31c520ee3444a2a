"""Models of configuration_templates.

Generated from spec/ by `make generate`; never edited by hand.
"""
# ruff: noqa: S105 (values of enums are no passwords)

from __future__ import annotations

from datetime import datetime
from enum import StrEnum
from typing import TYPE_CHECKING

from ampeco_async._codec import UNSET, Model, model

if TYPE_CHECKING:
    from ampeco_async.models.charge_points import ChargePointProtocol


class ConfigurationTemplateOcppFilter(StrEnum):
    """OCPP versions to narrow a listing of configuration templates by; more values may come."""

    OCPP_1_6 = "ocpp1.6"
    OCPP_2_0_1 = "ocpp2.0.1"


class ConfigurationVariableType(StrEnum):
    """Attribute of an OCPP 2.0.1 variable: in force, wanted, bounds; more values may come."""

    ACTUAL = "Actual"
    TARGET = "Target"
    MIN_SET = "MinSet"
    MAX_SET = "MaxSet"


@model
class ApplyConfigurationTemplate(Model):
    """Which charge points get the template, once or for good."""

    charge_point_ids: list[int] = UNSET
    should_persist: bool = UNSET
    """Keep the values in place from then on."""


@model
class ConfigurationTemplate(Model):
    """A set of OCPP configuration values to write to many charge points."""

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
    """A value in a template: a key (OCPP 1.6) or a variable of a component (2.0.1)."""

    id: int
    key_name: str | None = None
    """OCPP 1.6 only."""
    value: str | None = None
    last_updated_at: datetime | None = None
    variable_name: str | None = None
    """OCPP 2.0.1 only."""
    variable_type: ConfigurationVariableType | str | None = None
    variable_instance: str | None = None
    """OCPP 2.0.1: which one, where the variable comes several times."""
    component: str | None = None
    """OCPP 2.0.1 only."""
    component_instance: str | None = None
    """OCPP 2.0.1: which one, where the component comes several times."""
    evse_id: int | None = None
    """OCPP id of the EVSE, where the component belongs to one."""
    connector_id: int | None = None
    """OCPP id of the connector, where the component belongs to one."""


@model
class ConfigurationTemplateVariableCreate(Model):
    """What creates a configuration template variable."""

    key_name: str = UNSET
    """OCPP 1.6 only."""
    value: str
    variable_name: str = UNSET
    """OCPP 2.0.1 only."""
    variable_type: ConfigurationVariableType | str | None = UNSET
    variable_instance: str | None = UNSET
    """OCPP 2.0.1: which one, where the variable comes several times."""
    component: str = UNSET
    """OCPP 2.0.1 only."""
    component_instance: str | None = UNSET
    """OCPP 2.0.1: which one, where the component comes several times."""
    evse_id: int | None = UNSET
    """OCPP id of the EVSE, where the component belongs to one."""
    connector_id: int | None = UNSET
    """OCPP id of the connector, where the component belongs to one."""


@model
class ConfigurationTemplateVariableUpdate(Model):
    """What changes about a configuration template variable; what is left out stays as it is."""

    key_name: str = UNSET
    """OCPP 1.6 only."""
    value: str = UNSET
    variable_name: str = UNSET
    """OCPP 2.0.1 only."""
    variable_type: ConfigurationVariableType | str | None = UNSET
    variable_instance: str | None = UNSET
    """OCPP 2.0.1: which one, where the variable comes several times."""
    component: str = UNSET
    """OCPP 2.0.1 only."""
    component_instance: str | None = UNSET
    """OCPP 2.0.1: which one, where the component comes several times."""
    evse_id: int | None = UNSET
    """OCPP id of the EVSE, where the component belongs to one."""
    connector_id: int | None = UNSET
    """OCPP id of the connector, where the component belongs to one."""
