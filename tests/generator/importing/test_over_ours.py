"""The published 3.110.0 over our contract changes nothing, and says what is different."""

import json
import os
import time
from functools import cache
from typing import Any

from generator.contract.dump import pretty
from generator.importing.compose.compose import compose
from generator.importing.imported import Imported, imported
from generator.importing.lock import read
from generator.importing.names import changed
from generator.importing.reconcile.reconcile import reconcile
from tests.generator.importing.support import HERE, SPEC, corrected, locked, ours, release, told

KEPT = HERE / "golden" / "kept-over-3.110.0.txt"


@cache
def done() -> tuple[Imported, float]:
    """The import, and the seconds it took."""
    document, before = corrected(), ours()
    started = time.perf_counter()
    return imported(document, before, read(SPEC.parent / "names.lock")), time.perf_counter() - started


def test_the_contract_stays_as_it_is() -> None:
    assert done()[0].contract == ours()
    assert {change.kind for change in done()[0].changes} == {"conflict", "kept"}


def test_one_difference_is_left_to_a_person() -> None:
    (conflict,) = told(done()[0], "conflict")
    assert conflict.startswith("GET /public-api/resources/circuits/v1.0/{dlmCircuit}/consumption/{phase} 200: ours is")


def test_what_only_ours_has_is_kept_and_listed_once() -> None:
    kept = told(done()[0], "kept")
    since = {node.method.upper() + " " + node.path: node.data["x-since"] for node in ours().operations()}
    newer = [line.removesuffix(": an operation") for line in kept if line.endswith(": an operation")]
    assert len(newer) == len(set(newer)) == 648 - 452
    assert all(tuple(map(int, since[call].split("."))) > (3, 110, 0) for call in newer)
    # Declared errors are by house rules; everything else is named in the golden file.
    rest = [line for line in kept if not line.endswith(": an operation") and ": status " not in line]
    if os.environ.get("GOLDEN") == "write":
        KEPT.write_text("\n".join(rest) + "\n")
    assert rest == KEPT.read_text().splitlines()


def test_without_corrections_they_are_what_is_left_to_a_person() -> None:
    changes = reconcile(ours(), compose(release(), locked())).changes
    found = [str(change) for change in changes if change.kind == "conflict"]
    times = [line for line in found if '"format": "time"' in line]
    keys = [line for line in found if "x-free-keys" in line]
    assert len(found) == len(times) + len(keys) + 1


def test_no_name_that_users_have_has_changed() -> None:
    assert changed(read(SPEC.parent / "names.lock"), locked()) == []


def test_an_import_of_everything_is_quick() -> None:
    assert done()[1] < 60


def test_our_own_contract_as_somebody_would_publish_it_confirms_every_guess() -> None:
    document = _published(json.loads(pretty(ours())))
    reconciled = reconcile(ours(), compose(document, locked()))
    assert {change.kind for change in reconciled.changes} == {"changed"}
    assert len(reconciled.changes) == 648 - 452
    assert reconciled.contract.schemas == ours().schemas


def _published(node: Any) -> Any:
    """The node without our own marks."""
    if isinstance(node, dict):
        return {key: _published(part) for key, part in node.items() if key == "x-free-keys" or key[:2] != "x-"}
    return [_published(part) for part in node] if isinstance(node, list) else node
