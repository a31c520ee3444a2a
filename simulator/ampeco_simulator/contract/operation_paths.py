"""URL templates of operations: which collection a template names, with which parents, and whether one item or all."""

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
"""Older names of resources in URLs, and the name of the collection that they share with the newer one."""


@attrs.frozen
class OperationPath:
    """A parsed URL template.

    ``/resources/charge-points/v2.0/{chargePoint}/notes/{note}`` is an item of ``charge-points.notes`` with one parent.
    """

    kind: Kind
    segments: tuple[str, ...]
    """The static segments of the collection's name; those of an action start with the plural of its target."""
    parameters: tuple[str, ...]
    """Names of the path parameters."""
    depths: tuple[int, ...] = ()
    """For each path parameter, how many static segments come before it."""

    @property
    def name(self) -> str:
        """The name of the collection, such as ``charge-points.notes``."""
        return ".".join(self.segments)


def parse_operation_path(path: str) -> OperationPath:
    """Parse the URL template of an operation."""
    _, area, *rest = path.strip("/").split("/")
    if area == "resources":
        return _resource([rest[0], *rest[2:]])
    if area == "notifications":
        return _resource(["notifications", *rest[1:]])
    if area == "logs":
        return _resource([f"{rest[0]}-logs", *rest[2:]])
    static = [segment for segment in rest if not segment.startswith("{") and not _is_version(segment)]
    parameters = tuple(segment[1:-1] for segment in rest if segment.startswith("{"))
    return OperationPath("action", (plural(static[0]), *static[1:]) if static else (), parameters)


def _resource(segments: list[str]) -> OperationPath:
    static = [segment for segment in segments if not segment.startswith("{")]
    static[0] = ALIASES.get(static[0], static[0])
    positions = [position for position, segment in enumerate(segments) if segment.startswith("{")]
    return OperationPath(
        "item" if segments[-1].startswith("{") else "collection",
        tuple(static),
        tuple(segments[position][1:-1] for position in positions),
        tuple(position - parameters_before for parameters_before, position in enumerate(positions)),
    )


def _is_version(segment: str) -> bool:
    return segment[:1] == "v" and segment[1:].replace(".", "").isdigit()


def plural(name: str) -> str:
    """Return the plural of a resource name, as used in URLs: ``charge-point`` becomes ``charge-points``."""
    if name.endswith("s"):
        return name
    return name[:-1] + "ies" if name.endswith("y") else name + "s"


def model_name(name: str) -> str:
    """Return the model name that error messages use for a collection: ``Note`` for ``charge-points.notes``."""
    last = name.rsplit(".", 1)[-1]
    words = last.split("-")
    words[-1] = words[-1][:-3] + "y" if words[-1].endswith("ies") else words[-1].removesuffix("s")
    return "".join(word.capitalize() for word in words)
