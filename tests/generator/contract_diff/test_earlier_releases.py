"""Earlier releases of the API: the contract reconstructs the operations in their published indexes."""

import hashlib

import attrs
import pytest

from generator.contract_diff.compared_contract import ComparedContract
from generator.contract_diff.earlier_release import earlier_release
from generator.contract_diff.report import Report, compare
from generator.problem import ProblemsError
from generator.python_api.parse.build import build
from tests.generator.contract_diff.support import old_contract

# Of the published index of each release: the number of operations, the number of deprecated ones, and the SHA-256 of
# its sorted lines ``METHOD path`` (with `` deprecated``). If an operation is ever removed from the contract,
# all of them change, and removed operations have to be stored for this reconstruction.
INDEXES = {
    "3.106.5": (449, 67, "6b20551f1684ade7ac9bd8fda9cf90f398fa530ffc1afb0891f0a82b3c36330b"),
    "3.139.0": (514, 80, "a32d42b848010916ae5a6479a0c2c6aceee082a65a61b3690f9206397ae2a426"),
    "3.168.0": (544, 84, "a546c623cf98c9d5da7bd1337a5e7950b11a0dc463f9150c9adcd48513d71688"),
    "3.251.0": (648, 97, "f22ca5743b66e5c601080d37c4eb3594453c0a3eb3b844f004abdb2d661e060e"),
}


def at(whole: ComparedContract, release: str) -> ComparedContract:
    return ComparedContract(release, *earlier_release(whole.contract, whole.api, release))


@pytest.mark.parametrize("release", INDEXES)
def test_operations_are_those_of_the_published_index(whole: ComparedContract, release: str) -> None:
    lines = sorted(
        f"{operation.method} {operation.path}{' deprecated' if operation.deprecated else ''}"
        for operation in at(whole, release).api.operations
    )
    deprecated = sum(line.endswith(" deprecated") for line in lines)
    assert (len(lines), deprecated, hashlib.sha256("\n".join(lines).encode()).hexdigest()) == INDEXES[release]


@pytest.mark.parametrize(
    ("before", "after", "added", "deprecated"),
    [("3.106.5", "3.139.0", 65, 13), ("3.139.0", "3.168.0", 30, 4), ("3.168.0", "3.251.0", 104, 13)],
)
def test_consecutive_releases(whole: ComparedContract, before: str, after: str, added: int, deprecated: int) -> None:
    found = compare(at(whole, before), at(whole, after))
    assert found.count("operation-added") == added
    assert found.count("operation-deprecated") == deprecated
    assert found.releases == (before, after)
    assert {change.rule for change in found.changes if change.rule.startswith("operation-")} == {
        "operation-added",
        "operation-deprecated",
    }
    _assert_only_default_versions_break(found)


def _assert_only_default_versions_break(found: Report) -> None:
    """Nothing in the API broke: only calls that now use a newer version do, and pinning the old one avoids that."""
    assert {change.rule for change in found.changes if change.breaking and not change.caused_by} == {"default-version"}


def test_the_newest_release_is_the_contract(whole: ComparedContract) -> None:
    newest = str(whole.contract.document["info"]["version"])
    assert earlier_release(whole.contract, whole.api, newest)[1] == whole.api


def test_the_api_of_an_earlier_release_equals_the_one_built_from_its_contract() -> None:
    """On the small contract, whose newer versions were added in 3.106.5."""
    contract, api = earlier_release(old_contract().contract, old_contract().api, "3.49.0")
    built = build(contract)
    assert 0 < len(api.operations) < len(old_contract().api.operations)
    assert ComparedContract("", contract, api).names == ComparedContract("", contract, built).names
    assert (api.models, api.enums, api.unions) == (built.models, built.enums, built.unions)
    # Only the API has the earlier deprecations: the document keeps those of today.
    assert [
        attrs.evolve(one, deprecated=False, deprecated_since=None, replaced_by=None) for one in built.operations
    ] == [attrs.evolve(one, deprecated=False, deprecated_since=None, replaced_by=None) for one in api.operations]


def test_a_successor_that_did_not_exist_is_not_named(whole: ComparedContract) -> None:
    ids = {operation.id for operation in at(whole, "3.106.5").api.operations}
    successors = {operation.replaced_by for operation in at(whole, "3.106.5").api.operations} - {None}
    assert successors
    assert successors <= ids


def test_a_release_before_all_operations_is_a_problem(whole: ComparedContract) -> None:
    with pytest.raises(ProblemsError, match="no operation of this release"):
        at(whole, "1.0.0")
