"""For every rule of the diff an edit of the small contract that it applies to."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any

from tests.generator.contract_diff.support import copied, moved, parameter, properties, report
from tests.generator.support import operation, schemas

if TYPE_CHECKING:
    from generator.contract_diff.report import Report

Document = dict[str, Any]
BASE = "/public-api/resources"
TEXT = {"type": "string"}


def set_in(node: Document, **values: Any) -> None:
    """Set keys of a node; None removes the key."""
    node.update({key: value for key, value in values.items() if value is not None})
    for key in [key for key, value in values.items() if value is None]:
        node.pop(key, None)


def renamed(document: Document, old: str, new: str) -> None:
    """Rename a component and all references to it."""

    def walk(node: Any) -> None:
        for child in node.values() if isinstance(node, dict) else node if isinstance(node, list) else ():
            walk(child)
        if isinstance(node, dict) and node.get("$ref") == f"#/components/schemas/{old}":
            node["$ref"] = f"#/components/schemas/{new}"

    walk(document)
    schemas(document)[new] = schemas(document).pop(old)


def without_amounts(document: Document) -> None:
    """Remove the fields that use the component Amount."""
    for name in ("totalAmount", "labels"):
        del properties(document, "Session")[name]


def form_body(document: Document) -> None:
    """Change a JSON body to a form."""
    body = operation(document, "evseStart")["requestBody"]
    body["content"] = {"application/x-www-form-urlencoded": next(iter(body["content"].values()))}


def with_component(document: Document, name: str, model: str) -> None:
    """Add a component, and a field of a model that uses it."""
    schemas(document)[name] = {"type": "object", "properties": {"text": TEXT}}
    properties(document, model)[name.lower()] = {"$ref": f"#/components/schemas/{name}"}


def union_member(document: Document) -> None:
    """Add a member to a union."""
    union = schemas(document)["SmartCharging"]
    night = {"type": "object", "required": ["mode"], "properties": {"mode": {"type": "string", "enum": ["night"]}}}
    schemas(document)["SmartChargingNight"] = night
    union["oneOf"].append({"$ref": "#/components/schemas/SmartChargingNight"})
    union["discriminator"]["mapping"]["night"] = "#/components/schemas/SmartChargingNight"


def union_without_member(document: Document) -> None:
    """Remove a member from a union."""
    union = schemas(document)["SmartCharging"]
    union["oneOf"] = [one for one in union["oneOf"] if "Dynamic" not in one["$ref"]]
    del union["discriminator"]["mapping"]["dynamic"]


def union_tags_swapped(document: Document) -> None:
    """Swap the tag values of two members of a union."""
    mapping = schemas(document)["SmartCharging"]["discriminator"]["mapping"]
    mapping["tod"], mapping["dynamic"] = mapping["dynamic"], mapping["tod"]


def status_values(document: Document, *values: str) -> None:
    """Set the values of an enum."""
    schemas(document)["SessionStatus"]["enum"] = list(values)


STATUS = ("active", "Active", "3", "-3", "finished", "not a name!", "null_")
_SESSION_ENVELOPE = {"application/json": {"schema": {"$ref": "#/components/schemas/EvseEnvelope"}}}
_NOTE = f"{BASE}/evses/v2.0/{{evse}}/notes/{{note}}"
_BULK = "/public-api/actions/evse/v1.0/bulk-assign-tariff-group"

# Rule: edit, and the Python name of the reported change.
EDITS: dict[str, tuple[Any, str]] = {
    "operation-added": (
        lambda d: copied(d, f"{BASE}/settings/v1.0", f"{BASE}/settings/v1.0/mine"),
        "settings.mine.get",
    ),
    "operation-removed": (lambda d: d["paths"].pop(_NOTE), "evses.notes.get"),
    "operation-deprecated": (lambda d: set_in(operation(d, "sessionRead"), deprecated=True), "sessions.get"),
    "operation-restored": (lambda d: set_in(operation(d, "evseReplace"), deprecated=None), "evses.replace"),
    "operation-renamed": (
        lambda d: set_in(operation(d, "evseReset"), **{"x-python-name": "evses.restart"}),
        "evses.reset_hardware",
    ),
    "operation-moved": (
        lambda d: moved(d, _BULK, "/public-api/actions/evse/v1.0/all/bulk-assign-tariff-group"),
        "evses.bulk_assign_tariff_group",
    ),
    "default-version": (
        lambda d: copied(d, f"{BASE}/sessions/v1.0", f"{BASE}/sessions/v1.1"),
        "sessions.list",
    ),
    "class-of-namespace": (lambda d: with_component(d, "Sessions", "Session"), "Sessions"),
    "page-style": (lambda d: set_in(operation(d, "evsesListing"), **{"x-pagination": "hybrid"}), "evses.list"),
    "listing": (lambda d: set_in(operation(d, "evseNotes"), **{"x-pagination": None}), "evses.notes.list()"),
    "idempotency": (lambda d: set_in(operation(d, "evseStart"), **{"x-idempotent": True}), "evses.start"),
    "content-type": (form_body, "evses.start"),
    "result": (
        lambda d: set_in(operation(d, "sessionRead")["responses"]["200"], content=_SESSION_ENVELOPE),
        "sessions.get()",
    ),
    "result-narrower": (lambda d: operation(d, "evseStart")["responses"].pop("202"), "evses.start()"),
    "argument-added": (lambda d: properties(d, "SessionFilter").update(colour=TEXT), "sessions.list(colour=)"),
    "argument-added-required": (
        lambda d: (
            set_in(schemas(d)["PricePeriodFilter"]["properties"], before=TEXT)
            or schemas(d)["PricePeriodFilter"]["required"].append("before")
        ),
        "evses.price_periods.list(before=)",
    ),
    "argument-removed": (lambda d: properties(d, "SessionFilter").pop("userId"), "sessions.list(user_id=)"),
    "argument-renamed": (
        lambda d: moved(d, f"{BASE}/sessions/v1.0/{{session}}", f"{BASE}/sessions/v1.0/{{stay}}"),
        "sessions.get(session_id)",
    ),
    "argument-order": (
        lambda d: moved(d, _NOTE, f"{BASE}/evses/v2.0/{{note}}/notes/{{evse}}"),
        "evses.notes.get(note_id, evse_id)",
    ),
    "argument-required": (
        lambda d: schemas(d)["PricePeriodFilter"]["required"].append("cursor"),
        "evses.price_periods.list(cursor_=)",
    ),
    "argument-optional": (
        lambda d: schemas(d)["PricePeriodFilter"].pop("required"),
        "evses.price_periods.list(after=)",
    ),
    "argument-type": (lambda d: properties(d, "SessionFilter").update(power=TEXT), "sessions.list(power=)"),
    "argument-wider": (
        lambda d: properties(d, "SessionFilter").update(power={"type": "number"}),
        "sessions.list(power=)",
    ),
    "argument-wire": (
        lambda d: set_in(parameter(d, "sessionsListing", "withPriceBreakdown"), name="with_price_breakdown"),
        "sessions.list(with_price_breakdown=)",
    ),
    "argument-default": (
        lambda d: d["components"]["parameters"]["PerPage"]["schema"].update(default=50),
        "sessions.list(per_page=)",
    ),
    "argument-deprecated": (
        lambda d: set_in(parameter(d, "sessionsListing", "withPriceBreakdown"), deprecated=True),
        "sessions.list(with_price_breakdown=)",
    ),
    "class-added": (lambda d: with_component(d, "Bill", "Session"), "Bill"),
    "class-removed": (without_amounts, "Amount"),
    "class-renamed": (lambda d: renamed(d, "StartSession", "StartCharging"), "StartSession"),
    "class-kind": (
        lambda d: schemas(d).update(SmartCharging={"type": "object", "properties": {"mode": TEXT}}),
        "SmartCharging",
    ),
    "field-added": (lambda d: properties(d, "Session").update(bill=TEXT), "Session.bill"),
    "field-added-required": (
        lambda d: properties(d, "NoteWrite").update(title=TEXT) or schemas(d)["NoteWrite"]["required"].append("title"),
        "NoteWrite.title",
    ),
    "field-removed": (lambda d: properties(d, "Session").pop("energy"), "Session.energy"),
    "field-wire": (
        lambda d: properties(d, "Session").update(postCode=properties(d, "Session").pop("post_code")),
        "Session.post_code",
    ),
    "field-type": (lambda d: properties(d, "Session").update(energy=TEXT), "Session.energy"),
    "field-type-fits": (lambda d: properties(d, "Session")["energy"].update(type="integer"), "Session.energy"),
    "field-required": (lambda d: schemas(d)["EvseCreate"]["required"].append("label"), "EvseCreate.label"),
    "field-optional": (lambda d: schemas(d)["EvseCreate"].pop("required"), "EvseCreate.number"),
    "field-read-only": (lambda d: properties(d, "EvseCreate")["label"].update(readOnly=True), "EvseCreate.label"),
    "field-writable": (lambda d: properties(d, "Evse")["lastSeen"].pop("readOnly"), "Evse.last_seen"),
    "field-default": (lambda d: properties(d, "EvseCreate")["class"].update(default="two"), "EvseCreate.class_"),
    "field-deprecated": (lambda d: properties(d, "Session")["energy"].update(deprecated=True), "Session.energy"),
    "enum-value-added": (lambda d: status_values(d, *STATUS, "lost"), "SessionStatus.LOST"),
    "enum-value-removed": (lambda d: status_values(d, *STATUS[:-1]), "SessionStatus.NULL"),
    "enum-value-renamed": (lambda d: status_values(d, "Active", "active", *STATUS[2:]), "SessionStatus.ACTIVE"),
    "union-member-added": (union_member, "SmartCharging"),
    "union-member-removed": (union_without_member, "SmartCharging"),
    "union-tag": (union_tags_swapped, "SmartCharging"),
}


@cache
def report_for(rule: str) -> Report:
    """Return the report for the edit of a rule."""
    return report(EDITS[rule][0])
