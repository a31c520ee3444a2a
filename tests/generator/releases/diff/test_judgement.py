"""Every rule, on an edit that it is made for: what is reported, whether it breaks users, and what comes beside it."""

from typing import Any

import attrs
import pytest

from generator.contract.document import Contract, Origin
from generator.releases.diff import text
from generator.releases.diff.change import code
from generator.releases.diff.report import compare
from generator.releases.diff.rules import KINDS, RULES
from generator.releases.diff.side import Side
from tests.generator.releases.diff.edits import EDITS, STATUS, TEXT, judged, status_values
from tests.generator.releases.diff.support import copied, old, properties, report, side
from tests.generator.support import changed, contract, operation, schemas

# Found by tests of their own below: the contract alone cannot bring them about.
BY_HAND = {"class-moved", "field-renamed"}
# What an edit brings besides the change that it is made for.
BESIDE = {
    "class-added": {"field-added"},
    "class-of-namespace": {"class-added", "field-added"},
    "class-removed": {"field-removed"},
    # The edit leaves the component without its file.
    "class-renamed": {"argument-type", "class-moved"},
    "class-kind": {"class-removed"},
    "default-version": {"operation-added"},
    "union-member-added": {"class-added"},
    "union-member-removed": {"class-removed"},
}


def test_every_rule_has_an_edit() -> None:
    assert set(EDITS) | BY_HAND == set(RULES)
    assert all(rule.kind in KINDS and rule.why for rule in RULES.values())


@pytest.mark.parametrize("rule", EDITS)
def test_rule(rule: str) -> None:
    python = EDITS[rule][1]
    found = judged(rule)
    assert python in [change.python for change in found.changes if change.rule == rule]
    assert {change.rule for change in found.changes} - {rule} == BESIDE.get(rule, set())
    assert all(change.told is RULES[change.rule] for change in found.changes)


def test_nothing_changes_nothing() -> None:
    found = report(lambda document: None)
    assert found.changes == ()
    assert found.severity == 0


@pytest.mark.parametrize(
    ("rule", "severity"),
    [("operation-added", 0), ("field-added", 0), ("operation-deprecated", 10), ("page-style", 10), ("field-type", 20)],
)
def test_severity(rule: str, severity: int) -> None:
    assert judged(rule).severity == severity


def test_a_request_and_a_response_are_judged_by_their_own_needs() -> None:
    """A wider type is fine to give and not to read; a narrower one the other way round."""

    def rules(model: str, field: str, kind: str) -> list[str]:
        found = report(lambda document: properties(document, model)[field].update(type=kind))
        return [change.rule for change in found.changes]

    assert rules("StartSession", "userId", "number") == ["field-type-fits"]
    assert rules("Session", "userId", "number") == ["field-type"]
    assert rules("Session", "energy", "integer") == ["field-type-fits"]


def test_null_is_part_of_the_type_where_it_can_be_given() -> None:
    def rule(model: str, field: str, *, nullable: bool) -> list[str]:
        found = report(lambda document: properties(document, model)[field].update(nullable=nullable))
        return [change.rule for change in found.changes]

    assert rule("EvseCreate", "label", nullable=False) == ["field-type"]
    assert rule("EvseCreate", "number", nullable=True) == ["field-type-fits"]
    # Anything in a response may be null, whatever the contract says.
    assert rule("Session", "userId", nullable=False) == []
    assert rule("Session", "energy", nullable=True) == []


def test_an_open_body_that_becomes_known_breaks_nobody() -> None:
    """Bodies take mappings all along; an answer that was an open object is read by other means."""

    def known(document: dict[str, Any]) -> None:
        properties(document, "OpenEnvelope")["data"] = {"$ref": "#/components/schemas/StartResult"}
        body = operation(document, "evsesBulkAssign")["requestBody"]["content"]["application/json"]
        body["schema"] = {"$ref": "#/components/schemas/StartSession"}

    found = {change.python: change.rule for change in report(known).changes}
    assert found["evses.bulk_assign_tariff_group(body)"] == "argument-wider"
    assert found["evses.price_periods.date.get()"] == "result"


def test_a_newer_version_brings_its_differences_with_it() -> None:
    def newer(document: dict[str, Any]) -> None:
        base = "/public-api/resources/sessions"
        copied(document, f"{base}/v1.0/{{session}}", f"{base}/v1.1/{{session}}")
        added = document["paths"][f"{base}/v1.1/{{session}}"]
        added["get"]["parameters"] = [{"name": "deep", "in": "query", "schema": {"type": "boolean"}}]

    found = report(newer)
    assert {(change.rule, change.python, change.through) for change in found.changes} == {
        ("default-version", "sessions.get", ""),
        ("operation-added", "sessions.get", ""),
        ("argument-removed", "sessions.get(include=)", "sessions.get"),
        ("argument-added", "sessions.get(deep=)", "sessions.get"),
    }


def test_a_class_in_another_file_is_where_it_was_for_users() -> None:
    origins = dict(contract().origins)
    origins["/components/schemas/Note"] = Origin("resources/notes.yaml", "/schemas/Note")
    found = compare(old(), side("new", Contract(contract().document, origins)))
    assert [(change.rule, change.breaking) for change in found.changes] == [("class-moved", False)]


def test_a_bundle_says_nothing_about_files() -> None:
    origins = {at: Origin("bundle.json", at) for at in contract().origins}
    assert compare(old(), side("new", Contract(contract().document, origins))).changes == ()


def test_a_python_name_that_changes_by_itself_breaks() -> None:
    api = old().api
    note = next(model for model in api.models if model.name == "NoteWrite")
    renamed = attrs.evolve(note, fields=(attrs.evolve(note.fields[0], python="content"),))
    models = tuple(renamed if model is note else model for model in api.models)
    found = compare(old(), Side("new", contract(), attrs.evolve(api, models=models)))
    assert [(c.rule, c.python, c.message) for c in found.changes] == [
        ("field-renamed", "NoteWrite.text", "is now `content`")
    ]


def test_a_class_that_was_only_received_had_no_constructor_calls_to_break() -> None:
    """It is sent from now on, and asks for a field that it did not have: nobody built it before."""

    def sent(document: dict[str, Any]) -> None:
        note = schemas(document)["Note"]
        note["properties"]["title"] = TEXT
        note["required"] = ["title"]
        body = operation(document, "evsesBulkAssign")["requestBody"]["content"]["application/json"]
        body["schema"] = {"$ref": "#/components/schemas/Note"}

    found = {change.python: change.rule for change in report(sent).changes}
    assert found["Note.title"] == "field-added"


@pytest.mark.parametrize(("value", "written"), [("a`b", "`a'b`"), ("a\n# b", "`a # b`"), (5, "`5`")])
def test_text_of_a_contract_stays_text(value: object, written: str) -> None:
    assert code(value) == written


def test_an_enum_value_cannot_leave_its_line() -> None:
    found = report(lambda document: status_values(document, *STATUS, "x`\n## Heading <script>"))
    lines = text.markdown(found, "0.1.0", "0.2.0").splitlines()
    assert [line for line in lines if line.startswith("#")] == ["# From `old` to `new`", "## Added", "## Why"]


def test_the_new_side_may_have_less_than_the_old() -> None:
    """What is gone is told once, as what it was."""
    emptied = changed(lambda document: document.update(paths={}))
    found = compare(old(), side("new", emptied))
    assert {change.kind for change in found.changes} == {"removed"}
    assert found.count("operation-removed") == len(old().api.operations)
