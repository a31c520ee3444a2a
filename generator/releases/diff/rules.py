"""Every rule of the judgement, as data: what kind of change it is, whether it breaks users of the package, and why.

Breaking means: code that type-checked and worked with the old package is refused by a type checker, fails, or does
something else with the new one. What the server may additionally accept or refuse is not the package's to promise.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

if TYPE_CHECKING:
    from collections.abc import Mapping


@attrs.frozen
class Rule:
    kind: str
    breaking: bool
    why: str


KINDS = ("added", "changed", "deprecated", "removed")


def _fine(kind: str, why: str) -> Rule:
    return Rule(kind, breaking=False, why=why)


def _breaks(kind: str, why: str) -> Rule:
    return Rule(kind, breaking=True, why=why)


_OPERATIONS = {
    "operation-added": _fine("added", "a new method, nothing else"),
    "operation-removed": _breaks("removed", "the method is gone"),
    "operation-deprecated": _fine("deprecated", "it works, and warns once"),
    "operation-restored": _fine("changed", "it no longer warns"),
    "operation-renamed": _breaks("changed", "the method has another Python name"),
    "operation-moved": _fine("changed", "the same call goes to another path"),
    "default-version": _breaks("changed", "the same call goes to a newer version: another endpoint, another answer"),
    "class-of-namespace": _breaks("changed", "annotations with the namespace's class fail"),
    "page-style": _fine("changed", "listings read the same in every style"),
    "listing": _breaks("changed", "a Pager and a plain result are used differently"),
    "repeat": _fine("changed", "it decides on retries, not on code"),
    "content-type": _fine("changed", "the client encodes bodies itself"),
    "result": _breaks("changed", "code that reads the answer may not fit it"),
    "result-narrower": _fine("changed", "every answer is one that was possible before"),
}

_ARGUMENTS = {
    "argument-added": _fine("added", "it is optional"),
    "argument-added-required": _breaks("changed", "calls without it fail"),
    "argument-removed": _breaks("removed", "calls with it fail"),
    "argument-renamed": _breaks("changed", "calls by its old name fail"),
    "argument-order": _breaks("changed", "positional arguments mean something else"),
    "argument-required": _breaks("changed", "calls without it fail"),
    "argument-optional": _fine("changed", "it may be left out now"),
    "argument-type": _breaks("changed", "values that were accepted are not"),
    "argument-wider": _fine("changed", "more values are accepted"),
    "argument-wire": _fine("changed", "the same argument is sent under another name"),
    "argument-default": _breaks("changed", "the server assumes something else when it is left out"),
    "argument-deprecated": _fine("deprecated", "it still works"),
}

_MODELS = {
    "class-added": _fine("added", "a new class, nothing else"),
    "class-removed": _breaks("removed", "imports of it fail"),
    "class-renamed": _breaks("changed", "imports of its old name fail"),
    "class-kind": _breaks("changed", "a model, an enum and a union are used differently"),
    "class-moved": _fine("changed", "ampeco_async.models has it as before"),
    "field-added": _fine("added", "received: one attribute more; sent: it is optional"),
    "field-added-required": _breaks("changed", "constructor calls without it fail"),
    "field-removed": _breaks("removed", "attribute and constructor argument are gone"),
    "field-renamed": _breaks("changed", "the attribute has another Python name"),
    "field-wire": _fine("changed", "the same attribute stands for another name in the JSON"),
    "field-type": _breaks("changed", "code that reads or gives it may not fit its type"),
    "field-type-fits": _fine("changed", "what is read fits the old type, what was given fits the new one"),
    "field-required": _breaks("changed", "constructor calls without it fail"),
    "field-optional": _fine("changed", "it may be left out now"),
    "field-read-only": _breaks("changed", "it is not sent any more"),
    "field-writable": _fine("changed", "it can be sent now"),
    "field-default": _breaks("changed", "the server assumes something else when it is left out"),
    "field-deprecated": _fine("deprecated", "it still works"),
    "enum-value-added": _fine("added", "enums are open: code that reads them expects unknown values"),
    "enum-value-removed": _breaks("removed", "the enum's attribute is gone"),
    "enum-value-renamed": _breaks("changed", "the enum's attribute has another Python name"),
    "union-member-added": _fine("added", "unions are open: an unknown member was an OpenObject"),
    "union-member-removed": _breaks("removed", "values of it are OpenObjects again"),
    "union-tag": _fine("changed", "the decoder tells the members apart itself"),
}

RULES: Mapping[str, Rule] = {**_OPERATIONS, **_ARGUMENTS, **_MODELS}
