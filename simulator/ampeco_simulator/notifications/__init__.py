"""Notifications to subscribers: signed webhooks that are retried, and kept for a resend when they fail.

``events`` defines the events, ``session_events`` derives them from sessions, and the ``Outbox`` delivers them. The
simulator context, the time engine and the actions publish events.
"""
