"""Text of the contract can say what it likes: the generated code stays the same but for its strings."""

import ast
from collections.abc import Iterable
from itertools import cycle
from typing import Any

import pytest

from generator.contract.document import Contract
from generator.render.text import docstring, literal, markdown
from tests.generator.support import changed, files

NASTY = [
    "quotes \" and ' and \"\"\" and '''",
    "a backslash at the end \\",
    "\\N{BELL} \\x00 \\u0000 \\U0010FFFF \\777",
    "lines\nand\r\nmore\u2028lines\u0085and\x0bmore",
    "{{ template }} {% raw %} {# comment #} %s {0} ${x}",
    "*/ <!-- --> <script>alert(1)</script> </code> | a | b |",
    '"""\nimport os\nos.abort()\n"""',
    "');\nimport os;os.abort();('",
    "null\x00byte \x1b[31m and \u202ereversed\u202c and \ufeffmark",
    "ünïcödé 日本語 😀",
    "x" * 5000,
    "word " * 300,
    '"',
    "\\",
    '\\"',
    "",
    "   ",
]


def spoiled(texts: Iterable[str]) -> Contract:
    """The small contract with a text, the next one each time, wherever free text may stand."""
    turn = cycle(texts)

    def edit(document: dict[str, Any]) -> None:
        for item in document["paths"].values():
            for method, data in item.items():
                if method == "parameters":
                    continue
                data["summary"], data["description"] = next(turn), next(turn)
                for parameter in data.get("parameters", ()):
                    if "$ref" not in parameter:
                        parameter["description"] = next(turn)
        for schema in document["components"]["schemas"].values():
            schema["description"] = next(turn)
            for child in schema.get("properties", {}).values():
                if "$ref" not in child:
                    child["description"] = next(turn)

    return changed(edit)


class _NoStrings(ast.NodeTransformer):
    """Takes every docstring and string expression away, so that only code is left."""

    def generic_visit(self, node: ast.AST) -> ast.AST:
        super().generic_visit(node)
        body = getattr(node, "body", None)
        if isinstance(body, list):
            strings = [one for one in body if isinstance(one, ast.Expr) and isinstance(one.value, ast.Constant)]
            node.body = [one for one in body if one not in strings] or [ast.Pass()]  # type: ignore[attr-defined]
        return node


def code(text: str) -> str:
    return ast.dump(_NoStrings().visit(ast.parse(text)))


@pytest.fixture(scope="module")
def plain() -> dict[str, str]:
    return {name: code(text) for name, text in files(spoiled(["Plain words."])).items() if name.endswith(".py")}


@pytest.mark.parametrize("first", range(0, len(NASTY), 4))
def test_descriptions_change_nothing_but_docstrings(first: int, plain: dict[str, str]) -> None:
    found = files(spoiled([*NASTY[first:], *NASTY[:first]]))
    assert {name: code(body) for name, body in found.items() if name.endswith(".py")} == plain
    del found["simulator/ampeco_simulator/contract.json"]
    for body in found.values():
        assert not any(character in body for character in "\x00\x1b\u202e\u2028\u0085")


def test_values_and_paths_are_quoted() -> None:

    def edit(document: dict[str, Any]) -> None:
        document["components"]["schemas"]["SessionStatus"]["enum"] = NASTY
        document["paths"]["/public-api/resources/sessions/v1.0"]["get"]["operationId"] = '"); import os; os.abort() #'
        document["components"]["schemas"]["Session"]["properties"]['x"""); os.abort() #'] = {"type": "string"}

    found = files(changed(edit))
    enum = next(
        node
        for node in ast.parse(found["models/sessions.py"]).body
        if isinstance(node, ast.ClassDef) and node.name == "SessionStatus"
    )
    members = [
        node.value.value for node in enum.body if isinstance(node, ast.Assign) and isinstance(node.value, ast.Constant)
    ]
    assert members == NASTY
    for name, body in found.items():
        if name.endswith(".py"):
            calls = [node.func for node in ast.walk(ast.parse(body)) if isinstance(node, ast.Call)]
            assert not any(isinstance(call, ast.Attribute) and call.attr == "abort" for call in calls)


@pytest.mark.parametrize("text", NASTY, ids=range(len(NASTY)))
def test_docstring_text_gives_back_its_words(text: str) -> None:
    source = f'"""{docstring(text, 4)}"""'
    value = ast.literal_eval(source)
    assert (
        value.split() == "".join(c for c in text.replace('"', "'") if c.isprintable() or c.isspace()).split()
        or len(text) > 1000
    )
    assert all(len(line) <= 120 for line in source.splitlines())


@pytest.mark.parametrize("text", NASTY, ids=range(len(NASTY)))
def test_literals_give_back_their_value(text: str) -> None:
    assert ast.literal_eval(literal(text)) == text
    assert "\n" not in literal(text)


def test_only_plain_values_have_literals() -> None:
    assert literal(("a", 1, None, True)) == '("a", 1, None, True)'
    assert literal((404,)) == "(404,)"
    with pytest.raises(TypeError):
        literal(object())


@pytest.mark.parametrize("text", NASTY, ids=range(len(NASTY)))
def test_a_table_cell_stays_one_cell(text: str) -> None:
    cell = markdown(text)
    assert "\n" not in cell
    assert "<" not in cell
    assert "|" not in cell.replace("\\|", "")
