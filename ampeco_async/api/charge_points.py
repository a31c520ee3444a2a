"""Charge points: list, get, create, update, delete, 30 actions.

Generated from spec/ by `make generate`; never edited by hand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ampeco_async._operation import Operation
from ampeco_async._pagination import Pager
from ampeco_async._resource import Resource

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime
    from typing import Any, Unpack

    from ampeco_async._codec import OpenObject
    from ampeco_async._options import CallOptions
    from ampeco_async.models.charge_point_actions import (
        ActionResult,
        CertificateAction,
        ChargePointChangeAvailability,
        ChargePointChangeOwner,
        ChargePointChangeSharingCode,
        ChargePointClearChargingProfile,
        ChargePointDisconnect,
        ChargePointGetDiagnostics,
        ChargePointGetDiagnosticsResult,
        ChargePointGetSecurityLog,
        ChargePointGetSecurityLogResult,
        ChargePointMoveEvsesToSatellite,
        ChargePointReserve,
        ChargePointReserveResult,
        ChargePointSendDataTransfer,
        ChargePointSendDataTransferResult,
        ChargePointSetConfiguration,
        ChargePointSetSecurityProfile,
        ChargePointStop,
        ChargePointSyncCertificates,
        ChargePointSyncConfiguration,
        ChargePointSyncConfigurationResult,
        ChargePointUpdateFirmware,
        ResetType,
    )
    from ampeco_async.models.charge_points import (
        ChargePoint,
        ChargePointConfiguration,
        ChargePointConfigurationUpdate,
        ChargePointCreate,
        ChargePointDesiredProfileStatus,
        ChargePointEvseConnectorCreate,
        ChargePointEvseConnectorUpdate,
        ChargePointEvseCreate,
        ChargePointInclude,
        ChargePointShare,
        ChargePointSharedPartner,
        ChargePointSharedPartnerReplace,
        ChargePointStatusReport,
        ChargePointType,
        ChargePointUpdate,
        NetworkStatusLogEntry,
        PersonalSmartChargingMode,
        PersonalSmartChargingPreferences,
        SmartCharging,
        SmartChargingCreate,
    )
    from ampeco_async.models.charge_points_v1 import (
        ChargePointConfigurationV10,
        ChargePointV10,
        ChargePointV10Create,
        ChargePointV10Update,
    )
    from ampeco_async.models.common import (
        ChargingProfileWrite,
        Connector,
        HardwareStatusLogEntry,
        Note,
        NoteCreate,
        NoteUpdate,
        OcppConfigurationKey,
        Reference,
        StartSession,
        StartSessionResult,
        TriggerMessage,
        UserReference,
    )
    from ampeco_async.models.evses import Evse, EvseInclude, EvseUpdate

# fmt: off
_CHANGE_AVAILABILITY: Operation[None] = Operation(
    id="chargePointChangeAvailability", name="charge_points.change_availability", method="POST",
    path="/public-api/actions/charge-point/v1.0/{chargePoint}/change-availability",
    body="ChargePointChangeAvailability | Mapping[str, Any]", since="3.106.5", errors=(401, 403, 404, 406, 422, 429),
    resource="charge_points", version="1.0", key="change_availability",
)
_CHANGE_OWNER: Operation[None] = Operation(
    id="chargePointChangeOwner", name="charge_points.change_owner", method="POST",
    path="/public-api/actions/charge-point/v1.0/{chargePoint}/change-owner",
    body="ChargePointChangeOwner | Mapping[str, Any]", since="3.106.5", errors=(401, 403, 404, 406, 422, 429),
    resource="charge_points", version="1.0", key="change_owner",
)
_CHECK_TARIFF_DISPLAY_SUPPORT: Operation[None] = Operation(
    id="chargePointCheckTariffDisplaySupport", name="charge_points.check_tariff_display_support", method="POST",
    path="/public-api/actions/charge-point/v1.0/{chargePoint}/check-tariff-display-support", body="Mapping[str, Any]",
    since="3.168.0", errors=(401, 403, 404, 422, 429), resource="charge_points", version="1.0",
    key="check_tariff_display_support",
)
_CLEAR_CACHE: Operation[None] = Operation(
    id="chargePointClearCache", name="charge_points.clear_cache", method="POST",
    path="/public-api/actions/charge-point/v1.0/{chargePoint}/clear-cache", since="3.168.0",
    errors=(401, 403, 404, 429), resource="charge_points", version="1.0", key="clear_cache",
)
_CLEAR_CHARGING_PROFILE: Operation[None] = Operation(
    id="chargePointClearChargingProfile", name="charge_points.clear_charging_profile", method="POST",
    path="/public-api/actions/charge-point/v1.0/{chargePoint}/clear-charging-profile",
    body="ChargePointClearChargingProfile | Mapping[str, Any]", since="3.106.5", errors=(401, 403, 404, 406, 422, 429),
    resource="charge_points", version="1.0", key="clear_charging_profile",
)
_DISCONNECT: Operation[ActionResult] = Operation(
    id="chargePointDisconnect", name="charge_points.disconnect", method="POST",
    path="/public-api/actions/charge-point/v1.0/{chargePoint}/disconnect", result="ActionResult",
    body="ChargePointDisconnect | Mapping[str, Any]", since="3.106.5", errors=(401, 403, 404, 409, 422, 429),
    resource="charge_points", version="1.0", key="disconnect",
)
_GET_COMPOSITE_SCHEDULE: Operation[None] = Operation(
    id="chargePointGetCompositeSchedule", name="charge_points.get_composite_schedule", method="POST",
    path="/public-api/actions/charge-point/v1.0/{chargePoint}/get-composite-schedule", body="Mapping[str, Any]",
    since="3.168.0", errors=(401, 403, 404, 422, 429), resource="charge_points", version="1.0",
    key="get_composite_schedule",
)
_GET_DIAGNOSTICS: Operation[ChargePointGetDiagnosticsResult] = Operation(
    id="chargePointGetDiagnostics", name="charge_points.get_diagnostics", method="POST",
    path="/public-api/actions/charge-point/v1.0/{chargePoint}/get-diagnostics",
    result="ChargePointGetDiagnosticsResult", body="ChargePointGetDiagnostics | Mapping[str, Any]", since="3.106.5",
    errors=(401, 403, 404, 406, 422, 429), resource="charge_points", version="1.0", key="get_diagnostics",
)
_GET_LOCAL_LIST_VERSION: Operation[None] = Operation(
    id="chargePointGetLocalListVersion", name="charge_points.get_local_list_version", method="POST",
    path="/public-api/actions/charge-point/v1.0/{chargePoint}/get-local-list-version", body="Mapping[str, Any]",
    since="3.168.0", errors=(401, 403, 404, 422, 429), resource="charge_points", version="1.0",
    key="get_local_list_version",
)
_GET_SECURITY_LOG: Operation[ChargePointGetSecurityLogResult] = Operation(
    id="chargePointGetSecurityLog", name="charge_points.get_security_log", method="POST",
    path="/public-api/actions/charge-point/v1.0/{chargePoint}/get-security-log",
    result="ChargePointGetSecurityLogResult", body="ChargePointGetSecurityLog | Mapping[str, Any]", envelope=True,
    since="3.106.5", errors=(401, 403, 404, 406, 422, 429), resource="charge_points", version="1.0",
    key="get_security_log",
)
_MOVE_EVSES_TO_SATELLITE: Operation[None] = Operation(
    id="chargePointMoveEvsesToSatellite", name="charge_points.move_evses_to_satellite", method="POST",
    path="/public-api/actions/charge-point/v1.0/{chargePoint}/move-evses-to-satellite",
    body="ChargePointMoveEvsesToSatellite | Mapping[str, Any]", since="3.106.5", errors=(401, 403, 404, 422, 429),
    resource="charge_points", version="1.0", key="move_evses_to_satellite",
)
_RESERVE: Operation[ChargePointReserveResult] = Operation(
    id="chargePointReserve", name="charge_points.reserve", method="POST",
    path="/public-api/actions/charge-point/v1.0/{chargePoint}/reserve/{evse}", result="ChargePointReserveResult",
    body="ChargePointReserve | Mapping[str, Any]", since="3.59.0", errors=(401, 403, 404, 406, 422, 429),
    resource="charge_points", version="1.0", key="reserve",
)
_RESET_SECURITY_PROFILE: Operation[None] = Operation(
    id="chargePointResetSecurityProfile", name="charge_points.reset_security_profile", method="POST",
    path="/public-api/actions/charge-point/v1.0/{chargePoint}/reset-security-profile", since="3.106.5",
    errors=(401, 403, 404, 429), resource="charge_points", version="1.0", key="reset_security_profile",
)
_RESET: Operation[ActionResult] = Operation(
    id="chargePointReset", name="charge_points.reset", method="POST",
    path="/public-api/actions/charge-point/v1.0/{chargePoint}/reset/{type}", result="ActionResult", since="3.106.5",
    errors=(401, 403, 404, 422, 429), resource="charge_points", version="1.0", key="reset",
)
_SEND_CUSTOM_OCPP: Operation[None] = Operation(
    id="chargePointSendCustomOcpp", name="charge_points.send_custom_ocpp", method="POST",
    path="/public-api/actions/charge-point/v1.0/{chargePoint}/send-custom-ocpp", body="Mapping[str, Any]",
    since="3.168.0", errors=(401, 403, 404, 422, 429), resource="charge_points", version="1.0", key="send_custom_ocpp",
)
_SEND_DATA_TRANSFER: Operation[ChargePointSendDataTransferResult] = Operation(
    id="chargePointSendDataTransfer", name="charge_points.send_data_transfer", method="POST",
    path="/public-api/actions/charge-point/v1.0/{chargePoint}/send-data-transfer",
    result="ChargePointSendDataTransferResult", body="ChargePointSendDataTransfer | Mapping[str, Any]", since="3.106.5",
    errors=(401, 403, 404, 406, 422, 429), resource="charge_points", version="1.0", key="send_data_transfer",
)
_SET_CHARGING_PROFILE: Operation[Reference] = Operation(
    id="chargePointSetChargingProfile", name="charge_points.set_charging_profile", method="POST",
    path="/public-api/actions/charge-point/v1.0/{chargePoint}/set-charging-profile/{evseNetworkId}", result="Reference",
    body="ChargingProfileWrite | Mapping[str, Any]", envelope=True, since="3.106.5",
    errors=(401, 403, 404, 406, 422, 429), resource="charge_points", version="1.0", key="set_charging_profile",
)
_START_WITHOUT_EVSE: Operation[StartSessionResult] = Operation(
    id="chargePointStartChargingSessionWithoutEvse", name="charge_points.start_without_evse", method="POST",
    path="/public-api/actions/charge-point/v1.0/{chargePoint}/start", result="StartSessionResult",
    body="StartSession | Mapping[str, Any]", since="3.106.5", errors=(401, 403, 404, 422, 429),
    resource="charge_points", version="1.0", key="start_without_evse",
)
_START: Operation[StartSessionResult] = Operation(
    id="chargePointStartChargingSession", name="charge_points.start", method="POST",
    path="/public-api/actions/charge-point/v1.0/{chargePoint}/start/{evse}", result="StartSessionResult",
    body="StartSession | Mapping[str, Any]", since="3.106.5", errors=(401, 403, 404, 422, 429),
    resource="charge_points", version="1.0", key="start",
)
_STOP: Operation[None] = Operation(
    id="chargePointStopChargingSession", name="charge_points.stop", method="POST",
    path="/public-api/actions/charge-point/v1.0/{chargePoint}/stop/{session}",
    body="ChargePointStop | Mapping[str, Any]", since="3.106.5", errors=(401, 403, 404, 406, 422, 429),
    resource="charge_points", version="1.0", key="stop",
)
_SYNC_CONFIGURATION: Operation[ChargePointSyncConfigurationResult] = Operation(
    id="chargePointSyncConfiguration", name="charge_points.sync_configuration", method="POST",
    path="/public-api/actions/charge-point/v1.0/{chargePoint}/sync-configuration",
    result="ChargePointSyncConfigurationResult", body="ChargePointSyncConfiguration | Mapping[str, Any]",
    since="3.106.5", errors=(401, 403, 404, 406, 422, 429), resource="charge_points", version="1.0",
    key="sync_configuration",
)
_TRIGGER_MESSAGE: Operation[None] = Operation(
    id="chargePointTriggerMessageChargePoint", name="charge_points.trigger_message", method="POST",
    path="/public-api/actions/charge-point/v1.0/{chargePoint}/trigger-message",
    body="TriggerMessage | Mapping[str, Any]", since="3.106.5", errors=(401, 403, 404, 406, 422, 429),
    resource="charge_points", version="1.0", key="trigger_message",
)
_UNLOCK: Operation[ActionResult] = Operation(
    id="chargePointEvseUnlock", name="charge_points.unlock", method="POST",
    path="/public-api/actions/charge-point/v1.0/{chargePoint}/unlock/{evse}", result="ActionResult", since="3.106.5",
    errors=(401, 403, 404, 406, 422, 429), resource="charge_points", version="1.0", key="unlock",
)
_V10_LIST: Operation[ChargePointV10] = Operation(
    id="chargePointsListingDeprecated", name="charge_points.v1_0.list", method="GET",
    path="/public-api/resources/charge-points/v1.0", result="ChargePointV10",
    query={
        "desired_security_profile_status": "filter[desiredSecurityProfileStatus]", "evse_id": "filter[evseId]",
        "evse_physical_reference": "filter[evsePhysicalReference]", "physical_reference": "filter[physicalReference]",
        "charge_point_network_id": "filter[chargePointNetworkId]",
        "charge_point_boot_notification_serial_number": "filter[chargePointBootNotificationSerialNumber]",
        "user_id": "filter[userId]", "partner_id": "filter[partnerId]", "access_type": "filter[accessType]",
        "sub_operator_id": "filter[subOperatorId]", "roaming": "filter[roaming]", "name": "filter[name]",
        "location_id": "filter[locationId]", "managed_by_operator": "filter[managedByOperator]",
        "external_id": "filter[externalId]", "evse_external_id": "filter[evseExternalId]", "tag": "filter[tag]",
        "page": "page", "per_page": "per_page", "cursor": "cursor",
    },
    envelope=True, pagination="hybrid", idempotent=True, since="3.106.5", deprecated=True, deprecated_since="3.106.5",
    replaced_by="charge_points.list", errors=(401, 403, 422, 429), resource="charge_points", version="1.0", key="list",
)
_V10_CREATE: Operation[ChargePointV10] = Operation(
    id="chargePointCreateDeprecated", name="charge_points.v1_0.create", method="POST",
    path="/public-api/resources/charge-points/v1.0", result="ChargePointV10",
    body="ChargePointV10Create | Mapping[str, Any]", envelope=True, since="3.106.5", deprecated=True,
    deprecated_since="3.106.5", replaced_by="charge_points.create", errors=(401, 403, 422, 429),
    resource="charge_points", version="1.0", key="create",
)
_V10_GET: Operation[ChargePointV10] = Operation(
    id="chargePointReadDeprecated", name="charge_points.v1_0.get", method="GET",
    path="/public-api/resources/charge-points/v1.0/{chargePoint}", result="ChargePointV10", envelope=True,
    idempotent=True, since="3.106.5", deprecated=True, deprecated_since="3.106.5", replaced_by="charge_points.get",
    errors=(401, 403, 404, 429), resource="charge_points", version="1.0", key="get",
)
_V10_UPDATE: Operation[ChargePointV10] = Operation(
    id="chargePointUpdateDeprecated", name="charge_points.v1_0.update", method="PATCH",
    path="/public-api/resources/charge-points/v1.0/{chargePoint}", result="ChargePointV10",
    body="ChargePointV10Update | Mapping[str, Any]", since="3.106.5", deprecated=True, deprecated_since="3.106.5",
    replaced_by="charge_points.update", errors=(401, 403, 404, 422, 429), resource="charge_points", version="1.0",
    key="update",
)
_V10_DELETE: Operation[None] = Operation(
    id="chargePointDeleteDeprecated", name="charge_points.v1_0.delete", method="DELETE",
    path="/public-api/resources/charge-points/v1.0/{chargePoint}", since="3.106.5", deprecated=True,
    deprecated_since="3.106.5", replaced_by="charge_points.delete", errors=(401, 403, 404, 429),
    resource="charge_points", version="1.0", key="delete",
)
_V10_CONFIGURATIONS_LIST: Operation[ChargePointConfigurationV10] = Operation(
    id="chargePointConfigurationsListingDeprecated", name="charge_points.v1_0.configurations.list", method="GET",
    path="/public-api/resources/charge-points/v1.0/{chargePoint}/configurations", result="ChargePointConfigurationV10",
    envelope=True, pagination="none", idempotent=True, since="3.106.5", deprecated=True, deprecated_since="3.106.5",
    replaced_by="charge_points.configurations.list", errors=(401, 403, 404, 429), resource="charge_points",
    version="1.0", key="configurations.list",
)
_V10_CONFIGURATIONS_GET: Operation[ChargePointConfigurationV10] = Operation(
    id="chargePointConfigurationReadDeprecated", name="charge_points.v1_0.configurations.get", method="GET",
    path="/public-api/resources/charge-points/v1.0/{chargePoint}/configurations/{key}",
    result="ChargePointConfigurationV10", envelope=True, idempotent=True, since="3.106.5", deprecated=True,
    deprecated_since="3.106.5", replaced_by="charge_points.configurations.get", errors=(401, 403, 404, 429),
    resource="charge_points", version="1.0", key="configurations.get",
)
_V10_CONFIGURATIONS_UPDATE: Operation[None] = Operation(
    id="chargePointConfigurationUpdateDeprecated", name="charge_points.v1_0.configurations.update", method="PATCH",
    path="/public-api/resources/charge-points/v1.0/{chargePoint}/configurations/{key}",
    body="ChargePointConfigurationUpdate | Mapping[str, Any]", since="3.106.5", deprecated=True,
    deprecated_since="3.106.5", replaced_by="charge_points.configurations.update",
    errors=(401, 403, 404, 406, 422, 429), resource="charge_points", version="1.0", key="configurations.update",
)
_STATUS_GET: Operation[ChargePointStatusReport] = Operation(
    id="chargePointStatusRead", name="charge_points.status.get", method="GET",
    path="/public-api/resources/charge-points/v1.0/{chargePoint}/status", result="ChargePointStatusReport",
    envelope=True, idempotent=True, since="3.106.5", errors=(401, 403, 404, 429), resource="charge_points",
    version="1.0", key="status.get",
)
_CHANGE_SHARING_CODE: Operation[None] = Operation(
    id="chargePointChangeSharingCode", name="charge_points.change_sharing_code", method="POST",
    path="/public-api/actions/charge-point/v2.0/{chargePoint}/change-sharing-code",
    body="ChargePointChangeSharingCode | Mapping[str, Any]", since="3.106.5", errors=(401, 403, 404, 406, 422, 429),
    resource="charge_points", version="2.0", key="change_sharing_code",
)
_DELETE_CERTIFICATE: Operation[None] = Operation(
    id="chargePointDeleteCertificate", name="charge_points.delete_certificate", method="POST",
    path="/public-api/actions/charge-point/v2.0/{chargePoint}/delete-certificate",
    body="CertificateAction | Mapping[str, Any]", since="3.106.5", errors=(401, 403, 404, 406, 422, 429, 501),
    resource="charge_points", version="2.0", key="delete_certificate",
)
_INSTALL_CERTIFICATE: Operation[None] = Operation(
    id="chargePointInstallCertificate", name="charge_points.install_certificate", method="POST",
    path="/public-api/actions/charge-point/v2.0/{chargePoint}/install-certificate",
    body="CertificateAction | Mapping[str, Any]", since="3.106.5", errors=(401, 403, 404, 406, 422, 429, 501),
    resource="charge_points", version="2.0", key="install_certificate",
)
_SET_CONFIGURATION: Operation[None] = Operation(
    id="chargePointSetConfiguration", name="charge_points.set_configuration", method="POST",
    path="/public-api/actions/charge-point/v2.0/{chargePoint}/set-configuration",
    body="ChargePointSetConfiguration | Mapping[str, Any]", since="3.106.5", errors=(401, 403, 404, 406, 422, 429),
    resource="charge_points", version="2.0", key="set_configuration",
)
_SET_SECURITY_PROFILE: Operation[ActionResult] = Operation(
    id="chargePointSetSecurityProfile", name="charge_points.set_security_profile", method="POST",
    path="/public-api/actions/charge-point/v2.0/{chargePoint}/set-security-profile", result="ActionResult",
    body="ChargePointSetSecurityProfile | Mapping[str, Any]", since="3.110.0", errors=(401, 403, 404, 406, 422, 429),
    resource="charge_points", version="2.0", key="set_security_profile",
)
_SYNC_CERTIFICATES: Operation[None] = Operation(
    id="chargePointGetInstalledCertificateIds", name="charge_points.sync_certificates", method="POST",
    path="/public-api/actions/charge-point/v2.0/{chargePoint}/sync-certificates",
    body="ChargePointSyncCertificates | Mapping[str, Any]", since="3.106.5", errors=(401, 403, 404, 406, 422, 429, 501),
    resource="charge_points", version="2.0", key="sync_certificates",
)
_UPDATE_FIRMWARE: Operation[None] = Operation(
    id="chargePointUpdateFirmware", name="charge_points.update_firmware", method="POST",
    path="/public-api/actions/charge-point/v2.0/{chargePoint}/update-firmware",
    body="ChargePointUpdateFirmware | Mapping[str, Any]", since="3.106.5", errors=(401, 403, 404, 406, 422, 429),
    resource="charge_points", version="2.0", key="update_firmware",
)
_LIST: Operation[ChargePoint] = Operation(
    id="chargePointsListing", name="charge_points.list", method="GET", path="/public-api/resources/charge-points/v2.0",
    result="ChargePoint",
    query={
        "desired_security_profile_status": "filter[desiredSecurityProfileStatus]",
        "evse_physical_reference": "filter[evsePhysicalReference]", "network_id": "filter[networkId]",
        "boot_notification_serial_number": "filter[bootNotificationSerialNumber]", "model_id": "filter[modelId]",
        "vendor_id": "filter[vendorId]", "user_id": "filter[userId]", "partner_id": "filter[partnerId]",
        "type": "filter[type]", "sub_operator_id": "filter[subOperatorId]", "roaming": "filter[roaming]",
        "roaming_operator_ids": "filter[roamingOperatorIds][]", "name": "filter[name]",
        "location_id": "filter[locationId]", "circuit_id": "filter[circuitId]",
        "charging_zone_id": "filter[chargingZoneId]", "managed_by_operator": "filter[managedByOperator]",
        "external_id": "filter[externalId]", "utility_id": "filter[utilityId]", "tag": "filter[tag]",
        "sharing_code": "filter[sharingCode]", "last_updated_after": "filter[lastUpdatedAfter]",
        "last_updated_before": "filter[lastUpdatedBefore]", "include": "include[]", "per_page": "per_page",
        "cursor": "cursor",
    },
    datetimes=("last_updated_after", "last_updated_before"), envelope=True, pagination="cursor", idempotent=True,
    since="3.106.5", errors=(401, 403, 404, 422, 429), resource="charge_points", version="2.0", key="list",
    older=_V10_LIST,
)
_CREATE: Operation[ChargePoint] = Operation(
    id="chargePointCreate", name="charge_points.create", method="POST", path="/public-api/resources/charge-points/v2.0",
    result="ChargePoint", body="ChargePointCreate | Mapping[str, Any]", envelope=True, since="3.106.5",
    errors=(401, 403, 404, 422, 429), resource="charge_points", version="2.0", key="create", older=_V10_CREATE,
)
_GET: Operation[ChargePoint] = Operation(
    id="chargePointRead", name="charge_points.get", method="GET",
    path="/public-api/resources/charge-points/v2.0/{chargePoint}", result="ChargePoint", query={"include": "include[]"},
    envelope=True, idempotent=True, since="3.106.5", errors=(401, 403, 404, 422, 429), resource="charge_points",
    version="2.0", key="get", older=_V10_GET,
)
_UPDATE: Operation[ChargePoint] = Operation(
    id="chargePointUpdate", name="charge_points.update", method="PATCH",
    path="/public-api/resources/charge-points/v2.0/{chargePoint}", result="ChargePoint", query={"include": "include[]"},
    body="ChargePointUpdate | Mapping[str, Any]", envelope=True, since="3.106.5", errors=(401, 403, 404, 422, 429),
    resource="charge_points", version="2.0", key="update", older=_V10_UPDATE,
)
_DELETE: Operation[None] = Operation(
    id="chargePointDelete", name="charge_points.delete", method="DELETE",
    path="/public-api/resources/charge-points/v2.0/{chargePoint}", query={"include": "include[]"}, since="3.106.5",
    errors=(401, 403, 404, 422, 429), resource="charge_points", version="2.0", key="delete", older=_V10_DELETE,
)
_AVAILABLE_PERSONAL_SMART_CHARGING_MODES_LIST: Operation[PersonalSmartChargingMode] = Operation(
    id="chargePointAvailablePersonalSmartChargingModesListing",
    name="charge_points.available_personal_smart_charging_modes.list", method="GET",
    path="/public-api/resources/charge-points/v2.0/{chargePoint}/available-personal-smart-charging-modes",
    result="PersonalSmartChargingMode", envelope=True, pagination="none", idempotent=True, since="3.106.5",
    errors=(401, 403, 404, 422, 429), resource="charge_points", version="2.0",
    key="available_personal_smart_charging_modes.list",
)
_CONFIGURATIONS_LIST: Operation[ChargePointConfiguration] = Operation(
    id="chargePointConfigurationsListing", name="charge_points.configurations.list", method="GET",
    path="/public-api/resources/charge-points/v2.0/{chargePoint}/configurations", result="ChargePointConfiguration",
    query={
        "name": "filter[name]", "instance": "filter[instance]", "component_name": "filter[componentName]",
        "evse_id": "filter[evseId]",
    },
    envelope=True, pagination="none", idempotent=True, since="3.106.5", errors=(401, 403, 404, 422, 429),
    resource="charge_points", version="2.0", key="configurations.list", older=_V10_CONFIGURATIONS_LIST,
)
_CONFIGURATIONS_GET: Operation[ChargePointConfiguration] = Operation(
    id="chargePointConfigurationRead", name="charge_points.configurations.get", method="GET",
    path="/public-api/resources/charge-points/v2.0/{chargePoint}/configurations/{key}",
    result="ChargePointConfiguration", envelope=True, idempotent=True, since="3.106.5", errors=(401, 403, 404, 429),
    resource="charge_points", version="2.0", key="configurations.get", older=_V10_CONFIGURATIONS_GET,
)
_CONFIGURATIONS_UPDATE: Operation[ChargePointConfiguration] = Operation(
    id="chargePointConfigurationUpdate", name="charge_points.configurations.update", method="PATCH",
    path="/public-api/resources/charge-points/v2.0/{chargePoint}/configurations/{key}",
    result="ChargePointConfiguration", body="ChargePointConfigurationUpdate | Mapping[str, Any]", envelope=True,
    since="3.106.5", errors=(401, 403, 404, 406, 422, 429), resource="charge_points", version="2.0",
    key="configurations.update", older=_V10_CONFIGURATIONS_UPDATE,
)
_EVSES_LIST: Operation[Evse] = Operation(
    id="chargePointEvsesListing", name="charge_points.evses.list", method="GET",
    path="/public-api/resources/charge-points/v2.0/{chargePoint}/evses", result="Evse",
    query={"include": "include[]", "per_page": "per_page", "cursor": "cursor"}, envelope=True, pagination="cursor",
    idempotent=True, since="3.106.5", errors=(401, 403, 404, 422, 429), resource="charge_points", version="2.0",
    key="evses.list",
)
_EVSES_CREATE: Operation[Evse] = Operation(
    id="chargePointEvseCreate", name="charge_points.evses.create", method="POST",
    path="/public-api/resources/charge-points/v2.0/{chargePoint}/evses", result="Evse",
    body="ChargePointEvseCreate | Mapping[str, Any]", envelope=True, since="3.106.5", errors=(401, 403, 404, 422, 429),
    resource="charge_points", version="2.0", key="evses.create",
)
_EVSES_GET: Operation[Evse] = Operation(
    id="chargePointEvseRead", name="charge_points.evses.get", method="GET",
    path="/public-api/resources/charge-points/v2.0/{chargePoint}/evses/{evse}", result="Evse",
    query={"include": "include[]"}, envelope=True, idempotent=True, since="3.106.5", errors=(401, 403, 404, 422, 429),
    resource="charge_points", version="2.0", key="evses.get",
)
_EVSES_UPDATE: Operation[Evse] = Operation(
    id="chargePointEvseUpdate", name="charge_points.evses.update", method="PATCH",
    path="/public-api/resources/charge-points/v2.0/{chargePoint}/evses/{evse}", result="Evse",
    query={"include": "include[]"}, body="EvseUpdate | Mapping[str, Any]", envelope=True, idempotent=True,
    since="3.106.5", errors=(401, 403, 404, 422, 429), resource="charge_points", version="2.0", key="evses.update",
)
_EVSES_DELETE: Operation[None] = Operation(
    id="chargePointEvseDelete", name="charge_points.evses.delete", method="DELETE",
    path="/public-api/resources/charge-points/v2.0/{chargePoint}/evses/{evse}", query={"include": "include[]"},
    since="3.106.5", errors=(401, 403, 404, 422, 429), resource="charge_points", version="2.0", key="evses.delete",
)
_EVSES_CONNECTORS_LIST: Operation[Connector] = Operation(
    id="chargePointEvseConnectorsListing", name="charge_points.evses.connectors.list", method="GET",
    path="/public-api/resources/charge-points/v2.0/{chargePoint}/evses/{evse}/connectors", result="Connector",
    envelope=True, pagination="none", idempotent=True, since="3.106.5", errors=(401, 403, 404, 429),
    resource="charge_points", version="2.0", key="evses.connectors.list",
)
_EVSES_CONNECTORS_CREATE: Operation[Connector] = Operation(
    id="chargePointEvseConnectorCreate", name="charge_points.evses.connectors.create", method="POST",
    path="/public-api/resources/charge-points/v2.0/{chargePoint}/evses/{evse}/connectors", result="Connector",
    body="ChargePointEvseConnectorCreate | Mapping[str, Any]", envelope=True, since="3.106.5",
    errors=(401, 403, 404, 422, 429), resource="charge_points", version="2.0", key="evses.connectors.create",
)
_EVSES_CONNECTORS_GET: Operation[Connector] = Operation(
    id="chargePointEvseConnectorRead", name="charge_points.evses.connectors.get", method="GET",
    path="/public-api/resources/charge-points/v2.0/{chargePoint}/evses/{evse}/connectors/{connector}",
    result="Connector", envelope=True, idempotent=True, since="3.106.5", errors=(401, 403, 404, 429),
    resource="charge_points", version="2.0", key="evses.connectors.get",
)
_EVSES_CONNECTORS_UPDATE: Operation[Connector] = Operation(
    id="chargePointEvseConnectorUpdate", name="charge_points.evses.connectors.update", method="PATCH",
    path="/public-api/resources/charge-points/v2.0/{chargePoint}/evses/{evse}/connectors/{connector}",
    result="Connector", body="ChargePointEvseConnectorUpdate | Mapping[str, Any]", envelope=True, since="3.106.5",
    errors=(401, 403, 404, 422, 429), resource="charge_points", version="2.0", key="evses.connectors.update",
)
_EVSES_CONNECTORS_DELETE: Operation[None] = Operation(
    id="chargePointEvseConnectorDelete", name="charge_points.evses.connectors.delete", method="DELETE",
    path="/public-api/resources/charge-points/v2.0/{chargePoint}/evses/{evse}/connectors/{connector}", since="3.106.5",
    errors=(401, 403, 404, 429), resource="charge_points", version="2.0", key="evses.connectors.delete",
)
_HARDWARE_STATUS_LOGS_LIST: Operation[HardwareStatusLogEntry] = Operation(
    id="listChargePointHardwareStatusLogs", name="charge_points.hardware_status_logs.list", method="GET",
    path="/public-api/resources/charge-points/v2.0/{chargePoint}/hardware-status-logs", result="HardwareStatusLogEntry",
    query={
        "created_after": "filter[createdAfter]", "created_before": "filter[createdBefore]", "per_page": "per_page",
        "cursor": "cursor",
    },
    datetimes=("created_after", "created_before"), envelope=True, pagination="cursor", idempotent=True, since="3.106.5",
    errors=(401, 403, 404, 422, 429), resource="charge_points", version="2.0", key="hardware_status_logs.list",
)
_LATEST_HARDWARE_STATUS_LOG_GET: Operation[HardwareStatusLogEntry] = Operation(
    id="getChargePointLatestHardwareStatusLog", name="charge_points.latest_hardware_status_log.get", method="GET",
    path="/public-api/resources/charge-points/v2.0/{chargePoint}/latest-hardware-status-log",
    result="HardwareStatusLogEntry", envelope=True, idempotent=True, since="3.106.5", errors=(401, 403, 404, 429),
    resource="charge_points", version="2.0", key="latest_hardware_status_log.get",
)
_LATEST_NETWORK_STATUS_LOG_GET: Operation[NetworkStatusLogEntry] = Operation(
    id="getChargePointLatestNetworkStatusLog", name="charge_points.latest_network_status_log.get", method="GET",
    path="/public-api/resources/charge-points/v2.0/{chargePoint}/latest-network-status-log",
    result="NetworkStatusLogEntry", envelope=True, idempotent=True, since="3.106.5", errors=(401, 403, 404, 429),
    resource="charge_points", version="2.0", key="latest_network_status_log.get",
)
_NETWORK_STATUS_LOGS_LIST: Operation[NetworkStatusLogEntry] = Operation(
    id="listChargePointNetworkStatusLogs", name="charge_points.network_status_logs.list", method="GET",
    path="/public-api/resources/charge-points/v2.0/{chargePoint}/network-status-logs", result="NetworkStatusLogEntry",
    query={
        "created_after": "filter[createdAfter]", "created_before": "filter[createdBefore]", "per_page": "per_page",
        "cursor": "cursor",
    },
    datetimes=("created_after", "created_before"), envelope=True, pagination="cursor", idempotent=True, since="3.106.5",
    errors=(401, 403, 404, 422, 429), resource="charge_points", version="2.0", key="network_status_logs.list",
)
_NOTES_LIST: Operation[Note] = Operation(
    id="chargePointNoteListing", name="charge_points.notes.list", method="GET",
    path="/public-api/resources/charge-points/v2.0/{chargePoint}/notes", result="Note",
    query={
        "created_after": "filter[createdAfter]", "created_before": "filter[createdBefore]", "pinned": "filter[pinned]",
        "updated_after": "filter[updatedAfter]", "updated_before": "filter[updatedBefore]", "per_page": "per_page",
        "cursor": "cursor",
    },
    datetimes=("created_after", "created_before", "updated_after", "updated_before"), envelope=True,
    pagination="cursor", idempotent=True, since="3.139.0", errors=(401, 403, 404, 422, 429), resource="charge_points",
    version="2.0", key="notes.list",
)
_NOTES_CREATE: Operation[Note] = Operation(
    id="chargePointNoteCreate", name="charge_points.notes.create", method="POST",
    path="/public-api/resources/charge-points/v2.0/{chargePoint}/notes", result="Note",
    body="NoteCreate | Mapping[str, Any]", envelope=True, since="3.139.0", errors=(401, 403, 404, 422, 429),
    resource="charge_points", version="2.0", key="notes.create",
)
_NOTES_GET: Operation[Note] = Operation(
    id="chargePointNoteRead", name="charge_points.notes.get", method="GET",
    path="/public-api/resources/charge-points/v2.0/{chargePoint}/notes/{note}", result="Note", envelope=True,
    idempotent=True, since="3.139.0", errors=(401, 403, 404, 429), resource="charge_points", version="2.0",
    key="notes.get",
)
_NOTES_UPDATE: Operation[Note] = Operation(
    id="chargePointNoteUpdate", name="charge_points.notes.update", method="PATCH",
    path="/public-api/resources/charge-points/v2.0/{chargePoint}/notes/{note}", result="Note",
    body="NoteUpdate | Mapping[str, Any]", envelope=True, since="3.139.0", errors=(401, 403, 404, 422, 429),
    resource="charge_points", version="2.0", key="notes.update",
)
_NOTES_DELETE: Operation[None] = Operation(
    id="chargePointNoteDelete", name="charge_points.notes.delete", method="DELETE",
    path="/public-api/resources/charge-points/v2.0/{chargePoint}/notes/{note}", since="3.139.0",
    errors=(401, 403, 404, 429), resource="charge_points", version="2.0", key="notes.delete",
)
_PERSONAL_SMART_CHARGING_PREFERENCES_GET: Operation[PersonalSmartChargingPreferences] = Operation(
    id="chargePointPersonalSmartChargingPreferencesRead", name="charge_points.personal_smart_charging_preferences.get",
    method="GET", path="/public-api/resources/charge-points/v2.0/{chargePoint}/personal-smart-charging-preferences",
    result="PersonalSmartChargingPreferences", envelope=True, idempotent=True, since="3.106.5",
    errors=(401, 403, 404, 422, 429), resource="charge_points", version="2.0",
    key="personal_smart_charging_preferences.get",
)
_PERSONAL_SMART_CHARGING_PREFERENCES_UPDATE: Operation[PersonalSmartChargingPreferences] = Operation(
    id="personalSmartChargingPreferencesUpdate", name="charge_points.personal_smart_charging_preferences.update",
    method="POST", path="/public-api/resources/charge-points/v2.0/{chargePoint}/personal-smart-charging-preferences",
    result="PersonalSmartChargingPreferences", body="PersonalSmartChargingPreferences | Mapping[str, Any]",
    envelope=True, since="3.106.5", errors=(401, 403, 404, 422, 429), resource="charge_points", version="2.0",
    key="personal_smart_charging_preferences.update",
)
_SHARED_PARTNERS_LIST: Operation[ChargePointSharedPartner] = Operation(
    id="chargePointSharedPartnersListing", name="charge_points.shared_partners.list", method="GET",
    path="/public-api/resources/charge-points/v2.0/{chargePoint}/shared-partners", result="ChargePointSharedPartner",
    query={"per_page": "per_page", "cursor": "cursor"}, envelope=True, pagination="cursor", idempotent=True,
    since="3.106.5", errors=(401, 403, 404, 422, 429), resource="charge_points", version="2.0",
    key="shared_partners.list",
)
_SHARED_PARTNERS_REPLACE: Operation[None] = Operation(
    id="chargePointSharedPartnersSync", name="charge_points.shared_partners.replace", method="PUT",
    path="/public-api/resources/charge-points/v2.0/{chargePoint}/shared-partners",
    body="ChargePointSharedPartnerReplace | Mapping[str, Any]", idempotent=True, since="3.106.5",
    errors=(401, 403, 404, 422, 429), resource="charge_points", version="2.0", key="shared_partners.replace",
)
_SHARES_LIST: Operation[ChargePointShare] = Operation(
    id="chargePointSharesListing", name="charge_points.shares.list", method="GET",
    path="/public-api/resources/charge-points/v2.0/{chargePoint}/shares", result="ChargePointShare",
    query={"per_page": "per_page", "cursor": "cursor"}, envelope=True, pagination="cursor", idempotent=True,
    since="3.106.5", errors=(401, 403, 404, 422, 429), resource="charge_points", version="2.0", key="shares.list",
)
_SHARES_CREATE: Operation[ChargePointShare] = Operation(
    id="chargePointShareCreate", name="charge_points.shares.create", method="POST",
    path="/public-api/resources/charge-points/v2.0/{chargePoint}/shares", result="ChargePointShare",
    body="UserReference | Mapping[str, Any]", envelope=True, since="3.106.5", errors=(401, 403, 404, 422, 429),
    resource="charge_points", version="2.0", key="shares.create",
)
_SHARES_GET: Operation[ChargePointShare] = Operation(
    id="chargePointShareRead", name="charge_points.shares.get", method="GET",
    path="/public-api/resources/charge-points/v2.0/{chargePoint}/shares/{share}", result="ChargePointShare",
    envelope=True, idempotent=True, since="3.106.5", errors=(401, 403, 404, 429), resource="charge_points",
    version="2.0", key="shares.get",
)
_SHARES_UPDATE: Operation[OpenObject] = Operation(
    id="chargePointShareUpdate", name="charge_points.shares.update", method="PATCH",
    path="/public-api/resources/charge-points/v2.0/{chargePoint}/shares/{share}", result="OpenObject",
    body="Mapping[str, Any]", envelope=True, since="3.251.0", errors=(401, 403, 404, 422, 429),
    resource="charge_points", version="2.0", key="shares.update",
)
_SHARES_DELETE: Operation[None] = Operation(
    id="charegPointShareDelete", name="charge_points.shares.delete", method="DELETE",
    path="/public-api/resources/charge-points/v2.0/{chargePoint}/shares/{share}", idempotent=True, since="3.106.5",
    errors=(401, 403, 404, 429), resource="charge_points", version="2.0", key="shares.delete",
)
_SMART_CHARGING_UPDATE: Operation[SmartCharging] = Operation(
    id="chargePointSmartChargingUpdate", name="charge_points.smart_charging.update", method="POST",
    path="/public-api/resources/charge-points/v2.0/{chargePoint}/smart-charging", result="SmartCharging",
    body="SmartChargingCreate | Mapping[str, Any]", envelope=True, since="3.106.5", errors=(401, 403, 404, 422, 429),
    resource="charge_points", version="2.0", key="smart_charging.update",
)
# fmt: on


class ChargePoints(Resource):
    """Charge points: list, get, create, update, delete, 30 actions.

    A charge point: the hardware that holds one or more EVSEs.
    """

    __slots__ = ()

    @property
    def available_personal_smart_charging_modes(self) -> ChargePointsAvailablePersonalSmartChargingModes:
        """Modes of personal smart charging that a charge point offers: list."""
        return self._sub(ChargePointsAvailablePersonalSmartChargingModes)

    @property
    def configurations(self) -> ChargePointsConfigurations:
        """Configurations of a charge point: list, get, update."""
        return self._sub(ChargePointsConfigurations)

    @property
    def evses(self) -> ChargePointsEvses:
        """EVSEs of a charge point: list, get, create, update, delete."""
        return self._sub(ChargePointsEvses)

    @property
    def hardware_status_logs(self) -> ChargePointsHardwareStatusLogs:
        """Hardware status logs of a charge point: list."""
        return self._sub(ChargePointsHardwareStatusLogs)

    @property
    def latest_hardware_status_log(self) -> ChargePointsLatestHardwareStatusLog:
        """Latest hardware status of a charge point: get."""
        return self._sub(ChargePointsLatestHardwareStatusLog)

    @property
    def latest_network_status_log(self) -> ChargePointsLatestNetworkStatusLog:
        """Latest network status of a charge point: get."""
        return self._sub(ChargePointsLatestNetworkStatusLog)

    @property
    def network_status_logs(self) -> ChargePointsNetworkStatusLogs:
        """Network status logs of a charge point: list."""
        return self._sub(ChargePointsNetworkStatusLogs)

    @property
    def notes(self) -> ChargePointsNotes:
        """Notes of a charge point: list, get, create, update, delete."""
        return self._sub(ChargePointsNotes)

    @property
    def personal_smart_charging_preferences(self) -> ChargePointsPersonalSmartChargingPreferences:
        """Personal smart charging preferences of a charge point: get, update."""
        return self._sub(ChargePointsPersonalSmartChargingPreferences)

    @property
    def shared_partners(self) -> ChargePointsSharedPartners:
        """Partners that a charge point is shared with: list, replace."""
        return self._sub(ChargePointsSharedPartners)

    @property
    def shares(self) -> ChargePointsShares:
        """Users that a charge point is shared with: list, get, create, update, delete."""
        return self._sub(ChargePointsShares)

    @property
    def smart_charging(self) -> ChargePointsSmartCharging:
        """Smart charging of a charge point: update."""
        return self._sub(ChargePointsSmartCharging)

    @property
    def status(self) -> ChargePointsStatus:
        """Status of a charge point: get."""
        return self._sub(ChargePointsStatus)

    @property
    def v1_0(self) -> ChargePointsV10:
        """Version 1.0 of charge points: list, get, create, update, delete; deprecated since 3.106.5."""
        return self._sub(ChargePointsV10)

    def list(
        self,
        *,
        desired_security_profile_status: ChargePointDesiredProfileStatus | str | None = None,
        evse_physical_reference: str | None = None,
        network_id: int | str | None = None,
        boot_notification_serial_number: str | None = None,
        model_id: int | str | None = None,
        vendor_id: int | str | None = None,
        user_id: int | str | None = None,
        partner_id: int | str | None = None,
        type: ChargePointType | str | None = None,
        sub_operator_id: int | str | None = None,
        roaming: str | None = None,
        roaming_operator_ids: Sequence[int] | None = None,
        name: str | None = None,
        location_id: int | str | None = None,
        circuit_id: int | str | None = None,
        charging_zone_id: int | str | None = None,
        managed_by_operator: str | None = None,
        external_id: int | str | None = None,
        utility_id: int | str | None = None,
        tag: str | None = None,
        sharing_code: str | None = None,
        last_updated_after: datetime | None = None,
        last_updated_before: datetime | None = None,
        include: Sequence[ChargePointInclude | str] | None = None,
        per_page: int | None = None,
        cursor: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Pager[ChargePoint]:
        """List charge points.

        ``GET /public-api/resources/charge-points/v2.0``
        Since 3.106.5. Pages: cursor. Errors: 401, 403, 404, 422, 429.

        Args:
            evse_physical_reference: Label of an EVSE on site, as drivers see it.
            network_id: OCPP identity of the charge point.
            boot_notification_serial_number: Serial number from the OCPP BootNotification.
            user_id: User who owns it.
            partner_id: Partner that owns it.
            roaming: Whether it comes over roaming.
            roaming_operator_ids: Roaming CPOs that it comes from.
            circuit_id: Circuit under load management that it is on.
            managed_by_operator: Whether the operator manages it.
            external_id: Id in a system of your own.
            tag: One of your own labels.
            per_page: Items a page.
            cursor: Opaque place in the listing; empty for the first page.
        """
        return Pager(
            self._dispatcher,
            _LIST,
            (),
            {
                "desired_security_profile_status": desired_security_profile_status,
                "evse_physical_reference": evse_physical_reference,
                "network_id": network_id,
                "boot_notification_serial_number": boot_notification_serial_number,
                "model_id": model_id,
                "vendor_id": vendor_id,
                "user_id": user_id,
                "partner_id": partner_id,
                "type": type,
                "sub_operator_id": sub_operator_id,
                "roaming": roaming,
                "roaming_operator_ids": roaming_operator_ids,
                "name": name,
                "location_id": location_id,
                "circuit_id": circuit_id,
                "charging_zone_id": charging_zone_id,
                "managed_by_operator": managed_by_operator,
                "external_id": external_id,
                "utility_id": utility_id,
                "tag": tag,
                "sharing_code": sharing_code,
                "last_updated_after": last_updated_after,
                "last_updated_before": last_updated_before,
                "include": include,
                "per_page": per_page,
                "cursor": cursor,
            },
            options,
        )

    async def get(
        self,
        charge_point_id: int | str,
        *,
        include: Sequence[ChargePointInclude | str] | None = None,
        **options: Unpack[CallOptions],
    ) -> ChargePoint:
        """Read a charge point.

        ``GET /public-api/resources/charge-points/v2.0/{chargePoint}``
        Since 3.106.5. Errors: 401, 403, 404, 422, 429.
        """
        return await self._dispatcher.call(_GET, (charge_point_id,), {"include": include}, None, options)

    async def create(self, body: ChargePointCreate | Mapping[str, Any], **options: Unpack[CallOptions]) -> ChargePoint:
        """Create a charge point.

        ``POST /public-api/resources/charge-points/v2.0``
        Since 3.106.5. Errors: 401, 403, 404, 422, 429.
        """
        return await self._dispatcher.call(_CREATE, (), {}, body, options)

    async def update(
        self,
        charge_point_id: int | str,
        body: ChargePointUpdate | Mapping[str, Any],
        *,
        include: Sequence[ChargePointInclude | str] | None = None,
        **options: Unpack[CallOptions],
    ) -> ChargePoint:
        """Update a charge point.

        ``PATCH /public-api/resources/charge-points/v2.0/{chargePoint}``
        Since 3.106.5. Errors: 401, 403, 404, 422, 429.
        """
        return await self._dispatcher.call(_UPDATE, (charge_point_id,), {"include": include}, body, options)

    async def delete(
        self,
        charge_point_id: int | str,
        *,
        include: Sequence[ChargePointInclude | str] | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete a charge point.

        ``DELETE /public-api/resources/charge-points/v2.0/{chargePoint}``
        Since 3.106.5. Errors: 401, 403, 404, 422, 429.
        """
        await self._dispatcher.call(_DELETE, (charge_point_id,), {"include": include}, None, options)

    async def change_availability(
        self,
        charge_point_id: int | str,
        body: ChargePointChangeAvailability | Mapping[str, Any],
        **options: Unpack[CallOptions],
    ) -> None:
        """Make a charge point, or one of its EVSEs, operative or inoperative.

        ``POST /public-api/actions/charge-point/v1.0/{chargePoint}/change-availability``
        Since 3.106.5. Errors: 401, 403, 404, 406, 422, 429.
        """
        await self._dispatcher.call(_CHANGE_AVAILABILITY, (charge_point_id,), {}, body, options)

    async def change_owner(
        self,
        charge_point_id: int | str,
        body: ChargePointChangeOwner | Mapping[str, Any],
        **options: Unpack[CallOptions],
    ) -> None:
        """Hand a charge point over to another user, or to nobody.

        ``POST /public-api/actions/charge-point/v1.0/{chargePoint}/change-owner``
        Since 3.106.5. Errors: 401, 403, 404, 406, 422, 429.
        """
        await self._dispatcher.call(_CHANGE_OWNER, (charge_point_id,), {}, body, options)

    async def change_sharing_code(
        self,
        charge_point_id: int | str,
        body: ChargePointChangeSharingCode | Mapping[str, Any],
        **options: Unpack[CallOptions],
    ) -> None:
        """Give a charge point a new sharing code.

        ``POST /public-api/actions/charge-point/v2.0/{chargePoint}/change-sharing-code``
        Since 3.106.5. Errors: 401, 403, 404, 406, 422, 429.
        """
        await self._dispatcher.call(_CHANGE_SHARING_CODE, (charge_point_id,), {}, body, options)

    async def check_tariff_display_support(
        self, charge_point_id: int | str, body: Mapping[str, Any] | None = None, **options: Unpack[CallOptions]
    ) -> None:
        """Ask whether a charge point can show tariffs on its display.

        ``POST /public-api/actions/charge-point/v1.0/{chargePoint}/check-tariff-display-support``
        Since 3.168.0. Evidence: body is not known. Errors: 401, 403, 404, 422, 429.
        """
        await self._dispatcher.call(_CHECK_TARIFF_DISPLAY_SUPPORT, (charge_point_id,), {}, body, options)

    async def clear_cache(self, charge_point_id: int | str, **options: Unpack[CallOptions]) -> None:
        """Clear the authorization cache of a charge point.

        ``POST /public-api/actions/charge-point/v1.0/{chargePoint}/clear-cache``
        Since 3.168.0. Evidence: body is not known. Errors: 401, 403, 404, 429.
        """
        await self._dispatcher.call(_CLEAR_CACHE, (charge_point_id,), {}, None, options)

    async def clear_charging_profile(
        self,
        charge_point_id: int | str,
        body: ChargePointClearChargingProfile | Mapping[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """Remove charging profiles from a charge point.

        ``POST /public-api/actions/charge-point/v1.0/{chargePoint}/clear-charging-profile``
        Since 3.106.5. Errors: 401, 403, 404, 406, 422, 429.
        """
        await self._dispatcher.call(_CLEAR_CHARGING_PROFILE, (charge_point_id,), {}, body, options)

    async def delete_certificate(
        self, charge_point_id: int | str, body: CertificateAction | Mapping[str, Any], **options: Unpack[CallOptions]
    ) -> None:
        """Delete a certificate from a charge point.

        ``POST /public-api/actions/charge-point/v2.0/{chargePoint}/delete-certificate``
        Since 3.106.5. Errors: 401, 403, 404, 406, 422, 429, 501.
        """
        await self._dispatcher.call(_DELETE_CERTIFICATE, (charge_point_id,), {}, body, options)

    async def disconnect(
        self,
        charge_point_id: int | str,
        body: ChargePointDisconnect | Mapping[str, Any],
        **options: Unpack[CallOptions],
    ) -> ActionResult:
        """Close the OCPP connection of a charge point.

        ``POST /public-api/actions/charge-point/v1.0/{chargePoint}/disconnect``
        Since 3.106.5. Errors: 401, 403, 404, 409, 422, 429.
        """
        return await self._dispatcher.call(_DISCONNECT, (charge_point_id,), {}, body, options)

    async def get_composite_schedule(
        self, charge_point_id: int | str, body: Mapping[str, Any] | None = None, **options: Unpack[CallOptions]
    ) -> None:
        """Ask a charge point for the charging schedule that results from all its profiles.

        ``POST /public-api/actions/charge-point/v1.0/{chargePoint}/get-composite-schedule``
        Since 3.168.0. Evidence: body is not known. Errors: 401, 403, 404, 422, 429.
        """
        await self._dispatcher.call(_GET_COMPOSITE_SCHEDULE, (charge_point_id,), {}, body, options)

    async def get_diagnostics(
        self,
        charge_point_id: int | str,
        body: ChargePointGetDiagnostics | Mapping[str, Any],
        **options: Unpack[CallOptions],
    ) -> ChargePointGetDiagnosticsResult:
        """Have a charge point upload its diagnostics.

        ``POST /public-api/actions/charge-point/v1.0/{chargePoint}/get-diagnostics``
        Since 3.106.5. Errors: 401, 403, 404, 406, 422, 429.
        """
        return await self._dispatcher.call(_GET_DIAGNOSTICS, (charge_point_id,), {}, body, options)

    async def get_local_list_version(
        self, charge_point_id: int | str, body: Mapping[str, Any] | None = None, **options: Unpack[CallOptions]
    ) -> None:
        """Ask a charge point for the version of its local authorization list.

        ``POST /public-api/actions/charge-point/v1.0/{chargePoint}/get-local-list-version``
        Since 3.168.0. Evidence: body is not known. Errors: 401, 403, 404, 422, 429.
        """
        await self._dispatcher.call(_GET_LOCAL_LIST_VERSION, (charge_point_id,), {}, body, options)

    async def get_security_log(
        self,
        charge_point_id: int | str,
        body: ChargePointGetSecurityLog | Mapping[str, Any],
        **options: Unpack[CallOptions],
    ) -> ChargePointGetSecurityLogResult:
        """Have a charge point upload its security log.

        ``POST /public-api/actions/charge-point/v1.0/{chargePoint}/get-security-log``
        Since 3.106.5. Errors: 401, 403, 404, 406, 422, 429.
        """
        return await self._dispatcher.call(_GET_SECURITY_LOG, (charge_point_id,), {}, body, options)

    async def install_certificate(
        self, charge_point_id: int | str, body: CertificateAction | Mapping[str, Any], **options: Unpack[CallOptions]
    ) -> None:
        """Install a certificate on a charge point.

        ``POST /public-api/actions/charge-point/v2.0/{chargePoint}/install-certificate``
        Since 3.106.5. Errors: 401, 403, 404, 406, 422, 429, 501.
        """
        await self._dispatcher.call(_INSTALL_CERTIFICATE, (charge_point_id,), {}, body, options)

    async def move_evses_to_satellite(
        self,
        charge_point_id: int | str,
        body: ChargePointMoveEvsesToSatellite | Mapping[str, Any],
        **options: Unpack[CallOptions],
    ) -> None:
        """Move EVSEs to a satellite charge point.

        ``POST /public-api/actions/charge-point/v1.0/{chargePoint}/move-evses-to-satellite``
        Since 3.106.5. Errors: 401, 403, 404, 422, 429.
        """
        await self._dispatcher.call(_MOVE_EVSES_TO_SATELLITE, (charge_point_id,), {}, body, options)

    async def reserve(
        self,
        charge_point_id: int | str,
        evse_id: int | str,
        body: ChargePointReserve | Mapping[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> ChargePointReserveResult:
        """Reserve an EVSE.

        ``POST /public-api/actions/charge-point/v1.0/{chargePoint}/reserve/{evse}``
        Since 3.59.0. Errors: 401, 403, 404, 406, 422, 429.
        """
        return await self._dispatcher.call(_RESERVE, (charge_point_id, evse_id), {}, body, options)

    async def reset(
        self, charge_point_id: int | str, type: ResetType | str, **options: Unpack[CallOptions]
    ) -> ActionResult:
        """Restart a charge point, hard or soft.

        ``POST /public-api/actions/charge-point/v1.0/{chargePoint}/reset/{type}``
        Since 3.106.5. Errors: 401, 403, 404, 422, 429.
        """
        return await self._dispatcher.call(_RESET, (charge_point_id, type), {}, None, options)

    async def reset_security_profile(self, charge_point_id: int | str, **options: Unpack[CallOptions]) -> None:
        """Put the security profile of a charge point back.

        ``POST /public-api/actions/charge-point/v1.0/{chargePoint}/reset-security-profile``
        Since 3.106.5. Errors: 401, 403, 404, 429.
        """
        await self._dispatcher.call(_RESET_SECURITY_PROFILE, (charge_point_id,), {}, None, options)

    async def send_custom_ocpp(
        self, charge_point_id: int | str, body: Mapping[str, Any] | None = None, **options: Unpack[CallOptions]
    ) -> None:
        """Send an OCPP command of your own to a charge point.

        ``POST /public-api/actions/charge-point/v1.0/{chargePoint}/send-custom-ocpp``
        Since 3.168.0. Evidence: body is not known. Errors: 401, 403, 404, 422, 429.
        """
        await self._dispatcher.call(_SEND_CUSTOM_OCPP, (charge_point_id,), {}, body, options)

    async def send_data_transfer(
        self,
        charge_point_id: int | str,
        body: ChargePointSendDataTransfer | Mapping[str, Any],
        **options: Unpack[CallOptions],
    ) -> ChargePointSendDataTransferResult:
        """Send an OCPP DataTransfer message to a charge point.

        ``POST /public-api/actions/charge-point/v1.0/{chargePoint}/send-data-transfer``
        Since 3.106.5. Errors: 401, 403, 404, 406, 422, 429.
        """
        return await self._dispatcher.call(_SEND_DATA_TRANSFER, (charge_point_id,), {}, body, options)

    async def set_charging_profile(
        self,
        charge_point_id: int | str,
        evse_network_id: int | str,
        body: ChargingProfileWrite | Mapping[str, Any],
        **options: Unpack[CallOptions],
    ) -> Reference:
        """Set a charging profile on an EVSE.

        ``POST /public-api/actions/charge-point/v1.0/{chargePoint}/set-charging-profile/{evseNetworkId}``
        Since 3.106.5. Errors: 401, 403, 404, 406, 422, 429.
        """
        return await self._dispatcher.call(_SET_CHARGING_PROFILE, (charge_point_id, evse_network_id), {}, body, options)

    async def set_configuration(
        self,
        charge_point_id: int | str,
        body: ChargePointSetConfiguration | Mapping[str, Any],
        **options: Unpack[CallOptions],
    ) -> None:
        """Write a configuration key of a charge point.

        ``POST /public-api/actions/charge-point/v2.0/{chargePoint}/set-configuration``
        Since 3.106.5. Errors: 401, 403, 404, 406, 422, 429.
        """
        await self._dispatcher.call(_SET_CONFIGURATION, (charge_point_id,), {}, body, options)

    async def set_security_profile(
        self,
        charge_point_id: int | str,
        body: ChargePointSetSecurityProfile | Mapping[str, Any],
        **options: Unpack[CallOptions],
    ) -> ActionResult:
        """Raise the OCPP security profile of a charge point; it cannot be lowered.

        ``POST /public-api/actions/charge-point/v2.0/{chargePoint}/set-security-profile``
        Since 3.110.0. Errors: 401, 403, 404, 406, 422, 429.
        """
        return await self._dispatcher.call(_SET_SECURITY_PROFILE, (charge_point_id,), {}, body, options)

    async def start(
        self,
        charge_point_id: int | str,
        evse_id: int | str,
        body: StartSession | Mapping[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> StartSessionResult:
        """Start charging on an EVSE of a charge point.

        ``POST /public-api/actions/charge-point/v1.0/{chargePoint}/start/{evse}``
        Since 3.106.5. Errors: 401, 403, 404, 422, 429.
        """
        return await self._dispatcher.call(_START, (charge_point_id, evse_id), {}, body, options)

    async def start_without_evse(
        self,
        charge_point_id: int | str,
        body: StartSession | Mapping[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> StartSessionResult:
        """Start charging on a charge point without naming the EVSE.

        ``POST /public-api/actions/charge-point/v1.0/{chargePoint}/start``
        Since 3.106.5. Errors: 401, 403, 404, 422, 429.
        """
        return await self._dispatcher.call(_START_WITHOUT_EVSE, (charge_point_id,), {}, body, options)

    async def stop(
        self,
        charge_point_id: int | str,
        session_id: int | str,
        body: ChargePointStop | Mapping[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """Stop a charging session.

        ``POST /public-api/actions/charge-point/v1.0/{chargePoint}/stop/{session}``
        Since 3.106.5. Errors: 401, 403, 404, 406, 422, 429.
        """
        await self._dispatcher.call(_STOP, (charge_point_id, session_id), {}, body, options)

    async def sync_certificates(
        self,
        charge_point_id: int | str,
        body: ChargePointSyncCertificates | Mapping[str, Any],
        **options: Unpack[CallOptions],
    ) -> None:
        """Read the installed certificates anew from a charge point.

        ``POST /public-api/actions/charge-point/v2.0/{chargePoint}/sync-certificates``
        Since 3.106.5. Errors: 401, 403, 404, 406, 422, 429, 501.
        """
        await self._dispatcher.call(_SYNC_CERTIFICATES, (charge_point_id,), {}, body, options)

    async def sync_configuration(
        self,
        charge_point_id: int | str,
        body: ChargePointSyncConfiguration | Mapping[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> ChargePointSyncConfigurationResult:
        """Read the configuration anew from a charge point.

        ``POST /public-api/actions/charge-point/v1.0/{chargePoint}/sync-configuration``
        Since 3.106.5. Errors: 401, 403, 404, 406, 422, 429.
        """
        return await self._dispatcher.call(_SYNC_CONFIGURATION, (charge_point_id,), {}, body, options)

    async def trigger_message(
        self, charge_point_id: int | str, body: TriggerMessage | Mapping[str, Any], **options: Unpack[CallOptions]
    ) -> None:
        """Ask a charge point to send an OCPP message now.

        ``POST /public-api/actions/charge-point/v1.0/{chargePoint}/trigger-message``
        Since 3.106.5. Errors: 401, 403, 404, 406, 422, 429.
        """
        await self._dispatcher.call(_TRIGGER_MESSAGE, (charge_point_id,), {}, body, options)

    async def unlock(
        self, charge_point_id: int | str, evse_id: int | str, **options: Unpack[CallOptions]
    ) -> ActionResult:
        """Unlock the connector of an EVSE.

        ``POST /public-api/actions/charge-point/v1.0/{chargePoint}/unlock/{evse}``
        Since 3.106.5. Errors: 401, 403, 404, 406, 422, 429.
        """
        return await self._dispatcher.call(_UNLOCK, (charge_point_id, evse_id), {}, None, options)

    async def update_firmware(
        self,
        charge_point_id: int | str,
        body: ChargePointUpdateFirmware | Mapping[str, Any],
        **options: Unpack[CallOptions],
    ) -> None:
        """Have a charge point download and install firmware.

        ``POST /public-api/actions/charge-point/v2.0/{chargePoint}/update-firmware``
        Since 3.106.5. Errors: 401, 403, 404, 406, 422, 429.
        """
        await self._dispatcher.call(_UPDATE_FIRMWARE, (charge_point_id,), {}, body, options)


class ChargePointsAvailablePersonalSmartChargingModes(Resource):
    """Modes of personal smart charging that a charge point offers: list.

    A mode of smart charging that the owner of a home charger can choose.
    """

    __slots__ = ()

    def list(self, charge_point_id: int | str, **options: Unpack[CallOptions]) -> Pager[PersonalSmartChargingMode]:
        """List the modes of personal smart charging that a charge point offers.

        ``GET
        /public-api/resources/charge-points/v2.0/{chargePoint}/available-personal-smart-charging-modes``
        Since 3.106.5. Pages: none. Errors: 401, 403, 404, 422, 429.
        """
        return Pager(self._dispatcher, _AVAILABLE_PERSONAL_SMART_CHARGING_MODES_LIST, (charge_point_id,), {}, options)


class ChargePointsConfigurations(Resource):
    """Configurations of a charge point: list, get, update.

    A configuration key or variable as the charge point last reported it.
    """

    __slots__ = ()

    def list(
        self,
        charge_point_id: int | str,
        *,
        name: str | None = None,
        instance: str | None = None,
        component_name: str | None = None,
        evse_id: int | str | None = None,
        **options: Unpack[CallOptions],
    ) -> Pager[ChargePointConfiguration]:
        """List the OCPP configuration that a charge point last reported.

        ``GET /public-api/resources/charge-points/v2.0/{chargePoint}/configurations``
        Since 3.106.5. Pages: none. Errors: 401, 403, 404, 422, 429.

        Args:
            instance: Instance of the OCPP 2.0.1 component.
            component_name: OCPP 2.0.1 component.
        """
        return Pager(
            self._dispatcher,
            _CONFIGURATIONS_LIST,
            (charge_point_id,),
            {"name": name, "instance": instance, "component_name": component_name, "evse_id": evse_id},
            options,
        )

    async def get(
        self, charge_point_id: int | str, key: OcppConfigurationKey | str, **options: Unpack[CallOptions]
    ) -> ChargePointConfiguration:
        """Read a configuration key of a charge point, as last reported.

        ``GET /public-api/resources/charge-points/v2.0/{chargePoint}/configurations/{key}``
        Since 3.106.5. Errors: 401, 403, 404, 429.
        """
        return await self._dispatcher.call(_CONFIGURATIONS_GET, (charge_point_id, key), {}, None, options)

    async def update(
        self,
        charge_point_id: int | str,
        key: OcppConfigurationKey | str,
        body: ChargePointConfigurationUpdate | Mapping[str, Any],
        **options: Unpack[CallOptions],
    ) -> ChargePointConfiguration:
        """Write a configuration key of a charge point.

        ``PATCH /public-api/resources/charge-points/v2.0/{chargePoint}/configurations/{key}``
        Since 3.106.5. Errors: 401, 403, 404, 406, 422, 429.
        """
        return await self._dispatcher.call(_CONFIGURATIONS_UPDATE, (charge_point_id, key), {}, body, options)


class ChargePointsEvses(Resource):
    """EVSEs of a charge point: list, get, create, update, delete.

    An EVSE: the part of a charge point that serves one vehicle at a time.
    """

    __slots__ = ()

    @property
    def connectors(self) -> ChargePointsEvsesConnectors:
        """Connectors of an EVSE: list, get, create, update, delete."""
        return self._sub(ChargePointsEvsesConnectors)

    def list(
        self,
        charge_point_id: int | str,
        *,
        include: Sequence[EvseInclude | str] | None = None,
        per_page: int | None = None,
        cursor: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Pager[Evse]:
        """List the EVSEs of a charge point.

        ``GET /public-api/resources/charge-points/v2.0/{chargePoint}/evses``
        Since 3.106.5. Pages: cursor. Errors: 401, 403, 404, 422, 429.

        Args:
            per_page: Items a page.
            cursor: Opaque place in the listing; empty for the first page.
        """
        return Pager(
            self._dispatcher,
            _EVSES_LIST,
            (charge_point_id,),
            {"include": include, "per_page": per_page, "cursor": cursor},
            options,
        )

    async def get(
        self,
        charge_point_id: int | str,
        evse_id: int | str,
        *,
        include: Sequence[EvseInclude | str] | None = None,
        **options: Unpack[CallOptions],
    ) -> Evse:
        """Read an EVSE of a charge point.

        ``GET /public-api/resources/charge-points/v2.0/{chargePoint}/evses/{evse}``
        Since 3.106.5. Errors: 401, 403, 404, 422, 429.
        """
        return await self._dispatcher.call(_EVSES_GET, (charge_point_id, evse_id), {"include": include}, None, options)

    async def create(
        self,
        charge_point_id: int | str,
        body: ChargePointEvseCreate | Mapping[str, Any],
        **options: Unpack[CallOptions],
    ) -> Evse:
        """Add an EVSE to a charge point.

        ``POST /public-api/resources/charge-points/v2.0/{chargePoint}/evses``
        Since 3.106.5. Errors: 401, 403, 404, 422, 429.
        """
        return await self._dispatcher.call(_EVSES_CREATE, (charge_point_id,), {}, body, options)

    async def update(
        self,
        charge_point_id: int | str,
        evse_id: int | str,
        body: EvseUpdate | Mapping[str, Any],
        *,
        include: Sequence[EvseInclude | str] | None = None,
        **options: Unpack[CallOptions],
    ) -> Evse:
        """Update an EVSE of a charge point.

        ``PATCH /public-api/resources/charge-points/v2.0/{chargePoint}/evses/{evse}``
        Since 3.106.5. Errors: 401, 403, 404, 422, 429.
        """
        return await self._dispatcher.call(
            _EVSES_UPDATE, (charge_point_id, evse_id), {"include": include}, body, options
        )

    async def delete(
        self,
        charge_point_id: int | str,
        evse_id: int | str,
        *,
        include: Sequence[EvseInclude | str] | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """Remove an EVSE from a charge point.

        ``DELETE /public-api/resources/charge-points/v2.0/{chargePoint}/evses/{evse}``
        Since 3.106.5. Errors: 401, 403, 404, 422, 429.
        """
        await self._dispatcher.call(_EVSES_DELETE, (charge_point_id, evse_id), {"include": include}, None, options)


class ChargePointsEvsesConnectors(Resource):
    """Connectors of an EVSE: list, get, create, update, delete.

    A connector (plug or socket) of an EVSE; only one of them charges at a time.
    """

    __slots__ = ()

    def list(self, charge_point_id: int | str, evse_id: int | str, **options: Unpack[CallOptions]) -> Pager[Connector]:
        """List the connectors of an EVSE.

        ``GET /public-api/resources/charge-points/v2.0/{chargePoint}/evses/{evse}/connectors``
        Since 3.106.5. Pages: none. Errors: 401, 403, 404, 429.
        """
        return Pager(self._dispatcher, _EVSES_CONNECTORS_LIST, (charge_point_id, evse_id), {}, options)

    async def get(
        self, charge_point_id: int | str, evse_id: int | str, connector_id: int | str, **options: Unpack[CallOptions]
    ) -> Connector:
        """Read a connector of an EVSE.

        ``GET /public-api/resources/charge-points/v2.0/{chargePoint}/evses/{evse}/connectors/{connector}``
        Since 3.106.5. Errors: 401, 403, 404, 429.
        """
        return await self._dispatcher.call(
            _EVSES_CONNECTORS_GET, (charge_point_id, evse_id, connector_id), {}, None, options
        )

    async def create(
        self,
        charge_point_id: int | str,
        evse_id: int | str,
        body: ChargePointEvseConnectorCreate | Mapping[str, Any],
        **options: Unpack[CallOptions],
    ) -> Connector:
        """Add a connector to an EVSE.

        ``POST /public-api/resources/charge-points/v2.0/{chargePoint}/evses/{evse}/connectors``
        Since 3.106.5. Errors: 401, 403, 404, 422, 429.
        """
        return await self._dispatcher.call(_EVSES_CONNECTORS_CREATE, (charge_point_id, evse_id), {}, body, options)

    async def update(
        self,
        charge_point_id: int | str,
        evse_id: int | str,
        connector_id: int | str,
        body: ChargePointEvseConnectorUpdate | Mapping[str, Any],
        **options: Unpack[CallOptions],
    ) -> Connector:
        """Update a connector of an EVSE.

        ``PATCH /public-api/resources/charge-points/v2.0/{chargePoint}/evses/{evse}/connectors/{connector}``
        Since 3.106.5. Errors: 401, 403, 404, 422, 429.
        """
        return await self._dispatcher.call(
            _EVSES_CONNECTORS_UPDATE, (charge_point_id, evse_id, connector_id), {}, body, options
        )

    async def delete(
        self, charge_point_id: int | str, evse_id: int | str, connector_id: int | str, **options: Unpack[CallOptions]
    ) -> None:
        """Remove a connector from an EVSE.

        ``DELETE
        /public-api/resources/charge-points/v2.0/{chargePoint}/evses/{evse}/connectors/{connector}``
        Since 3.106.5. Errors: 401, 403, 404, 429.
        """
        await self._dispatcher.call(
            _EVSES_CONNECTORS_DELETE, (charge_point_id, evse_id, connector_id), {}, None, options
        )


class ChargePointsHardwareStatusLogs(Resource):
    """Hardware status logs of a charge point: list.

    A status that the hardware reported over OCPP, with its error if there was one.
    """

    __slots__ = ()

    def list(
        self,
        charge_point_id: int | str,
        *,
        created_after: datetime | None = None,
        created_before: datetime | None = None,
        per_page: int | None = None,
        cursor: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Pager[HardwareStatusLogEntry]:
        """List the hardware statuses that a charge point reported.

        ``GET /public-api/resources/charge-points/v2.0/{chargePoint}/hardware-status-logs``
        Since 3.106.5. Pages: cursor. Errors: 401, 403, 404, 422, 429.

        Args:
            per_page: Items a page.
            cursor: Opaque place in the listing; empty for the first page.
        """
        return Pager(
            self._dispatcher,
            _HARDWARE_STATUS_LOGS_LIST,
            (charge_point_id,),
            {"created_after": created_after, "created_before": created_before, "per_page": per_page, "cursor": cursor},
            options,
        )


class ChargePointsLatestHardwareStatusLog(Resource):
    """Latest hardware status of a charge point: get.

    A status that the hardware reported over OCPP, with its error if there was one.
    """

    __slots__ = ()

    async def get(self, charge_point_id: int | str, **options: Unpack[CallOptions]) -> HardwareStatusLogEntry:
        """Read the hardware status that a charge point reported last.

        ``GET /public-api/resources/charge-points/v2.0/{chargePoint}/latest-hardware-status-log``
        Since 3.106.5. Errors: 401, 403, 404, 429.
        """
        return await self._dispatcher.call(_LATEST_HARDWARE_STATUS_LOG_GET, (charge_point_id,), {}, None, options)


class ChargePointsLatestNetworkStatusLog(Resource):
    """Latest network status of a charge point: get.

    A change of the connection between charge point and platform.
    """

    __slots__ = ()

    async def get(self, charge_point_id: int | str, **options: Unpack[CallOptions]) -> NetworkStatusLogEntry:
        """Read the last change of the connection to a charge point.

        ``GET /public-api/resources/charge-points/v2.0/{chargePoint}/latest-network-status-log``
        Since 3.106.5. Errors: 401, 403, 404, 429.
        """
        return await self._dispatcher.call(_LATEST_NETWORK_STATUS_LOG_GET, (charge_point_id,), {}, None, options)


class ChargePointsNetworkStatusLogs(Resource):
    """Network status logs of a charge point: list.

    A change of the connection between charge point and platform.
    """

    __slots__ = ()

    def list(
        self,
        charge_point_id: int | str,
        *,
        created_after: datetime | None = None,
        created_before: datetime | None = None,
        per_page: int | None = None,
        cursor: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Pager[NetworkStatusLogEntry]:
        """List the changes of the connection to a charge point.

        ``GET /public-api/resources/charge-points/v2.0/{chargePoint}/network-status-logs``
        Since 3.106.5. Pages: cursor. Errors: 401, 403, 404, 422, 429.

        Args:
            per_page: Items a page.
            cursor: Opaque place in the listing; empty for the first page.
        """
        return Pager(
            self._dispatcher,
            _NETWORK_STATUS_LOGS_LIST,
            (charge_point_id,),
            {"created_after": created_after, "created_before": created_before, "per_page": per_page, "cursor": cursor},
            options,
        )


class ChargePointsNotes(Resource):
    """Notes of a charge point: list, get, create, update, delete.

    A note that the operator's staff attached to a thing.
    """

    __slots__ = ()

    def list(
        self,
        charge_point_id: int | str,
        *,
        created_after: datetime | None = None,
        created_before: datetime | None = None,
        pinned: bool | None = None,
        updated_after: datetime | None = None,
        updated_before: datetime | None = None,
        per_page: int | None = None,
        cursor: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Pager[Note]:
        """List the notes on a charge point.

        ``GET /public-api/resources/charge-points/v2.0/{chargePoint}/notes``
        Since 3.139.0. Pages: cursor. Evidence: names of fields are known, types guessed. Errors: 401, 403,
        404, 422, 429.

        Args:
            per_page: Items a page.
            cursor: Opaque place in the listing; empty for the first page.
        """
        return Pager(
            self._dispatcher,
            _NOTES_LIST,
            (charge_point_id,),
            {
                "created_after": created_after,
                "created_before": created_before,
                "pinned": pinned,
                "updated_after": updated_after,
                "updated_before": updated_before,
                "per_page": per_page,
                "cursor": cursor,
            },
            options,
        )

    async def get(self, charge_point_id: int | str, note_id: int | str, **options: Unpack[CallOptions]) -> Note:
        """Read a note on a charge point.

        ``GET /public-api/resources/charge-points/v2.0/{chargePoint}/notes/{note}``
        Since 3.139.0. Evidence: names of fields are known, types guessed. Errors: 401, 403, 404, 429.
        """
        return await self._dispatcher.call(_NOTES_GET, (charge_point_id, note_id), {}, None, options)

    async def create(
        self, charge_point_id: int | str, body: NoteCreate | Mapping[str, Any], **options: Unpack[CallOptions]
    ) -> Note:
        """Add a note to a charge point.

        ``POST /public-api/resources/charge-points/v2.0/{chargePoint}/notes``
        Since 3.139.0. Evidence: names of fields are known, types guessed. Errors: 401, 403, 404, 422, 429.
        """
        return await self._dispatcher.call(_NOTES_CREATE, (charge_point_id,), {}, body, options)

    async def update(
        self,
        charge_point_id: int | str,
        note_id: int | str,
        body: NoteUpdate | Mapping[str, Any],
        **options: Unpack[CallOptions],
    ) -> Note:
        """Update a note on a charge point.

        ``PATCH /public-api/resources/charge-points/v2.0/{chargePoint}/notes/{note}``
        Since 3.139.0. Evidence: names of fields are known, types guessed. Errors: 401, 403, 404, 422, 429.
        """
        return await self._dispatcher.call(_NOTES_UPDATE, (charge_point_id, note_id), {}, body, options)

    async def delete(self, charge_point_id: int | str, note_id: int | str, **options: Unpack[CallOptions]) -> None:
        """Delete a note on a charge point.

        ``DELETE /public-api/resources/charge-points/v2.0/{chargePoint}/notes/{note}``
        Since 3.139.0. Evidence: names of fields are known, types guessed. Errors: 401, 403, 404, 429.
        """
        await self._dispatcher.call(_NOTES_DELETE, (charge_point_id, note_id), {}, None, options)


class ChargePointsPersonalSmartChargingPreferences(Resource):
    """Personal smart charging preferences of a charge point: get, update.

    How a driver wants to charge at home; ``type`` is the discriminator.
    """

    __slots__ = ()

    async def get(self, charge_point_id: int | str, **options: Unpack[CallOptions]) -> PersonalSmartChargingPreferences:
        """Read the personal smart charging preferences of a charge point.

        ``GET /public-api/resources/charge-points/v2.0/{chargePoint}/personal-smart-charging-preferences``
        Since 3.106.5. Errors: 401, 403, 404, 422, 429.
        """
        return await self._dispatcher.call(
            _PERSONAL_SMART_CHARGING_PREFERENCES_GET, (charge_point_id,), {}, None, options
        )

    async def update(
        self,
        charge_point_id: int | str,
        body: PersonalSmartChargingPreferences | Mapping[str, Any],
        **options: Unpack[CallOptions],
    ) -> PersonalSmartChargingPreferences:
        """Set the personal smart charging preferences of a charge point.

        ``POST /public-api/resources/charge-points/v2.0/{chargePoint}/personal-smart-charging-preferences``
        Since 3.106.5. Errors: 401, 403, 404, 422, 429.
        """
        return await self._dispatcher.call(
            _PERSONAL_SMART_CHARGING_PREFERENCES_UPDATE, (charge_point_id,), {}, body, options
        )


class ChargePointsSharedPartners(Resource):
    """Partners that a charge point is shared with: list, replace.

    A partner that a charge point is shared with.
    """

    __slots__ = ()

    def list(
        self,
        charge_point_id: int | str,
        *,
        per_page: int | None = None,
        cursor: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Pager[ChargePointSharedPartner]:
        """List the partners that a charge point is shared with.

        ``GET /public-api/resources/charge-points/v2.0/{chargePoint}/shared-partners``
        Since 3.106.5. Pages: cursor. Errors: 401, 403, 404, 422, 429.

        Args:
            per_page: Items a page.
            cursor: Opaque place in the listing; empty for the first page.
        """
        return Pager(
            self._dispatcher,
            _SHARED_PARTNERS_LIST,
            (charge_point_id,),
            {"per_page": per_page, "cursor": cursor},
            options,
        )

    async def replace(
        self,
        charge_point_id: int | str,
        body: ChargePointSharedPartnerReplace | Mapping[str, Any],
        **options: Unpack[CallOptions],
    ) -> None:
        """Replace the partners that a charge point is shared with.

        ``PUT /public-api/resources/charge-points/v2.0/{chargePoint}/shared-partners``
        Since 3.106.5. Errors: 401, 403, 404, 422, 429.
        """
        await self._dispatcher.call(_SHARED_PARTNERS_REPLACE, (charge_point_id,), {}, body, options)


class ChargePointsShares(Resource):
    """Users that a charge point is shared with: list, get, create, update, delete.

    Access that the owner of a personal charge point gives to another user.
    """

    __slots__ = ()

    def list(
        self,
        charge_point_id: int | str,
        *,
        per_page: int | None = None,
        cursor: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Pager[ChargePointShare]:
        """List the users that a charge point is shared with.

        ``GET /public-api/resources/charge-points/v2.0/{chargePoint}/shares``
        Since 3.106.5. Pages: cursor. Errors: 401, 403, 404, 422, 429.

        Args:
            per_page: Items a page.
            cursor: Opaque place in the listing; empty for the first page.
        """
        return Pager(
            self._dispatcher, _SHARES_LIST, (charge_point_id,), {"per_page": per_page, "cursor": cursor}, options
        )

    async def get(
        self, charge_point_id: int | str, share_id: int | str, **options: Unpack[CallOptions]
    ) -> ChargePointShare:
        """Read with whom and since when a charge point is shared.

        ``GET /public-api/resources/charge-points/v2.0/{chargePoint}/shares/{share}``
        Since 3.106.5. Errors: 401, 403, 404, 429.
        """
        return await self._dispatcher.call(_SHARES_GET, (charge_point_id, share_id), {}, None, options)

    async def create(
        self, charge_point_id: int | str, body: UserReference | Mapping[str, Any], **options: Unpack[CallOptions]
    ) -> ChargePointShare:
        """Share a charge point with a user.

        ``POST /public-api/resources/charge-points/v2.0/{chargePoint}/shares``
        Since 3.106.5. Errors: 401, 403, 404, 422, 429.
        """
        return await self._dispatcher.call(_SHARES_CREATE, (charge_point_id,), {}, body, options)

    async def update(
        self,
        charge_point_id: int | str,
        share_id: int | str,
        body: Mapping[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> OpenObject:
        """Update a share of a charge point.

        ``PATCH /public-api/resources/charge-points/v2.0/{chargePoint}/shares/{share}``
        Since 3.251.0. Evidence: body is not known. Errors: 401, 403, 404, 422, 429.
        """
        return await self._dispatcher.call(_SHARES_UPDATE, (charge_point_id, share_id), {}, body, options)

    async def delete(self, charge_point_id: int | str, share_id: int | str, **options: Unpack[CallOptions]) -> None:
        """Stop sharing a charge point with a user.

        ``DELETE /public-api/resources/charge-points/v2.0/{chargePoint}/shares/{share}``
        Since 3.106.5. Errors: 401, 403, 404, 429.
        """
        await self._dispatcher.call(_SHARES_DELETE, (charge_point_id, share_id), {}, None, options)


class ChargePointsSmartCharging(Resource):
    """Smart charging of a charge point: update."""

    __slots__ = ()

    async def update(
        self, charge_point_id: int | str, body: SmartChargingCreate | Mapping[str, Any], **options: Unpack[CallOptions]
    ) -> SmartCharging:
        """Set the smart charging mode of a charge point.

        ``POST /public-api/resources/charge-points/v2.0/{chargePoint}/smart-charging``
        Since 3.106.5. Errors: 401, 403, 404, 422, 429.
        """
        return await self._dispatcher.call(_SMART_CHARGING_UPDATE, (charge_point_id,), {}, body, options)


class ChargePointsStatus(Resource):
    """Status of a charge point: get.

    Whether a charge point and each of its EVSEs can be used now.
    """

    __slots__ = ()

    async def get(self, charge_point_id: int | str, **options: Unpack[CallOptions]) -> ChargePointStatusReport:
        """Read the status of a charge point.

        ``GET /public-api/resources/charge-points/v1.0/{chargePoint}/status``
        Since 3.106.5. Errors: 401, 403, 404, 429.
        """
        return await self._dispatcher.call(_STATUS_GET, (charge_point_id,), {}, None, options)


class ChargePointsV10(Resource):
    """Version 1.0 of charge points: list, get, create, update, delete; deprecated since 3.106.5.

    A charge point with its EVSEs, as v1.0 shows it.
    """

    __slots__ = ()

    @property
    def configurations(self) -> ChargePointsConfigurationsV10:
        """Version 1.0 of configurations of a charge point: list, get, update; deprecated since 3.106.5."""
        return self._sub(ChargePointsConfigurationsV10)

    @property
    def status(self) -> ChargePointsStatus:
        """Status of a charge point: get."""
        return self._sub(ChargePointsStatus)

    def list(
        self,
        *,
        desired_security_profile_status: ChargePointDesiredProfileStatus | str | None = None,
        evse_id: int | str | None = None,
        evse_physical_reference: str | None = None,
        physical_reference: str | None = None,
        charge_point_network_id: int | str | None = None,
        charge_point_boot_notification_serial_number: str | None = None,
        user_id: int | str | None = None,
        partner_id: int | str | None = None,
        access_type: ChargePointType | str | None = None,
        sub_operator_id: int | str | None = None,
        roaming: bool | None = None,
        name: str | None = None,
        location_id: int | str | None = None,
        managed_by_operator: bool | None = None,
        external_id: int | str | None = None,
        evse_external_id: int | str | None = None,
        tag: str | None = None,
        page: int | None = None,
        per_page: int | None = None,
        cursor: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Pager[ChargePointV10]:
        """List charge points.

        ``GET /public-api/resources/charge-points/v1.0``
        Since 3.106.5. Deprecated since 3.106.5: use ``charge_points.list``. Pages: hybrid. Errors: 401,
        403, 422, 429.

        Args:
            evse_physical_reference: Label of an EVSE on site, as drivers see it.
            charge_point_network_id: OCPP identity of the charge point.
            charge_point_boot_notification_serial_number: Serial number from the OCPP BootNotification.
            roaming: Whether it comes over roaming.
            external_id: Id in a system of your own.
            evse_external_id: Id of an EVSE in a system of your own.
            tag: One of your own labels.
            page: Number of the page.
            per_page: Items a page.
            cursor: Opaque place in the listing; empty for the first page.
        """
        return Pager(
            self._dispatcher,
            _V10_LIST,
            (),
            {
                "desired_security_profile_status": desired_security_profile_status,
                "evse_id": evse_id,
                "evse_physical_reference": evse_physical_reference,
                "physical_reference": physical_reference,
                "charge_point_network_id": charge_point_network_id,
                "charge_point_boot_notification_serial_number": charge_point_boot_notification_serial_number,
                "user_id": user_id,
                "partner_id": partner_id,
                "access_type": access_type,
                "sub_operator_id": sub_operator_id,
                "roaming": roaming,
                "name": name,
                "location_id": location_id,
                "managed_by_operator": managed_by_operator,
                "external_id": external_id,
                "evse_external_id": evse_external_id,
                "tag": tag,
                "page": page,
                "per_page": per_page,
                "cursor": cursor,
            },
            options,
        )

    async def get(self, charge_point_id: int | str, **options: Unpack[CallOptions]) -> ChargePointV10:
        """Read a charge point.

        ``GET /public-api/resources/charge-points/v1.0/{chargePoint}``
        Since 3.106.5. Deprecated since 3.106.5: use ``charge_points.get``. Errors: 401, 403, 404, 429.
        """
        return await self._dispatcher.call(_V10_GET, (charge_point_id,), {}, None, options)

    async def create(
        self, body: ChargePointV10Create | Mapping[str, Any], **options: Unpack[CallOptions]
    ) -> ChargePointV10:
        """Create a charge point.

        ``POST /public-api/resources/charge-points/v1.0``
        Since 3.106.5. Deprecated since 3.106.5: use ``charge_points.create``. Errors: 401, 403, 422, 429.
        """
        return await self._dispatcher.call(_V10_CREATE, (), {}, body, options)

    async def update(
        self, charge_point_id: int | str, body: ChargePointV10Update | Mapping[str, Any], **options: Unpack[CallOptions]
    ) -> ChargePointV10:
        """Update a charge point.

        ``PATCH /public-api/resources/charge-points/v1.0/{chargePoint}``
        Since 3.106.5. Deprecated since 3.106.5: use ``charge_points.update``. Errors: 401, 403, 404, 422,
        429.
        """
        return await self._dispatcher.call(_V10_UPDATE, (charge_point_id,), {}, body, options)

    async def delete(self, charge_point_id: int | str, **options: Unpack[CallOptions]) -> None:
        """Delete a charge point.

        ``DELETE /public-api/resources/charge-points/v1.0/{chargePoint}``
        Since 3.106.5. Deprecated since 3.106.5: use ``charge_points.delete``. Errors: 401, 403, 404, 429.
        """
        await self._dispatcher.call(_V10_DELETE, (charge_point_id,), {}, None, options)


class ChargePointsConfigurationsV10(Resource):
    """Version 1.0 of configurations of a charge point: list, get, update; deprecated since 3.106.5.

    A configuration key of OCPP 1.6 as the charge point last reported it.
    """

    __slots__ = ()

    def list(self, charge_point_id: int | str, **options: Unpack[CallOptions]) -> Pager[ChargePointConfigurationV10]:
        """List the OCPP configuration that a charge point last reported.

        ``GET /public-api/resources/charge-points/v1.0/{chargePoint}/configurations``
        Since 3.106.5. Deprecated since 3.106.5: use ``charge_points.configurations.list``. Pages: none.
        Errors: 401, 403, 404, 429.
        """
        return Pager(self._dispatcher, _V10_CONFIGURATIONS_LIST, (charge_point_id,), {}, options)

    async def get(
        self, charge_point_id: int | str, key: OcppConfigurationKey | str, **options: Unpack[CallOptions]
    ) -> ChargePointConfigurationV10:
        """Read a configuration key of a charge point, as last reported.

        ``GET /public-api/resources/charge-points/v1.0/{chargePoint}/configurations/{key}``
        Since 3.106.5. Deprecated since 3.106.5: use ``charge_points.configurations.get``. Errors: 401, 403,
        404, 429.
        """
        return await self._dispatcher.call(_V10_CONFIGURATIONS_GET, (charge_point_id, key), {}, None, options)

    async def update(
        self,
        charge_point_id: int | str,
        key: OcppConfigurationKey | str,
        body: ChargePointConfigurationUpdate | Mapping[str, Any],
        **options: Unpack[CallOptions],
    ) -> None:
        """Write a configuration key of a charge point.

        ``PATCH /public-api/resources/charge-points/v1.0/{chargePoint}/configurations/{key}``
        Since 3.106.5. Deprecated since 3.106.5: use ``charge_points.configurations.update``. Errors: 401,
        403, 404, 406, 422, 429.
        """
        await self._dispatcher.call(_V10_CONFIGURATIONS_UPDATE, (charge_point_id, key), {}, body, options)
