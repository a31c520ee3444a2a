"""Every resource of the API by name and version, loaded when first touched.

Generated from spec/ by `make generate`; never edited by hand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ampeco_async.api.admins import Admins
    from ampeco_async.api.authorizations import Authorizations
    from ampeco_async.api.booking_requests import BookingRequests
    from ampeco_async.api.bookings import Bookings
    from ampeco_async.api.cdrs import Cdrs
    from ampeco_async.api.charge_point_downtime_periods import ChargePointDowntimePeriods
    from ampeco_async.api.charge_point_models import ChargePointModels
    from ampeco_async.api.charge_point_vendors import ChargePointVendors
    from ampeco_async.api.charge_points import ChargePoints
    from ampeco_async.api.circuits import Circuits
    from ampeco_async.api.communication_logs import CommunicationLogs
    from ampeco_async.api.configuration_templates import ConfigurationTemplates
    from ampeco_async.api.consent_history import ConsentHistory
    from ampeco_async.api.consents import Consents
    from ampeco_async.api.contact_details import ContactDetailsResource
    from ampeco_async.api.cp_models import CpModels
    from ampeco_async.api.cp_vendors import CpVendors
    from ampeco_async.api.currencies import Currencies
    from ampeco_async.api.currency_rates import CurrencyRates
    from ampeco_async.api.custom_fees import CustomFees
    from ampeco_async.api.downtime_period_notices import DowntimePeriodNotices
    from ampeco_async.api.electricity_meters import ElectricityMeters
    from ampeco_async.api.electricity_rates import ElectricityRates
    from ampeco_async.api.energy_coupon_templates import EnergyCouponTemplates
    from ampeco_async.api.energy_coupons import EnergyCoupons
    from ampeco_async.api.evse_downtime_periods import EvseDowntimePeriods
    from ampeco_async.api.evses import Evses
    from ampeco_async.api.faqs import Faqs
    from ampeco_async.api.firmware_versions import FirmwareVersions
    from ampeco_async.api.flexibility_activation_requests import FlexibilityActivationRequests
    from ampeco_async.api.flexibility_assets import FlexibilityAssets
    from ampeco_async.api.id_tags import IdTags
    from ampeco_async.api.installation_and_maintenance_companies import InstallationAndMaintenanceCompanies
    from ampeco_async.api.installer_jobs import InstallerJobs
    from ampeco_async.api.invoices import Invoices
    from ampeco_async.api.issues import Issues
    from ampeco_async.api.locations import Locations
    from ampeco_async.api.notifications import Notifications
    from ampeco_async.api.oauth import Oauth
    from ampeco_async.api.ocpi_logs import OcpiLogs
    from ampeco_async.api.operators import Operators
    from ampeco_async.api.parking_spaces import ParkingSpaces
    from ampeco_async.api.partner_contracts import PartnerContracts
    from ampeco_async.api.partner_expenses import PartnerExpenses
    from ampeco_async.api.partner_invite_access_policies import PartnerInviteAccessPolicies
    from ampeco_async.api.partner_invite_corporate_billing_policies import PartnerInviteCorporateBillingPolicies
    from ampeco_async.api.partner_invite_corporate_billing_policy_snapshots import (
        PartnerInviteCorporateBillingPolicySnapshots,
    )
    from ampeco_async.api.partner_invites import PartnerInvites
    from ampeco_async.api.partner_invoices import PartnerInvoices
    from ampeco_async.api.partner_revenues import PartnerRevenues
    from ampeco_async.api.partner_settlement_reports import PartnerSettlementReports
    from ampeco_async.api.partners import Partners
    from ampeco_async.api.payment_terminals import PaymentTerminals
    from ampeco_async.api.provisioning_certificates import ProvisioningCertificates
    from ampeco_async.api.receipts import Receipts
    from ampeco_async.api.reimbursement_policies import ReimbursementPolicies
    from ampeco_async.api.reimbursement_records import ReimbursementRecords
    from ampeco_async.api.reimbursement_reports import ReimbursementReports
    from ampeco_async.api.reservations import Reservations
    from ampeco_async.api.rfid_tags import RfidTags
    from ampeco_async.api.roaming_connections import RoamingConnections
    from ampeco_async.api.roaming_cpos import RoamingCpos
    from ampeco_async.api.roaming_emsps import RoamingEmsps
    from ampeco_async.api.roaming_operators import RoamingOperators
    from ampeco_async.api.roaming_platforms import RoamingPlatforms
    from ampeco_async.api.roaming_providers import RoamingProviders
    from ampeco_async.api.roaming_tariffs import RoamingTariffs
    from ampeco_async.api.security_events import SecurityEvents
    from ampeco_async.api.security_events_log import SecurityEventsLog
    from ampeco_async.api.sessions import Sessions
    from ampeco_async.api.settings import SettingsResource
    from ampeco_async.api.sharing_invites import SharingInvites
    from ampeco_async.api.sub_operators import SubOperators
    from ampeco_async.api.subscription_plans import SubscriptionPlans
    from ampeco_async.api.subscriptions import Subscriptions
    from ampeco_async.api.tariff_groups import TariffGroups
    from ampeco_async.api.tariff_snapshots import TariffSnapshots
    from ampeco_async.api.tariffs import Tariffs
    from ampeco_async.api.tax_identification_numbers import TaxIdentificationNumbers
    from ampeco_async.api.taxes import Taxes
    from ampeco_async.api.templates import Templates
    from ampeco_async.api.terms_and_policies import TermsAndPoliciesResource
    from ampeco_async.api.top_up_packages import TopUpPackages
    from ampeco_async.api.transactions import Transactions
    from ampeco_async.api.user_devices import UserDevices
    from ampeco_async.api.user_groups import UserGroups
    from ampeco_async.api.users import Users
    from ampeco_async.api.utilities import Utilities
    from ampeco_async.api.vehicles import Vehicles
    from ampeco_async.api.vendor_error_codes import VendorErrorCodes
    from ampeco_async.api.vouchers import Vouchers


class Namespaces:
    """The resources as attributes, for type checkers and editors: the client finds them in RESOURCES."""

    if TYPE_CHECKING:
        admins: Admins
        authorizations: Authorizations
        booking_requests: BookingRequests
        bookings: Bookings
        cdrs: Cdrs
        charge_point_downtime_periods: ChargePointDowntimePeriods
        charge_point_models: ChargePointModels
        charge_point_vendors: ChargePointVendors
        charge_points: ChargePoints
        circuits: Circuits
        communication_logs: CommunicationLogs
        configuration_templates: ConfigurationTemplates
        consent_history: ConsentHistory
        consents: Consents
        contact_details: ContactDetailsResource
        cp_models: CpModels
        cp_vendors: CpVendors
        currencies: Currencies
        currency_rates: CurrencyRates
        custom_fees: CustomFees
        downtime_period_notices: DowntimePeriodNotices
        electricity_meters: ElectricityMeters
        electricity_rates: ElectricityRates
        energy_coupon_templates: EnergyCouponTemplates
        energy_coupons: EnergyCoupons
        evse_downtime_periods: EvseDowntimePeriods
        evses: Evses
        faqs: Faqs
        firmware_versions: FirmwareVersions
        flexibility_activation_requests: FlexibilityActivationRequests
        flexibility_assets: FlexibilityAssets
        id_tags: IdTags
        installation_and_maintenance_companies: InstallationAndMaintenanceCompanies
        installer_jobs: InstallerJobs
        invoices: Invoices
        issues: Issues
        locations: Locations
        notifications: Notifications
        oauth: Oauth
        ocpi_logs: OcpiLogs
        operators: Operators
        parking_spaces: ParkingSpaces
        partner_contracts: PartnerContracts
        partner_expenses: PartnerExpenses
        partner_invite_access_policies: PartnerInviteAccessPolicies
        partner_invite_corporate_billing_policies: PartnerInviteCorporateBillingPolicies
        partner_invite_corporate_billing_policy_snapshots: PartnerInviteCorporateBillingPolicySnapshots
        partner_invites: PartnerInvites
        partner_invoices: PartnerInvoices
        partner_revenues: PartnerRevenues
        partner_settlement_reports: PartnerSettlementReports
        partners: Partners
        payment_terminals: PaymentTerminals
        provisioning_certificates: ProvisioningCertificates
        receipts: Receipts
        reimbursement_policies: ReimbursementPolicies
        reimbursement_records: ReimbursementRecords
        reimbursement_reports: ReimbursementReports
        reservations: Reservations
        rfid_tags: RfidTags
        roaming_connections: RoamingConnections
        roaming_cpos: RoamingCpos
        roaming_emsps: RoamingEmsps
        roaming_operators: RoamingOperators
        roaming_platforms: RoamingPlatforms
        roaming_providers: RoamingProviders
        roaming_tariffs: RoamingTariffs
        security_events: SecurityEvents
        security_events_log: SecurityEventsLog
        sessions: Sessions
        settings: SettingsResource
        sharing_invites: SharingInvites
        sub_operators: SubOperators
        subscription_plans: SubscriptionPlans
        subscriptions: Subscriptions
        tariff_groups: TariffGroups
        tariff_snapshots: TariffSnapshots
        tariffs: Tariffs
        tax_identification_numbers: TaxIdentificationNumbers
        taxes: Taxes
        templates: Templates
        terms_and_policies: TermsAndPoliciesResource
        top_up_packages: TopUpPackages
        transactions: Transactions
        user_devices: UserDevices
        user_groups: UserGroups
        users: Users
        utilities: Utilities
        vehicles: Vehicles
        vendor_error_codes: VendorErrorCodes
        vouchers: Vouchers


# Resource -> version -> (module, class); the first version is the newest.
RESOURCES: Mapping[str, Mapping[str, tuple[str, str]]] = {
    "admins": {"1.0": ("admins", "Admins")},
    "authorizations": {
        "2.1": ("authorizations", "Authorizations"),
        "2.0": ("authorizations", "AuthorizationsV20"),
        "1.0": ("authorizations", "AuthorizationsV10"),
    },
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
    "electricity_rates": {
        "2.0": ("electricity_rates", "ElectricityRates"),
        "1.0": ("electricity_rates", "ElectricityRatesV10"),
    },
    "energy_coupon_templates": {"1.0": ("energy_coupon_templates", "EnergyCouponTemplates")},
    "energy_coupons": {"1.0": ("energy_coupons", "EnergyCoupons")},
    "evse_downtime_periods": {"1.0": ("evse_downtime_periods", "EvseDowntimePeriods")},
    "evses": {"2.1": ("evses", "Evses"), "2.0": ("evses", "EvsesV20")},
    "faqs": {"2.0": ("faqs", "Faqs")},
    "firmware_versions": {"1.0": ("firmware_versions", "FirmwareVersions")},
    "flexibility_activation_requests": {"1.0": ("flexibility_activation_requests", "FlexibilityActivationRequests")},
    "flexibility_assets": {"1.0": ("flexibility_assets", "FlexibilityAssets")},
    "id_tags": {"2.0": ("id_tags", "IdTags")},
    "installation_and_maintenance_companies": {
        "1.0": ("installation_and_maintenance_companies", "InstallationAndMaintenanceCompanies")
    },
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
    "partner_expenses": {
        "1.2": ("partner_expenses", "PartnerExpenses"),
        "1.1": ("partner_expenses", "PartnerExpensesV11"),
        "1.0": ("partner_expenses", "PartnerExpensesV10"),
    },
    "partner_invite_access_policies": {"1.0": ("partner_invite_access_policies", "PartnerInviteAccessPolicies")},
    "partner_invite_corporate_billing_policies": {
        "1.0": ("partner_invite_corporate_billing_policies", "PartnerInviteCorporateBillingPolicies")
    },
    "partner_invite_corporate_billing_policy_snapshots": {
        "1.0": ("partner_invite_corporate_billing_policy_snapshots", "PartnerInviteCorporateBillingPolicySnapshots")
    },
    "partner_invites": {"2.0": ("partner_invites", "PartnerInvites"), "1.0": ("partner_invites", "PartnerInvitesV10")},
    "partner_invoices": {"1.0": ("partner_invoices", "PartnerInvoices")},
    "partner_revenues": {
        "1.2": ("partner_revenues", "PartnerRevenues"),
        "1.1": ("partner_revenues", "PartnerRevenuesV11"),
        "1.0": ("partner_revenues", "PartnerRevenuesV10"),
    },
    "partner_settlement_reports": {"1.0": ("partner_settlement_reports", "PartnerSettlementReports")},
    "partners": {"2.0": ("partners", "Partners"), "1.0": ("partners", "PartnersV10")},
    "payment_terminals": {
        "1.1": ("payment_terminals", "PaymentTerminals"),
        "1.0": ("payment_terminals", "PaymentTerminalsV10"),
    },
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
    "subscription_plans": {
        "2.0": ("subscription_plans", "SubscriptionPlans"),
        "1.0": ("subscription_plans", "SubscriptionPlansV10"),
    },
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
