"""The rules that classify changes: the kind of each, whether it is breaking for users of the package, and why.

A change is breaking if code that type-checked and worked with the old package fails type checking, fails, or does
something else with the new one. What else the server may accept or reject is not part of the package's promises.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

if TYPE_CHECKING:
    from collections.abc import Mapping


@attrs.frozen
class Rule:
    """One rule: ``kind`` is one of ``KINDS``, ``why`` the reason for the classification."""

    kind: str
    breaking: bool
    why: str


KINDS = ("added", "changed", "deprecated", "removed")


def _compatible(kind: str, why: str) -> Rule:
    return Rule(kind, breaking=False, why=why)


def _breaking(kind: str, why: str) -> Rule:
    return Rule(kind, breaking=True, why=why)


_OPERATIONS = {
    "operation-added": _compatible("added", "only a new method"),
    "operation-removed": _breaking("removed", "the method no longer exists"),
    "operation-deprecated": _compatible("deprecated", "it works, and warns once"),
    "operation-restored": _compatible("changed", "it no longer warns"),
    "operation-renamed": _breaking("changed", "the method has another Python name"),
    "operation-moved": _compatible("changed", "the same call goes to another path"),
    "default-version": _breaking("changed", "the same call goes to a newer version: another endpoint, another result"),
    "class-of-namespace": _breaking("changed", "annotations with the namespace's class fail"),
    "page-style": _compatible("changed", "listings read the same in every style"),
    "listing": _breaking("changed", "a Pager and a plain result are used differently"),
    "idempotency": _compatible("changed", "it affects retries, not code"),
    "content-type": _compatible("changed", "the client encodes bodies itself"),
    "result": _breaking("changed", "code that reads the result may not fit it"),
    "result-narrower": _compatible("changed", "every result was possible before"),
}

_ARGUMENTS = {
    "argument-added": _compatible("added", "it is optional"),
    "argument-added-required": _breaking("changed", "calls without it fail"),
    "argument-removed": _breaking("removed", "calls with it fail"),
    "argument-renamed": _breaking("changed", "calls by its old name fail"),
    "argument-order": _breaking("changed", "positional arguments mean something else"),
    "argument-required": _breaking("changed", "calls without it fail"),
    "argument-optional": _compatible("changed", "it may be left out now"),
    "argument-type": _breaking("changed", "values that were accepted are not"),
    "argument-wider": _compatible("changed", "more values are accepted"),
    "argument-wire": _compatible("changed", "the same argument is sent under another name"),
    "argument-default": _breaking("changed", "the server assumes something else when it is left out"),
    "argument-deprecated": _compatible("deprecated", "it still works"),
}

_MODELS = {
    "class-added": _compatible("added", "only a new class"),
    "class-removed": _breaking("removed", "imports of it fail"),
    "class-renamed": _breaking("changed", "imports of its old name fail"),
    "class-kind": _breaking("changed", "a model, an enum and a union are used differently"),
    "class-moved": _compatible("changed", "ampeco_async.models exports it as before"),
    "field-added": _compatible("added", "received: one attribute more; sent: it is optional"),
    "field-added-required": _breaking("changed", "constructor calls without it fail"),
    "field-removed": _breaking("removed", "attribute and constructor argument no longer exist"),
    "field-renamed": _breaking("changed", "the attribute has another Python name"),
    "field-wire": _compatible("changed", "the same attribute has another name in the JSON"),
    "field-type": _breaking("changed", "code that reads or passes it may not fit its type"),
    "field-type-fits": _compatible("changed", "what is read fits the old type, what was passed fits the new one"),
    "field-required": _breaking("changed", "constructor calls without it fail"),
    "field-optional": _compatible("changed", "it may be left out now"),
    "field-read-only": _breaking("changed", "it is not sent any more"),
    "field-writable": _compatible("changed", "it can be sent now"),
    "field-default": _breaking("changed", "the server assumes something else when it is left out"),
    "field-deprecated": _compatible("deprecated", "it still works"),
    "enum-value-added": _compatible("added", "enums are open: code that reads them expects unknown values"),
    "enum-value-removed": _breaking("removed", "the enum's attribute no longer exists"),
    "enum-value-renamed": _breaking("changed", "the enum's attribute has another Python name"),
    "union-member-added": _compatible("added", "unions are open: an unknown member was an OpenObject"),
    "union-member-removed": _breaking("removed", "values of it are OpenObjects again"),
    "union-tag": _compatible("changed", "the decoder selects the member itself"),
}

RULES: Mapping[str, Rule] = {**_OPERATIONS, **_ARGUMENTS, **_MODELS}
