"""Every rule on its edit: what is reported, whether it is breaking, and which other changes come with it."""

from typing import Any

import attrs
import pytest

from generator.contract.document import Contract, SourceLocation
from generator.contract_diff.change import code
from generator.contract_diff.compared_contract import ComparedContract
from generator.contract_diff.formats import as_markdown
from generator.contract_diff.report import compare
from generator.contract_diff.rules import KINDS, RULES
from tests.generator.contract_diff.edits import EDITS, STATUS, TEXT, report_for, status_values
from tests.generator.contract_diff.support import compared, copied, old_contract, properties, report
from tests.generator.support import changed, contract, operation, schemas

# Rules that no edit of the contract triggers; they have tests of their own below.
WITHOUT_EDIT = {"class-moved", "field-renamed"}
# Other rules that an edit triggers.
ALSO_TRIGGERED = {
    "class-added": {"field-added"},
    "class-of-namespace": {"class-added", "field-added"},
    "class-removed": {"field-removed"},
    # The edit does not update the component's file.
    "class-renamed": {"argument-type", "class-moved"},
    "class-kind": {"class-removed"},
    "default-version": {"operation-added"},
    "union-member-added": {"class-added"},
    "union-member-removed": {"class-removed"},
}


def test_every_rule_has_an_edit() -> None:
    assert set(EDITS) | WITHOUT_EDIT == set(RULES)
    assert all(rule.kind in KINDS and rule.why for rule in RULES.values())


@pytest.mark.parametrize("rule", EDITS)
def test_rule(rule: str) -> None:
    python = EDITS[rule][1]
    found = report_for(rule)
    assert python in [change.python for change in found.changes if change.rule == rule]
    assert {change.rule for change in found.changes} - {rule} == ALSO_TRIGGERED.get(rule, set())
    assert all(change.definition is RULES[change.rule] for change in found.changes)


def test_no_edit_gives_no_change() -> None:
    found = report(lambda document: None)
    assert found.changes == ()
    assert found.severity == 0


@pytest.mark.parametrize(
    ("rule", "severity"),
    [("operation-added", 0), ("field-added", 0), ("operation-deprecated", 10), ("page-style", 10), ("field-type", 20)],
)
def test_severity(rule: str, severity: int) -> None:
    assert report_for(rule).severity == severity


def test_requests_may_become_wider_and_responses_narrower() -> None:
    """A wider type is compatible for sent values and not for received ones; a narrower one the other way round."""

    def rules(model: str, field: str, kind: str) -> list[str]:
        found = report(lambda document: properties(document, model)[field].update(type=kind))
        return [change.rule for change in found.changes]

    assert rules("StartSession", "userId", "number") == ["field-type-fits"]
    assert rules("Session", "userId", "number") == ["field-type"]
    assert rules("Session", "energy", "integer") == ["field-type-fits"]


def test_null_is_part_of_the_type_of_sent_values() -> None:
    def rule(model: str, field: str, *, nullable: bool) -> list[str]:
        found = report(lambda document: properties(document, model)[field].update(nullable=nullable))
        return [change.rule for change in found.changes]

    assert rule("EvseCreate", "label", nullable=False) == ["field-type"]
    assert rule("EvseCreate", "number", nullable=True) == ["field-type-fits"]
    # Anything in a response may be null, whatever the contract declares.
    assert rule("Session", "userId", nullable=False) == []
    assert rule("Session", "energy", nullable=True) == []


def test_a_typed_request_body_in_place_of_an_open_object_is_compatible() -> None:
    """Request bodies also accept mappings; a response that was an open object is read in another way."""

    def known(document: dict[str, Any]) -> None:
        properties(document, "OpenEnvelope")["data"] = {"$ref": "#/components/schemas/StartResult"}
        body = operation(document, "evsesBulkAssign")["requestBody"]["content"]["application/json"]
        body["schema"] = {"$ref": "#/components/schemas/StartSession"}

    found = {change.python: change.rule for change in report(known).changes}
    assert found["evses.bulk_assign_tariff_group(body)"] == "argument-wider"
    assert found["evses.price_periods.date.get()"] == "result"


def test_changes_caused_by_a_newer_version_name_it() -> None:
    def newer(document: dict[str, Any]) -> None:
        base = "/public-api/resources/sessions"
        copied(document, f"{base}/v1.0/{{session}}", f"{base}/v1.1/{{session}}")
        added = document["paths"][f"{base}/v1.1/{{session}}"]
        added["get"]["parameters"] = [{"name": "deep", "in": "query", "schema": {"type": "boolean"}}]

    found = report(newer)
    assert {(change.rule, change.python, change.caused_by) for change in found.changes} == {
        ("default-version", "sessions.get", ""),
        ("operation-added", "sessions.get", ""),
        ("argument-removed", "sessions.get(include=)", "sessions.get"),
        ("argument-added", "sessions.get(deep=)", "sessions.get"),
    }


def test_a_class_in_another_file_is_compatible() -> None:
    locations = dict(contract().locations)
    locations["/components/schemas/Note"] = SourceLocation("resources/notes.yaml", "/schemas/Note")
    found = compare(old_contract(), compared("new", Contract(contract().document, locations)))
    assert [(change.rule, change.breaking) for change in found.changes] == [("class-moved", False)]


def test_a_bundle_has_no_files_to_compare() -> None:
    locations = {at: SourceLocation("bundle.json", at) for at in contract().locations}
    assert compare(old_contract(), compared("new", Contract(contract().document, locations))).changes == ()


def test_a_changed_python_name_alone_is_breaking() -> None:
    api = old_contract().api
    note = next(model for model in api.models if model.name == "NoteWrite")
    renamed = attrs.evolve(note, fields=(attrs.evolve(note.fields[0], python="content"),))
    models = tuple(renamed if model is note else model for model in api.models)
    found = compare(old_contract(), ComparedContract("new", contract(), attrs.evolve(api, models=models)))
    assert [(c.rule, c.python, c.message) for c in found.changes] == [
        ("field-renamed", "NoteWrite.text", "is now `content`")
    ]


def test_a_required_field_of_a_model_that_was_only_received_is_compatible() -> None:
    """The model is now sent too; its constructor was not used before."""

    def sent(document: dict[str, Any]) -> None:
        note = schemas(document)["Note"]
        note["properties"]["title"] = TEXT
        note["required"] = ["title"]
        body = operation(document, "evsesBulkAssign")["requestBody"]["content"]["application/json"]
        body["schema"] = {"$ref": "#/components/schemas/Note"}

    found = {change.python: change.rule for change in report(sent).changes}
    assert found["Note.title"] == "field-added"


@pytest.mark.parametrize(("value", "written"), [("a`b", "`a'b`"), ("a\n# b", "`a # b`"), (5, "`5`")])
def test_text_from_a_contract_is_a_code_span(value: object, written: str) -> None:
    assert code(value) == written


def test_an_enum_value_cannot_leave_its_line() -> None:
    found = report(lambda document: status_values(document, *STATUS, "x`\n## Heading <script>"))
    lines = as_markdown(found, "0.1.0", "0.2.0").splitlines()
    assert [line for line in lines if line.startswith("#")] == ["# From `old` to `new`", "## Added", "## Why"]


def test_the_new_contract_can_be_empty() -> None:
    """Everything that is removed is reported once."""
    emptied = changed(lambda document: document.update(paths={}))
    found = compare(old_contract(), compared("new", emptied))
    assert {change.kind for change in found.changes} == {"removed"}
    assert found.count("operation-removed") == len(old_contract().api.operations)
