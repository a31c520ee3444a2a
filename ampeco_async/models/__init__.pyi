"""Every model, enum and union of the API by name.

Generated from spec/ by `make generate`; never edited by hand.
"""
# ruff: noqa: I001 (one import statement per module, not one per name)

from collections.abc import Mapping

from ampeco_async.models.admins import (
    Admin as Admin,
)
from ampeco_async.models.authorizations import (
    Authorization as Authorization,
    AuthorizationMethod as AuthorizationMethod,
    AuthorizationRoaming as AuthorizationRoaming,
    AuthorizationSource as AuthorizationSource,
    AuthorizationStatus as AuthorizationStatus,
)
from ampeco_async.models.booking_requests import (
    BookingEvseCriteria as BookingEvseCriteria,
    BookingParkingSpaceCriteria as BookingParkingSpaceCriteria,
    BookingRequest as BookingRequest,
    BookingRequestCancelWrite as BookingRequestCancelWrite,
    BookingRequestCreate as BookingRequestCreate,
    BookingRequestCreateWrite as BookingRequestCreateWrite,
    BookingRequestForCancel as BookingRequestForCancel,
    BookingRequestForCreate as BookingRequestForCreate,
    BookingRequestForUpdate as BookingRequestForUpdate,
    BookingRequestStatus as BookingRequestStatus,
    BookingRequestUpdateWrite as BookingRequestUpdateWrite,
    BookingVehicleType as BookingVehicleType,
)
from ampeco_async.models.bookings import (
    Booking as Booking,
    BookingAccessMethod as BookingAccessMethod,
    BookingAuthorizedToken as BookingAuthorizedToken,
    BookingInclude as BookingInclude,
    BookingStatus as BookingStatus,
)
from ampeco_async.models.cdrs import (
    Cdr as Cdr,
    CdrCalibrationLawVerificationInfo as CdrCalibrationLawVerificationInfo,
    CdrDeliveryResponse as CdrDeliveryResponse,
    CdrHashedPin as CdrHashedPin,
    CdrIdentification as CdrIdentification,
    CdrInclude as CdrInclude,
    CdrLegacyHashedData as CdrLegacyHashedData,
    CdrMeteringStatus as CdrMeteringStatus,
    CdrOcpiData as CdrOcpiData,
    CdrOcpiVersion as CdrOcpiVersion,
    CdrOicpData as CdrOicpData,
    CdrOicpVersion as CdrOicpVersion,
    CdrProtocolType as CdrProtocolType,
    CdrQrCodeIdentification as CdrQrCodeIdentification,
    CdrRemoteIdentification as CdrRemoteIdentification,
    CdrRfidIdentification as CdrRfidIdentification,
    CdrRfidMifareFamilyIdentification as CdrRfidMifareFamilyIdentification,
    CdrSignedMeteringValue as CdrSignedMeteringValue,
)
from ampeco_async.models.charge_point_actions import (
    ActionResult as ActionResult,
    CertificateAction as CertificateAction,
    CertificateType as CertificateType,
    ChargePointChangeAvailability as ChargePointChangeAvailability,
    ChargePointChangeAvailabilityType as ChargePointChangeAvailabilityType,
    ChargePointChangeOwner as ChargePointChangeOwner,
    ChargePointChangeSharingCode as ChargePointChangeSharingCode,
    ChargePointClearChargingProfile as ChargePointClearChargingProfile,
    ChargePointDisconnect as ChargePointDisconnect,
    ChargePointGetDiagnostics as ChargePointGetDiagnostics,
    ChargePointGetDiagnosticsResult as ChargePointGetDiagnosticsResult,
    ChargePointGetSecurityLog as ChargePointGetSecurityLog,
    ChargePointGetSecurityLogResult as ChargePointGetSecurityLogResult,
    ChargePointMoveEvsesToSatellite as ChargePointMoveEvsesToSatellite,
    ChargePointReserve as ChargePointReserve,
    ChargePointReserveResult as ChargePointReserveResult,
    ChargePointSendDataTransfer as ChargePointSendDataTransfer,
    ChargePointSendDataTransferResult as ChargePointSendDataTransferResult,
    ChargePointSetConfiguration as ChargePointSetConfiguration,
    ChargePointSetSecurityProfile as ChargePointSetSecurityProfile,
    ChargePointStop as ChargePointStop,
    ChargePointSyncCertificates as ChargePointSyncCertificates,
    ChargePointSyncConfiguration as ChargePointSyncConfiguration,
    ChargePointSyncConfigurationResult as ChargePointSyncConfigurationResult,
    ChargePointUpdateFirmware as ChargePointUpdateFirmware,
    DataTransferStatus as DataTransferStatus,
    DownloadProtocol as DownloadProtocol,
    ResetType as ResetType,
    SecurityLogType as SecurityLogType,
)
from ampeco_async.models.charge_point_downtime_periods import (
    ChargePointDowntimePeriodCreate as ChargePointDowntimePeriodCreate,
    DowntimePeriod as DowntimePeriod,
    DowntimePeriodEntryMode as DowntimePeriodEntryMode,
    DowntimePeriodStatuses as DowntimePeriodStatuses,
    DowntimePeriodType as DowntimePeriodType,
    DowntimePeriodUpdate as DowntimePeriodUpdate,
)
from ampeco_async.models.charge_point_models import (
    ChargePointModel as ChargePointModel,
    ChargePointModelCreate as ChargePointModelCreate,
    ChargePointModelUpdate as ChargePointModelUpdate,
)
from ampeco_async.models.charge_point_vendors import (
    ChargePointVendor as ChargePointVendor,
    ChargePointVendorCreate as ChargePointVendorCreate,
)
from ampeco_async.models.charge_points import (
    ChargePoint as ChargePoint,
    ChargePointAccessType as ChargePointAccessType,
    ChargePointCapability as ChargePointCapability,
    ChargePointChargingProfile as ChargePointChargingProfile,
    ChargePointCommunicationMode as ChargePointCommunicationMode,
    ChargePointConfiguration as ChargePointConfiguration,
    ChargePointConfigurationUpdate as ChargePointConfigurationUpdate,
    ChargePointCreate as ChargePointCreate,
    ChargePointDesiredProfileStatus as ChargePointDesiredProfileStatus,
    ChargePointEvseConnectorCreate as ChargePointEvseConnectorCreate,
    ChargePointEvseConnectorUpdate as ChargePointEvseConnectorUpdate,
    ChargePointEvseCreate as ChargePointEvseCreate,
    ChargePointHardwareStatus as ChargePointHardwareStatus,
    ChargePointInclude as ChargePointInclude,
    ChargePointLastBootNotification as ChargePointLastBootNotification,
    ChargePointNetwork as ChargePointNetwork,
    ChargePointNetworkStatus as ChargePointNetworkStatus,
    ChargePointNetworkType as ChargePointNetworkType,
    ChargePointPartner as ChargePointPartner,
    ChargePointProtocol as ChargePointProtocol,
    ChargePointRecurrencyKind as ChargePointRecurrencyKind,
    ChargePointSecurity as ChargePointSecurity,
    ChargePointSecurityWrite as ChargePointSecurityWrite,
    ChargePointShare as ChargePointShare,
    ChargePointSharedPartner as ChargePointSharedPartner,
    ChargePointSharedPartnerReplace as ChargePointSharedPartnerReplace,
    ChargePointStatusReport as ChargePointStatusReport,
    ChargePointStatusReportEvse as ChargePointStatusReportEvse,
    ChargePointSubscription as ChargePointSubscription,
    ChargePointType as ChargePointType,
    ChargePointUpdate as ChargePointUpdate,
    ChargePointUser as ChargePointUser,
    ChargeRange as ChargeRange,
    DepartureTarget as DepartureTarget,
    ElectricityCostTracking as ElectricityCostTracking,
    NetworkStatusLogEntry as NetworkStatusLogEntry,
    NordpoolLocation as NordpoolLocation,
    NordpoolPriceArea as NordpoolPriceArea,
    OcppConfigurationValue as OcppConfigurationValue,
    PersonalSmartChargingChargerElectricityRate as PersonalSmartChargingChargerElectricityRate,
    PersonalSmartChargingChargerElectricityRateSettings as PersonalSmartChargingChargerElectricityRateSettings,
    PersonalSmartChargingDefaults as PersonalSmartChargingDefaults,
    PersonalSmartChargingDisabled as PersonalSmartChargingDisabled,
    PersonalSmartChargingMode as PersonalSmartChargingMode,
    PersonalSmartChargingModeType as PersonalSmartChargingModeType,
    PersonalSmartChargingNordpool as PersonalSmartChargingNordpool,
    PersonalSmartChargingNordpoolSettings as PersonalSmartChargingNordpoolSettings,
    PersonalSmartChargingOctopusAgile as PersonalSmartChargingOctopusAgile,
    PersonalSmartChargingOctopusAgileSettings as PersonalSmartChargingOctopusAgileSettings,
    PersonalSmartChargingOctopusGo as PersonalSmartChargingOctopusGo,
    PersonalSmartChargingOctopusGoSettings as PersonalSmartChargingOctopusGoSettings,
    PersonalSmartChargingPreferences as PersonalSmartChargingPreferences,
    PersonalSmartChargingSolar as PersonalSmartChargingSolar,
    PersonalSmartChargingSolarSettings as PersonalSmartChargingSolarSettings,
    PersonalSmartChargingUserControlledSchedule as PersonalSmartChargingUserControlledSchedule,
    PersonalSmartChargingUserControlledScheduleSettings as PersonalSmartChargingUserControlledScheduleSettings,
    SmartCharging as SmartCharging,
    SmartChargingCreate as SmartChargingCreate,
    SmartChargingCreateDynamic as SmartChargingCreateDynamic,
    SmartChargingCreateTod as SmartChargingCreateTod,
    SmartChargingCreateUserSchedule as SmartChargingCreateUserSchedule,
    SmartChargingDisabled as SmartChargingDisabled,
    SmartChargingDynamic as SmartChargingDynamic,
    SmartChargingTod as SmartChargingTod,
    SmartChargingTodElement as SmartChargingTodElement,
    SmartChargingTodPeriod as SmartChargingTodPeriod,
    SmartChargingUserSchedule as SmartChargingUserSchedule,
    TargetCharge as TargetCharge,
    TargetChargeRange as TargetChargeRange,
    WeekDaySchedule as WeekDaySchedule,
)
from ampeco_async.models.charge_points_v1 import (
    ChargePointConfigurationV10 as ChargePointConfigurationV10,
    ChargePointV10 as ChargePointV10,
    ChargePointV10Capability as ChargePointV10Capability,
    ChargePointV10ChargingProfile as ChargePointV10ChargingProfile,
    ChargePointV10Create as ChargePointV10Create,
    ChargePointV10Evse as ChargePointV10Evse,
    ChargePointV10EvseWrite as ChargePointV10EvseWrite,
    ChargePointV10LastBootNotification as ChargePointV10LastBootNotification,
    ChargePointV10PartnerAccessType as ChargePointV10PartnerAccessType,
    ChargePointV10Update as ChargePointV10Update,
)
from ampeco_async.models.circuits import (
    Circuit as Circuit,
    CircuitAttachChargePoint as CircuitAttachChargePoint,
    CircuitChargePointPriority as CircuitChargePointPriority,
    CircuitConsumption as CircuitConsumption,
    CircuitCreate as CircuitCreate,
    CircuitEvsePriority as CircuitEvsePriority,
    CircuitInclude as CircuitInclude,
    CircuitSocPriority as CircuitSocPriority,
    CircuitUpdate as CircuitUpdate,
    CircuitUserPriority as CircuitUserPriority,
    CircuitUserPriorityCreate as CircuitUserPriorityCreate,
    CircuitUserPriorityUpdate as CircuitUserPriorityUpdate,
    CircuitV10 as CircuitV10,
    CircuitV10ChargePoint as CircuitV10ChargePoint,
    CircuitV10Create as CircuitV10Create,
    CircuitV10PhaseRotation as CircuitV10PhaseRotation,
    CircuitV10Phases as CircuitV10Phases,
    CircuitV10Update as CircuitV10Update,
    LoadBalancingFields as LoadBalancingFields,
    LoadBalancingIntegration as LoadBalancingIntegration,
    PriorityWrite as PriorityWrite,
    SessionBoost as SessionBoost,
    UserPriorityTarget as UserPriorityTarget,
)
from ampeco_async.models.common import (
    BankTransferType as BankTransferType,
    ChargerTypeConfig as ChargerTypeConfig,
    ChargerTypeCoverage as ChargerTypeCoverage,
    ChargingProfile as ChargingProfile,
    ChargingProfileKind as ChargingProfileKind,
    ChargingProfilePurpose as ChargingProfilePurpose,
    ChargingProfileWrite as ChargingProfileWrite,
    ChargingRateUnit as ChargingRateUnit,
    ChargingSchedulePeriod as ChargingSchedulePeriod,
    ChargingScheduleWrite as ChargingScheduleWrite,
    ConnectedPhase as ConnectedPhase,
    Connector as Connector,
    ConnectorFormat as ConnectorFormat,
    ConnectorType as ConnectorType,
    CorporateBillingRestrictions as CorporateBillingRestrictions,
    Country as Country,
    CurrentType as CurrentType,
    DayOfWeek as DayOfWeek,
    DowntimeNetworkStatus as DowntimeNetworkStatus,
    DowntimeStatusLogEntry as DowntimeStatusLogEntry,
    ElectricalConfiguration as ElectricalConfiguration,
    EnabledStatus as EnabledStatus,
    ExternalIdUpdate as ExternalIdUpdate,
    FeePeriod as FeePeriod,
    HardwareStatusLogEntry as HardwareStatusLogEntry,
    LegalForm as LegalForm,
    MaxVoltage as MaxVoltage,
    Message as Message,
    Named as Named,
    NetAmount as NetAmount,
    Note as Note,
    NoteCreate as NoteCreate,
    NoteUpdate as NoteUpdate,
    OcppConfigurationKey as OcppConfigurationKey,
    OverallCostCap as OverallCostCap,
    PaymentMethodIssuer as PaymentMethodIssuer,
    PhaseRotation as PhaseRotation,
    Phases as Phases,
    PricePeriod as PricePeriod,
    RecurrencyKind as RecurrencyKind,
    Reference as Reference,
    ReimbursementPayer as ReimbursementPayer,
    RoamingProtocol as RoamingProtocol,
    SessionStopConditions as SessionStopConditions,
    StartSession as StartSession,
    StartSessionErrorCode as StartSessionErrorCode,
    StartSessionResult as StartSessionResult,
    State as State,
    TariffThreshold as TariffThreshold,
    TariffThresholds as TariffThresholds,
    TaxShare as TaxShare,
    Translation as Translation,
    TriggerMessage as TriggerMessage,
    TriggerMessageType as TriggerMessageType,
    UserReference as UserReference,
    WalletType as WalletType,
    WeekDay as WeekDay,
)
from ampeco_async.models.communication_logs import (
    CommunicationLog as CommunicationLog,
)
from ampeco_async.models.configuration_templates import (
    ApplyConfigurationTemplate as ApplyConfigurationTemplate,
    ConfigurationTemplate as ConfigurationTemplate,
    ConfigurationTemplateCreate as ConfigurationTemplateCreate,
    ConfigurationTemplateOcppFilter as ConfigurationTemplateOcppFilter,
    ConfigurationTemplateVariable as ConfigurationTemplateVariable,
    ConfigurationTemplateVariableCreate as ConfigurationTemplateVariableCreate,
    ConfigurationTemplateVariableUpdate as ConfigurationTemplateVariableUpdate,
    ConfigurationVariableType as ConfigurationVariableType,
)
from ampeco_async.models.consent_history import (
    ConsentHistoryEntry as ConsentHistoryEntry,
)
from ampeco_async.models.consents import (
    Consent as Consent,
    ConsentCollection as ConsentCollection,
    ConsentCreate as ConsentCreate,
    ConsentSource as ConsentSource,
    ConsentStatus as ConsentStatus,
    ConsentTermType as ConsentTermType,
)
from ampeco_async.models.contact_details import (
    ContactDetails as ContactDetails,
    ContactDetailsReplace as ContactDetailsReplace,
)
from ampeco_async.models.currencies import (
    Currency as Currency,
    CurrencyCode as CurrencyCode,
    CurrencyCreate as CurrencyCreate,
)
from ampeco_async.models.currency_rates import (
    CurrencyRate as CurrencyRate,
    CurrencyRateCreate as CurrencyRateCreate,
    CurrencyRateUpdate as CurrencyRateUpdate,
)
from ampeco_async.models.custom_fees import (
    CustomFee as CustomFee,
)
from ampeco_async.models.downtime_period_notices import (
    DowntimePeriodNotice as DowntimePeriodNotice,
    DowntimePeriodNoticeCreate as DowntimePeriodNoticeCreate,
    DowntimePeriodNoticeUpdate as DowntimePeriodNoticeUpdate,
)
from ampeco_async.models.electricity_meters import (
    ElectricityMeter as ElectricityMeter,
    ElectricityMeterCreate as ElectricityMeterCreate,
    ElectricityMeterReportConsumption as ElectricityMeterReportConsumption,
    ElectricityMeterUpdate as ElectricityMeterUpdate,
)
from ampeco_async.models.electricity_rates import (
    ElectricityRate as ElectricityRate,
    ElectricityRateCreate as ElectricityRateCreate,
    ElectricityRateEnergyMix as ElectricityRateEnergyMix,
    ElectricityRatePricePeriod as ElectricityRatePricePeriod,
    ElectricityRateType as ElectricityRateType,
    ElectricityRateUpdate as ElectricityRateUpdate,
    ElectricityRateV10 as ElectricityRateV10,
    ElectricityRateV10Create as ElectricityRateV10Create,
    ElectricityRateV10Element as ElectricityRateV10Element,
    ElectricityRateV10IntervalPricing as ElectricityRateV10IntervalPricing,
    ElectricityRateV10IntervalSpecialPricing as ElectricityRateV10IntervalSpecialPricing,
    PricePeriodsReplace as PricePeriodsReplace,
)
from ampeco_async.models.energy_coupon_templates import (
    EnergyCouponTemplate as EnergyCouponTemplate,
    EnergyCouponTemplateCreate as EnergyCouponTemplateCreate,
    EnergyCouponTemplateRedemptionRules as EnergyCouponTemplateRedemptionRules,
    EnergyCouponTemplateUpdate as EnergyCouponTemplateUpdate,
)
from ampeco_async.models.energy_coupons import (
    EnergyCoupon as EnergyCoupon,
    EnergyCouponCreate as EnergyCouponCreate,
    EnergyCouponRestrictions as EnergyCouponRestrictions,
    EnergyCouponSessionConsumption as EnergyCouponSessionConsumption,
    RedeemEnergyCoupon as RedeemEnergyCoupon,
)
from ampeco_async.models.evse_downtime_periods import (
    EvseDowntimePeriodCreate as EvseDowntimePeriodCreate,
)
from ampeco_async.models.evses import (
    BulkAssignTariffGroup as BulkAssignTariffGroup,
    BulkAssignTariffGroupTarget as BulkAssignTariffGroupTarget,
    Evse as Evse,
    EvseCreate as EvseCreate,
    EvseHardwareStatus as EvseHardwareStatus,
    EvseInclude as EvseInclude,
    EvsePowerOptions as EvsePowerOptions,
    EvseRoaming as EvseRoaming,
    EvseRoamingStatus as EvseRoamingStatus,
    EvseStatus as EvseStatus,
    EvseUpdate as EvseUpdate,
    EvseV20 as EvseV20,
    EvseV20PhaseRotation as EvseV20PhaseRotation,
    EvseV20Phases as EvseV20Phases,
    EvseV20Replace as EvseV20Replace,
    EvseV20Roaming as EvseV20Roaming,
)
from ampeco_async.models.faqs import (
    Faq as Faq,
    FaqCreate as FaqCreate,
    FaqUpdate as FaqUpdate,
)
from ampeco_async.models.firmware_versions import (
    FirmwareVersion as FirmwareVersion,
    FirmwareVersionInclude as FirmwareVersionInclude,
)
from ampeco_async.models.flexibility_activation_requests import (
    FlexibilityActivationRequest as FlexibilityActivationRequest,
    FlexibilityActivationRequestPeriod as FlexibilityActivationRequestPeriod,
)
from ampeco_async.models.flexibility_assets import (
    FlexibilityAsset as FlexibilityAsset,
    FlexibilityAssetChangeStatus as FlexibilityAssetChangeStatus,
    FlexibilityAssetCreate as FlexibilityAssetCreate,
    FlexibilityAssetCreateActivationRequest as FlexibilityAssetCreateActivationRequest,
    FlexibilityAssetCreateActivationRequestPeriod as FlexibilityAssetCreateActivationRequestPeriod,
    FlexibilityAssetHistoricalTimeSeries as FlexibilityAssetHistoricalTimeSeries,
    FlexibilityAssetTimeSeriesForecast as FlexibilityAssetTimeSeriesForecast,
    FlexibilityAssetUpdate as FlexibilityAssetUpdate,
)
from ampeco_async.models.id_tags import (
    IdTag as IdTag,
    IdTagCreate as IdTagCreate,
    IdTagStatus as IdTagStatus,
    IdTagType as IdTagType,
    IdTagUpdate as IdTagUpdate,
    IdTagVehicleType as IdTagVehicleType,
)
from ampeco_async.models.installation_and_maintenance_companies import (
    MaintenanceCompany as MaintenanceCompany,
    MaintenanceCompanyCreate as MaintenanceCompanyCreate,
)
from ampeco_async.models.installer_jobs import (
    InstallerJob as InstallerJob,
    InstallerJobAssignChargePoints as InstallerJobAssignChargePoints,
    InstallerJobChangeStatus as InstallerJobChangeStatus,
    InstallerJobChargePoint as InstallerJobChargePoint,
    InstallerJobCreate as InstallerJobCreate,
    InstallerJobInclude as InstallerJobInclude,
    InstallerJobStatus as InstallerJobStatus,
    InstallerJobUpdate as InstallerJobUpdate,
)
from ampeco_async.models.invoices import (
    FiscalizationAttempt as FiscalizationAttempt,
    Invoice as Invoice,
    InvoiceClient as InvoiceClient,
    InvoiceFiscalization as InvoiceFiscalization,
    InvoiceType as InvoiceType,
)
from ampeco_async.models.issues import (
    Issue as Issue,
    IssueCreate as IssueCreate,
    IssueUpdate as IssueUpdate,
    ResourceReference as ResourceReference,
)
from ampeco_async.models.locations import (
    BookingAvailability as BookingAvailability,
    BookingAvailabilityQuery as BookingAvailabilityQuery,
    BookingSlot as BookingSlot,
    ChargingZone as ChargingZone,
    ChargingZoneCreate as ChargingZoneCreate,
    ChargingZoneUpdate as ChargingZoneUpdate,
    Geoposition as Geoposition,
    Location as Location,
    LocationAdditionalInfo as LocationAdditionalInfo,
    LocationCreate as LocationCreate,
    LocationFacility as LocationFacility,
    LocationImage as LocationImage,
    LocationInclude as LocationInclude,
    LocationParkingType as LocationParkingType,
    LocationRoaming as LocationRoaming,
    LocationUpdate as LocationUpdate,
    LocationV10 as LocationV10,
    LocationV10Create as LocationV10Create,
    LocationV10Status as LocationV10Status,
    LocationV10Update as LocationV10Update,
    OpeningHours as OpeningHours,
    WeeklyOpeningHours as WeeklyOpeningHours,
    WorkingHours as WorkingHours,
    WorkingHoursV10 as WorkingHoursV10,
)
from ampeco_async.models.notifications import (
    CompressionCodec as CompressionCodec,
    KafkaSecurityProtocol as KafkaSecurityProtocol,
    KafkaTarget as KafkaTarget,
    NotificationChannel as NotificationChannel,
    NotificationName as NotificationName,
    NotificationSubscription as NotificationSubscription,
    NotificationSubscriptionCreate as NotificationSubscriptionCreate,
    NotificationSubscriptionV10 as NotificationSubscriptionV10,
    NotificationSubscriptionV10Create as NotificationSubscriptionV10Create,
    ResendNotifications as ResendNotifications,
    SaslMechanism as SaslMechanism,
    WebhookTarget as WebhookTarget,
)
from ampeco_async.models.oauth import (
    OAuthRevocationRequest as OAuthRevocationRequest,
    OAuthToken as OAuthToken,
    OAuthTokenRequest as OAuthTokenRequest,
)
from ampeco_async.models.ocpi_logs import (
    OcpiLogEntry as OcpiLogEntry,
)
from ampeco_async.models.operators import (
    Operator as Operator,
)
from ampeco_async.models.parking_spaces import (
    ParkingSpace as ParkingSpace,
    ParkingSpaceCreate as ParkingSpaceCreate,
    ParkingSpaceInclude as ParkingSpaceInclude,
    ParkingSpaceOccupancyStatus as ParkingSpaceOccupancyStatus,
    ParkingSpaceUpdateOccupancyStatus as ParkingSpaceUpdateOccupancyStatus,
)
from ampeco_async.models.partner_contracts import (
    PartnerContract as PartnerContract,
    PartnerContractAccessAndPermissions as PartnerContractAccessAndPermissions,
    PartnerContractCreate as PartnerContractCreate,
    PartnerContractMonthlyPlatformFees as PartnerContractMonthlyPlatformFees,
    PartnerContractRevenueSharing as PartnerContractRevenueSharing,
    PartnerContractUpdate as PartnerContractUpdate,
    ReimbursementFees as ReimbursementFees,
    SettlementOverride as SettlementOverride,
    SettlementOverrideCreate as SettlementOverrideCreate,
    SettlementOverrideRestriction as SettlementOverrideRestriction,
    SettlementOverrideUpdate as SettlementOverrideUpdate,
)
from ampeco_async.models.partner_expenses import (
    PartnerExpense as PartnerExpense,
    PartnerExpenseV10 as PartnerExpenseV10,
    PartnerExpenseV10Breakdown as PartnerExpenseV10Breakdown,
    PartnerExpenseV10Origin as PartnerExpenseV10Origin,
    PartnerExpenseV11 as PartnerExpenseV11,
)
from ampeco_async.models.partner_invite_access_policies import (
    ChargePointTagsRestriction as ChargePointTagsRestriction,
    ChargePointsRestriction as ChargePointsRestriction,
    LocationTagsRestriction as LocationTagsRestriction,
    LocationsRestriction as LocationsRestriction,
    PartnerAccess as PartnerAccess,
    PartnerAccessPolicy as PartnerAccessPolicy,
    PartnerAccessPolicyCreate as PartnerAccessPolicyCreate,
    PartnerAccessPolicyRestrictions as PartnerAccessPolicyRestrictions,
    PartnerAccessPolicyUpdate as PartnerAccessPolicyUpdate,
)
from ampeco_async.models.partner_invite_corporate_billing_policies import (
    CorporateBillingPolicy as CorporateBillingPolicy,
    CorporateBillingPolicyCreate as CorporateBillingPolicyCreate,
    CorporateBillingPolicyUpdate as CorporateBillingPolicyUpdate,
)
from ampeco_async.models.partner_invite_corporate_billing_policy_snapshots import (
    CorporateBillingPolicySnapshot as CorporateBillingPolicySnapshot,
)
from ampeco_async.models.partner_invites import (
    PartnerInvite as PartnerInvite,
    PartnerInviteCreate as PartnerInviteCreate,
    PartnerInviteReimbursement as PartnerInviteReimbursement,
    PartnerInviteReimbursementRestrictions as PartnerInviteReimbursementRestrictions,
    PartnerInviteStatus as PartnerInviteStatus,
    PartnerInviteUpdate as PartnerInviteUpdate,
    PartnerInviteV10 as PartnerInviteV10,
    PartnerInviteV10Create as PartnerInviteV10Create,
    PartnerInviteV10Update as PartnerInviteV10Update,
)
from ampeco_async.models.partner_invoices import (
    PartnerInvoice as PartnerInvoice,
)
from ampeco_async.models.partner_revenues import (
    PartnerRevenue as PartnerRevenue,
    PartnerRevenueV10 as PartnerRevenueV10,
    PartnerRevenueV10Origin as PartnerRevenueV10Origin,
    PartnerRevenueV11 as PartnerRevenueV11,
)
from ampeco_async.models.partner_settlement_reports import (
    SettlementRecord as SettlementRecord,
    SettlementRecordCreate as SettlementRecordCreate,
    SettlementReport as SettlementReport,
    SettlementReportDeductedFees as SettlementReportDeductedFees,
    SettlementReportParty as SettlementReportParty,
)
from ampeco_async.models.partners import (
    Partner as Partner,
    PartnerAdmin as PartnerAdmin,
    PartnerAdminCreate as PartnerAdminCreate,
    PartnerAdminUpdate as PartnerAdminUpdate,
    PartnerBankDetails as PartnerBankDetails,
    PartnerBillingNotifications as PartnerBillingNotifications,
    PartnerContact as PartnerContact,
    PartnerContactDetails as PartnerContactDetails,
    PartnerCorporateBilling as PartnerCorporateBilling,
    PartnerCreate as PartnerCreate,
    PartnerNotifications as PartnerNotifications,
    PartnerOptions as PartnerOptions,
    PartnerReimbursement as PartnerReimbursement,
    PartnerTechnicalNotifications as PartnerTechnicalNotifications,
    PartnerUpdate as PartnerUpdate,
    PartnerV10 as PartnerV10,
    PartnerV10Create as PartnerV10Create,
)
from ampeco_async.models.payment_terminals import (
    PaymentTerminal as PaymentTerminal,
    PaymentTerminalCreate as PaymentTerminalCreate,
    PaymentTerminalInvoiceField as PaymentTerminalInvoiceField,
    PaymentTerminalUpdate as PaymentTerminalUpdate,
    PaymentTerminalV10 as PaymentTerminalV10,
    PaymentTerminalV10Bundle as PaymentTerminalV10Bundle,
    PaymentTerminalV10Create as PaymentTerminalV10Create,
    PaymentTerminalV10InvoiceFields as PaymentTerminalV10InvoiceFields,
    PaymentTerminalV10NetworkStatus as PaymentTerminalV10NetworkStatus,
    PaymentTerminalV10TerminalType as PaymentTerminalV10TerminalType,
    PaymentTerminalV10Update as PaymentTerminalV10Update,
)
from ampeco_async.models.provisioning_certificates import (
    IssueEmaid as IssueEmaid,
    ProvisioningCertificate as ProvisioningCertificate,
    ProvisioningCertificateCreate as ProvisioningCertificateCreate,
    ProvisioningCertificateIdTag as ProvisioningCertificateIdTag,
    ProvisioningCertificateStatus as ProvisioningCertificateStatus,
    ProvisioningCertificateUpdate as ProvisioningCertificateUpdate,
    ProvisioningCertificateVehicleType as ProvisioningCertificateVehicleType,
)
from ampeco_async.models.receipts import (
    Receipt as Receipt,
    ReceiptPaymentStatus as ReceiptPaymentStatus,
)
from ampeco_async.models.reimbursement_policies import (
    ReimbursementPolicy as ReimbursementPolicy,
    ReimbursementPolicyCreate as ReimbursementPolicyCreate,
    ReimbursementPolicyUpdate as ReimbursementPolicyUpdate,
)
from ampeco_async.models.reimbursement_records import (
    ReimbursementCredit as ReimbursementCredit,
    ReimbursementRecord as ReimbursementRecord,
)
from ampeco_async.models.reimbursement_reports import (
    ReimbursementReport as ReimbursementReport,
)
from ampeco_async.models.reservations import (
    Reservation as Reservation,
    ReservationCancel as ReservationCancel,
    ReservationStatus as ReservationStatus,
)
from ampeco_async.models.rfid_tags import (
    RfidTag as RfidTag,
    RfidTagCreate as RfidTagCreate,
    RfidTagStatus as RfidTagStatus,
)
from ampeco_async.models.roaming_connections import (
    RoamingConnection as RoamingConnection,
    RoamingConnectionOcpi as RoamingConnectionOcpi,
)
from ampeco_async.models.roaming_cpos import (
    RoamingCpo as RoamingCpo,
    RoamingCpoSettings as RoamingCpoSettings,
    RoamingCpoUpdate as RoamingCpoUpdate,
)
from ampeco_async.models.roaming_emsps import (
    RoamingEmsp as RoamingEmsp,
    RoamingEmspCreate as RoamingEmspCreate,
    RoamingEmspPartner as RoamingEmspPartner,
    RoamingEmspPartnerAssignment as RoamingEmspPartnerAssignment,
    RoamingEmspUpdate as RoamingEmspUpdate,
)
from ampeco_async.models.roaming_operators import (
    CustomTariffFilter as CustomTariffFilter,
    CustomTariffFilterApplicableCurrentType as CustomTariffFilterApplicableCurrentType,
    CustomTariffFilterCreate as CustomTariffFilterCreate,
    CustomTariffFilterPosition as CustomTariffFilterPosition,
    CustomTariffFilterReorder as CustomTariffFilterReorder,
    CustomTariffFilterUpdate as CustomTariffFilterUpdate,
    OcpiDisplayText as OcpiDisplayText,
    OcpiTariff as OcpiTariff,
    OcpiTariffCategory as OcpiTariffCategory,
    OcpiTariffDayOfWeek as OcpiTariffDayOfWeek,
    OcpiTariffDimensionType as OcpiTariffDimensionType,
    OcpiTariffElement as OcpiTariffElement,
    OcpiTariffEnergyMix as OcpiTariffEnergyMix,
    OcpiTariffEnergySource as OcpiTariffEnergySource,
    OcpiTariffEnvironImpact as OcpiTariffEnvironImpact,
    OcpiTariffMaxPrice as OcpiTariffMaxPrice,
    OcpiTariffPriceComponent as OcpiTariffPriceComponent,
    OcpiTariffReservation as OcpiTariffReservation,
    OcpiTariffRestrictions as OcpiTariffRestrictions,
    OcpiTariffSource as OcpiTariffSource,
    OcpiTariffType as OcpiTariffType,
    RoamingOperator as RoamingOperator,
    RoamingOperatorCpoSettings as RoamingOperatorCpoSettings,
    RoamingOperatorPhaseAcPowerFormula as RoamingOperatorPhaseAcPowerFormula,
    RoamingOperatorThreatEvseStatusUnknownAs as RoamingOperatorThreatEvseStatusUnknownAs,
    RoamingOperatorUpdate as RoamingOperatorUpdate,
)
from ampeco_async.models.roaming_providers import (
    RoamingProvider as RoamingProvider,
    RoamingProviderCreate as RoamingProviderCreate,
    RoamingProviderUpdate as RoamingProviderUpdate,
)
from ampeco_async.models.roaming_tariffs import (
    RoamingTariff as RoamingTariff,
    RoamingTariffUpdate as RoamingTariffUpdate,
)
from ampeco_async.models.security_events_log import (
    SecurityEvent as SecurityEvent,
    SecurityEventType as SecurityEventType,
)
from ampeco_async.models.sessions import (
    Amount as Amount,
    CorporateBilling as CorporateBilling,
    CorporateBillingBreakdown as CorporateBillingBreakdown,
    PriceComponentType as PriceComponentType,
    PriceUnit as PriceUnit,
    Session as Session,
    SessionAuthorization as SessionAuthorization,
    SessionAuthorizationMethod as SessionAuthorizationMethod,
    SessionAuthorizationStatus as SessionAuthorizationStatus,
    SessionBillingStatus as SessionBillingStatus,
    SessionChargingPeriod as SessionChargingPeriod,
    SessionChargingState as SessionChargingState,
    SessionChargingType as SessionChargingType,
    SessionClockAlignedEnergyConsumption as SessionClockAlignedEnergyConsumption,
    SessionConsumptionStats as SessionConsumptionStats,
    SessionDayPeriod as SessionDayPeriod,
    SessionDiscount as SessionDiscount,
    SessionEnergyConsumption as SessionEnergyConsumption,
    SessionPaymentStatus as SessionPaymentStatus,
    SessionPaymentType as SessionPaymentType,
    SessionPower as SessionPower,
    SessionPriceBreakdown as SessionPriceBreakdown,
    SessionPricingDetails as SessionPricingDetails,
    SessionPricingMethod as SessionPricingMethod,
    SessionReason as SessionReason,
    SessionRetryPayment as SessionRetryPayment,
    SessionRoaming as SessionRoaming,
    SessionStatus as SessionStatus,
    SessionTimelineEntry as SessionTimelineEntry,
    SessionTimelineEvent as SessionTimelineEvent,
    SessionTimelineFlags as SessionTimelineFlags,
    SessionTimelineSnapshot as SessionTimelineSnapshot,
)
from ampeco_async.models.settings import (
    Settings as Settings,
    SettingsBaseCurrency as SettingsBaseCurrency,
    SettingsDefaultTax as SettingsDefaultTax,
    SettingsReservations as SettingsReservations,
)
from ampeco_async.models.sharing_invites import (
    SharingInvite as SharingInvite,
)
from ampeco_async.models.sub_operators import (
    SubOperatorV10 as SubOperatorV10,
)
from ampeco_async.models.subscription_plans import (
    AllowanceType as AllowanceType,
    PostPaidSessionsAccumulation as PostPaidSessionsAccumulation,
    SubscriptionPlan as SubscriptionPlan,
    SubscriptionPlanAllowance as SubscriptionPlanAllowance,
    SubscriptionPlanBillingType as SubscriptionPlanBillingType,
    SubscriptionPlanCreate as SubscriptionPlanCreate,
    SubscriptionPlanRenewalCycle as SubscriptionPlanRenewalCycle,
    SubscriptionPlanReplace as SubscriptionPlanReplace,
    SubscriptionPlanResetCycle as SubscriptionPlanResetCycle,
    SubscriptionPlanType as SubscriptionPlanType,
    SubscriptionPlanUpdate as SubscriptionPlanUpdate,
    SubscriptionPlanV10 as SubscriptionPlanV10,
    SubscriptionPlanVisibilityRestrictions as SubscriptionPlanVisibilityRestrictions,
)
from ampeco_async.models.subscriptions import (
    Subscription as Subscription,
    SubscriptionRemainingAllowance as SubscriptionRemainingAllowance,
    SubscriptionStatus as SubscriptionStatus,
)
from ampeco_async.models.tariff_groups import (
    TariffGroup as TariffGroup,
    TariffGroupCreate as TariffGroupCreate,
    TariffGroupDisplay as TariffGroupDisplay,
)
from ampeco_async.models.tariff_snapshots import (
    TariffSnapshot as TariffSnapshot,
)
from ampeco_async.models.tariffs import (
    StartSessionRestrictions as StartSessionRestrictions,
    Tariff as Tariff,
    TariffAveragePowerLevel as TariffAveragePowerLevel,
    TariffCreate as TariffCreate,
    TariffDaysWhenApplied as TariffDaysWhenApplied,
    TariffDiscountSettings as TariffDiscountSettings,
    TariffDisplay as TariffDisplay,
    TariffFlexibleMarkUpAsFixedPerKwh as TariffFlexibleMarkUpAsFixedPerKwh,
    TariffMultiIdleFee as TariffMultiIdleFee,
    TariffMultiPricePerKwh as TariffMultiPricePerKwh,
    TariffPeakPowerLevel as TariffPeakPowerLevel,
    TariffPricePeriods as TariffPricePeriods,
    TariffPricing as TariffPricing,
    TariffRestrictions as TariffRestrictions,
    TariffScheduledChange as TariffScheduledChange,
    TariffScheduledChangeCreate as TariffScheduledChangeCreate,
    TariffScheduledChangeUpdate as TariffScheduledChangeUpdate,
    TariffStopSession as TariffStopSession,
    TariffTimePeriod as TariffTimePeriod,
    TariffType as TariffType,
    TariffUpdate as TariffUpdate,
)
from ampeco_async.models.tax_identification_numbers import (
    TaxIdentificationNumber as TaxIdentificationNumber,
)
from ampeco_async.models.taxes import (
    Tax as Tax,
    TaxCreate as TaxCreate,
    TaxUpdate as TaxUpdate,
)
from ampeco_async.models.templates import (
    Template as Template,
    TemplateDlmPhases as TemplateDlmPhases,
    TemplateEvse as TemplateEvse,
)
from ampeco_async.models.terms_and_policies import (
    TermsAndPolicies as TermsAndPolicies,
    TermsAndPoliciesDocument as TermsAndPoliciesDocument,
    TermsAndPoliciesStatus as TermsAndPoliciesStatus,
)
from ampeco_async.models.top_up_packages import (
    TopUpPackage as TopUpPackage,
    TopUpPackageCreate as TopUpPackageCreate,
    TopUpPackageUpdate as TopUpPackageUpdate,
)
from ampeco_async.models.transactions import (
    PreAuthorization as PreAuthorization,
    PreAuthorizationRequest as PreAuthorizationRequest,
    PurchaseType as PurchaseType,
    Transaction as Transaction,
    TransactionBillingType as TransactionBillingType,
    TransactionCardDetails as TransactionCardDetails,
    TransactionCreate as TransactionCreate,
    TransactionInvoiceDetails as TransactionInvoiceDetails,
    TransactionIssueInvoice as TransactionIssueInvoice,
    TransactionMethodType as TransactionMethodType,
    TransactionPaymentMethodFilter as TransactionPaymentMethodFilter,
    TransactionPaymentMethodWrite as TransactionPaymentMethodWrite,
    TransactionStatus as TransactionStatus,
    TransactionTokenizationMethod as TransactionTokenizationMethod,
    TransactionUpdate as TransactionUpdate,
    TransactionUpdatePaymentReference as TransactionUpdatePaymentReference,
)
from ampeco_async.models.user_devices import (
    UserDevice as UserDevice,
)
from ampeco_async.models.user_groups import (
    UserGroup as UserGroup,
    UserGroupCreate as UserGroupCreate,
)
from ampeco_async.models.users import (
    ActivateSubscription as ActivateSubscription,
    AddBalance as AddBalance,
    ApplyCustomFee as ApplyCustomFee,
    EligibleCouponEnergy as EligibleCouponEnergy,
    InvoiceDetails as InvoiceDetails,
    InvoiceDetailsCarrierType as InvoiceDetailsCarrierType,
    InvoiceDetailsCreate as InvoiceDetailsCreate,
    InvoiceDetailsInvoiceType as InvoiceDetailsInvoiceType,
    InvoiceDetailsParty as InvoiceDetailsParty,
    InvoiceDetailsRequireInvoiceEnforcedBy as InvoiceDetailsRequireInvoiceEnforcedBy,
    PaymentMethod as PaymentMethod,
    PaymentMethodCreate as PaymentMethodCreate,
    PaymentMethodTokenizedType as PaymentMethodTokenizedType,
    PaymentMethodType as PaymentMethodType,
    PaymentMethodUpdate as PaymentMethodUpdate,
    PrivateDataExport as PrivateDataExport,
    Reason as Reason,
    RedeemVoucher as RedeemVoucher,
    SessionsAllowed as SessionsAllowed,
    SubscriptionBillingPeriod as SubscriptionBillingPeriod,
    User as User,
    UserOptions as UserOptions,
    UserSessionOptions as UserSessionOptions,
    UserState as UserState,
    UserStatusChange as UserStatusChange,
    UserV10 as UserV10,
    UserV10Create as UserV10Create,
    UserV10Include as UserV10Include,
    UserV10Update as UserV10Update,
)
from ampeco_async.models.utilities import (
    Utility as Utility,
    UtilityCreate as UtilityCreate,
)
from ampeco_async.models.vehicles import (
    Vehicle as Vehicle,
    VehicleCreate as VehicleCreate,
    VehicleTelemetryReading as VehicleTelemetryReading,
    VehicleTelemetryReadingCreate as VehicleTelemetryReadingCreate,
    VehicleUpdate as VehicleUpdate,
    VehicleUsersWrite as VehicleUsersWrite,
)
from ampeco_async.models.vendor_error_codes import (
    VendorErrorCode as VendorErrorCode,
    VendorErrorCodeCreate as VendorErrorCodeCreate,
)
from ampeco_async.models.vouchers import (
    Voucher as Voucher,
    VoucherCreate as VoucherCreate,
    VoucherType as VoucherType,
    VoucherUpdate as VoucherUpdate,
    VoucherV20 as VoucherV20,
    VoucherV20Create as VoucherV20Create,
    VoucherV20Update as VoucherV20Update,
    VoucherValidityPeriod as VoucherValidityPeriod,
)

MODULES: Mapping[str, str]
