"""Every resource of the API by name and version, loaded when first used; ``__init__.pyi`` has them for type checkers.

Generated from spec/ by `make generate`; never edited by hand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping


class Namespaces:
    """The resources as attributes of a client, which finds them in ``RESOURCES``."""


# fmt: off
RESOURCES: Mapping[str, Mapping[str, tuple[str, str]]] = {
    "admins": {"1.0": ("admins", "Admins")},
    "authorizations": {"2.1": ("authorizations", "Authorizations"), "2.0": ("authorizations", "AuthorizationsV20"), "1.0": ("authorizations", "AuthorizationsV10")},
    "booking_requests": {"1.0": ("booking_requests", "BookingRequests")},
    "bookings": {"1.0": ("bookings", "Bookings")},
    "cdrs": {"2.0": ("cdrs", "Cdrs")},
    "charge_point_downtime_periods": {"1.0": ("charge_point_downtime_periods", "ChargePointDowntimePeriods")},
    "charge_point_models": {"1.0": ("charge_point_models", "ChargePointModels")},
    "charge_point_vendors": {"1.0": ("charge_point_vendors", "ChargePointVendors")},
    "charge_points": {"2.0": ("charge_points", "ChargePoints"), "1.0": ("charge_points", "ChargePointsV10")},
    "circuits": {"2.0": ("circuits", "Circuits"), "1.0": ("circuits", "CircuitsV10")},
    "communication_logs": {"1.0": ("communication_logs", "CommunicationLogs")},
    "configuration_templates": {"1.0": ("configuration_templates", "ConfigurationTemplates")},
    "consent_history": {"1.0": ("consent_history", "ConsentHistory")},
    "consents": {"1.0": ("consents", "Consents")},
    "contact_details": {"2.0": ("contact_details", "ContactDetailsResource")},
    "cp_models": {"1.0": ("cp_models", "CpModels")},
    "cp_vendors": {"1.0": ("cp_vendors", "CpVendors")},
    "currencies": {"2.0": ("currencies", "Currencies")},
    "currency_rates": {"1.0": ("currency_rates", "CurrencyRates")},
    "custom_fees": {"2.0": ("custom_fees", "CustomFees")},
    "downtime_period_notices": {"1.0": ("downtime_period_notices", "DowntimePeriodNotices")},
    "electricity_meters": {"1.0": ("electricity_meters", "ElectricityMeters")},
    "electricity_rates": {"2.0": ("electricity_rates", "ElectricityRates"), "1.0": ("electricity_rates", "ElectricityRatesV10")},
    "energy_coupon_templates": {"1.0": ("energy_coupon_templates", "EnergyCouponTemplates")},
    "energy_coupons": {"1.0": ("energy_coupons", "EnergyCoupons")},
    "evse_downtime_periods": {"1.0": ("evse_downtime_periods", "EvseDowntimePeriods")},
    "evses": {"2.1": ("evses", "Evses"), "2.0": ("evses", "EvsesV20")},
    "faqs": {"2.0": ("faqs", "Faqs")},
    "firmware_versions": {"1.0": ("firmware_versions", "FirmwareVersions")},
    "flexibility_activation_requests": {"1.0": ("flexibility_activation_requests", "FlexibilityActivationRequests")},
    "flexibility_assets": {"1.0": ("flexibility_assets", "FlexibilityAssets")},
    "id_tags": {"2.0": ("id_tags", "IdTags")},
    "installation_and_maintenance_companies": {"1.0": ("installation_and_maintenance_companies", "InstallationAndMaintenanceCompanies")},
    "installer_jobs": {"1.0": ("installer_jobs", "InstallerJobs")},
    "invoices": {"1.0": ("invoices", "Invoices")},
    "issues": {"1.0": ("issues", "Issues")},
    "locations": {"2.0": ("locations", "Locations"), "1.0": ("locations", "LocationsV10")},
    "notifications": {"2.0": ("notifications", "Notifications"), "1.0": ("notifications", "NotificationsV10")},
    "oauth": {"": ("oauth", "Oauth")},
    "ocpi_logs": {"1.0": ("ocpi_logs", "OcpiLogs")},
    "operators": {"1.0": ("operators", "Operators")},
    "parking_spaces": {"1.0": ("parking_spaces", "ParkingSpaces")},
    "partner_contracts": {"1.0": ("partner_contracts", "PartnerContracts")},
    "partner_expenses": {"1.2": ("partner_expenses", "PartnerExpenses"), "1.1": ("partner_expenses", "PartnerExpensesV11"), "1.0": ("partner_expenses", "PartnerExpensesV10")},
    "partner_invite_access_policies": {"1.0": ("partner_invite_access_policies", "PartnerInviteAccessPolicies")},
    "partner_invite_corporate_billing_policies": {"1.0": ("partner_invite_corporate_billing_policies", "PartnerInviteCorporateBillingPolicies")},
    "partner_invite_corporate_billing_policy_snapshots": {"1.0": ("partner_invite_corporate_billing_policy_snapshots", "PartnerInviteCorporateBillingPolicySnapshots")},
    "partner_invites": {"2.0": ("partner_invites", "PartnerInvites"), "1.0": ("partner_invites", "PartnerInvitesV10")},
    "partner_invoices": {"1.0": ("partner_invoices", "PartnerInvoices")},
    "partner_revenues": {"1.2": ("partner_revenues", "PartnerRevenues"), "1.1": ("partner_revenues", "PartnerRevenuesV11"), "1.0": ("partner_revenues", "PartnerRevenuesV10")},
    "partner_settlement_reports": {"1.0": ("partner_settlement_reports", "PartnerSettlementReports")},
    "partners": {"2.0": ("partners", "Partners"), "1.0": ("partners", "PartnersV10")},
    "payment_terminals": {"1.1": ("payment_terminals", "PaymentTerminals"), "1.0": ("payment_terminals", "PaymentTerminalsV10")},
    "provisioning_certificates": {"2.0": ("provisioning_certificates", "ProvisioningCertificates")},
    "receipts": {"2.0": ("receipts", "Receipts")},
    "reimbursement_policies": {"1.0": ("reimbursement_policies", "ReimbursementPolicies")},
    "reimbursement_records": {"1.0": ("reimbursement_records", "ReimbursementRecords")},
    "reimbursement_reports": {"1.0": ("reimbursement_reports", "ReimbursementReports")},
    "reservations": {"1.0": ("reservations", "Reservations")},
    "rfid_tags": {"1.0": ("rfid_tags", "RfidTags")},
    "roaming_connections": {"2.0": ("roaming_connections", "RoamingConnections")},
    "roaming_cpos": {"1.0": ("roaming_cpos", "RoamingCpos")},
    "roaming_emsps": {"1.0": ("roaming_emsps", "RoamingEmsps")},
    "roaming_operators": {"2.0": ("roaming_operators", "RoamingOperators")},
    "roaming_platforms": {"1.0": ("roaming_platforms", "RoamingPlatforms")},
    "roaming_providers": {"2.0": ("roaming_providers", "RoamingProviders")},
    "roaming_tariffs": {"2.0": ("roaming_tariffs", "RoamingTariffs")},
    "security_events": {"2.0": ("security_events", "SecurityEvents")},
    "security_events_log": {"2.0": ("security_events_log", "SecurityEventsLog")},
    "sessions": {"1.0": ("sessions", "Sessions")},
    "settings": {"1.0": ("settings", "SettingsResource")},
    "sharing_invites": {"1.0": ("sharing_invites", "SharingInvites")},
    "sub_operators": {"2.0": ("sub_operators", "SubOperators"), "1.0": ("sub_operators", "SubOperatorsV10")},
    "subscription_plans": {"2.0": ("subscription_plans", "SubscriptionPlans"), "1.0": ("subscription_plans", "SubscriptionPlansV10")},
    "subscriptions": {"1.0": ("subscriptions", "Subscriptions")},
    "tariff_groups": {"1.0": ("tariff_groups", "TariffGroups")},
    "tariff_snapshots": {"1.0": ("tariff_snapshots", "TariffSnapshots")},
    "tariffs": {"1.0": ("tariffs", "Tariffs")},
    "tax_identification_numbers": {"2.0": ("tax_identification_numbers", "TaxIdentificationNumbers")},
    "taxes": {"2.0": ("taxes", "Taxes")},
    "templates": {"1.0": ("templates", "Templates")},
    "terms_and_policies": {"2.0": ("terms_and_policies", "TermsAndPoliciesResource")},
    "top_up_packages": {"2.0": ("top_up_packages", "TopUpPackages")},
    "transactions": {"1.0": ("transactions", "Transactions")},
    "user_devices": {"1.0": ("user_devices", "UserDevices")},
    "user_groups": {"1.0": ("user_groups", "UserGroups")},
    "users": {"1.1": ("users", "Users"), "1.0": ("users", "UsersV10")},
    "utilities": {"1.0": ("utilities", "Utilities")},
    "vehicles": {"1.0": ("vehicles", "Vehicles")},
    "vendor_error_codes": {"2.0": ("vendor_error_codes", "VendorErrorCodes")},
    "vouchers": {"2.1": ("vouchers", "Vouchers"), "2.0": ("vouchers", "VouchersV20")},
}
# fmt: on
"""Resource -> version -> (module, class); the first version is the newest."""
