"""What an operation does, in a few words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.python_api.naming.words import singular
from generator.releases.importing.mending.prose import brief

if TYPE_CHECKING:
    from generator.releases.importing.compose.calls import Call

_VERBS = {
    "get": "Read one",
    "create": "Create one",
    "update": "Update one",
    "replace": "Replace one",
    "delete": "Delete one",
}


def summary(published: object, at: Call) -> str:
    """The published summary, unless it is a title such as `Depots / Listing`; then by the Python name."""
    said = brief(published)
    if said and " / " not in said:
        return said
    *names, verb = at.python.split(".")
    noun = names[-1].strip("_").replace("_", " ")
    if verb == "list":
        return f"List {noun}."
    one = singular(noun)
    return f"{_VERBS[verb]} {one}." if verb in _VERBS else f"{one[:1].upper()}{one[1:]}: {verb.replace('_', ' ')}."
