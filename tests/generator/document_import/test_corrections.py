"""Overlays: the locations that a path selects, the effect of an action, and invalid actions."""

from pathlib import Path
from typing import Any

import pytest

from generator.document_import.corrections import overlay
from generator.document_import.corrections.jsonpath import JsonPathError, locations
from generator.problem import ProblemsError
from tests.generator.document_import.support import SPEC

DOCUMENT: dict[str, Any] = {
    "paths": {"/a/{b}": {"get": {"parameters": [{"name": "x", "in": "query"}, {"name": "y", "in": "path"}]}}},
    "schemas": {"A": {"format": "time", "n": 3}, "B": {"inner": {"format": "time"}}, "it's": {"format": "date"}},
}


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("$", [()]),
        ("$.schemas.A", [("schemas", "A")]),
        ("$['schemas']['it\\'s'].format", [("schemas", "it's", "format")]),
        ("$.paths['/a/{b}'].get.parameters[1].name", [("paths", "/a/{b}", "get", "parameters", 1, "name")]),
        ("$.paths['/a/{b}'].get.parameters[-1]", [("paths", "/a/{b}", "get", "parameters", 1)]),
        ("$.paths.*.get.parameters[?@.name == 'y']", [("paths", "/a/{b}", "get", "parameters", 1)]),
        ("$.paths[*].get.parameters[?(@.name != 'y')]", [("paths", "/a/{b}", "get", "parameters", 0)]),
        ("$..[?@.format == 'time'].format", [("schemas", "A", "format"), ("schemas", "B", "inner", "format")]),
        (
            "$..format",
            [("schemas", at, *rest) for at, *rest in (("A", "format"), ("B", "inner", "format"), ("it's", "format"))],
        ),
        ("$.schemas[?@.n == 3]", [("schemas", "A")]),
        ("$.schemas[?@.inner.format]", [("schemas", "B")]),
        ("$.nothing.here", []),
    ],
)
def test_a_path_selects_locations(path: str, expected: list[Any]) -> None:
    assert locations(DOCUMENT, path) == expected


@pytest.mark.parametrize("path", ["schemas", "$schemas", "$.a b", "$.a[?@.b ~ 1]", "$.a[", "$[?]"])
def test_unsupported_paths_are_rejected(path: str) -> None:
    with pytest.raises(JsonPathError):
        locations(DOCUMENT, path)


def write_overlay(folder: Path, *actions: str) -> Path:
    lines = ["overlay: 1.0.0", "info: {title: T, version: 1.0.0}", "actions:", *(f"  - {action}" for action in actions)]
    (folder / "one.yaml").write_text("\n".join(lines) + "\n")
    return folder


def apply_actions(folder: Path, *actions: str) -> dict[str, Any]:
    return overlay.apply(DOCUMENT, overlay.read(write_overlay(folder, *actions)))


def messages(error: ProblemsError) -> list[str]:
    return [problem.message for problem in error.problems]


WHY = "description: because, x-evidence: seen"


def test_objects_are_merged_lists_extended_and_targets_removed(tmp_path: Path) -> None:
    found = apply_actions(
        tmp_path,
        f"{{target: $.schemas.A, {WHY}, update: {{n: 4, inner: {{deep: true}}}}}}",
        f"{{target: '$.paths[*].get.parameters', {WHY}, update: {{name: z}}}}",
        f"{{target: '$.paths[*].get.parameters[?@.name == ''x'']', {WHY}, remove: true}}",
        f"{{target: '$.schemas.B.inner.format', {WHY}, update: date}}",
    )
    assert found["schemas"]["A"] == {"format": "time", "n": 4, "inner": {"deep": True}}
    assert [one["name"] for one in found["paths"]["/a/{b}"]["get"]["parameters"]] == ["y", "z"]
    assert found["schemas"]["B"] == {"inner": {"format": "date"}}
    assert DOCUMENT["schemas"]["A"]["n"] == 3


def test_an_action_without_effect_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(ProblemsError) as error:
        apply_actions(
            tmp_path,
            f"{{target: $.schemas.Gone, {WHY}, remove: true}}",
            f"{{target: $.schemas.A, {WHY}, update: {{n: 3}}}}",
            f"{{target: nonsense, {WHY}, remove: true}}",
        )
    assert messages(error.value) == [
        "$.schemas.Gone selects nothing any more",
        "$.schemas.A is already correct: the action is not needed",
        "nonsense: a path must begin with $",
    ]


def test_an_action_needs_a_target_a_reason_evidence_and_one_effect(tmp_path: Path) -> None:
    with pytest.raises(ProblemsError) as error:
        overlay.read(write_overlay(tmp_path, "{target: $.a, update: 1, remove: true, extra: 1}", "nothing"))
    assert messages(error.value) == [
        "an action must have either update or remove",
        "description is missing",
        "extra is not supported",
        "x-evidence is missing",
        "an action must be an object",
    ]


def test_a_file_that_is_not_an_overlay_is_rejected(tmp_path: Path) -> None:
    (tmp_path / "one.yaml").write_text("actions: []\n")
    with pytest.raises(ProblemsError, match="not an OpenAPI Overlay"):
        overlay.read(tmp_path)


def test_without_a_folder_there_are_no_corrections(tmp_path: Path) -> None:
    assert overlay.read(tmp_path / "none") == []


def test_our_corrections_have_reasons_and_evidence() -> None:
    actions = overlay.read(SPEC.parent / "corrections")
    assert actions
    assert all(action.reason and action.evidence for action in actions)
