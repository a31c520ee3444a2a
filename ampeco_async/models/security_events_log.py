"""Models of security_events_log.

Generated from spec/ by `make generate`; never edited by hand.
"""
# ruff: noqa: S105 (values of enums are no passwords)

from __future__ import annotations

from enum import StrEnum

from ampeco_async._codec import Model, model


class SecurityEventType(StrEnum):
    """What happened, as OCPP distinguishes security events; more values may come."""

    FIRMWARE_UPDATED = "FirmwareUpdated"
    SETTING_SYSTEM_TIME = "SettingSystemTime"
    STARTUP_OF_THE_DEVICE = "StartupOfTheDevice"
    RESET_OR_REBOOT = "ResetOrReboot"
    SECURITY_LOG_WAS_CLEARED = "SecurityLogWasCleared"
    MEMORY_EXHAUSTION = "MemoryExhaustion"
    TAMPER_DETECTION_ACTIVATED = "TamperDetectionActivated"


@model
class SecurityEvent(Model):
    """A security event that a charge point reported over OCPP."""

    id: int
    charge_point: int | None = None
    """Id of the charge point."""
    type: SecurityEventType | str | None = None
    tech_info: str | None = None
    """Details from the charge point."""
    timestamp: str | None = None
