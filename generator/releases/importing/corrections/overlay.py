"""Overlays: read, checked, applied. An action that changes nothing is an error: the publisher may have mended it."""

from __future__ import annotations

import copy
from typing import TYPE_CHECKING, Any

import attrs

from generator.contract import source
from generator.problem import Problem, ProblemsError
from generator.releases.importing.corrections.jsonpath import JsonPathError, at, locations

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from generator.contract.document import Schema

_KEYS = frozenset({"target", "description", "update", "remove", "x-evidence"})


@attrs.frozen
class Action:
    """`where` is file and number; `reason` is the action's description, `evidence` what it rests on."""

    where: str
    target: str
    update: Any
    remove: bool
    reason: str
    evidence: str


def read(folder: Path) -> list[Action]:
    """The actions of every overlay in a folder, in the order of file names; none where there is no folder."""
    problems: list[Problem] = []
    found: list[Action] = []
    for file in sorted(folder.glob("*.yaml")) if folder.is_dir() else []:
        found += _actions(file.name, source.read(file), problems)
    if problems:
        raise ProblemsError(problems)
    return found


def apply(document: Schema, actions: Iterable[Action]) -> Schema:
    """A corrected copy; ProblemsError with every action that no longer applies."""
    corrected = copy.deepcopy(document)
    problems = []
    for action in actions:
        try:
            places = locations(corrected, action.target)
        except JsonPathError as error:
            problems.append(Problem(action.where, "correction", str(error)))
            continue
        # From the end, so that what is removed from a list does not move what is still to come.
        done = [_act(corrected, place, action) for place in reversed(places)]
        if not places:
            problems.append(Problem(action.where, "correction", f"{action.target} leads nowhere any more"))
        elif not any(done):
            problems.append(Problem(action.where, "correction", f"{action.target} is as it should be: not needed"))
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
        return ["an action is an object"]
    found = [f"{key} means nothing here" for key in sorted(action.keys() - _KEYS)]
    found += [f"{key} is missing" for key in ("target", "description", "x-evidence") if not action.get(key)]
    if ("update" in action) == (action.get("remove") is True):
        found.append("an action either updates or removes")
    return found


def _act(document: Any, place: tuple[str | int, ...], action: Action) -> bool:
    """Changes one place; whether anything came of it."""
    if not place:
        return False
    holder, key = at(document, place[:-1]), place[-1]
    if action.remove:
        del holder[key]
        return True
    before = copy.deepcopy(holder[key])
    holder[key] = _updated(holder[key], action.update)
    return bool(holder[key] != before)


def _updated(node: Any, update: Any) -> Any:
    """Objects merge, lists grow, everything else is replaced."""
    if isinstance(node, dict) and isinstance(update, dict):
        return {**node, **{key: _updated(node[key], value) if key in node else value for key, value in update.items()}}
    if isinstance(node, list):
        return [*node, *(update if isinstance(update, list) else [update])]
    return copy.deepcopy(update)
