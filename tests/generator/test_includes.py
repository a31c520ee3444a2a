"""Each value of an ``include`` parameter has a field in the result."""

from pathlib import Path

import pytest

from ampeco_async import models
from ampeco_async._codec import Codec
from generator.cli import main
from generator.contract.bundle import bundle
from generator.lint import includes
from tests.generator.support import changed, contract, copied, schemas


def test_the_small_contract_has_a_field_for_each() -> None:
    assert list(includes.check(contract())) == []


@pytest.mark.parametrize("missing", ["externalAppData", "chargingPeriods"])
def test_a_value_without_a_field_is_a_problem_of_the_listing_and_of_the_read(missing: str) -> None:
    found = list(includes.check(changed(lambda document: schemas(document)["Session"]["properties"].pop(missing))))
    assert [problem.message for problem in found] == [f"the result has no field for the include {missing!r}"] * 2
    assert len({problem.where for problem in found}) == 2


def test_the_contract_has_a_field_for_each() -> None:
    assert list(includes.check(bundle(Path("spec/openapi.yaml")))) == []


def test_the_lint_command_warns_of_it(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    root = copied(tmp_path)
    sessions = root.parent / "resources" / "sessions.yaml"
    sessions.write_text(sessions.read_text().replace("enum: [externalAppData, ", "enum: [somethingElse, "))
    assert main(["lint", "--spec", str(root)]) == 0
    assert "the result has no field for the include 'somethingElse'" in capsys.readouterr().err


def test_what_charge_points_include_is_typed() -> None:
    point = Codec().decoder("ChargePoint")(
        {
            "id": 1,
            "smartCharging": {"mode": "disabled"},
            "smartChargingPreferences": {"any": "thing"},
            "personalSmartChargingPreferences": {"type": "solar", "preferences": {}},
            "availablePersonalSmartChargingModes": [{"type": "solar"}],
        }
    )
    assert isinstance(point.smart_charging, models.SmartChargingDisabled)
    assert point.smart_charging_preferences.extra == {"any": "thing"}
    assert isinstance(point.personal_smart_charging_preferences, models.PersonalSmartChargingSolar)
    assert [mode.type for mode in point.available_personal_smart_charging_modes] == ["solar"]
    assert not point.extra
