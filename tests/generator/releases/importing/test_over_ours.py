"""The published 3.110.0 over our contract changes nothing, and says what is different."""

import json
import re
import time
from functools import cache
from typing import Any

from generator.contract.dump import pretty
from generator.releases.importing.compose.compose import compose
from generator.releases.importing.lock import read
from generator.releases.importing.names import changed
from generator.releases.importing.reconcile.reconcile import Reconciled, reconcile
from tests.generator.releases.importing.support import SPEC, corrected, locked, ours, release

RELEASE = (3, 110, 0)


@cache
def done() -> tuple[Reconciled, float]:
    """The import, and the seconds it took."""
    document, before = corrected(), ours()
    started = time.perf_counter()
    return reconcile(before, compose(document, locked())), time.perf_counter() - started


def kept() -> list[str]:
    return [str(change) for change in done()[0].changes if change.kind == "kept"]


def number(release: str) -> tuple[int, ...]:
    return tuple(map(int, release.split(".")))


def test_the_contract_stays_as_it_is() -> None:
    assert done()[0].contract == ours()
    assert {change.kind for change in done()[0].changes} == {"kept"}


def test_operations_that_came_later_are_kept_and_listed_once() -> None:
    since = {f"{node.method.upper()} {node.path}": node.data["x-since"] for node in ours().operations()}
    newer = [line.removesuffix(": an operation") for line in kept() if line.endswith(": an operation")]
    assert len(newer) == len(set(newer)) == len(since) - 452
    assert all(number(since[call]) > RELEASE for call in newer)


def test_what_else_is_kept_came_later_or_is_a_house_rule() -> None:
    rest = [line for line in kept() if not line.endswith(": an operation")]
    deprecated = [line for line in rest if ": deprecated since " in line]
    assert all(number(line.rsplit(" ", 1)[1]) > RELEASE for line in deprecated)
    # Fields and values by later releases; errors that every operation can answer with.
    form = re.compile(r"[A-Z]\w*\.\w+: a field|[A-Z]\w*: value .*|[A-Z]+ /\S+: (parameter .*|status 4\d\d)")
    assert [line for line in rest if line not in deprecated and not form.fullmatch(line)] == []


def test_without_corrections_they_are_what_is_left_to_a_person() -> None:
    changes = reconcile(ours(), compose(release(), locked())).changes
    found = [str(change) for change in changes if change.kind == "conflict"]
    times = [line for line in found if '"format": "time"' in line]
    keys = [line for line in found if "x-free-keys" in line]
    assert len(found) == len(times) + len(keys)


def test_no_name_that_users_have_has_changed() -> None:
    assert changed(read(SPEC.parent / "names.lock"), locked()) == []


def test_an_import_of_everything_is_quick() -> None:
    assert done()[1] < 60


def test_our_own_contract_as_somebody_would_publish_it_confirms_every_guess() -> None:
    document = _published(json.loads(pretty(ours())))
    reconciled = reconcile(ours(), compose(document, locked()))
    assert {change.kind for change in reconciled.changes} == {"changed"}
    guesses = [node for node in ours().operations() if node.data["x-evidence"] != "full"]
    assert len(reconciled.changes) == len(guesses)
    assert reconciled.contract.schemas == ours().schemas


def _published(node: Any) -> Any:
    """The node without our own marks."""
    if isinstance(node, dict):
        return {key: _published(part) for key, part in node.items() if key == "x-free-keys" or key[:2] != "x-"}
    return [_published(part) for part in node] if isinstance(node, list) else node
