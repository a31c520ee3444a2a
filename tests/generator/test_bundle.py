"""The contract's files are bundled into one document, always the same."""

import json
from pathlib import Path
from typing import Any

import pytest

from generator.contract.bundle import bundle
from generator.contract.dump import compact, pretty
from generator.contract.strict import strict
from generator.problem import ProblemsError
from tests.generator.support import SPEC, contract, copied


def references(node: Any) -> list[str]:
    if isinstance(node, list):
        return [one for child in node for one in references(child)]
    if isinstance(node, dict):
        own = [node["$ref"]] if isinstance(node.get("$ref"), str) else []
        return own + [one for child in node.values() for one in references(child)]
    return []


def test_every_reference_points_into_the_document() -> None:
    document = contract().document
    found = references(document)
    assert found
    for reference in found:
        _, components, kind, name = reference.split("/")
        assert name in document[components][kind]


def test_discriminator_mappings_are_rewritten_too() -> None:
    union = contract().schemas["SmartCharging"]
    assert union["discriminator"]["mapping"] == {
        "tod": "#/components/schemas/SmartChargingTod",
        "dynamic": "#/components/schemas/SmartChargingDynamic",
    }


def test_the_root_keeps_its_order_and_components_are_sorted() -> None:
    document = contract().document
    assert next(iter(document["paths"])) == "/public-api/resources/sessions/v1.0"
    assert list(document["components"]["schemas"]) == sorted(document["components"]["schemas"])
    assert document["components"]["securitySchemes"]


def test_two_runs_give_the_same_bytes() -> None:
    assert pretty(bundle(SPEC)) == pretty(bundle(SPEC))
    assert compact(bundle(SPEC)) == compact(bundle(SPEC))


def test_pretty_and_compact_have_the_same_content() -> None:
    assert json.loads(pretty(contract())) == json.loads(compact(contract())) == strict(contract())


def test_compact_has_a_line_for_every_path_and_component() -> None:
    lines = compact(contract()).splitlines()
    document = contract().document
    for name in [*document["paths"], *document["components"]["schemas"]]:
        assert sum(line.startswith(f'"{name}":') for line in lines) == 1


def test_parts_have_the_location_in_their_file() -> None:
    whole = contract()
    assert whole.where("/components/schemas/Session/properties/id") == (
        "resources/sessions.yaml#/schemas/Session/properties/id"
    )
    assert whole.where("/paths/~1public-api~1resources~1sessions~1v1.0/get") == (
        "resources/sessions.yaml#/paths/listing/get"
    )
    assert whole.module("Session") == "sessions"
    assert whole.module("Amount") == "common"


@pytest.mark.parametrize(
    ("file", "old", "new", "rule"),
    [
        ("resources/sessions.yaml", "common.yaml#/schemas/Amount", "common.yaml#/schemas/Amont", "broken-ref"),
        ("resources/sessions.yaml", "common.yaml#/schemas/Amount", "../../x.yaml#/schemas/A", "broken-ref"),
        (
            "resources/sessions.yaml",
            "common.yaml#/schemas/Amount",
            "common.yaml#/schemas/Amount/properties",
            "broken-ref",
        ),
        ("openapi.yaml", "#/paths/listing\n", "#/paths/listng\n", "broken-ref"),
        ("openapi.yaml", "#/paths/item\n", "#/paths/listing\n", "path-twice"),
        (
            "openapi.yaml",
            "  /public-api/oauth/token:\n    $ref: resources/settings.yaml#/paths/token\n",
            "",
            "path-unused",
        ),
        ("resources/settings.yaml", "  Settings:\n", "  Session:\n", "duplicate-component"),
        ("resources/settings.yaml", "      summary: Get a token\n", "      summary: [\n", "yaml-syntax"),
    ],
)
def test_inconsistent_files_are_reported(tmp_path: Path, file: str, old: str, new: str, rule: str) -> None:
    root = copied(tmp_path)
    path = root.parent / file
    text = path.read_text()
    assert old in text
    path.write_text(text.replace(old, new, 1))
    with pytest.raises(ProblemsError) as raised:
        bundle(root)
    assert rule in {problem.rule for problem in raised.value.problems}


def test_all_problems_are_reported_at_once(tmp_path: Path) -> None:
    root = copied(tmp_path)
    for file in ("sessions.yaml", "evses.yaml"):
        path = root.parent / "resources" / file
        path.write_text(path.read_text().replace("common.yaml#/schemas/", "common.yaml#/schemas/No"))
    with pytest.raises(ProblemsError) as raised:
        bundle(root)
    assert len({problem.where.split("#")[0] for problem in raised.value.problems}) == 2


def test_a_bundle_is_bundled_to_itself(tmp_path: Path) -> None:
    path = tmp_path / "bundle.json"
    path.write_text(pretty(contract()))
    assert bundle(path).document == contract().document


def test_a_missing_root_is_a_problem(tmp_path: Path) -> None:
    with pytest.raises(ProblemsError):
        bundle(tmp_path / SPEC.name)
