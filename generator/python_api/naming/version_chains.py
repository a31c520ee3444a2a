"""Version chains: the same method at an older version, for tenants whose release is older than the contract."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

import attrs

from generator.python_api.naming.tree import version_number

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from generator.python_api.ir import Operation, QueryParam, Result

# The client sets these itself, by the pagination style of each operation.
_PAGING = frozenset({"per_page", "cursor", "page"})


@attrs.frozen
class OlderVersion:
    """The next older version of an operation. ``same_request``: a call of the newer one can be sent to it."""

    operation: Operation
    same_request: bool


def older_versions(operations: Iterable[Operation]) -> Mapping[str, OlderVersion]:
    """Return operation id -> next older version: the operation of the same namespace and method, one version before."""
    by_key: dict[tuple[str, str], list[Operation]] = {}
    for operation in operations:
        by_key.setdefault((operation.root, operation.key), []).append(operation)
    found: dict[str, OlderVersion] = {}
    for members in by_key.values():
        ordered = sorted(members, key=lambda operation: version_number(operation.version))
        for older, newer in pairwise(ordered):
            found[newer.id] = OlderVersion(older, same_request(newer, older))
    return found


def same_request(newer: Operation, older: Operation) -> bool:
    """Return whether a call of the newer version can be sent to the older one, with the same meaning and result.

    That is: method, path parameters, body component and result are equal; every query argument of the newer exists in
    the older with the same type (paging arguments excepted); the older requires none that the newer does not have.
    Results are compared too, since a caller who expects one model must not receive another.
    """
    wanted, known = _query(newer.query), _query(older.query)
    missing = {param.template for param in older.query if param.required} - wanted.keys()
    return (
        newer.method == older.method
        and [param.type for param in newer.path_params] == [param.type for param in older.path_params]
        and newer.body == older.body
        and wanted.items() <= known.items()
        and not missing
        and _result_types(newer.results) == _result_types(older.results)
    )


def _query(params: Iterable[QueryParam]) -> dict[str, object]:
    return {param.template: param.type for param in params if param.template not in _PAGING}


def _result_types(results: Mapping[int, Result]) -> set[object]:
    return {result.type for result in results.values()}
