"""Models of common.

Generated from spec/ by `make generate`; never edited by hand.
"""
# ruff: noqa: S105 (values of enums are no passwords)

from __future__ import annotations

from datetime import datetime
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from ampeco_async.codec import UNSET, Model, model

if TYPE_CHECKING:
    from ampeco_async.models.evses import EvseStatus


class BankTransferType(StrEnum):
    """Bank transfer type; more values may come."""

    PSE = "pse"
    SEPA = "sepa"


class ChargingProfileKind(StrEnum):
    """Charging profile kind; more values may come."""

    ABSOLUTE = "Absolute"
    RECURRING = "Recurring"
    RELATIVE = "Relative"


class ChargingProfilePurpose(StrEnum):
    """Charging profile purpose; more values may come."""

    CHARGE_POINT_MAX_PROFILE = "ChargePointMaxProfile"
    TX_DEFAULT_PROFILE = "TxDefaultProfile"
    TX_PROFILE = "TxProfile"


class ChargingRateUnit(StrEnum):
    """Charging rate unit; more values may come."""

    A = "A"
    W = "W"


class ConnectedPhase(StrEnum):
    """Connected phase; more values may come."""

    L1 = "L1"
    L2 = "L2"
    L3 = "L3"
    L1_L2 = "L1_L2"
    L1_L3 = "L1_L3"
    L2_L3 = "L2_L3"


class ConnectorFormat(StrEnum):
    """Connector format; more values may come."""

    SOCKET = "socket"
    CABLE = "cable"


class ConnectorType(StrEnum):
    """Connector type; more values may come."""

    TYPE1 = "type1"
    TYPE2 = "type2"
    TYPE3 = "type3"
    CHADEMO = "chademo"
    CCS1 = "ccs1"
    CCS2 = "ccs2"
    SCHUKO = "schuko"
    NACS = "nacs"
    CEE16 = "cee16"
    CEE32 = "cee32"
    J1772 = "j1772"
    INDUCTIVE = "inductive"
    NEMA_5_20 = "nema-5-20"
    TYPE_E_FRENCH = "type-e-french"
    TYPE_G_BRITISH = "type-g-british"
    TYPE_J_SWISS = "type-j-swiss"
    AVCON = "avcon"
    GB_T_AC = "gb-t-ac"
    GB_T_DC = "gb-t-dc"
    CHAOJI = "chaoji"
    NEMA_6_30 = "nema-6-30"
    NEMA_6_50 = "nema-6-50"
    CATARC = "catarc"


class Country(StrEnum):
    """Country; more values may come."""

    AF = "AF"
    AX = "AX"
    AL = "AL"
    DZ = "DZ"
    AS = "AS"
    AD = "AD"
    AO = "AO"
    AI = "AI"
    AQ = "AQ"
    AG = "AG"
    AR = "AR"
    AM = "AM"
    AW = "AW"
    AU = "AU"
    AT = "AT"
    AZ = "AZ"
    BS = "BS"
    BH = "BH"
    BD = "BD"
    BB = "BB"
    BY = "BY"
    BE = "BE"
    BZ = "BZ"
    BJ = "BJ"
    BM = "BM"
    BT = "BT"
    BO = "BO"
    BQ = "BQ"
    BA = "BA"
    BW = "BW"
    BV = "BV"
    BR = "BR"
    IO = "IO"
    BN = "BN"
    BG = "BG"
    BF = "BF"
    BI = "BI"
    KH = "KH"
    CM = "CM"
    CA = "CA"
    CV = "CV"
    KY = "KY"
    CF = "CF"
    TD = "TD"
    CL = "CL"
    CN = "CN"
    CX = "CX"
    CC = "CC"
    CO = "CO"
    KM = "KM"
    CG = "CG"
    CD = "CD"
    CK = "CK"
    CR = "CR"
    CI = "CI"
    HR = "HR"
    CU = "CU"
    CW = "CW"
    CY = "CY"
    CZ = "CZ"
    DK = "DK"
    DJ = "DJ"
    DM = "DM"
    DO = "DO"
    EC = "EC"
    EG = "EG"
    SV = "SV"
    GQ = "GQ"
    ER = "ER"
    EE = "EE"
    ET = "ET"
    FK = "FK"
    FO = "FO"
    FJ = "FJ"
    FI = "FI"
    FR = "FR"
    GF = "GF"
    PF = "PF"
    TF = "TF"
    GA = "GA"
    GM = "GM"
    GE = "GE"
    DE = "DE"
    GH = "GH"
    GI = "GI"
    GR = "GR"
    GL = "GL"
    GD = "GD"
    GP = "GP"
    GU = "GU"
    GT = "GT"
    GG = "GG"
    GN = "GN"
    GW = "GW"
    GY = "GY"
    HT = "HT"
    HM = "HM"
    VA = "VA"
    HN = "HN"
    HK = "HK"
    HU = "HU"
    IS = "IS"
    IN = "IN"
    ID = "ID"
    IR = "IR"
    IQ = "IQ"
    IE = "IE"
    IM = "IM"
    IL = "IL"
    IT = "IT"
    JM = "JM"
    JP = "JP"
    JE = "JE"
    JO = "JO"
    KZ = "KZ"
    KE = "KE"
    KI = "KI"
    KP = "KP"
    KR = "KR"
    XK = "XK"
    KW = "KW"
    KG = "KG"
    LA = "LA"
    LV = "LV"
    LB = "LB"
    LS = "LS"
    LR = "LR"
    LY = "LY"
    LI = "LI"
    LT = "LT"
    LU = "LU"
    MO = "MO"
    MK = "MK"
    MG = "MG"
    MW = "MW"
    MY = "MY"
    MV = "MV"
    ML = "ML"
    MT = "MT"
    MH = "MH"
    MQ = "MQ"
    MR = "MR"
    MU = "MU"
    YT = "YT"
    MX = "MX"
    FM = "FM"
    MD = "MD"
    MC = "MC"
    MN = "MN"
    ME = "ME"
    MS = "MS"
    MA = "MA"
    MZ = "MZ"
    MM = "MM"
    NA = "NA"
    NR = "NR"
    NP = "NP"
    NL = "NL"
    NC = "NC"
    NZ = "NZ"
    NI = "NI"
    NE = "NE"
    NG = "NG"
    NU = "NU"
    NF = "NF"
    MP = "MP"
    NO = "NO"
    OM = "OM"
    PK = "PK"
    PW = "PW"
    PS = "PS"
    PA = "PA"
    PG = "PG"
    PY = "PY"
    PE = "PE"
    PH = "PH"
    PN = "PN"
    PL = "PL"
    PT = "PT"
    PR = "PR"
    QA = "QA"
    RE = "RE"
    RO = "RO"
    RU = "RU"
    RW = "RW"
    BL = "BL"
    SH = "SH"
    KN = "KN"
    LC = "LC"
    MF = "MF"
    PM = "PM"
    VC = "VC"
    WS = "WS"
    SM = "SM"
    ST = "ST"
    SA = "SA"
    SN = "SN"
    RS = "RS"
    SC = "SC"
    SL = "SL"
    SG = "SG"
    SX = "SX"
    SK = "SK"
    SI = "SI"
    SB = "SB"
    SO = "SO"
    ZA = "ZA"
    GS = "GS"
    SS = "SS"
    ES = "ES"
    LK = "LK"
    SD = "SD"
    SR = "SR"
    SJ = "SJ"
    SZ = "SZ"
    SE = "SE"
    CH = "CH"
    SY = "SY"
    TW = "TW"
    TJ = "TJ"
    TZ = "TZ"
    TH = "TH"
    TL = "TL"
    TG = "TG"
    TK = "TK"
    TO = "TO"
    TT = "TT"
    TN = "TN"
    TR = "TR"
    TM = "TM"
    TC = "TC"
    TV = "TV"
    UG = "UG"
    UA = "UA"
    AE = "AE"
    GB = "GB"
    US = "US"
    UM = "UM"
    UY = "UY"
    UZ = "UZ"
    VU = "VU"
    VE = "VE"
    VN = "VN"
    VG = "VG"
    VI = "VI"
    WF = "WF"
    EH = "EH"
    YE = "YE"
    ZM = "ZM"
    ZW = "ZW"


class CurrentType(StrEnum):
    """Current type; more values may come."""

    AC = "ac"
    DC = "dc"


class DayOfWeek(StrEnum):
    """Day of week; more values may come."""

    MONDAY = "monday"
    TUESDAY = "tuesday"
    WEDNESDAY = "wednesday"
    THURSDAY = "thursday"
    FRIDAY = "friday"
    SATURDAY = "saturday"
    SUNDAY = "sunday"


class DowntimeNetworkStatus(StrEnum):
    """Downtime network status; more values may come."""

    NEVER_CONNECTED = "never connected"
    AVAILABLE = "available"
    TEMPORARILY_UNAVAILABLE = "temporarily unavailable"
    LONG_TERM_UNAVAILABLE = "long-term unavailable"


class ElectricalConfiguration(StrEnum):
    """Electrical configuration; more values may come."""

    STAR = "star"
    DELTA = "delta"


class EnabledStatus(StrEnum):
    """Enabled status; more values may come."""

    ENABLED = "enabled"
    DISABLED = "disabled"


class LegalForm(StrEnum):
    """Legal form; more values may come."""

    INDIVIDUAL = "individual"
    COMPANY = "company"


class MaxVoltage(StrEnum):
    """Max voltage; more values may come."""

    VALUE_230 = "230"
    VALUE_380 = "380"
    VALUE_400 = "400"
    VALUE_480 = "480"
    VALUE_120 = "120"
    VALUE_208 = "208"
    VALUE_240 = "240"
    VALUE_110_130 = "110-130"
    VALUE_220_240 = "220-240"
    VALUE_277 = "277"


class OcppConfigurationKey(StrEnum):
    """OCPP configuration key; more values may come."""

    ALLOW_OFFLINE_TX_FOR_UNKNOWN_ID = "AllowOfflineTxForUnknownId"
    AUTHORIZATION_CACHE_ENABLED = "AuthorizationCacheEnabled"
    AUTHORIZE_REMOTE_TX_REQUESTS = "AuthorizeRemoteTxRequests"
    BLINK_REPEAT = "BlinkRepeat"
    CLOCK_ALIGNED_DATA_INTERVAL = "ClockAlignedDataInterval"
    CONNECTION_TIME_OUT = "ConnectionTimeOut"
    CONNECTOR_PHASE_ROTATION = "ConnectorPhaseRotation"
    CONNECTOR_PHASE_ROTATION_MAX_LENGTH = "ConnectorPhaseRotationMaxLength"
    GET_CONFIGURATION_MAX_KEYS = "GetConfigurationMaxKeys"
    HEARTBEAT_INTERVAL = "HeartbeatInterval"
    LIGHT_INTENSITY = "LightIntensity"
    LOCAL_AUTHORIZE_OFFLINE = "LocalAuthorizeOffline"
    LOCAL_PRE_AUTHORIZE = "LocalPreAuthorize"
    MAX_ENERGY_ON_INVALID_ID = "MaxEnergyOnInvalidId"
    METER_VALUES_ALIGNED_DATA = "MeterValuesAlignedData"
    METER_VALUES_ALIGNED_DATA_MAX_LENGTH = "MeterValuesAlignedDataMaxLength"
    METER_VALUES_SAMPLED_DATA = "MeterValuesSampledData"
    METER_VALUES_SAMPLED_DATA_MAX_LENGTH = "MeterValuesSampledDataMaxLength"
    METER_VALUE_SAMPLE_INTERVAL = "MeterValueSampleInterval"
    MINIMUM_STATUS_DURATION = "MinimumStatusDuration"
    NUMBER_OF_CONNECTORS = "NumberOfConnectors"
    RESET_RETRIES = "ResetRetries"
    STOP_TRANSACTION_ON_EV_SIDE_DISCONNECT = "StopTransactionOnEVSideDisconnect"
    STOP_TRANSACTION_ON_INVALID_ID = "StopTransactionOnInvalidId"
    STOP_TXN_ALIGNED_DATA = "StopTxnAlignedData"
    STOP_TXN_ALIGNED_DATA_MAX_LENGTH = "StopTxnAlignedDataMaxLength"
    STOP_TXN_SAMPLED_DATA = "StopTxnSampledData"
    STOP_TXN_SAMPLED_DATA_MAX_LENGTH = "StopTxnSampledDataMaxLength"
    SUPPORTED_FEATURE_PROFILES = "SupportedFeatureProfiles"
    SUPPORTED_FEATURE_PROFILES_MAX_LENGTH = "SupportedFeatureProfilesMaxLength"
    TRANSACTION_MESSAGE_ATTEMPTS = "TransactionMessageAttempts"
    TRANSACTION_MESSAGE_RETRY_INTERVAL = "TransactionMessageRetryInterval"
    UNLOCK_CONNECTOR_ON_EV_SIDE_DISCONNECT = "UnlockConnectorOnEVSideDisconnect"
    WEB_SOCKET_PING_INTERVAL = "WebSocketPingInterval"
    LOCAL_AUTH_LIST_ENABLED = "LocalAuthListEnabled"
    LOCAL_AUTH_LIST_MAX_LENGTH = "LocalAuthListMaxLength"
    SEND_LOCAL_LIST_MAX_LENGTH = "SendLocalListMaxLength"
    RESERVE_CONNECTOR_ZERO_SUPPORTED = "ReserveConnectorZeroSupported"
    CHARGE_PROFILE_MAX_STACK_LEVEL = "ChargeProfileMaxStackLevel"
    CHARGING_SCHEDULE_ALLOWED_CHARGING_RATE_UNIT = "ChargingScheduleAllowedChargingRateUnit"
    CHARGING_SCHEDULE_MAX_PERIODS = "ChargingScheduleMaxPeriods"
    CONNECTOR_SWITCH3_TO1_PHASE_SUPPORTED = "ConnectorSwitch3to1PhaseSupported"
    MAX_CHARGING_PROFILES_INSTALLED = "MaxChargingProfilesInstalled"
    AUTHORIZATION_ENABLED = "AuthorizationEnabled"


class PaymentMethodIssuer(StrEnum):
    """Payment method issuer; more values may come."""

    VISA = "visa"
    MASTERCARD = "mastercard"
    PAYPAL = "paypal"
    MAESTRO = "maestro"
    AMEX = "amex"
    UNKNOWN = "unknown"


class PhaseRotation(StrEnum):
    """Phase rotation; more values may come."""

    RST = "RST"
    RTS = "RTS"
    SRT = "SRT"
    STR = "STR"
    TRS = "TRS"
    TSR = "TSR"


class Phases(StrEnum):
    """Phases; more values may come."""

    SINGLE_PHASE = "single_phase"
    THREE_PHASE = "three_phase"
    SPLIT_PHASE = "split_phase"


class RecurrencyKind(StrEnum):
    """Recurrency kind; more values may come."""

    DAILY = "Daily"
    WEEKLY = "Weekly"


class RoamingProtocol(StrEnum):
    """Roaming protocol; more values may come."""

    OCPI = "OCPI"
    GIREVE_OCPI_2_1_1 = "Gireve OCPI 2.1.1"
    HUBJECT_OICP_2_2 = "Hubject OICP 2.2"
    HUBJECT_OICP_2_3 = "Hubject OICP 2.3"


class StartSessionErrorCode(StrEnum):
    """Start session error code; more values may come."""

    BILLING_NOT_ASSOCIATED = "BILLING_NOT_ASSOCIATED"
    BILLING_NOT_PARTNER_ASSOCIATED = "BILLING_NOT_PARTNER_ASSOCIATED"
    INTERNAL_ISSUE = "INTERNAL_ISSUE"
    AGILE_STREETS_CALCULATE = "AGILE_STREETS_CALCULATE"
    AGILE_STREETS_COMMUNICATION = "AGILE_STREETS_COMMUNICATION"
    CHARGING_NOT_ALLOWED = "CHARGING_NOT_ALLOWED"
    LOCATION_IS_CLOSED = "LOCATION_IS_CLOSED"
    USER_VALIDATION_NOT_COMPLETE = "USER_VALIDATION_NOT_COMPLETE"
    TERMS_NOT_ACCEPTED = "TERMS_NOT_ACCEPTED"
    USER_IS_DISABLED = "USER_IS_DISABLED"
    SUBSCRIPTION_REQUIRED = "SUBSCRIPTION_REQUIRED"
    SESSION_ALREADY_RUNNING = "SESSION_ALREADY_RUNNING"
    PREVIOUS_SESSION_NOT_PAID = "PREVIOUS_SESSION_NOT_PAID"
    ACCESS_RESTRICTED = "ACCESS_RESTRICTED"
    SESSION_EXISTS = "SESSION_EXISTS"
    PAYMENT_METHOD_REQUIRED = "PAYMENT_METHOD_REQUIRED"
    CANNOT_BILL_PAYMENT_METHOD = "CANNOT_BILL_PAYMENT_METHOD"
    CORPORATE_ACCOUNT_LIMIT_REACHED = "CORPORATE_ACCOUNT_LIMIT_REACHED"
    CANNOT_USE_EXPIRED_PAYMENT_METHOD = "CANNOT_USE_EXPIRED_PAYMENT_METHOD"
    CANNOT_USE_PAYMENT_METHOD = "CANNOT_USE_PAYMENT_METHOD"
    PAYMENT_NO_FUNDS = "PAYMENT_NO_FUNDS"


class State(StrEnum):
    """State; more values may come."""

    AL = "AL"
    AK = "AK"
    AS = "AS"
    AZ = "AZ"
    AR = "AR"
    CA = "CA"
    CO = "CO"
    CT = "CT"
    DE = "DE"
    DC = "DC"
    FM = "FM"
    FL = "FL"
    GA = "GA"
    GU = "GU"
    HI = "HI"
    ID = "ID"
    IL = "IL"
    IN = "IN"
    IA = "IA"
    KS = "KS"
    KY = "KY"
    LA = "LA"
    ME = "ME"
    MH = "MH"
    MD = "MD"
    MA = "MA"
    MI = "MI"
    MN = "MN"
    MS = "MS"
    MO = "MO"
    MT = "MT"
    NE = "NE"
    NV = "NV"
    NH = "NH"
    NJ = "NJ"
    NM = "NM"
    NY = "NY"
    NC = "NC"
    ND = "ND"
    MP = "MP"
    OH = "OH"
    OK = "OK"
    OR = "OR"
    PW = "PW"
    PA = "PA"
    PR = "PR"
    RI = "RI"
    SC = "SC"
    SD = "SD"
    TN = "TN"
    TX = "TX"
    UT = "UT"
    VT = "VT"
    VI = "VI"
    VA = "VA"
    WA = "WA"
    WV = "WV"
    WI = "WI"
    WY = "WY"
    NSW = "NSW"
    VIC = "VIC"
    QLD = "QLD"
    SA = "SA"
    TAS = "TAS"
    ACT = "ACT"
    NT = "NT"
    JBT = "JBT"
    CX = "CX"
    NF = "NF"
    CC = "CC"
    AQ = "AQ"
    CSI = "CSI"
    ACI = "ACI"
    HM = "HM"
    AB = "AB"
    BC = "BC"
    MB = "MB"
    NB = "NB"
    NL = "NL"
    NS = "NS"
    NU = "NU"
    ON = "ON"
    PE = "PE"
    QC = "QC"
    SK = "SK"
    YT = "YT"
    VALUE_81 = "81"
    VALUE_84 = "84"
    VALUE_85 = "85"
    VALUE_67 = "67"
    VALUE_89 = "89"
    VALUE_71 = "71"
    VALUE_76 = "76"
    VALUE_95 = "95"
    VALUE_79 = "79"
    AG = "AG"
    BH = "BH"
    BN = "BN"
    BT = "BT"
    BV = "BV"
    BR = "BR"
    B = "B"
    BZ = "BZ"
    CL = "CL"
    CS = "CS"
    CV = "CV"
    DB = "DB"
    DJ = "DJ"
    GL = "GL"
    GR = "GR"
    GJ = "GJ"
    HR = "HR"
    HD = "HD"
    IS = "IS"
    IF = "IF"
    MM = "MM"
    OT = "OT"
    PH = "PH"
    SM = "SM"
    SJ = "SJ"
    SB = "SB"
    SV = "SV"
    TR = "TR"
    TM = "TM"
    TL = "TL"
    VS = "VS"
    VL = "VL"
    VN = "VN"


class TriggerMessageType(StrEnum):
    """Trigger message type; more values may come."""

    BOOT_NOTIFICATION = "BootNotification"
    DIAGNOSTICS_STATUS_NOTIFICATION = "DiagnosticsStatusNotification"
    LOG_STATUS_NOTIFICATION = "LogStatusNotification"
    FIRMWARE_STATUS_NOTIFICATION = "FirmwareStatusNotification"
    PUBLISH_FIRMWARE_STATUS_NOTIFICATION = "PublishFirmwareStatusNotification"
    HEARTBEAT = "Heartbeat"
    METER_VALUES = "MeterValues"
    STATUS_NOTIFICATION = "StatusNotification"
    SIGN_V2_G_CERTIFICATE = "SignV2GCertificate"
    SIGN_CHARGING_STATION_CERTIFICATE = "SignChargingStationCertificate"
    SIGN_COMBINED_CERTIFICATE = "SignCombinedCertificate"
    TRANSACTION_EVENT = "TransactionEvent"


class WalletType(StrEnum):
    """Wallet type; more values may come."""

    APPLEPAY = "applepay"
    GOOGLEPAY = "googlepay"
    TWINT = "twint"
    OTHER = "other"


class WeekDay(StrEnum):
    """Week day; more values may come."""

    ALL = "all"
    MON = "mon"
    TUE = "tue"
    WED = "wed"
    THU = "thu"
    FRI = "fri"
    SAT = "sat"
    SUN = "sun"
    ANY = "any"


@model
class ChargerTypeConfig(Model):
    ac: ChargerTypeCoverage | None
    dc: ChargerTypeCoverage | None


@model
class ChargerTypeCoverage(Model):
    coverage_type: str | None
    overall_cost_cap: OverallCostCap | None = UNSET
    tariff_thresholds: TariffThresholds | None = UNSET


@model
class ChargingProfile(Model):
    id: int
    min_charging_rate: float | None = None
    schedule_periods: list[ChargingSchedulePeriod] | None = None
    schedule_start: datetime | None = None
    charging_rate_unit: ChargingRateUnit | str | None = None
    stack_level: int | None = None
    charging_profile_kind: ChargingProfileKind | str | None = None
    recurrency_kind: RecurrencyKind | str | None = None
    charging_complete_at: datetime | None = None
    purpose: ChargingProfilePurpose | str | None = None
    valid_to: datetime | None = None
    valid_from: datetime | None = None
    duration: int | None = None


@model
class ChargingProfileWrite(Model):
    transaction_id: int = UNSET
    stack_level: int
    charging_profile_purpose: ChargingProfilePurpose | str
    charging_profile_kind: ChargingProfileKind | str
    recurrency_kind: RecurrencyKind | str = UNSET
    valid_from: datetime = UNSET
    valid_to: datetime = UNSET
    charging_schedule: ChargingScheduleWrite


@model
class ChargingSchedulePeriod(Model):
    start_period: int | None
    limit: float | None
    number_phases: int | None = UNSET


@model
class ChargingScheduleWrite(Model):
    id: float | None = UNSET
    duration: int = UNSET
    start_schedule: datetime = UNSET
    charging_rate_unit: ChargingRateUnit | str
    charging_schedule_period: list[ChargingSchedulePeriod]
    min_charging_rate: float = UNSET


@model
class Connector(Model):
    """A connector (plug or socket) of an EVSE."""

    id: int | None = UNSET
    type: ConnectorType | str | None = UNSET
    format: ConnectorFormat | str | None = UNSET
    status: EvseStatus | str | None = UNSET


@model
class CorporateBillingRestrictions(Model):
    country: str | None
    location: Any
    location_tag: Any
    partner: Any
    roaming: Any


@model
class DowntimeStatusLogEntry(Model):
    id: int
    error_code: str | None = None
    error_code_customer_action: str | None = None
    error_code_description: str | None = None
    info: str | None = None
    status: str | None = None
    timestamp: datetime | None = None
    vendor_error_code: str | None = None
    vendor_id: str | None = None


@model
class ExternalIdUpdate(Model):
    """What changes about an external ID; what is left out stays as it is."""

    external_id: str


@model
class FeePeriod(Model):
    fee: list[float] | None = UNSET


@model
class HardwareStatusLogEntry(Model):
    status: str | None = None
    timestamp: datetime | None = None
    error_code: str | None = None
    vendor_id: str | None = None
    info: str | None = None
    vendor_error_code: str | None = None
    error_code_description: str | None = None
    error_code_customer_action: str | None = None


@model
class Message(Model):
    """A message in words: what went wrong, mostly."""

    message: str | None = None


@model
class Named(Model):
    """A thing told by its name."""

    name: str | None = UNSET


@model
class NetAmount(Model):
    without_tax: float | None = None


@model
class Note(Model):
    """A note of the operator's staff."""

    id: int
    created_at: datetime | None = None
    created_by_admin_id: int | None = None
    details: str | None = None
    pinned: bool | None = None
    summary: str | None = None
    updated_at: datetime | None = None
    updated_by_admin_id: int | None = None


@model
class NoteCreate(Model):
    """What creates a note."""

    details: str = UNSET
    pinned: bool = UNSET
    summary: str


@model
class NoteUpdate(Model):
    """What changes about a note; what is left out stays as it is."""

    details: str = UNSET
    pinned: bool = UNSET
    summary: str = UNSET


@model
class OverallCostCap(Model):
    enabled: bool | None
    max_cost_per_kwh: float | None = UNSET


@model
class PricePeriod(Model):
    starts_at: str | None
    """HH:MM (local time zone or UTC)."""
    ends_at: str | None
    """HH:MM (local time zone or UTC)."""
    price: float | None
    """With tax."""


@model
class Reference(Model):
    """A thing told by its id."""

    id: int | None = UNSET


@model
class ReimbursementPayer(Model):
    operator_id: int | None = None
    partner_contract_id: int | None = None
    partner_id: int | None = None


@model
class SessionStopConditions(Model):
    max_amount: float = UNSET
    max_duration_minutes: int = UNSET
    """min."""
    max_energy_kwh: float = UNSET
    """kWh."""
    max_soc_percent: int = UNSET


@model
class StartSession(Model):
    """Who starts a charging session, with what and until when."""

    user_id: int = UNSET
    payment_method_id: str | None = UNSET
    external_session_id: str | None = UNSET
    """Deprecated. Replaced by `idTag`."""
    id_tag: str = UNSET
    connector_id: int | None = UNSET
    booking_id: int | None = UNSET
    charging_profile: ChargingProfileWrite = UNSET
    stop_conditions: SessionStopConditions = UNSET


@model
class StartSessionResult(Model):
    """What became of a request to start charging; accepted is not started."""

    success: bool | None = None
    authorization_id: float | None = None
    message: str | None = None
    error_code: StartSessionErrorCode | str | None = None
    session_id: float | None = None


@model
class TariffThreshold(Model):
    enabled: bool | None
    max_amount: float | None = UNSET
    max_quantity: Any = UNSET
    max_unit_price: float | None = UNSET


@model
class TariffThresholds(Model):
    charging_time: TariffThreshold | None = UNSET
    connection: TariffThreshold | None = UNSET
    energy: TariffThreshold | None = UNSET
    idle_time: TariffThreshold | None = UNSET


@model
class TaxShare(Model):
    tax_id: int | None = None
    tax_percentage: float | None = None


@model
class Translation(Model):
    """A text in one language."""

    locale: str | None = UNSET
    translation: str | None = UNSET


@model
class TriggerMessage(Model):
    type: TriggerMessageType | str


@model
class UserReference(Model):
    """A user told by id."""

    user_id: int | None
