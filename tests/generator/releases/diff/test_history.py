"""Releases of the API that were: what the contract remembers of them is what their published indexes listed."""

import hashlib

import attrs
import pytest

from generator.problem import ProblemsError
from generator.python_api.parse.build import build
from generator.releases.diff.report import Report, compare
from generator.releases.diff.side import Side
from generator.releases.history.cut import cut
from tests.generator.releases.diff.support import old

# Of the published index of each release: how many operations, how many of them deprecated, and the SHA-256 of its
# sorted lines `METHOD path` (and ` deprecated`). A removed operation would leave the contract and change all of them:
# then it is time to keep the removed ones somewhere.
INDEXES = {
    "3.106.5": (449, 67, "6b20551f1684ade7ac9bd8fda9cf90f398fa530ffc1afb0891f0a82b3c36330b"),
    "3.139.0": (514, 80, "a32d42b848010916ae5a6479a0c2c6aceee082a65a61b3690f9206397ae2a426"),
    "3.168.0": (544, 84, "a546c623cf98c9d5da7bd1337a5e7950b11a0dc463f9150c9adcd48513d71688"),
    "3.251.0": (648, 97, "f22ca5743b66e5c601080d37c4eb3594453c0a3eb3b844f004abdb2d661e060e"),
}


def at(whole: Side, release: str) -> Side:
    return Side(release, *cut(whole.contract, whole.api, release))


@pytest.mark.parametrize("release", INDEXES)
def test_operations_are_those_of_the_published_index(whole: Side, release: str) -> None:
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
def test_neighbours(whole: Side, before: str, after: str, added: int, deprecated: int) -> None:
    found = compare(at(whole, before), at(whole, after))
    assert found.count("operation-added") == added
    assert found.count("operation-deprecated") == deprecated
    assert found.releases == (before, after)
    assert {change.rule for change in found.changes if change.rule.startswith("operation-")} == {
        "operation-added",
        "operation-deprecated",
    }
    _breaks_by_versions_alone(found)


def _breaks_by_versions_alone(found: Report) -> None:
    """The API itself broke nobody here: what breaks is that calls go to newer versions, and there is a pin for that."""
    assert {change.rule for change in found.changes if change.breaking and not change.through} == {"default-version"}


def test_the_newest_cut_is_the_contract(whole: Side) -> None:
    newest = str(whole.contract.document["info"]["version"])
    assert cut(whole.contract, whole.api, newest)[1] == whole.api


def test_cutting_what_was_built_is_building_what_was_cut() -> None:
    """On the small contract, whose newer versions came with 3.106.5."""
    contract, api = cut(old().contract, old().api, "3.49.0")
    built = build(contract)
    assert 0 < len(api.operations) < len(old().api.operations)
    assert Side("", contract, api).names == Side("", contract, built).names
    assert (api.models, api.enums, api.unions) == (built.models, built.enums, built.unions)
    # Deprecation is told by the cut API alone: its document keeps the marks of today.
    assert [
        attrs.evolve(one, deprecated=False, deprecated_since=None, replaced_by=None) for one in built.operations
    ] == [attrs.evolve(one, deprecated=False, deprecated_since=None, replaced_by=None) for one in api.operations]


def test_an_heir_that_was_not_there_is_not_named(whole: Side) -> None:
    ids = {operation.id for operation in at(whole, "3.106.5").api.operations}
    heirs = {operation.replaced_by for operation in at(whole, "3.106.5").api.operations} - {None}
    assert heirs
    assert heirs <= ids


def test_before_everything_there_was_nothing(whole: Side) -> None:
    with pytest.raises(ProblemsError, match="no operation that old"):
        at(whole, "1.0.0")
