"""Each oddity of published schemas, and what is made of it."""

from typing import Any

import pytest

from generator.contract.document import Contract
from generator.releases.importing.mending.merge import both, either
from generator.releases.importing.mending.prose import brief
from generator.releases.importing.mending.schema import Mender

Schema = dict[str, Any]


def mended(schema: Schema, *, request: bool = False, **components: Schema) -> Schema:
    return Mender(Contract({"components": {"schemas": components}}), request=request).mend(schema)


def obj(**properties: Schema) -> Schema:
    return {"type": "object", "properties": properties}


@pytest.mark.parametrize(
    ("published", "wanted"),
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
def test_what_a_schema_says_of_itself(published: Any, wanted: Schema) -> None:
    assert mended(published) == wanted


def test_all_of_is_one_object_with_what_every_part_requires() -> None:
    found = mended({"allOf": [{**obj(a={"type": "string"}), "required": ["a", "b"]}, obj(b={"type": "integer"})]})
    assert found["properties"] == {"a": {"type": "string"}, "b": {"type": "integer"}}
    assert found["required"] == ["a", "b"]


def test_parts_that_contradict_each_other_leave_the_first() -> None:
    found = mended({"allOf": [obj(a={"type": "string"}), obj(a={"type": "array", "items": {}})]})
    assert found["properties"]["a"]["type"] == "string"


def test_both_numbers_and_integers_are_integers_and_either_is_a_number() -> None:
    assert both({"type": "number"}, {"type": "integer"}) == {"type": "integer"}
    assert either({"type": "number"}, {"type": "integer"}) == {"type": "number"}


def test_a_part_of_requirements_alone_adds_them() -> None:
    assert mended({"allOf": [obj(a={"type": "string"}), {"required": ["a"]}]})["required"] == ["a"]


def test_requests_have_nothing_that_is_only_read_and_responses_nothing_that_is_only_written() -> None:
    schema = obj(read={"type": "string", "readOnly": True}, written={"type": "string", "writeOnly": True})
    assert mended(schema, request=True)["properties"] == {"written": {"type": "string"}}
    assert mended(schema)["properties"] == {"read": {"type": "string", "readOnly": True}}


def test_alternatives_told_apart_by_one_value_each_are_a_union() -> None:
    bike = obj(kind={"type": "string", "enum": ["bike"]})
    van = obj(kind={"type": "string", "enum": ["van"]})
    plain = obj(since={"type": "string"})
    found = mended({"oneOf": [bike, van, plain]})
    assert found["discriminator"] == {"propertyName": "kind"}
    assert len(found["oneOf"]) == 3


def test_a_published_discriminator_tells_members_that_do_not_say_their_value() -> None:
    union = {
        "oneOf": [{"$ref": "#/components/schemas/Bike"}, {"$ref": "#/components/schemas/Van"}],
        "discriminator": {"propertyName": "kind", "mapping": {"b": "#/components/schemas/Bike"}},
    }
    found = mended(union, Bike=obj(kind={"type": "string"}), Van=obj(kind={"type": "string"}))
    values = [member["properties"]["kind"]["enum"] for member in found["oneOf"]]
    assert values == [["b"], ["Van"]]


def test_alternatives_that_nothing_tells_apart_are_one_object() -> None:
    found = mended({"anyOf": [{**obj(a={}), "required": ["a"]}, {**obj(b={}), "required": ["b"]}]})
    assert set(found["properties"]) == {"a", "b"}
    assert found["required"] == []


def test_alternatives_of_text_are_known_values_beside_free_text() -> None:
    found = mended({"anyOf": [{"type": "string", "enum": ["a"]}, {"type": "string"}]})
    assert found == {"type": "string", "enum": ["a"], "x-open": True}


def test_alternatives_of_different_families_are_anything() -> None:
    assert mended({"oneOf": [{"type": "string"}, obj(a={})]}) == {}
    assert mended({"oneOf": [{"type": "string", "nullable": True}, obj(a={})]}) == {"nullable": True}


def test_null_among_alternatives_is_nullability() -> None:
    null = {"type": "object", "nullable": True, "enum": [None]}
    found = mended({"anyOf": [{"$ref": "#/components/schemas/A"}, null]}, A=obj(a={"type": "string"}))
    assert found["nullable"] is True
    assert found["properties"] == {"a": {"type": "string"}}


def test_a_union_inside_all_of_gives_its_members_the_rest() -> None:
    union = {"oneOf": [obj(kind={"type": "string", "enum": [value]}) for value in ("a", "b")]}
    found = mended({"allOf": [obj(id={"type": "integer"}), union]})
    assert all(set(member["properties"]) == {"kind", "id"} for member in found["oneOf"])


def test_recursion_ends_in_a_mark() -> None:
    reference = {"$ref": "#/components/schemas/Node"}
    found = mended(reference, Node=obj(next=reference, all={"type": "array", "items": reference}))
    assert found["x-ref"] == "Node"
    assert found["properties"]["next"] == {"x-again": "Node"}
    assert found["properties"]["all"]["items"] == {"x-again": "Node"}


@pytest.mark.parametrize(
    ("published", "wanted"),
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
def test_descriptions_become_one_plain_sentence(published: object, wanted: str) -> None:
    assert brief(published) == wanted
