"""The published 3.110.0 into an empty contract, with our lock: the package that we have, for its 452 operations."""

from functools import cache

from generator.releases.importing.imported import Imported, imported
from tests.generator.releases.importing.support import corrected, locked, ours
from tests.generator.releases.importing.surface import Surface, differences, surface


@cache
def done() -> Imported:
    return imported(corrected(), None, locked())


@cache
def ours_seen() -> Surface:
    return surface(ours())


@cache
def theirs_seen() -> Surface:
    return surface(done().contract)


def test_nothing_is_left_out_and_nothing_wants_a_decision() -> None:
    assert done().changes == ()


def test_every_operation_has_its_name_and_signature() -> None:
    other, later = differences(ours_seen().operations, theirs_seen().operations)
    assert len(theirs_seen().operations) == 452
    assert other == set()
    # What only ours has are filters that came after this release.
    assert all(" query filter[" in part for part in later)


def test_every_model_has_its_name_and_fields() -> None:
    other, _ = differences(ours_seen().models, theirs_seen().models)
    assert other == set()


def test_every_enum_and_union_is_there_with_all_its_members() -> None:
    mine, its = ours_seen(), theirs_seen()
    assert {name for name, members in its.enums.items() if not members <= mine.enums[name]} == set()
    assert {name for name, union in its.unions.items() if not union <= mine.unions[name]} == set()


def test_files_are_those_of_ours() -> None:
    mine, its = ours().origins, done().contract.origins
    assert {at for at, origin in its.items() if at in mine and mine[at].file != origin.file} == set()
    assert {at for at, origin in its.items() if "/paths/" in at and mine[at] != origin} == set()
