"""What the path of an operation means: which collection, below which parents, and whether one item or all."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

import attrs

if TYPE_CHECKING:
    from collections.abc import Mapping

Kind = Literal["collection", "item", "action"]

ALIASES: Mapping[str, str] = {
    "cp-models": "charge-point-models",
    "cp-vendors": "charge-point-vendors",
    "rfid-tags": "id-tags",
    "roaming-operators": "roaming-cpos",
    "roaming-providers": "roaming-emsps",
    "roaming-platforms": "roaming-connections",
    "security-events-log": "security-events",
}
"""Older names of resources that are still served, and the name their records are kept under."""


@attrs.frozen
class Address:
    """`/resources/charge-points/v2.0/{chargePoint}/notes/{note}`: an item of `charge-points.notes` with one parent."""

    kind: Kind
    steps: tuple[str, ...]
    """The static segments; an action's start with the plural of its target."""
    keys: tuple[str, ...]
    """Names of the path parameters."""
    places: tuple[int, ...] = ()
    """For each path parameter how many static steps come before it."""

    @property
    def name(self) -> str:
        """The collection's name."""
        return ".".join(self.steps)


def address_of(path: str) -> Address:
    """The address of an operation's path."""
    segments = path.strip("/").split("/")[1:]
    area, rest = segments[0], segments[1:]
    if area == "resources":
        return _resource([rest[0], *rest[2:]])
    if area == "notifications":
        return _resource(["notifications", *rest[1:]])
    if area == "logs":
        return _resource([f"{rest[0]}-logs", *rest[2:]])
    steps = [segment for segment in rest if not segment.startswith("{") and not _version(segment)]
    keys = tuple(segment[1:-1] for segment in rest if segment.startswith("{"))
    root = steps[0] if steps else ""
    return Address("action", (plural(root), *steps[1:]) if steps else (), keys)


def _resource(segments: list[str]) -> Address:
    steps = [segment for segment in segments if not segment.startswith("{")]
    places = [place for place, segment in enumerate(segments) if segment.startswith("{")]
    keys = tuple(segments[place][1:-1] for place in places)
    steps[0] = ALIASES.get(steps[0], steps[0])
    item = segments[-1].startswith("{")
    return Address(
        "item" if item else "collection",
        tuple(steps),
        keys,
        tuple(place - before for before, place in enumerate(places)),
    )


def _version(segment: str) -> bool:
    return segment[:1] == "v" and segment[1:].replace(".", "").isdigit()


def plural(name: str) -> str:
    """The resource an action's target belongs to."""
    if name.endswith("s"):
        return name
    return name[:-1] + "ies" if name.endswith("y") else name + "s"


def model(name: str) -> str:
    """The name a record goes by in error messages: `charge-points.notes` is a `Note`."""
    last = name.rsplit(".", 1)[-1]
    words = last.split("-")
    words[-1] = words[-1][:-3] + "y" if words[-1].endswith("ies") else words[-1].removesuffix("s")
    return "".join(word.capitalize() for word in words)
