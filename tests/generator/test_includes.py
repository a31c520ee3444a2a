"""Each value of an ``include`` parameter has a field in the result."""

import pytest

from ampeco_async import models
from ampeco_async._codec import Codec
from generator.lint import includes
from tests.generator.support import changed, contract, schemas


def test_the_small_contract_has_a_field_for_each() -> None:
    assert list(includes.check(contract())) == []


@pytest.mark.parametrize("missing", ["externalAppData", "chargingPeriods"])
def test_a_value_without_a_field_is_a_problem_of_the_listing_and_of_the_read(missing: str) -> None:
    found = list(includes.check(changed(lambda document: schemas(document)["Session"]["properties"].pop(missing))))
    assert [problem.message for problem in found] == [f"the result has no field for the include {missing!r}"] * 2
    assert len({problem.where for problem in found}) == 2


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
