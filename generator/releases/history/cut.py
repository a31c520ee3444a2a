"""The contract as it was at an earlier release: its operations by `x-since` and `x-deprecated-since`.

Operations are exact, since the API has only ever added and deprecated them. Their arguments and fields are those of
today: no release says when a field came.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import attrs

from generator.contract.document import Contract
from generator.problem import Problem, ProblemsError
from generator.python_api.ir import Api
from generator.python_api.parse.reach import reach

if TYPE_CHECKING:
    from generator.contract.document import Schema
    from generator.python_api.ir import Operation

RELEASE = re.compile(r"\d+\.\d+\.\d+")


def cut(contract: Contract, api: Api, release: str) -> tuple[Contract, Api]:
    """The contract without what is younger than the release, and the API that building it would give.

    ProblemsError when there was nothing yet: the release is none, or older than all that is known.
    """
    kept = [operation for operation in api.operations if not _later(operation.since, release)]
    if not kept:
        raise ProblemsError([Problem(release, "release", "the contract knows no operation that old")])
    ids = {operation.id for operation in kept}
    document = _document(contract.document, ids, release)
    earlier = Contract(document, contract.origins)
    return earlier, _api(earlier, api, tuple(_operation(operation, release, ids) for operation in kept))


def _document(document: Schema, ids: set[str], release: str) -> Schema:
    paths = {}
    for path, item in document["paths"].items():
        left = {key: part for key, part in item.items() if "operationId" not in part or part["operationId"] in ids}
        if any("operationId" in part for part in left.values()):
            paths[path] = left
    return {**document, "info": {**document["info"], "version": release}, "paths": paths}


def _operation(operation: Operation, release: str, ids: set[str]) -> Operation:
    if not operation.deprecated or _later(operation.deprecated_since, release):
        return attrs.evolve(operation, deprecated=False, deprecated_since=None, replaced_by=None)
    return operation if operation.replaced_by in ids else attrs.evolve(operation, replaced_by=None)


def _api(contract: Contract, api: Api, operations: tuple[Operation, ...]) -> Api:
    """Only what these operations reach, and in the directions in which they reach it."""
    reached = reach(contract)
    wanted = reached.request | reached.response | reached.parameters
    models = tuple(
        attrs.evolve(model, in_request=model.name in reached.request, in_response=model.name in reached.response)
        for model in api.models
        if model.name in reached.request | reached.response
    )
    enums = tuple(enum for enum in api.enums if enum.name in wanted)
    unions = tuple(union for union in api.unions if union.name in wanted)
    return Api(models, enums, unions, operations)


def _later(since: str | None, release: str) -> bool:
    return since is not None and _number(since) > _number(release)


def _number(release: str) -> tuple[int, ...]:
    return tuple(int(part) for part in release.split("."))
