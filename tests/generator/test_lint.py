"""Every lint rule is violated once and reported."""

from typing import Any

import pytest

from generator.lint import checked, document_problems
from generator.problem import ProblemsError
from tests.generator.support import Edit, changed, contract, operation, schemas

LISTING = "/public-api/resources/sessions/v1.0"
STRING = {"type": "string"}


def at(operation_id: str, **values: Any) -> Edit:
    """Set keys of an operation (``x_since`` for ``x-since``); None removes the key."""

    def edit(document: dict[str, Any]) -> None:
        data = operation(document, operation_id)
        for key, value in values.items():
            name = key.replace("_", "-") if key.startswith("x_") else key
            data[name] = value
            if value is None:
                del data[name]

    return edit


def schema(name: str, **values: Any) -> Edit:
    """Set keys of a component."""
    return lambda document: schemas(document)[name].update(values)


def field(model: str, name: str, value: Any) -> Edit:
    """Set a property of a component."""
    return lambda document: schemas(document)[model]["properties"].__setitem__(name, value)


def added(name: str, value: Any) -> Edit:
    """Add a component, used by a property of Session."""

    def edit(document: dict[str, Any]) -> None:
        schemas(document)[name] = value
        schemas(document)["Session"]["properties"]["added"] = {"$ref": f"#/components/schemas/{name}"}

    return edit


def moved(old: str, new: str) -> Edit:
    """Move a path item to another path."""

    def edit(document: dict[str, Any]) -> None:
        document["paths"][new] = document["paths"].pop(old)

    return edit


def parameter(operation_id: str, value: Any) -> Edit:
    """Add a parameter to an operation."""
    return lambda document: operation(document, operation_id).setdefault("parameters", []).append(value)


VIOLATIONS: dict[str, tuple[Edit, str]] = {
    # operations
    "two operations with one id": (at("sessionRead", operationId="sessionsListing"), "operation-id"),
    "no operationId": (at("sessionRead", operationId=None), "operation-id"),
    "no tag": (at("sessionRead", tags=[]), "tag"),
    "an undeclared path parameter": (moved(LISTING, "/public-api/resources/sessions/v1.0/{other}"), "path-parameter"),
    "a path parameter that is not in the path": (
        parameter("sessionsListing", {"name": "x", "in": "path", "required": True, "schema": STRING}),
        "path-parameter",
    ),
    "a path parameter in a part of a segment": (
        moved(LISTING, "/public-api/resources/x-{session}/v1.0"),
        "path-parameter",
    ),
    "a header parameter": (parameter("sessionRead", {"name": "x", "in": "header", "schema": STRING}), "parameter"),
    "an object as a plain query parameter": (
        parameter("sessionRead", {"name": "x", "in": "query", "schema": {"$ref": "#/components/schemas/Amount"}}),
        "parameter",
    ),
    "a deepObject without a component": (
        parameter("sessionRead", {"name": "x", "in": "query", "style": "deepObject", "schema": {"type": "object"}}),
        "parameter",
    ),
    "a filter of models": (
        field("SessionFilter", "x", {"type": "array", "items": {"$ref": "#/components/schemas/Amount"}}),
        "parameter",
    ),
    "filters nested twice": (
        field("SessionRoamingFilter", "x", {"$ref": "#/components/schemas/SessionFilter"}),
        "parameter",
    ),
    "an inline body": (
        at("evseCreate", requestBody={"content": {"application/json": {"schema": {"type": "object"}}}}),
        "inline-schema",
    ),
    "an inline response": (
        at("sessionRead", responses={"200": {"description": "", "content": {"application/json": {"schema": STRING}}}}),
        "inline-schema",
    ),
    "two media types": (
        at(
            "evseCreate",
            requestBody={
                "content": {
                    "application/json": {"schema": {"$ref": "#/components/schemas/EvseCreate"}},
                    "application/xml": {"schema": {"$ref": "#/components/schemas/EvseCreate"}},
                }
            },
        ),
        "body",
    ),
    "no success response": (at("sessionRead", responses={"404": {"description": ""}}), "responses"),
    "a default response": (
        at("sessionRead", responses={"200": {"description": ""}, "default": {"description": ""}}),
        "responses",
    ),
    # listings
    "a listing without pagination": (at("sessionsListing", x_pagination=None), "pagination"),
    "pagination on something else": (at("sessionRead", x_pagination="cursor"), "pagination"),
    "an unknown pagination": (at("sessionsListing", x_pagination="offset"), "pagination"),
    "pagination that does not match the parameters": (at("sessionsListing", x_pagination="cursor"), "pagination"),
    # extensions
    "an unknown extension": (at("sessionRead", x_color="red"), "extension"),
    "no x-idempotent": (at("sessionRead", x_idempotent=None), "extension"),
    "x-idempotent as text": (at("sessionRead", x_idempotent="true"), "extension"),
    "an unknown evidence": (at("sessionRead", x_evidence="rumour"), "extension"),
    "no x-since": (at("sessionRead", x_since=None), "extension"),
    "a release that is a number": (at("sessionRead", x_since=3.49), "extension"),
    "a release of two parts": (at("sessionRead", x_since="3.49"), "extension"),
    "deprecated before it was added": (at("evseRead-v2.0", x_deprecated_since="3.9.0"), "extension"),
    "deprecated without a release": (at("evseRead-v2.0", x_deprecated_since=None), "extension"),
    "a release without deprecated": (at("evseRead-v2.0", deprecated=None), "extension"),
    "a successor that does not exist": (at("evseRead-v2.0", x_replaced_by="missing"), "extension"),
    "an operation that replaces itself": (at("evseRead-v2.0", x_replaced_by="evseRead-v2.0"), "extension"),
    "a successor of an operation that is not deprecated": (at("evseRead", x_replaced_by="evsesListing"), "extension"),
    "a Python name without namespace": (at("evseRead", x_python_name="read"), "extension"),
    "a Python name that is a keyword": (at("evseRead", x_python_name="evses.class"), "extension"),
    "a Python name that is code": (at("evseRead", x_python_name="evses.get(); import os"), "extension"),
    # components
    "an unused component": (lambda d: schemas(d).__setitem__("Lonely", STRING), "unused"),
    "an unused parameter": (
        lambda d: d["components"]["parameters"].__setitem__("X", {"name": "x", "in": "query", "schema": STRING}),
        "unused",
    ),
    "a component in lower case": (added("lower", STRING), "component-name"),
    "a component name that is no identifier": (added("A-b", STRING), "component-name"),
    "a component named like an import of generated code": (
        added("Mapping", {"type": "object", "properties": {"x": STRING}}),
        "component-name",
    ),
    "a component named like a builtin": (
        added("Warning", {"type": "object", "properties": {"x": STRING}}),
        "component-name",
    ),
    "an unknown extension of a property": (field("Session", "x", {**STRING, "x-color": "red"}), "extension"),
    "an inline object": (
        field("Session", "x", {"type": "object", "properties": {"y": STRING}}),
        "inline-schema",
    ),
    "an inline object in a list": (
        field("Session", "x", {"type": "array", "items": {"type": "object", "properties": {"y": STRING}}}),
        "inline-schema",
    ),
    "an inline object in a map": (
        field(
            "Session", "x", {"type": "object", "additionalProperties": {"type": "object", "properties": {"y": STRING}}}
        ),
        "inline-schema",
    ),
    "an inline enum": (field("Session", "x", {"type": "string", "enum": ["a", "b"]}), "inline-schema"),
    "an inline union": (
        field("Session", "x", {"oneOf": [{"$ref": "#/components/schemas/Amount"}, STRING]}),
        "composition",
    ),
    "a composed component": (
        schema("Amount", allOf=[{"$ref": "#/components/schemas/Error"}, {"$ref": "#/components/schemas/Links"}]),
        "composition",
    ),
    "a nullable component": (schema("Amount", nullable=True), "nullable"),
    "a property without type": (field("Session", "x", {"format": "date"}), "type"),
    "a required property that does not exist": (schema("Amount", required=["nothing"]), "required"),
    "properties and typed free keys": (schema("Amount", additionalProperties=STRING), "mixed-object"),
    "an enum with null": (schema("SessionStatus", enum=["a", None]), "enum"),
    "an enum value twice": (schema("SessionStatus", enum=["a", "a"]), "enum"),
    "two equal components": (
        added(
            "AmountToo",
            {
                "type": "object",
                "description": "Another description.",
                "properties": {
                    "withTax": {"type": "number", "nullable": True},
                    "withoutTax": {"type": "number", "nullable": True, "description": "One more description."},
                },
            },
        ),
        "equal-components",
    ),
    # unions
    "a union without discriminator": (lambda d: schemas(d)["SmartCharging"].pop("discriminator"), "union"),
    "a union member that is not mapped": (
        lambda d: schemas(d)["SmartCharging"]["discriminator"]["mapping"].pop("tod"),
        "union",
    ),
    "a mapping to another component": (
        lambda d: schemas(d)["SmartCharging"]["discriminator"]["mapping"].update(x="#/components/schemas/Amount"),
        "union",
    ),
    "two untagged members": (
        lambda d: schemas(d)["SmartCharging"]["oneOf"].append({"$ref": "#/components/schemas/Amount"}),
        "union",
    ),
    "a mapped member without tag": (
        lambda d: schemas(d)["SmartChargingTod"]["properties"].pop("mode"),
        "union",
    ),
    # OpenAPI
    "a default that does not fit": (field("Session", "x", {"type": "string", "default": 7}), "openapi"),
    "no info": (lambda d: d.pop("info"), "openapi"),
    # Python names
    "two properties with one Python name": (field("Session", "started_at", STRING), "name-clash"),
    "two models that differ by case": (
        added("SESSION", {"type": "object", "properties": {"x": STRING}}),
        "name-clash",
    ),
    "two methods with one name": (at("evseReset", x_python_name="evses.start"), "name-clash"),
    "a method named like a namespace": (at("evseReset", x_python_name="evses.notes"), "name-clash"),
    "two arguments with one name": (field("SessionFilter", "user_id", {"type": "integer"}), "name-clash"),
    "a property with a long name": (field("Session", "x" * 61, STRING), "name-length"),
    "a model with a long name": (added("X" * 61, {"type": "object", "properties": {"x": STRING}}), "name-length"),
    "a method with a long name": (at("evseReset", x_python_name="evses." + "x" * 61), "name-length"),
}


# These rules run after the document was parsed; the others check the document alone.
RULES_FOR_NAMES = {"name-clash", "name-length"}


@pytest.mark.parametrize("case", VIOLATIONS)
def test_a_violation_is_reported(case: str) -> None:
    edit, rule = VIOLATIONS[case]
    if rule in RULES_FOR_NAMES:
        with pytest.raises(ProblemsError) as raised:
            checked(changed(edit))
        problems = raised.value.problems
    else:
        problems = document_problems(changed(edit))
    assert rule in {problem.rule for problem in problems}


def test_the_small_contract_has_no_problem() -> None:
    assert checked(contract()).operations


def test_all_problems_are_reported_with_their_location() -> None:
    def edit(document: dict[str, Any]) -> None:
        operation(document, "sessionRead")["tags"] = []
        schemas(document)["Amount"]["nullable"] = True

    with pytest.raises(ProblemsError) as raised:
        checked(changed(edit))
    assert {(problem.where, problem.rule) for problem in raised.value.problems} == {
        ("resources/sessions.yaml#/paths/item/get", "tag"),
        ("common.yaml#/schemas/Amount", "nullable"),
    }


def test_the_tag_of_a_union_member_may_be_inline() -> None:
    checked(changed(field("Session", "x", {"type": "string", "enum": ["only"]})))


def test_an_open_enum_is_allowed() -> None:
    checked(changed(field("Session", "x", {"anyOf": [{"$ref": "#/components/schemas/SessionStatus"}, STRING]})))


@pytest.mark.parametrize("wire", ["id", "ownerId", "owner_id", "userGroupIds"])
def test_an_identifier_is_not_a_number(wire: str) -> None:
    def edit(document: dict[str, Any]) -> None:
        number = {"type": "number"}
        schemas(document)["Session"]["properties"][wire] = (
            {"type": "array", "items": number} if wire.endswith("s") else number
        )

    assert [problem.rule for problem in document_problems(changed(edit))] == ["identifier"]


def test_other_numbers_are_allowed() -> None:
    def edit(document: dict[str, Any]) -> None:
        schemas(document)["Session"]["properties"] |= {"grid": {"type": "number"}, "paid": {"type": "number"}}

    assert document_problems(changed(edit)) == []
