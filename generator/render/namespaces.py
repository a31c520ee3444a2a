"""Docstrings of the namespace classes and of the properties that lead to them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.python_api.ir import ListOf, Named
from generator.python_api.naming.tree import version_number
from generator.python_api.naming.words import capitalised, prose, singular, with_article

if TYPE_CHECKING:
    from collections.abc import Mapping

    from generator.python_api.ir import Api, Operation
    from generator.python_api.naming.tree import Namespace

# A longer sentence gives the number of actions, not their names, so that it fits in one line of a docstring.
_LONGEST = 100


def summary(namespace: Namespace, descriptions: Mapping[str, str]) -> str:
    """Return one sentence: what the namespace holds, whose it is, and what can be done with it.

    ``descriptions``: dotted namespace without version -> its noun phrase in the contract.
    """
    noun = descriptions.get(".".join((namespace.root, *namespace.chain))) or _noun_phrase(namespace)
    if namespace.version:
        noun = f"version {namespace.version} of {noun}"
    since = _deprecated_since(namespace.operations)
    end = f"; deprecated{since}." if since is not None else "."
    actions = [prose(operation.verb) for operation in namespace.operations if operation.family == "actions"]
    methods = [prose(operation.verb) for operation in namespace.operations if operation.family != "actions"]
    text = _sentence(noun, [*methods, *actions], end)
    if actions and len(text) > _LONGEST:
        return _sentence(noun, [*methods, f"{len(actions)} actions"], end)
    return text


def _sentence(noun: str, methods: list[str], end: str) -> str:
    return capitalised(f"{noun}: {', '.join(methods)}{end}" if methods else f"{noun}{end}")


def details(namespace: Namespace, api: Api) -> str:
    """Return the contract's description of one item of the namespace, or nothing where it has none."""
    described = {model.name: model.description for model in api.models}
    described |= {union.name: union.description for union in api.unions}
    by_verb = {operation.verb: operation for operation in namespace.operations}
    for operation in (by_verb[verb] for verb in ("get", "list") if verb in by_verb):
        for result in operation.results.values():
            kind = result.type.item if isinstance(result.type, ListOf) else result.type
            if isinstance(kind, Named):
                return described.get(kind.component, "")
    return ""


def _noun_phrase(namespace: Namespace) -> str:
    """``charge_points.evses`` is "EVSEs of a charge point"."""
    *owners, last = (namespace.root, *namespace.chain)
    if not owners:
        return prose(last)
    return f"{prose(last)} of {with_article(prose(singular(owners[-1])))}"


def _deprecated_since(operations: tuple[Operation, ...]) -> str | None:
    """Return " since <release>", or "" where no release is known; None where a method is not deprecated."""
    if not operations or not all(operation.deprecated for operation in operations):
        return None
    releases = [operation.deprecated_since for operation in operations if operation.deprecated_since]
    return f" since {max(releases, key=version_number)}" if releases else ""
