"""What docstrings of generated code say: Python names, and sentences about namespaces."""

from __future__ import annotations

import ast
import re
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

import ampeco_async
from generator.contract.bundle import bundle
from generator.lint import checked
from generator.problem import ProblemsError
from generator.python_api.naming.words import capitalised, prose, with_article
from generator.render.hints import Hints
from tests.generator.support import changed, files

if TYPE_CHECKING:
    from generator.python_api.ir import Api

PACKAGE = Path(ampeco_async.__file__).parent
MODULES = sorted([*PACKAGE.glob("api/*.py"), *PACKAGE.glob("models/*.py")])
CAMEL = re.compile(r"\b[a-z]+[A-Za-z0-9]*[A-Z][A-Za-z0-9]*\b")
# The path of an operation and the values of `include` are wire text and stay as they are.
WIRE_TEXT = re.compile(r"``[A-Z]+\s+/[^`]*``|\binclude ``[^`]+``")


@cache
def api() -> Api:
    return checked(bundle(PACKAGE.parent / "spec" / "openapi.yaml"))


@cache
def wire_names() -> frozenset[str]:
    """Every name in requests and responses that is camelCase, so that Python spells it in another way."""
    fields = {field.wire for model in api().models for field in model.fields}
    query = {name for one in api().operations for param in one.query for name in re.findall(r"\w+", param.template)}
    path = {param.wire for one in api().operations for param in one.path_params}
    return frozenset(name for name in fields | query | path if CAMEL.fullmatch(name))


def texts(module: Path) -> list[str]:
    """Docstrings of the module, its classes, methods and fields."""
    nodes = (node for node in ast.walk(ast.parse(module.read_text())) if isinstance(node, ast.Expr))
    values = (node.value.value for node in nodes if isinstance(node.value, ast.Constant))
    return [value for value in values if isinstance(value, str)]


@pytest.mark.parametrize("module", MODULES, ids=lambda path: f"{path.parent.name}/{path.stem}")
def test_names_in_docstrings_are_those_of_python(module: Path) -> None:
    assert len(wire_names()) > 500
    for text in texts(module):
        assert set(CAMEL.findall(WIRE_TEXT.sub("", text))) & wire_names() == set(), text


@pytest.mark.parametrize("module", MODULES, ids=lambda path: f"{path.parent.name}/{path.stem}")
def test_code_in_docstrings_has_double_backticks(module: Path) -> None:
    for text in texts(module):
        assert not re.search(r"(?<!`)`(?!`)", text.replace("Generated from spec/ by `make generate`", "")), text


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Comes with `withPrice`.", "Comes with ``with_price``."),
        ("Comes with withPrice.", "Comes with with_price."),
        ("Comes with the include `externalData`.", "Comes with the include ``externalData``."),
        ("Replaced by `power.latestValue`.", "Replaced by ``power.latest_value``."),
        ("In kWh; `from` the start.", "In kWh; ``from_`` the start."),
        ("Replaced by `ofAnother`.", "Replaced by ``of_another``."),
        ("ofAnother stays, and so does `X-Header`.", "ofAnother stays, and so does ``X-Header``."),
    ],
)
def test_descriptions_get_python_names(text: str, shown: str) -> None:
    own = {"withPrice": "with_price", "externalData": "external_data", "from": "from_"}
    everywhere = {"ofAnother": "of_another", "latestValue": "latest_value", "external": "external"}
    assert Hints(own, everywhere).translate(text) == shown


@pytest.mark.parametrize(
    ("name", "noun", "sentence"),
    [
        ("evses", "an evse", "EVSEs"),
        ("id_tags", "an id tag", "ID tags"),
        ("user_groups", "a user group", "User groups"),
        ("roaming_emsps", "a roaming emsp", "Roaming eMSPs"),
        ("oauth", "an oauth", "OAuth"),
    ],
)
def test_names_in_sentences(name: str, noun: str, sentence: str) -> None:
    assert capitalised(prose(name)) == sentence
    assert with_article(noun.split(" ", 1)[1]) == noun


def test_abbreviations_take_the_article_of_their_letters() -> None:
    assert [with_article(noun) for noun in ("RFID tag", "VAT id", "EVSE")] == ["an RFID tag", "a VAT id", "an EVSE"]


def namespaces(source: str) -> dict[str, str]:
    """Class or property -> the first line of its docstring."""
    return {
        node.name: (ast.get_docstring(node) or "").split("\n")[0]
        for node in ast.walk(ast.parse(source))
        if isinstance(node, ast.ClassDef | ast.FunctionDef)
    }


def test_namespaces_say_what_they_hold_and_whose_it_is() -> None:
    found = namespaces(files()["api/evses.py"])
    assert found["Evses"].startswith("EVSEs: ")
    assert found["EvsesNotes"] == found["notes"] == "Notes of an EVSE: list, get, replace."
    assert found["v2_0"] == found["EvsesV20"]
    assert found["v2_0"].startswith("Version 2.0 of EVSEs: ")
    assert "; deprecated since " in found["v2_0"]


def test_the_contract_may_say_what_a_namespace_holds() -> None:
    described = changed(lambda document: document.update({"x-namespaces": {"evses.notes": "remarks about an EVSE"}}))
    assert namespaces(files(described)["api/evses.py"])["notes"] == "Remarks about an EVSE: list, get, replace."
    unknown = changed(lambda document: document.update({"x-namespaces": {"evses.nothing": "nothing"}}))
    with pytest.raises(ProblemsError, match=r"evses\.nothing"):
        checked(unknown)


def test_every_namespace_of_the_package_has_one_sentence() -> None:
    for module in PACKAGE.glob("api/*.py"):
        for name, text in namespaces(module.read_text()).items():
            assert text.endswith("."), (module.name, name)


def test_reads_come_before_writes_and_writes_before_actions() -> None:
    tree = ast.parse((PACKAGE / "api" / "vehicles.py").read_text())
    classes = {node.name: node for node in tree.body if isinstance(node, ast.ClassDef)}

    def methods(name: str) -> list[str]:
        every = (node for node in classes[name].body if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef))
        return [node.name for node in every if not node.decorator_list]

    assert methods("VehiclesTelemetryReadings") == ["list", "list_all", "create", "delete"]
    assert methods("VehiclesUsers") == ["list", "replace", "attach", "detach"]
