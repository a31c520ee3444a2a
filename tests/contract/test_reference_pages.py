"""The five operations that the published reference opens, each from call to answer."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from ampeco_async import AmpecoClient, ItemNotFoundError, ValidationError
from ampeco_async.models import (
    EvseV20,
    IdTag,
    IdTagCreate,
    Location,
    Settings,
    Utility,
    UtilityCreate,
)
from ampeco_simulator import Simulator

if TYPE_CHECKING:
    from collections.abc import AsyncIterator


@pytest.fixture
async def sim() -> AsyncIterator[Simulator]:
    async with Simulator(charge_points=40, users=40, sessions=200, days=20) as simulator:
        yield simulator


@pytest.fixture
async def ampeco(sim: Simulator) -> AsyncIterator[AmpecoClient]:
    async with AmpecoClient(sim.url, token=sim.token) as client:
        yield client


async def test_utilities_create(sim: Simulator, ampeco: AmpecoClient) -> None:
    utility = await ampeco.utilities.create(UtilityCreate(name="Stadtwerke"))

    assert isinstance(utility, Utility)
    assert utility.name == "Stadtwerke"
    assert await ampeco.utilities.get(utility.id) == utility
    with pytest.raises(ValidationError) as refused:
        await ampeco.utilities.create({})
    assert list(refused.value.errors) == ["name"]
    assert sim.calls["createUtility"] == 2


async def test_settings_listing(ampeco: AmpecoClient) -> None:
    settings = await ampeco.settings.get()

    assert isinstance(settings, Settings)
    assert settings.base_currency is not None
    assert settings.base_currency.id is not None


async def test_evse_read_v2_0_warns_that_it_is_deprecated(ampeco: AmpecoClient) -> None:
    newest = await ampeco.evses.list(per_page=1)
    with pytest.warns(DeprecationWarning, match=r"evses\.v2_0\.get.*3\.67\.0.*evses\.get") as warned:
        evse = await ampeco.evses.v2_0.get(newest[0].id)
    assert warned[0].filename == __file__
    again = await ampeco.evses.v2_0.get(newest[0].id)

    assert isinstance(evse, EvseV20)
    assert evse.id == newest[0].id
    assert again == evse


async def test_locations_listing(ampeco: AmpecoClient) -> None:
    every = [location async for location in ampeco.locations.list(per_page=2)]
    first = await ampeco.locations.list(per_page=2)

    assert all(isinstance(location, Location) for location in every)
    assert len(every) > 2
    assert first.items == every[:2]
    assert len({location.id for location in every}) == len(every)


async def test_id_tags_create(ampeco: AmpecoClient) -> None:
    tag = await ampeco.id_tags.create(IdTagCreate(id_tag_uid="04A1B2C3D4E5F6", status="enabled", type="rfid"))

    assert isinstance(tag, IdTag)
    assert tag.id_tag_uid == "04A1B2C3D4E5F6"
    assert tag.status == "enabled"
    assert await ampeco.id_tags.get(tag.id) == tag
    await ampeco.id_tags.delete(tag.id)
    with pytest.raises(ItemNotFoundError):
        await ampeco.id_tags.get(tag.id)
