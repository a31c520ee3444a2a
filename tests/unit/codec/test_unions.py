"""Unions go by their discriminator, never by trying."""

from __future__ import annotations

from typing import Any

import pytest

from ampeco_async._codec import Codec, DecodeProblemsError, Model, OpenObject, decode, encode, model
from tests.unit.codec import contract
from tests.unit.codec.contract import Charger, Dynamic, Tod

CODEC = Codec(contract)


def charging(raw: Any) -> Any:
    return decode({"charging": raw}, Charger).charging


def test_the_tag_decides() -> None:
    assert charging({"mode": "tod", "start": "8"}) == Tod(mode="tod", start="8")
    assert charging({"mode": "dyn", "start": "8"}) == Dynamic(mode="dyn", extra={"start": "8"})
    nested = charging({"mode": "dyn", "charging": {"mode": "tod"}})
    assert nested.charging == Tod(mode="tod")


@pytest.mark.parametrize("raw", [{"mode": "new", "start": "8"}, {"start": "8"}, {"mode": ["tod"]}, {"mode": None}])
def test_unknown_tags_keep_everything(raw: dict[str, Any]) -> None:
    found = charging(raw)
    assert type(found) is OpenObject
    assert dict(found) == raw
    assert encode(decode({"charging": raw}, Charger)) == {"charging": raw}


def test_without_an_open_member_it_does_not_fit() -> None:
    charger = decode({"closed": {"mode": "new"}}, Charger)
    assert charger.closed is None
    assert charger.extra == {"closed": {"mode": "new"}}
    with pytest.raises(DecodeProblemsError, match=r"^\$: expected an object"):
        CODEC.decode({"mode": "new"}, "Closed")


@pytest.mark.parametrize("raw", [{"enabled": False}, {"mode": None, "enabled": False}])
def test_one_member_may_do_without_a_tag(raw: dict[str, Any]) -> None:
    found = CODEC.decode(raw, "Switch")
    assert type(found) is contract.Off
    assert found.enabled is False
    assert type(CODEC.decode({"mode": "new"}, "Switch")) is OpenObject
    assert type(Codec(contract, strict=True).decode({"enabled": True}, "Switch")) is contract.Off


def test_in_lists_and_at_the_top() -> None:
    raw = [{"mode": "tod"}, {"mode": "x"}, 5]
    charger = decode({"many": raw}, Charger)
    assert charger.many == [Tod(mode="tod"), OpenObject(extra={"mode": "x"})]
    assert encode(charger) == {"many": raw}
    assert CODEC.decode({"mode": "tod"}, "Charging") == Tod(mode="tod")
    assert CODEC.decode([{"mode": "tod"}], "list[Charging]") == [Tod(mode="tod")]


def test_models_without_a_discriminator_are_refused() -> None:
    @model
    class Ambiguous(Model):
        either: Tod | Dynamic | None = None

    with pytest.raises(TypeError, match="needs a Discriminator"):
        decode({}, Ambiguous)
