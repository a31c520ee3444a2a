"""Hooks of consents."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ampeco_simulator.http.responses import http_error

if TYPE_CHECKING:
    from ampeco_simulator.writing.write import Write

_KEY_FIELDS = ("userId", "termVersionId")


def reject_duplicate(write: Write) -> None:
    """Raise the 409 when there is a consent of the user to this version of the document."""
    wanted = [write.sent[name] for name in _KEY_FIELDS]
    records = (write.collection.record(each).fields for each in write.collection.ids)
    if any([fields.get(name) for name in _KEY_FIELDS] == wanted for fields in records):
        raise http_error(409, "The consent exists already.")


def add_to_history(write: Write) -> None:
    """Add the consent to the consent history."""
    key = {name: write.sent[name] for name in _KEY_FIELDS}
    entry = {**key, "action": write.sent["status"], "actionAt": write.now, "lastUpdatedAt": write.now}
    write.context.registry.top("consent-history").create(entry)
