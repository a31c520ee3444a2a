"""Contract files: read, written back, changed only where their meaning changes."""

import difflib
import shutil
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.contract import source
from generator.contract.bundle import bundle
from generator.contract.document import Contract
from generator.releases.importing import chunks, store
from generator.releases.importing.style import dumped, scalar
from tests.generator.releases.importing.support import SPEC, courier_contract, ours
from tests.generator.support import copied

TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=40)
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | TEXT,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(TEXT, inner, max_size=4),
    max_leaves=25,
)


@settings(max_examples=60)
@given(st.dictionaries(TEXT, JSON, max_size=5))
def test_what_is_written_is_read_again(content: dict[str, Any]) -> None:
    assert source.parse(dumped(content)) == (content or None)


@pytest.mark.parametrize(
    "text", ["no", "Null", "0x1F", "1e3", "2026-01-01", "12:30", "- a", "a: b", "#", "~", "=", " a", "\t"]
)
def test_text_that_yaml_takes_for_something_else_is_quoted(text: str) -> None:
    assert source.parse(f"key: {scalar(text)}") == {"key": text}
    assert scalar(text)[0] in "'\""


def test_files_of_a_contract_say_what_it_says(tmp_path: Path) -> None:
    for contract in (ours(), courier_contract()):
        root = tmp_path / str(len(contract.schemas)) / "openapi.yaml"
        store.write(contract, root)
        again = bundle(root)
        assert again.document == contract.document
        assert dict(again.origins) == dict(contract.origins)


def test_writing_an_unchanged_contract_touches_nothing(tmp_path: Path) -> None:
    shutil.copytree(SPEC.parent, tmp_path / "spec")
    root = tmp_path / "spec" / SPEC.name
    assert store.write(bundle(root), root) == []


def test_one_new_field_is_one_new_line(tmp_path: Path) -> None:
    root = copied(tmp_path)
    file = root.parent / "resources" / "settings.yaml"
    before = file.read_text()
    contract = bundle(root)
    contract.schemas["Settings"]["properties"]["colour"] = {"type": "string", "nullable": True}
    assert "resources/settings.yaml" in store.write(contract, root)
    changes = [line for line in difflib.ndiff(before.splitlines(), file.read_text().splitlines()) if line[0] in "+-"]
    assert changes == ["+       colour: {type: string, nullable: true}"]
    assert bundle(root).document == contract.document


def test_new_components_and_paths_come_in_the_house_style(tmp_path: Path) -> None:
    root = copied(tmp_path)
    contract = bundle(root)
    origins = dict(contract.origins)
    item = {"get": {"operationId": "new", "responses": {"200": {"description": "Done."}}}}
    contract.document["paths"]["/public-api/resources/sessions/v1.0/new"] = item
    origins["/paths/~1public-api~1resources~1sessions~1v1.0~1new"] = origins["/components/schemas/Session"].__class__(
        "resources/sessions.yaml", "/paths/v1.0.new"
    )
    store.write(Contract(contract.document, origins), root)
    text = (root.parent / "resources" / "sessions.yaml").read_text()
    assert "\n\n  v1.0.new:\n    get:\n      operationId: new\n" in text
    assert bundle(root).document == contract.document


@settings(max_examples=60)
@given(
    st.dictionaries(TEXT, st.dictionaries(TEXT, JSON, max_size=3), max_size=4),
    st.dictionaries(TEXT, st.dictionaries(TEXT, JSON, max_size=3), max_size=4),
)
def test_a_rewritten_file_says_the_new_content(old: dict[str, Any], new: dict[str, Any]) -> None:
    before = dumped({"schemas": old, **{f"k{key}": value for key, value in old.items()}}, "Title.")
    content = {"schemas": {**old, **new}, **{f"k{key}": value for key, value in new.items()}}
    after = chunks.rewritten(before, content, "Title.")
    assert source.parse(after) == content
    assert after.startswith("# Title.\n")
