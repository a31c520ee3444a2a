"""Every resource of the API by name and version.

Generated from spec/ by `make generate`; never edited by hand.
"""

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
    """The resources as attributes of a client."""

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

RESOURCES: Mapping[str, Mapping[str, tuple[str, str]]]
