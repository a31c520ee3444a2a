"""Convert component schemas and their parsed types to ``Model``, ``Enum`` and ``Union``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.contract import shapes
from generator.python_api.ir import Enum, Field, Model, Union
from generator.python_api.naming.members import members
from generator.python_api.naming.words import snake, words

if TYPE_CHECKING:
    from generator.contract.document import Contract, Schema
    from generator.python_api.parse.external_parser.parsed import Parsed, ParsedField
    from generator.python_api.parse.reach import Reach


def models(contract: Contract, parsed: Parsed, reached: Reach) -> tuple[Model, ...]:
    """Return every object component that gets a class: not envelopes, filters, error bodies, open objects or maps."""
    found = []
    for name, schema in sorted(contract.schemas.items()):
        if not shapes.is_model(schema) or shapes.is_union(schema) or shapes.is_envelope(schema):
            continue
        if name in reached.request or name in reached.response:
            found.append(_model(contract, parsed, reached, name, schema))
    return tuple(found)


def enums(contract: Contract) -> tuple[Enum, ...]:
    """Return every enum component, sorted by name."""
    return tuple(
        Enum(name, contract.module(name), _text(schema, name), members(schema["enum"], schema.get("x-python-names")))
        for name, schema in sorted(contract.schemas.items())
        if shapes.is_enum(schema)
    )


def unions(contract: Contract) -> tuple[Union, ...]:
    """Return every union component, sorted by name."""
    return tuple(
        _union(contract, name, schema) for name, schema in sorted(contract.schemas.items()) if shapes.is_union(schema)
    )


def _model(contract: Contract, parsed: Parsed, reached: Reach, name: str, schema: Schema) -> Model:
    properties: dict[str, Schema] = schema["properties"]
    found = parsed.models[name]
    fields = tuple(_field(wire, properties[wire], found[wire]) for wire in properties)
    in_request, in_response = name in reached.request, name in reached.response
    return Model(name, contract.module(name), _text(schema, name), fields, in_request, in_response)


def _field(wire: str, schema: Schema, parsed: ParsedField) -> Field:
    name = snake(wire)
    return Field(
        wire=wire,
        python=f"{name}_" if name in MODEL_NAMES else name,
        type=parsed.type,
        required=parsed.required,
        nullable=parsed.nullable,
        read_only=bool(schema.get("readOnly")),
        deprecated=bool(schema.get("deprecated")),
        description=_text(schema, wire),
        free_text=shapes.open_union(schema) is not None,
        constant=schema["enum"][0] if shapes.is_constant(schema) else None,
    )


def _union(contract: Contract, name: str, schema: Schema) -> Union:
    discriminator = schema.get("discriminator", {})
    mapping = {value: shapes.name_of(target) for value, target in discriminator.get("mapping", {}).items()}
    listed = tuple(shapes.ref(member) or "" for member in schema["oneOf"])
    return Union(
        name, contract.module(name), _text(schema, name), discriminator.get("propertyName", ""), mapping, listed
    )


def _text(schema: Schema, name: str = "") -> str:
    """The description, unless it only repeats the name."""
    text = str(schema.get("description") or "")
    return "" if name and [word.lower() for word in words(text)] == [word.lower() for word in words(name)] else text


# Attributes that every model has besides its fields.
MODEL_NAMES = frozenset({"extra", "from_dict", "to_dict"})
