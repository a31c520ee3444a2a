"""Two tools that judge documents, beside ours that judges Python code: every difference has a reason."""

from pathlib import Path

import pytest
import yaml

from tests.generator.releases.diff.edits import EDITS, judged

_RECORDED = yaml.safe_load((Path(__file__).parent / "other_tools.yaml").read_text())
REASONS: dict[str, str] = _RECORDED["reasons"]
VERDICTS: dict[str, dict[str, str]] = _RECORDED["verdicts"]
DOCUMENTATION = Path(__file__).resolve().parents[4] / "docs" / "regenerating.md"


def test_every_rule_has_been_asked_about() -> None:
    assert set(VERDICTS) == set(EDITS)
    assert {one["why"] for one in VERDICTS.values() if "why" in one} == set(REASONS)


@pytest.mark.parametrize("rule", EDITS)
def test_differences_have_reasons(rule: str) -> None:
    ours = "yes" if judged(rule).breaking else "no"
    differs = {VERDICTS[rule][tool] for tool in ("optic", "openapi-diff")} != {ours}
    assert ("why" in VERDICTS[rule]) == differs


def test_what_others_call_breaking_and_we_do_not() -> None:
    """The short list that matters: each of these reaches users as working code."""
    found = {
        rule
        for rule, one in VERDICTS.items()
        if not judged(rule).breaking and "yes" in (one["optic"], one["openapi-diff"])
    }
    assert found == {
        "enum-value-added",
        "union-member-added",
        "field-type-fits",
        "result-narrower",
        "field-wire",
        "operation-moved",
    }


def test_the_documentation_tells_the_reasons() -> None:
    text = " ".join(DOCUMENTATION.read_text().split())
    for rule in VERDICTS:
        assert "why" not in VERDICTS[rule] or f"`{rule}`" in text
