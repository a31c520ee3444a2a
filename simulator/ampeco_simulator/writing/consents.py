"""Rules of what users agree to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ampeco_simulator.answer import refuse

if TYPE_CHECKING:
    from ampeco_simulator.writing.write import Write

_TOLD = ("userId", "termVersionId")


def once(write: Write) -> None:
    """A user says only once whether he agrees to a version of a document: 409."""
    wanted = [write.sent[name] for name in _TOLD]
    records = (write.shelf.record(each).known for each in write.shelf.ids)
    if any([known.get(name) for name in _TOLD] == wanted for known in records):
        raise refuse(409, "The consent exists already.")


def note(write: Write) -> None:
    """What a user consents to has a history."""
    told = {name: write.sent[name] for name in _TOLD}
    entry = {**told, "action": write.sent["status"], "actionAt": write.now, "lastUpdatedAt": write.now}
    write.simulator.registry.top("consent-history").create(entry)
