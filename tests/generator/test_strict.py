"""A strict validator reads the bundle as the files are meant."""

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


def spelled_out(schema: dict[str, Any]) -> dict[str, Any]:
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
def test_a_nullable_component_takes_null_and_its_own_values_only(name: str, right: Any, wrong: Any) -> None:
    short = {"description": "Says more.", "nullable": True, "allOf": [{"$ref": f"#/components/schemas/{name}"}]}
    assert not accepts(short, None)
    made = spelled_out(short)
    assert accepts(made, None)
    assert accepts(made, right)
    assert not accepts(made, wrong)
    assert made["description"] == "Says more."
    assert shorthand(made) == short


def test_a_nullable_enumeration_takes_null() -> None:
    short = {"type": "integer", "nullable": True, "enum": [15, 30]}
    assert not accepts(short, None)
    made = spelled_out(short)
    assert accepts(made, None)
    assert accepts(made, 15)
    assert not accepts(made, 45)
    assert shorthand(made) == short


def test_no_enumeration_is_left_nullable() -> None:
    """Some readers add null to a nullable enumeration's values themselves, and refuse what is there twice."""

    def check(node: Any) -> None:
        if isinstance(node, dict):
            assert not (node.get("nullable") and "enum" in node)
        for child in node.values() if isinstance(node, dict) else node if isinstance(node, list) else ():
            check(child)

    check(strict(bundle(Path(__file__).parents[2] / "spec" / "openapi.yaml")))


def test_only_an_untagged_value_is_the_untagged_member() -> None:
    tagged = {"type": "object", "required": ["tag"], "properties": {"tag": {"enum": ["a"]}, "x": {"type": "integer"}}}
    untagged = {"type": "object", "properties": {"x": {"type": "integer"}}}
    members = {"Tagged": tagged, "Untagged": untagged}
    union = {
        "oneOf": [{"$ref": f"#/components/schemas/{name}"} for name in members],
        "discriminator": {"propertyName": "tag", "mapping": {"a": "#/components/schemas/Tagged"}},
    }
    schemas = {**members, "Union": union}
    made = strict(Contract({"paths": {}, "components": {"schemas": schemas}}))["components"]["schemas"]["Union"]

    def fits(schema: dict[str, Any], value: Any) -> bool:
        # As for a reader that tries the members and makes nothing of the discriminator.
        return OAS30Validator({"oneOf": schema["oneOf"], "components": {"schemas": members}}).is_valid(value)

    assert not fits(union, {"tag": "a"})
    assert fits(made, {"tag": "a"})
    assert fits(made, {"x": 1})
    assert not fits(made, {"tag": "b"})
    assert [shorthand(member) for member in made["oneOf"]] == union["oneOf"]


@pytest.mark.parametrize(
    "schema",
    [
        {"type": "string", "nullable": True},
        {"type": "string", "enum": ["a"]},
        {"allOf": [{"$ref": "#/components/schemas/Thing"}]},
        {"anyOf": [{"$ref": "#/components/schemas/Colour"}, {"type": "string"}]},
    ],
)
def test_what_needs_no_spelling_out_stays(schema: dict[str, Any]) -> None:
    assert spelled_out(schema) == schema
    assert shorthand(schema) == schema
