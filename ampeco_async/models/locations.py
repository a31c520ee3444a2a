"""Models of locations.

Generated from spec/ by `make generate`; never edited by hand.
"""
# ruff: noqa: S105 (values of enums are no passwords)

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from ampeco_async._codec import UNSET, Model, OpenObject, model, wire

if TYPE_CHECKING:
    from ampeco_async.models.bookings import BookingAccessMethod
    from ampeco_async.models.common import Country, EnabledStatus, Named, State, Translation
    from ampeco_async.models.users import UserState


class LocationFacility(StrEnum):
    """What is on site or nearby, as OCPI lists it; more values may come."""

    AIRPORT = "AIRPORT"
    BIKE_SHARING = "BIKE_SHARING"
    BUS_STOP = "BUS_STOP"
    CAFE = "CAFE"
    CARPOOL_PARKING = "CARPOOL_PARKING"
    FUEL_STATION = "FUEL_STATION"
    HOTEL = "HOTEL"
    MALL = "MALL"
    METRO_STATION = "METRO_STATION"
    MUSEUM = "MUSEUM"
    NATURE = "NATURE"
    PARKING_LOT = "PARKING_LOT"
    RECREATION_AREA = "RECREATION_AREA"
    RESTAURANT = "RESTAURANT"
    SPORT = "SPORT"
    SUPERMARKET = "SUPERMARKET"
    TAXI_STAND = "TAXI_STAND"
    TRAIN_STATION = "TRAIN_STATION"
    TRAM_STOP = "TRAM_STOP"
    WIFI = "WIFI"


class LocationInclude(StrEnum):
    """Parts that a location carries only when asked for; more values may come."""

    CHARGING_ZONES = "chargingZones"
    LOCATION_IMAGE = "locationImage"
    IMAGES = "images"
    EXTERNAL_APP_DATA = "externalAppData"


class LocationParkingType(StrEnum):
    """Kind of parking, as OCPI lists it; more values may come."""

    ALONG_MOTORWAY = "ALONG_MOTORWAY"
    PARKING_GARAGE = "PARKING_GARAGE"
    PARKING_LOT = "PARKING_LOT"
    ON_DRIVEWAY = "ON_DRIVEWAY"
    ON_STREET = "ON_STREET"
    UNDERGROUND_GARAGE = "UNDERGROUND_GARAGE"


class LocationV10Status(StrEnum):
    """Whether a location is in use; more values may come."""

    ACTIVE = "active"
    DISABLED = "disabled"


@model
class BookingAvailability(Model):
    """When an EVSE can be booked."""

    evse_id: int | None = None
    available_slots: list[BookingSlot] | None = None


@model
class BookingAvailabilityQuery(Model):
    """The span of time to look for free slots in."""

    start_after: datetime
    """UTC."""
    end_before: datetime
    """UTC."""


@model
class BookingSlot(Model):
    """A stretch of time in which an EVSE can be booked."""

    start_at: datetime | None = None
    """UTC."""
    end_at: datetime | None = None
    """UTC."""


@model
class ChargingZone(Model):
    """A part of a location, such as a parking deck, with charge points of its own."""

    id: int
    name: str | None = None
    location_id: int | None = None
    status: EnabledStatus | str | None = None
    additional_info: LocationAdditionalInfo | None = None


@model
class ChargingZoneCreate(Model):
    """What creates a charging zone."""

    name: str
    status: EnabledStatus | str
    additional_info: LocationAdditionalInfo = UNSET


@model
class ChargingZoneUpdate(Model):
    """What changes about a charging zone; what is left out stays as it is."""

    name: str = UNSET
    status: EnabledStatus | str = UNSET
    additional_info: LocationAdditionalInfo = UNSET


@model
class Geoposition(Model):
    """Where a location is, in WGS 84."""

    latitude: float | None
    """Degrees, north positive."""
    longitude: float | None
    """Degrees, east positive."""


@model
class Location(Model):
    """A place with charge points, at one address and in one time zone."""

    id: int
    external_id: str | None = None
    """Id in a system of your own."""
    name: list[Translation] | None = None
    """By language."""
    description: list[Translation] | None = None
    """By language."""
    short_description: list[Translation] | None = None
    """By language."""
    additional_description: list[Translation] | None = None
    """By language."""
    geoposition: Geoposition | None = None
    address: list[Translation] | None = None
    """By language."""
    street_address: list[Translation] | None = None
    """By language."""
    city: str | None = None
    region: str | None = None
    state: State | str | None = None
    country: Country | str | None = None
    post_code: str | None = None
    timezone: str | None = None
    """IANA name, such as Europe/Sofia."""
    parking_type: LocationParkingType | str | None = None
    """Kind of parking on site."""
    access_methods: list[BookingAccessMethod | str] | None = None
    """What gets drivers in."""
    facilities: list[LocationFacility | str] | None = None
    """What is on site or nearby."""
    location_image: LocationImage | None = None
    """Comes with the include ``locationImage``."""
    images: list[LocationImage] | None = None
    """Comes with the include ``images``."""
    working_hours: WorkingHours | None = None
    charging_zones: list[ChargingZone] | None = None
    """Comes with the include ``chargingZones``."""
    roaming_operator_id: int | None = None
    """Roaming CPO that the location comes from, if it comes over roaming."""
    roaming: LocationRoaming | None = None
    tags: list[str] | None = None
    """Labels of your own."""
    external_app_data: OpenObject | None = None
    """Data of your own; comes with the include ``externalAppData``."""
    last_updated_at: datetime | None = None
    status: EnabledStatus | str | None = None
    """Deprecated."""


@model
class LocationAdditionalInfo(Model):
    """More text about a charging zone, shown only when enabled."""

    enabled: bool | None = UNSET
    title: list[Translation] | None = UNSET
    """By language."""
    description: list[Translation] | None = UNSET
    """By language."""


@model
class LocationCreate(Model):
    """What creates a location."""

    external_id: str | None = UNSET
    """Id in a system of your own."""
    name: list[Translation]
    """By language."""
    description: list[Translation] = UNSET
    """By language."""
    short_description: list[Translation] = UNSET
    """By language."""
    additional_description: list[Translation] = UNSET
    """By language."""
    geoposition: Geoposition
    address: list[Translation]
    """By language."""
    street_address: list[Translation] = UNSET
    """By language."""
    city: str | None = UNSET
    region: str | None = UNSET
    state: State | str = UNSET
    country: Country | str
    post_code: str | None = UNSET
    timezone: str | None = UNSET
    """IANA name, such as Europe/Sofia."""
    parking_type: LocationParkingType | str | None = UNSET
    """Kind of parking on site."""
    access_methods: list[BookingAccessMethod | str] | None = UNSET
    """What gets drivers in."""
    facilities: list[LocationFacility | str] | None = UNSET
    """What is on site or nearby."""
    working_hours: WorkingHours = UNSET
    roaming_operator_id: int = UNSET
    """Roaming CPO that the location comes from, if it comes over roaming."""
    tags: list[str] = UNSET
    """Labels of your own."""
    external_app_data: OpenObject | Mapping[str, Any] | None = UNSET
    """Data of your own."""


@model
class LocationImage(Model):
    """A picture of a location, in full and small."""

    original: str | None = None
    """URL."""
    thumbnail: str | None = None
    """URL."""
    mime_type: str | None = None


@model
class LocationRoaming(Model):
    """Names behind a roaming location: owner, operator, suboperator."""

    owner: Named | None = None
    operator: Named | None = None
    suboperator: Named | None = None


@model
class LocationUpdate(Model):
    """What changes about a location; what is left out stays as it is."""

    external_id: str | None = UNSET
    """Id in a system of your own."""
    name: list[Translation] = UNSET
    """By language."""
    description: list[Translation] = UNSET
    """By language."""
    short_description: list[Translation] = UNSET
    """By language."""
    additional_description: list[Translation] = UNSET
    """By language."""
    geoposition: Geoposition = UNSET
    address: list[Translation] = UNSET
    """By language."""
    street_address: list[Translation] = UNSET
    """By language."""
    city: str | None = UNSET
    region: str | None = UNSET
    state: State | str = UNSET
    country: Country | str = UNSET
    post_code: str | None = UNSET
    timezone: str | None = UNSET
    """IANA name, such as Europe/Sofia."""
    parking_type: LocationParkingType | str | None = UNSET
    """Kind of parking on site."""
    access_methods: list[BookingAccessMethod | str] | None = UNSET
    """What gets drivers in."""
    facilities: list[LocationFacility | str] | None = UNSET
    """What is on site or nearby."""
    working_hours: WorkingHours = UNSET
    roaming_operator_id: int = UNSET
    """Roaming CPO that the location comes from, if it comes over roaming."""
    tags: list[str] = UNSET
    """Labels of your own."""
    external_app_data: OpenObject | Mapping[str, Any] | None = UNSET
    """Data of your own."""


@model
class LocationV10(Model):
    """A location in snake_case, as v1.0 shows it."""

    id: int
    public_charge_points: int | None = wire("public_charge_points", default=None)
    """Number of public charge points."""
    public_charge_points_ids: list[int] | None = wire("public_charge_points_ids", default=None)
    name: dict[str, str] | None = None
    """By language, such as ``en``."""
    status: LocationV10Status | str | None = None
    """Deprecated."""
    description: dict[str, str] | None = None
    """By language, such as ``en``."""
    detailed_description: dict[str, str] | None = wire("detailed_description", default=None)
    """By language, such as ``en``."""
    additional_description: dict[str, str] | None = wire("additional_description", default=None)
    """By language, such as ``en``."""
    geoposition: Geoposition | None = None
    address: dict[str, str] | None = None
    """By language, such as ``en``."""
    post_code: str | None = wire("post_code", default=None)
    region: UserState | str | None = wire(free_text=True, default=None)
    city: str | None = None
    country: Country | str | None = None
    external_id: str | None = wire("external_id", default=None)
    """Id in a system of your own."""
    timezone: str | None = None
    """IANA name, such as Europe/Sofia."""
    location_image: LocationImage | None = wire("location_image", default=None)
    images: list[LocationImage] | None = None
    working_hours: WorkingHoursV10 | None = wire("working_hours", default=None)
    last_updated_at: datetime | None = None


@model
class LocationV10Create(Model):
    """What creates a location, v1.0."""

    name: dict[str, str]
    """By language, such as ``en``."""
    status: LocationV10Status | str = UNSET
    """Deprecated."""
    description: dict[str, str] = UNSET
    """By language, such as ``en``."""
    detailed_description: dict[str, str] = wire("detailed_description", default=UNSET)
    """By language, such as ``en``."""
    additional_description: dict[str, str] = wire("additional_description", default=UNSET)
    """By language, such as ``en``."""
    geoposition: Geoposition
    address: dict[str, str] = UNSET
    """By language, such as ``en``."""
    post_code: str = wire("post_code")
    region: UserState | str
    city: str
    country: Country | str
    external_id: str | None = wire("external_id", default=UNSET)
    """Id in a system of your own."""
    timezone: str | None = UNSET
    """IANA name, such as Europe/Sofia."""
    working_hours: WorkingHoursV10 = wire("working_hours", default=UNSET)


@model
class LocationV10Update(Model):
    """What changes about a location, v1.0; what is left out stays as it is."""

    name: dict[str, str] = UNSET
    """By language, such as ``en``."""
    status: LocationV10Status | str = UNSET
    """Deprecated."""
    description: dict[str, str] = UNSET
    """By language, such as ``en``."""
    detailed_description: dict[str, str] = wire("detailed_description", default=UNSET)
    """By language, such as ``en``."""
    additional_description: dict[str, str] = wire("additional_description", default=UNSET)
    """By language, such as ``en``."""
    geoposition: Geoposition = UNSET
    address: dict[str, str] = UNSET
    """By language, such as ``en``."""
    post_code: str = wire("post_code", default=UNSET)
    region: UserState | str = UNSET
    city: str = UNSET
    country: Country | str = UNSET
    external_id: str | None = wire("external_id", default=UNSET)
    """Id in a system of your own."""
    timezone: str | None = UNSET
    """IANA name, such as Europe/Sofia."""
    working_hours: WorkingHoursV10 = wire("working_hours", default=UNSET)


@model
class OpeningHours(Model):
    """A span of a day in which a location is open, in local time."""

    start: str | None
    """Time of day, such as 08:00."""
    end: str | None
    """Time of day, such as 08:00."""


@model
class WeeklyOpeningHours(Model):
    """When a location is open, day by day; a day may have several spans."""

    monday: list[OpeningHours] | None = UNSET
    tuesday: list[OpeningHours] | None = UNSET
    wednesday: list[OpeningHours] | None = UNSET
    thursday: list[OpeningHours] | None = UNSET
    friday: list[OpeningHours] | None = UNSET
    saturday: list[OpeningHours] | None = UNSET
    sunday: list[OpeningHours] | None = UNSET


@model
class WorkingHours(Model):
    """When a location is open; a write replaces them whole."""

    is_always_open: bool | None = UNSET
    """If true, ``hours`` does not matter."""
    stop_session_outside_working_hours: bool | None = UNSET
    """Stop sessions when the location closes."""
    always_open_for_user_group_ids: list[int] | None = UNSET
    """User groups that the hours do not bind."""
    hours: WeeklyOpeningHours | None = UNSET


@model
class WorkingHoursV10(Model):
    """When a location is open, in snake_case; a write replaces them whole."""

    is_always_open: bool | None = wire("is_always_open")
    """If true, ``hours`` does not matter."""
    stop_session_outside_working_hours: bool | None = wire("stop_session_outside_working_hours", default=UNSET)
    """Stop sessions when the location closes."""
    hours: WeeklyOpeningHours | None = UNSET
    always_open_for_user_group_ids: list[int] | None = wire("always_open_for_user_group_ids", default=UNSET)
    """User groups that the hours do not bind."""
