"""Models of common.

Generated from spec/ by `make generate`; never edited by hand.
"""
# ruff: noqa: S105 (values of enums are no passwords)

from __future__ import annotations

from datetime import datetime
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from ampeco_async._codec import UNSET, Model, model

if TYPE_CHECKING:
    from ampeco_async.models.evses import EvseStatus


class BankTransferType(StrEnum):
    """Scheme of a bank transfer: PSE (Colombia) or SEPA (Europe); more values may come."""

    PSE = "pse"
    SEPA = "sepa"


class ChargingProfileKind(StrEnum):
    """Whether a schedule starts at a set time, recurs, or starts with charging; more values may come."""

    ABSOLUTE = "Absolute"
    RECURRING = "Recurring"
    RELATIVE = "Relative"


class ChargingProfilePurpose(StrEnum):
    """What a profile limits: charge point, any transaction, one transaction; more values may come."""

    CHARGE_POINT_MAX_PROFILE = "ChargePointMaxProfile"
    TX_DEFAULT_PROFILE = "TxDefaultProfile"
    TX_PROFILE = "TxProfile"


class ChargingRateUnit(StrEnum):
    """Whether the limits of a schedule are amperes (per phase) or watts; more values may come."""

    A = "A"
    W = "W"


class ConnectedPhase(StrEnum):
    """Phases of the supply that a single-phase or split-phase device is wired to; more values may come."""

    L1 = "L1"
    L2 = "L2"
    L3 = "L3"
    L1_L2 = "L1_L2"
    L1_L3 = "L1_L3"
    L2_L3 = "L2_L3"


class ConnectorFormat(StrEnum):
    """Whether drivers plug their own cable into a socket or use an attached cable; more values may come."""

    SOCKET = "socket"
    CABLE = "cable"


class ConnectorType(StrEnum):
    """Plug standard, for AC (such as type2) or DC (such as ccs2); more values may come."""

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
    """ISO 3166-1 alpha-2 code of a country; more values may come."""

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
    """Whether an EVSE gives alternating or direct current; more values may come."""

    AC = "ac"
    DC = "dc"


class DayOfWeek(StrEnum):
    """A day of the week, written out; more values may come."""

    MONDAY = "monday"
    TUESDAY = "tuesday"
    WEDNESDAY = "wednesday"
    THURSDAY = "thursday"
    FRIDAY = "friday"
    SATURDAY = "saturday"
    SUNDAY = "sunday"


class DowntimeNetworkStatus(StrEnum):
    """Whether the charge point talks to the platform, and for how long it has not; more values may come."""

    NEVER_CONNECTED = "never connected"
    AVAILABLE = "available"
    TEMPORARILY_UNAVAILABLE = "temporarily unavailable"
    LONG_TERM_UNAVAILABLE = "long-term unavailable"


class ElectricalConfiguration(StrEnum):
    """How a three-phase supply is wired: star (with neutral) or delta; more values may come."""

    STAR = "star"
    DELTA = "delta"


class EnabledStatus(StrEnum):
    """Whether a thing is in use or switched off; more values may come."""

    ENABLED = "enabled"
    DISABLED = "disabled"


class LegalForm(StrEnum):
    """Whether a party on an invoice is a person or a company; more values may come."""

    INDIVIDUAL = "individual"
    COMPANY = "company"


class MaxVoltage(StrEnum):
    """Nominal voltage in V; some values are ranges; more values may come."""

    VOLTS_230 = "230"
    VOLTS_380 = "380"
    VOLTS_400 = "400"
    VOLTS_480 = "480"
    VOLTS_120 = "120"
    VOLTS_208 = "208"
    VOLTS_240 = "240"
    VOLTS_110_TO_130 = "110-130"
    VOLTS_220_TO_240 = "220-240"
    VOLTS_277 = "277"


class OcppConfigurationKey(StrEnum):
    """Names of configuration keys, mostly those that OCPP 1.6 defines; more values may come."""

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
    CONNECTOR_SWITCH_3_TO_1_PHASE_SUPPORTED = "ConnectorSwitch3to1PhaseSupported"
    MAX_CHARGING_PROFILES_INSTALLED = "MaxChargingProfilesInstalled"
    AUTHORIZATION_ENABLED = "AuthorizationEnabled"


class PaymentMethodIssuer(StrEnum):
    """Card network or payment service behind a payment method; more values may come."""

    VISA = "visa"
    MASTERCARD = "mastercard"
    PAYPAL = "paypal"
    MAESTRO = "maestro"
    AMEX = "amex"
    UNKNOWN = "unknown"


class PhaseRotation(StrEnum):
    """Order in which a device is wired to the grid phases R, S and T (L1 to L3); more values may come."""

    RST = "RST"
    RTS = "RTS"
    SRT = "SRT"
    STR = "STR"
    TRS = "TRS"
    TSR = "TSR"


class Phases(StrEnum):
    """Supply of a device: one phase, three phases or split phase; more values may come."""

    SINGLE_PHASE = "single_phase"
    THREE_PHASE = "three_phase"
    SPLIT_PHASE = "split_phase"


class RecurrencyKind(StrEnum):
    """How often a recurring OCPP schedule starts anew; more values may come."""

    DAILY = "Daily"
    WEEKLY = "Weekly"


class RoamingProtocol(StrEnum):
    """Protocol, with its version, that a roaming connection speaks; more values may come."""

    OCPI = "OCPI"
    GIREVE_OCPI_2_1_1 = "Gireve OCPI 2.1.1"
    HUBJECT_OICP_2_2 = "Hubject OICP 2.2"
    HUBJECT_OICP_2_3 = "Hubject OICP 2.3"


class StartSessionErrorCode(StrEnum):
    """Why charging was refused: billing, payment, access, terms, a running session; more values may come."""

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
    """Code of a state, province or county, in countries where addresses need one; more values may come."""

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
    """OCPP messages that a charge point can be asked to send; more values may come."""

    BOOT_NOTIFICATION = "BootNotification"
    DIAGNOSTICS_STATUS_NOTIFICATION = "DiagnosticsStatusNotification"
    LOG_STATUS_NOTIFICATION = "LogStatusNotification"
    FIRMWARE_STATUS_NOTIFICATION = "FirmwareStatusNotification"
    PUBLISH_FIRMWARE_STATUS_NOTIFICATION = "PublishFirmwareStatusNotification"
    HEARTBEAT = "Heartbeat"
    METER_VALUES = "MeterValues"
    STATUS_NOTIFICATION = "StatusNotification"
    SIGN_V2G_CERTIFICATE = "SignV2GCertificate"
    SIGN_CHARGING_STATION_CERTIFICATE = "SignChargingStationCertificate"
    SIGN_COMBINED_CERTIFICATE = "SignCombinedCertificate"
    TRANSACTION_EVENT = "TransactionEvent"


class WalletType(StrEnum):
    """Digital wallet that pays; more values may come."""

    APPLE_PAY = "applepay"
    GOOGLE_PAY = "googlepay"
    TWINT = "twint"
    OTHER = "other"


class WeekDay(StrEnum):
    """A day of the week, shortened; ``all`` and ``any`` name no single one; more values may come."""

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
    """What the company covers on AC and on DC chargers, each with rules of its own."""

    ac: ChargerTypeCoverage | None
    dc: ChargerTypeCoverage | None


@model
class ChargerTypeCoverage(Model):
    """What the company covers on chargers of one current type, and up to which cost."""

    coverage_type: str | None
    overall_cost_cap: OverallCostCap | None = UNSET
    tariff_thresholds: TariffThresholds | None = UNSET


@model
class ChargingProfile(Model):
    """An OCPP charging profile: limits on power or current over time."""

    id: int
    min_charging_rate: float | None = None
    """Lowest rate at which charging makes sense, in ``charging_rate_unit``."""
    schedule_periods: list[ChargingSchedulePeriod] | None = None
    """In order of their start."""
    schedule_start: datetime | None = None
    """Start of the schedule, UTC; null where it counts from the start of charging."""
    charging_rate_unit: ChargingRateUnit | str | None = None
    stack_level: int | None = None
    """Precedence among profiles of one purpose: the highest level wins, 0 is the lowest."""
    charging_profile_kind: ChargingProfileKind | str | None = None
    recurrency_kind: RecurrencyKind | str | None = None
    """How often the schedule repeats; null unless the kind is Recurring."""
    charging_complete_at: datetime | None = None
    purpose: ChargingProfilePurpose | str | None = None
    valid_to: datetime | None = None
    """UTC; null where the profile is valid until it is replaced."""
    valid_from: datetime | None = None
    """UTC; null where the profile is valid at once."""
    duration: int | None = None
    """Length of the schedule, in s; null where its last period goes on until charging ends."""


@model
class ChargingProfileWrite(Model):
    """An OCPP charging profile to be set on an EVSE."""

    transaction_id: int = UNSET
    """OCPP transaction to limit; goes with the purpose TxProfile only."""
    stack_level: int
    """Precedence among profiles of one purpose: the highest level wins, 0 is the lowest."""
    charging_profile_purpose: ChargingProfilePurpose | str
    charging_profile_kind: ChargingProfileKind | str
    recurrency_kind: RecurrencyKind | str = UNSET
    valid_from: datetime = UNSET
    """UTC; valid at once if left out."""
    valid_to: datetime = UNSET
    """UTC; valid until it is replaced if left out."""
    charging_schedule: ChargingScheduleWrite


@model
class ChargingSchedulePeriod(Model):
    """A stretch of a charging schedule with one limit; lasts until the next one starts."""

    start_period: int | None
    """s from the start of the schedule."""
    limit: float | None
    """Highest charging rate, in the unit of the schedule: A or W."""
    number_phases: int | None = UNSET
    """Phases to charge on."""


@model
class ChargingScheduleWrite(Model):
    """The schedule of an OCPP charging profile: its unit, its start and its periods."""

    id: int | None = UNSET
    """Id of the schedule, known from OCPP 2.0.1 on."""
    duration: int = UNSET
    """s; if left out, the last period goes on until charging ends."""
    start_schedule: datetime = UNSET
    """Start of an absolute schedule, UTC; if left out, it counts from the start of charging."""
    charging_rate_unit: ChargingRateUnit | str
    charging_schedule_period: list[ChargingSchedulePeriod]
    """In order of their start; the first one starts at 0."""
    min_charging_rate: float = UNSET
    """Lowest rate at which charging makes sense, in ``charging_rate_unit``; one decimal."""


@model
class Connector(Model):
    """A connector (plug or socket) of an EVSE; only one of them charges at a time."""

    id: int | None = UNSET
    type: ConnectorType | str | None = UNSET
    """Plug standard, such as ``type2`` or ``ccs2``."""
    format: ConnectorFormat | str | None = UNSET
    """Whether drivers bring a cable or find one."""
    status: EvseStatus | str | None = UNSET


@model
class CorporateBillingRestrictions(Model):
    """Where the company pays: countries, partners, locations, location tags, roaming."""

    country: str | None
    location: Any
    location_tag: Any
    partner: Any
    roaming: Any


@model
class DowntimeStatusLogEntry(Model):
    """A hardware status that a charge point reported during a downtime period."""

    id: int
    error_code: str | None = None
    """OCPP error code."""
    error_code_customer_action: str | None = None
    """What drivers can do about the error."""
    error_code_description: str | None = None
    """What the vendor's error code means."""
    info: str | None = None
    """Free text from the charge point."""
    status: str | None = None
    timestamp: datetime | None = None
    """UTC."""
    vendor_error_code: str | None = None
    """Error code of the vendor's own."""
    vendor_id: str | None = None
    """OCPP id of the vendor that defines ``vendor_error_code``."""


@model
class ExternalIdUpdate(Model):
    """Sets the id that a thing has in a system of your own."""

    external_id: str
    """Id in a system of your own."""


@model
class FeePeriod(Model):
    """Fees by stretches of the day."""

    fee: list[float] | None = UNSET


@model
class HardwareStatusLogEntry(Model):
    """A status that the hardware reported over OCPP, with its error if there was one."""

    status: str | None = None
    """OCPP status of the connector."""
    timestamp: datetime | None = None
    """UTC."""
    error_code: str | None = None
    """OCPP error code."""
    vendor_id: str | None = None
    """OCPP id of the vendor that defines ``vendor_error_code``."""
    info: str | None = None
    """Free text from the charge point."""
    vendor_error_code: str | None = None
    """Error code of the vendor's own."""
    error_code_description: str | None = None
    """What the vendor's error code means."""
    error_code_customer_action: str | None = None
    """What drivers can do about the error."""


@model
class Message(Model):
    """A message in words: what went wrong, mostly."""

    message: str | None = None


@model
class Named(Model):
    """An item with its name alone."""

    name: str | None = UNSET


@model
class NetAmount(Model):
    """An amount of money without tax."""

    without_tax: float | None = None


@model
class Note(Model):
    """A note that the operator's staff attached to a thing."""

    id: int
    created_at: datetime | None = None
    created_by_admin_id: int | None = None
    details: str | None = None
    pinned: bool | None = None
    """Kept on top of the others."""
    summary: str | None = None
    updated_at: datetime | None = None
    updated_by_admin_id: int | None = None


@model
class NoteCreate(Model):
    """What creates a note."""

    details: str = UNSET
    pinned: bool = UNSET
    """Kept on top of the others."""
    summary: str


@model
class NoteUpdate(Model):
    """What changes about a note; what is left out stays as it is."""

    details: str = UNSET
    pinned: bool = UNSET
    """Kept on top of the others."""
    summary: str = UNSET


@model
class OverallCostCap(Model):
    """The highest cost per kWh that the company pays."""

    enabled: bool | None
    max_cost_per_kwh: float | None = UNSET
    """Per kWh, over all price components."""


@model
class PricePeriod(Model):
    """What a kWh costs, or what is added to its price, from one time of day to another."""

    starts_at: str | None
    """HH:MM (local time zone or UTC)."""
    ends_at: str | None
    """HH:MM (local time zone or UTC)."""
    price: float | None
    """With tax."""


@model
class Reference(Model):
    """An item with its id alone."""

    id: int | None = UNSET


@model
class ReimbursementPayer(Model):
    """Who pays a reimbursement: the operator, or a partner under a contract."""

    operator_id: int | None = None
    partner_contract_id: int | None = None
    partner_id: int | None = None


@model
class SessionStopConditions(Model):
    """When a session stops by itself; the first condition met ends it."""

    max_amount: float = UNSET
    """Cost at which charging stops."""
    max_duration_minutes: int = UNSET
    """Time after which charging stops, in min."""
    max_energy_kwh: float = UNSET
    """Energy at which charging stops, in kWh."""
    max_soc_percent: int = UNSET
    """State of charge of the battery at which charging stops, in %."""


@model
class StartSession(Model):
    """Who starts a charging session, with what and until when."""

    user_id: int = UNSET
    """Driver who charges."""
    payment_method_id: str | None = UNSET
    """Payment method of the driver to charge."""
    external_session_id: str | None = UNSET
    """Deprecated. Replaced by ``id_tag``."""
    id_tag: str = UNSET
    """Token to start with, as OCPP knows it."""
    connector_id: int | None = UNSET
    """Which connector, where the EVSE has several."""
    booking_id: int | None = UNSET
    """Booking that the session fulfils."""
    charging_profile: ChargingProfileWrite = UNSET
    stop_conditions: SessionStopConditions = UNSET


@model
class StartSessionResult(Model):
    """What became of a request to start charging; accepted is not started."""

    success: bool | None = None
    authorization_id: int | None = None
    """Attempt to authorize that the request led to."""
    message: str | None = None
    error_code: StartSessionErrorCode | str | None = None
    session_id: int | None = None
    """Absent or null where no session exists yet."""


@model
class TariffThreshold(Model):
    """Limits on one price component up to which the company pays."""

    enabled: bool | None
    max_amount: float | None = UNSET
    """Amount that is covered."""
    max_quantity: Any = UNSET
    """Units that are covered."""
    max_unit_price: float | None = UNSET
    """Highest price per unit that is covered."""


@model
class TariffThresholds(Model):
    """Limits up to which the company pays, by price component."""

    charging_time: TariffThreshold | None = UNSET
    connection: TariffThreshold | None = UNSET
    energy: TariffThreshold | None = UNSET
    idle_time: TariffThreshold | None = UNSET


@model
class TaxShare(Model):
    """The tax that was applied."""

    tax_id: int | None = None
    tax_percentage: float | None = None
    """Rate in %."""


@model
class Translation(Model):
    """A text in one language."""

    locale: str | None = UNSET
    """Language, such as ``en``."""
    translation: str | None = UNSET


@model
class TriggerMessage(Model):
    """Which OCPP message to ask for."""

    type: TriggerMessageType | str


@model
class UserReference(Model):
    """A user with its id alone."""

    user_id: int | None
