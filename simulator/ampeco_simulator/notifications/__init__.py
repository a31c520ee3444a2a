"""Notifications to subscribers: signed webhooks that are retried, and kept for a resend when they fail.

``events.py`` defines the events, ``session_events.py`` derives them from sessions, and ``Outbox`` delivers them. The
simulator context, the time engine (both in ``handlers/``) and actions publish events.
"""
