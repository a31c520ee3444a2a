"""What openapi-python-client drops or changes has to come through our normalised document unharmed."""

import ast
import copy
import re
import subprocess
import tomllib
from importlib.metadata import version
from pathlib import Path
from typing import Any

import pytest

import generator
from generator.contract.document import Contract
from generator.problem import ProblemsError
from generator.python_api.ir import ListOf, MapOf, Named, Open, Scalar
from generator.python_api.parse import external_parser
from generator.python_api.parse.build import build
from generator.python_api.parse.external_parser import adapter, parse_types
from generator.python_api.parse.external_parser.normalise import normalise
from tests.generator.support import changed, contract, operation, schemas


def types(whole: Contract, model: str) -> dict[str, Any]:
    found = next(one for one in build(whole).models if one.name == model)
    return {field.wire: field.type for field in found.fields}


def test_every_kind_of_type_comes_through() -> None:
    assert types(contract(), "Session") == {
        "id": Scalar("str"),
        "status": Named("SessionStatus"),
        "userId": Scalar("int"),
        "energy": Scalar("float"),
        "totalAmount": Named("Amount"),
        "startedAt": Scalar("datetime"),
        "post_code": Scalar("str"),
        "from": Scalar("str"),
        "tags": ListOf(Scalar("str"), nullable_items=True),
        "prices": MapOf(Scalar("float")),
        "labels": MapOf(Named("Amount")),
        "externalAppData": Open(),
        "chargingPeriods": ListOf(Open()),
        "extra": Scalar("str"),
        "phases": Scalar("int"),
        "kind": Named("SessionInclude"),
        "parent": Named("Session"),
        "smartCharging": Named("SmartCharging"),
        "history": ListOf(Named("SmartCharging")),
    }


def test_nullability_comes_through() -> None:
    found = next(one for one in build(contract()).models if one.name == "Session")
    assert [field.wire for field in found.fields if field.nullable] == [
        "userId",
        "totalAmount",
        "labels",
        "smartCharging",
    ]


def test_formats_that_json_does_not_have_stay_text() -> None:
    def edit(document: dict[str, Any]) -> None:
        for form in ("uuid", "binary", "uri", "email", "password"):
            schemas(document)["Session"]["properties"][form] = {"type": "string", "format": form}

    found = types(changed(edit), "Session")
    assert {found[form] for form in ("uuid", "binary", "uri", "email", "password")} == {Scalar("str")}


def test_the_contract_is_not_changed() -> None:
    whole = contract()
    before = copy.deepcopy(whole.document)
    normalise(whole)
    assert whole.document == before


def test_a_map_beside_a_component_of_the_name_the_parser_would_give_it() -> None:
    def edit(document: dict[str, Any]) -> None:
        schemas(document)["SessionPrices"] = {"type": "object", "properties": {"x": {"type": "string"}}}
        schemas(document)["Session"]["properties"]["more"] = {"$ref": "#/components/schemas/SessionPrices"}

    found = types(changed(edit), "Session")
    assert found["prices"] == MapOf(Scalar("float"))
    assert found["more"] == Named("SessionPrices")


def test_names_that_the_parser_would_mangle() -> None:
    def edit(document: dict[str, Any]) -> None:
        for name in ("Date", "Get", "EVSE", "OAuthTokenV2", "X1"):
            schemas(document)[name] = {"type": "object", "properties": {name: {"type": "string"}}}
            schemas(document)["Session"]["properties"][name] = {"$ref": f"#/components/schemas/{name}"}

    found = types(changed(edit), "Session")
    assert all(found[name] == Named(name) for name in ("Date", "Get", "EVSE", "OAuthTokenV2", "X1"))


def test_names_that_the_parser_cannot_tell_apart_stop_the_build() -> None:
    def edit(document: dict[str, Any]) -> None:
        for name in ("PartnerAdminRead", "PartnerAdmin-read"):
            schemas(document)[name] = {"type": "object", "properties": {name: {"type": "string"}}}

    with pytest.raises(ProblemsError, match="the same class name as"):
        parse_types(changed(edit))


def test_a_default_does_not_remove_its_model() -> None:
    def edit(document: dict[str, Any]) -> None:
        schemas(document)["Session"]["properties"]["x"] = {"type": "integer", "default": "many"}

    assert types(changed(edit), "Session")["x"] == Scalar("int")


def test_operations_of_one_id_do_not_overwrite_each_other() -> None:
    def edit(document: dict[str, Any]) -> None:
        operation(document, "sessionRead")["operationId"] = "sessionsListing"

    assert len(parse_types(changed(edit)).operations) == len(list(contract().operations()))


def test_models_that_refer_to_each_other() -> None:
    def edit(document: dict[str, Any]) -> None:
        found = schemas(document)
        found["A"] = {
            "type": "object",
            "properties": {"bs": {"type": "array", "items": {"$ref": "#/components/schemas/B"}}},
        }
        found["B"] = {"type": "object", "properties": {"a": {"$ref": "#/components/schemas/A"}}}
        found["Session"]["properties"]["a"] = {"$ref": "#/components/schemas/A"}

    assert types(changed(edit), "A") == {"bs": ListOf(Named("B"))}
    assert types(changed(edit), "B") == {"a": Named("A")}


@pytest.mark.parametrize(
    "schema",
    [
        {"type": "array"},
        {"type": "array", "items": {"$ref": "#/components/schemas/Amount"}},
        {"type": "object", "properties": {"x": {"$ref": "#/components/schemas/Nothing"}}},
    ],
)
def test_a_warning_of_the_parser_stops_the_build(schema: dict[str, Any]) -> None:
    def edit(document: dict[str, Any]) -> None:
        schemas(document)["Amount"] = schema

    with pytest.raises(ProblemsError) as raised:
        parse_types(changed(edit))
    assert {problem.rule for problem in raised.value.problems} == {"parser"}


def test_a_document_that_it_cannot_read_stops_the_build() -> None:
    document = normalise(contract())
    document["paths"] = 7
    with pytest.raises((ProblemsError, TypeError, AttributeError)):
        adapter.parse(document)


def test_what_it_dropped_without_a_word_stops_the_build(monkeypatch: pytest.MonkeyPatch) -> None:
    original = adapter.GeneratorData.from_dict

    def forgetful(document: dict[str, Any], *, config: Any) -> Any:
        data = original(document, config=config)
        assert isinstance(data, adapter.GeneratorData)
        next(iter(data.endpoint_collections_by_tag.values())).endpoints.pop()
        data.enums.pop()
        return data

    monkeypatch.setattr(adapter.GeneratorData, "from_dict", staticmethod(forgetful))
    with pytest.raises(ProblemsError) as raised:
        parse_types(contract())
    assert [problem.message for problem in raised.value.problems] == [
        "the parser dropped the operation",
        "the parser dropped the component",
    ]


def test_one_package_imports_the_parser_and_its_version_is_pinned() -> None:
    root = Path(generator.__file__).parent.parent
    found = subprocess.run(["git", "ls-files", "*.py"], cwd=root, check=True, capture_output=True, text=True)
    imports = {name: imported_modules(root / name) for name in found.stdout.split() if (root / name).is_file()}
    assert [name for name, modules in imports.items() if "openapi_python_client" in modules] == [
        "generator/python_api/parse/external_parser/adapter.py"
    ]
    project = tomllib.loads((root / "pyproject.toml").read_text())
    development = project["project"]["optional-dependencies"]["dev"]
    assert f"openapi-python-client=={version('openapi-python-client')}" in development


def test_the_package_around_the_parser_has_one_function() -> None:
    assert external_parser.__all__ == ["parse_types"]
    folder = Path(external_parser.__file__).parent
    for path in sorted(Path(generator.__file__).parent.rglob("*.py")):
        inside = path.is_relative_to(folder)
        assert inside or not re.search(r"external_parser(\.| import )(adapter|normalise)\b", path.read_text()), path


def imported_modules(path: Path) -> set[str]:
    """Top-level names of the modules that a file imports."""
    names: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text())):
        if isinstance(node, ast.Import):
            names |= {alias.name.split(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            names.add(node.module.split(".")[0])
    return names
