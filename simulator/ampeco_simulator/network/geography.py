"""Countries and cities of the network, with currency, tax rate and time zone."""

from __future__ import annotations

import attrs


@attrs.frozen
class Country:
    """What prices and addresses depend on in a country."""

    code: str
    currency: str
    tax_percent: float
    calling_code: str
    energy_price: float
    """A typical price of a kWh on AC, without tax, in the currency of the country."""


@attrs.frozen
class City:
    """A city and the coordinates of its centre."""

    name: str
    region: str
    country: Country
    latitude: float
    longitude: float
    timezone: str


GERMANY = Country("DE", "EUR", 19.0, "+49", 0.42)
NETHERLANDS = Country("NL", "EUR", 21.0, "+31", 0.38)
FRANCE = Country("FR", "EUR", 20.0, "+33", 0.36)
BRITAIN = Country("GB", "GBP", 20.0, "+44", 0.44)
SWEDEN = Country("SE", "SEK", 25.0, "+46", 3.90)
SWITZERLAND = Country("CH", "CHF", 8.1, "+41", 0.47)
POLAND = Country("PL", "PLN", 23.0, "+48", 1.75)
SPAIN = Country("ES", "EUR", 21.0, "+34", 0.34)

COUNTRIES = (GERMANY, NETHERLANDS, FRANCE, BRITAIN, SWEDEN, SWITZERLAND, POLAND, SPAIN)
CURRENCIES = ("EUR", "GBP", "SEK", "CHF", "PLN")
TENANT_CURRENCY = CURRENCIES[0]
"""The currency of the tenant: for balances, vouchers, plans, fees and settlements."""

CITIES = (
    City("Berlin", "Berlin", GERMANY, 52.5200, 13.4050, "Europe/Berlin"),
    City("Hamburg", "Hamburg", GERMANY, 53.5511, 9.9937, "Europe/Berlin"),
    City("Munich", "Bavaria", GERMANY, 48.1372, 11.5755, "Europe/Berlin"),
    City("Leipzig", "Saxony", GERMANY, 51.3397, 12.3731, "Europe/Berlin"),
    City("Amsterdam", "North Holland", NETHERLANDS, 52.3676, 4.9041, "Europe/Amsterdam"),
    City("Utrecht", "Utrecht", NETHERLANDS, 52.0907, 5.1214, "Europe/Amsterdam"),
    City("Eindhoven", "North Brabant", NETHERLANDS, 51.4416, 5.4697, "Europe/Amsterdam"),
    City("Lyon", "Auvergne-Rhône-Alpes", FRANCE, 45.7640, 4.8357, "Europe/Paris"),
    City("Lille", "Hauts-de-France", FRANCE, 50.6292, 3.0573, "Europe/Paris"),
    City("Nantes", "Pays de la Loire", FRANCE, 47.2184, -1.5536, "Europe/Paris"),
    City("Bristol", "England", BRITAIN, 51.4545, -2.5879, "Europe/London"),
    City("Leeds", "England", BRITAIN, 53.8008, -1.5491, "Europe/London"),
    City("Edinburgh", "Scotland", BRITAIN, 55.9533, -3.1883, "Europe/London"),
    City("Stockholm", "Stockholm County", SWEDEN, 59.3293, 18.0686, "Europe/Stockholm"),
    City("Gothenburg", "Västra Götaland", SWEDEN, 57.7089, 11.9746, "Europe/Stockholm"),
    City("Zürich", "Zürich", SWITZERLAND, 47.3769, 8.5417, "Europe/Zurich"),
    City("Basel", "Basel-Stadt", SWITZERLAND, 47.5596, 7.5886, "Europe/Zurich"),
    City("Kraków", "Lesser Poland", POLAND, 50.0647, 19.9450, "Europe/Warsaw"),
    City("Gdańsk", "Pomerania", POLAND, 54.3520, 18.6466, "Europe/Warsaw"),
    City("Valencia", "Valencian Community", SPAIN, 39.4699, -0.3763, "Europe/Madrid"),
)

LOCATION_NAMES = (
    ("Central Station", "PARKING_GARAGE"),
    ("City Hall", "UNDERGROUND_GARAGE"),
    ("Shopping Park", "PARKING_LOT"),
    ("Harbour", "PARKING_LOT"),
    ("Service Area North", "ALONG_MOTORWAY"),
    ("Hotel Meridian", "PARKING_GARAGE"),
    ("University", "ON_STREET"),
    ("Exhibition Centre", "PARKING_LOT"),
    ("Airport P2", "PARKING_GARAGE"),
    ("Riverside", "ON_STREET"),
)
