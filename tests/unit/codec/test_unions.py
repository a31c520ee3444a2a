"""Tagged unions: the discriminator selects the class."""

from __future__ import annotations

from typing import Any

import pytest

from ampeco_async._codec import Codec, DecodeProblemsError, Model, OpenObject, decode, encode, model
from tests.unit.codec import sample_models
from tests.unit.codec.sample_models import Charger, Dynamic, Tod

CODEC = Codec(sample_models)


def charging(raw: Any) -> Any:
    return decode({"charging": raw}, Charger).charging


def test_the_tag_selects_the_class() -> None:
    assert charging({"mode": "tod", "start": "8"}) == Tod(mode="tod", start="8")
    assert charging({"mode": "dyn", "start": "8"}) == Dynamic(mode="dyn", extra={"start": "8"})
    nested = charging({"mode": "dyn", "charging": {"mode": "tod"}})
    assert nested.charging == Tod(mode="tod")


@pytest.mark.parametrize("raw", [{"mode": "new", "start": "8"}, {"start": "8"}, {"mode": ["tod"]}, {"mode": None}])
def test_an_unknown_tag_gives_an_open_object(raw: dict[str, Any]) -> None:
    found = charging(raw)
    assert type(found) is OpenObject
    assert dict(found) == raw
    assert encode(decode({"charging": raw}, Charger)) == {"charging": raw}


def test_an_unknown_tag_is_invalid_without_an_open_member() -> None:
    charger = decode({"closed": {"mode": "new"}}, Charger)
    assert charger.closed is None
    assert charger.extra == {"closed": {"mode": "new"}}
    with pytest.raises(DecodeProblemsError, match=r"^\$: expected an object"):
        CODEC.decode({"mode": "new"}, "Closed")


@pytest.mark.parametrize("raw", [{"enabled": False}, {"mode": None, "enabled": False}])
def test_an_object_without_a_tag_is_of_the_untagged_class(raw: dict[str, Any]) -> None:
    found = CODEC.decode(raw, "Switch")
    assert type(found) is sample_models.Off
    assert found.enabled is False
    assert type(CODEC.decode({"mode": "new"}, "Switch")) is OpenObject
    assert type(Codec(sample_models, strict=True).decode({"enabled": True}, "Switch")) is sample_models.Off


def test_tagged_unions_in_lists_and_at_the_top_level() -> None:
    raw = [{"mode": "tod"}, {"mode": "x"}, 5]
    charger = decode({"many": raw}, Charger)
    assert charger.many == [Tod(mode="tod"), OpenObject(extra={"mode": "x"})]
    assert encode(charger) == {"many": raw}
    assert CODEC.decode({"mode": "tod"}, "Charging") == Tod(mode="tod")
    assert CODEC.decode([{"mode": "tod"}], "list[Charging]") == [Tod(mode="tod")]


def test_a_union_of_models_without_a_discriminator_is_refused() -> None:
    @model
    class Ambiguous(Model):
        either: Tod | Dynamic | None = None

    with pytest.raises(TypeError, match="needs a Discriminator"):
        decode({}, Ambiguous)
