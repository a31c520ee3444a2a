"""Each rule is needed: with any of them broken, the courier's contract is another one, or none."""

import re
from collections.abc import Callable
from typing import Any

import pytest

from generator.problem import ProblemsError
from generator.releases.importing.compose import bodies, calls, compose, join, operations, parameters, placing, spot
from generator.releases.importing.foreign import relaxed
from generator.releases.importing.mending import alternatives, scalars, schema
from tests.generator.releases.importing.support import composed_parcels, parcels
from tests.generator.releases.importing.test_parcels import GOLDEN
from tests.generator.releases.importing.test_parcels import text as seen


def same(value: Any, *_: Any, **__: Any) -> Any:
    return value


def nothing(*_: Any, **__: Any) -> None:
    return None


BROKEN: dict[str, tuple[object, str, Callable[..., Any]]] = {
    "spelling of types and formats": (scalars, "_kind", nothing),
    "enum values": (scalars, "_enum", nothing),
    "defaults that do not fit": (schema, "fitting", same),
    "allOf": (schema, "both", same),
    "alternatives": (schema, "alternatives", lambda members, _: members[0]),
    "tags of unions": (alternatives, "_tag", nothing),
    "known text": (alternatives, "_strings", lambda members: members[0]),
    "families of alternatives": (alternatives, "family", lambda _: "one"),
    "null among alternatives": (schema, "_is_null", lambda _: False),
    "brief descriptions": (scalars, "brief", same),
    "names of parts": (spot, "_part_name", lambda _, wire, **__: wire.title()),
    "telling names": (placing, "_TELLING", re.compile("nothing")),
    "likeness": (placing, "mergeable", lambda *_: True),
    "twins in Python": (placing, "_twin", nothing),
    "joining of places": (placing, "join", same),
    "joining of bodies": (join, "ordered", lambda value: dict(reversed(value.items()))),
    "envelopes": (bodies.shapes, "is_envelope", lambda _: False),
    "filters": (parameters, "_sendable", lambda _: True),
    "filters of several forms": (parameters, "_alike", lambda value: {**value, "properties": {}}),
    "unique calls": (calls, "_unique", lambda wanted, *_: wanted),
    "names by path": (calls, "_by_path", lambda *_, **__: "all.get"),
    "pagination": (operations, "_pagination", lambda _: "none"),
    "acts": (operations, "_acted", lambda at: at.entity),
    "equal components": (compose, "unified", lambda *_: {}),
    "order of paths": (compose, "_ordered", lambda item: dict(reversed(item.items()))),
    "homes of components": (compose, "_shared", lambda *_: "common.yaml"),
}


@pytest.mark.parametrize("rule", BROKEN)
def test_a_broken_rule_shows(rule: str, monkeypatch: pytest.MonkeyPatch) -> None:
    module, name, broken = BROKEN[rule]
    monkeypatch.setattr(module, name, broken)
    try:
        composed = compose.compose(parcels())
        relaxed(composed.contract)
    except (ProblemsError, KeyError, IndexError, TypeError, AttributeError, RecursionError, StopIteration):
        return
    origins = {at: origin.file for at, origin in composed.contract.origins.items()}
    assert (seen(composed), origins) != (GOLDEN.read_text(), _origins())


def _origins() -> dict[str, str]:
    return {at: origin.file for at, origin in composed_parcels().contract.origins.items()}
