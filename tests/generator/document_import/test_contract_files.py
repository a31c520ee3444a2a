"""Contract files are written back without loss, and changed only where their content changes."""

import difflib
import shutil
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.contract import source, unbundle, yaml_patch
from generator.contract.bundle import bundle
from generator.contract.document import Contract, SourceLocation
from generator.contract.yaml_style import dump, scalar
from tests.generator.document_import.support import SPEC, our_contract, second_api_contract
from tests.generator.support import copied

TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=40)
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | TEXT,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(TEXT, inner, max_size=4),
    max_leaves=25,
)


@settings(max_examples=60)
@given(st.dictionaries(TEXT, JSON, max_size=5))
def test_written_content_is_read_back(content: dict[str, Any]) -> None:
    assert source.parse(dump(content)) == (content or None)


@pytest.mark.parametrize(
    "text", ["no", "Null", "0x1F", "1e3", "2026-01-01", "12:30", "- a", "a: b", "#", "~", "=", " a", "\t"]
)
def test_text_that_yaml_would_interpret_is_quoted(text: str) -> None:
    assert source.parse(f"key: {scalar(text)}") == {"key": text}
    assert scalar(text)[0] in "'\""


def test_written_files_bundle_to_the_same_contract(tmp_path: Path) -> None:
    for contract in (our_contract(), second_api_contract()):
        root = tmp_path / str(len(contract.schemas)) / "openapi.yaml"
        unbundle.write(contract, root)
        rebundled = bundle(root)
        assert rebundled.document == contract.document
        assert dict(rebundled.locations) == dict(contract.locations)


def test_writing_an_unchanged_contract_writes_no_file(tmp_path: Path) -> None:
    shutil.copytree(SPEC.parent, tmp_path / "spec")
    root = tmp_path / "spec" / SPEC.name
    assert unbundle.write(bundle(root), root) == []


def test_a_new_field_is_one_new_line(tmp_path: Path) -> None:
    root = copied(tmp_path)
    file = root.parent / "resources" / "settings.yaml"
    before = file.read_text()
    contract = bundle(root)
    contract.schemas["Settings"]["properties"]["colour"] = {"type": "string", "nullable": True}
    assert "resources/settings.yaml" in unbundle.write(contract, root)
    changes = [line for line in difflib.ndiff(before.splitlines(), file.read_text().splitlines()) if line[0] in "+-"]
    assert changes == ["+       colour: {type: string, nullable: true}"]
    assert bundle(root).document == contract.document


def test_new_paths_are_formatted_like_existing_ones(tmp_path: Path) -> None:
    root = copied(tmp_path)
    contract = bundle(root)
    locations = dict(contract.locations)
    item = {"get": {"operationId": "new", "responses": {"200": {"description": "Done."}}}}
    contract.document["paths"]["/public-api/resources/sessions/v1.0/new"] = item
    locations["/paths/~1public-api~1resources~1sessions~1v1.0~1new"] = SourceLocation(
        "resources/sessions.yaml", "/paths/v1.0.new"
    )
    unbundle.write(Contract(contract.document, locations), root)
    text = (root.parent / "resources" / "sessions.yaml").read_text()
    assert "\n\n  v1.0.new:\n    get:\n      operationId: new\n" in text
    assert bundle(root).document == contract.document


@settings(max_examples=60)
@given(
    st.dictionaries(TEXT, st.dictionaries(TEXT, JSON, max_size=3), max_size=4),
    st.dictionaries(TEXT, st.dictionaries(TEXT, JSON, max_size=3), max_size=4),
)
def test_a_patched_file_has_the_new_content(old: dict[str, Any], new: dict[str, Any]) -> None:
    before = dump({"schemas": old, **{f"k{key}": value for key, value in old.items()}}, "Title.")
    content = {"schemas": {**old, **new}, **{f"k{key}": value for key, value in new.items()}}
    after = yaml_patch.patch(before, content, "Title.")
    assert source.parse(after) == content
    assert after.startswith("# Title.\n")
