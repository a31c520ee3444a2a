"""Two tools that compare documents, and this one that compares Python code: every difference has a reason."""

from pathlib import Path

import pytest
import yaml

from tests.generator.contract_diff.edits import EDITS, report_for

_RECORDED = yaml.safe_load((Path(__file__).parent / "other_tools.yaml").read_text())
REASONS: dict[str, str] = _RECORDED["reasons"]
VERDICTS: dict[str, dict[str, str]] = _RECORDED["verdicts"]
DOCUMENTATION = Path(__file__).resolve().parents[3] / "docs" / "regenerating.md"


def test_every_rule_has_recorded_verdicts() -> None:
    assert set(VERDICTS) == set(EDITS)
    assert {one["why"] for one in VERDICTS.values() if "why" in one} == set(REASONS)


@pytest.mark.parametrize("rule", EDITS)
def test_differences_have_reasons(rule: str) -> None:
    ours = "yes" if report_for(rule).breaking else "no"
    differs = {VERDICTS[rule][tool] for tool in ("optic", "openapi-diff")} != {ours}
    assert ("why" in VERDICTS[rule]) == differs


def test_rules_that_only_other_tools_call_breaking() -> None:
    """The differences that could hide a breaking change: with each of them users' code still works."""
    found = {
        rule
        for rule, one in VERDICTS.items()
        if not report_for(rule).breaking and "yes" in (one["optic"], one["openapi-diff"])
    }
    assert found == {
        "enum-value-added",
        "union-member-added",
        "field-type-fits",
        "result-narrower",
        "field-wire",
        "operation-moved",
    }


def test_the_documentation_has_the_reasons() -> None:
    text = " ".join(DOCUMENTATION.read_text().split())
    for rule in VERDICTS:
        assert "why" not in VERDICTS[rule] or f"`{rule}`" in text
