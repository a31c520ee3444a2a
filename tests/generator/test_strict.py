"""A validator that knows only OpenAPI 3.0.3 accepts exactly the values that the contract's files mean."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from openapi_schema_validator import OAS30Validator

from generator.contract.bundle import bundle
from generator.contract.document import Contract
from generator.contract.strict import shorthand, strict

THING = {"type": "object", "required": ["x"], "properties": {"x": {"type": "integer"}}}
COLOUR = {"type": "string", "enum": ["red"]}
THINGS = {"type": "array", "items": {"type": "integer"}}
EITHER = {"oneOf": [{"$ref": "#/components/schemas/Thing"}]}
COMPONENTS = {"Thing": THING, "Colour": COLOUR, "Things": THINGS, "Either": EITHER}


def strict_form(schema: dict[str, Any]) -> dict[str, Any]:
    schemas = {**COMPONENTS, "Tested": schema}
    return strict(Contract({"paths": {}, "components": {"schemas": schemas}}))["components"]["schemas"]["Tested"]


def accepts(schema: dict[str, Any], value: Any) -> bool:
    return OAS30Validator({"allOf": [schema], "components": {"schemas": COMPONENTS}}).is_valid(value)


CASES = [
    ("Thing", {"x": 1}, {}),
    ("Colour", "red", "blue"),
    ("Things", [1], ["one"]),
    ("Either", {"x": 1}, {}),
]


@pytest.mark.parametrize(("name", "right", "wrong"), CASES)
def test_a_nullable_component_accepts_only_null_and_its_own_values(name: str, right: Any, wrong: Any) -> None:
    short = {"description": "A description.", "nullable": True, "allOf": [{"$ref": f"#/components/schemas/{name}"}]}
    assert not accepts(short, None)
    result = strict_form(short)
    assert accepts(result, None)
    assert accepts(result, right)
    assert not accepts(result, wrong)
    assert result["description"] == "A description."
    assert shorthand(result) == short


def test_a_nullable_enum_accepts_null() -> None:
    short = {"type": "integer", "nullable": True, "enum": [15, 30]}
    assert not accepts(short, None)
    result = strict_form(short)
    assert accepts(result, None)
    assert accepts(result, 15)
    assert not accepts(result, 45)
    assert shorthand(result) == short


def test_no_enum_is_nullable_in_the_strict_form() -> None:
    """Some tools add null to a nullable enum, and then reject the duplicate."""

    def check(node: Any) -> None:
        if isinstance(node, dict):
            assert not (node.get("nullable") and "enum" in node)
        for child in node.values() if isinstance(node, dict) else node if isinstance(node, list) else ():
            check(child)

    check(strict(bundle(Path(__file__).parents[2] / "spec" / "openapi.yaml")))


def test_the_untagged_member_accepts_only_untagged_values() -> None:
    tagged = {"type": "object", "required": ["tag"], "properties": {"tag": {"enum": ["a"]}, "x": {"type": "integer"}}}
    untagged = {"type": "object", "properties": {"x": {"type": "integer"}}}
    members = {"Tagged": tagged, "Untagged": untagged}
    union = {
        "oneOf": [{"$ref": f"#/components/schemas/{name}"} for name in members],
        "discriminator": {"propertyName": "tag", "mapping": {"a": "#/components/schemas/Tagged"}},
    }
    schemas = {**members, "Union": union}
    result = strict(Contract({"paths": {}, "components": {"schemas": schemas}}))["components"]["schemas"]["Union"]

    def fits(schema: dict[str, Any], value: Any) -> bool:
        # Like a tool that tries the members and ignores the discriminator.
        return OAS30Validator({"oneOf": schema["oneOf"], "components": {"schemas": members}}).is_valid(value)

    assert not fits(union, {"tag": "a"})
    assert fits(result, {"tag": "a"})
    assert fits(result, {"x": 1})
    assert not fits(result, {"tag": "b"})
    assert [shorthand(member) for member in result["oneOf"]] == union["oneOf"]


@pytest.mark.parametrize(
    "schema",
    [
        {"type": "string", "nullable": True},
        {"type": "string", "enum": ["a"]},
        {"allOf": [{"$ref": "#/components/schemas/Thing"}]},
        {"anyOf": [{"$ref": "#/components/schemas/Colour"}, {"type": "string"}]},
    ],
)
def test_other_schemas_do_not_change(schema: dict[str, Any]) -> None:
    assert strict_form(schema) == schema
    assert shorthand(schema) == schema
