"""Reconstruct the contract of an earlier release from ``x-since`` and ``x-deprecated-since``.

The operations are exact, since the API has only added and deprecated operations so far. Their arguments and fields are
those of today: it is not known in which release a field was added.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

import attrs

from generator.contract.document import Contract
from generator.problem import Problem, ProblemsError
from generator.python_api.ir import Api
from generator.python_api.parse.reach import reach

if TYPE_CHECKING:
    from generator.contract.document import Schema
    from generator.python_api.ir import Operation

RELEASE = re.compile(r"\d+\.\d+\.\d+")


class EarlierRelease(NamedTuple):
    """The contract of an earlier release and its Python API."""

    contract: Contract
    api: Api


def earlier_release(contract: Contract, api: Api, release: str) -> EarlierRelease:
    """Remove everything that was added after a release.

    Raises:
        ProblemsError: The contract has no operation that is old enough.
    """
    kept = [operation for operation in api.operations if not _is_later(operation.since, release)]
    if not kept:
        raise ProblemsError(
            [Problem(release, "release", "the contract has no operation of this release or an earlier one")]
        )
    ids = {operation.id for operation in kept}
    document = _earlier_document(contract.document, ids, release)
    earlier = Contract(document, contract.locations)
    operations = tuple(_earlier_operation(operation, release, ids) for operation in kept)
    return EarlierRelease(earlier, _reached_api(earlier, api, operations))


def _earlier_document(document: Schema, ids: set[str], release: str) -> Schema:
    paths = {}
    for path, item in document["paths"].items():
        remaining = {key: part for key, part in item.items() if "operationId" not in part or part["operationId"] in ids}
        if any("operationId" in part for part in remaining.values()):
            paths[path] = remaining
    return {**document, "info": {**document["info"], "version": release}, "paths": paths}


def _earlier_operation(operation: Operation, release: str, ids: set[str]) -> Operation:
    if not operation.deprecated or _is_later(operation.deprecated_since, release):
        return attrs.evolve(operation, deprecated=False, deprecated_since=None, replaced_by=None)
    return operation if operation.replaced_by in ids else attrs.evolve(operation, replaced_by=None)


def _reached_api(contract: Contract, api: Api, operations: tuple[Operation, ...]) -> Api:
    """Return the parts of the API that these operations use, with models marked as sent or received by them."""
    reached = reach(contract)
    used = reached.request | reached.response | reached.parameters
    models = tuple(
        attrs.evolve(model, in_request=model.name in reached.request, in_response=model.name in reached.response)
        for model in api.models
        if model.name in reached.request | reached.response
    )
    enums = tuple(enum for enum in api.enums if enum.name in used)
    unions = tuple(union for union in api.unions if union.name in used)
    return Api(models, enums, unions, operations, api.namespaces)


def _is_later(since: str | None, release: str) -> bool:
    return since is not None and _number(since) > _number(release)


def _number(release: str) -> tuple[int, ...]:
    return tuple(int(part) for part in release.split("."))
