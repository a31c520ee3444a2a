"""Irregular published schemas and their normalised forms."""

from typing import Any

import pytest

from generator.contract.document import Contract
from generator.document_import.descriptions import first_sentence
from generator.document_import.normalisation.merge import merge_alternatives, merge_parts
from generator.document_import.normalisation.schema import Normaliser

Schema = dict[str, Any]


def normalised(schema: Schema, *, request: bool = False, **components: Schema) -> Schema:
    return Normaliser(Contract({"components": {"schemas": components}}), request=request).normalise(schema)


def obj(**properties: Schema) -> Schema:
    return {"type": "object", "properties": properties}


@pytest.mark.parametrize(
    ("published", "expected"),
    [
        ({"type": "string", "format": "integer"}, {"type": "integer"}),
        ({"type": "string", "format": "boolean"}, {"type": "boolean"}),
        ({"type": "string", "format": "datatime"}, {"type": "string", "format": "date-time"}),
        ({"type": "string", "format": "datetime"}, {"type": "string", "format": "date-time"}),
        ({"type": "string", "format": "url"}, {"type": "string", "format": "uri"}),
        ({"type": "number", "format": "decimal"}, {"type": "number"}),
        ({"type": "integer", "format": "int64"}, {"type": "integer"}),
        ({"type": "string", "enum": ["a", None]}, {"type": "string", "nullable": True, "enum": ["a"]}),
        ({"type": "string", "enum": ["a", "A", "a"]}, {"type": "string", "enum": ["a", "A"]}),
        ({"enum": [1, "two", True]}, {"type": "string", "enum": ["1", "two", "true"]}),
        ({"type": "number", "enum": [1.0, 2]}, {"type": "integer", "enum": [1, 2]}),
        ({"type": "integer", "enum": ["1", 2]}, {"type": "integer", "enum": [1, 2]}),
        ({"type": "boolean", "default": "no"}, {"type": "boolean"}),
        ({"type": "integer", "default": "1"}, {"type": "integer"}),
        ({"type": "integer", "default": True}, {"type": "integer"}),
        ({"type": "string", "enum": ["a"], "default": "b"}, {"type": "string", "enum": ["a"]}),
        ({"type": "number", "default": 1}, {"type": "number", "default": 1}),
        ({"type": "object", "default": {}}, {"type": "object", "additionalProperties": True}),
        ({"type": "string", "nullable": False, "readOnly": False}, {"type": "string"}),
        ({"type": "array"}, {"type": "array", "items": {}}),
        ({"type": "object", "properties": {}}, {"type": "object", "additionalProperties": True}),
        (
            {"type": "object", "additionalProperties": {"type": "string"}},
            {"type": "object", "additionalProperties": {"type": "string"}},
        ),
        ({"type": "string", "example": "x", "xml": {}, "x-internal": 1}, {"type": "string"}),
        ({}, {}),
        (None, {}),
    ],
)
def test_keywords(published: Any, expected: Schema) -> None:
    assert normalised(published) == expected


def test_all_of_becomes_one_object_with_the_required_properties_of_every_part() -> None:
    found = normalised({"allOf": [{**obj(a={"type": "string"}), "required": ["a", "b"]}, obj(b={"type": "integer"})]})
    assert found["properties"] == {"a": {"type": "string"}, "b": {"type": "integer"}}
    assert found["required"] == ["a", "b"]


def test_of_contradicting_parts_the_first_one_applies() -> None:
    found = normalised({"allOf": [obj(a={"type": "string"}), obj(a={"type": "array", "items": {}})]})
    assert found["properties"]["a"]["type"] == "string"


def test_number_and_integer_merge_to_integer_as_parts_and_to_number_as_alternatives() -> None:
    assert merge_parts({"type": "number"}, {"type": "integer"}) == {"type": "integer"}
    assert merge_alternatives({"type": "number"}, {"type": "integer"}) == {"type": "number"}


def test_a_part_with_only_required_adds_its_names() -> None:
    assert normalised({"allOf": [obj(a={"type": "string"}), {"required": ["a"]}]})["required"] == ["a"]


def test_read_only_properties_are_not_in_requests_and_write_only_ones_not_in_responses() -> None:
    schema = obj(read={"type": "string", "readOnly": True}, written={"type": "string", "writeOnly": True})
    assert normalised(schema, request=True)["properties"] == {"written": {"type": "string"}}
    assert normalised(schema)["properties"] == {"read": {"type": "string", "readOnly": True}}


def test_alternatives_with_one_tag_value_each_become_a_union() -> None:
    bike = obj(kind={"type": "string", "enum": ["bike"]})
    van = obj(kind={"type": "string", "enum": ["van"]})
    plain = obj(since={"type": "string"})
    found = normalised({"oneOf": [bike, van, plain]})
    assert found["discriminator"] == {"propertyName": "kind"}
    assert len(found["oneOf"]) == 3


def test_a_published_discriminator_gives_members_their_tag_value() -> None:
    union = {
        "oneOf": [{"$ref": "#/components/schemas/Bike"}, {"$ref": "#/components/schemas/Van"}],
        "discriminator": {"propertyName": "kind", "mapping": {"b": "#/components/schemas/Bike"}},
    }
    found = normalised(union, Bike=obj(kind={"type": "string"}), Van=obj(kind={"type": "string"}))
    values = [member["properties"]["kind"]["enum"] for member in found["oneOf"]]
    assert values == [["b"], ["Van"]]


def test_alternatives_without_a_tag_become_one_object() -> None:
    found = normalised({"anyOf": [{**obj(a={}), "required": ["a"]}, {**obj(b={}), "required": ["b"]}]})
    assert set(found["properties"]) == {"a", "b"}
    assert found["required"] == []


def test_an_enum_and_a_string_become_an_open_enum() -> None:
    found = normalised({"anyOf": [{"type": "string", "enum": ["a"]}, {"type": "string"}]})
    assert found == {"type": "string", "enum": ["a"], "x-open-enum": True}


def test_alternatives_of_different_families_accept_any_value() -> None:
    assert normalised({"oneOf": [{"type": "string"}, obj(a={})]}) == {}
    assert normalised({"oneOf": [{"type": "string", "nullable": True}, obj(a={})]}) == {"nullable": True}


def test_null_among_alternatives_becomes_nullable() -> None:
    null = {"type": "object", "nullable": True, "enum": [None]}
    found = normalised({"anyOf": [{"$ref": "#/components/schemas/A"}, null]}, A=obj(a={"type": "string"}))
    assert found["nullable"] is True
    assert found["properties"] == {"a": {"type": "string"}}


def test_members_of_a_union_inside_all_of_get_the_other_properties() -> None:
    union = {"oneOf": [obj(kind={"type": "string", "enum": [value]}) for value in ("a", "b")]}
    found = normalised({"allOf": [obj(id={"type": "integer"}), union]})
    assert all(set(member["properties"]) == {"kind", "id"} for member in found["oneOf"])


def test_recursion_ends_with_a_mark() -> None:
    reference = {"$ref": "#/components/schemas/Node"}
    found = normalised(reference, Node=obj(next=reference, all={"type": "array", "items": reference}))
    assert found["x-component"] == "Node"
    assert found["properties"]["next"] == {"x-recursion": "Node"}
    assert found["properties"]["all"]["items"] == {"x-recursion": "Node"}


@pytest.mark.parametrize(
    ("published", "expected"),
    [
        ("Sends a parcel. Then more.", "Sends a parcel."),
        ("**Bold** and [a link](https://x.example) `code`", "Bold and a link `code`"),
        ("First<br>Second", "First"),
        ("# Title\n\nText", "Title"),
        ("<p>Markup &amp; entities</p>", "Markup & entities"),
        ("e.g. 5 kWh", "e.g. 5 kWh"),
        ("word " * 100, "word " * 39 + "word..."),
        (None, ""),
        (7, ""),
    ],
)
def test_descriptions_become_one_sentence(published: object, expected: str) -> None:
    assert first_sentence(published) == expected
