"""Read, check and apply OpenAPI Overlays.

An action without effect is an error: the publisher may have fixed the document, so that the action can be removed.
"""

from __future__ import annotations

import copy
from typing import TYPE_CHECKING, Any

import attrs

from generator.contract import source
from generator.document_import.corrections.jsonpath import JsonPathError, locations, value_at
from generator.problem import Problem, ProblemsError

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from generator.contract.document import Schema
    from generator.document_import.corrections.jsonpath import Location

_KEYS = frozenset({"target", "description", "update", "remove", "x-evidence"})


@attrs.frozen
class Action:
    """One action; ``where`` is its file and pointer, ``reason`` its description, ``evidence`` how we know."""

    where: str
    target: str
    update: Any
    remove: bool
    reason: str
    evidence: str


def read(folder: Path) -> list[Action]:
    """Return the actions of every overlay in a folder, in the order of file names; none if the folder does not exist.

    Raises:
        ProblemsError: A file is not an overlay, or an action is incomplete.
    """
    problems: list[Problem] = []
    actions: list[Action] = []
    for file in sorted(folder.glob("*.yaml")) if folder.is_dir() else []:
        actions += _actions(file.name, source.read(file), problems)
    if problems:
        raise ProblemsError(problems)
    return actions


def apply(document: Schema, actions: Iterable[Action]) -> Schema:
    """Return a corrected copy of the document.

    Raises:
        ProblemsError: An action selects nothing or changes nothing; the error lists all of them.
    """
    corrected = copy.deepcopy(document)
    problems = []
    for action in actions:
        try:
            selected = locations(corrected, action.target)
        except JsonPathError as error:
            problems.append(Problem(action.where, "correction", str(error)))
            continue
        # From the end, so that removing an item of a list does not move the locations before it.
        changed = [_apply_at(corrected, location, action) for location in reversed(selected)]
        if not selected:
            problems.append(Problem(action.where, "correction", f"{action.target} selects nothing any more"))
        elif not any(changed):
            problems.append(
                Problem(action.where, "correction", f"{action.target} is already correct: the action is not needed")
            )
    if problems:
        raise ProblemsError(problems)
    return corrected


def _actions(file: str, content: Any, problems: list[Problem]) -> list[Action]:
    if not isinstance(content, dict) or not str(content.get("overlay", "")).startswith("1.0"):
        problems.append(Problem(file, "overlay", "not an OpenAPI Overlay 1.0"))
        return []
    found = []
    for number, action in enumerate(content.get("actions") or (), start=1):
        where = f"{file}#/actions/{number - 1}"
        problems += [Problem(where, "overlay", message) for message in _faults(action)]
        if isinstance(action, dict):
            found.append(
                Action(
                    where,
                    str(action.get("target")),
                    action.get("update"),
                    action.get("remove") is True,
                    str(action.get("description", "")),
                    str(action.get("x-evidence", "")),
                )
            )
    return found


def _faults(action: Any) -> list[str]:
    if not isinstance(action, dict):
        return ["an action must be an object"]
    found = [f"{key} is not supported" for key in sorted(action.keys() - _KEYS)]
    found += [f"{key} is missing" for key in ("target", "description", "x-evidence") if not action.get(key)]
    if ("update" in action) == (action.get("remove") is True):
        found.append("an action must have either update or remove")
    return found


def _apply_at(document: Any, location: Location, action: Action) -> bool:
    """Apply an action at one location and return whether the document changed."""
    if not location:
        return False
    parent, key = value_at(document, location[:-1]), location[-1]
    if action.remove:
        del parent[key]
        return True
    before = copy.deepcopy(parent[key])
    parent[key] = _updated(parent[key], action.update)
    return bool(parent[key] != before)


def _updated(node: Any, update: Any) -> Any:
    """Return the updated value: objects are merged, lists are extended, other values are replaced."""
    if isinstance(node, dict) and isinstance(update, dict):
        return {**node, **{key: _updated(node[key], value) if key in node else value for key, value in update.items()}}
    if isinstance(node, list):
        return [*node, *(update if isinstance(update, list) else [update])]
    return copy.deepcopy(update)
