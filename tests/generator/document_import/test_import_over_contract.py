"""Importing release 3.110.0 over our contract changes nothing, and reports what differs."""

import json
import re
import time
from functools import cache
from typing import Any

from generator.contract.dump import pretty
from generator.document_import.composition.composer import compose
from generator.document_import.name_lock import breaking_name_changes, read_lock
from generator.document_import.reconciliation.reconcile import Reconciliation, reconcile
from tests.generator.document_import.support import SPEC, corrected_release, our_contract, our_names, published_release

RELEASE = (3, 110, 0)


@cache
def result() -> tuple[Reconciliation, float]:
    """Return the result of the import, and its duration in seconds."""
    document, before = corrected_release(), our_contract()
    started = time.perf_counter()
    return reconcile(before, compose(document, our_names())), time.perf_counter() - started


def kept() -> list[str]:
    return [str(change) for change in result()[0].changes if change.kind == "kept"]


def number(release: str) -> tuple[int, ...]:
    return tuple(map(int, release.split(".")))


def test_the_contract_does_not_change() -> None:
    assert result()[0].contract == our_contract()
    assert {change.kind for change in result()[0].changes} == {"kept"}


def test_operations_of_later_releases_are_kept_and_reported_once() -> None:
    since = {node.key: node.data["x-since"] for node in our_contract().operations()}
    newer = [line.removesuffix(": an operation") for line in kept() if line.endswith(": an operation")]
    assert len(newer) == len(set(newer)) == len(since) - 452
    assert all(number(since[call]) > RELEASE for call in newer)


def test_what_else_is_kept_is_newer_or_a_rule_of_our_contract() -> None:
    rest = [line for line in kept() if not line.endswith(": an operation")]
    deprecated = [line for line in rest if ": deprecated since " in line]
    assert all(number(line.rsplit(" ", 1)[1]) > RELEASE for line in deprecated)
    # Fields and values of later releases, and error statuses that every operation declares.
    form = re.compile(r"[A-Z]\w*\.\w+: a field|[A-Z]\w*: value .*|[A-Z]+ /\S+: (parameter .*|status 4\d\d)")
    assert [line for line in rest if line not in deprecated and not form.fullmatch(line)] == []


def test_without_corrections_the_corrected_places_are_conflicts() -> None:
    changes = reconcile(our_contract(), compose(published_release(), our_names())).changes
    found = [str(change) for change in changes if change.kind == "conflict"]
    times = [line for line in found if '"format": "time"' in line]
    keys = [line for line in found if "x-free-keys" in line]
    assert len(found) == len(times) + len(keys)


def test_no_locked_name_has_changed() -> None:
    assert breaking_name_changes(read_lock(SPEC.parent / "names.lock"), our_names()) == []


def test_an_import_takes_less_than_a_minute() -> None:
    assert result()[1] < 60


def test_importing_our_own_contract_as_published_confirms_every_guess() -> None:
    document = _without_extensions(json.loads(pretty(our_contract())))
    reconciled = reconcile(our_contract(), compose(document, our_names()))
    assert {change.kind for change in reconciled.changes} == {"changed"}
    guesses = [node for node in our_contract().operations() if node.data["x-evidence"] != "full"]
    assert len(reconciled.changes) == len(guesses)
    assert reconciled.contract.schemas == our_contract().schemas


def _without_extensions(node: Any) -> Any:
    """Return the node without our extensions."""
    if isinstance(node, dict):
        return {key: _without_extensions(part) for key, part in node.items() if key == "x-free-keys" or key[:2] != "x-"}
    return [_without_extensions(part) for part in node] if isinstance(node, list) else node
