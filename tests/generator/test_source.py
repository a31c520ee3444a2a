"""YAML is parsed to JSON types only."""

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
def test_only_json_literals_are_not_strings(text: str, value: object) -> None:
    found = parse(f"key: {text}")["key"]
    assert found == value
    assert type(found) is type(value)


def test_keys_are_always_strings() -> None:
    assert parse("200: a\nno: b\n1.0: c\nnull: d\n") == {"200": "a", "no": "b", "1.0": "c", "null": "d"}


def test_block_scalars_and_empty_values() -> None:
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
def test_other_yaml_is_rejected(text: str) -> None:
    with pytest.raises(ProblemsError):
        parse(text)


def test_json_values_are_unchanged() -> None:
    assert parse_json('{"a": [1, 1.0, null, true, "no"]}') == {"a": [1, 1.0, None, True, "no"]}


@pytest.mark.parametrize("text", ["{", "NaN", "[Infinity]", '"\\ud800"'])
def test_invalid_json_is_rejected(text: str) -> None:
    with pytest.raises(ProblemsError):
        parse_json(text)


def test_lone_surrogates_in_yaml_are_rejected() -> None:
    with pytest.raises(ProblemsError):
        parse('a: "\\ud800"')
