"""Each rule is necessary: without it the contract of the other API is different, or cannot be composed."""

import re
from collections.abc import Callable
from typing import Any

import pytest

from generator.document_import.composition import (
    bodies,
    component_extractor,
    composer,
    merging,
    method_names,
    operations,
    parameters,
    registry,
)
from generator.document_import.load import checked_composition
from generator.document_import.normalisation import keywords, merge, schema
from generator.problem import ProblemsError
from tests.generator.document_import.support import second_api, second_api_composition
from tests.generator.document_import.test_second_api import GOLDEN, golden_text


def first_argument(value: Any, *_: Any, **__: Any) -> Any:
    return value


def nothing(*_: Any, **__: Any) -> None:
    return None


MUTATIONS: dict[str, tuple[object, str, Callable[..., Any]]] = {
    "spelling of types and formats": (keywords, "_normalise_format", nothing),
    "enum values": (keywords, "_normalise_enum", nothing),
    "invalid defaults": (schema, "drop_invalid_default", first_argument),
    "allOf": (schema, "merge_parts", first_argument),
    "alternatives": (schema, "combine_alternatives", lambda members, _: members[0]),
    "tags of unions": (merge, "_find_tag", nothing),
    "open enums": (merge, "_combine_strings", lambda members: members[0]),
    "families of alternatives": (merge, "family", lambda _: "one"),
    "null among alternatives": (schema, "_is_null", lambda _: False),
    "short descriptions": (keywords, "first_sentence", first_argument),
    "names of parts": (registry, "_part_name", lambda _, wire, **__: wire.title()),
    "descriptive published names": (component_extractor, "_DESCRIPTIVE_NAME", re.compile("nothing")),
    "similarity": (component_extractor, "can_merge", lambda *_: True),
    "duplicate Python names": (component_extractor, "_python_duplicate", nothing),
    "merging of uses": (component_extractor, "merge_uses", first_argument),
    "order of keys": (merging, "ordered", lambda value: dict(reversed(value.items()))),
    "envelopes": (bodies.shapes, "is_envelope", lambda _: False),
    "filters": (parameters, "_is_sendable", lambda _: True),
    "variants of filters": (parameters, "_merge_variants", lambda value: {**value, "properties": {}}),
    "unique method names": (method_names, "_unique", lambda preferred, *_: preferred),
    "names from paths": (method_names, "_name_from_path", lambda *_, **__: "all.get"),
    "pagination": (operations, "_pagination", lambda _: "none"),
    "names of actions": (operations, "_action_name", lambda method: method.entity),
    "equal components": (composer, "merge_equal_components", lambda *_: {}),
    "order of methods": (composer, "_order_methods", lambda item: dict(reversed(item.items()))),
    "files of components": (composer, "_component_file", lambda *_: "common.yaml"),
}


@pytest.mark.parametrize("rule", MUTATIONS)
def test_a_missing_rule_is_noticed(rule: str, monkeypatch: pytest.MonkeyPatch) -> None:
    module, name, replacement = MUTATIONS[rule]
    monkeypatch.setattr(module, name, replacement)
    try:
        composition = composer.compose(second_api())
        checked_composition(composition.contract)
    except (ProblemsError, KeyError, IndexError, TypeError, AttributeError, RecursionError, StopIteration):
        return
    files = {at: location.file for at, location in composition.contract.locations.items()}
    assert (golden_text(composition), files) != (GOLDEN.read_text(), _files())


def _files() -> dict[str, str]:
    return {at: location.file for at, location in second_api_composition().contract.locations.items()}
