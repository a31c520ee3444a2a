"""Random schemas, in every form that documents have: a package can be generated, and what it reads it writes back."""

import itertools
import sys
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from ampeco_async._codec import Codec
from ampeco_simulator.contract.schemas import Schemas
from ampeco_simulator.examples.maker import Examples
from generator.document_import.composition.composer import compose
from generator.document_import.load import checked_composition
from generator.render.models import models_files
from generator.render.package import package
from tests.generator.document_import.test_second_api import canonical

Schema = dict[str, Any]
COMPONENTS = ("Address", "read", "allOf-1", "1", "PartnerAdmin-read", "PartnerAdminRead", "list")
PLAIN = ("id", "userId", "type", "date", "A")
ODD = ("user_id", "from", "class", "self", "extra", "int", "a-b", "ä", "None", "$ref")
WIRE = st.sampled_from([*PLAIN, *ODD])
VALUES = st.lists(st.sampled_from(["a", "A", "", " ", "1", "+", None, "name", "ä"]), min_size=1, max_size=4)


def _flagged(inner: st.SearchStrategy[Schema]) -> st.SearchStrategy[Schema]:
    flags = st.fixed_dictionaries({}, optional={"nullable": st.booleans(), "deprecated": st.just(True)})
    return st.builds(lambda schema, more: schema if "$ref" in schema else {**schema, **more}, inner, flags)


def _object(inner: st.SearchStrategy[Schema]) -> st.SearchStrategy[Schema]:
    def required(found: Schema, names: set[str]) -> list[str]:
        """Return required properties without references: one that refers to itself has no finite example."""
        return sorted(wire for wire in names & found.keys() if "#/components" not in str(found[wire]))

    properties = st.dictionaries(WIRE, inner, max_size=4)
    return st.builds(
        lambda found, names: {"type": "object", "properties": found, "required": required(found, names)},
        properties,
        st.sets(WIRE, max_size=2),
    )


def _tagged(inner: st.SearchStrategy[Schema]) -> st.SearchStrategy[Schema]:
    def member(value: str, schema: Schema) -> Schema:
        return {"type": "object", "properties": {"kind": {"type": "string", "enum": [value]}, "more": schema}}

    return st.builds(lambda one, other: {"oneOf": [member("one", one), member("other", other)]}, inner, inner)


LEAVES = st.one_of(
    st.builds(
        lambda kind, form: {"type": kind, **({"format": form} if form else {})},
        st.sampled_from(["string", "integer", "number", "boolean"]),
        st.sampled_from([None, "integer", "decimal", "datetime"]),
    ).filter(lambda schema: schema["type"] == "string" or schema.get("format") in (None, "decimal")),
    st.builds(lambda values: {"type": "string", "enum": values}, VALUES),
    st.sampled_from([{"$ref": f"#/components/schemas/{name}"} for name in COMPONENTS]),
    st.just({"type": "object"}),
)
SCHEMAS = st.recursive(
    LEAVES,
    lambda inner: _flagged(
        st.one_of(
            _object(inner),
            _tagged(inner),
            st.builds(lambda items: {"type": "array", "items": items}, inner),
            st.builds(lambda value: {"type": "object", "additionalProperties": value}, inner),
            st.builds(lambda parts: {"allOf": parts}, st.lists(_object(inner), min_size=1, max_size=3)),
            st.builds(lambda parts: {"anyOf": parts}, st.lists(_object(inner), min_size=1, max_size=2)),
        )
    ),
    max_leaves=8,
)
PACKAGE_NUMBERS = itertools.count()


def document(components: dict[str, Schema], body: Schema, response: Schema) -> Schema:
    def content(schema: Schema) -> Schema:
        return {"content": {"application/json": {"schema": schema}}}

    operation = {"requestBody": content(body), "responses": {"200": {"description": "ok", **content(response)}}}
    return {
        "openapi": "3.0.0",
        "info": {"title": "T", "version": "1"},
        "paths": {"/things": {"post": operation}, "/things/{id}": {"put": operation}},
        "components": {"schemas": components},
    }


@settings(
    max_examples=25,
    deadline=None,
    derandomize=True,
    phases=[Phase.explicit, Phase.generate],
    suppress_health_check=list(HealthCheck),
)
@given(st.fixed_dictionaries({name: _object(SCHEMAS) for name in COMPONENTS}), SCHEMAS, SCHEMAS, st.integers(0, 99))
def test_decoded_values_are_encoded_without_loss(
    tmp_path_factory: pytest.TempPathFactory, components: dict[str, Schema], body: Schema, response: Schema, seed: int
) -> None:
    contract = compose(document(components, body, response)).contract
    api = checked_composition(contract)
    name = f"things{next(PACKAGE_NUMBERS)}"
    _write_models(tmp_path_factory.getbasetemp() / name, models_files(api, package(name)))
    sys.path.insert(0, str(tmp_path_factory.getbasetemp()))
    try:
        models, codec = import_module(f"{name}.models"), Codec(f"{name}.models")
    finally:
        sys.path.pop(0)
    examples = Examples(Schemas(contract.document))
    for model in models.MODULES:
        value = examples.value(contract.schemas[model], seed, writing=True)
        decoded = codec.decode(value, model)
        assert canonical(codec.encode(decoded)) == canonical(value)


def _write_models(folder: Path, files: Any) -> None:
    (folder / "models").mkdir(parents=True)
    for file, text in files.items():
        (folder / "models" / file).write_text(text)
