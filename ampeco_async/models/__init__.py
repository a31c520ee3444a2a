"""Every model, enum and union of the API by name, loaded when first used; ``__init__.pyi`` has them for type checkers.

Generated from spec/ by `make generate`; never edited by hand.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping

# fmt: off
_NAMES = {
    "admins": ("Admin",),
    "authorizations": (
        "Authorization", "AuthorizationMethod", "AuthorizationRoaming", "AuthorizationSource", "AuthorizationStatus",
    ),
    "booking_requests": (
        "BookingEvseCriteria", "BookingParkingSpaceCriteria", "BookingRequest", "BookingRequestCancelWrite",
        "BookingRequestCreate", "BookingRequestCreateWrite", "BookingRequestForCancel", "BookingRequestForCreate",
        "BookingRequestForUpdate", "BookingRequestStatus", "BookingRequestUpdateWrite", "BookingVehicleType",
    ),
    "bookings": ("Booking", "BookingAccessMethod", "BookingAuthorizedToken", "BookingInclude", "BookingStatus"),
    "cdrs": (
        "Cdr", "CdrCalibrationLawVerificationInfo", "CdrDeliveryResponse", "CdrHashedPin", "CdrIdentification",
        "CdrInclude", "CdrLegacyHashedData", "CdrMeteringStatus", "CdrOcpiData", "CdrOcpiVersion", "CdrOicpData",
        "CdrOicpVersion", "CdrProtocolType", "CdrQrCodeIdentification", "CdrRemoteIdentification",
        "CdrRfidIdentification", "CdrRfidMifareFamilyIdentification", "CdrSignedMeteringValue",
    ),
    "charge_point_actions": (
        "ActionResult", "CertificateAction", "CertificateType", "ChargePointChangeAvailability",
        "ChargePointChangeAvailabilityType", "ChargePointChangeOwner", "ChargePointChangeSharingCode",
        "ChargePointClearChargingProfile", "ChargePointDisconnect", "ChargePointGetDiagnostics",
        "ChargePointGetDiagnosticsResult", "ChargePointGetSecurityLog", "ChargePointGetSecurityLogResult",
        "ChargePointMoveEvsesToSatellite", "ChargePointReserve", "ChargePointReserveResult",
        "ChargePointSendDataTransfer", "ChargePointSendDataTransferResult", "ChargePointSetConfiguration",
        "ChargePointSetSecurityProfile", "ChargePointStop", "ChargePointSyncCertificates",
        "ChargePointSyncConfiguration", "ChargePointSyncConfigurationResult", "ChargePointUpdateFirmware",
        "DataTransferStatus", "DownloadProtocol", "ResetType", "SecurityLogType",
    ),
    "charge_point_downtime_periods": (
        "ChargePointDowntimePeriodCreate", "DowntimePeriod", "DowntimePeriodEntryMode", "DowntimePeriodStatuses",
        "DowntimePeriodType", "DowntimePeriodUpdate",
    ),
    "charge_point_models": ("ChargePointModel", "ChargePointModelCreate", "ChargePointModelUpdate"),
    "charge_point_vendors": ("ChargePointVendor", "ChargePointVendorCreate"),
    "charge_points": (
        "ChargePoint", "ChargePointAccessType", "ChargePointCapability", "ChargePointChargingProfile",
        "ChargePointCommunicationMode", "ChargePointConfiguration", "ChargePointConfigurationUpdate",
        "ChargePointCreate", "ChargePointDesiredProfileStatus", "ChargePointEvseConnectorCreate",
        "ChargePointEvseConnectorUpdate", "ChargePointEvseCreate", "ChargePointHardwareStatus", "ChargePointInclude",
        "ChargePointLastBootNotification", "ChargePointNetwork", "ChargePointNetworkStatus", "ChargePointNetworkType",
        "ChargePointPartner", "ChargePointProtocol", "ChargePointRecurrencyKind", "ChargePointSecurity",
        "ChargePointSecurityWrite", "ChargePointShare", "ChargePointSharedPartner", "ChargePointSharedPartnerReplace",
        "ChargePointStatusReport", "ChargePointStatusReportEvse", "ChargePointSubscription", "ChargePointType",
        "ChargePointUpdate", "ChargePointUser", "ChargeRange", "DepartureTarget", "ElectricityCostTracking",
        "NetworkStatusLogEntry", "NordpoolLocation", "NordpoolPriceArea", "OcppConfigurationValue",
        "PersonalSmartChargingChargerElectricityRate", "PersonalSmartChargingChargerElectricityRateSettings",
        "PersonalSmartChargingDefaults", "PersonalSmartChargingDisabled", "PersonalSmartChargingMode",
        "PersonalSmartChargingModeType", "PersonalSmartChargingNordpool", "PersonalSmartChargingNordpoolSettings",
        "PersonalSmartChargingOctopusAgile", "PersonalSmartChargingOctopusAgileSettings",
        "PersonalSmartChargingOctopusGo", "PersonalSmartChargingOctopusGoSettings", "PersonalSmartChargingPreferences",
        "PersonalSmartChargingSolar", "PersonalSmartChargingSolarSettings",
        "PersonalSmartChargingUserControlledSchedule", "PersonalSmartChargingUserControlledScheduleSettings",
        "SmartCharging", "SmartChargingCreate", "SmartChargingCreateDynamic", "SmartChargingCreateTod",
        "SmartChargingCreateUserSchedule", "SmartChargingDisabled", "SmartChargingDynamic", "SmartChargingTod",
        "SmartChargingTodElement", "SmartChargingTodPeriod", "SmartChargingUserSchedule", "TargetCharge",
        "TargetChargeRange", "WeekDaySchedule",
    ),
    "charge_points_v1": (
        "ChargePointConfigurationV10", "ChargePointV10", "ChargePointV10Capability", "ChargePointV10ChargingProfile",
        "ChargePointV10Create", "ChargePointV10Evse", "ChargePointV10EvseWrite", "ChargePointV10LastBootNotification",
        "ChargePointV10PartnerAccessType", "ChargePointV10Update",
    ),
    "circuits": (
        "Circuit", "CircuitAttachChargePoint", "CircuitChargePointPriority", "CircuitConsumption", "CircuitCreate",
        "CircuitEvsePriority", "CircuitInclude", "CircuitSocPriority", "CircuitUpdate", "CircuitUserPriority",
        "CircuitUserPriorityCreate", "CircuitUserPriorityUpdate", "CircuitV10", "CircuitV10ChargePoint",
        "CircuitV10Create", "CircuitV10PhaseRotation", "CircuitV10Phases", "CircuitV10Update", "LoadBalancingFields",
        "LoadBalancingIntegration", "PriorityWrite", "SessionBoost", "UserPriorityTarget",
    ),
    "common": (
        "BankTransferType", "ChargerTypeConfig", "ChargerTypeCoverage", "ChargingProfile", "ChargingProfileKind",
        "ChargingProfilePurpose", "ChargingProfileWrite", "ChargingRateUnit", "ChargingSchedulePeriod",
        "ChargingScheduleWrite", "ConnectedPhase", "Connector", "ConnectorFormat", "ConnectorType",
        "CorporateBillingRestrictions", "Country", "CurrentType", "DayOfWeek", "DowntimeNetworkStatus",
        "DowntimeStatusLogEntry", "ElectricalConfiguration", "EnabledStatus", "ExternalIdUpdate", "FeePeriod",
        "HardwareStatusLogEntry", "LegalForm", "MaxVoltage", "Message", "Named", "NetAmount", "Note", "NoteCreate",
        "NoteUpdate", "OcppConfigurationKey", "OverallCostCap", "PaymentMethodIssuer", "PhaseRotation", "Phases",
        "PricePeriod", "RecurrencyKind", "Reference", "ReimbursementPayer", "RoamingProtocol", "SessionStopConditions",
        "StartSession", "StartSessionErrorCode", "StartSessionResult", "State", "TariffThreshold", "TariffThresholds",
        "TaxShare", "Translation", "TriggerMessage", "TriggerMessageType", "UserReference", "WalletType", "WeekDay",
    ),
    "communication_logs": ("CommunicationLog",),
    "configuration_templates": (
        "ApplyConfigurationTemplate", "ConfigurationTemplate", "ConfigurationTemplateCreate",
        "ConfigurationTemplateOcppFilter", "ConfigurationTemplateVariable", "ConfigurationTemplateVariableCreate",
        "ConfigurationTemplateVariableUpdate", "ConfigurationVariableType",
    ),
    "consent_history": ("ConsentHistoryEntry",),
    "consents": ("Consent", "ConsentCollection", "ConsentCreate", "ConsentSource", "ConsentStatus", "ConsentTermType"),
    "contact_details": ("ContactDetails", "ContactDetailsReplace"),
    "currencies": ("Currency", "CurrencyCode", "CurrencyCreate"),
    "currency_rates": ("CurrencyRate", "CurrencyRateCreate", "CurrencyRateUpdate"),
    "custom_fees": ("CustomFee",),
    "downtime_period_notices": ("DowntimePeriodNotice", "DowntimePeriodNoticeCreate", "DowntimePeriodNoticeUpdate"),
    "electricity_meters": (
        "ElectricityMeter", "ElectricityMeterCreate", "ElectricityMeterReportConsumption", "ElectricityMeterUpdate",
    ),
    "electricity_rates": (
        "ElectricityRate", "ElectricityRateCreate", "ElectricityRateEnergyMix", "ElectricityRatePricePeriod",
        "ElectricityRateType", "ElectricityRateUpdate", "ElectricityRateV10", "ElectricityRateV10Create",
        "ElectricityRateV10Element", "ElectricityRateV10IntervalPricing", "ElectricityRateV10IntervalSpecialPricing",
        "PricePeriodsReplace",
    ),
    "energy_coupon_templates": (
        "EnergyCouponTemplate", "EnergyCouponTemplateCreate", "EnergyCouponTemplateRedemptionRules",
        "EnergyCouponTemplateUpdate",
    ),
    "energy_coupons": (
        "EnergyCoupon", "EnergyCouponCreate", "EnergyCouponRestrictions", "EnergyCouponSessionConsumption",
        "RedeemEnergyCoupon",
    ),
    "evse_downtime_periods": ("EvseDowntimePeriodCreate",),
    "evses": (
        "BulkAssignTariffGroup", "BulkAssignTariffGroupTarget", "Evse", "EvseCreate", "EvseHardwareStatus",
        "EvseInclude", "EvsePowerOptions", "EvseRoaming", "EvseRoamingStatus", "EvseStatus", "EvseUpdate", "EvseV20",
        "EvseV20PhaseRotation", "EvseV20Phases", "EvseV20Replace", "EvseV20Roaming",
    ),
    "faqs": ("Faq", "FaqCreate", "FaqUpdate"),
    "firmware_versions": ("FirmwareVersion", "FirmwareVersionInclude"),
    "flexibility_activation_requests": ("FlexibilityActivationRequest", "FlexibilityActivationRequestPeriod"),
    "flexibility_assets": (
        "FlexibilityAsset", "FlexibilityAssetChangeStatus", "FlexibilityAssetCreate",
        "FlexibilityAssetCreateActivationRequest", "FlexibilityAssetCreateActivationRequestPeriod",
        "FlexibilityAssetHistoricalTimeSeries", "FlexibilityAssetTimeSeriesForecast", "FlexibilityAssetUpdate",
    ),
    "id_tags": ("IdTag", "IdTagCreate", "IdTagStatus", "IdTagType", "IdTagUpdate", "IdTagVehicleType"),
    "installation_and_maintenance_companies": ("MaintenanceCompany", "MaintenanceCompanyCreate"),
    "installer_jobs": (
        "InstallerJob", "InstallerJobAssignChargePoints", "InstallerJobChangeStatus", "InstallerJobChargePoint",
        "InstallerJobCreate", "InstallerJobInclude", "InstallerJobStatus", "InstallerJobUpdate",
    ),
    "invoices": ("FiscalizationAttempt", "Invoice", "InvoiceClient", "InvoiceFiscalization", "InvoiceType"),
    "issues": ("Issue", "IssueCreate", "IssueUpdate", "ResourceReference"),
    "locations": (
        "BookingAvailability", "BookingAvailabilityQuery", "BookingSlot", "ChargingZone", "ChargingZoneCreate",
        "ChargingZoneUpdate", "Geoposition", "Location", "LocationAdditionalInfo", "LocationCreate", "LocationFacility",
        "LocationImage", "LocationInclude", "LocationParkingType", "LocationRoaming", "LocationUpdate", "LocationV10",
        "LocationV10Create", "LocationV10Status", "LocationV10Update", "OpeningHours", "WeeklyOpeningHours",
        "WorkingHours", "WorkingHoursV10",
    ),
    "notifications": (
        "CompressionCodec", "KafkaSecurityProtocol", "KafkaTarget", "NotificationChannel", "NotificationName",
        "NotificationSubscription", "NotificationSubscriptionCreate", "NotificationSubscriptionV10",
        "NotificationSubscriptionV10Create", "ResendNotifications", "SaslMechanism", "WebhookTarget",
    ),
    "oauth": ("OAuthRevocationRequest", "OAuthToken", "OAuthTokenRequest"),
    "ocpi_logs": ("OcpiLogEntry",),
    "operators": ("Operator",),
    "parking_spaces": (
        "ParkingSpace", "ParkingSpaceCreate", "ParkingSpaceInclude", "ParkingSpaceOccupancyStatus",
        "ParkingSpaceUpdateOccupancyStatus",
    ),
    "partner_contracts": (
        "PartnerContract", "PartnerContractAccessAndPermissions", "PartnerContractCreate",
        "PartnerContractMonthlyPlatformFees", "PartnerContractRevenueSharing", "PartnerContractUpdate",
        "ReimbursementFees", "SettlementOverride", "SettlementOverrideCreate", "SettlementOverrideRestriction",
        "SettlementOverrideUpdate",
    ),
    "partner_expenses": (
        "PartnerExpense", "PartnerExpenseV10", "PartnerExpenseV10Breakdown", "PartnerExpenseV10Origin",
        "PartnerExpenseV11",
    ),
    "partner_invite_access_policies": (
        "ChargePointTagsRestriction", "ChargePointsRestriction", "LocationTagsRestriction", "LocationsRestriction",
        "PartnerAccess", "PartnerAccessPolicy", "PartnerAccessPolicyCreate", "PartnerAccessPolicyRestrictions",
        "PartnerAccessPolicyUpdate",
    ),
    "partner_invite_corporate_billing_policies": (
        "CorporateBillingPolicy", "CorporateBillingPolicyCreate", "CorporateBillingPolicyUpdate",
    ),
    "partner_invite_corporate_billing_policy_snapshots": ("CorporateBillingPolicySnapshot",),
    "partner_invites": (
        "PartnerInvite", "PartnerInviteCreate", "PartnerInviteReimbursement", "PartnerInviteReimbursementRestrictions",
        "PartnerInviteStatus", "PartnerInviteUpdate", "PartnerInviteV10", "PartnerInviteV10Create",
        "PartnerInviteV10Update",
    ),
    "partner_invoices": ("PartnerInvoice",),
    "partner_revenues": ("PartnerRevenue", "PartnerRevenueV10", "PartnerRevenueV10Origin", "PartnerRevenueV11"),
    "partner_settlement_reports": (
        "SettlementRecord", "SettlementRecordCreate", "SettlementReport", "SettlementReportDeductedFees",
        "SettlementReportParty",
    ),
    "partners": (
        "Partner", "PartnerAdmin", "PartnerAdminCreate", "PartnerAdminUpdate", "PartnerBankDetails",
        "PartnerBillingNotifications", "PartnerContact", "PartnerContactDetails", "PartnerCorporateBilling",
        "PartnerCreate", "PartnerNotifications", "PartnerOptions", "PartnerReimbursement",
        "PartnerTechnicalNotifications", "PartnerUpdate", "PartnerV10", "PartnerV10Create",
    ),
    "payment_terminals": (
        "PaymentTerminal", "PaymentTerminalCreate", "PaymentTerminalInvoiceField", "PaymentTerminalUpdate",
        "PaymentTerminalV10", "PaymentTerminalV10Bundle", "PaymentTerminalV10Create", "PaymentTerminalV10InvoiceFields",
        "PaymentTerminalV10NetworkStatus", "PaymentTerminalV10TerminalType", "PaymentTerminalV10Update",
    ),
    "provisioning_certificates": (
        "IssueEmaid", "ProvisioningCertificate", "ProvisioningCertificateCreate", "ProvisioningCertificateIdTag",
        "ProvisioningCertificateStatus", "ProvisioningCertificateUpdate", "ProvisioningCertificateVehicleType",
    ),
    "receipts": ("Receipt", "ReceiptPaymentStatus"),
    "reimbursement_policies": ("ReimbursementPolicy", "ReimbursementPolicyCreate", "ReimbursementPolicyUpdate"),
    "reimbursement_records": ("ReimbursementCredit", "ReimbursementRecord"),
    "reimbursement_reports": ("ReimbursementReport",),
    "reservations": ("Reservation", "ReservationCancel", "ReservationStatus"),
    "rfid_tags": ("RfidTag", "RfidTagCreate", "RfidTagStatus"),
    "roaming_connections": ("RoamingConnection", "RoamingConnectionOcpi"),
    "roaming_cpos": ("RoamingCpo", "RoamingCpoSettings", "RoamingCpoUpdate"),
    "roaming_emsps": (
        "RoamingEmsp", "RoamingEmspCreate", "RoamingEmspPartner", "RoamingEmspPartnerAssignment", "RoamingEmspUpdate",
    ),
    "roaming_operators": (
        "CustomTariffFilter", "CustomTariffFilterApplicableCurrentType", "CustomTariffFilterCreate",
        "CustomTariffFilterPosition", "CustomTariffFilterReorder", "CustomTariffFilterUpdate", "OcpiDisplayText",
        "OcpiTariff", "OcpiTariffCategory", "OcpiTariffDayOfWeek", "OcpiTariffDimensionType", "OcpiTariffElement",
        "OcpiTariffEnergyMix", "OcpiTariffEnergySource", "OcpiTariffEnvironImpact", "OcpiTariffMaxPrice",
        "OcpiTariffPriceComponent", "OcpiTariffReservation", "OcpiTariffRestrictions", "OcpiTariffSource",
        "OcpiTariffType", "RoamingOperator", "RoamingOperatorCpoSettings", "RoamingOperatorPhaseAcPowerFormula",
        "RoamingOperatorThreatEvseStatusUnknownAs", "RoamingOperatorUpdate",
    ),
    "roaming_providers": ("RoamingProvider", "RoamingProviderCreate", "RoamingProviderUpdate"),
    "roaming_tariffs": ("RoamingTariff", "RoamingTariffUpdate"),
    "security_events_log": ("SecurityEvent", "SecurityEventType"),
    "sessions": (
        "Amount", "CorporateBilling", "CorporateBillingBreakdown", "PriceComponentType", "PriceUnit", "Session",
        "SessionAuthorization", "SessionAuthorizationMethod", "SessionAuthorizationStatus", "SessionBillingStatus",
        "SessionChargingPeriod", "SessionChargingState", "SessionChargingType", "SessionClockAlignedEnergyConsumption",
        "SessionConsumptionStats", "SessionDayPeriod", "SessionDiscount", "SessionEnergyConsumption",
        "SessionPaymentStatus", "SessionPaymentType", "SessionPower", "SessionPriceBreakdown", "SessionPricingDetails",
        "SessionPricingMethod", "SessionReason", "SessionRetryPayment", "SessionRoaming", "SessionStatus",
        "SessionTimelineEntry", "SessionTimelineEvent", "SessionTimelineFlags", "SessionTimelineSnapshot",
    ),
    "settings": ("Settings", "SettingsBaseCurrency", "SettingsDefaultTax", "SettingsReservations"),
    "sharing_invites": ("SharingInvite",),
    "sub_operators": ("SubOperatorV10",),
    "subscription_plans": (
        "AllowanceType", "PostPaidSessionsAccumulation", "SubscriptionPlan", "SubscriptionPlanAllowance",
        "SubscriptionPlanBillingType", "SubscriptionPlanCreate", "SubscriptionPlanRenewalCycle",
        "SubscriptionPlanReplace", "SubscriptionPlanResetCycle", "SubscriptionPlanType", "SubscriptionPlanUpdate",
        "SubscriptionPlanV10", "SubscriptionPlanVisibilityRestrictions",
    ),
    "subscriptions": ("Subscription", "SubscriptionRemainingAllowance", "SubscriptionStatus"),
    "tariff_groups": ("TariffGroup", "TariffGroupCreate", "TariffGroupDisplay"),
    "tariff_snapshots": ("TariffSnapshot",),
    "tariffs": (
        "StartSessionRestrictions", "Tariff", "TariffAveragePowerLevel", "TariffCreate", "TariffDaysWhenApplied",
        "TariffDiscountSettings", "TariffDisplay", "TariffFlexibleMarkUpAsFixedPerKwh", "TariffMultiIdleFee",
        "TariffMultiPricePerKwh", "TariffPeakPowerLevel", "TariffPricePeriods", "TariffPricing", "TariffRestrictions",
        "TariffScheduledChange", "TariffScheduledChangeCreate", "TariffScheduledChangeUpdate", "TariffStopSession",
        "TariffTimePeriod", "TariffType", "TariffUpdate",
    ),
    "tax_identification_numbers": ("TaxIdentificationNumber",),
    "taxes": ("Tax", "TaxCreate", "TaxUpdate"),
    "templates": ("Template", "TemplateDlmPhases", "TemplateEvse"),
    "terms_and_policies": ("TermsAndPolicies", "TermsAndPoliciesDocument", "TermsAndPoliciesStatus"),
    "top_up_packages": ("TopUpPackage", "TopUpPackageCreate", "TopUpPackageUpdate"),
    "transactions": (
        "PreAuthorization", "PreAuthorizationRequest", "PurchaseType", "Transaction", "TransactionBillingType",
        "TransactionCardDetails", "TransactionCreate", "TransactionInvoiceDetails", "TransactionIssueInvoice",
        "TransactionMethodType", "TransactionPaymentMethodFilter", "TransactionPaymentMethodWrite", "TransactionStatus",
        "TransactionTokenizationMethod", "TransactionUpdate", "TransactionUpdatePaymentReference",
    ),
    "user_devices": ("UserDevice",),
    "user_groups": ("UserGroup", "UserGroupCreate"),
    "users": (
        "ActivateSubscription", "AddBalance", "ApplyCustomFee", "EligibleCouponEnergy", "InvoiceDetails",
        "InvoiceDetailsCarrierType", "InvoiceDetailsCreate", "InvoiceDetailsInvoiceType", "InvoiceDetailsParty",
        "InvoiceDetailsRequireInvoiceEnforcedBy", "PaymentMethod", "PaymentMethodCreate", "PaymentMethodTokenizedType",
        "PaymentMethodType", "PaymentMethodUpdate", "PrivateDataExport", "Reason", "RedeemVoucher", "SessionsAllowed",
        "SubscriptionBillingPeriod", "User", "UserOptions", "UserSessionOptions", "UserState", "UserStatusChange",
        "UserV10", "UserV10Create", "UserV10Include", "UserV10Update",
    ),
    "utilities": ("Utility", "UtilityCreate"),
    "vehicles": (
        "Vehicle", "VehicleCreate", "VehicleTelemetryReading", "VehicleTelemetryReadingCreate", "VehicleUpdate",
        "VehicleUsersWrite",
    ),
    "vendor_error_codes": ("VendorErrorCode", "VendorErrorCodeCreate"),
    "vouchers": (
        "Voucher", "VoucherCreate", "VoucherType", "VoucherUpdate", "VoucherV20", "VoucherV20Create",
        "VoucherV20Update", "VoucherValidityPeriod",
    ),
}
# fmt: on

MODULES: Mapping[str, str] = {name: module for module, names in _NAMES.items() for name in names}
"""Name of a model, enum or union -> the module that defines it."""

__all__ = list(MODULES)  # pyright: ignore[reportUnsupportedDunderAll] (checkers read the stub)


def __getattr__(name: str) -> Any:
    module = MODULES.get(name)
    if module is None:
        message = f"module {__name__!r} has no attribute {name!r}"
        raise AttributeError(message)
    value = getattr(import_module(f"{__name__}.{module}"), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *MODULES})
