"""YAML is read as JSON types only."""

import pytest

from generator.contract.source import parse, parse_json
from generator.problem import ProblemsError


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("no", "no"),
        ("on", "on"),
        ("yes", "yes"),
        ("Off", "Off"),
        ("2026-01-01", "2026-01-01"),
        ("2026-01-01T00:00:00Z", "2026-01-01T00:00:00Z"),
        ("12:30", "12:30"),
        ("1_000", "1_000"),
        ("0x1F", "0x1F"),
        ("010", "010"),
        ("1.0.0", "1.0.0"),
        (".5", ".5"),
        (".inf", ".inf"),
        ("+1", "+1"),
        ("True", "True"),
        ("Null", "Null"),
        ("'1'", "1"),
        ("'true'", "true"),
        ('"null"', "null"),
        ("true", True),
        ("false", False),
        ("null", None),
        ("~", None),
        ("7", 7),
        ("-7", -7),
        ("1.5", 1.5),
        ("1e3", 1000.0),
    ],
)
def test_only_json_words_and_numbers_are_not_text(text: str, value: object) -> None:
    found = parse(f"key: {text}")["key"]
    assert found == value
    assert type(found) is type(value)


def test_keys_are_the_text_that_stands_there() -> None:
    assert parse("200: a\nno: b\n1.0: c\nnull: d\n") == {"200": "a", "no": "b", "1.0": "c", "null": "d"}


def test_blocks_and_empties() -> None:
    assert parse("a: >-\n  1\n  2\nb:\nc: []\nd: {}\n") == {"a": "1 2", "b": None, "c": [], "d": {}}
    assert parse("") is None


@pytest.mark.parametrize(
    "text",
    [
        "a: 1\na: 2",
        "a: &x 1\nb: *x",
        "base: &b {x: 1}\nc: {<<: *b}",
        "a: !!python/object/apply:os.system [ls]",
        "a: !mine 1",
        "a: !!binary aGk=",
        "? [1]\n: 2",
        "a: [",
    ],
)
def test_everything_else_is_refused(text: str) -> None:
    with pytest.raises(ProblemsError):
        parse(text)


def test_json_is_read_as_it_is() -> None:
    assert parse_json('{"a": [1, 1.0, null, true, "no"]}') == {"a": [1, 1.0, None, True, "no"]}


@pytest.mark.parametrize("text", ["{", "NaN", "[Infinity]", '"\\ud800"'])
def test_what_is_not_json_is_refused(text: str) -> None:
    with pytest.raises(ProblemsError):
        parse_json(text)


def test_yaml_escapes_that_are_no_characters_are_refused() -> None:
    with pytest.raises(ProblemsError):
        parse('a: "\\ud800"')
