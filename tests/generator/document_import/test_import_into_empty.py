"""Import release 3.110.0 without a contract, with our names: its 452 operations get the API of our package."""

from functools import cache

from generator.document_import.importer import ImportResult, import_document
from tests.generator.document_import.public_api import PublicApi, differences, public_api
from tests.generator.document_import.support import corrected_release, our_contract, our_names


@cache
def result() -> ImportResult:
    return import_document(corrected_release(), None, our_names())


@cache
def our_api() -> PublicApi:
    return public_api(our_contract())


@cache
def imported_api() -> PublicApi:
    return public_api(result().contract)


def test_nothing_is_left_out_and_nothing_needs_a_decision() -> None:
    assert result().changes == ()


def test_every_operation_has_its_name_and_signature() -> None:
    other, later = differences(our_api().operations, imported_api().operations)
    assert len(imported_api().operations) == 452
    assert other == set()
    # The parts that only our contract has are filters of later releases.
    assert all(" query filter[" in part for part in later)


def test_every_model_has_its_name_and_fields() -> None:
    other, _ = differences(our_api().models, imported_api().models)
    assert other == set()


def test_every_enum_and_union_has_all_its_members() -> None:
    ours, theirs = our_api(), imported_api()
    assert {name for name, members in theirs.enums.items() if not members <= ours.enums[name]} == set()
    assert {name for name, union in theirs.unions.items() if not union <= ours.unions[name]} == set()


def test_files_are_those_of_our_contract() -> None:
    ours, theirs = our_contract().locations, result().contract.locations
    assert {at for at, location in theirs.items() if at in ours and ours[at].file != location.file} == set()
    assert {at for at, location in theirs.items() if "/paths/" in at and ours[at] != location} == set()
