"""Names and texts for plausible example data."""

from __future__ import annotations

FIRST_NAMES = (
    "Ada", "Anna", "Arthur", "Astrid", "Boris", "Carla", "Clara", "Daniel", "Elena", "Elif", "Emil", "Emma",
    "Felix", "Fiona", "Georgi", "Greta", "Hugo", "Ines", "Ivan", "Jakub", "Jana", "Johan", "Kaja", "Karl", "Lars",
    "Lea", "Lena", "Liam", "Luca", "Lucia", "Maja", "Marco", "Maria", "Marta", "Mateo", "Max", "Mila", "Nina",
    "Noah", "Nora", "Olga", "Oscar", "Paul", "Petra", "Pia", "Rosa", "Sara", "Sofia", "Stefan", "Tara", "Tom",
    "Vera", "Viktor", "Zoe",
)  # fmt: skip
LAST_NAMES = (
    "Andersen", "Bakker", "Bauer", "Berg", "Bernard", "Brown", "Conti", "Costa", "Dubois", "Evans", "Ferrari",
    "Fischer", "Garcia", "Hansen", "Hoffmann", "Horvat", "Ivanov", "Jansen", "Jensen", "Johansson", "Jones",
    "Keller", "Kovacs", "Kowalski", "Larsen", "Laurent", "Lindberg", "Lopez", "Martin", "Meyer", "Moreau", "Murphy",
    "Navarro", "Nielsen", "Novak", "Nowak", "Olsen", "Petrov", "Popescu", "Ricci", "Rossi", "Schmidt", "Silva",
    "Smith", "Svensson", "Taylor", "Visser", "Wagner", "Walker", "Weber", "Wilson", "Zielinski",
)  # fmt: skip
STREETS = (
    "Station Road", "Market Square", "Harbour Street", "Mill Lane", "Park Avenue", "Church Street", "Airport Road",
    "Bridge Street", "Garden Street", "Industrial Road", "Lake View", "Museum Street", "Old Town Square",
    "Ring Road", "School Lane", "Stadium Road", "University Avenue", "Victoria Street", "Water Lane",
    "Windmill Road",
)  # fmt: skip
NOUNS = (
    "Aurora", "Beacon", "Cedar", "Delta", "Ember", "Falcon", "Granite", "Harbour", "Indigo", "Juniper", "Kestrel",
    "Lagoon", "Meridian", "Nimbus", "Orchard", "Pioneer", "Quartz", "Rowan", "Summit", "Tundra", "Umber", "Violet",
)  # fmt: skip
COMPANY_FORMS = ("Mobility", "Energy", "Charging", "Power", "Parking", "Fleet", "Retail", "Hotels")
VENDORS = ("Voltia", "Elektra", "Norcharge", "Amperion", "Kilowatt Works")
LOCALES = ("en", "de", "fr", "nl", "bg", "es", "it")
TIMEZONES = ("Europe/Berlin", "Europe/Amsterdam", "Europe/Sofia", "Europe/Paris", "Europe/London")
CURRENCIES = ("EUR", "GBP", "SEK", "CHF", "PLN", "BGN")
COUNTRIES = ("DE", "NL", "FR", "GB", "SE", "BG", "ES", "IT", "PL", "CH")
OCPP_KEYS = (
    "AuthorizeRemoteTxRequests", "ClockAlignedDataInterval", "ConnectionTimeOut", "HeartbeatInterval",
    "LocalPreAuthorize", "MeterValueSampleInterval", "NumberOfConnectors", "ResetRetries",
    "StopTransactionOnEVSideDisconnect", "TransactionMessageAttempts", "UnlockConnectorOnEVSideDisconnect",
    "WebSocketPingInterval",
)  # fmt: skip
CITIES = ("Berlin", "Utrecht", "Lyon", "Leeds", "Malmö", "Basel", "Gdańsk", "Valencia")
