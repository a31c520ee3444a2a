"""Models of locations.

Generated from spec/ by `make generate`; never edited by hand.
"""
# ruff: noqa: S105 (values of enums are no passwords)

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from ampeco_async.codec import UNSET, Model, OpenObject, model, wire

if TYPE_CHECKING:
    from ampeco_async.models.bookings import BookingAccessMethod
    from ampeco_async.models.common import Country, EnabledStatus, Named, State, Translation
    from ampeco_async.models.users import UserState


class LocationFacility(StrEnum):
    """Location facility; more values may come."""

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
    """Parts that a location carries only when asked for."""

    CHARGING_ZONES = "chargingZones"
    LOCATION_IMAGE = "locationImage"
    IMAGES = "images"
    EXTERNAL_APP_DATA = "externalAppData"


class LocationParkingType(StrEnum):
    """Location parking type; more values may come."""

    ALONG_MOTORWAY = "ALONG_MOTORWAY"
    PARKING_GARAGE = "PARKING_GARAGE"
    PARKING_LOT = "PARKING_LOT"
    ON_DRIVEWAY = "ON_DRIVEWAY"
    ON_STREET = "ON_STREET"
    UNDERGROUND_GARAGE = "UNDERGROUND_GARAGE"


class LocationV10Status(StrEnum):
    """Location (v1.0) status; more values may come."""

    ACTIVE = "active"
    DISABLED = "disabled"


@model
class BookingAvailability(Model):
    evse_id: int | None = None
    available_slots: list[BookingSlot] | None = None


@model
class BookingAvailabilityQuery(Model):
    start_after: datetime
    end_before: datetime


@model
class BookingSlot(Model):
    start_at: datetime | None = None
    end_at: datetime | None = None


@model
class ChargingZone(Model):
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
    latitude: float | None
    longitude: float | None


@model
class Location(Model):
    """A place with charge points."""

    id: int
    external_id: str | None = None
    name: list[Translation] | None = None
    description: list[Translation] | None = None
    short_description: list[Translation] | None = None
    additional_description: list[Translation] | None = None
    geoposition: Geoposition | None = None
    address: list[Translation] | None = None
    street_address: list[Translation] | None = None
    city: str | None = None
    region: str | None = None
    state: State | str | None = None
    country: Country | str | None = None
    post_code: str | None = None
    timezone: str | None = None
    parking_type: LocationParkingType | str | None = None
    access_methods: list[BookingAccessMethod | str] | None = None
    facilities: list[LocationFacility | str] | None = None
    location_image: LocationImage | None = None
    images: list[LocationImage] | None = None
    working_hours: WorkingHours | None = None
    charging_zones: list[ChargingZone] | None = None
    roaming_operator_id: int | None = None
    roaming: LocationRoaming | None = None
    tags: list[str] | None = None
    external_app_data: OpenObject | None = None
    last_updated_at: datetime | None = None
    status: EnabledStatus | str | None = None
    """Deprecated."""


@model
class LocationAdditionalInfo(Model):
    enabled: bool | None = UNSET
    title: list[Translation] | None = UNSET
    description: list[Translation] | None = UNSET


@model
class LocationCreate(Model):
    """What creates a location."""

    external_id: str | None = UNSET
    name: list[Translation]
    description: list[Translation] = UNSET
    short_description: list[Translation] = UNSET
    additional_description: list[Translation] = UNSET
    geoposition: Geoposition
    address: list[Translation]
    street_address: list[Translation] = UNSET
    city: str | None = UNSET
    region: str | None = UNSET
    state: State | str = UNSET
    country: Country | str
    post_code: str | None = UNSET
    timezone: str | None = UNSET
    parking_type: LocationParkingType | str | None = UNSET
    access_methods: list[BookingAccessMethod | str] | None = UNSET
    facilities: list[LocationFacility | str] | None = UNSET
    working_hours: WorkingHours = UNSET
    roaming_operator_id: int = UNSET
    tags: list[str] = UNSET
    external_app_data: OpenObject | Mapping[str, Any] | None = UNSET


@model
class LocationImage(Model):
    original: str | None = None
    thumbnail: str | None = None
    mime_type: str | None = None


@model
class LocationRoaming(Model):
    owner: Named | None = None
    operator: Named | None = None
    suboperator: Named | None = None


@model
class LocationUpdate(Model):
    """What changes about a location; what is left out stays as it is."""

    external_id: str | None = UNSET
    name: list[Translation] = UNSET
    description: list[Translation] = UNSET
    short_description: list[Translation] = UNSET
    additional_description: list[Translation] = UNSET
    geoposition: Geoposition = UNSET
    address: list[Translation] = UNSET
    street_address: list[Translation] = UNSET
    city: str | None = UNSET
    region: str | None = UNSET
    state: State | str = UNSET
    country: Country | str = UNSET
    post_code: str | None = UNSET
    timezone: str | None = UNSET
    parking_type: LocationParkingType | str | None = UNSET
    access_methods: list[BookingAccessMethod | str] | None = UNSET
    facilities: list[LocationFacility | str] | None = UNSET
    working_hours: WorkingHours = UNSET
    roaming_operator_id: int = UNSET
    tags: list[str] = UNSET
    external_app_data: OpenObject | Mapping[str, Any] | None = UNSET


@model
class LocationV10(Model):
    """Location (v1.0)."""

    id: int
    public_charge_points: int | None = wire("public_charge_points", default=None)
    public_charge_points_ids: list[int] | None = wire("public_charge_points_ids", default=None)
    name: dict[str, str] | None = None
    status: LocationV10Status | str | None = None
    """Deprecated."""
    description: dict[str, str] | None = None
    detailed_description: dict[str, str] | None = wire("detailed_description", default=None)
    additional_description: dict[str, str] | None = wire("additional_description", default=None)
    geoposition: Geoposition | None = None
    address: dict[str, str] | None = None
    post_code: str | None = wire("post_code", default=None)
    region: UserState | str | None = wire(free_text=True, default=None)
    city: str | None = None
    country: Country | str | None = None
    external_id: str | None = wire("external_id", default=None)
    timezone: str | None = None
    location_image: LocationImage | None = wire("location_image", default=None)
    images: list[LocationImage] | None = None
    working_hours: WorkingHoursV10 | None = wire("working_hours", default=None)
    last_updated_at: datetime | None = None


@model
class LocationV10Create(Model):
    """What creates a location (v1.0)."""

    name: dict[str, str]
    status: LocationV10Status | str = UNSET
    """Deprecated."""
    description: dict[str, str] = UNSET
    detailed_description: dict[str, str] = wire("detailed_description", default=UNSET)
    additional_description: dict[str, str] = wire("additional_description", default=UNSET)
    geoposition: Geoposition
    address: dict[str, str] = UNSET
    post_code: str = wire("post_code")
    region: UserState | str
    city: str
    country: Country | str
    external_id: str | None = wire("external_id", default=UNSET)
    timezone: str | None = UNSET
    working_hours: WorkingHoursV10 = wire("working_hours", default=UNSET)


@model
class LocationV10Update(Model):
    """What changes about a location (v1.0); what is left out stays as it is."""

    name: dict[str, str] = UNSET
    status: LocationV10Status | str = UNSET
    """Deprecated."""
    description: dict[str, str] = UNSET
    detailed_description: dict[str, str] = wire("detailed_description", default=UNSET)
    additional_description: dict[str, str] = wire("additional_description", default=UNSET)
    geoposition: Geoposition = UNSET
    address: dict[str, str] = UNSET
    post_code: str = wire("post_code", default=UNSET)
    region: UserState | str = UNSET
    city: str = UNSET
    country: Country | str = UNSET
    external_id: str | None = wire("external_id", default=UNSET)
    timezone: str | None = UNSET
    working_hours: WorkingHoursV10 = wire("working_hours", default=UNSET)


@model
class OpeningHours(Model):
    start: str | None
    end: str | None


@model
class WeeklyOpeningHours(Model):
    monday: list[OpeningHours] | None = UNSET
    tuesday: list[OpeningHours] | None = UNSET
    wednesday: list[OpeningHours] | None = UNSET
    thursday: list[OpeningHours] | None = UNSET
    friday: list[OpeningHours] | None = UNSET
    saturday: list[OpeningHours] | None = UNSET
    sunday: list[OpeningHours] | None = UNSET


@model
class WorkingHours(Model):
    is_always_open: bool | None = UNSET
    stop_session_outside_working_hours: bool | None = UNSET
    always_open_for_user_group_ids: list[float] | None = UNSET
    hours: WeeklyOpeningHours | None = UNSET


@model
class WorkingHoursV10(Model):
    """Working hours (v1.0)."""

    is_always_open: bool | None = wire("is_always_open")
    stop_session_outside_working_hours: bool | None = wire("stop_session_outside_working_hours", default=UNSET)
    hours: WeeklyOpeningHours | None = UNSET
    always_open_for_user_group_ids: list[float] | None = wire("always_open_for_user_group_ids", default=UNSET)
