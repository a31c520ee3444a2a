"""Models of notifications.

Generated from spec/ by `make generate`; never edited by hand.
"""
# ruff: noqa: S105 (values of enums are no passwords)

from __future__ import annotations

from datetime import datetime
from enum import StrEnum

from ampeco_async._codec import UNSET, Model, model


class CompressionCodec(StrEnum):
    """How messages to Kafka are compressed; more values may come."""

    NONE = "none"
    GZIP = "gzip"
    SNAPPY = "snappy"
    LZ4 = "lz4"


class KafkaSecurityProtocol(StrEnum):
    """Whether the connection to Kafka is open or encrypted with a login; more values may come."""

    PLAINTEXT = "PLAINTEXT"
    SASL_SSL = "SASL_SSL"


class NotificationChannel(StrEnum):
    """How notifications are delivered; more values may come."""

    WEBHOOK = "webhook"
    KAFKA = "kafka"


class NotificationName(StrEnum):
    """The event of a notification, by old PascalCase or new dotted name; more values may come."""

    AUTHORIZATION_NOTIFICATION = "AuthorizationNotification"
    AUTHORIZATION_CHANGED = "authorization.changed"
    BOOT_NOTIFICATION = "BootNotification"
    CHARGE_POINT_CHANGED_NOTIFICATION = "ChargePointChangedNotification"
    CHARGE_POINT_CHANGED = "chargePoint.changed"
    EVSE_CHANGED = "evse.changed"
    CHARGE_POINT_SYNC_CONFIGURATION_NOTIFICATION = "ChargePointSyncConfigurationNotification"
    CIRCUIT_CONSUMPTION_NOTIFICATION = "CircuitConsumptionNotification"
    CIRCUIT_CHANGED = "circuit.changed"
    DIAGNOSTICS_STATUS_NOTIFICATION = "DiagnosticsStatusNotification"
    HARDWARE_STATUS_NOTIFICATION = "HardwareStatusNotification"
    LOCATION_CHANGED_NOTIFICATION = "LocationChangedNotification"
    NETWORK_STATUS_NOTIFICATION = "NetworkStatusNotification"
    SECURITY_EVENT_NOTIFICATION = "SecurityEventNotification"
    SESSION_METER_VALUES_NOTIFICATION = "SessionMeterValuesNotification"
    SESSION_START_STOP_NOTIFICATION = "SessionStartStopNotification"
    SESSION_START_STOP_NOTIFICATION_2 = "session.start.stop.notification"
    SESSION_UPDATE_NOTIFICATION = "SessionUpdateNotification"
    USER_CHANGED_NOTIFICATION = "UserChangedNotification"
    SUB_OPERATOR_CHANGED_NOTIFICATION = "SubOperatorChangedNotification"
    TARIFF_CHANGED_NOTIFICATION = "TariffChangedNotification"
    USER_SUBSCRIPTION_CHANGED = "user.subscriptionChanged"
    USER_SUBSCRIPTION_CHANGED_2 = "user.subscription.changed"
    RESERVATION_CHANGED_NOTIFICATION = "ReservationChangedNotification"
    PAYMENT_METHOD_CHANGED_NOTIFICATION = "PaymentMethodChangedNotification"
    PARTNER_INVITE_CHANGED_NOTIFICATION = "PartnerInviteChangedNotification"
    RESERVATION_CHANGED = "reservation.changed"
    USER_PAYMENT_METHOD_CHANGED = "user.paymentMethod.changed"
    USER_BALANCE_CHANGED = "userBalance.changed"
    PARTNER_INVITE_CHANGED = "partnerInvite.changed"
    ROAMING_PLATFORM_CHANGED = "roamingPlatform.changed"
    PARKING_SPACE_OCCUPANCY_STATUS_CHANGED = "parkingSpace.occupancyStatus.changed"
    PARTNER_CHANGED = "partner.changed"
    TRANSACTION_CHANGED = "transaction.changed"
    SETTLEMENT_REPORT_CREATED = "settlementReport.created"
    ID_TAG_CHANGED = "idTag.changed"
    CHARGE_POINT_DATA_TRANSFER_RECEIVED = "chargePoint.dataTransferReceived"
    SUBSCRIPTION_PLAN_CHANGED = "subscriptionPlan.changed"
    USER_INVOICE_DETAILS_CHANGED = "user.invoiceDetails.changed"
    CDR_RECEIVED = "cdr.received"
    CHARGING_PROFILE_APPLIED = "chargingProfile.applied"
    INSTALLER_JOB_CHANGED = "installerJob.changed"


class SaslMechanism(StrEnum):
    """How to log in to Kafka; more values may come."""

    PLAIN = "PLAIN"
    SCRAM_SHA_256 = "SCRAM-SHA-256"
    SCRAM_SHA_512 = "SCRAM-SHA-512"


@model
class KafkaTarget(Model):
    """The Kafka topic that notifications go to."""

    topic: str | None
    brokers: list[str] | None
    """host:port of each."""
    compression_codec: CompressionCodec | str | None = UNSET
    security_protocol: KafkaSecurityProtocol | str | None = UNSET
    sasl_mechanism: SaslMechanism | str | None = UNSET
    """Null without a login."""
    sasl_username: str | None = UNSET
    sasl_password: str | None = UNSET
    """Treat it as a secret."""


@model
class NotificationSubscription(Model):
    """Which notifications are delivered, and where to."""

    id: int
    via: NotificationChannel | str | None = None
    notifications: list[NotificationName | str] | None = None
    webhook: WebhookTarget | None = None
    kafka: KafkaTarget | None = None
    include_timestamp_in_signature: bool | None = None
    skip_roaming_infrastructure: bool | None = None
    suppress_self_notifications: bool | None = None


@model
class NotificationSubscriptionCreate(Model):
    """Which notifications to deliver, and where to."""

    via: NotificationChannel | str
    notifications: list[NotificationName | str]
    webhook: WebhookTarget = UNSET
    kafka: KafkaTarget = UNSET
    include_timestamp_in_signature: bool = UNSET
    skip_roaming_infrastructure: bool = UNSET
    suppress_self_notifications: bool = UNSET


@model
class NotificationSubscriptionV10(Model):
    """Which notifications are delivered to a webhook, as v1.0 shows it."""

    webhook_id: int | None = None
    notifications: list[NotificationName | str] | None = None
    callback_url: str | None = None
    """Gets a POST for every notification, signed in ``X-Signature``."""
    include_timestamp_in_signature: bool | None = None


@model
class NotificationSubscriptionV10Create(Model):
    """Which notifications to deliver to a webhook, v1.0."""

    notifications: list[NotificationName | str]
    callback_url: str
    """Gets a POST for every notification, signed in ``X-Signature``."""


@model
class ResendNotifications(Model):
    """Which failed deliveries to send again."""

    notifications: list[NotificationName | str]
    start_time: datetime = UNSET
    """UTC."""
    end_time: datetime = UNSET
    """UTC."""


@model
class WebhookTarget(Model):
    """The URL that notifications go to."""

    callback_url: str | None
    """Gets a POST for every notification, signed in ``X-Signature``."""
